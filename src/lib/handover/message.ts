import * as v from 'valibot';

/** What the receiving page calls out until somebody hands it a page, and what it is handed. */
export const READY = 'rejoinder-ready';
export const PAGE = 'rejoinder-page';

/** Longer pages are no articles, in UTF-16 units. */
export const MOST_HTML = 20_000_000;
const MOST_SELECTION = 20_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A page as its reader had it before them. */
const HandedPage = v.strictObject({
	kind: v.literal(PAGE),
	version: v.literal(1),
	url: v.pipe(text(8000), v.url(), v.regex(/^https?:/i)),
	title: text(2000),
	/** As the page states it; what it is in is decided by its text. */
	language: text(100),
	/** Words that were selected in it; empty where none were. */
	selection: text(MOST_SELECTION),
	/** ISO 8601 instant. */
	at: v.pipe(text(40), v.isoTimestamp()),
	html: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_HTML))
});
export type HandedPage = v.InferOutput<typeof HandedPage>;

export type Handed =
	| { kind: 'page'; page: HandedPage }
	/** Of another program: nothing was handed. */
	| { kind: 'none' }
	/** `foreign`: it says that it is a page of another site than the one that hands it. */
	| { kind: 'refused'; why: 'shape' | 'too-large' | 'foreign' };

/** Reads what came from `origin`; the receiving page's own site may hand pages of any, as the extension does there. */
export function handedIn(data: unknown, origin: string, own: string): Handed {
	if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== PAGE) {
		return { kind: 'none' };
	}
	if ('html' in data && typeof data.html === 'string' && data.html.length > MOST_HTML) {
		return { kind: 'refused', why: 'too-large' };
	}
	const read = v.safeParse(HandedPage, data);
	if (!read.success) return { kind: 'refused', why: 'shape' };
	const page = read.output;
	if (origin !== own && new URL(page.url).origin !== origin) {
		return { kind: 'refused', why: 'foreign' };
	}
	return { kind: 'page', page };
}
