import { isoDate } from './dates.ts';
import type { CslItem, CslName } from './item.ts';

const TYPES: Record<CslItem['type'], string> = {
	'article-newspaper': 'article',
	report: 'techreport',
	webpage: 'misc'
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * BibTeX, in UTF-8, with the fields that biblatex adds: `year` and `month` for the one, `date` for
 * the other. Titles and the names of organisations stand in double braces, so that no style changes
 * their capitals or takes a name apart. Written here because converters at hand lose titles that
 * are not in Latin letters.
 */
export function bibtex(items: readonly CslItem[]): string {
	return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
	const container = item.type === 'article-newspaper' ? 'journal' : 'organization';
	const publisher = item.type === 'report' ? 'institution' : 'publisher';
	const issued = item.issued?.['date-parts']?.[0];
	const month = issued?.[1];
	const date = item.issued && isoDate(item.issued);
	const fields: [string, string | undefined][] = [
		['author', names(item.author)],
		['title', `{${tex(item.title)}}`],
		[container, texOf(item['container-title'])],
		[publisher, texOf(item.publisher)],
		['type', texOf(item.genre)],
		['year', issued?.[0] === undefined ? undefined : String(issued[0])],
		['month', month === undefined ? undefined : MONTHS[month - 1]],
		['date', date === undefined ? undefined : `${date}${item.issued?.circa ? '~' : ''}`],
		['url', verbatim(item.URL)],
		['urldate', item.accessed && isoDate(item.accessed)],
		['language', texOf(item.language)],
		['version', texOf(item.version)],
		['origtitle', texOf(item['original-title'])],
		['origpublisher', texOf(item['original-publisher'])],
		['origdate', item['original-date'] && isoDate(item['original-date'])],
		['note', texOf(item.note)]
	];
	const lines = fields.flatMap(([name, value]) => {
		if (value === undefined) return [];
		return [`\t${name} = ${name === 'month' ? value : `{${value}}`}`];
	});
	return `@${TYPES[item.type]}{${item.id.replace(/[^\w-]/g, '')},\n${lines.join(',\n')}\n}\n`;
}

function names(list: readonly CslName[] | undefined): string | undefined {
	return list
		?.map((name) =>
			'literal' in name ? `{${tex(name.literal)}}` : `${tex(name.family)}, ${tex(name.given)}`
		)
		.join(' and ');
}

function texOf(text: string | undefined): string | undefined {
	return text === undefined ? undefined : tex(text);
}

// BibTeX counts braces even behind a backslash, so an unpaired one can only be written by its name.
const NAMED: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}'
};

function tex(text: string): string {
	return oneLine(text)
		.replace(/[\\{}^~]/g, (character) => NAMED[character] ?? character)
		.replace(/(?<!\\)[$&%#_]/g, '\\$&');
}

/** biblatex reads addresses as they are, so only what would end the field is encoded. */
function verbatim(url: string): string {
	return oneLine(url).replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
