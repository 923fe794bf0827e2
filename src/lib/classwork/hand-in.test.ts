import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOVES } from '#lib/record/vocabulary.ts';
import {
	canBeOn,
	isOfPoint,
	LAST_POINT,
	TASK_KINDS,
	taskKey,
	type FieldKind
} from '#lib/pack/tasks.ts';
import type { StatementKey } from '#lib/record/statement.ts';
import { fieldsOf, isAnswered, LONGEST, MOST, withField, type Answer } from './answer.ts';
import { isSamePack, LONGEST_FILE, readHandIn, writeHandIn, type HandedIn } from './hand-in.ts';

const HEAD = {
	pupil: 'Number 7',
	work: 'x1-3',
	count: 2,
	handedIn: '2026-11-03T10:15:00.000Z',
	language: 'ar',
	pack: { title: 'درس', address: '1.9dg_zvPt.ZGFycw' },
	record: '2026-10-30'
};
const ONE: HandedIn = {
	kind: 'restate',
	on: 'claim/a',
	asked: 'Say each side in two sentences.',
	answer: { claim: 'They say …' }
};
const file = (changes: object) => writeHandIn({ ...HEAD, answers: [ONE], ...changes });
const problemOf = (text: string) => {
	const read = readHandIn(text);
	return read.kind === 'problem' ? read.problem : read.kind;
};

const text = (most: number) =>
	fc
		.string({ unit: 'grapheme', maxLength: 300 })
		.map((one) => one.replace(/[^\P{Cc}\n\t]/gu, '').slice(0, most))
		.filter((one) => one !== '');
const points = fc.uniqueArray(fc.integer({ min: 1, max: LAST_POINT }), {
	maxLength: 5,
	minLength: 1
});
const VALUES: Record<FieldKind, fc.Arbitrary<unknown>> = {
	text: text(LONGEST.text),
	quoting: text(LONGEST.quoting),
	marks: fc.array(
		fc
			.record({
				start: fc.nat(900),
				length: fc.integer({ min: 1, max: 90 }),
				words: text(LONGEST.marked)
			})
			.map(({ start, length, words }) => ({
				passage: 'response/b#2',
				lang: 'he',
				start,
				end: start + length,
				words
			})),
		{ maxLength: MOST.marks, minLength: 1 }
	),
	moves: fc.array(fc.record({ move: fc.constantFrom(...MOVES), points }), {
		maxLength: 5,
		minLength: 1
	}),
	points,
	link: fc.constantFrom('a-party', 'another'),
	yes: fc.constant(true)
};

const answered = fc.constantFrom(...TASK_KINDS).chain((kind) =>
	fc.record({
		kind: fc.constant(kind),
		on: fc
			.constantFrom<StatementKey>('claim/a', 'claim/b', 'response/b', 'response/c')
			.filter((key) => canBeOn(kind, key)),
		...(isOfPoint(kind) ? { point: fc.integer({ min: 1, max: LAST_POINT }) } : {}),
		asked: text(200),
		answer: fc.record(
			Object.fromEntries(fieldsOf(kind).map(({ field, of }) => [field, VALUES[of]])),
			{ requiredKeys: [] }
		)
	})
) as fc.Arbitrary<HandedIn>;

test('what is handed in reads back as it was, every kind of task', () => {
	const answers = fc.uniqueArray(answered, { selector: taskKey, maxLength: 12 });
	fc.assert(
		fc.property(answers, text(80), (list, pupil) => {
			const read = readHandIn(writeHandIn({ ...HEAD, pupil, answers: list }));
			expect(read).toMatchObject({
				kind: 'hand-in',
				handIn: { ...HEAD, pupil, answers: list }
			});
		})
	);
});

test('people read it as it is: lines, and words as they were written', () => {
	const written = file({ pupil: 'سلمى' });
	expect(written.split('\n').length).toBeGreaterThan(15);
	expect(written).toContain('"pupil": "سلمى"');
	expect(written.split('\n')[1]).toContain('rejoinder-hand-in');
});

test.each([
	['', { code: 'other-file' }],
	['PK\u0003\u0004', { code: 'other-file' }],
	['null', { code: 'other-file' }],
	['[]', { code: 'other-file' }],
	['{"format":"rejoinder-project"}', { code: 'other-file' }],
	[file({}).slice(0, -40), { code: 'damaged' }],
	[
		' '.repeat(LONGEST_FILE + 1),
		{ code: 'too-long', length: LONGEST_FILE + 1, most: LONGEST_FILE }
	],
	[file({}).replace('"form": 1', '"form": 2'), { code: 'newer', form: 2 }],
	[file({}).replace('"form": 1', '"form": "1"'), { code: 'value', field: 'form' }],
	[file({ pupil: 7 }), { code: 'value', field: 'pupil' }],
	[file({ pupil: 'x'.repeat(81) }), { code: 'value', field: 'pupil' }],
	[file({ count: 0 }), { code: 'value', field: 'count' }],
	[file({ work: 'a b' }), { code: 'value', field: 'work' }],
	[file({ handedIn: 'yesterday' }), { code: 'value', field: 'handedIn' }],
	[file({ record: '30 October' }), { code: 'value', field: 'record' }],
	[file({ pack: { title: '', address: '<script>' } }), { code: 'value', field: 'pack.address' }],
	[file({ answers: {} }), { code: 'value', field: 'answers' }],
	[file({ answers: [ONE, ONE] }), { code: 'twice', answer: 2 }],
	[
		file({ answers: [ONE, { ...ONE, kind: 'grade' }] }),
		{ code: 'value', answer: 2, field: 'kind' }
	],
	[file({ answers: [ONE, null] }), { code: 'value', answer: 2, field: '' }],
	[file({ answers: [{ ...ONE, on: 'response/b' }] }), { code: 'value', answer: 1, field: 'on' }],
	[file({ answers: [{ ...ONE, on: '../../x' }] }), { code: 'value', answer: 1, field: 'on' }],
	[file({ answers: [{ ...ONE, kind: 'find' }] }), { code: 'value', answer: 1, field: 'point' }],
	[
		file({ answers: [{ ...ONE, answer: { claim: 'x'.repeat(LONGEST.text + 1) } }] }),
		{ code: 'value', answer: 1, field: 'answer.claim' }
	],
	[
		file({
			answers: [
				{
					...ONE,
					kind: 'place',
					on: 'response/b',
					answer: { moves: [{ move: 'wins', points: [] }] }
				}
			]
		}),
		{ code: 'value', answer: 1, field: 'answer.moves.0.move' }
	],
	[
		file({
			answers: [
				{
					...ONE,
					kind: 'differ',
					answer: { words: [{ passage: 'response/b#0', lang: 'en', start: 4, end: 4, words: 'x' }] }
				}
			]
		}),
		{ code: 'value', answer: 1, field: 'answer.words.0' }
	]
])('%.40s: what is wrong is said, and where', (text, problem) => {
	expect(problemOf(text)).toEqual(problem);
});

test('any text is read without an exception', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
			expect(['hand-in', 'problem']).toContain(readHandIn(text).kind);
		})
	);
});

test('what nobody asked for is left out, and so are characters that nobody writes', () => {
	const read = readHandIn(
		file({
			pupil: 'Eve\u0000\u001b[2J',
			extra: 1,
			answers: [{ ...ONE, answer: { claim: 'x', grade: 5 } }]
		})
	);
	expect(read).toMatchObject({
		handIn: { pupil: 'Eve[2J', answers: [{ answer: { claim: 'x' } }] }
	});
	expect(JSON.stringify(read)).not.toMatch(/grade|extra/);
});

test('a file that begins with a byte order mark is read', () => {
	expect(problemOf(`\uFEFF${file({})}`)).toBe('hand-in');
});

test('a pack is the same whatever it is called, and another with other statements or tasks', () => {
	expect(isSamePack('1.ab.title.questions.1r000', '1.ab...1r000')).toBe(true);
	expect(isSamePack('1.ab', '1.ab.title')).toBe(true);
	expect(isSamePack('1.ab...1r000', '1.ac...1r000')).toBe(false);
	expect(isSamePack('1.ab...1r000', '1.ab...1r000b000')).toBe(false);
});

test('a field that is emptied is gone, and nothing but spaces is no answer', () => {
	const answer: Answer = withField({}, 'claim', 'They say');
	expect(isAnswered(answer)).toBe(true);
	expect(withField(answer, 'claim', '')).toEqual({});
	expect(withField({ agreed: true }, 'agreed', false)).toEqual({});
	expect(withField({ moves: [] }, 'points', [])).not.toHaveProperty('points');
	expect(isAnswered({ claim: '  \n' })).toBe(false);
	expect(isAnswered(undefined)).toBe(false);
});
