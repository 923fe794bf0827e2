import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	boxesOf,
	crossings,
	linesOf,
	outside,
	overlapping,
	textsOf
} from '../../../../tests/support/drawn.ts';
import { columnsDrawing, type ColumnGroup, type ColumnTexts, type TextLine } from './columns.ts';
import { mirrored, TYPE, type Drawing, type Measure } from './drawing.ts';
import { frameOf } from './frame.ts';
import { EDGE_KINDS, type EdgeKind, type GraphEdge, type NodeKind } from './graph.ts';
import { layersOf } from './layers.ts';
import { overviewOf, type OverviewNode } from './overview.ts';

/** Every letter 0.6 as wide as it is high: wider than those of the typefaces are. */
const measure: Measure = (text, look) => text.length * TYPE[look].size * 0.6;

/** Holds of every drawing of the map. */
function isClean(drawing: Drawing): void {
	const [lines, texts, boxes] = [linesOf(drawing), textsOf(drawing, measure), boxesOf(drawing)];
	expect(crossings(lines, texts)).toEqual([]);
	expect(crossings(lines, boxes)).toEqual([]);
	expect(overlapping(boxes)).toEqual([]);
	expect(overlapping(texts)).toEqual([]);
	expect(outside(drawing, [...boxes, ...texts])).toEqual([]);
	expect(
		outside(
			drawing,
			lines.flat().map((point) => ({ ...point, width: 0, height: 0 }))
		)
	).toEqual([]);
}

const KINDS: NodeKind[] = ['document', 'claim', 'response', 'rejoinder', 'silence'];
const NAMES = [
	'ASN',
	'The Committee for the Harbour and its Lighthouse',
	'مجلس البلدة',
	'x'.repeat(60)
];
const EDGES: EdgeKind[] = [...EDGE_KINDS];

/** A topic of so many statements by up to ten parties, each of them joined to others in any way. */
const topics = (size: number) =>
	fc
		.array(
			fc.record({
				kind: fc.constantFrom(...KINDS),
				party: fc.nat(9),
				to: fc.array(fc.record({ at: fc.nat(size - 1), kind: fc.constantFrom(...EDGES) }), {
					maxLength: 3
				})
			}),
			{ minLength: size, maxLength: size }
		)
		.map((statements) => ({
			nodes: statements.map(({ kind, party }, i): OverviewNode => ({
				key: `claim/s${i}`,
				kind,
				party: { id: `p${party}`, name: NAMES[party % NAMES.length]! },
				to: `claim-s${i}`,
				title: `s${i}`
			})),
			edges: statements.flatMap(({ to }, i) =>
				to.map(({ at, kind }): GraphEdge => ({ from: `claim/s${i}`, to: `claim/s${at}`, kind }))
			)
		}));

describe('the overview of a topic', () => {
	test.each([1, 8, 80])('no label touches a line, at %i statements', (size) => {
		fc.assert(
			fc.property(topics(size), fc.constantFrom('ltr', 'rtl'), ({ nodes, edges }, dir) => {
				isClean(overviewOf(nodes, edges, measure, dir));
			}),
			{ numRuns: size === 80 ? 8 : 60 }
		);
	});

	test('has a sign for every statement, and a line for all that two boxes have to do with each other', () => {
		fc.assert(
			fc.property(topics(8), ({ nodes, edges }) => {
				const { shapes } = overviewOf(nodes, edges, measure, 'ltr');
				const links = shapes.flatMap((shape) => (shape.kind === 'link' ? [shape.to] : []));
				expect(links.sort()).toEqual(nodes.map(({ to }) => to).sort());
				const layers = layersOf(
					nodes.map(({ key }) => key),
					edges
				);
				const box = (key: string) => {
					const node = nodes.find((one) => one.key === key)!;
					return `${layers.get(node.key)} ${node.party.id}`;
				};
				const joined = edges
					.map(({ from, to, kind }) => [box(from), box(to), kind])
					.filter(([a, b]) => a !== b)
					.map((one) => one.join('|'));
				const drawn = shapes.filter(({ kind }) => kind === 'line');
				expect(drawn).toHaveLength(new Set(joined).size);
			})
		);
	});

	test('an edge joins neighbouring columns or one column, and something stands in the first', () => {
		fc.assert(
			fc.property(topics(12), ({ nodes, edges }) => {
				const layers = layersOf(
					nodes.map(({ key }) => key),
					edges
				);
				for (const { from, to } of edges) {
					expect(Math.abs(layers.get(from)! - layers.get(to)!)).toBeLessThanOrEqual(1);
				}
				expect([...layers.values()]).toContain(0);
				expect(layers.size).toBe(nodes.length);
			})
		);
	});

	test('a thread of twenty thousand answers is drawn without running out of stack', () => {
		const nodes = Array.from({ length: 20_000 }, (_, i): OverviewNode => ({
			key: `response/r${i}`,
			kind: 'response',
			party: { id: `p${i % 3}`, name: 'ASN' },
			to: `response-r${i}`,
			title: ''
		}));
		const edges = nodes
			.slice(1)
			.map(({ key }, i): GraphEdge => ({ from: key, to: nodes[i]!.key, kind: 'answers' }));
		expect(overviewOf(nodes, edges, measure, 'ltr').width).toBeGreaterThan(1_000_000);
	});
});

const line: fc.Arbitrary<TextLine> = fc.record({
	look: fc.constantFrom('name', 'text', 'note'),
	text: fc.oneof(
		fc.constantFrom('', 'ASN', '1, 2: Says it is not so', 'لم تجب مارش لاين الكوريير قبل الطباعة.'),
		fc.lorem({ maxCount: 40 }),
		fc.string({ unit: 'binary', maxLength: 200 })
	)
});
const box = fc.array(line, { minLength: 1, maxLength: 6 });
const columns = (size: number): fc.Arbitrary<ColumnTexts> => {
	const groups: fc.Arbitrary<ColumnGroup[]> = fc
		.tuple(fc.nat({ max: size }), fc.array(box, { minLength: size, maxLength: size }))
		.map(([cut, boxes]) =>
			[
				{ head: 'What answers it', boxes: boxes.slice(0, cut) },
				{ head: 'It also says', boxes: boxes.slice(cut) }
			].filter((group) => group.boxes.length > 0)
		);
	return fc.record({
		before: fc.oneof(fc.constant<ColumnGroup[]>([]), groups),
		middle: box,
		after: fc.oneof(fc.constant<ColumnGroup[]>([]), groups)
	});
};

describe('the picture of one statement', () => {
	test.each([1, 8, 80])('no label touches a line, with %i statements on a side', (size) => {
		fc.assert(
			fc.property(columns(size), fc.constantFrom('ltr', 'rtl'), (texts, dir) => {
				isClean(columnsDrawing(texts, measure, dir));
			}),
			{ numRuns: size === 80 ? 8 : 60 }
		);
	});

	test('every word of every text is in it', () => {
		fc.assert(
			fc.property(columns(4), fc.lorem({ maxCount: 30 }), (texts, said) => {
				const middle: TextLine[] = [...texts.middle, { look: 'text', text: said }];
				const drawing = columnsDrawing({ ...texts, middle }, measure, 'ltr');
				const drawn = textsOf(drawing, measure).map(({ text }) => text);
				for (const word of said.split(' ')) expect(drawn.join(' ')).toContain(word);
			})
		);
	});

	test('joins every box of both sides to the middle', () => {
		const group = (n: number): ColumnGroup => ({
			head: 'head',
			boxes: Array.from({ length: n }, () => [{ look: 'text', text: 'a' }])
		});
		const texts = { middle: [], before: [group(2)], after: [group(3)] };
		const drawing = columnsDrawing(texts, measure, 'ltr');
		const boxes = boxesOf(drawing);
		const ends = linesOf(drawing).flat();
		for (const { x, y, width, height } of boxes) {
			const touched = ends.some(
				(end) => (end.x === x || end.x === x + width) && end.y > y && end.y < y + height
			);
			expect(touched).toBe(true);
		}
		expect(boxes).toHaveLength(6);
	});
});

describe('the frame of a picture', () => {
	const texts = fc.record({
		title: fc.lorem({ maxCount: 30 }),
		legend: fc.array(
			fc.record({
				kind: fc.constantFrom(...KINDS, ...EDGES),
				text: fc.lorem({ maxCount: 4 })
			}),
			{ maxLength: 9 }
		),
		foot: fc.lorem({ maxCount: 40 })
	});
	const size = fc.record({
		width: fc.integer({ min: 1, max: 2000 }),
		height: fc.integer({ min: 1, max: 2000 })
	});

	test('no label touches a line, and nothing lies over the drawing or outside', () => {
		fc.assert(
			fc.property(texts, size, (said, drawing) => {
				const frame = frameOf(said, drawing, measure);
				const [lines, labels] = [linesOf(frame), textsOf(frame, measure)];
				expect(crossings(lines, labels)).toEqual([]);
				expect(overlapping([...labels, { x: 0, y: 0, ...drawing }])).toEqual([]);
				const shifted = labels.map((label) => ({ ...label, y: label.y + frame.above }));
				expect(outside(frame, shifted)).toEqual([]);
				expect(frame.width).toBeGreaterThanOrEqual(drawing.width);
			})
		);
	});
});

test('a drawing turned twice is the one that it was, but for the direction of its texts', () => {
	fc.assert(
		fc.property(topics(8), ({ nodes, edges }) => {
			const drawing = overviewOf(nodes, edges, measure, 'ltr');
			const back = mirrored(mirrored(drawing));
			expect(back.dir).toBe('rtl');
			expect(JSON.stringify(linesOf(back), rounded)).toBe(
				JSON.stringify(linesOf(drawing), rounded)
			);
		})
	);
});
const rounded = (_: string, value: unknown) =>
	typeof value === 'number' ? Math.round(value * 100) / 100 : value;
