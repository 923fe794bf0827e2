import { isLanguage, LANGUAGE_TABLE } from '#lib/text/languages.ts';

/** Unicode's categories of plural in its own order, which is also that of gettext's well-known formulas. */
const ORDER: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Numbers that every rule of Unicode can be told from: rules ask for the last two digits, or for whole millions. */
const HUNDRED = 100;
const MILLION = 1e6;

/** The categories that a language has, as a file of gettext numbers them. */
export function categoriesOf(tag: string): readonly Intl.LDMLPluralRule[] {
	const has: readonly string[] = isLanguage(tag)
		? LANGUAGE_TABLE[tag].plurals
		: rulesOf(tag).resolvedOptions().pluralCategories;
	// One that only fractions take has no number here: nothing is counted in fractions.
	return ORDER.filter((one) => has.includes(one) && numbersOf(tag, one).length > 0);
}

/** `Plural-Forms` of a file of gettext: how many forms there are, and which number takes which. */
export function pluralForms(tag: string): string {
	const categories = categoriesOf(tag);
	const formula = categories
		.slice(0, -1)
		.map((one, i) => `${conditionOf(tag, one)} ? ${i} : `)
		.join('');
	return `nplurals=${categories.length}; plural=(${formula}${categories.length - 1});`;
}

/** Whole numbers that take a category, of those up to two hundred and one million: more than one of them have to be told apart. */
export function numbersOf(tag: string, category: Intl.LDMLPluralRule): number[] {
	const rules = rulesOf(tag);
	const numbers = Array.from({ length: 2 * HUNDRED + 1 }, (_, n) => n);
	return [...numbers, MILLION].filter((n) => rules.select(n) === category);
}

const rulesOf = (tag: string) =>
	new Intl.PluralRules(isLanguage(tag) ? LANGUAGE_TABLE[tag].locale : tag);

function conditionOf(tag: string, category: Intl.LDMLPluralRule): string {
	const numbers = new Set(numbersOf(tag, category));
	const below = (from: number) =>
		Array.from({ length: HUNDRED }, (_, n) => n).filter((n) => numbers.has(n + from));
	const [small, large] = [below(0), below(HUNDRED)];
	const always = small.filter((n) => large.includes(n));
	const parts = [
		...rangesOf(always).map((one) => inRange('n%100', one)),
		...rangesOf(small.filter((n) => !large.includes(n))).map((one) => inRange('n', one)),
		...rangesOf(large.filter((n) => !small.includes(n))).map(
			(one) => `n>=100 && ${inRange('n%100', one)}`
		),
		...(numbers.has(MILLION) && !numbers.has(HUNDRED) ? ['n!=0 && n%1000000==0'] : [])
	];
	return `(${parts.join(' || ') || '0'})`;
}

function rangesOf(numbers: readonly number[]): [from: number, to: number][] {
	const ranges: [number, number][] = [];
	for (const n of numbers) {
		const last = ranges.at(-1);
		if (last?.[1] === n - 1) last[1] = n;
		else ranges.push([n, n]);
	}
	return ranges;
}

const inRange = (of: string, [from, to]: [number, number]) =>
	from === to ? `${of}==${from}` : `${of}>=${from} && ${of}<=${to}`;

/** Forms as a dictionary gives them, in the order of a file of gettext; the last stands for those not given. */
export function inFileOrder(tag: string, forms: readonly string[]): string[] {
	const order = orderInDictionaries(tag);
	return categoriesOf(tag).map((one) => forms[order.indexOf(one)] ?? forms.at(-1) ?? '');
}

/** Forms of a file of gettext in the order of the dictionaries, without those that the one before stands for. */
export function inDictionaryOrder(tag: string, forms: readonly string[]): string[] {
	const categories = categoriesOf(tag);
	const all = orderInDictionaries(tag).map(
		(one) => forms[categories.indexOf(one)] ?? forms.at(-1) ?? ''
	);
	while (all.length > 1 && all.at(-1) === all.at(-2)) all.pop();
	return all;
}

const orderInDictionaries = (tag: string) =>
	isLanguage(tag) ? LANGUAGE_TABLE[tag].plurals : categoriesOf(tag);
