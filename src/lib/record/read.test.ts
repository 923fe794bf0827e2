import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/load.ts';
import { HOSTILE } from '../../../tests/fixtures/hostile.ts';
import { messages as arabic } from '../i18n/ar/problems.ts';
import { messages as english } from '../i18n/en/problems.ts';
import { printProblem } from '../i18n/problems.ts';
import { readRecord, type Reading } from './read.ts';
import type { DataFile } from './yaml.ts';

describe('the small record', () => {
	let files: DataFile[];
	let reading: Reading;
	beforeAll(async () => {
		files = await fixtureFiles();
		reading = await readRecord(files);
	});

	test('is counted, drafts and silences apart, and wholly proven', () => {
		expect(reading.problems).toEqual([]);
		expect(reading.counts).toEqual({
			parties: 9,
			sources: 9,
			topics: 3,
			claims: 4,
			points: 5,
			responses: 9,
			silences: 1,
			drafts: 1,
			quotations: reading.counts.proven,
			answers: {
				grades: { points: 5, whole: 3, document: 1, elsewhere: 1 },
				bases: { 'says-so': 4, asked: 0, reported: 0, placed: 1, editor: 5 }
			},
			basisWords: { given: 7, proven: 7 },
			translations: { given: 7, stale: 0 },
			proven: 35
		});
	});

	test('reads the same in whatever order its files come', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.shuffledSubarray(files, { minLength: files.length }),
				async (shuffled) => {
					const { problems, counts } = await readRecord(shuffled);
					expect(problems).toEqual([]);
					expect(counts).toEqual(reading.counts);
				}
			),
			{ numRuns: 5 }
		);
	});

	test('with any one file gone has problems, or nothing ever referred to that file', async () => {
		for (const gone of files) {
			const { problems } = await readRecord(files.filter((file) => file !== gone));
			const alone = ['data/topics/late-bus.yaml', 'data/record.yaml'];
			// A translation may be missing: the words are then shown as they stand. So may a timestamp.
			const free = ['data/translations/', 'data/timestamps/'];
			const mayGo =
				alone.includes(gone.path) || free.some((folder) => gone.path.startsWith(folder));
			if (!mayGo) expect(problems, gone.path).not.toEqual([]);
		}
	});

	test('with any file cut short or filled with hostile text gives problems and never an exception', async () => {
		const hostile = fc.constantFrom(...HOSTILE.map(({ text }) => text));
		await fc.assert(
			fc.asyncProperty(
				fc.nat(files.length - 1),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.oneof(hostile, fc.string({ unit: 'binary' })),
				async (n, share, insert) => {
					const changed = files.map((file, i) => {
						const at = Math.floor(file.text.length * share);
						return i === n ? { ...file, text: file.text.slice(0, at) + insert } : file;
					});
					for (const problem of (await readRecord(changed)).problems) {
						for (const words of [english, arabic]) {
							expect(printProblem(problem, words)).toContain('→');
						}
					}
				}
			),
			{ numRuns: 30 }
		);
	});

	test('with one letter of any quotation changed is not proven', async () => {
		const topics = files.filter(({ path }) => path.startsWith('data/topics/'));
		for (const topic of topics) {
			for (const match of topic.text.matchAll(/- text: (?:")?(\S+)/g)) {
				const at = match.index + match[0].length - 1;
				const text = `${topic.text.slice(0, at)}x${topic.text.slice(at + 1)}`;
				const { problems, counts } = await readRecord(
					files.map((file) => (file === topic ? { ...file, text } : file))
				);
				expect(problems.map(({ code }) => code)).toContain('not-verbatim');
				expect(counts.proven).toBeLessThan(reading.counts.proven);
			}
		}
	});
});

test('a record of nothing is empty and has no problems', async () => {
	const { record, problems, counts } = await readRecord([]);
	expect(problems).toEqual([]);
	const numbers = JSON.stringify(counts).match(/\d+/g);
	expect(numbers?.every((number) => number === '0')).toBe(true);
	expect(Object.values(record).every((map) => map.size === 0)).toBe(true);
});
