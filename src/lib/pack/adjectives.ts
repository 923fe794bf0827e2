import { ARTICLE } from '#lib/extract/lexicon/names.ts';

/** How an adjective of a name ends in its number and gender, by script. */
const ENDINGS = [
	{ script: /^\p{sc=Latn}+$/u, article: '', endings: ['s'], last: /$/ },
	{
		script: /^\p{sc=Arab}+$/u,
		article: 'ال',
		endings: ['ة', 'ون', 'ين', 'ات', 'تين'],
		last: /(?:تين|ات|ون|ين|ة)$/
	},
	{ script: /^\p{sc=Hebr}+$/u, article: 'ה', endings: ['ת', 'ם', 'ים', 'ות'], last: /(?:ים|ות|ת)$/ }
];

/** Shorter names are the beginnings of words that have nothing to do with them. */
const longEnough = (stem: string): boolean => stem.length >= 4;

/** A word without its article and the ending of its number and gender: الهولندية and هولندي are one. */
export function stemOf(word: string): string {
	const rule = ENDINGS.find(({ script }) => script.test(word));
	if (!rule) return word;
	const { article, last } = rule;
	const bare = article !== '' && word.startsWith(article) ? word.slice(article.length) : word;
	return bare.replace(last, '');
}

/**
 * The adjectives of a party's names, as its names have them: a party that is called "Israel" and also
 * "Israeli authorities" is told by "Israeli", "Israelis" and "الإسرائيليون" too. An adjective is a word
 * of a longer name that begins with a name of one word, its last vowel aside.
 */
export function adjectivesIn(names: readonly string[]): string[] {
	const bare = names.map((name) => name.normalize('NFC').trim().replace(ARTICLE, ''));
	const single = bare.filter((name) => !/\s/.test(name));
	const stems = single.map((name) => name.replace(/[aeoy]$/, '')).filter(longEnough);
	const words = new Set(
		bare.filter((name) => /\s/.test(name)).flatMap((name) => name.split(/\s+/))
	);
	return [...words].flatMap((word) => {
		const rule = ENDINGS.find(({ script }) => script.test(word));
		if (!rule) return [];
		const { article, endings, last } = rule;
		const stem = article !== '' && word.startsWith(article) ? word.slice(article.length) : word;
		if (single.includes(stem) || !stems.some((name) => stem.startsWith(name))) return [];
		const forms = [stem.replace(last, ''), ...endings.map((end) => stem.replace(last, '') + end)];
		return forms.flatMap((form) => (article === '' ? [form] : [form, article + form]));
	});
}
