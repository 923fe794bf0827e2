import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyProject, type Project } from '#lib/domain/desk/project.ts';
import { Keeping } from './keeping.svelte.ts';
import type { Put } from './store.ts';

/** A store that takes its time, and refuses who has not seen the last write, as the browser's does. */
function slowStore() {
	const kept = new Map<string, { project: Project; revision: number }>();
	return {
		kept,
		list: () => Promise.resolve([]),
		get: (id: string) => Promise.resolve(kept.get(id) ?? null),
		async put(project: Project, _title: string, seen: number): Promise<Put> {
			await new Promise((done) => setTimeout(done, 50));
			if ((kept.get(project.id)?.revision ?? 0) !== seen) return { kind: 'newer' };
			kept.set(project.id, { project, revision: seen + 1 });
			return { kind: 'kept', revision: seen + 1 };
		},
		remove: (id: string) => Promise.resolve(void kept.delete(id))
	};
}

let project: Project;
let store: ReturnType<typeof slowStore>;
let keeping: Keeping;
const titled = (title: string): Project => ({
	...project,
	topic: { ...project.topic, title: { en: title } }
});

beforeEach(async () => {
	vi.useFakeTimers();
	project = emptyProject('p', '2024-05-01');
	store = slowStore();
	keeping = new Keeping(
		() => project,
		() => new Date(0),
		store,
		() => Promise.resolve(() => undefined)
	);
	await keeping.take('p', 0);
});
afterEach(() => void vi.useRealTimers());

describe('a project that is worked on', () => {
	it('is kept a moment after the first change, later changes with it', async () => {
		for (const title of ['a', 'ab', 'abc']) {
			project = titled(title);
			keeping.soon();
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(keeping.saving).toBe('saving');
		await vi.runAllTimersAsync();
		expect(store.kept.get('p')!.project).toBe(project);
		expect(keeping.saving).toBe('saved');
	});

	it('kept at once while it is being kept is not taken for the work of another tab', async () => {
		keeping.soon();
		await vi.advanceTimersByTimeAsync(410);
		const again = [keeping.flush(), keeping.flush()];
		await vi.runAllTimersAsync();
		await Promise.all(again);
		expect(keeping.saving).toBe('saved');
		expect(store.kept.get('p')!.revision).toBe(1);
	});

	it('changed while it is being kept is kept again', async () => {
		keeping.soon();
		await vi.advanceTimersByTimeAsync(410);
		project = titled('later');
		keeping.soon();
		await vi.runAllTimersAsync();
		expect(store.kept.get('p')).toEqual({ project, revision: 2 });
		expect(keeping.saving).toBe('saved');
	});

	it('put aside while it is being kept leaves the next one its own count of writes', async () => {
		keeping.soon();
		await vi.advanceTimersByTimeAsync(410);
		const taking = keeping.take('q', 0);
		await vi.advanceTimersByTimeAsync(60);
		await taking;
		project = { ...project, id: 'q' };
		keeping.soon();
		await vi.runAllTimersAsync();
		expect(keeping.saving).toBe('saved');
		expect(store.kept.get('q')!.revision).toBe(1);
	});

	it('removed before it was kept does not come back, and the next one is kept as ever', async () => {
		keeping.soon();
		await keeping.remove('p');
		await keeping.take('q', 0);
		await vi.runAllTimersAsync();
		expect([...store.kept.keys()]).toEqual([]);
		project = { ...project, id: 'q' };
		keeping.soon();
		await vi.runAllTimersAsync();
		expect([...store.kept.keys()]).toEqual(['q']);
	});

	it('that another tab has is not kept here', async () => {
		const second = new Keeping(
			() => project,
			() => new Date(0),
			store,
			() => Promise.resolve(null)
		);
		await second.take('p', 0);
		second.soon();
		await vi.runAllTimersAsync();
		expect(second.elsewhere).toBe(true);
		expect(store.kept.size).toBe(0);
	});
});
