import type { CslItem } from '../item.ts';
import { american, dateIn, yearAlone, yearFirst } from './days.ts';
import { initialed, listed } from './people.ts';
import { ended, italic, joined, plain, sentences, type Span } from './spans.ts';

/** A reference as the Publication Manual of the APA (7th edition) sets it for pages, news and reports. */
export function apa(item: CslItem): Span[] {
	const who = listed((item.author ?? []).map(initialed), ', & ', ', & ');
	const when = dateIn(item.issued, yearFirst);
	const date = plain(`(${when || 'n.d.'}).`);
	const title = ended(joined(' ', [titleOf(item), plain(described(item))]));
	// Without an author the title comes first.
	const head = who === '' ? [title, date] : [ended(plain(who)), date, title];
	return joined(' ', [...head, where(item), plain(address(item, when)), plain(origin(item))]);
}

function titleOf({ type, title }: CslItem): Span[] {
	return type === 'article-newspaper' ? plain(title) : italic(title);
}

/** What kind of work it is, and of a report the version; a page is told by its date. */
function described({ type, genre, version }: CslItem): string {
	const edition = type === 'report' && version ? [`(Version ${version})`] : [];
	return [...(genre ? [`[${genre}]`] : []), ...edition].join(' ');
}

/** The newspaper or site, and the publisher unless it is the author. */
function where(item: CslItem): Span[] {
	const { author = [], publisher = '', archive, archive_location } = item;
	const container = item['container-title'] ?? '';
	const own = author.some((name) => 'literal' in name && name.literal === publisher);
	return sentences([
		item.type === 'article-newspaper' ? italic(container) : plain(container),
		own ? [] : plain(publisher),
		archive && archive_location ? plain(`${archive} (${archive_location})`) : []
	]);
}

/** When it was read, where the page itself has no date. */
function address({ URL, accessed }: CslItem, when: string): string {
	return when === '' && accessed ? `Retrieved ${dateIn(accessed, american)}, from ${URL}` : URL;
}

function origin(item: CslItem): string {
	const parts = [
		item['original-title'],
		dateIn(item['original-date'], yearAlone),
		item['original-publisher']
	].filter((part) => part !== undefined && part !== '');
	return item['original-title'] === undefined
		? ''
		: `(Original work published as ${parts.join(', ')})`;
}
