import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StatementKey } from '../compare/statement.ts';
import { emptyProject, keptProject, readProject, writeProject } from './project.ts';

const empty = emptyProject('p-1', '2024-03-20');
const keys = fc
	.tuple(fc.constantFrom('claim', 'response'), fc.stringMatching(/^[a-z0-9-]{1,40}$/))
	.map(([kind, id]) => `${kind}/${id}` as StatementKey);

test('a project keeps its pack, in the browser and as a file', () => {
	const packs = fc.record({
		title: fc.string({ unit: 'binary' }),
		questions: fc.array(fc.string()),
		items: fc.array(keys)
	});
	fc.assert(
		fc.property(packs, (pack) => {
			const project = { ...empty, pack };
			expect(keptProject(project)).toEqual(project);
			const read = readProject(writeProject(project));
			expect(read).toMatchObject({ kind: 'project' });
			// Lone surrogates are written as escapes, so that these come back too.
			expect(read.kind === 'project' && read.project.pack).toEqual(pack);
		})
	);
});

test('a project from before there were packs has none, and none is written', () => {
	expect(keptProject(empty)?.pack).toBeUndefined();
	expect(writeProject(empty)).not.toContain('pack');
});

test('what cannot be a statement is left out of a pack', () => {
	const items = ['claim/roof', 'party/x', '', 'response/mended', 'claim/A b'];
	expect(keptProject({ ...empty, pack: { items } })?.pack).toEqual({
		title: '',
		questions: [],
		items: ['claim/roof', 'response/mended']
	});
});

test.each([
	['a text for a pack', 'all'],
	['a number for its title', { title: 3 }],
	['a text for its items', { items: 'claim/roof' }]
])('%s is no project', (_what, pack) => {
	expect(keptProject({ ...empty, pack })).toBeNull();
	expect(readProject(writeProject({ ...empty, pack } as never))).toMatchObject({
		kind: 'damaged',
		where: expect.stringMatching(/^pack/) as string
	});
});
