import { setText, TYPE, type Drawing, type Measure, type Shape } from './drawing.ts';
import { EDGE_KINDS, type EdgeKind, type NodeKind } from './graph.ts';

/** What a picture says around its drawing, so that it can be taken along alone. */
export interface FrameTexts {
	title: string;
	/** The kinds of signs and lines in it, by what they are called. */
	legend: { kind: NodeKind | EdgeKind; text: string }[];
	/** Whose reading it is, where it is from and of when. */
	foot: string;
}

const MARGIN = 24;
/** So that a title has room above a small drawing too. */
const NARROWEST = 420;
const SIGN = { sign: 18, line: 40 };
const ROW = 24;

const isLine = (kind: NodeKind | EdgeKind): kind is EdgeKind =>
	EDGE_KINDS.some((edge) => edge === kind);

/**
 * A frame around a drawing of that size, whose upper left corner stays at 0, 0: how far it reaches on
 * each side, and what is drawn in it. From left to right, as `mirrored` takes it.
 */
export function frameOf(
	{ title, legend, foot }: FrameTexts,
	drawing: { width: number; height: number },
	measure: Measure
): Drawing & { above: number } {
	const width = Math.max(drawing.width, NARROWEST);
	const room = { x: MARGIN, width: width - 2 * MARGIN };
	const above = setText(title, 'title', { ...room, y: 0 }, measure).height + MARGIN;
	const head = setText(title, 'title', { ...room, y: MARGIN - above }, measure);
	const shapes: Shape[] = [...head.shapes];
	let [x, y] = [MARGIN, drawing.height + 6];
	for (const { kind, text } of legend) {
		const sign = isLine(kind) ? SIGN.line : SIGN.sign;
		const label = measure(text, 'note');
		if (x > MARGIN && x + sign + 8 + label > width - MARGIN) [x, y] = [MARGIN, y + ROW];
		const middle = y + ROW / 2;
		if (isLine(kind)) {
			shapes.push(
				{
					kind: 'line',
					look: kind,
					points: [
						{ x, y: middle },
						{ x: x + sign - 8, y: middle }
					]
				},
				{ kind: 'sign', look: 'head', x: x + sign, y: middle, turned: true }
			);
		} else shapes.push({ kind: 'sign', look: kind, x: x + sign / 2, y: middle });
		const at = { x: x + sign + 8, y: middle - TYPE.note.leading / 2 };
		const left = Math.max(1, width - MARGIN - at.x);
		const set = setText(text, 'note', { ...at, width: left }, measure);
		shapes.push(...set.shapes);
		x = at.x + label + 20;
		y += Math.max(0, set.height - TYPE.note.leading);
	}
	if (legend.length > 0) y += ROW + 6;
	const below = setText(foot, 'note', { ...room, y: y + 6 }, measure);
	shapes.push(...below.shapes);
	return { width, height: y + 6 + below.height + MARGIN + above, above, dir: 'ltr', shapes };
}
