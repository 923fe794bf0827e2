import type { Box, Drawing, Measure, Point, Shape } from '#lib/compare/map/drawing.ts';
import { TYPE } from '#lib/compare/map/drawing.ts';

/** What of a drawing meets what, for tests: its lines as points close to each other, its texts as boxes. */

function flat(shapes: readonly Shape[]): Shape[] {
	return shapes.flatMap((shape) => (shape.kind === 'link' ? [...flat(shape.shapes)] : [shape]));
}

const STEPS = 60;

function between(a: Point, b: Point, t: number): Point {
	return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

/** Points along a line; of a cubic by de Casteljau's construction. */
function along({ points, curved }: Shape & { kind: 'line' }): Point[] {
	const steps = Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS);
	if (!curved) {
		return points.slice(1).flatMap((end, i) => steps.map((t) => between(points[i]!, end, t)));
	}
	return steps.map((t) => {
		let left: readonly Point[] = points;
		while (left.length > 1) left = left.slice(1).map((end, i) => between(left[i]!, end, t));
		return left[0]!;
	});
}

/** Its lines, and the heads of lines by their corners. */
export function linesOf({ shapes }: Drawing): Point[][] {
	return flat(shapes).flatMap((shape) => {
		if (shape.kind === 'line') return [along(shape)];
		if (shape.kind !== 'sign' || shape.look !== 'head') return [];
		const { x, y, turned } = shape;
		const back = turned ? x - 8 : x + 8;
		return [
			[
				{ x, y },
				{ x: back, y: y - 4 },
				{ x: back, y: y + 4 }
			]
		];
	});
}

/** The boxes that texts fill, from a little above their letters to a little below. */
export function textsOf({ shapes, dir }: Drawing, measure: Measure): (Box & { text: string })[] {
	return flat(shapes).flatMap((shape) => {
		if (shape.kind !== 'text') return [];
		const { size } = TYPE[shape.look];
		const width = measure(shape.text, shape.look);
		const x = dir === 'rtl' ? shape.x - width : shape.x;
		return [{ text: shape.text, x, y: shape.y - size, width, height: size * 1.3 }];
	});
}

export function boxesOf({ shapes }: Drawing): Box[] {
	return flat(shapes).flatMap((shape) =>
		shape.kind === 'box' && shape.look !== 'hit' ? [shape] : []
	);
}

/** Pairs of a line and a box in which the line is, more than at its edge. */
export function crossings(lines: readonly Point[][], boxes: readonly Box[]): [Point, Box][] {
	return lines.flat().flatMap((point) =>
		boxes.flatMap((box): [Point, Box][] => {
			const [right, below] = [box.x + box.width, box.y + box.height];
			const inside =
				point.x > box.x + 0.1 &&
				point.x < right - 0.1 &&
				point.y > box.y + 0.1 &&
				point.y < below - 0.1;
			return inside ? [[point, box]] : [];
		})
	);
}

export function overlapping(boxes: readonly Box[]): [Box, Box][] {
	return boxes.flatMap((one, i) =>
		boxes
			.slice(i + 1)
			.filter(
				(other) =>
					one.x < other.x + other.width - 0.1 &&
					other.x < one.x + one.width - 0.1 &&
					one.y < other.y + other.height - 0.1 &&
					other.y < one.y + one.height - 0.1
			)
			.map((other): [Box, Box] => [one, other])
	);
}

/** What reaches out of the drawing. */
export function outside({ width, height }: Drawing, boxes: readonly Box[]): Box[] {
	return boxes.filter(
		(box) =>
			box.x < -0.1 || box.y < -0.1 || box.x + box.width > width + 0.1 || box.y + box.height > height
	);
}
