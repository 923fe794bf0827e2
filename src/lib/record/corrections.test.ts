import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/load.ts';
import { uncorrected } from './corrections.ts';
import { readRecord } from './read.ts';
import type { DataFile } from './yaml.ts';

let files: DataFile[];
let topic: DataFile;
let gist: string;
let claim: string;
let response: string;
let why: string;
beforeAll(async () => {
	files = await fixtureFiles();
	const { record } = await readRecord(files);
	const [one] = record.claims.values();
	const two = [...record.responses.values()].find(
		({ topic, moves }) => topic === one!.topic && moves.length > 0
	);
	[gist, claim, response] = [one!.gist.en, one!.id, two!.id];
	why = two!.moves[0]!.why.en;
	topic = files.find(({ path, text }) => path.startsWith('data/topics/') && text.includes(gist))!;
});

const changed = (from: string, to: string): DataFile[] =>
	files.map((file) =>
		file === topic ? { ...file, text: file.text.replace(from, () => to) } : file
	);
const corrections = (...entries: object[]): DataFile => ({
	path: 'data/corrections.yaml',
	text: JSON.stringify({ corrections: entries })
});
const entry = (target: string, more: object = {}) => ({
	date: '2026-11-22',
	kind: 'does-not-change-the-meaning',
	target,
	reason: { en: 'A slip of the pen.' },
	old: gist,
	new: `${gist} Again.`,
	...more
});
const codes = (now: DataFile[]) => uncorrected(files, now, 'record-1').map(({ code }) => code);

describe('a record that was published', () => {
	test('may stand as it is', () => expect(codes(files)).toEqual([]));

	test('may not have a gist changed in silence, and is told the line', () => {
		const [problem] = uncorrected(files, changed(gist, `${gist} Again.`), 'record-1');
		expect(problem).toMatchObject({
			code: 'uncorrected-gist',
			at: { file: topic.path },
			target: `claims/${claim}`,
			tag: 'record-1',
			lang: 'en'
		});
		expect(problem?.at.line).toBeGreaterThan(1);
	});

	test('may have a gist changed by a correction that gives the new wording', () => {
		const now = changed(gist, `${gist} Again.`);
		expect(codes([...now, corrections(entry(`claims/${claim}`))])).toEqual([]);
		const other = entry(`claims/${claim}`, { new: 'Another wording.' });
		expect(codes([...now, corrections(other)])).toHaveLength(1);
	});

	test('does not take a correction that was there before for a new one', () => {
		const old = corrections(entry(`claims/${claim}`));
		const now = [...changed(gist, `${gist} Again.`), old];
		expect(uncorrected([...files, old], now, 'record-1')).toHaveLength(1);
	});

	test('may not have a move changed in silence', () => {
		const now = changed(why, `${why} Or so.`);
		expect(codes(now)).toEqual(['uncorrected-moves']);
		const said = entry(`responses/${response}`, { old: why, new: `${why} Or so.` });
		expect(codes([...now, corrections(said)])).toEqual([]);
	});

	test('keeps its moves when what they answer has a new id', () => {
		const now = changed(`- id: ${claim}\n`, `- id: ${claim}-2\n    formerly: [${claim}]\n`).map(
			(file) => ({
				...file,
				text: file.text.replaceAll(new RegExp(`claim: ${claim}(?=[ ,])`, 'g'), `claim: ${claim}-2`)
			})
		);
		expect(now.find(({ path }) => path === topic.path)?.text).toContain(`claim: ${claim}-2 }`);
		expect(codes(now)).toEqual([]);
	});

	test('may not lose a claim without a withdrawal, but may rename it', () => {
		const renamed = changed(`- id: ${claim}\n`, `- id: ${claim}-2\n    formerly: [${claim}]\n`);
		expect(codes(renamed)).toEqual([]);
		const gone = changed(`- id: ${claim}\n`, `- id: ${claim}-2\n`);
		expect(codes(gone)).toEqual(['gone-without-withdrawal']);
		const withdrawn = entry(`claims/${claim}`, { kind: 'withdrawal', new: undefined });
		expect(codes([...gone, corrections(withdrawn)])).toEqual([]);
	});
});

describe('a correction', () => {
	const found = async (one: object) =>
		(await readRecord([...files, corrections(one)])).problems.map(({ code }) => code);

	test('reads back as it was written', async () => {
		const reading = await readRecord([...files, corrections(entry(`claims/${claim}`))]);
		expect(reading.problems).toEqual([]);
		expect(reading.corrections[0]).toMatchObject({ target: `claims/${claim}`, old: { en: gist } });
	});

	test.each([
		['of nothing', { target: 'claims/nobody-said-it' }, 'dangling-target'],
		['with a graded reason', { reason: 'The baseless wording.' }, 'editorial-word'],
		['without the new wording', { new: undefined }, 'change-without-wordings'],
		['of no known kind', { kind: 'fix' }, 'not-one-of']
	])('%s is a problem', async (_name, more, code) => {
		expect(await found(entry(`claims/${claim}`, more))).toEqual([code]);
	});
});
