import type { TargetKey } from '#lib/record/statement.ts';
import {
	mirrored,
	setText,
	TYPE,
	type Box,
	type Drawing,
	type Measure,
	type Point,
	type Shape
} from './drawing.ts';
import type { EdgeKind, GraphEdge, NodeKind } from './graph.ts';
import { layersOf } from './layers.ts';

/** A statement as the overview draws it: a sign in the box of its party. */
export interface OverviewNode {
	key: TargetKey;
	kind: NodeKind;
	party: { id: string; name: string };
	/** Its id in the map, and what it is called. */
	to: string;
	title: string;
}

const BOX = { width: 168, padding: 12, gap: 16 };
/** A target of 24 px around each sign (WCAG 2.5.8), with room between. */
const CELL = 26;
const ROW = Math.floor((BOX.width - 2 * BOX.padding) / CELL);
/** Between columns: only lines are there. */
const GUTTER = 88;
/** How far a line between two boxes of one column reaches out for its curve, and how far its curve does. */
const REACH = 64;
const BULGE = REACH * 0.75;
const MARGIN = 10;

interface PartyBox extends Box {
	id: string;
	layer: number;
	name: string;
	nodes: OverviewNode[];
}

type End = 'from' | 'to';

interface Line {
	from: PartyBox;
	to: PartyBox;
	kind: EdgeKind;
	count: number;
}

/**
 * A topic in one drawing: in the first column what answers nothing, in each next one what answers that
 * or is said in answering; in each column the statements of a party in one box, with a sign each; and
 * a line for all that one box has to do with another. Lines are between the columns only, names and
 * signs are in the boxes, so that none touches a line.
 */
export function overviewOf(
	nodes: readonly OverviewNode[],
	edges: readonly GraphEdge[],
	measure: Measure,
	dir: Drawing['dir']
): Drawing {
	const layers = layersOf(
		nodes.map(({ key }) => key),
		edges
	);
	const { boxes, boxOf } = boxesOf(nodes, layers, measure);
	const lines = linesOf(edges, boxOf);
	const columns = arranged(boxes, lines);
	const height = Math.max(...columns.map(heightOf), 0) + 2 * MARGIN;
	columns.forEach((column, layer) => {
		let y = (height - heightOf(column)) / 2;
		for (const box of column) {
			box.x = MARGIN + layer * (BOX.width + GUTTER);
			box.y = y;
			y += box.height + BOX.gap;
		}
	});
	const last = columns.length - 1;
	const reaches = lines.some(({ from, to }) => from.layer === last && to.layer === last);
	const drawing: Drawing = {
		width: 2 * MARGIN + columns.length * BOX.width + last * GUTTER + (reaches ? BULGE : 0),
		height,
		dir: 'ltr',
		shapes: [...drawnLines(lines), ...columns.flat().flatMap((box) => drawnBox(box, measure))]
	};
	return dir === 'rtl' ? mirrored(drawing) : drawing;
}

function heightOf(column: readonly Box[]): number {
	return column.reduce((sum, { height }) => sum + height + BOX.gap, -BOX.gap);
}

function boxesOf(
	nodes: readonly OverviewNode[],
	layers: ReadonlyMap<TargetKey, number>,
	measure: Measure
): { boxes: PartyBox[]; boxOf: ReadonlyMap<TargetKey, PartyBox> } {
	const boxes = new Map<string, PartyBox>();
	const boxOf = new Map<TargetKey, PartyBox>();
	for (const node of nodes) {
		const layer = layers.get(node.key) ?? 0;
		const id = `${layer} ${node.party.id}`;
		let box = boxes.get(id);
		if (!box) {
			const { name } = node.party;
			box = { id, layer, name, nodes: [], x: 0, y: 0, width: BOX.width, height: 0 };
			boxes.set(id, box);
		}
		box.nodes.push(node);
		boxOf.set(node.key, box);
	}
	for (const box of boxes.values()) {
		const rows = Math.ceil(box.nodes.length / ROW);
		box.height = nameOf(box, measure).height + rows * CELL + 2 * BOX.padding;
	}
	return { boxes: [...boxes.values()], boxOf };
}

function nameOf({ x, y, name }: PartyBox, measure: Measure) {
	const at = { x: x + BOX.padding, y: y + BOX.padding, width: BOX.width - 2 * BOX.padding };
	return setText(name, 'name', at, measure);
}

/** All of one kind between two boxes is one line; within a box nothing is drawn. */
function linesOf(edges: readonly GraphEdge[], boxOf: ReadonlyMap<TargetKey, PartyBox>): Line[] {
	const lines = new Map<string, Line>();
	for (const { from, to, kind } of edges) {
		const [a, b] = [boxOf.get(from), boxOf.get(to)];
		if (!a || !b || a === b) continue;
		const id = `${a.id} ${b.id} ${kind}`;
		const line = lines.get(id);
		if (line) line.count++;
		else lines.set(id, { from: a, to: b, kind, count: 1 });
	}
	return [...lines.values()];
}

/** How often the columns are put in order of what they are joined to: more changes little. */
const SWEEPS = 4;

/** Boxes in columns, each near what it is joined to (Sugiyama's barycentres), from the first column and back. */
function arranged(boxes: readonly PartyBox[], lines: readonly Line[]): PartyBox[][] {
	const columns: PartyBox[][] = [];
	for (const box of boxes) (columns[box.layer] ??= []).push(box);
	const joined = new Map<PartyBox, PartyBox[]>(boxes.map((box) => [box, []]));
	for (const { from, to } of lines) {
		joined.get(from)!.push(to);
		joined.get(to)!.push(from);
	}
	const place = new Map<PartyBox, number>();
	const note = (column: readonly PartyBox[]) =>
		column.forEach((box, i) => place.set(box, (i + 0.5) / column.length));
	columns.forEach(note);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		const back = sweep % 2 === 1;
		for (const column of back ? columns.toReversed() : columns) {
			const wanted = new Map(
				column.map((box) => {
					const next = joined
						.get(box)!
						.filter(({ layer }) => layer === box.layer + (back ? 1 : -1))
						.map((other) => place.get(other)!);
					const sum = next.reduce((all, one) => all + one, 0);
					return [box, next.length > 0 ? sum / next.length : place.get(box)!];
				})
			);
			column.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
			note(column);
		}
	}
	return columns;
}

function drawnBox(box: PartyBox, measure: Measure): Shape[] {
	const { x, y, width, height, nodes } = box;
	const name = nameOf(box, measure);
	const top = y + BOX.padding + name.height;
	return [
		{ kind: 'box', look: 'leaf', x, y, width, height },
		...name.shapes,
		...nodes.map(({ kind, to, title }, i): Shape => {
			const left = x + BOX.padding + (i % ROW) * CELL;
			const above = top + Math.floor(i / ROW) * CELL;
			const hit = { x: left, y: above + 1, width: CELL - 2, height: CELL - 2 };
			return {
				kind: 'link',
				to,
				title,
				shapes: [
					{ kind: 'box', look: 'hit', ...hit },
					{ kind: 'sign', look: kind, x: left + CELL / 2 - 1, y: above + CELL / 2 }
				]
			};
		})
	];
}

function drawnLines(lines: readonly Line[]): Shape[] {
	const port = portsOf(lines);
	return lines.flatMap((line): Shape[] => {
		const [start, end] = [port(line, 'from'), port(line, 'to')];
		const middle = (start.x + end.x) / 2;
		const turn = start.side === end.side ? start.x + REACH : middle;
		const points = [start, { x: turn, y: start.y }, { x: turn, y: end.y }, end];
		return [
			{
				kind: 'line',
				look: line.kind,
				points: points.map(({ x, y }) => ({ x, y })),
				curved: true,
				heavy: Math.min(line.count, HEAVIEST)
			},
			{ kind: 'sign', look: 'head', x: end.x, y: end.y, turned: end.side < 0 }
		];
	});
}

/** More than so many between two boxes are drawn alike. */
const HEAVIEST = 4;

/** Where each line leaves and enters: on the side of the other box, spread over it in the order of the others. */
function portsOf(lines: readonly Line[]) {
	const sideOf = ({ from, to }: Line, end: End) => {
		const [own, other] = end === 'from' ? [from, to] : [to, from];
		return other.layer < own.layer ? -1 : 1;
	};
	const bySide = new Map<string, { line: Line; end: End; far: number }[]>();
	for (const line of lines) {
		for (const end of ['from', 'to'] as const) {
			const id = `${sideOf(line, end)} ${line[end].id}`;
			const one = { line, end, far: (end === 'from' ? line.to : line.from).y };
			const side = bySide.get(id);
			if (side) side.push(one);
			else bySide.set(id, [one]);
		}
	}
	const heights = { from: new Map<Line, number>(), to: new Map<Line, number>() };
	for (const side of bySide.values()) {
		side.sort((a, b) => a.far - b.far);
		side.forEach(({ line, end }, i) => {
			const { y, height } = line[end];
			heights[end].set(line, y + ((i + 1) * height) / (side.length + 1));
		});
	}
	return (line: Line, end: End): Point & { side: number } => {
		const { x, width } = line[end];
		const side = sideOf(line, end);
		return { side, x: side < 0 ? x : x + width, y: heights[end].get(line)! };
	};
}

/** Widths where nothing can be measured, generous: a letter of a text of ours is seldom wider. */
export const roughly: Measure = (text, look) => text.length * TYPE[look].size * 0.58;
