import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.svelte.ts';
import type { Put } from './store.ts';

/** Whatever is worked on. */
interface Project {
	id: string;
	title: string;
}

/** A store that takes its time, and refuses who has not seen the last write, as the browser's does. */
function slowStore() {
	const kept = new Map<string, { project: Project; revision: number }>();
	return {
		kept,
		list: () => Promise.resolve({ kind: 'listed' as const, projects: [] }),
		get: (id: string) => {
			const there = kept.get(id);
			return Promise.resolve(
				there ? { kind: 'kept' as const, ...there } : { kind: 'gone' as const }
			);
		},
		async put(project: Project, _title: string, seen: number): Promise<Put> {
			await new Promise((done) => setTimeout(done, 50));
			if ((kept.get(project.id)?.revision ?? 0) !== seen) return { kind: 'newer' };
			kept.set(project.id, { project, revision: seen + 1 });
			return { kind: 'kept', revision: seen + 1 };
		},
		remove: (id: string) => Promise.resolve(void kept.delete(id)),
		claim: () => Promise.resolve<(() => void) | null>(() => undefined)
	};
}

let project: Project;
let store: ReturnType<typeof slowStore>;
let autosave: Autosave<Project>;
const titled = (title: string): Project => ({ ...project, title });

beforeEach(async () => {
	vi.useFakeTimers();
	project = { id: 'p', title: '' };
	store = slowStore();
	autosave = new Autosave(
		() => project,
		({ title }) => title,
		() => new Date(0),
		store
	);
	await autosave.take('p', 0);
});
afterEach(() => void vi.useRealTimers());

describe('a project that is worked on', () => {
	it('is kept a moment after the first change, later changes with it', async () => {
		for (const title of ['a', 'ab', 'abc']) {
			project = titled(title);
			autosave.soon();
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(autosave.saving).toBe('saving');
		await vi.runAllTimersAsync();
		expect(store.kept.get('p')!.project).toBe(project);
		expect(autosave.saving).toBe('saved');
	});

	it('kept at once while it is being kept is not taken for the work of another tab', async () => {
		autosave.soon();
		await vi.advanceTimersByTimeAsync(410);
		const again = [autosave.flush(), autosave.flush()];
		await vi.runAllTimersAsync();
		await Promise.all(again);
		expect(autosave.saving).toBe('saved');
		expect(store.kept.get('p')!.revision).toBe(1);
	});

	it('changed while it is being kept is kept again', async () => {
		autosave.soon();
		await vi.advanceTimersByTimeAsync(410);
		project = titled('later');
		autosave.soon();
		await vi.runAllTimersAsync();
		expect(store.kept.get('p')).toEqual({ project, revision: 2 });
		expect(autosave.saving).toBe('saved');
	});

	it('put aside while it is being kept leaves the next one its own count of writes', async () => {
		autosave.soon();
		await vi.advanceTimersByTimeAsync(410);
		const taking = autosave.take('q', 0);
		await vi.advanceTimersByTimeAsync(60);
		await taking;
		project = { ...project, id: 'q' };
		autosave.soon();
		await vi.runAllTimersAsync();
		expect(autosave.saving).toBe('saved');
		expect(store.kept.get('q')!.revision).toBe(1);
	});

	it('removed before it was kept does not come back, and the next one is kept as ever', async () => {
		autosave.soon();
		await autosave.remove('p');
		await autosave.take('q', 0);
		await vi.runAllTimersAsync();
		expect([...store.kept.keys()]).toEqual([]);
		project = { ...project, id: 'q' };
		autosave.soon();
		await vi.runAllTimersAsync();
		expect([...store.kept.keys()]).toEqual(['q']);
	});

	it('that another tab has is not kept here', async () => {
		const second = new Autosave(
			() => project,
			({ title }) => title,
			() => new Date(0),
			{ ...store, claim: () => Promise.resolve(null) }
		);
		await second.take('p', 0);
		second.soon();
		await vi.runAllTimersAsync();
		expect(second.elsewhere).toBe(true);
		expect(store.kept.size).toBe(0);
	});
});
