import { expect, test } from 'vitest';
import { CITING } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { aif } from './aif.ts';
import type { AifType } from './aif-graph.ts';

const record = await fixtureRecord();
const graph = aif(record, { ...CITING, scope: { kind: 'record' } });
const node = (id: string) => graph.nodes.find(({ nodeID }) => nodeID === id)!;
const from = (id: string) => graph.edges.filter((e) => e.fromID === id).map((e) => node(e.toID));
const into = (id: string) => graph.edges.filter((e) => e.toID === id).map((e) => node(e.fromID));
const of = (type: AifType) => graph.nodes.filter((one) => one.type === type);
/** What the conflict that starts from these words is with. */
const attacked = (words: string) =>
	of('I')
		.filter(({ text }) => text === words)
		.flatMap(({ nodeID }) => from(nodeID))
		.filter(({ type }) => type === 'CA')
		.flatMap(({ nodeID, text }) => from(nodeID).map((target) => [text, target.type, target.text]));

test('every quotation with words is a locution that illocutes something said', () => {
	const spoken = [...record.claims.values(), ...record.responses.values()].filter(
		(one) => !('outcome' in one) || one.outcome === 'replied'
	);
	expect(of('L')).toHaveLength(spoken.flatMap(({ quotes }) => quotes).length);
	for (const { nodeID } of of('L')) {
		const acts = from(nodeID).filter(({ type }) => type === 'YA');
		expect(acts.length).toBeGreaterThan(0);
		for (const act of acts) expect(from(act.nodeID).map(({ type }) => type)).toEqual(['I']);
	}
	expect(graph.locutions.some(({ personID }) => personID === 'fennbrook-courier')).toBe(false);
});

test('a rebuttal is of the point, an undermining of the grounds, an undercut of the inference', () => {
	expect(attacked('No one is shut out.')).toEqual([
		['Default Conflict (rebut)', 'I', 'Those who work a full day are kept out.']
	]);
	expect(attacked('the survey had asked only members of the Friends')).toEqual([
		[
			'Default Conflict (undermine)',
			'I',
			"The grounds of Fennbrook Library Friends, in “Six o'clock: a survey of 412 visitors”"
		]
	]);
	expect(attacked('The word “closing” is misleading')).toEqual([
		['Default Conflict (undercut)', 'RA', 'Default Inference']
	]);
});

test('a rejoinder attacks the response in the same way', () => {
	expect(attacked('it was open to every visitor')).toEqual([
		['Default Conflict (rebut)', 'I', record.responses.get('imrie-no-one-shut-out')!.gist.en]
	]);
});

test('to add, to give a reason and to act is no attack, to support is an inference, to accept is to agree', () => {
	expect(attacked('For that reason')).toEqual([]);
	expect(attacked('The building is open on Saturdays now.')).toEqual([]);
	expect(attacked('سنجرّب حافلة مسائية واحدة')).toEqual([]);
	const support = of('I').find(({ text }) => text.startsWith('When the library lights'))!;
	// The letter supports the survey as a whole, in which the claim was made.
	const survey =
		"The grounds of Fennbrook Library Friends, in “Six o'clock: a survey of 412 visitors”";
	expect(
		from(support.nodeID)
			.flatMap(({ nodeID }) => from(nodeID))
			.map(({ text }) => text)
	).toContain(survey);
	const agreed = of('YA').filter(({ text }) => text === 'Agreeing');
	expect(agreed.flatMap(({ nodeID }) => from(nodeID)).map(({ text }) => text)).toEqual([
		'Those who work a full day are kept out.'
	]);
});

test('the graph keeps to the grammar of the format: schemes stand between information, never two of it in a row', () => {
	for (const { fromID, toID } of graph.edges) {
		const pair = `${node(fromID).type}→${node(toID).type}`;
		expect([
			'L→YA',
			'L→TA',
			'TA→L',
			'TA→YA',
			'YA→I',
			'YA→RA',
			'YA→CA',
			'I→RA',
			'I→CA',
			'RA→I',
			'CA→I',
			'CA→RA'
		]).toContain(pair);
	}
	for (const { nodeID } of [...of('RA'), ...of('CA')]) {
		expect(into(nodeID).some(({ type }) => type === 'I')).toBe(true);
		expect(from(nodeID)).toHaveLength(1);
	}
});

test('a turn has the kinds of move, basis and grade that it is of, and a point its question', () => {
	const kinds = (ids: readonly { kinds?: string[] }[]) =>
		ids.flatMap((one) => one.kinds ?? []).map((address) => address.split('#')[1]);
	const placed = of('TA').find((one) => kinds([one]).includes('basis.placed'))!;
	expect(kinds([placed])).toEqual([
		'move.contradicts',
		'move.adds-context',
		'move.questions-source',
		'basis.placed',
		'grade.points'
	]);
	const points = [...record.claims.values()].flatMap(({ points: all }) => all);
	expect(kinds(of('I'))).toEqual(points.map(({ question }) => `question.${question}`));
});
