import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRecord } from '../../../tests/support/any-record.ts';
import { move, response } from '../../../tests/support/small-record.ts';
import {
	basesOf,
	basisWords,
	bearingOf,
	gradeOfAnswer,
	isRejoinder,
	linksOf,
	relatedTo,
	targetsOf
} from './relations.ts';
import { claimKey, responseKey } from './statement.ts';
import { GRADES, isReply, isSilence, type Grade } from './vocabulary.ts';

const SILT = claimKey('silted');
const REPORT = 'report';

describe('links', () => {
	test('name each target once, with its answers and moves: answers first, then what was asked, then moves', () => {
		const one = response('r', ['claim/a', 'claim/b', 'claim/a'], {
			moves: [move('supports', 'claim/b', ['silt']), move('accepts', 'work/w')],
			asked: { by: 'courier', about: [{ claim: 'b' }, { response: 's' }] }
		});
		const links = linksOf(one);
		expect(links.map(({ key }) => key)).toEqual(['claim/a', 'claim/b', 'response/s', 'work/w']);
		expect(links.map(({ answers, moves }) => [answers.length, moves.length])).toEqual([
			[2, 0],
			[1, 1],
			[0, 0],
			[0, 1]
		]);
		expect(links[1]!.target).toEqual({ claim: 'b', response: undefined, work: undefined });
	});

	test('have every answer and move of a response once', () => {
		fc.assert(
			fc.property(anyRecord, ({ responses }) => {
				for (const one of responses.values()) {
					const links = linksOf(one);
					expect(new Set(targetsOf(one)).size).toBe(links.length);
					expect(links.flatMap(({ answers }) => answers)).toHaveLength(one.answers.length);
					expect(links.flatMap(({ moves }) => moves)).toHaveLength(one.moves.length);
				}
			})
		);
	});
});

test.each([
	[['response/a'], true],
	[['response/a', 'response/b'], true],
	[['response/a', 'claim/b'], false],
	[['work/a'], false],
	[[], false]
])('what answers %j is a rejoinder: %s', (to, is) => {
	expect(isRejoinder(response('r', to))).toBe(is);
});

test('a response without some of its targets keeps the relations to the others, and nothing else of them', () => {
	fc.assert(
		fc.property(anyRecord, fc.nat(), ({ responses }, n) => {
			for (const one of responses.values()) {
				const targets = targetsOf(one);
				const kept = targets.filter((_, i) => (n >> i) % 2 === 0);
				const part = relatedTo(one, (key) => kept.includes(key));
				expect(new Set(targetsOf(part))).toEqual(new Set(kept));
				expect(relatedTo(one, () => true)).toEqual(one);
			}
		})
	);
});

describe('how a response bears on a claim', () => {
	const grade = (one: Parameters<typeof bearingOf>[0]): Grade | string => {
		const bearing = bearingOf(one, SILT, REPORT);
		return bearing.as === 'answer' ? bearing.grade : bearing.as;
	};

	test.each<[string, ReturnType<typeof response>, Grade | 'silence' | 'earlier']>([
		[
			'a move on a point of it',
			response('r', SILT, { moves: [move('supports', SILT, ['silt'])] }),
			'points'
		],
		[
			'a move on a point of it, in an answer to the document',
			response('r', 'work/report', { moves: [move('supports', SILT, ['silt'])] }),
			'points'
		],
		[
			'a move on it as a whole',
			response('r', 'work/report', { moves: [move('supports', SILT)] }),
			'whole'
		],
		['an answer to it', response('r', SILT), 'whole'],
		['an answer to the document', response('r', 'work/report'), 'document'],
		[
			'words that nobody here has read',
			response('r', 'work/report', { outcome: 'replied-elsewhere' }),
			'elsewhere'
		],
		['a silence', response('r', SILT, { outcome: 'no-reply' }), 'silence'],
		['a refusal', response('r', SILT, { outcome: 'declined' }), 'silence'],
		['older words', response('r', SILT, { outcome: 'spoke-earlier' }), 'earlier']
	])('%s', (_, one, as) => {
		expect(grade(one)).toBe(as);
	});

	test('an answer to the claim is shown as that, though it answers the document too', () => {
		const one = response('r', ['work/report', SILT], {
			moves: [move('adds-context', 'work/report'), move('supports', SILT, ['silt'])]
		});
		expect(bearingOf(one, SILT, REPORT)).toMatchObject({
			answers: [{ to: { claim: 'silted' } }],
			moves: [{ kind: 'supports' }],
			onDocument: [{ kind: 'adds-context' }]
		});
	});

	test('without a document nothing is said of one', () => {
		const one = response('r', 'work/report', { moves: [move('adds-context', 'work/report')] });
		expect(bearingOf(one, SILT)).toMatchObject({ answers: [], moves: [], onDocument: [] });
	});

	test('a reply is an answer of some grade, and nothing else is one', () => {
		fc.assert(
			fc.property(anyRecord, ({ responses, claims }) => {
				for (const one of responses.values()) {
					for (const { id, work } of claims.values()) {
						const bearing = bearingOf(one, claimKey(id), work);
						expect(bearing.as === 'answer').toBe(isReply(one.outcome));
						expect(bearing.as === 'silence').toBe(isSilence(one.outcome));
						if (bearing.as !== 'answer') continue;
						expect(GRADES).toContain(bearing.grade);
						if (bearing.grade !== 'points') continue;
						expect(bearing.moves.some(({ on }) => on.points.length > 0)).toBe(true);
					}
				}
			})
		);
	});
});

describe('how near an answer comes', () => {
	const inReport = (work: string) => (work === REPORT ? [{ id: 'silted' }] : []);
	const grade = (one: Parameters<typeof gradeOfAnswer>[0]) =>
		gradeOfAnswer(one, one.answers[0]!, inReport);

	test.each<[string, ReturnType<typeof response>, Grade]>([
		[
			'to a document, with words on a point in it',
			response('r', 'work/report', { moves: [move('supports', SILT, ['silt'])] }),
			'points'
		],
		[
			'to a document, with words on a claim in it',
			response('r', 'work/report', { moves: [move('supports', SILT)] }),
			'whole'
		],
		[
			'to a document, with words on that',
			response('r', 'work/report', { moves: [move('supports', 'work/report')] }),
			'document'
		],
		[
			'to a document, with words on a claim of another',
			response('r', 'work/other', { moves: [move('supports', SILT, ['silt'])] }),
			'document'
		],
		['to a claim', response('r', SILT), 'whole'],
		['to a response', response('r', responseKey('s')), 'whole'],
		['nobody knows', response('r', SILT, { outcome: 'replied-elsewhere' }), 'elsewhere']
	])('%s', (_, one, as) => {
		expect(grade(one)).toBe(as);
	});
});

test('a basis has the words that stand in a source, and an asking is one too', () => {
	const asking = { kind: 'asked', by: 'courier', quote: 'asked for comment', source: 's' } as const;
	const placed = { kind: 'placed', quote: 'here', beside: 'there', source: 's' } as const;
	const one = response('r', SILT, { asked: { by: 'courier', basis: asking } });
	expect(basesOf(one).map(({ kind }) => kind)).toEqual(['editor', 'asked']);
	expect(basesOf(response('r', SILT)).map(({ kind }) => kind)).toEqual(['editor']);
	expect(basisWords(placed)).toEqual([
		{ field: 'quote', text: 'here' },
		{ field: 'beside', text: 'there' }
	]);
	expect(basisWords(asking)).toEqual([{ field: 'quote', text: 'asked for comment' }]);
	expect(basisWords({ kind: 'editor', why: { en: 'x' } })).toEqual([]);
});
