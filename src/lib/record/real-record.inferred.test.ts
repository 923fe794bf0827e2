import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { realRecord } from '../../../tests/real/record.ts';
import type { Localized } from './schema.ts';

/** Where our own words could say more than anybody knows: what is inferred, what was not found, what is contested. */
const record = await realRecord();
const { claims, responses, sources, parties, topics, terms } = record;

const noteOf = (id: string, at = 0) => claims.get(id)?.quotes[at]?.note;
const whyOf = (id: string) => responses.get(id)?.answers[0]?.basis.why;

/** “Our inference”, however a language declines it. */
const OURS: Record<Language, RegExp> = {
	en: /our inference/,
	ar: /استنتاج منا/,
	he: /לפי מסקנה שלנו|המסקנה .*שלנו|וזו מסקנה שלנו/
};

const inferred: [string, Localized | undefined][] = [
	['that Idemia answers this report', whyOf('idemia-in-usine-digitale')],
	['that Axis answers this report', whyOf('axis-in-epoch-times-sweden')],
	['that Idemia answers it, in short', responses.get('idemia-in-usine-digitale')?.gist],
	['that Axis answers it, in short', responses.get('axis-in-epoch-times-sweden')?.gist],
	['of which report findings are', responses.get('asn-announces-decision')?.quotes[0]?.note],
	['that a text is part of a campaign', responses.get('ngo-monitor-on-the-campaign')?.gist],
	['of which campaign a page speaks', sources.get('ngo-monitor-2020-01')?.about],
	['what a speaker refers to', sources.get('evening-standard-2023-05')?.about],
	['what a speaker refers to, where he says it', noteOf('ai-generated-images')],
	['of which report a finding is', noteOf('tkh-cameras-in-jerusalem')],
	['of which report what it “claims” is', noteOf('cameras-in-hebron-and-jerusalem')],
	['of which report what it “opines” is', noteOf('cameras-in-hebron-and-jerusalem', 1)],
	['of which report what was “identified” is', noteOf('cameras-by-tkh-and-hikvision')],
	['to what a reply was given', responses.get('idf-necessary-operations')?.quotes[1]?.note],
	['to what a reply was given, where it claims', noteOf('operations-are-necessary', 1)],
	['of which report what they “also allege” is', noteOf('consolidates-segregation')],
	['of which page praise is', noteOf('precedent-for-ai-investors')],
	['whose words a page has', noteOf('distorted-or-false-information')],
	['what bounds a date', sources.get('bnc-2020')?.note]
];

describe.each(LANGUAGES)('in %s', (lang) => {
	test.each(inferred)('%s is said to be inferred', (_, text) => {
		expect(text?.[lang]).toMatch(OURS[lang]);
	});

	test('what was not found is told of where we looked, and of nowhere else', () => {
		const everywhere = {
			en: /anywhere else|no other place(?! where we looked)|(?:was|were) (?:not )?found\b|no source tells/,
			ar: /أي موضع آخر|يُعثر/,
			he: /בשום מקום אחר|לא נמצאה|לא נמצאו/
		}[lang];
		const ours: [string, string | undefined][] = [
			...[...claims.values(), ...responses.values()].flatMap(({ id, quotes }) =>
				quotes.map(({ note }): [string, string | undefined] => [id, note?.[lang]])
			),
			...[...sources.values()].map((one): [string, string | undefined] => [
				one.id,
				one.note?.[lang]
			])
		];
		expect(ours.filter(([, text]) => everywhere.test(text ?? '')).map(([id]) => id)).toEqual([]);
	});

	test('our own name of a place is the rendering of nobody’s', () => {
		const { ours, wordings } = terms.get('east-jerusalem')!;
		const theirs = wordings
			.filter(({ text }) => /^[Ee]ast/.test(text))
			.flatMap(({ text, renderings, lang: original }) =>
				original === lang ? [text] : (renderings?.[lang] ?? [])
			);
		expect(theirs).toHaveLength(2);
		const { title, summary } = topics.get('facial-recognition-hebron-jerusalem')!;
		const words = [ours, title, summary].map((text) => text[lang] ?? '');
		expect(words.filter((text) => theirs.some((one) => text.includes(one)))).toEqual([]);
	});
});

test('a reason for a reading takes nothing for granted that only the speaker says', () => {
	const whys = (id: string) => responses.get(id)!.moves.map(({ why }) => why.en);
	for (const why of whys('ngo-monitor-statement')) expect(why).toMatch(/as it says|what it calls/);
	for (const why of whys('jns-many-countries')) expect(why).toContain('as it says');
	const images = whys('ostrovsky-statement').find((why) => why.includes('using AI'));
	expect(images).toContain('as he says, it was itself criticised');
});

test('which of two readings was taken is said beside the words', () => {
	for (const { quotes } of claims.values()) {
		for (const { text, note } of quotes) {
			if (text.includes('which has reinforced')) expect(note?.en).toContain('“Which” is read here');
			if (/entirely legal/.test(text)) expect(note?.en).toContain('“commonly used” only');
			if (text.includes('its spurious')) expect(note?.en).toContain('whether “its” is the report');
			if (/targeting of (?:civilians|activists)/.test(text)) {
				expect(note?.en).toContain('whether “targeting” means attack, arrest or');
			}
			if (text.includes('that enable mass')) expect(note?.en).toContain('“that enable”');
		}
	}
});

/** Of which words it is open whose they are: the claim or response, and the points of the claim that rest on them. */
const OPEN: [string, string[]][] = [
	['upholds-apartheid', ['controls-palestinians', 'arbitrary-arrest', 'reinforces-practice']],
	['violates-basic-rights', ['network-violated-rights']],
	['ever-growing-network', ['camera-network']],
	['tkh-cameras-in-jerusalem', ['fear-and-anxiety']],
	['evidence-of-control', ['new-evidence', 'controls-freedoms']],
	['asn-due-diligence', ['safeguards', 'safeguards-necessary']],
	['asn-announces-decision', []],
	['precedent-for-ai-investors', ['investors-must-act']],
	['hrrc-mass-surveillance', ['technology-targets']],
	['palestinian-civil-society-supports', ['civil-society-supports', 'palestinians-renew-call']],
	['marketed-as-field-tested', ['field-tested']]
];

test.each(OPEN)('whose words a part of %s is left open in our own words too', (id, points) => {
	const marked = { en: /\bmay be\b/, ar: /قد يكون/, he: /שאולי|שייתכן/ };
	const one = claims.get(id) ?? responses.get(id);
	const rest = claims.get(id)?.points.filter((point) => points.includes(point.id)) ?? [];
	expect(rest).toHaveLength(points.length);
	for (const { gist } of [one!, ...rest]) {
		for (const lang of LANGUAGES) expect(gist[lang], id).toMatch(marked[lang]);
	}
});

test('what a quotation has beside the words of its speaker is said to be another’s', () => {
	expect(noteOf('ibm-ends-research')?.en).toContain('is not what IBM stated');
	for (const id of ['no-plans-to-leave-the-business', 'ibm-surrenders']) {
		expect(noteOf(id)?.en, id).toContain('before “stating” is the BNC’s own');
	}
	const gist = claims.get('palestinian-civil-society-supports')?.gist.en;
	expect(gist).toContain('says that Palestinians renew the call to boycott AnyVision; the lines');
	expect(claims.get('companies-were-invited-to-respond')?.gist.en).toContain(
		'and that responses are included in Chapter 4'
	);
});

test('what is told of a party keeps the condition and the name that the words have', () => {
	const stakes = [...parties.values()].flatMap(({ interest }) =>
		interest === 'unknown' ? [] : interest
	);
	const bound = stakes.filter(({ quote }) => /until there are federal/.test(quote ?? ''));
	expect(bound).toHaveLength(2);
	for (const { text } of bound) expect(text.en).toContain('until there are federal regulations');
	expect(JSON.stringify(parties.get('idemia')?.interest)).toContain(
		'says that Morpho (now Idemia)'
	);
});
