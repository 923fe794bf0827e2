import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { excerpt } from '#lib/formats/scope.ts';
import { moveNamedNow } from '#lib/record/schema-1.ts';
import { buildProject } from './build.ts';
import { captureOf } from './captures.ts';
import { emptyParty, emptyProject, keptProject, readProject, type Project } from './project.ts';

/** As the desk of form 1 wrote them: a topic of the fixture's record, and work that was half done. */
const SAVED = ['form-1.rejoinder.json', 'form-1-unfinished.rejoinder.json'] as const;

const textOf = (name: string): Promise<string> =>
	readFile(
		fileURLToPath(new URL(`../../../../tests/fixtures/desk/${name}`, import.meta.url)),
		'utf8'
	);

function projectIn(text: string): Project {
	const read = readProject(text);
	if (read.kind !== 'project') throw new Error(JSON.stringify(read));
	return read.project;
}

/** Everything that was written or chosen in a value; a kind of move by the name that it has now. */
function saidIn(value: unknown): unknown[] {
	if (typeof value === 'string') return value === '' ? [] : [moveNamedNow(value)];
	if (typeof value !== 'object' || value === null) return [value];
	return Object.values(value).flatMap(saidIn);
}

describe.each(SAVED)('%s', (name) => {
	it('opens with nothing lost', async () => {
		const text = await textOf(name);
		const { project } = JSON.parse(text) as { project: { sources: Record<string, unknown>[] } };
		// A document without text or proof bore a day that nothing was captured on.
		const sources = project.sources.map((one) =>
			one.text === '' && !one.evidence ? { ...one, captured: '' } : one
		);
		const opened = new Set(saidIn(projectIn(text)));
		expect(saidIn({ ...project, sources }).filter((said) => !opened.has(said))).toEqual([]);
	});

	it('is kept in the browser by the desk of then, and opens from there as from its file', async () => {
		const text = await textOf(name);
		const { project } = JSON.parse(text) as { project: unknown };
		expect(keptProject(project, 1)).toEqual(readProject(text));
	});
});

test('of a whole topic of form 1 only what it never said is asked for', async () => {
	const part = excerpt(await fixtureRecord(), { kind: 'topic', id: 'library-hours' });
	const project = projectIn(await textOf('form-1.rejoinder.json'));
	const { problems } = await buildProject(project, null, 'en');
	const bases = project.responses.flatMap(({ answers }, r) =>
		answers.map((_, a) => `responses.${r}.answers.${a}.basis`)
	);
	expect(problems.map(({ at }) => at.path.join('.'))).toEqual(bases);
	const why = { en: 'Written since.' };
	const whole: Project = {
		...project,
		topic: { ...project.topic, readings: { by: 'editors', when: '2024-04-02' } },
		responses: project.responses.map((one) => ({
			...one,
			quotes: one.quotes.map((quote) => ({ ...quote, leftOut: quote.leftOut ?? why, note: why })),
			answers: one.answers.map((answer) => ({ ...answer, basis: { kind: 'editor', why } }))
		}))
	};
	const built = await buildProject(whole, null, 'en');
	expect(built.problems).toEqual([]);
	expect([...built.record.claims.keys()]).toEqual([...part.claims.keys()]);
	for (const [id, response] of part.responses) {
		const opened = built.record.responses.get(id);
		expect(opened?.quotes.map(({ text }) => text)).toEqual(response.quotes.map(({ text }) => text));
		expect(opened?.moves.map(({ quote }) => quote)).toEqual(
			response.moves.map(({ quote }) => quote)
		);
	}
	expect(captureOf(project, 'courier-2024-03-04')).toMatchObject({
		text: expect.stringContaining('Fennbrook') as string,
		decided: { '0-20': 'accepted', '31-60': 'rejected' }
	});
	expect(project.pack?.title).toBe('The hours');
});

test('a project of form 1 from before most of its fields opens with those empty', () => {
	const start = emptyProject('p', '2024-05-01');
	const party = {
		id: 'a',
		name: { en: 'A' },
		names: [],
		kind: 'person',
		role: { en: 'a speaker' }
	};
	const source = { id: 's', about: { en: '' }, title: '', text: 'Words.', captured: '2024-05-01' };
	const older = { ...start, terms: undefined, captures: undefined };
	expect(keptProject({ ...older, parties: [party], sources: [source] }, 1)).toMatchObject({
		kind: 'project',
		project: {
			...start,
			parties: [
				{ ...emptyParty('a', { en: 'A' }), kind: 'person', role: { text: { en: 'a speaker' } } }
			],
			sources: [{ id: 's', cites: [], captured: '2024-05-01' }],
			captures: [{ source: 's', text: 'Words.', decided: {} }]
		}
	});
});

test.each([[null], [3], ['x'], [[]], [{}], [{ sources: 3 }], [{ sources: [null, 3] }]])(
	'%j is no project of form 1, and no exception',
	(value) => {
		expect(keptProject(value, 1).kind).not.toBe('project');
	}
);
