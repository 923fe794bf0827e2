import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Evidence, Evidence2 } from '#lib/evidence/evidence.ts';
import { fixtureFiles, fixtureTexts } from '../../../tests/fixtures/load.ts';
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
		const renamed = texts.map((one, i) => ({ ...one, name: `page ${i}.txt` }));
		const { evidence, problems } = await proveAll(files, renamed);
		expect([problems, evidence.size]).toEqual([[], 7]);
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

describe('a text that was kept with places', () => {
	const file = { mediaType: 'application/pdf', digest: 'ab'.repeat(32) };
	const id = 'council-2024-03-08';
	const placed = () =>
		texts.map((one): CapturedText => {
			if (one.name !== `${id}.txt`) return one;
			const second = one.text.indexOf('\n') + 1;
			expect(second).toBeGreaterThan(1);
			const places = [
				{ start: 0, at: 'page=1' },
				{ start: second, at: 'page=2' }
			];
			return { name: `${id}.json`, text: one.text, places, file };
		});

	test('gives evidence with the place of every passage, and the file in its head', async () => {
		const bare = files.filter((one) => !isEvidence(one));
		const { evidence, problems } = await proveAll(bare, placed());
		expect(problems).toEqual([]);
		const own = evidence.get(id) as Evidence2;
		expect(own.head).toMatchObject({ ...file, textRule: 'text/1' });
		expect(own.disclosed.length).toBeGreaterThan(0);
		for (const { index, at } of own.disclosed) expect(at).toBe(index === 0 ? 'page=1' : 'page=2');
		const made = { path: `data/evidence/${id}.json`, text: JSON.stringify(own) };
		const others = files.filter(({ path }) => path !== made.path);
		expect((await readRecord([...others, made])).problems).toEqual([]);
		// The same again; the text without its places is another one, and one beside the other does no harm.
		const again = await proveAll([...others, made], placed());
		expect([again.problems, again.evidence.get(id)]).toEqual([[], own]);
		expect(codes((await proveAll([...others, made], texts)).problems)).toEqual(['other-text']);
		const both = await proveAll([...others, made], [...texts, ...placed()]);
		expect([both.problems, both.evidence.get(id)]).toEqual([[], own]);
	});

	test('leaves evidence of the text without places as it is', async () => {
		const { evidence, problems } = await proveAll(files, [...placed(), ...texts]);
		const stored = files.find(({ path }) => path === `data/evidence/${id}.json`)!;
		expect([problems, evidence.get(id)]).toEqual([[], JSON.parse(stored.text)]);
	});
});

describe('evidence that is there', () => {
	const source = 'data/sources/council-2024-03-08.yaml';
	const path = 'data/evidence/council-2024-03-08.json';

	test('keeps the facts of its capture when the source is corrected', async () => {
		const corrected = changed(source, 'kind: statement', 'kind: page');
		const { evidence, problems } = await proveAll(corrected, texts);
		const stored = JSON.parse(files.find((file) => file.path === path)!.text) as Evidence;
		expect([problems, evidence.get('council-2024-03-08')]).toEqual([[], stored]);
		expect((await readRecord(corrected)).problems).toEqual([]);
	});

	test('of version 1 is made anew in version 2, from the text that it was made of', async () => {
		const old = await Promise.all(
			files.map(async (file) => {
				const name = file.path.replace('data/evidence/', 'tests/fixtures/evidence-1/');
				// Version 1 has no places: what has some is as it was.
				return isEvidence(file) && existsSync(name)
					? { ...file, text: await readFile(name, 'utf8') }
					: file;
			})
		);
		const first = old.filter((file) => isEvidence(file) && file.text.includes('"version": 1'));
		expect(first).toHaveLength(5);
		expect((await readRecord(old)).problems).toEqual([]);
		const made = await proveAll(old, texts);
		expect(made.problems).toEqual([]);
		expect([...made.evidence]).toEqual([...(await proveAll(files, texts)).evidence]);
		const other = texts.map((one) => ({ ...one, text: one.text.replace('by half', 'by a third') }));
		expect(codes((await proveAll(old, other)).problems)).toEqual(['other-text']);
	});

	test('is not made of a text that is another, nor again of facts that were changed in it', async () => {
		const other = texts.map((one) => ({ ...one, text: one.text.replace('by half', 'by a third') }));
		const refused = await proveAll(files, other);
		expect(refused.problems).toMatchObject([
			{ code: 'other-text', source: 'council-2024-03-08', text: 'council-2024-03-08.txt' }
		]);
		expect(refused.evidence.has('council-2024-03-08')).toBe(false);
		const forged = changed(path, '"kind": "statement"', '"kind": "report"');
		expect(codes((await proveAll(forged, texts)).problems)).toEqual(['other-head']);
	});
});

test('what a leap passes over is looked at in the captured text, where no passage is laid open', async () => {
	const leap = changed(
		'data/topics/late-bus.yaml',
		'text: Marsh Line did not answer our questions before we went to press.',
		'text: Earlier closing divides Fennbrook […] Marsh Line did not answer our questions before we went to press.'
	);
	const { problems } = await proveAll(leap, texts);
	expect(problems).toMatchObject([{ code: 'left-out', where: 'leap' }]);
	expect(problems[0]).toHaveProperty('words', expect.stringContaining('published a survey'));
});

describe('evidence that cannot be made', () => {
	test('for want of a text is reported, and the rest is made', async () => {
		const { evidence, problems } = await proveAll(
			files,
			texts.filter(({ name }) => name !== 'council-2024-03-08.txt')
		);
		expect(problems).toMatchObject([
			{
				code: 'no-text',
				at: { file: 'data/sources/council-2024-03-08.yaml', path: ['captured'], line: 8 }
			}
		]);
		expect(evidence.has('council-2024-03-08')).toBe(false);
		expect(evidence.size).toBe(6);
	});

	test('because the words are not in the text is reported where they stand', async () => {
		const topic = 'data/topics/late-bus.yaml';
		const { evidence, problems } = await proveAll(
			changed(topic, 'text: Marsh Line did', 'text: Marsh Lane did'),
			texts
		);
		expect(problems).toMatchObject([
			{ code: 'not-verbatim', at: { file: topic, path: ['responses', 0, 'quotes', 0, 'text'] } }
		]);
		expect(evidence.has('courier-2024-03-04')).toBe(false);
	});

	test.each([
		['data/topics/late-bus.yaml', 'title:', 'titel:', ['unknown-field']],
		['data/terms.yaml', 'terms:', 'terms: [', ['yaml-syntax']]
	])('because %s cannot be read is not made at all', async (path, replace, by, expected) => {
		const { evidence, problems } = await proveAll(changed(path, replace, by), texts);
		expect(evidence.size).toBe(0);
		expect(codes(problems).toSorted()).toEqual(expected);
	});
});
