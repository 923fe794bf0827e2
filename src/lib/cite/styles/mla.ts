import type { CslItem } from '../item.ts';
import { dateIn, shortened } from './days.ts';
import { familyFirst, givenFirst, listed } from './people.ts';
import { ended, italic, joined, plain, quoted, sentences, type Span } from './spans.ts';

/** A reference as the MLA Handbook (9th edition) sets it for pages, news and reports. */
export function mla(item: CslItem): Span[] {
	const { type, title, version, publisher = '', accessed } = item;
	const container = joined(', ', [
		italic(item['container-title'] ?? ''),
		plain(version === undefined ? '' : `version ${version}`),
		plain(publisher),
		plain(dateIn(item.issued, shortened, 'circa ')),
		plain(item.URL)
	]);
	return sentences([
		plain(authors(item)),
		type === 'report' ? italic(title) : quoted(title, '.'),
		ended(container),
		plain(accessed ? `Accessed ${dateIn(accessed, shortened)}` : '')
	]);
}

/** The first name turned round; three and more are the first “et al.” */
function authors({ author = [] }: CslItem): string {
	const [first, ...others] = author;
	if (!first) return '';
	if (others.length > 1) return `${familyFirst(first)}, et al.`;
	return listed([familyFirst(first), ...others.map(givenFirst)], ', and ', '');
}
