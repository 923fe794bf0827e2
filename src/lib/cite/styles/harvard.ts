import type { Citation, Link } from '../citation.ts';
import type { CslItem } from '../item.ts';
import { british, dateIn, withinYear, yearAlone } from './days.ts';
import { familyOnly, initialed, isAuthor, unsignedIn } from './people.ts';
import { address, described, ended, italic, joined, listed, plain, type Span } from './spans.ts';
import { passing, type InText, type Listing, type Style } from './style.ts';

/** Harvard as British universities teach it (Cite Them Right, 12th edition), for pages, news and reports. */
export const harvard: Style = {
	head: (item) => {
		const { author = [] } = item;
		if (author.length > 0) return listed(author.map(initialed), ' and ', ' and ');
		// News that nobody signed is listed under the newspaper.
		const newspaper = unsignedIn(item);
		return newspaper === undefined ? titleOf(item) : italic(newspaper);
	},
	entry,
	inText,
	byDate: true
};

const yearOf = ({ issued }: CslItem, letter: string) =>
	dateIn(issued, yearAlone, { circa: 'c. ', letter }) || `no date${letter && ` ${letter}`}`;

function entry(item: CslItem, letter: string): Span[] {
	const { type, version, publisher = '', accessed } = item;
	const site = item['container-title'] ?? '';
	const newspaper = unsignedIn(item);
	const headed = item.author !== undefined || newspaper !== undefined;
	const parts = [
		headed ? titleOf(item) : [],
		newspaper === undefined && !isAuthor(item, site) ? italic(site) : [],
		plain(version === undefined ? '' : `version ${version}`),
		isAuthor(item, publisher) ? [] : plain(publisher),
		plain(type === 'article-newspaper' ? dateIn(item.issued, withinYear, { circa: '' }) : '')
	];
	const head = joined(' ', [harvard.head(item), plain(`(${yearOf(item, letter)})`)]);
	const read = accessed ? ` (Accessed: ${dateIn(accessed, british)})` : '';
	return [
		...ended(joined(' ', [head, joined(', ', parts)])),
		...plain(' Available at: '),
		...address(item.URL),
		...plain(`${read}.`)
	];
}

function titleOf({ type, title }: CslItem): Span[] {
	return type === 'article-newspaper'
		? plain(`‘${inner(title)}’`)
		: described(title) === undefined
			? italic(title)
			: plain(title);
}

/** Quotation marks within single ones are double. */
function inner(title: string): string {
	return title.replace(/‘([^’]*)’/g, '“$1”');
}

/** `(Sacks, quoted in NGO Monitor, 2024)`; what is not in somebody's own words is “cited in”. */
function inText({ item, chain, voice }: Citation, list: Listing): InText {
	return {
		first: [
			...plain('('),
			...joined(
				'',
				chain.map((link, i) => before(link, voice, i === chain.length - 1))
			),
			...who(item, list),
			...plain(`, ${yearOf(item, list.letter(item))})`)
		]
	};
}

function who(item: CslItem, list: Listing): Span[] {
	const names = (item.author ?? []).map(familyOnly);
	const [first = '', ...others] = names;
	if (others.length > 2) return [...plain(first), ...plain(' '), ...italic('et al.')];
	if (names.length > 0) return listed(names, ' and ', ' and ');
	const newspaper = unsignedIn(item);
	if (newspaper !== undefined) return italic(newspaper);
	return titleOf({ ...item, title: list.title(item, 'kept') });
}

function before(link: Link, voice: Citation['voice'], last: boolean): Span[] {
	const year = dateIn(link.work?.issued, yearAlone, { circa: 'c. ' });
	const on = { told: ', told to ', quoted: ', quoted in ', cited: ', cited in ' };
	return [
		...plain(familyOnly(link.name)),
		...plain(year && `, ${year}`),
		...plain(on[passing(link, voice, last)])
	];
}
