import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relationProblems } from './exchanges.ts';
import { parseFile } from './files.ts';

const TOPIC = 'data/topics/pier.yaml';

/** What a response of this small topic is, where a test does not say otherwise. */
const RESPONSE = {
	id: 'closed-for-repairs',
	speaker: 'harbour-board',
	outcome: 'replied',
	said: '2021-06',
	gist: 'The board says that the pier is closed for repairs.',
	quotes: [
		{ text: 'The pier is closed for repairs and no one was hurt', source: 'mail', voice: 'own' }
	],
	answers: [
		{ to: { claim: 'pier-is-closed' }, basis: { kind: 'editor', why: 'It speaks of the pier.' } }
	]
};
const MOVE = {
	kind: 'gives-reason',
	on: { claim: 'pier-is-closed' },
	quote: 'closed for repairs',
	why: 'It gives a reason.'
};
const READ = { by: 'editors', when: '2021-07-01' };
const editor = (to: object) => ({ to, basis: { kind: 'editor', why: 'It speaks of the pier.' } });

/** Codes and places of what is wrong with these responses; JSON is YAML. */
function problemsOf(responses: object[], topic: object = { readings: READ }) {
	const claim = (id: string, said: string, work?: string) => ({
		...{ id, kind: 'assertion', speaker: 'anglers', said, work, gist: 'The anglers say so.' },
		quotes: [{ text: 'The pier is closed', source: 'mail', voice: 'own' }],
		points: [{ id: 'closed', gist: 'closed', quote: 'closed' }]
	});
	const source = (published: string) => ({
		...{ about: 'x', publisher: 'mail', language: 'en', kind: 'news' },
		...{ url: 'https://mail.example/', published }
	});
	const files = {
		[TOPIC]: {
			...{ title: 'The pier', summary: 'A pier.', asOf: '2021-07-01' },
			claims: [
				claim('pier-is-closed', '2021-05-10', 'leaflet'),
				claim('rails-are-loose', '2021-05-10')
			],
			responses: responses.map((one) => ({ ...RESPONSE, ...one })),
			...topic
		},
		'data/sources/mail.yaml': source('2021-06'),
		'data/sources/leaflet.yaml': source('2021-05-10'),
		'data/parties/harbour-board.yaml': {
			...{ name: 'Harbour Board', names: ['the board'], kind: 'state-body', interest: 'unknown' }
		}
	};
	const parsed = Object.entries(files).map(([path, value]) => {
		const read = parseFile({ path, text: JSON.stringify(value) });
		if (!read.parsed) throw new Error(JSON.stringify(read.problems));
		return read.parsed;
	});
	return relationProblems(parsed).map(({ code, at }) => [code, at.path.join('.')]);
}

test('a reply with a reading by somebody, on what it answers, has no problem', () => {
	expect(problemsOf([{ moves: [MOVE] }])).toEqual([]);
});

describe('who made a reading', () => {
	test.each([
		['the topic says so', [MOVE], { readings: READ }, []],
		['the move says so', [{ ...MOVE, ...READ }], {}, []],
		['nothing is read', [], {}, []],
		['nothing says so', [MOVE], {}, [['reading-without-reader', 'readings']]],
		['it says no day', [{ ...MOVE, by: 'editors' }], {}, [['reading-without-reader', 'readings']]],
		[
			'one of two says so',
			[
				{ ...MOVE, ...READ },
				{ ...MOVE, quote: 'no one was hurt' }
			],
			{},
			[['reading-without-reader', 'readings']]
		]
	])('%s', (_, moves, topic, problems) => {
		expect(problemsOf([{ moves }], topic)).toEqual(problems);
	});
});

describe('a move is on what the response answers', () => {
	const wrong = [['move-without-answer', 'responses.0.moves.0.on']];

	test.each([
		['the claim itself', { claim: 'pier-is-closed' }, { claim: 'pier-is-closed' }, []],
		[
			'points of it',
			{ claim: 'pier-is-closed' },
			{ claim: 'pier-is-closed', points: ['closed'] },
			[]
		],
		['the document', { work: 'leaflet' }, { work: 'leaflet' }, []],
		['a claim made in the document', { work: 'leaflet' }, { claim: 'pier-is-closed' }, []],
		['a claim made elsewhere', { work: 'leaflet' }, { claim: 'rails-are-loose' }, wrong],
		['another claim', { claim: 'pier-is-closed' }, { claim: 'rails-are-loose' }, wrong],
		['another document', { work: 'leaflet' }, { work: 'mail' }, wrong],
		[
			'the document of the claim that is answered',
			{ claim: 'pier-is-closed' },
			{ work: 'leaflet' },
			wrong
		]
	])('%s', (_, to, on, problems) => {
		expect(problemsOf([{ answers: [editor(to)], moves: [{ ...MOVE, on }] }])).toEqual(problems);
	});
});

describe('an answer is not older than what it answers', () => {
	const wrong = [['answer-before-claim', 'responses.0.answers.0.to']];

	test.each([
		['the same day', '2021-05-10', { claim: 'pier-is-closed' }, []],
		['the same month, as far as it is known', '2021-05', { claim: 'pier-is-closed' }, []],
		['later', '2022', { claim: 'pier-is-closed' }, []],
		['without an end', '2019/..', { claim: 'pier-is-closed' }, []],
		['the day before', '2021-05-09', { claim: 'pier-is-closed' }, wrong],
		['the year before', '2020', { claim: 'pier-is-closed' }, wrong],
		['before the document came out', '2021-05-09', { work: 'leaflet' }, wrong],
		['after the document came out', '2021-05-11', { work: 'leaflet' }, []],
		['no such document', '2019', { work: 'unknown' }, []]
	])('%s', (_, said, to, problems) => {
		expect(problemsOf([{ said, answers: [editor(to)] }])).toEqual(problems);
	});

	test('with no date of its own it cannot be told', () => {
		expect(problemsOf([{ said: undefined }])).toEqual([]);
	});

	test('nor is a rejoinder older than the response', () => {
		const to = { response: 'closed-for-repairs' };
		const rejoinder = (said: string) => ({
			id: 'again',
			speaker: 'anglers',
			said,
			answers: [editor(to)]
		});
		expect(problemsOf([{}, rejoinder('2021-06')])).toEqual([]);
		expect(problemsOf([{}, rejoinder('2021-05')])).toEqual([
			['answer-before-claim', 'responses.1.answers.0.to']
		]);
	});

	test('whichever two days are taken', () => {
		const day = fc.integer({ min: 1, max: 28 }).map((n) => `2021-05-${String(n).padStart(2, '0')}`);
		fc.assert(
			fc.property(day, (said) => {
				expect(problemsOf([{ said }]).length).toBe(said < '2021-05-10' ? 1 : 0);
			})
		);
	});
});

describe('words that nobody here has read', () => {
	const unread = { outcome: 'replied-elsewhere', quotes: [], elsewhere: ['leaflet'] };

	test('answer a document or a response', () => {
		expect(problemsOf([{ ...unread, answers: [editor({ work: 'leaflet' })] }])).toEqual([]);
		expect(problemsOf([{ ...unread, answers: [editor({ response: 'x' })] }])).toEqual([]);
	});

	test('answer no claim', () => {
		const answers = [editor({ work: 'leaflet' }), editor({ claim: 'pier-is-closed' })];
		expect(problemsOf([{ ...unread, answers }])).toEqual([
			['elsewhere-answers-claim', 'responses.0.answers.1.to']
		]);
		// A part of them was quoted, so that much was read.
		expect(problemsOf([{ ...unread, quotes: RESPONSE.quotes, answers }])).toEqual([]);
	});
});

describe('reported words of an answer say who said them', () => {
	const reported = (text: string, over: object = {}) => [
		{ quotes: [{ text, source: 'mail', voice: 'reported', ...over }] }
	];
	const wrong = [['reported-without-saying', 'responses.0.quotes.0.text']];

	test.each([
		['by its name', reported('Harbour Board said that the pier is closed'), []],
		['by another of its names', reported('The pier is closed, said the board'), []],
		[
			'in the language of the words',
			reported('صرح Harbour Board بأن الرصيف مغلق', { lang: 'ar' }),
			[]
		],
		['not where nobody says it', reported('The pier is closed for repairs'), wrong],
		['not where somebody else does', reported('The anglers said that the pier is closed'), wrong],
		[
			'or a note tells why',
			reported('The pier is closed', { note: 'The board wrote this line.' }),
			[]
		],
		['or they are its own', reported('The pier is closed', { voice: 'own' }), []]
	])('%s', (_, responses, problems) => {
		expect(problemsOf(responses)).toEqual(problems);
	});

	test('those of a silence say that none came, and of whom nothing is known are left alone', () => {
		const silence = {
			...{
				outcome: 'no-reply',
				answers: [],
				asked: { by: 'mail', about: [{ claim: 'pier-is-closed' }] }
			},
			...reported('No answer came')[0]
		};
		expect(problemsOf([silence])).toEqual([]);
		expect(problemsOf([{ ...reported('The pier is closed')[0], speaker: 'stranger' }])).toEqual([]);
	});
});

describe('words are read in one place', () => {
	const both = [editor({ claim: 'pier-is-closed' }), editor({ claim: 'rails-are-loose' })];
	const second = { ...MOVE, on: { claim: 'rails-are-loose' } };
	const wrong = [['words-read-twice', 'responses.0.moves.1.quote']];
	const alsoOn = 'The sentence names both.';

	test.each([
		['the same place twice', [MOVE, { ...MOVE, kind: 'adds-context' }], []],
		['points of one claim', [MOVE, { ...MOVE, on: { ...MOVE.on, points: ['closed'] } }], []],
		['other words', [MOVE, { ...second, quote: 'no one was hurt' }], []],
		['the same words in two places', [MOVE, second], wrong],
		['with the reason at the second', [MOVE, { ...second, alsoOn }], []],
		['with the reason at the first', [{ ...MOVE, alsoOn }, second], []],
		['words that contain them', [MOVE, { ...second, quote: 'is closed for repairs and' }], wrong],
		['a part of them', [MOVE, { ...second, quote: 'repairs' }], wrong]
	])('%s', (_, moves, problems) => {
		expect(problemsOf([{ answers: both, moves }])).toEqual(problems);
	});

	test('by one speaker in two responses too, and by two speakers each for itself', () => {
		const again = { id: 'again', answers: both, moves: [second] };
		expect(problemsOf([{ moves: [MOVE] }, again])).toEqual([
			['words-read-twice', 'responses.1.moves.0.quote']
		]);
		expect(problemsOf([{ moves: [MOVE] }, { ...again, speaker: 'anglers' }])).toEqual([]);
	});
});
