import { describe, expect, test } from 'vitest';
import { realRecord } from '../../../tests/real/record.ts';
import { searchedFor } from './coverage.ts';
import { parseEdtf } from './edtf.ts';
import { targetsOf } from './relations.ts';
import { isSilent, targetKey } from './statement.ts';
import { isReply } from './vocabulary.ts';

/** What the record of this site says of who spoke, to what, and on what that rests. */
const record = await realRecord();
const claims = [...record.claims.values()];
const responses = [...record.responses.values()];
const statements = [...claims, ...responses];
const quotations = statements.flatMap((of) => of.quotes.map((quote) => ({ ...quote, of })));
const sourceOf = (id: string) => record.sources.get(id)!;
const named = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const response = (id: string) => record.responses.get(id)!;

describe('who speaks', () => {
	test('an extract that another publishes is reported, never its own words', () => {
		const extracts = quotations.filter(({ source }) => sourceOf(source).extractOf !== undefined);
		expect(extracts.length).toBeGreaterThan(0);
		expect(extracts.filter(({ voice }) => voice !== 'reported')).toEqual([]);
		const eu = claims.filter(({ topic }) => topic === 'eu-surveillance-exports-2020');
		expect(eu.flatMap(({ quotes }) => quotes.map(({ voice }) => voice))).not.toContain('own');
	});

	test('what is told of a company is no statement of that company', () => {
		// Amnesty International’s sentences about the first three, the BNC’s about the other two.
		const toldOf = ['idemia', 'axis-communications', 'noldus', 'amazon', 'microsoft'];
		expect(quotations.filter(({ of }) => toldOf.includes(of.speaker))).toEqual([]);
		expect(claims.filter(({ speaker }) => toldOf.includes(speaker))).toEqual([]);
		const steps = record.claims.get('amazon-and-microsoft-suspended-sales');
		expect(steps?.speaker).toBe('bds-national-committee');
		expect(record.claims.get('ibm-ends-research')?.quotes[0]?.introducedBy).toBe('IBM has stated');
		const details = claims.filter(({ quotes }) =>
			quotes.some(({ text }) => text.includes('All companies provided Amnesty International'))
		);
		expect(details.map(({ speaker }) => speaker)).toEqual(['amnesty-international']);
	});

	test('words that are introduced say by what, whoever speaks', () => {
		// The page sets her words apart, with her name below them and no verb.
		const bare = ['tracked-by-an-algorithm'];
		const lacking = quotations.filter(
			({ introducedBy, source, of }) =>
				introducedBy === undefined &&
				!isSilent(of) &&
				sourceOf(source).publisher !== of.speaker &&
				sourceOf(source).extractOf === undefined
		);
		expect([...new Set(named(lacking.map(({ of }) => of)))]).toEqual(bare);
	});

	test('reported words say who said them, or a note says why they are recorded so', () => {
		const lacking = quotations.filter(
			({ voice, introducedBy, note }) => voice === 'reported' && !introducedBy && !note
		);
		expect(named(lacking.map(({ of }) => of))).toEqual([]);
	});

	test('the full stop of a sentence around the marks is not the speaker’s', () => {
		const parts = quotations.filter(({ voice, text }) => voice === 'own' && /^[a-z]/.test(text));
		expect(parts.length).toBeGreaterThan(3);
		expect(parts.filter(({ text }) => text.endsWith('.')).map(({ text }) => text)).toEqual([]);
	});

	test('who speaks for another does so by words of a source', () => {
		const speaking = [...record.parties.values()].filter(({ role }) => role?.for !== undefined);
		expect(speaking.length).toBeGreaterThan(0);
		expect(named(speaking.filter(({ role }) => role?.quote === undefined))).toEqual([]);
		expect(record.parties.get('israel-defense-forces')?.role).toBeUndefined();
	});

	test('a party is described and named by what was read of it', () => {
		const namesOf = (id: string) => {
			const { name, short, names } = record.parties.get(id)!;
			return [...Object.values(name), ...Object.values(short ?? {}), ...names];
		};
		const centre = record.parties.get('business-and-human-rights-resource-centre');
		expect(centre?.describesItselfAs).toBeUndefined();
		expect(namesOf('anyvision')).not.toContain('Oosto');
		expect(namesOf('bds-national-committee')).not.toContain('BDS movement');
		const { interest } = record.parties.get('tkh-group')!;
		expect(JSON.stringify(interest)).toContain('no source held says how they are related');
		// Each says who says it.
		for (const id of ['israel-defense-forces', 'jewish-voice-for-peace', 'tkh-group']) {
			const stakes = record.parties.get(id)!.interest;
			for (const { text } of stakes === 'unknown' ? [] : stakes) expect(text.en).toMatch(/says/);
		}
	});

	test('words that a publisher prints outside of quotation marks are the publisher’s', () => {
		const uses = [...record.terms.values()].flatMap(({ id, wordings }) =>
			wordings.flatMap((wording) => wording.uses.map((use) => ({ id, text: wording.text, ...use })))
		);
		const spoken = ({ by, quote }: (typeof uses)[number]) =>
			sourceOf(quote.source).publisher === by ||
			sourceOf(quote.source).extractOf !== undefined ||
			quotations.some(
				({ of, voice, source, text }) =>
					of.speaker === by &&
					voice === 'own' &&
					source === quote.source &&
					text.includes(quote.text)
			) ||
			// The title of a report, in quotation marks.
			quote.text === 'Automated Apartheid';
		expect(uses.filter((use) => !spoken(use))).toEqual([]);
		const owners = new Map<string, Set<string>>();
		for (const { id, text, by, quote } of uses) {
			const words = [id, text, quote.source, quote.text].join('\n');
			owners.set(words, (owners.get(words) ?? new Set()).add(by));
		}
		expect([...owners].filter(([, by]) => by.size > 1)).toEqual([]);
	});

	test.each([
		'Automated Apartheid',
		'the Jewish state',
		'Israel Defense Forces',
		'Israeli military',
		'illegal settlements',
		'military occupation',
		'prevent terror',
		'context of terrorism',
		'security measures'
	])('who says “%s” is among the terms', (words) => {
		const all = [...record.terms.values()].flatMap(({ wordings }) => wordings);
		expect(all.map(({ text }) => text)).toContain(words);
	});

	test.each([
		'who must actively address',
		'inciting fear and anxiety',
		'which has reinforced',
		'spurious apartheid campaign',
		'this technology to its Israeli distributor',
		'Last march',
		'This technology is used to spy',
		'this investigations',
		'including airports',
		'Targeting Palestinians'
	])('wherever “%s” is quoted at its place, a note says what is left open', (words) => {
		const open = quotations.filter(
			({ text, of }) => text.includes(words) && !responses.some(({ id }) => id === of.id)
		);
		expect(open.length).toBeGreaterThan(0);
		expect(open.filter(({ note }) => !note?.en || !note.ar).map(({ of }) => of.id)).toEqual([]);
	});

	test('publishers make claims of their own, on every side', () => {
		const own = (speaker: string) => claims.filter((claim) => claim.speaker === speaker).length;
		for (const publisher of [
			'jns',
			'business-and-human-rights-resource-centre',
			'human-rights-research-center'
		]) {
			expect(own(publisher), publisher).toBeGreaterThan(0);
		}
		const headline =
			'Palestinians Renew Call to Boycott Israeli Facial Recognition Company AnyVision';
		expect(quotations.some(({ text }) => text === headline)).toBe(true);
		expect(quotations.some(({ text }) => /^Palestinian civil society supports/.test(text))).toBe(
			true
		);
	});
});

describe('what was answered', () => {
	test('words that nobody here has read answer a document or a statement as a whole, and nothing is read into them', () => {
		const unread = responses.filter(({ outcome }) => outcome === 'replied-elsewhere');
		expect(unread.length).toBeGreaterThan(3);
		for (const { id, answers, moves } of unread) {
			expect(
				answers.map(({ to }) => to.claim === undefined),
				id
			).toEqual([true]);
			expect(
				answers.map(({ basis }) => basis.kind),
				id
			).toEqual(['editor']);
			expect(moves, id).toEqual([]);
		}
	});

	test('general words that answer a document are not copied onto its claims', () => {
		const copied = responses.filter(({ answers, moves }) => {
			const works = answers.flatMap(({ to }) => to.work ?? []);
			const inWork = (claim: string | undefined) =>
				works.includes(record.claims.get(claim ?? '')?.work ?? '');
			return [...answers.map(({ to }) => to), ...moves.map(({ on }) => on)].some(({ claim }) =>
				inWork(claim)
			);
		});
		expect(named(copied)).toEqual([]);
	});

	test('no words are read in two places without a reason', () => {
		const places = new Map<string, { on: string; reason: boolean }[]>();
		for (const { speaker, moves } of responses) {
			for (const { quote, on, alsoOn } of moves) {
				const words = `${speaker} ${quote}`;
				const place = { on: targetKey(on), reason: alsoOn !== undefined };
				places.set(words, [...(places.get(words) ?? []), place]);
			}
		}
		const twice = [...places].filter(
			([, all]) => new Set(all.map(({ on }) => on)).size > 1 && !all.some(({ reason }) => reason)
		);
		expect(twice.map(([words]) => words)).toEqual([]);
	});

	test('one sentence of the Israel Defense Forces answers one document, and says nothing of a point', () => {
		const { answers, moves } = response('idf-necessary-operations');
		expect(answers.map(({ to, basis }) => [to, basis.kind])).toEqual([
			[{ work: 'amnesty-2023-05-02' }, 'reported']
		]);
		expect(moves.map(({ kind, on }) => [kind, targetKey(on), on.points])).toEqual([
			['gives-reason', 'work/amnesty-2023-05-02', []]
		]);
	});

	test('no move is on the point that says against whom the systems are deployed', () => {
		const on = responses.filter(({ moves }) =>
			moves.some((move) => move.on.points.includes('only-palestinians'))
		);
		expect(named(on)).toEqual([]);
	});

	test('nobody is made to reply to a demand that their publisher does not print', () => {
		const asked = responses.filter((one) => targetsOf(one).includes('claim/cease-production'));
		expect(named(asked)).toEqual([]);
	});

	test.each([
		['jns-many-countries', ['adds-context']],
		['tkh-no-longer-provides', ['states-own-conduct']],
		['bnc-on-the-companies-steps', ['says-insufficient']],
		['anyvision-no-plans-to-leave', []],
		['ngo-monitor-statement', ['says-context-missing', 'says-double-standard']],
		[
			'ostrovsky-statement',
			['contradicts', 'adds-context', 'says-double-standard', 'questions-source']
		],
		['asn-announces-decision', ['states-own-conduct']],
		['amnesty-praises-asn', ['supports']],
		['hrrc-commends-asn', ['supports']]
	])('the words of %s do what they say and no more: %j', (id, kinds) => {
		expect([...new Set(response(id).moves.map(({ kind }) => kind))]).toEqual(kinds);
	});

	test('what only stands beside something in print is not said to answer it by itself', () => {
		for (const id of ['ostrovsky-statement', 'bnc-on-the-companies-steps', 'jns-many-countries']) {
			expect(
				response(id).answers.map(({ basis }) => basis.kind),
				id
			).toEqual(['placed']);
		}
		// The words that name IBM are the BNC’s.
		const { basis } = response('anyvision-no-plans-to-leave').answers[0]!;
		expect(basis.kind).toBe('reported');
	});

	test('words are dated only by what a source says of when they were said', () => {
		const claim = record.claims.get('tracked-by-an-algorithm')!;
		expect(claim.speaker).toBe('agnes-callamard');
		expect(claim.said).toBeUndefined();
	});

	test('what is printed beside one claim answers that claim, as the silence printed there does', () => {
		const claim = 'cameras-by-tkh-and-hikvision';
		const { answers, moves } = response('tkh-no-longer-provides');
		expect(answers.map(({ to, basis }) => [to, basis.kind])).toEqual([[{ claim }, 'placed']]);
		expect(moves.map(({ on }) => [targetKey(on), on.points])).toEqual([
			[`claim/${claim}`, []],
			[`claim/${claim}`, []]
		]);
		const { asked } = response('hikvision-no-reply');
		expect(asked?.about).toEqual([{ claim }]);
		expect(asked?.basis?.beside).toBe(answers[0]?.basis.beside);
	});

	test('a demand that names no company is recorded as one to no company, wherever it stands', () => {
		const concerns = (id: string) => record.claims.get(id)?.concerns;
		expect(concerns('stop-supplying')).toEqual(['state-of-israel']);
		expect(concerns('cease-production')).toEqual([]);
	});

	test('a judgement of what somebody did concerns whoever did it', () => {
		const { concerns } = record.claims.get('precedent-for-ai-investors')!;
		expect(concerns).toEqual(['asn-impact-investors']);
	});

	test.each([
		'tracked-by-an-algorithm',
		'evidence-of-control',
		'steps-fall-short',
		'companies-lobbied'
	])('the words of %s name nobody, and it is recorded as about nobody', (id) => {
		expect(record.claims.get(id)?.concerns).toEqual([]);
	});

	test('praise is a move, and what it judges is a point of a claim', () => {
		const { points } = record.claims.get('precedent-for-ai-investors')!;
		expect(named(points)).toEqual(['critical-precedent', 'investors-must-act']);
		expect(points.filter(({ quote }) => quote.includes('praised'))).toEqual([]);
		expect(response('amnesty-praises-asn').moves.map(({ kind }) => kind)).toEqual(['supports']);
	});

	test('what was said before a claim is no answer to it', () => {
		const earlier = responses.filter(({ outcome }) => outcome === 'spoke-earlier');
		expect(named(earlier)).toEqual([
			'anyvision-denial',
			'ngo-monitor-on-the-campaign',
			'microsoft-on-the-divestment',
			'anyvision-on-the-divestment',
			'idemia-to-amnesty',
			'axis-to-amnesty',
			'noldus-to-amnesty'
		]);
		expect(earlier.filter(({ answers }) => answers.length > 0)).toEqual([]);
		// What the claimant said before stands with the claim, and is no response to it.
		const ofItself = earlier.filter(({ speaker, about }) =>
			about.some(({ claim }) => record.claims.get(claim ?? '')?.speaker === speaker)
		);
		expect(named(ofItself)).toEqual([]);
		expect(record.claims.get('microsoft-divested')?.elsewhere).toContain('bnc-2020-03');
		// “Last march” dates the text after the March in which Microsoft divested.
		const bnc = claims.filter(({ work }) => work === 'bnc-2020');
		expect(bnc.length).toBeGreaterThan(5);
		for (const { id, said } of bnc) expect(parseEdtf(said ?? '')?.earliest, id).toBe('2020-04-01');
		// The report itself says that these spoke before it.
		const dated = earlier.filter(({ said }) => said);
		expect(
			named(earlier.filter(({ said }) => !said)).every((id) => id.endsWith('-to-amnesty'))
		).toBe(true);
		for (const { id, said } of dated) {
			expect(parseEdtf(said ?? '')!.latest! < '2020-04-01', id).toBe(true);
		}
	});

	test('an answer whose order with what it is set beside no source tells is paired by us, and says so', () => {
		const { speaker, outcome, answers } = response('amnesty-on-the-images');
		expect([speaker, outcome]).toEqual(['amnesty-international', 'replied-elsewhere']);
		expect(answers.map(({ to }) => to)).toEqual([{ response: 'ostrovsky-statement' }]);
		expect(answers[0]?.basis).toMatchObject({
			kind: 'editor',
			why: { en: expect.stringContaining('which of the two spoke first') as string }
		});
		const { quotes } = record.claims.get('ai-generated-images')!;
		expect(quotes[0]?.note?.en).toContain('no source held here tells which of the two spoke first');
	});

	test('who asked Hikvision, and about what, is marked as inferred', () => {
		const { asked } = response('hikvision-no-reply');
		expect(asked?.inferred).toEqual(['by', 'about']);
		expect(asked?.basis?.kind).toBe('placed');
	});

	test('that a company gave details when asked rests on the sentence about all, which is not its own', () => {
		for (const id of ['idemia-to-amnesty', 'axis-to-amnesty', 'noldus-to-amnesty']) {
			const { asked, quotes, gist } = response(id);
			expect(asked?.basis?.quote, id).toContain('All companies provided Amnesty International');
			expect(asked?.inferred, id).toEqual(['by']);
			expect(quotes, id).toEqual([]);
			expect(gist.en, id).toContain('read here as all three');
		}
	});

	test('whoever answers raises the claims that the words make, on every side', () => {
		const speaking = responses.filter(
			({ outcome, quotes }) => isReply(outcome) && quotes.length > 0
		);
		expect(named(speaking.filter(({ raises }) => raises.length === 0))).toEqual([]);
		expect(response('idf-necessary-operations').raises).toEqual(['operations-are-necessary']);
		expect(response('tkh-no-longer-provides').raises).toEqual([
			'no-longer-provides-to-distributor'
		]);
	});
});

describe('documents', () => {
	test('each that was not captured is linked from what somebody said', () => {
		const linked = new Set([
			...statements.flatMap(({ work, elsewhere = [], quotes }) => [
				work,
				...elsewhere,
				...quotes.flatMap(({ variants }) => variants.map(({ where }) => where))
			]),
			...responses.flatMap(({ answers, about }) => [
				...answers.map(({ to }) => to.work),
				...about.map(({ work }) => work)
			])
		]);
		const known = [...record.sources.values()].filter(({ captured }) => captured === undefined);
		expect(known.length).toBeGreaterThan(10);
		expect(named(known.filter(({ id }) => !linked.has(id)))).toEqual([]);
	});

	test('the report behind an extract is a document of its own, known by the words that mention it', () => {
		const report = sourceOf('amnesty-2020-09-report');
		expect(sourceOf('bhrrc-2020-09-24').extractOf).toBe(report.id);
		expect(report.url).toBeUndefined();
		expect(report.knownFrom?.text).toContain('Chapter 4');
		expect(sourceOf('noldus-2020-09-21').title).toBe("Noldus' statement on the Amnesty report");
	});

	test('other readings of the same words name both documents and both words', () => {
		const variants = quotations.flatMap((quote) => quote.variants);
		expect(variants).toContainEqual(
			expect.objectContaining({
				where: 'ngo-monitor-2023-05',
				here: 'ubiquitous nature',
				there: 'ubiquitousness'
			})
		);
		expect(variants).toContainEqual(
			expect.objectContaining({
				where: 'ngo-monitor-2023-05',
				here: 'The joint',
				there: 'in many ways, a joint'
			})
		);
	});

	test('an answer is looked for only where it could stand', () => {
		const { said } = record.claims.get('report-erases-terrorism')!;
		const could = searchedFor(record, said);
		expect(could.held).toBeLessThan(could.captured);
		for (const older of ['bnc-2020', 'bhrrc-2020-09-24']) {
			expect(parseEdtf(sourceOf(older).published!)!.latest! < parseEdtf(said!)!.earliest).toBe(
				true
			);
		}
	});
});
