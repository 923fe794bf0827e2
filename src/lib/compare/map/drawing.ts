import { breakLines, drawable } from '#lib/text/break-lines.ts';
import type { EdgeKind, NodeKind } from './graph.ts';

/** How texts are set, in pixels; colours are a page's. */
export const TYPE = {
	title: { size: 17, leading: 23, weight: 600 },
	head: { size: 12.5, leading: 17, weight: 600 },
	name: { size: 14, leading: 19, weight: 600 },
	text: { size: 14, leading: 19, weight: 400 },
	note: { size: 12.5, leading: 17, weight: 400 },
	does: { size: 12.5, leading: 17, weight: 600 }
} as const;
export type TextLook = keyof typeof TYPE;

/** Width of a text in pixels, as it is set. */
export type Measure = (text: string, look: TextLook) => number;

export interface Point {
	x: number;
	y: number;
}

export interface Box extends Point {
	width: number;
	height: number;
}

/** What a drawing is made of. Whether x grows to the right or to the left is the drawing's. */
export type Shape =
	| ({ kind: 'box'; look: 'leaf' | 'middle' | 'hit' } & Box)
	/** A baseline and where it begins in reading direction; `turned` is what is written in the other. */
	| ({ kind: 'text'; look: TextLook; text: string; turned?: boolean } & Point)
	/** From corner to corner; or, `curved`, from the first to the last point, level at both. */
	| { kind: 'line'; look: EdgeKind; points: Point[]; curved?: true; heavy?: number }
	/** A head has its tip there, and lies after it in reading direction unless it is turned. */
	| ({ kind: 'sign'; look: NodeKind | 'head'; turned?: boolean } & Point)
	/** What leads to a statement of the map, by its id there. */
	| { kind: 'link'; to: string; title: string; shapes: Shape[] };

export interface Drawing {
	width: number;
	height: number;
	/** The direction of its texts. */
	dir: 'ltr' | 'rtl';
	shapes: Shape[];
}

/** A text in lines below each other; `at` is the upper corner from which they are read. */
export function setText(
	text: string,
	look: TextLook,
	at: Point & { width: number },
	measure: Measure
): { shapes: (Shape & { kind: 'text' })[]; height: number } {
	const { leading, size } = TYPE[look];
	const lines = breakLines(drawable(text), at.width, (part) => measure(part, look));
	return {
		shapes: lines.map((line, n) => ({
			kind: 'text',
			look,
			text: line,
			x: at.x,
			y: at.y + n * leading + (leading + size * 0.7) / 2
		})),
		height: lines.length * leading
	};
}

/** A drawing that was made from left to right, as a language that runs to the left reads it. */
export function mirrored(drawing: Drawing): Drawing {
	const { width } = drawing;
	const point = <P extends Point>(one: P): P => ({ ...one, x: width - one.x });
	const turn = (shape: Shape): Shape => {
		if (shape.kind === 'box') return { ...shape, x: width - shape.x - shape.width };
		if (shape.kind === 'line') return { ...shape, points: shape.points.map(point) };
		if (shape.kind === 'link') return { ...shape, shapes: shape.shapes.map(turn) };
		return shape.kind === 'sign' ? { ...point(shape), turned: !shape.turned } : point(shape);
	};
	return { ...drawing, dir: 'rtl', shapes: drawing.shapes.map(turn) };
}

const round = (n: number) => Math.round(n * 10) / 10;

/** A line as the `d` of a path. */
export function pathOf({ points, curved }: Shape & { kind: 'line' }): string {
	const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
	const [first, ...rest] = points;
	if (!first) return '';
	if (!curved) return `M${at(first)}${rest.map((point) => `L${at(point)}`).join('')}`;
	// The points between are those of a cubic curve.
	return `M${at(first)}C${rest.map(at).join(' ')}`;
}

/** A sign as the `d` of a path: a kind of statement has the same one wherever it is drawn. */
export function signOf(
	look: NodeKind | 'asked' | 'head',
	{ x, y }: Point = { x: 0, y: 0 },
	turned = false
): string {
	const circle = (r: number) =>
		`M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
	const corners = (...all: [number, number][]) =>
		`M${all.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}Z`;
	const back = turned ? -8 : 8;
	const signs: Record<typeof look, () => string> = {
		claim: () => circle(5.5),
		silence: () => circle(5),
		response: () => corners([-5, -5], [5, -5], [5, 5], [-5, 5]),
		rejoinder: () => corners([0, -7], [7, 0], [0, 7], [-7, 0]),
		document: () => corners([-5, -6.5], [2, -6.5], [5, -3.5], [5, 6.5], [-5, 6.5]),
		asked: () => corners([-5.5, 5], [0, -6], [5.5, 5]),
		head: () => corners([0, 0], [back, -4], [back, 4])
	};
	return signs[look]();
}
