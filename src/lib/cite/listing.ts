import { LANGUAGE_TABLE, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { isoDate } from './dates.ts';
import type { CslItem } from './item.ts';
import { shortTitle } from './styles/short-title.ts';
import { textOf } from './styles/spans.ts';
import type { Listing, Style } from './styles/style.ts';

/** Items in a style's order, by what their entries begin with. */
export function listing(items: readonly CslItem[], { head, byDate }: Style): Listing {
	const collator = new Intl.Collator(LANGUAGE_TABLE[SOURCE_LANGUAGE].locale);
	const heads = new Map(items.map((item) => [item.id, textOf(head(item))]));
	const headOf = (item: CslItem) => heads.get(item.id) ?? textOf(head(item));
	const sorted = [...items].sort(
		(a, b) =>
			collator.compare(headOf(a), headOf(b)) ||
			(byDate ? collator.compare(when(a), when(b)) : 0) ||
			collator.compare(a.title, b.title)
	);
	const years = groups(sorted, (item) => `${headOf(item)}\n${yearOf(item)}`);
	const sameHead = groups(sorted, headOf);
	const sameTitle = groups(sorted, ({ title }) => shortTitle(title, 'dropped'));
	return {
		items: sorted,
		letter: (item) => {
			const group = years.get(item.id) ?? [];
			return group.length > 1 ? lettersOf(group.indexOf(item.id)) : '';
		},
		shared: (item) => (sameHead.get(item.id) ?? []).length > 1,
		title: (item, article = 'dropped') =>
			(sameTitle.get(item.id) ?? []).length > 1 ? item.title : shortTitle(item.title, article)
	};
}

/** The ids of each item's group, by the item's. */
function groups(
	items: readonly CslItem[],
	keyOf: (item: CslItem) => string
): Map<string, string[]> {
	const byKey = new Map<string, string[]>();
	for (const item of items) {
		const key = keyOf(item);
		byKey.set(key, [...(byKey.get(key) ?? []), item.id]);
	}
	return new Map(items.map((item) => [item.id, byKey.get(keyOf(item)) ?? []]));
}

function when({ issued }: CslItem): string {
	return issued ? isoDate(issued) : '';
}

function yearOf({ issued }: CslItem): string {
	return String(issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? '');
}

/** `a`, …, `z`, `aa`, … */
function lettersOf(n: number): string {
	const last = String.fromCharCode(97 + (n % 26));
	return n < 26 ? last : lettersOf(Math.floor(n / 26) - 1) + last;
}
