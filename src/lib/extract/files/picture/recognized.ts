import type { PictureLine, PicturePage } from './page.ts';

/** What Tesseract says of a picture, as far as it is used; lengths in pixels, from the top left. */
export interface Recognized {
	readonly paragraphs: readonly {
		readonly lines: readonly {
			readonly bbox: Box;
			readonly baseline: Box;
			readonly rowAttributes: { readonly rowHeight: number };
			readonly words: readonly { readonly text: string; readonly confidence: number }[];
		}[];
	}[];
}

interface Box {
	readonly x0: number;
	readonly y0: number;
	readonly x1: number;
	readonly y1: number;
}

/** No page has more. */
const MOST_LINES = 5000;

/** The page of a picture. `height`: in pixels. `perPoint`: pixels a point. */
export function pictureOf(
	blocks: readonly Recognized[],
	{ height, perPoint }: { height: number; perPoint: number }
): PicturePage {
	const lines = blocks
		.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
		.slice(0, MOST_LINES)
		.map(({ bbox, baseline, rowAttributes, words }): PictureLine => {
			const points = (pixels: number) => Math.round((pixels / perPoint) * 10) / 10;
			return {
				words: words.map(({ text, confidence }) => ({ text, sure: confidence })),
				...{ x0: points(bbox.x0), x1: points(bbox.x1) },
				...{ top: points(bbox.y0), bottom: points(bbox.y1) },
				baseline: points((baseline.y0 + baseline.y1) / 2),
				size: points(rowAttributes.rowHeight) || points(bbox.y1 - bbox.y0)
			};
		});
	return { height: height / perPoint, lines };
}
