import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { graphOf, type Graph } from './graph.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { claim, smallRecord, response } from '../../../../tests/support/small-record.ts';
import type { TreeItem } from './tree.ts';

function drawn(record: TheRecord, topic = 'harbour'): Graph {
	return graphOf(record, topic);
}

/** One line an item, indented by a dot for each level, a repeated one in brackets. */
function outline(items: readonly TreeItem[], level = ''): string[] {
	return items.flatMap(({ node, edges, repeated, children }) => [
		`${level}${repeated ? `(${node})` : node}${edges.length > 0 ? ` ${edges.join(' ')}` : ''}`,
		...outline(children, `${level}. `)
	]);
}

test('the fixture: the hours of the library as a graph and as a list', async () => {
	const { nodes, edges, tree } = drawn(await fixtureRecord(), 'library-hours');
	expect(nodes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
		'document work/friends-survey-2024',
		'claim claim/five-shuts-out',
		'claim claim/evening-visits-halved',
		'response response/imrie-no-one-shut-out',
		'response response/traders-quiet-street',
		'response response/council-moved-hours',
		'response response/friends-school-corridor'
	]);
	expect(edges).toContainEqual({
		from: 'response/imrie-no-one-shut-out',
		to: 'claim/five-shuts-out',
		kind: 'qualify',
		moves: ['adds-context'],
		points: ['full-day']
	});
	expect(outline(tree)).toEqual([
		'work/friends-survey-2024',
		'. claim/five-shuts-out made-in',
		'. . response/imrie-no-one-shut-out rebut qualify undermine',
		'. . . response/friends-school-corridor rebut',
		'. . response/council-moved-hours qualify agree undercut',
		'. . . claim/evening-visits-halved raises',
		'. . . . (response/friends-school-corridor) undermine',
		'. . . (response/friends-school-corridor) undercut',
		'. response/traders-quiet-street agree'
	]);
});

test('the fixture: silences have nodes, those reported and those computed', async () => {
	const record = await fixtureRecord();
	const { nodes, tree } = drawn(record, 'late-bus');
	expect(outline(tree)).toEqual([
		'work/courier-2024-03-04',
		'. claim/run-a-late-bus made-in',
		'. . response/marsh-line-trial act',
		'. . response/marsh-line-no-answer silence',
		'. . none/run-a-late-bus/harbour-road-traders silence',
		'. response/council-bus-minutes replies'
	]);
	expect(nodes.at(-1)).toEqual({
		kind: 'none-on-record',
		id: 'none/run-a-late-bus/harbour-road-traders',
		party: 'harbour-road-traders',
		held: record.evidence.size,
		captured: record.evidence.size,
		asOf: '2024-03-20'
	});
});

test('two claims that are raised in answer to each other are cut at the second round', () => {
	const record = smallRecord({
		claims: [claim('silted'), claim('dredged')],
		responses: [
			response('one', 'claim/silted', { raises: ['dredged'] }),
			response('two', 'claim/dredged', { raises: ['silted'] })
		]
	});
	expect(outline(drawn(record).tree)).toEqual([
		'claim/silted',
		'. response/one replies',
		'. . claim/dredged raises',
		'. . . response/two replies',
		'. . . . (claim/silted) raises'
	]);
});

test('a statement of another topic is there with what joins it, not with its own thread', () => {
	const record = smallRecord({
		topics: ['inland'],
		claims: [claim('silted'), claim('far', { topic: 'inland', concerns: ['council'] })],
		responses: [
			response('here', ['claim/silted', 'response/there']),
			response('there', 'claim/far', { topic: 'inland' })
		]
	});
	const { nodes, edges } = drawn(record);
	expect(nodes.map(({ id }) => id)).toEqual(['claim/silted', 'response/here', 'response/there']);
	expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
		'response/here claim/silted',
		'response/here response/there'
	]);
});

test('every edge joins two nodes, and the list has every node open once and no longer than the graph', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const { nodes, edges, tree } = drawn(record);
			const ids = nodes.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { from, to } of edges) {
				expect(ids).toContain(from);
				expect(ids).toContain(to);
			}
			const items: TreeItem[] = [];
			const walk = (all: readonly TreeItem[]) => {
				for (const item of all) {
					items.push(item);
					walk(item.children);
				}
			};
			walk(tree);
			const open = items.filter((item) => !item.repeated).map(({ node }) => node);
			expect(open.sort()).toEqual(ids.sort());
			expect(items.flatMap((item) => item.edges)).toHaveLength(edges.length);
		})
	);
});

test('a thread of twenty thousand rejoinders is listed without running out of stack', () => {
	const record = smallRecord({
		claims: [claim('silted')],
		responses: Array.from({ length: 20_000 }, (_, i) =>
			response(`r${i}`, i === 0 ? 'claim/silted' : `response/r${i - 1}`)
		)
	});
	let depth = 0;
	for (let item = drawn(record).tree[0]; item; item = item.children[0]) depth++;
	expect(depth).toBe(20_001);
});
