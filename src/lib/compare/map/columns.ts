import {
	mirrored,
	setText,
	type Box,
	type Drawing,
	type Measure,
	type Point,
	type Shape,
	type TextLook
} from './drawing.ts';

export interface TextLine {
	look: TextLook;
	text: string;
	/** It is written in the direction that the drawing is not. */
	turned?: boolean;
}

/** Boxes below a heading; each box is its lines. */
export interface ColumnGroup {
	head: string;
	boxes: TextLine[][];
}

/** A statement in the middle with what stands before and after it, as texts. */
export interface ColumnTexts {
	before: ColumnGroup[];
	middle: TextLine[];
	after: ColumnGroup[];
}

const MARGIN = 24;
const COLUMN = 290;
const MIDDLE = 340;
/** Between columns: only lines are there. */
const GUTTER = 64;
const PADDING = 14;
const GAP = 12;
/** Above a heading that is not the first. */
const APART = 14;
/** Where a line meets a box: at the height of its first line. */
const STUB = PADDING + 10;
/** A program that has not our typefaces sets others, which can be wider by so much. */
const SLACK = 0.88;

/**
 * Three columns: what is answered, the statement, what answers it. Every box of the outer columns is
 * joined to the middle by a bracket that runs between the columns, where no text is.
 */
export function columnsDrawing(texts: ColumnTexts, measure: Measure, dir: Drawing['dir']): Drawing {
	const left = MARGIN + (texts.before.length > 0 ? COLUMN + GUTTER : 0);
	const right = left + MIDDLE + GUTTER;
	const columns = [
		column(texts.before, { x: MARGIN, y: MARGIN }, measure),
		column(texts.after, { x: right, y: MARGIN }, measure)
	];
	const middle = boxed(texts.middle, { x: left, y: MARGIN }, MIDDLE, measure);
	const stub = MARGIN + STUB;
	const drawing: Drawing = {
		width: (texts.after.length > 0 ? right + COLUMN : left + MIDDLE) + MARGIN,
		height: Math.max(middle.height, ...columns.map(({ height }) => height)) + 2 * MARGIN,
		dir: 'ltr',
		shapes: [
			...bracket(columns[0]!.boxes, { x: left, y: stub }, -1),
			...bracket(columns[1]!.boxes, { x: left + MIDDLE, y: stub }, 1),
			...columns.flatMap(({ shapes }) => shapes),
			{ kind: 'box', look: 'middle', x: left, y: MARGIN, width: MIDDLE, height: middle.height },
			...middle.shapes
		]
	};
	return dir === 'rtl' ? mirrored(drawing) : drawing;
}

function boxed(lines: readonly TextLine[], { x, y }: Point, width: number, measure: Measure) {
	const shapes: Shape[] = [];
	let at = y + PADDING;
	for (const { look, text, turned } of lines) {
		const room = { x: x + PADDING, y: at, width: (width - 2 * PADDING) * SLACK };
		const set = setText(text, look, room, measure);
		shapes.push(...set.shapes.map((shape) => (turned ? { ...shape, turned } : shape)));
		at += set.height + (set.height > 0 ? 2 : 0);
	}
	return { shapes, height: at - y + PADDING - 2 };
}

function column(groups: readonly ColumnGroup[], { x, y }: Point, measure: Measure) {
	const shapes: Shape[] = [];
	const boxes: Box[] = [];
	let at = y;
	groups.forEach(({ head, boxes: own }, i) => {
		if (i > 0) at += APART;
		const set = setText(head, 'head', { x, y: at, width: COLUMN * SLACK }, measure);
		shapes.push(...set.shapes);
		at += set.height + 6;
		for (const lines of own) {
			const { shapes: inside, height } = boxed(lines, { x, y: at }, COLUMN, measure);
			const box = { x, y: at, width: COLUMN, height };
			boxes.push(box);
			shapes.push({ kind: 'box', look: 'leaf', ...box }, ...inside);
			at += height + GAP;
		}
	});
	return { shapes, boxes, height: Math.max(0, at - GAP - y) };
}

/** From every box to a spine in the gutter, and from there to the middle. */
function bracket(boxes: readonly Box[], middle: Point, side: -1 | 1): Shape[] {
	if (boxes.length === 0) return [];
	const spine = middle.x + (side * GUTTER) / 2;
	const edge = middle.x + side * GUTTER;
	const heights = boxes.map(({ y }) => y + STUB);
	const ends = [...heights, middle.y];
	const line = (...points: Point[]): Shape => ({ kind: 'line', look: 'answers', points });
	return [
		...heights.map((y) => line({ x: edge, y }, { x: spine, y })),
		line({ x: spine, y: Math.min(...ends) }, { x: spine, y: Math.max(...ends) }),
		line({ x: spine, y: middle.y }, middle)
	];
}
