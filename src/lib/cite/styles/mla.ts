import type { Citation, Link } from '../citation.ts';
import type { CslItem } from '../item.ts';
import { dateIn, shortened } from './days.ts';
import { familyFirst, familyOnly, givenFirst, isAuthor } from './people.ts';
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
import type { InText, Listing, Style } from './style.ts';

/** The MLA Handbook (9th edition) for pages, news and reports. */
export const mla: Style = {
	head: (item) => (namesAuthor(item) ? authors(item) : titleOf(item)),
	entry,
	inText,
	byDate: false
};

/** A body that publishes its own work is named as that alone, and the entry begins with the title if there is one. */
function namesAuthor(item: CslItem): boolean {
	const places = [item['container-title'], item.publisher];
	const titled = described(item.title) === undefined;
	return item.author !== undefined && !(titled && places.some((place) => isAuthor(item, place)));
}

function titleOf({ type, title }: CslItem): Span[] {
	const description = described(title);
	if (description !== undefined) return plain(description);
	return type === 'report' ? italic(title) : quoted(title, '.');
}

function entry(item: CslItem): Span[] {
	const { version, publisher = '', accessed } = item;
	const place = item['container-title'] ?? '';
	const container = joined(', ', [
		described(item.title) !== undefined && isAuthor(item, place) ? [] : italic(place),
		plain(version === undefined ? '' : `version ${version}`),
		plain(publisher),
		plain(dateIn(item.issued, shortened, { circa: 'circa ' })),
		address(item.URL)
	]);
	return sentences([
		namesAuthor(item) ? authors(item) : [],
		titleOf(item),
		ended(container),
		plain(accessed ? `Accessed ${dateIn(accessed, shortened)}` : '')
	]);
}

/** The first name turned round; three and more are the first “et al.” */
function authors({ author = [] }: CslItem): Span[] {
	const [first, ...others] = author;
	if (!first) return [];
	if (others.length > 1) return [...plain(familyFirst(first)), ...plain(', et al.')];
	return listed([familyFirst(first), ...others.map(givenFirst)], ', and ', '');
}

/** `(Sacks qtd. in Calloway)` for somebody's own words; of reported words the sentence says whose they are. */
function inText({ item, chain, voice }: Citation, list: Listing): InText {
	if (voice === 'reported' && chain.length > 0)
		return { first: bracketed(of(item, list)), names: true };
	return { first: bracketed([...chain.flatMap(before), ...of(item, list)]) };
}

const bracketed = (what: Span[]) => [...plain('('), ...what, ...plain(')')];

function before({ name, then }: Link, i: number, { length }: readonly Link[]): Span[] {
	const told = then === 'told' && i < length - 1;
	return [...plain(familyOnly(name)), ...plain(told ? ' told to ' : ' qtd. in ')];
}

/** The head of the entry, and the title behind it where others begin with the same. */
function of(item: CslItem, list: Listing): Span[] {
	const short = list.title(item);
	const description = described(short);
	const title =
		description !== undefined
			? plain(description)
			: item.type === 'report'
				? italic(short)
				: quoted(short);
	if (!namesAuthor(item)) return title;
	const [first, ...others] = (item.author ?? []).map(familyOnly);
	const who =
		others.length > 1
			? [...plain(first ?? ''), ...plain(' et al.')]
			: listed([first ?? '', ...others], ' and ', '');
	return list.shared(item) ? joined(', ', [who, title]) : who;
}
