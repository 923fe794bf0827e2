import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { coverageOf } from '#lib/record/coverage.ts';
import {
	claim,
	party,
	quotation,
	response,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import { anyRecord } from '../../../../tests/support/any-record.ts';
import { matrixOfTopic, type Matrix } from './matrix.ts';

function matrixOf(record: Parameters<typeof matrixOfTopic>[0], topic = 'harbour'): Matrix {
	return matrixOfTopic(record, topic);
}

function states({ claims, parties, rows }: Matrix) {
	return Object.fromEntries(
		claims.map(({ id }, i) => [
			id,
			Object.fromEntries(parties.map((one, j) => [one.id, rows[i]![j]!.state]))
		])
	);
}

test('the fixture: the hours of the library', async () => {
	const matrix = matrixOf(await fixtureRecord(), 'library-hours');
	expect(states(matrix)).toEqual({
		'five-shuts-out': {
			'fennbrook-library-friends': 'not-concerned',
			'fennbrook-town-council': 'replied',
			'harbour-road-traders': 'replied'
		},
		'evening-visits-halved': {
			'fennbrook-library-friends': 'replied',
			'fennbrook-town-council': 'not-concerned',
			'harbour-road-traders': 'not-concerned'
		}
	});
	expect(matrix.rows[0]![1]).toEqual({
		state: 'replied',
		concerned: true,
		replies: [
			{
				response: 'imrie-no-one-shut-out',
				speaker: 'dana-imrie',
				outcome: 'replied',
				said: '2024-03-04~',
				grade: 'points',
				moves: ['contradicts', 'questions-source', 'adds-context'],
				points: [1, 2],
				words: {
					text: 'The building is open on Saturdays now. No one is shut out.',
					cut: false,
					voice: 'own',
					came: { from: 'dana-imrie', steps: [{ as: 'told', party: 'fennbrook-courier' }] },
					lang: 'en',
					ours: {}
				}
			},
			{
				response: 'council-moved-hours',
				speaker: 'fennbrook-town-council',
				outcome: 'replied',
				said: '2024-03-08',
				grade: 'points',
				moves: ['disputes-framing', 'gives-reason', 'accepts-in-part'],
				points: [1],
				words: {
					text: "Visits after six o'clock fell by half between 2019 and 2023. For that reason the council moved four evening hours to Saturday, when families asked for them.",
					cut: false,
					voice: 'own',
					came: {
						from: 'fennbrook-town-council',
						steps: [{ as: 'self' }, { as: 'reposted', party: 'valley-wire' }]
					},
					lang: 'en',
					ours: {
						ar: expect.stringMatching(/^انخفضت/) as string,
						he: expect.stringMatching(/^הביקורים/) as string
					}
				}
			}
		]
	});
});

test('the fixture: the late bus, with words after a silence, words elsewhere, and none on record', async () => {
	const record = await fixtureRecord();
	const matrix = matrixOf(record, 'late-bus');
	expect(states(matrix)).toEqual({
		'run-a-late-bus': {
			'fennbrook-town-council': 'replied-elsewhere',
			'harbour-road-traders': 'none-on-record',
			'marsh-line': 'replied'
		}
	});
	const [council, traders, bus] = matrix.rows[0]!;
	expect(council).toMatchObject({ replies: [{ response: 'council-bus-minutes', words: null }] });
	expect(traders).toEqual({
		state: 'none-on-record',
		held: record.evidence.size,
		captured: record.evidence.size,
		asOf: '2024-03-20'
	});
	expect(bus).toMatchObject({
		replies: [
			{ outcome: 'replied', words: { lang: 'ar' } },
			{ outcome: 'no-reply', words: { voice: 'reported' } }
		]
	});
});

test('what answers a document as a whole stands in its row, and is only named at its claims', async () => {
	const matrix = matrixOf(await fixtureRecord(), 'library-hours');
	const [survey, ...others] = matrix.documents;
	expect(others.flatMap(({ cells }) => cells).map(({ state }) => state)).not.toContain('replied');
	expect(survey).toMatchObject({ id: 'friends-survey-2024', published: '2024-03-01' });
	const traders = matrix.parties.findIndex(({ id }) => id === 'harbour-road-traders');
	expect(survey!.cells[traders]).toMatchObject({
		state: 'replied',
		concerned: false,
		replies: [{ response: 'traders-quiet-street', grade: 'whole', moves: ['supports'] }]
	});
	expect(matrix.rows[0]![traders]).toMatchObject({
		replies: [{ response: 'traders-quiet-street', grade: 'document', onDocument: true, moves: [] }]
	});
	expect(matrix.parties.map(({ id, third }) => [id, third])).toEqual([
		['fennbrook-library-friends', false],
		['fennbrook-town-council', false],
		['harbour-road-traders', true]
	]);
});

test('documents stand in the order of their dates, each with its claims as written there', () => {
	const { claims, documents } = matrixOf(
		smallRecord({
			sources: [
				source('old', { published: '2020-03', title: 'The Harbour' }),
				source('new', { published: '2021' }),
				source('undated')
			],
			claims: [
				claim('e', { work: 'undated', said: '2019' }),
				claim('c', { work: 'new', said: '2021' }),
				claim('b', { work: 'old', said: '2020-04' }),
				claim('d', { work: 'new', said: '2020' }),
				claim('a', { quotes: [quotation('It is silted.', { source: 'old' })] })
			]
		})
	);
	expect(claims.map(({ id, document }) => [id, document])).toEqual([
		['b', 'old'],
		['a', 'old'],
		['c', 'new'],
		['d', 'new'],
		['e', 'undated']
	]);
	expect(documents.map(({ id, title }) => [id, title])).toEqual([
		['old', 'The Harbour'],
		['new', undefined],
		['undated', undefined]
	]);
});

test('everybody whom the table names has a name in it', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			for (const topic of record.topics.keys()) {
				const { claims, documents, rows, names } = matrixOf(record, topic);
				const cells = [...rows, ...documents.map((one) => one.cells)].flat();
				const named = [
					...claims.map(({ speaker }) => speaker),
					...documents.map(({ publisher }) => publisher),
					...cells.flatMap((cell) =>
						'replies' in cell ? cell.replies.map(({ speaker }) => speaker) : []
					)
				];
				expect(named.filter((id) => !names[id])).toEqual([]);
			}
		})
	);
});

test('every claim has a cell for every party, and none on record is what coverage computes', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const matrices = [...record.topics.keys()].map((topic) => matrixOf(record, topic));
			expect(matrices.flatMap(({ rows }) => rows)).toHaveLength(record.claims.size);
			for (const matrix of matrices) {
				matrix.rows.forEach((row, i) => {
					expect(row).toHaveLength(matrix.parties.length);
					const { noneOnRecord } = coverageOf(record, record.claims.get(matrix.claims[i]!.id)!);
					const none = matrix.parties.filter((_, j) => row[j]!.state === 'none-on-record');
					expect(none.map(({ id }) => id)).toEqual([...noneOnRecord].sort());
				});
			}
		})
	);
});

test('every response to a claim stands in its row, and no other does', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			for (const matrix of [...record.topics.keys()].map((topic) => matrixOf(record, topic))) {
				matrix.rows.forEach((row, i) => {
					const shown = row.flatMap((cell) =>
						'replies' in cell ? cell.replies.map((reply) => reply.response) : []
					);
					const { responses } = coverageOf(record, record.claims.get(matrix.claims[i]!.id)!);
					expect(new Set(shown)).toEqual(new Set(responses.map((one) => one.response)));
				});
			}
		})
	);
});

test('a spokesperson stands in the column of the party where it has one, named in the cell', () => {
	const spokesperson = party('eve', {
		kind: 'person',
		role: { text: { en: 'chair' }, for: 'council' }
	});
	const reply = response('by-eve', 'claim/silted', { speaker: 'eve' });
	const concerned = smallRecord({
		parties: [spokesperson, party('council')],
		claims: [claim('silted', { concerns: ['council'] })],
		responses: [reply]
	});
	expect(matrixOf(concerned)).toMatchObject({
		parties: [{ id: 'council' }],
		rows: [[{ state: 'replied', replies: [{ speaker: 'eve' }] }]]
	});
	const alone = smallRecord({
		parties: [spokesperson, party('council')],
		claims: [claim('silted')],
		responses: [reply]
	});
	expect(matrixOf(alone).parties.map(({ id }) => id)).toEqual(['eve']);
});

test('a claim that concerns its own speaker leaves that cell blank', () => {
	const record = smallRecord({ claims: [claim('silted', { concerns: ['friends', 'council'] })] });
	expect(states(matrixOf(record))).toEqual({ silted: { council: 'none-on-record' } });
});

test('a table survives being written as JSON', () => {
	fc.assert(
		fc.property(anyRecord, (record) => {
			const matrix = matrixOf(record);
			expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix);
		})
	);
});
