import { getDocument } from 'unpdf/pdfjs';
import { scaleOfPage } from './scale.ts';

/** What of a canvas is used; that of a browser and that of Node are alike in it. */
export interface Canvas {
	width: number;
	height: number;
	getContext(kind: '2d'): unknown;
}

/** A page as it was drawn, and how many pixels a point of it has. */
export interface Drawn<C> {
	canvas: C;
	perPoint: number;
}

/** A PDF whose pages can be drawn. */
export interface DrawnPdf<C> {
	/** A page by its number, from 1; null where it cannot be drawn. */
	draw: (number: number) => Promise<Drawn<C> | null>;
	close: () => Promise<void>;
}

/** No picture within a page has more pixels: A0 at 300 dots an inch. */
const MOST_IN_A_PICTURE = 140_000_000;

/** Opens a PDF for its pages to be drawn; nothing that it bids to run is run. Null where it cannot be opened. */
export async function openToDraw<C extends Canvas>(
	bytes: Uint8Array,
	canvas: (width: number, height: number) => C
): Promise<DrawnPdf<C> | null> {
	class CanvasFactory {
		create(width: number, height: number) {
			const made = canvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
			return { canvas: made, context: made.getContext('2d') };
		}
		reset(entry: { canvas: C }, width: number, height: number): void {
			entry.canvas.width = Math.ceil(width);
			entry.canvas.height = Math.ceil(height);
		}
		destroy(entry: { canvas: C | null; context: unknown }): void {
			entry.canvas = entry.context = null;
		}
	}
	const parameters = {
		data: new Uint8Array(bytes),
		...{ CanvasFactory, FilterFactory: NoFilters },
		...{ useWorkerFetch: false, isEvalSupported: false, useSystemFonts: false, enableXfa: false },
		...{ disableFontFace: true, isOffscreenCanvasSupported: false, isImageDecoderSupported: false },
		maxImageSize: MOST_IN_A_PICTURE,
		verbosity: 0
	};
	const task = getDocument(parameters);
	const pdf = await task.promise.catch(() => null);
	if (!pdf) return null;
	const draw = async (number: number): Promise<Drawn<C> | null> => {
		const page = await pdf.getPage(number).catch(() => null);
		if (!page) return null;
		const size = page.getViewport({ scale: 1 });
		if (!(size.width > 0 && size.height > 0)) return null;
		const perPoint = scaleOfPage(size.width, size.height);
		const viewport = page.getViewport({ scale: perPoint });
		const made = canvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
		const given = { canvas: null, canvasContext: made.getContext('2d'), viewport };
		const isDrawn = await page
			// The types know the canvas of a page alone.
			.render({ ...given, background: '#fff' } as unknown as Parameters<typeof page.render>[0])
			.promise.then(
				() => true,
				() => false
			);
		page.cleanup();
		return isDrawn ? { canvas: made, perPoint } : null;
	};
	return { draw, close: () => task.destroy() };
}

/** Filters are of the page's style sheets, which nothing here has. */
class NoFilters {
	addFilter = () => 'none';
	addHCMFilter = () => 'none';
	addAlphaFilter = () => 'none';
	addLuminosityFilter = () => 'none';
	addHighlightHCMFilter = () => 'none';
	destroy = () => undefined;
}
