import type { Citation, Link } from '../citation.ts';
import type { Locator } from '#lib/record/locator.ts';
import type { CslItem } from '../item.ts';
import { pinpoint } from './pinpoint.ts';
import { american, dateIn } from './days.ts';
import { familyFirst, familyOnly, givenFirst, isAuthor, unsignedIn } from './people.ts';
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
	textOf,
	type Span
} from './spans.ts';
import { passing, type InText, type Listing, type Style } from './style.ts';

/**
 * Notes and bibliography after the Chicago Manual of Style (17th and 18th edition) for pages, news and
 * reports. The day of access stands where the page has no date.
 */
export const chicago: Style = {
	head: (item) => {
		const [first, ...others] = item.author ?? [];
		if (first) return listed([familyFirst(first), ...others.map(givenFirst)], ', and ', ', and ');
		// News that nobody signed is listed under the newspaper.
		return unsignedIn(item) === undefined ? plain(item.title) : italic(unsignedIn(item) ?? '');
	},
	entry,
	inText,
	byDate: false
};

function entry(item: CslItem): Span[] {
	const { version, publisher = '', URL } = item;
	const place = [
		unsignedIn(item) === undefined ? container(item) : [],
		plain(version === undefined ? '' : `version ${version}`),
		plain(publisher)
	].filter((part) => part.length > 0);
	const headed = item.author !== undefined || unsignedIn(item) !== undefined;
	const rest = joined(', ', [...place, plain(day(item, place.length === 0))]);
	return sentences([
		headed ? chicago.head(item) : [],
		titleOf(item, item.title, '.'),
		place.length > 0 && place[0]?.[0]?.text.startsWith('version') ? upper(rest) : rest,
		address(URL)
	]);
}

/** The newspaper, or the site where that is not the author's own. */
function container(item: CslItem): Span[] {
	const name = item['container-title'] ?? '';
	if (isAuthor(item, name)) return [];
	return item.type === 'article-newspaper' ? italic(name) : plain(name);
}

function titleOf({ type }: CslItem, title: string, end: '.' | ',' | ''): Span[] {
	const description = described(title);
	if (description !== undefined) return plain(description);
	return type === 'report' ? italic(title) : quoted(title, end);
}

function upper([first, ...rest]: Span[]): Span[] {
	return first
		? [{ ...first, text: first.text.replace(/^./u, (one) => one.toUpperCase()) }, ...rest]
		: [];
}

function day({ issued, accessed }: CslItem, first: boolean): string {
	const when = dateIn(issued, american);
	if (when !== '' || !accessed) return when;
	return `${first ? 'Accessed' : 'accessed'} ${dateIn(accessed, american)}`;
}

/** A note with all that is to be said, and one in short for each after it. */
function inText({ item, chain, voice, locator }: Citation, list: Listing): InText {
	const last = chain.length - 1;
	return {
		first: [...chain.flatMap((link, i) => before(link, voice, i === last)), ...note(item, locator)],
		later: [
			...chain.flatMap(({ name, then }, i) => before({ name, then }, voice, i === last)),
			...shortNote(item, list, locator)
		]
	};
}

/** A page with a title on its author's own site: a note names the site behind the title alone. */
function ownPage(item: CslItem): boolean {
	return described(item.title) === undefined && isAuthor(item, item['container-title']);
}

function note(item: CslItem, locator?: Locator): Span[] {
	const { type, author = [], version, publisher = '', URL } = item;
	const own = ownPage(item);
	const description = withinSentence(item.title);
	const inBrackets = type === 'report' && description === undefined;
	const facts = joined(', ', [
		own ? plain(item['container-title'] ?? '') : container(item),
		plain(version === undefined ? '' : `version ${version}`),
		plain(publisher),
		plain(day(item, false))
	]);
	const title = description
		? plain(`${description},`)
		: titleOf(item, item.title, inBrackets ? '' : ',');
	const who = own ? [] : listed(author.map(givenFirst), ' and ', ', and ');
	const published =
		inBrackets && facts.length > 0 ? [...plain('('), ...facts, ...plain(')')] : facts;
	const work = joined(' ', [joined(', ', [who, title]), published]);
	const place = locator ? plain(pinpoint(locator, 'chicago').replace(/^, /, '')) : [];
	const isApart = facts.length > 0 || inBrackets;
	const placed = joined(isApart ? ', ' : ' ', [work, place]);
	return ended(joined(isApart || locator ? ', ' : ' ', [placed, address(URL)]));
}

/** A description of ours as it goes on behind a name. */
function withinSentence(title: string): string | undefined {
	return described(title)?.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
}

function shortNote(item: CslItem, list: Listing, locator?: Locator): Span[] {
	const own = ownPage(item);
	const names = (own ? [] : (item.author ?? [])).map(familyOnly);
	const who =
		names.length > 3
			? [...plain(names[0] ?? ''), ...plain(' et al.')]
			: listed(names, ' and ', ', and ');
	const title = list.title(item);
	const description = withinSentence(title);
	const place = locator ? plain(pinpoint(locator, 'chicago').replace(/^, /, '')) : [];
	const called = description ? plain(description) : titleOf(item, title, locator ? ',' : '.');
	// A comma may stand within the quotation marks of the title.
	const between = /,[”’]?$/.test(textOf(called)) ? ' ' : ', ';
	return ended(joined(', ', [who, joined(between, [called, place])]));
}

/** `Amnesty International, *Automated Apartheid* (May 2, 2023), quoted in `; of reported words, “cited in”. */
function before(link: Omit<Link, 'party'>, voice: Citation['voice'], last: boolean): Span[] {
	const on = { told: 'told to ', quoted: 'quoted in ', cited: 'cited in ' };
	return [
		...plain(`${givenFirst(link.name)}`),
		...plain(', '),
		...workOf(link.work),
		...plain(on[passing(link, voice, last)])
	];
}

function workOf(work: Link['work']): Span[] {
	const when = dateIn(work?.issued, american);
	if (work?.title === undefined) return plain(when && `${when}, `);
	if (work.type !== 'report')
		return joined('', [quoted(work.title, ','), plain(when ? ` ${when}, ` : ' ')]);
	return [...italic(work.title), ...plain(when ? ` (${when}), ` : ', ')];
}
