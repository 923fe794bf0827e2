import type { CslItem } from '../item.ts';
import { american, dateIn } from './days.ts';
import { familyFirst, givenFirst, listed } from './people.ts';
import { italic, joined, plain, quoted, sentences, type Span } from './spans.ts';

/**
 * A reference as the bibliographies of the Chicago Manual of Style (17th edition) have it for pages,
 * news and reports. The day of access stands where the page has no date.
 */
export function chicago(item: CslItem): Span[] {
	const { type, title, version, publisher = '' } = item;
	const place = [
		italic(item['container-title'] ?? ''),
		plain(version === undefined ? '' : `version ${version}`),
		plain(publisher)
	].filter((part) => part.length > 0);
	const [first, ...others] = item.author ?? [];
	return sentences([
		plain(first ? listed([familyFirst(first), ...others.map(givenFirst)], ', and ', ', and ') : ''),
		type === 'report' ? italic(title) : quoted(title, '.'),
		joined(', ', [...place, plain(day(item, place.length === 0))]),
		plain(item.URL)
	]);
}

function day({ issued, accessed }: CslItem, first: boolean): string {
	const when = dateIn(issued, american);
	if (when !== '' || !accessed) return when;
	return `${first ? 'Accessed' : 'accessed'} ${dateIn(accessed, american)}`;
}
