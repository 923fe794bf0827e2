import type { PdfPage } from './open.ts';
import type { Span } from './source/spans.ts';

/** Letters that stand together, and how they were drawn. */
export interface Stretch {
	text: string;
	transform: readonly number[];
	width: number;
	font: string;
	right: boolean;
	isArtifact: boolean;
}

interface Open {
	tag: string;
	id: string | null;
	/** What it is spelt out as; taken once. */
	letters: string | null;
}

export interface PageStretches {
	readonly stretches: readonly (Stretch & { id: string | null; isVertical: boolean })[];
	/** What the page spells out; none where that is not told, or there is nothing. */
	readonly spans: readonly Span[];
}

/** The stretches of text that the library makes of a page. `spansOf`: what is spelt out on the page. */
export async function stretchesOn(
	page: PdfPage,
	spansOf: (page: PdfPage) => readonly Span[] | null
): Promise<PageStretches> {
	const { items, styles } = await page.getTextContent({
		includeMarkedContent: true,
		disableNormalization: true
	});
	const tags = items.flatMap((item) =>
		'str' in item || item.type === 'endMarkedContent' ? [] : tagOf(item)
	);
	const opened = tags.filter((tag) => tag !== 'OC');
	const spans = opened.length === 0 ? [] : spansOf(page);
	const isSpelt = spans?.some(({ letters }) => letters !== null) ?? false;
	const isSame = spans?.length === opened.length && opened.every((tag, i) => spans[i]!.tag === tag);
	const open: Open[] = [];
	let next = 0;
	const stretches = items.flatMap((item) => {
		if (!('str' in item)) {
			if (item.type === 'endMarkedContent') open.pop();
			else {
				const tag = tagOf(item);
				const letters = tag === 'OC' || !isSame ? null : (spans[next++]?.letters ?? null);
				open.push({ tag, id: item.id ?? null, letters });
			}
			return [];
		}
		const isVertical = styles[item.fontName]?.vertical ?? false;
		return [
			{
				text: spelt(open, item.str),
				transform: item.transform as number[],
				width: isVertical ? item.height : item.width,
				font: item.fontName,
				right: item.dir === 'rtl',
				isArtifact: open.some(({ tag }) => tag === 'Artifact'),
				id: open.findLast(({ id }) => id !== null)?.id ?? null,
				isVertical
			}
		];
	});
	return { stretches, spans: isSpelt ? spans! : [] };
}

/** The letters that the outermost stretch stands for, in the first of its parts. */
function spelt(open: readonly Open[], drawn: string): string {
	const outer = open.find(({ letters }) => letters !== null);
	if (!outer || drawn.trim() === '') return outer ? '' : drawn;
	const { letters } = outer;
	outer.letters = '';
	return letters!;
}

/** The types of the library leave it out. */
const tagOf = (item: object) => ('tag' in item && typeof item.tag === 'string' ? item.tag : '');
