import { describe, expect, it } from 'vitest';
import { isLineCompared, textOfMachine } from '#lib/extract/files/picture/compared.ts';
import type { MachineLine, MachineText } from '#lib/extract/files/picture/page.ts';
import { cutPassages } from '#lib/evidence/passages.ts';
import { addClaim } from './accept.ts';
import { buildProject } from './build.ts';
import { captureOf, withCapture } from './captures.ts';
import { comparedWords, withLine } from './comparison.ts';
import { addPage } from './from-page.ts';
import { NOTHING_KNOWN } from './ids.ts';
import { emptyProject, readProject, writeProject, type Project } from './project.ts';
import { quoteAt } from './quote.ts';

/** As a scan gives them, two pages long; the last sentence of the first page ends on the second. */
const LINES = [
	'The council voted on Monday to keep the lib-',
	'rary in the old hall open for another year.',
	'The roof leaks in every storm, said Jane Holt,',
	'who has run the desk since the hall was bui1t.',
	'The roof was mended in May, said Omar Reed,',
	'and the matter was closed by the whole council.'
];
const DAY = '2024-05-02';

const lineOf = (text: string, i: number): MachineLine => ({
	...{ text, page: i < 5 ? 0 : 1, x0: 50, x1: 300, y: 500 - 14 * (i % 5), size: 10, font: '' },
	...{ block: null, isNote: false, right: false, mark: null },
	picture: { top: 90 + 14 * (i % 5), bottom: 100 + 14 * (i % 5), unsure: i === 3 ? [9] : [] }
});
const MACHINE: MachineText = { pages: 2, labels: null, lines: LINES.map(lineOf) };

/** A project that quotes what Jane Holt says: lines 3 and 4. */
function scanned(): { project: Project; source: string } {
	const { text, places } = textOfMachine(MACHINE);
	const facts = { title: 'The roof', publisher: 'Courier', authors: [], published: '2024-03-04' };
	const file = { places, mediaType: 'application/pdf', digest: 'ab'.repeat(32), machine: MACHINE };
	const page = {
		...facts,
		language: 'en',
		url: 'https://courier.example/',
		text,
		aside: [],
		...file
	};
	const captured = { captured: '2024-05-01' };
	const added = addPage(emptyProject('p', '2024-05-01'), NOTHING_KNOWN, page, captured);
	return {
		project: quoting(added.project, added.id, 'The roof leaks in every storm'),
		source: added.id
	};
}

function quoting(project: Project, source: string, words: string): Project {
	const { text } = captureOf(project, source);
	const start = text.indexOf(words);
	const found = quoteAt(text, start, start + words.length);
	if (found.kind !== 'quote') throw new Error(words);
	const quote = { text: found.text, source, voice: 'own' as const };
	const taken = { quote, speaker: '', act: 'assertion' as const };
	return addClaim(project, NOTHING_KNOWN, taken as Parameters<typeof addClaim>[2], { draft: false })
		.project;
}

const right = (project: Project, source: string, at: number, text?: string) =>
	withLine(project, source, {
		at,
		text: text ?? captureOf(project, source).machine!.lines[at]!.text,
		compared: DAY
	});

/** What the file of the source says. */
async function said(project: Project, source: string): Promise<string> {
	const { files } = await buildProject(project, null, 'en');
	return files.find(({ path }) => path === `data/sources/${source}.yaml`)!.text;
}

describe('lines that a program read, compared by a person', () => {
	it('make a source compared once all lines of what it is quoted for are, and not before', async () => {
		let { project } = scanned();
		const { source } = scanned();
		expect(await said(project, source)).toContain('readBy: machine');
		for (const at of [0, 1, 2, 4, 5]) {
			project = right(project, source, at);
			expect(await said(project, source)).not.toContain('compared:');
		}
		project = withLine(project, source, { at: 4, text: LINES[4]!, compared: null });
		project = right(project, source, 3);
		expect(await said(project, source)).toContain(`compared: ${DAY}`);
		expect(project.sources[0]!.compared).toBeFalsy();
	});

	it('no longer do when words of another line are quoted', async () => {
		const { project, source } = scanned();
		const both = right(right(project, source, 2), source, 3);
		expect(await said(both, source)).toContain('compared:');
		const more = quoting(both, source, 'The roof was mended in May');
		expect(await said(more, source)).not.toContain('compared:');
		// The sentence goes on on the next page.
		const one = right(more, source, 4);
		expect(await said(one, source)).not.toContain('compared:');
		expect(await said(right(one, source, 5), source)).toContain('compared:');
	});

	it('give the whole text its day with the last of them, and take it back', () => {
		const { project, source } = scanned();
		const all = LINES.reduce((next, _, at) => right(next, source, at), project);
		expect(all.sources[0]!.compared).toBe(DAY);
		const { done, of } = comparedWords(captureOf(all, source).machine!.lines);
		expect(done).toBe(of);
		const undone = withLine(all, source, { at: 0, text: LINES[0]!, compared: null });
		expect(undone.sources[0]!.compared).toBeUndefined();
		expect(isLineCompared(captureOf(undone, source).machine!.lines[0]!)).toBe(false);
	});

	it('correct the text where they stand; what was decided behind it stays with its words', () => {
		const { project, source } = scanned();
		const { text } = captureOf(project, source);
		const keys = ['The council', 'The roof was'].map((words) => {
			const start = text.indexOf(words);
			return `${start}-${start + words.length}`;
		});
		const decided = Object.fromEntries(keys.map((key) => [key, 'accepted' as const]));
		const corrected = LINES[3]!.replace('bui1t', 'built there');
		const next = right(withCapture(project, source, { decided }), source, 3, corrected);
		const capture = captureOf(next, source);
		expect(capture.text).toBe(text.replace('bui1t', 'built there'));
		const words = Object.keys(capture.decided).map((key) =>
			capture.text.slice(...(key.split('-').map(Number) as [number, number]))
		);
		expect(words).toEqual(['The council', 'The roof was']);
		expect(cutPassages(capture.text)).toHaveLength(3);
	});

	it('are kept with the project, and refused where a file gives them a page that is none', () => {
		const { project, source } = scanned();
		const kept = readProject(writeProject(right(project, source, 2)));
		if (kept.kind !== 'project') throw new Error(kept.kind);
		expect(captureOf(kept.project, source).machine!.lines[2]).toMatchObject({ compared: DAY });
		const wrong = { ...MACHINE, lines: [lineOf('Words', 0), { ...lineOf('Words', 1), page: 2 }] };
		const file = writeProject(withCapture(project, source, { machine: wrong }));
		expect(readProject(file).kind).toBe('damaged');
	});
});
