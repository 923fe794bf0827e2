import { OPS } from 'unpdf/pdfjs';
import { fontsOn, type Font } from './fonts.ts';
import { UNKNOWN } from './letters.ts';
import { along, matrixIn, shift, times, UPRIGHT, type Matrix } from './matrix.ts';
import type { PdfPage } from './open.ts';
import { oneOf, type Glyph, type Spelt } from './spelt.ts';
import type { Span } from './source/spans.ts';

/** What of the state of drawing bears on text (ISO 32000-1, 9.3). */
interface State {
	place: Matrix;
	font: string;
	size: number;
	letterSpace: number;
	wordSpace: number;
	stretch: number;
	leading: number;
	rise: number;
}

/** What the library tells of a glyph; a number moves what follows. */
type Shown =
	| number
	| {
			unicode?: string;
			width?: number;
			isSpace?: boolean;
			originalCharCode?: number;
			fontChar?: string;
	  }
	| null;

/** No page has more. */
const MOST = 200_000;

/**
 * The glyphs of a page one by one; those that the page spells out (`spans`) as one. The text that the library makes of a page has the signs of one glyph
 * turned around where it runs from the right, and there is no telling lam-alif from alif-lam in it.
 */
export async function glyphsOf(page: PdfPage, spans: readonly Span[]): Promise<Glyph[]> {
	const glyphs = await drawnOn(page, spans);
	return glyphs ? oneOf(glyphs) : ((await drawnOn(page, [])) ?? []);
}

/** Null where the page opens other stretches of marked content than `spans`. */
async function drawnOn(page: PdfPage, spans: readonly Span[]): Promise<Glyph[] | null> {
	const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
	const glyphs: Glyph[] = [];
	const fontOf = fontsOn(page);
	let state: State = {
		...{ place: UPRIGHT, font: '', size: 0, letterSpace: 0, wordSpace: 0 },
		...{ stretch: 1, leading: 0, rise: 0 }
	};
	const saved: State[] = [];
	const open: { tag: string; id: number | null; span: Spelt['span'] }[] = [];
	let opened = 0;
	let [line, text] = [UPRIGHT, UPRIGHT];
	const moveLine = (x: number, y: number) => (text = line = times(line, shift(x, y)));
	const show = (shown: readonly Shown[]) => {
		const isArtifact = open.some(({ tag }) => tag === 'Artifact');
		const marked = open.findLast(({ id }) => id !== null)?.id ?? null;
		const span = open.find((one) => one.span !== null)?.span ?? null;
		const { size, stretch, letterSpace, wordSpace, rise, font } = state;
		const own = fontOf(font);
		const scaled: Matrix = [size * stretch, 0, 0, size, 0, rise];
		for (const one of shown) {
			if (one === null) continue;
			if (typeof one === 'number') {
				text = along(text, (-one / 1000) * size * stretch);
				continue;
			}
			const width = (one.width ?? 0) * own.unit * size * stretch;
			if ((one.unicode || span) && glyphs.length < MOST) {
				const transform = times(state.place, times(text, scaled));
				const unit = Math.hypot(transform[0], transform[1]) / (Math.abs(size * stretch) || 1);
				glyphs.push({
					text: lettersOf(one, own),
					transform,
					width: Math.abs(width * unit),
					font,
					marked,
					isArtifact,
					span
				});
			}
			const space = letterSpace + (one.isSpace ? wordSpace : 0);
			text = along(text, width + space * stretch);
		}
	};
	for (const [i, operator] of fnArray.entries()) {
		const given = (argsArray[i] ?? []) as unknown[];
		const [first, second] = [Number(given[0] ?? 0), Number(given[1] ?? 0)];
		switch (operator) {
			case OPS.save:
				saved.push({ ...state });
				break;
			case OPS.restore:
			case OPS.paintFormXObjectEnd:
				state = saved.pop() ?? state;
				break;
			case OPS.transform:
				state.place = times(state.place, matrixIn(given));
				break;
			case OPS.paintFormXObjectBegin:
				saved.push({ ...state });
				if (given[0]) state.place = times(state.place, matrixIn([given[0]]));
				break;
			case OPS.beginText:
				line = text = UPRIGHT;
				break;
			case OPS.setFont:
				state.font = String(given[0]);
				state.size = second;
				break;
			case OPS.setCharSpacing:
				state.letterSpace = first;
				break;
			case OPS.setWordSpacing:
				state.wordSpace = first;
				break;
			case OPS.setHScale:
				state.stretch = first / 100;
				break;
			case OPS.setLeading:
				state.leading = -first;
				break;
			case OPS.setTextRise:
				state.rise = first;
				break;
			case OPS.moveText:
				moveLine(first, second);
				break;
			case OPS.setLeadingMoveText:
				state.leading = second;
				moveLine(first, second);
				break;
			case OPS.setTextMatrix:
				line = text = matrixIn(given);
				break;
			case OPS.nextLine:
				moveLine(0, state.leading);
				break;
			case OPS.showText:
				show(given[0] as Shown[]);
				break;
			case OPS.beginMarkedContent:
			case OPS.beginMarkedContentProps: {
				const tag = nameOf(given[0]);
				const own = tag === 'OC' ? undefined : spans[opened++];
				if (own && own.tag !== tag) return null;
				const span = typeof own?.letters === 'string' ? { letters: own.letters } : null;
				open.push({ tag, id: typeof given[1] === 'number' ? given[1] : null, span });
				break;
			}
			case OPS.endMarkedContent:
				open.pop();
		}
	}
	return spans.length === 0 || opened === spans.length ? glyphs : null;
}

function lettersOf(one: Exclude<Shown, number | null>, font: Font): string {
	if (font.knows(one.originalCharCode ?? 0)) return one.unicode ?? '';
	return INSTEAD[font.shapeOf(one.fontChar ?? '')];
}

const INSTEAD = { stroke: '', blank: ' ', shape: UNKNOWN };

const nameOf = (tag: unknown): string =>
	typeof tag === 'object' && tag !== null && 'name' in tag ? String(tag.name) : String(tag);
