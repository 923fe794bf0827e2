import type { CslDate, CslItem } from './item.ts';

const TYPES: Record<CslItem['type'], string> = {
	'article-newspaper': 'NEWS',
	report: 'RPRT',
	webpage: 'ELEC'
};

/**
 * RIS (Research Information Systems tagged format, 2011), in UTF-8 with CR LF. Every value is on one
 * line: a line break in it could begin a tag of its own.
 */
export function ris(items: readonly CslItem[]): string {
	return items.map(entry).join('');
}

function entry(item: CslItem): string {
	const original = [
		...(item['original-author'] ?? []).map((name) =>
			'literal' in name ? name.literal : `${name.given} ${name.family}`
		),
		item['original-title'],
		item['original-publisher']
	];
	const year = item.issued?.['date-parts']?.[0]?.[0];
	const fields: [string, string | undefined][] = [
		['TY', TYPES[item.type]],
		['ID', item.id],
		...(item.author ?? []).map((name): [string, string] => [
			'AU',
			'literal' in name ? name.literal : `${name.family}, ${name.given}`
		]),
		['TI', item.title],
		['T2', item['container-title']],
		['PB', item.publisher],
		['M3', item.genre],
		['PY', year === undefined ? undefined : String(year)],
		['DA', risDate(item.issued)],
		['Y2', risDate(item.accessed)],
		['UR', item.URL],
		['L2', item.archive_location],
		['LA', item.language],
		['ET', item.version],
		['OP', original.filter((part) => part !== undefined).join(', ') || undefined],
		['N1', item.note]
	];
	const lines = fields.flatMap(([tag, value]) =>
		value === undefined ? [] : [`${tag}  - ${value.replace(/[\p{Cc}\s]+/gu, ' ').trim()}`]
	);
	return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2024/03/04/`, its unknown parts empty; a range by its beginning. */
function risDate(date: CslDate | undefined): string | undefined {
	const first = date?.['date-parts']?.[0];
	if (!first) return undefined;
	const [year, month, day] = first.map((n) => String(n).padStart(2, '0'));
	return `${year}/${month ?? ''}/${day ?? ''}/`;
}
