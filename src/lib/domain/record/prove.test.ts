import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureFiles, fixtureTexts } from '../../../../tests/fixtures/load.ts';
import { proveAll, type CapturedText } from './prove.ts';
import { readRecord } from './read.ts';
import type { DataFile } from './yaml.ts';

let files: DataFile[];
let texts: CapturedText[];
beforeAll(async () => {
	files = await fixtureFiles();
	texts = await fixtureTexts();
});

const isEvidence = ({ path }: DataFile) => path.startsWith('data/evidence/');
const changed = (path: string, replace: string, by: string) => {
	const found = files.find((file) => file.path === path)!;
	expect(found.text).toContain(replace);
	return files.map((file) =>
		file === found ? { path, text: file.text.replace(replace, by) } : file
	);
};
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);

describe('evidence made from the captured texts', () => {
	test('is that of the repository, byte for byte, and with it the record is proven', async () => {
		const bare = files.filter((file) => !isEvidence(file));
		const { evidence, problems } = await proveAll(bare, texts);
		expect(problems).toEqual([]);
		const made = [...evidence].map(([id, one]) => ({
			path: `data/evidence/${id}.json`,
			text: `${JSON.stringify(one, null, '\t')}\n`
		}));
		expect(made.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(files.filter(isEvidence));
		expect((await readRecord([...bare, ...made])).problems).toEqual([]);
	});

	test('finds each text by its root or its words when the files bear other names', async () => {
		const renamed = texts.map(({ text }, i) => ({ name: `page ${i}.txt`, text }));
		const { evidence, problems } = await proveAll(files, renamed);
		expect([problems, evidence.size]).toEqual([[], 5]);
		const bare = await proveAll(
			files.filter((file) => !isEvidence(file)),
			renamed
		);
		expect([bare.problems, [...bare.evidence]]).toEqual([[], [...evidence]]);
	});

	test('lays open every place of words that stand twice, so that the check can tell', async () => {
		const { evidence } = await proveAll(files, texts);
		const shown = evidence.get('traders-2024-03-06')!.disclosed.map(({ text }) => text);
		expect(shown.filter((text) => text.startsWith('We ask the council'))).toHaveLength(2);
	});

	test('lays open nothing that is not quoted', async () => {
		const { evidence } = await proveAll(files, texts);
		const shown = JSON.stringify([...evidence.values()]);
		expect(shown).not.toContain('The Harbour Road Traders said');
		expect(shown).not.toContain('لم تتلقَّ');
	});
});

describe('evidence that cannot be made', () => {
	test('for want of a text is reported, and the rest is made', async () => {
		const { evidence, problems } = await proveAll(files, texts.slice(1));
		expect(problems).toMatchObject([
			{ code: 'no-text', file: 'data/sources/council-2024-03-08.yaml', path: 'captured', line: 8 }
		]);
		expect(evidence.has('council-2024-03-08')).toBe(false);
		expect(evidence.size).toBe(4);
	});

	test('because the words are not in the text is reported where they stand', async () => {
		const topic = 'data/topics/late-bus.yaml';
		const { evidence, problems } = await proveAll(
			changed(topic, 'text: Marsh Line did', 'text: Marsh Lane did'),
			texts
		);
		expect(problems).toMatchObject([
			{ code: 'not-verbatim', file: topic, path: 'responses[0].quotes[0].text' }
		]);
		expect(evidence.has('courier-2024-03-04')).toBe(false);
	});

	test.each([
		['data/topics/late-bus.yaml', 'title:', 'titel:', ['missing-field', 'unknown-field']],
		['data/terms.yaml', 'terms:', 'terms: [', ['yaml']]
	])('because %s cannot be read is not made at all', async (path, replace, by, expected) => {
		const { evidence, problems } = await proveAll(changed(path, replace, by), texts);
		expect(evidence.size).toBe(0);
		expect(codes(problems).toSorted()).toEqual(expected);
	});
});
