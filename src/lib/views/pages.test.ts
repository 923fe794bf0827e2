import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { LANGUAGES } from '#lib/record/vocabulary.ts';
import { entriesOf } from './search-entries.ts';
import { localize } from '#lib/record/localize.ts';
import { known, linksIn } from './links.ts';
import { chronologyOf, claimRows, topicRows } from './lists.ts';
import { partyView } from './party.ts';
import { sourceView } from './source.ts';
import { claimView, exchangeView, responseView } from './statement.ts';

let record: TheRecord;
beforeAll(async () => {
	record = await fixtureRecord();
});
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

describe('words of ours', () => {
	test('in a language in which they were not written are English, and say so', () => {
		expect(localize({ en: 'hours', ar: 'مواعيد' }, 'ar')).toEqual({ text: 'مواعيد', lang: 'ar' });
		expect(localize({ en: 'hours' }, 'ar')).toEqual({ text: 'hours', lang: 'en' });
	});

	test('a party without a short name is called by its whole one', () => {
		expect(linksIn(record, 'en').party('marsh-line').short.text).toBe('Marsh Line');
		expect(linksIn(record, 'en').party('fennbrook-courier').short.text).toBe('the Courier');
	});

	test('a gap in a record that was read without problems is a bug, and says which', () => {
		expect(() => known(record.parties, 'nobody', 'party')).toThrow('no party "nobody"');
		expect(() => linksIn(record, 'en').claim('nothing')).toThrow('no claim "nothing"');
	});

	test('a source whose title is not recorded has none, and says what it bears on', () => {
		const link = linksIn(record, 'ar').source('friends-hours-page');
		expect(link.title).toBeUndefined();
		expect(link.about.lang).toBe('ar');
	});
});

describe('a claim beside its responses', () => {
	const view = (id: string) => exchangeView(record, record.claims.get(id)!, 'en');

	test('has its points numbered from 1, and the same numbers in the responses', () => {
		const { claim, responses } = view('five-shuts-out');
		expect(claim.points.map(({ number, id }) => [number, id])).toEqual([
			[1, 'full-day'],
			[2, 'two-in-three']
		]);
		const imrie = responses.find(({ id }) => id === 'imrie-no-one-shut-out')!;
		expect(imrie.moves.map(({ kind, points }) => [kind, points])).toEqual([
			['contradicts', [1]],
			['adds-context', [1]],
			['questions-source', [2]]
		]);
		expect(imrie.role).toMatchObject({ for: { id: 'fennbrook-town-council' } });
		expect(imrie.notAddressed).toEqual([]);
		expect(ids(imrie.rejoinders)).toEqual(['friends-school-corridor']);
	});

	test('marks the words of a response with the numbers that its moves speak to', () => {
		const council = view('five-shuts-out').responses.find(
			({ id }) => id === 'council-moved-hours'
		)!;
		const marked = council.quotes.flatMap(({ segments }) =>
			segments.filter(({ points }) => points.length > 0).map(({ text }) => text)
		);
		expect(marked).toEqual([
			'For that reason',
			'We accept that some people who work late will find this harder.'
		]);
		expect(council.notAddressed).toEqual([2]);
		expect(ids(council.raises)).toEqual(['evening-visits-halved']);
	});

	test('says of the words of each point and move in whose voice and which language they stand', () => {
		for (const id of record.claims.keys()) {
			const { claim, responses } = view(id);
			for (const { quotes, passages } of [
				{ quotes: claim.quotes, passages: claim.points },
				...responses.map(({ quotes, moves }) => ({ quotes, passages: moves }))
			]) {
				for (const { quote, voice, lang } of passages) {
					const whole = quotes.find(({ text }) => text.includes(quote));
					expect({ quote, voice, lang }).toEqual({ quote, voice: whole?.voice, lang: whole?.lang });
				}
			}
		}
	});

	test('counts every kind of answer, with its denominator and its date', () => {
		const { answered, counts, asOf, noneOnRecord, responses } = view('run-a-late-bus');
		expect(answered).toEqual({ points: 1, whole: 0, document: 0, elsewhere: 1 });
		expect(counts).toEqual({ silent: 1, earlier: 0, quotedFrom: 2, held: 7, captured: 7 });
		expect(asOf).toBe('2024-03-20');
		expect(ids(noneOnRecord)).toEqual(['harbour-road-traders']);
		const silence = responses.find(({ outcome }) => outcome === 'no-reply')!;
		expect(silence.asked).toMatchObject({
			by: { id: 'fennbrook-courier' },
			about: [{ key: 'claim/run-a-late-bus' }],
			basis: { kind: 'asked' },
			inferred: ['about']
		});
		expect(silence.quotes.map(({ attribution }) => attribution.steps[0]?.as)).toEqual(['about']);
	});

	test('that was made in a response says in which', () => {
		expect(ids(view('evening-visits-halved').madeIn)).toEqual(['council-moved-hours']);
		expect(view('run-a-late-bus').madeIn).toEqual([]);
	});

	test('read on a page of its own shows what it does to each thing that it speaks of', () => {
		const rejoinder = record.responses.get('friends-school-corridor')!;
		const alone = responseView(record, rejoinder, undefined, 'en');
		expect(
			alone.links.map(({ target, bases, moves }) => [
				target.key,
				bases.map(({ kind }) => kind),
				moves.map(({ kind, points }) => [kind, points])
			])
		).toEqual([
			['claim/evening-visits-halved', ['says-so'], [['disputes-evidence', [1]]]],
			['response/imrie-no-one-shut-out', ['editor'], [['contradicts', []]]],
			['response/council-moved-hours', ['says-so'], [['disputes-reasoning', []]]]
		]);
		expect(alone.notAddressed).toEqual([]);
	});
});

describe('lists', () => {
	test('claims come by date, each with its first words and who answered how', () => {
		const rows = claimRows(record, record.claims.values(), 'en');
		expect(rows.map(({ claim }) => claim.id)).toEqual([
			'five-shuts-out',
			'evening-visits-halved',
			'run-a-late-bus',
			'glass-shelter'
		]);
		const { state, first } = rows[2]!;
		expect(first?.lang).toBe('en');
		expect(state.parties.map(({ party, outcome }) => [party.id, outcome])).toEqual([
			['marsh-line', 'replied'],
			['marsh-line', 'no-reply']
		]);
		expect(state.onDocument).toBe(1);
		expect(ids(state.noneOnRecord)).toEqual(['harbour-road-traders']);
	});

	test('topics come newest first, with what stands in them', () => {
		const rows = topicRows(record, 'ar');
		expect(
			rows.map(({ id, claims, responses, silences }) => [id, claims, responses, silences])
		).toEqual([
			['mill-lane-shelter', 1, 1, 0],
			['late-bus', 1, 3, 1],
			['library-hours', 2, 4, 0]
		]);
		expect(rows[0]!.title.lang).toBe('ar');
	});

	test('a topic in order of time has every claim and response of it once, the undated last', () => {
		const moments = chronologyOf(record, 'library-hours', 'en');
		expect(moments.map((one) => (one.kind === 'claim' ? one.claim.id : one.response.id))).toEqual([
			'five-shuts-out',
			'imrie-no-one-shut-out',
			'traders-quiet-street',
			'evening-visits-halved',
			'council-moved-hours',
			'friends-school-corridor'
		]);
	});
});

describe('a party', () => {
	const view = (id: string) => partyView(record, record.parties.get(id)!, 'en');

	test('shows what it claims, what it answered, and what was asked of it', () => {
		const council = view('fennbrook-town-council');
		expect(council.claims.map(({ claim }) => claim.id)).toEqual([
			'evening-visits-halved',
			'glass-shelter'
		]);
		expect(council.responses.map(({ id, by }) => [id, by?.id])).toEqual([
			['imrie-no-one-shut-out', 'dana-imrie'],
			['council-moved-hours', undefined],
			['council-bus-minutes', undefined]
		]);
		expect(ids(council.people)).toEqual(['dana-imrie']);
		expect(ids(council.publishes)).toEqual([
			'council-2024-03-08',
			'council-minutes-2024-03',
			'council-stops-2024-04',
			'council-meeting-2024-04'
		]);
		expect(council.interest[0]).toMatchObject({
			quote: 'The council reviews the hours every year.'
		});
	});

	test('is shown the answers that a person gave for it', () => {
		const { asked } = view('fennbrook-town-council');
		const first = asked.find(({ claim }) => claim.id === 'five-shuts-out')!;
		expect(first.answers.map(({ id, grade, by }) => [id, grade, by?.id])).toEqual([
			['imrie-no-one-shut-out', 'points', 'dana-imrie'],
			['council-moved-hours', 'points', undefined]
		]);
	});

	test('of whom nothing is on record is shown so, with the denominator and the date', () => {
		const { asked, asOf } = view('harbour-road-traders');
		expect(asked).toEqual([
			{
				claim: expect.objectContaining({ id: 'run-a-late-bus' }),
				answers: [],
				searched: { held: 7, captured: 7 }
			},
			{
				claim: expect.objectContaining({ id: 'glass-shelter' }),
				answers: [expect.objectContaining({ id: 'traders-windows', grade: 'points' })],
				searched: { held: 3, captured: 7 }
			}
		]);
		expect(asOf).toBe('2024-04-16');
	});

	test('whose interest no source states has none', () => {
		expect(view('marsh-line').interest).toEqual([]);
	});
});

describe('a source', () => {
	const view = (id: string) => sourceView(record, record.sources.get(id)!, 'en');

	test('shows its disclosed passages in runs, and how many lie between', () => {
		const { evidence } = view('traders-2024-03-06');
		expect(evidence!.runs.map(({ before, passages }) => [before, passages.length])).toEqual([
			[1, 4]
		]);
		for (const id of record.evidence.keys()) {
			const { runs, after, passages } = view(id).evidence!;
			const shown = runs.reduce((sum, run) => sum + run.before + run.passages.length, 0);
			expect(shown + after).toBe(passages);
		}
	});

	test('that is known and was not captured has no evidence', () => {
		const { evidence, answersIn } = view('council-minutes-2024-03');
		expect(evidence).toBeUndefined();
		expect(ids(answersIn)).toEqual(['council-bus-minutes']);
	});

	test('in which more of a claim is said leads to the claim, and the claim to it', () => {
		expect(ids(view('friends-survey-2024').moreIn)).toEqual(['run-a-late-bus']);
		expect(view('council-minutes-2024-03').moreIn).toEqual([]);
		const more = (id: string) => claimView(record, record.claims.get(id)!, 'en').elsewhere;
		expect(ids(more('run-a-late-bus'))).toEqual(['friends-survey-2024']);
		expect(more('five-shuts-out')).toEqual([]);
	});

	test('shows what it reports on, and what reports on it', () => {
		expect(ids(view('courier-2024-03-04').cites)).toEqual(['friends-survey-2024']);
		expect(ids(view('friends-survey-2024').citedBy)).toEqual(['courier-2024-03-04']);
	});

	test('shows every claim and response that quotes it', () => {
		const { claims, responses } = view('courier-2024-03-04');
		expect(ids(claims)).toEqual(['run-a-late-bus', 'five-shuts-out']);
		expect(ids(responses)).toEqual(['marsh-line-no-answer', 'imrie-no-one-shut-out']);
	});
});

describe('entries for the search', () => {
	test.each(LANGUAGES)('are every thing of the record once, in %s', (lang) => {
		const entries = entriesOf(record, lang);
		const keys = entries.map(({ kind, id }) => `${kind} ${id}`);
		expect(new Set(keys).size).toBe(keys.length);
		const quotations = new Set(
			[...record.claims.values(), ...record.responses.values()].flatMap(({ speaker, quotes }) =>
				quotes.map(({ source, voice, text }) => [speaker, source, voice, text].join('\n'))
			)
		);
		const count = (kind: string) => entries.filter((one) => one.kind === kind).length;
		expect({
			claim: count('claim'),
			response: count('response'),
			quotation: count('quotation'),
			party: count('party'),
			source: count('source'),
			term: count('term'),
			topic: count('topic')
		}).toEqual({
			claim: record.claims.size,
			response: record.responses.size,
			quotation: quotations.size,
			party: record.parties.size,
			source: record.sources.size,
			term: record.terms.size,
			topic: record.topics.size
		});
		for (const { kind, id, title } of entries) expect(title, `${kind} ${id}`).toMatch(/\S/);
	});

	test('hold a passage once that two statements rest on', () => {
		const [first, second] = [...record.claims.values()].filter(({ quotes }) => quotes.length > 0);
		const claims = new Map(record.claims).set(second!.id, {
			...second!,
			speaker: first!.speaker,
			topic: 'another-topic',
			quotes: [...first!.quotes]
		});
		const entries = entriesOf({ ...record, claims }, 'en');
		const own = entries.filter(
			({ kind, text }) => kind === 'quotation' && text === first!.quotes[0]!.text
		);
		expect(own.map(({ id }) => id)).toEqual([`claim/${first!.id}/0`]);
		expect(own[0]!.facets.topic).toEqual([first!.topic, 'another-topic']);
	});

	test('carry every spelling of the speaker, misprints included', () => {
		const entry = entriesOf(record, 'ar').find(({ id }) => id === 'imrie-no-one-shut-out');
		expect(entry?.names).toEqual(['دانا إمري', 'Dana Imrie', 'Imrie', 'Dana Imry']);
	});

	test('of quotations keep the quotation’s language and words', () => {
		const entry = entriesOf(record, 'en').find(({ id }) => id === 'claim/five-shuts-out/1');
		expect(entry).toMatchObject({ lang: 'ar', text: 'المكتبة بعد السادسة ليست ترفًا' });
	});
});
