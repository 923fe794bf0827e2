import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StatementKey } from '#lib/record/statement.ts';
import {
	emptyParty,
	emptyProject,
	emptySource,
	FORM,
	keptProject,
	readProject,
	writeProject
} from './project.ts';

const empty = emptyProject('p-1', '2024-03-20');
const kept = (value: unknown) => keptProject(value, FORM);
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
			expect(kept(project)).toEqual({ kind: 'project', project });
			const read = readProject(writeProject(project));
			expect(read).toMatchObject({ kind: 'project' });
			// Lone surrogates are written as escapes, so that these come back too.
			expect(read.kind === 'project' && read.project.pack).toEqual(pack);
		})
	);
});

test('a project from before there were packs has none, and none is written', () => {
	expect(kept(empty)).toEqual({ kind: 'project', project: empty });
	expect(writeProject(empty)).not.toContain('pack');
});

test('what cannot be a statement is left out of a pack', () => {
	const items = ['claim/roof', 'party/x', '', 'response/mended', 'claim/A b'];
	expect(kept({ ...empty, pack: { items } })).toMatchObject({
		project: { pack: { title: '', questions: [], items: ['claim/roof', 'response/mended'] } }
	});
});

test.each([
	['a text for a pack', 'all'],
	['a number for its title', { title: 3 }],
	['a text for its items', { items: 'claim/roof' }]
])('%s is no project', (_what, pack) => {
	const damaged = { kind: 'damaged', where: expect.stringMatching(/^pack/) as string };
	expect(kept({ ...empty, pack })).toEqual(damaged);
	expect(readProject(writeProject({ ...empty, pack } as never))).toEqual(damaged);
});

test('a project keeps words and fields that only a later desk knows', () => {
	const party = { ...emptyParty('roofers', { en: 'Roofers' }), kind: 'guild', motto: 'Dry.' };
	const project = { ...empty, parties: [party] };
	expect(readProject(writeProject(project))).toEqual({ kind: 'project', project });
});

test('a project of a later form is told as newer, not as something else', () => {
	const later = writeProject({ rooms: 3 }, FORM + 1);
	expect(readProject(later)).toEqual({ kind: 'newer', form: FORM + 1 });
});

test.each(['../../../evil', 'a/b', '.hidden', 'A b', 'con\u0000', 'ä'])(
	'an id %j, which would be part of the name of a file, is refused wherever it stands',
	(id) => {
		const source = { ...emptySource('roof'), id };
		const damaged = (where: string) => ({ kind: 'damaged', where });
		expect(kept({ ...empty, sources: [source] })).toEqual(damaged('sources.0.id'));
		expect(kept({ ...empty, parties: [emptyParty(id, { en: 'X' })] })).toEqual(
			damaged('parties.0.id')
		);
		expect(kept({ ...empty, captures: [{ source: id }] })).toEqual(damaged('captures.0.source'));
		expect(kept({ ...empty, topic: { ...empty.topic, id } })).toEqual(damaged('topic.id'));
	}
);

describe('a text that was read out of a file', () => {
	const capture = {
		source: 'roof',
		text: 'One. Two.',
		places: [
			{ start: 0, at: 'page=1' },
			{ start: 5, at: 'page=2' }
		],
		mediaType: 'application/pdf',
		digest: 'ab'.repeat(32),
		decided: {}
	};

	test('is kept with its places and its file', () => {
		const project = { ...empty, captures: [capture] };
		expect(readProject(writeProject(project))).toEqual({ kind: 'project', project });
	});

	test.each<[string, object]>([
		['places', { places: [{ start: 0, at: 'page=1\n' }] }],
		['places', { places: capture.places.toReversed() }],
		['mediaType', { mediaType: 'text/html; charset=x' }],
		['digest', { digest: '../' }]
	])('is refused where its %s cannot be right', (field, change) => {
		const { kind, ...rest } = kept({ ...empty, captures: [{ ...capture, ...change }] });
		expect([kind, Object.values(rest)[0]]).toEqual([
			'damaged',
			expect.stringMatching(`^captures\\.0\\.${field}`)
		]);
	});
});
