import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { topicMap } from './view.ts';
import { place } from './layout.ts';

const record = await fixtureRecord();
const maps = [...record.topics.values()].map((topic) => topicMap(record, topic, 'en'));

describe('the layout of a map', () => {
	it('keeps the boxes apart and within the picture', () => {
		for (const { nodes, edges } of maps) {
			const placed = place(nodes, edges, false);
			const { nodeWidth } = placed;
			const boxes = nodes.map(({ id }) => placed.nodes[id]!);
			boxes.forEach((one, i) => {
				expect(one.x >= 0 && one.x + nodeWidth <= placed.width).toBe(true);
				expect(one.y >= 0 && one.y + one.height <= placed.height).toBe(true);
				for (const other of boxes.slice(i + 1)) {
					const apart =
						Math.abs(one.x - other.x) >= nodeWidth ||
						one.y + one.height <= other.y ||
						other.y + other.height <= one.y;
					expect(apart).toBe(true);
				}
			});
		}
	});

	it('ends every line at a place of its own', () => {
		for (const { nodes, edges } of maps) {
			const ends = place(nodes, edges, false).edges.flatMap(({ path }) => {
				const points = path.match(/-?[\d.]+ -?[\d.]+/g)!;
				return [points[0]!, points.at(-1)!];
			});
			expect(new Set(ends).size).toBe(ends.length);
		}
	});

	it('is mirrored for a language that is read from the right', () => {
		for (const { nodes, edges } of maps) {
			const [left, right] = [place(nodes, edges, false), place(nodes, edges, true)];
			for (const { id } of nodes) {
				const [one, other] = [left.nodes[id]!, right.nodes[id]!];
				expect(other.y).toBe(one.y);
				expect(Math.abs(other.x - (left.width - one.x - left.nodeWidth))).toBeLessThanOrEqual(1);
			}
		}
	});
});
