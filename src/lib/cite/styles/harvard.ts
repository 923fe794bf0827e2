import type { CslItem } from '../item.ts';
import { british, dateIn, withinYear, yearAlone } from './days.ts';
import { initialed, listed } from './people.ts';
import { ended, italic, joined, plain, type Span } from './spans.ts';

/** A reference in the Harvard style that British universities teach, for pages, news and reports. */
export function harvard(item: CslItem): Span[] {
	const { type, title, version, publisher = '', accessed } = item;
	const who = listed((item.author ?? []).map(initialed), ' and ', ' and ');
	const year = `(${dateIn(item.issued, yearAlone, 'c. ') || 'no date'})`;
	const work = type === 'article-newspaper' ? plain(`‘${inner(title)}’`) : italic(title);
	const rest = [
		italic(item['container-title'] ?? ''),
		plain(version === undefined ? '' : `version ${version}`),
		plain(publisher),
		plain(dateIn(type === 'article-newspaper' ? item.issued : undefined, withinYear, ''))
	];
	const head = who === '' ? joined(' ', [work, plain(year)]) : plain(`${who} ${year}`);
	const body = joined(', ', who === '' ? rest : [work, ...rest]);
	const read = accessed ? ` (Accessed: ${dateIn(accessed, british)})` : '';
	return [...ended(joined(' ', [head, body])), { text: ` Available at: ${item.URL}${read}.` }];
}

/** Quotation marks within single ones are double. */
function inner(title: string): string {
	return title.replace(/‘([^’]*)’/g, '“$1”');
}
