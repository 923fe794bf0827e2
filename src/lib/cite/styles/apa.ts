import type { Citation, Link } from '../citation.ts';
import type { CslItem } from '../item.ts';
import { american, dateIn, yearAlone, yearFirst } from './days.ts';
import { familyOnly, initialed, isAuthor } from './people.ts';
import {
	address,
	described,
	ended,
	italic,
	joined,
	listed,
	plain,
	quoted,
	sentences,
	type Span
} from './spans.ts';
import type { Listing, Style } from './style.ts';

/** The Publication Manual of the APA (7th edition) for pages, news and reports. */
export const apa: Style = {
	head: ({ author = [], ...item }) =>
		author.length === 0 ? titleOf(item) : listed(author.map(initialed), ', & ', ', & '),
	entry,
	inText,
	byDate: true
};

function entry(item: CslItem, letter: string): Span[] {
	const who = item.author ? apa.head(item) : [];
	const when = dateIn(item.issued, yearFirst, { letter });
	const date = plain(`(${when || noDate(letter)}).`);
	const title = ended(joined(' ', [titleOf(item), plain(kindOf(item))]));
	// Without an author the title comes first.
	const head = who.length === 0 ? [title, date] : [ended(who), date, title];
	return joined(' ', [...head, where(item), found(item, when)]);
}

function titleOf({ type, title }: Pick<CslItem, 'type' | 'title'>): Span[] {
	// A description of ours is no title.
	const upright = type === 'article-newspaper' || described(title) !== undefined;
	return upright ? plain(title) : italic(title);
}

/** What kind of work it is, and of a report the version; a page is told by its date. */
function kindOf({ type, genre, version }: CslItem): string {
	const edition = type === 'report' && version ? [`(Version ${version})`] : [];
	return [...(genre ? [`[${genre}]`] : []), ...edition].join(' ');
}

/** The newspaper or site, and the publisher, each unless it is the author. */
function where(item: CslItem): Span[] {
	const { publisher = '', type } = item;
	const container = item['container-title'] ?? '';
	return sentences([
		isAuthor(item, container)
			? []
			: type === 'article-newspaper'
				? italic(container)
				: plain(container),
		isAuthor(item, publisher) ? [] : plain(publisher)
	]);
}

/** When it was read, where the page itself has no date. */
function found({ URL, accessed }: CslItem, when: string): Span[] {
	const read = when === '' && accessed ? `Retrieved ${dateIn(accessed, american)}, from ` : '';
	return [...plain(read), ...address(URL)];
}

const noDate = (letter: string) => (letter === '' ? 'n.d.' : `n.d.-${letter}`);

/** `(Sacks, as cited in NGO Monitor, 2024)`: the year of who is cited only where their work is known. */
function inText(citation: Citation, list: Listing): { first: Span[]; later?: Span[] } {
	const { item, abbreviation, chain } = citation;
	const year = dateIn(item.issued, yearAlone, { letter: list.letter(item) });
	const cited = (who: Span[], comma = ',') => [
		...plain('('),
		...chain.flatMap(before),
		...who,
		...plain(comma),
		...plain(` ${year || noDate(list.letter(item))})`)
	];
	const [name, ...others] = item.author ?? [];
	if (!name) {
		const title = list.title(item, 'kept');
		const inMarks = item.type === 'article-newspaper';
		return { first: inMarks ? cited(quoted(title, ','), '') : cited(titleOf({ ...item, title })) };
	}
	if (others.length === 0 && abbreviation !== undefined) {
		const first = [...plain(familyOnly(name)), ...plain(` [${abbreviation}]`)];
		return { first: cited(first), later: cited(plain(abbreviation)) };
	}
	const { length } = others;
	if (length > 1) return { first: cited([...plain(familyOnly(name)), ...plain(' et al.')]) };
	return { first: cited(listed([name, ...others].map(familyOnly), ' & ', '')) };
}

function before({ name, work, then }: Link, i: number, { length }: readonly Link[]): Span[] {
	const year = dateIn(work?.issued, yearAlone);
	const on = then === 'told' && i < length - 1 ? ', as told to ' : ', as cited in ';
	return [...plain(familyOnly(name)), ...plain(year === '' ? '' : `, ${year}`), ...plain(on)];
}
