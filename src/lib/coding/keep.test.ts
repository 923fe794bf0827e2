import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { keepReadings } from './keep.ts';
import type { Coded } from './read-sheet.ts';

const READER = { by: 'Rana Haddad', when: '2026-12-01' };
const PATH = 'data/topics/t.yaml';

const BLOCK = `# kept
responses:
  - id: r
    moves:
      # why this is read so
      - kind: accepts # doubtful
        on: { claim: c }
        quote: Yes.
        why:
          en: >-
            It says
            yes.
          ar: نعم. # checked
      - { kind: contradicts, on: { work: w }, quote: "No, {never}." } # the second
      - kind: supports
        on: { claim: c }
        quote: Good.
        second:
          - { by: A. N. Other, when: 2026-11-30, kind: accepts }
          # nobody else yet
    raises: [ x ]
claims:
  - id: c
    points:
      - { id: p, quote: q, question: policy, second: [ { by: A. N. Other, when: 2026-11-30, question: cause } ] }
`;

const keep = (text: string, coded: Coded[], reader = READER) =>
	keepReadings([{ path: PATH, text }], coded, reader)[0]?.text ?? '';

const read = (text: string) => parseDocument(text).toJS() as Topic;
interface Topic {
	responses: { moves: { second?: unknown[] }[] }[];
	claims: { points: { second?: unknown[] }[] }[];
}

const ALL: Coded[] = [
	{ unit: 'response/r/1', kind: 'accepts-in-part', on: { claim: 'c', points: ['p'] } },
	{ unit: 'response/r/2', kind: 'contradicts' },
	{ unit: 'response/r/3', kind: 'supports', on: { work: 'w', points: [] } },
	{ unit: 'claim/c/p', question: 'policy' }
];

describe.each([
	['line feeds', BLOCK],
	['CR LF', BLOCK.replaceAll('\n', '\r\n')]
])('a topic with %s', (_, text) => {
	const kept = keep(text, ALL);

	test('has each reading beside the first', () => {
		const { responses, claims } = read(kept);
		const before = read(text);
		const other = { by: 'A. N. Other', when: '2026-11-30' };
		before.responses[0]!.moves[0]!.second = [
			{ ...READER, kind: 'accepts-in-part', on: { claim: 'c', points: ['p'] } }
		];
		before.responses[0]!.moves[1]!.second = [{ ...READER, kind: 'contradicts' }];
		before.responses[0]!.moves[2]!.second = [
			{ ...other, kind: 'accepts' },
			{ ...READER, kind: 'supports', on: { work: 'w' } }
		];
		before.claims[0]!.points[0]!.second = [
			{ ...other, question: 'cause' },
			{ ...READER, question: 'policy' }
		];
		expect({ responses, claims }).toEqual(before);
	});

	test('keeps everything else to the character', () => {
		let at = 0;
		for (const character of text) {
			at = kept.indexOf(character, at) + 1;
			expect(at).toBeGreaterThan(0);
		}
		for (const comment of text.match(/#.*/g)!) expect(kept).toContain(comment.trimEnd());
		expect(/[^\r]\n/.test(kept)).toBe(/[^\r]\n/.test(text));
	});

	test('has a reading of the same person once, the newer', () => {
		const again = keep(kept, [
			{ unit: 'response/r/1', kind: 'supports' },
			{ unit: 'response/r/2', kind: 'accepts' },
			{ unit: 'claim/c/p', question: 'quality' }
		]);
		const { responses, claims } = read(again);
		expect(responses[0]!.moves[0]!.second).toEqual([{ ...READER, kind: 'supports' }]);
		expect(responses[0]!.moves[1]!.second).toEqual([{ ...READER, kind: 'accepts' }]);
		expect(claims[0]!.points[0]!.second?.at(-1)).toEqual({ ...READER, question: 'quality' });
		expect(claims[0]!.points[0]!.second).toHaveLength(2);
	});
});

test('names are written so that YAML reads them as names', () => {
	const by = 'Müller: "the # second"';
	const kept = keep(BLOCK, ALL, { by, when: '2026-12-01' });
	expect(read(kept).responses[0]!.moves[1]!.second).toEqual([
		{ by, when: '2026-12-01', kind: 'contradicts' }
	]);
});

test('an emptied list of second readings is filled', () => {
	const text = 'responses:\n  - id: r\n    moves:\n      - kind: accepts\n        second: []\n';
	const kept = keep(text, [{ unit: 'response/r/1', kind: 'accepts' }]);
	expect(read(kept).responses[0]!.moves[0]!.second).toEqual([{ ...READER, kind: 'accepts' }]);
});

test('files in which nothing was read are not written', () => {
	expect(keepReadings([{ path: PATH, text: BLOCK }], [{ unit: 'claim/x/y' }], READER)).toEqual([]);
	expect(keepReadings([{ path: 'data/terms.yaml', text: 'terms: []' }], ALL, READER)).toEqual([]);
});
