import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Store } from '#lib/keeping/store.ts';
import { emptyProject, FORM, type Project } from '../draft/project.ts';
import { PROJECTS } from './kept.ts';

const day = '2024-05-01';
const project = emptyProject('roof', day);
let store: Store<Project>;

/** What a desk of another version, or something that went wrong, has left in the store. */
async function leave(...rows: unknown[]): Promise<void> {
	const database = await openDB('rejoinder-desk', 1, {
		upgrade: (made) => void made.createObjectStore('projects', { keyPath: 'id' })
	});
	for (const row of rows) await database.put('projects', row);
	database.close();
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	store = new Store(PROJECTS);
});

describe('a project that is kept', () => {
	it('comes back as it was, and every write counts', async () => {
		expect(await store.put(project, 'Roof', 0, day)).toEqual({ kind: 'kept', revision: 1 });
		expect(await store.get('roof')).toEqual({ kind: 'kept', project, revision: 1 });
		expect(await store.put(project, 'Roof', 0, day)).toEqual({ kind: 'newer' });
		await store.remove('roof');
		expect(await store.get('roof')).toEqual({ kind: 'gone' });
	});
});

describe('a project that cannot be opened', () => {
	const damaged = { ...project, id: 'hall', claims: 'all of them' };
	const later = { rooms: 3 };
	beforeEach(() =>
		leave(
			{ id: 'hall', title: 'Hall', revision: 4, saved: '2024-05-02', form: FORM, project: damaged },
			{
				id: 'later',
				title: 'Later',
				revision: 2,
				saved: '2024-05-03',
				form: FORM + 1,
				project: later
			},
			{ id: 'roof', title: 'Roof', revision: 1, saved: day, form: FORM, project }
		)
	);

	it('is listed, told as what it is with all that is kept, and stays', async () => {
		expect(await store.list()).toMatchObject({
			kind: 'listed',
			projects: [{ id: 'later' }, { id: 'hall' }, { id: 'roof' }]
		});
		const facts = { kind: 'shut', id: 'hall', title: 'Hall', form: FORM, project: damaged };
		expect(await store.get('hall')).toEqual({
			...facts,
			why: { kind: 'damaged', where: 'claims' }
		});
		expect(await store.get('later')).toMatchObject({
			kind: 'shut',
			why: { kind: 'newer', form: FORM + 1 },
			project: later
		});
		expect(await store.get('hall')).toMatchObject(facts);
	});

	it('leaves the others as they are', async () => {
		expect(await store.get('roof')).toEqual({ kind: 'kept', project, revision: 1 });
		expect(await store.put(project, 'Roof', 1, day)).toEqual({ kind: 'kept', revision: 2 });
	});
});

describe('a row that is no project at all', () => {
	it.each([[{ id: 'x' }], [{ id: 'x', title: 7, revision: 'many', saved: null, project: [] }]])(
		'%j is listed and shut, and the others are listed with it',
		async (row) => {
			await leave(row, { id: 'roof', title: 'Roof', revision: 1, saved: day, form: FORM, project });
			expect(await store.list()).toEqual({
				kind: 'listed',
				projects: [
					{ id: 'roof', title: 'Roof', revision: 1, saved: day },
					{ id: 'x', title: '', revision: 0, saved: '' }
				]
			});
			expect(await store.get('x')).toMatchObject({ kind: 'shut', why: { kind: 'damaged' } });
		}
	);
});

describe('a store that is not open', () => {
	it('is told as outdated where a later version of the site made it', async () => {
		(await openDB('rejoinder-desk', 2)).close();
		expect(await store.list()).toEqual({ kind: 'outdated' });
		expect(await store.get('roof')).toEqual({ kind: 'outdated' });
		expect(await store.put(project, 'Roof', 0, day)).toEqual({ kind: 'outdated' });
	});

	it('lets go where a later version waits in another tab, and says so', async () => {
		await store.put(project, 'Roof', 0, day);
		const later = await openDB('rejoinder-desk', 2);
		expect(await store.put(project, 'Roof', 1, day)).toEqual({ kind: 'outdated' });
		expect(await later.getAll('projects' as never)).toHaveLength(1);
		later.close();
	});

	it('is told as unavailable where the browser keeps nothing', async () => {
		globalThis.indexedDB = {
			open: () => {
				throw new DOMException('no', 'SecurityError');
			}
		} as unknown as IDBFactory;
		expect(await store.list()).toEqual({ kind: 'unavailable' });
		expect(await store.put(project, 'Roof', 0, day)).toEqual({ kind: 'unavailable' });
	});
});
