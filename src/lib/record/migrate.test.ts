import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from './files.ts';
import { migrate } from './migrate.ts';
import type { Topic } from './schema.ts';
import { OUTCOMES, type Outcome } from './vocabulary.ts';

const WHY = 'The editors set them side by side.';
const FERRY = 'data/topics/ferry.yaml';

/** A topic as schema 1 had it, with every outcome that it knew in one shape or another, and comments. */
const OLD = `# The ferry of an invented island.
title: { en: The winter ferry, ar: عبّارة الشتاء }
summary: The ferry to Skerry stops in winter.
asOf: 2019-05-01
claims:
  # What the islanders ask.
  - id: keep-the-ferry
    kind: demand
    speaker: islanders
    work: islanders-letter
    gist: The islanders ask for a ferry in winter.
    quotes:
      - { text: keep the ferry all winter, source: gazette-1, voice: own } # word for word
    points:
      - { id: all-winter, gist: all winter, quote: all winter }
  - id: harbour-is-unsafe
    kind: assertion
    speaker: islanders
    gist: The islanders say that the harbour is unsafe.
    quotes: [{ text: the harbour is unsafe, source: gazette-1, voice: own }]
    points: [{ id: unsafe, gist: unsafe, quote: unsafe }]
responses:
  # The line answered in the same issue.
  - id: keep-the-ferry
    speaker: ferry-line # since 1988
    outcome: replied
    gist: The ferry line says that ice is the reason.
    quotes: [{ text: "Ice is the reason, and the quay is sound", source: gazette-1, voice: own }]
    to:
      # Both in one sentence.
      - claim: keep-the-ferry
        moves:
          - { kind: justifies, points: [all-winter], quote: Ice is the reason, why: It gives a reason. } # first half
          - { kind: adds-context, quote: Ice, why: It names ice. }
      - claim: harbour-is-unsafe
        moves: [{ kind: disputes-facts, quote: the quay is sound, why: It says the opposite. }]
    raises: [harbour-is-unsafe]
  - id: mayor-in-the-minutes
    speaker: mayor
    outcome: replied-elsewhere
    elsewhere: [minutes]
    gist: The mayor answered in the minutes.
    to: [{ claim: keep-the-ferry }]
  - id: coastguard-silent
    speaker: coastguard
    outcome: no-reply
    asked: { by: gazette, when: 2019-04 }
    gist: The coastguard did not answer.
    quotes: [{ text: The coastguard did not answer, source: gazette-1, voice: reported }]
    to: [{ claim: harbour-is-unsafe }]
  - id: islanders-again
    speaker: islanders
    outcome: replied
    gist: The islanders accept the reason.
    quotes: [{ text: "Ice, yes", source: gazette-1, voice: own }]
    to: [{ response: keep-the-ferry, moves: [{ kind: concedes, quote: "Ice, yes", why: They accept it. }] }]
`;

const upTo2 = (text: string) => migrate([{ path: FERRY, text }], WHY);
const textIn = (files: readonly { path: string; text: string }[], path: string) =>
	files.find((one) => one.path === path)?.text;

function topicIn(text: string): Topic {
	const { parsed, problems } = parseFile({ path: FERRY, text });
	if (parsed?.kind !== 'topic' || problems.length > 0) throw new Error(JSON.stringify(problems));
	return parsed.value;
}

describe('a topic of schema 1', () => {
	const { files, decisions } = upTo2(OLD);
	const text = textIn(files, FERRY)!;
	const topic = topicIn(text);
	const [line, mayor, coastguard, again] = topic.responses;

	test('is refused as it is, and read once it is brought up', () => {
		const { problems } = parseFile({ path: FERRY, text: OLD });
		expect(problems.map(({ code }) => code)).toEqual(['older-schema']);
		expect(topic.responses).toHaveLength(4);
	});

	test('has what it answers as answers, paired by the editors', () => {
		expect(line!.answers).toEqual([
			{ to: { claim: 'keep-the-ferry' }, basis: { kind: 'editor', why: { en: WHY } } },
			{ to: { claim: 'harbour-is-unsafe' }, basis: { kind: 'editor', why: { en: WHY } } }
		]);
		expect(again!.answers.map(({ to }) => to)).toEqual([{ response: 'keep-the-ferry' }]);
	});

	test('has its moves under the names of now, each on what it spoke of', () => {
		expect(line!.moves.map(({ kind, on }) => [kind, on])).toEqual([
			['gives-reason', { claim: 'keep-the-ferry', points: ['all-winter'] }],
			['adds-context', { claim: 'keep-the-ferry', points: [] }],
			['contradicts', { claim: 'harbour-is-unsafe', points: [] }]
		]);
		expect(again!.moves.map(({ kind }) => kind)).toEqual(['accepts']);
	});

	test('has words that nobody here read as an answer to the document of the claim', () => {
		expect(mayor!.answers.map(({ to }) => to)).toEqual([{ work: 'islanders-letter' }]);
	});

	test('has a silence as what was asked, and by whom', () => {
		expect(coastguard!.asked).toEqual({
			by: 'gazette',
			when: '2019-04',
			about: [{ claim: 'harbour-is-unsafe' }],
			inferred: []
		});
		expect(coastguard!.answers).toEqual([]);
	});

	test('says who read it, and that nobody but a person knows', () => {
		expect(topic.readings).toEqual({ by: 'editors', when: '2019-05-01' });
	});

	test('lists what is to be decided, each at the line of its response', () => {
		expect(decisions.map(({ response, what }) => [response, what])).toEqual([
			['', 'reader'],
			['keep-the-ferry', 'basis'],
			['keep-the-ferry', 'context'],
			['mayor-in-the-minutes', 'basis'],
			['mayor-in-the-minutes', 'elsewhere'],
			['coastguard-silent', 'asked'],
			['islanders-again', 'basis']
		]);
		const lines = text.split('\n');
		const responses = 1 + lines.indexOf('responses:');
		for (const { file, line: at, response } of decisions) {
			expect(file).toBe(FERRY);
			if (response === '') expect(lines[at - 1]).toMatch(/^readings:/);
			else {
				// A claim of this topic bears the same id.
				expect(at).toBeGreaterThan(responses);
				expect(lines[at - 1]).toBe(`  - id: ${response}`);
			}
		}
	});

	test('keeps every comment', () => {
		const comments = [...OLD.matchAll(/# (.*)$/gm)].map(([, comment]) => comment!);
		expect(comments).toHaveLength(7);
		for (const comment of comments) expect(text).toContain(`# ${comment}`);
	});

	test('keeps what does not change, and the order of its fields', () => {
		expect(line!.raises).toEqual(['harbour-is-unsafe']);
		expect(text.indexOf('raises:')).toBeGreaterThan(text.indexOf('moves:'));
		expect(text.slice(0, text.indexOf('claims:'))).toContain('عبّارة الشتاء');
		expect(topic.claims.map(({ id }) => id)).toEqual(['keep-the-ferry', 'harbour-is-unsafe']);
	});
});

test('a second run changes nothing and asks nothing', () => {
	const { files } = upTo2(OLD);
	expect(migrate(files, WHY)).toEqual({ files: [], decisions: [] });
});

describe('the settings', () => {
	const SETTINGS = 'data/record.yaml';

	test('say the schema from then on, whether they were there or not', () => {
		expect(textIn(upTo2(OLD).files, SETTINGS)).toMatch(/^schema: 2$/m);
		const old = { path: SETTINGS, text: '# Ours.\nschema: 1\ncontact: editors@skerry.example\n' };
		const [settings] = migrate([old], WHY).files;
		expect(settings?.text).toBe('# Ours.\nschema: 2\ncontact: editors@skerry.example\n');
	});

	test('that cannot be read are left as they are', () => {
		expect(migrate([{ path: SETTINGS, text: 'schema: [1' }], WHY).files).toEqual([]);
	});
});

test.each([
	['broken YAML', OLD.replace('responses:', 'responses: [')],
	['a topic without responses', 'title: x\nclaims: []\n'],
	['responses that are no list', 'responses: none\n'],
	['a list of texts', 'responses: [one, two]\n'],
	['nothing', '']
])('%s is left as it is', (_, text) => {
	const { files, decisions } = upTo2(text);
	expect(textIn(files, FERRY)).toBeUndefined();
	expect(decisions).toEqual([]);
});

test('a file that could not be read, and one that is no topic, are left as they are', () => {
	const unread = { path: FERRY, text: '', fault: { code: 'not-utf-8' } as const };
	const party = { path: 'data/parties/x.yaml', text: OLD };
	const settings = { path: 'data/record.yaml', text: 'schema: 2\n' };
	expect(migrate([unread, party, settings], WHY)).toEqual({ files: [], decisions: [] });
});

/** Outcomes that schema 1 had. */
const FORMER = OUTCOMES.filter(
	(outcome): outcome is Exclude<Outcome, 'spoke-earlier'> => outcome !== 'spoke-earlier'
);
const oldResponse = fc.record({
	outcome: fc.constantFrom(...FORMER),
	to: fc.array(
		fc.record({
			claim: fc.constantFrom('one', 'two'),
			moves: fc.array(
				fc.record({
					kind: fc.constantFrom('justifies', 'supports'),
					quote: fc.stringMatching(/^[a-z]{3,8}$/)
				}),
				{
					maxLength: 3
				}
			)
		}),
		{ minLength: 1, maxLength: 3 }
	)
});

test('whatever was linked and read is still there, and a second run changes nothing', () => {
	fc.assert(
		fc.property(fc.array(oldResponse, { minLength: 1, maxLength: 4 }), (responses) => {
			// JSON is YAML.
			const text = JSON.stringify({
				asOf: '2019-05-01',
				claims: [{ id: 'one', work: 'letter' }, { id: 'two' }],
				responses: responses.map((one, i) => ({ id: `r${i}`, ...one }))
			});
			const { files } = upTo2(text);
			const now = textIn(files, FERRY)!;
			for (const { to } of responses) {
				for (const { moves } of to) {
					for (const { quote } of moves) expect(now).toContain(quote);
				}
			}
			expect(now).not.toMatch(/"?\bto"?: \[/);
			expect(migrate(files, WHY)).toEqual({ files: [], decisions: [] });
		})
	);
});
