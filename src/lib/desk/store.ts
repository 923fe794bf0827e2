import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { keptProject, type Project } from '#lib/domain/desk/project.ts';

/** A project as it is kept in this browser. */
interface Kept {
	id: string;
	title: string;
	/** Grows by one with every write: whoever writes must have seen the last one. */
	revision: number;
	/** ISO time of the last write. */
	saved: string;
	project: Project;
}

export type Listed = Omit<Kept, 'project'>;

interface Desk extends DBSchema {
	projects: { key: string; value: Kept };
}

export type Put =
	| { kind: 'kept'; revision: number }
	/** Another tab has written since: nothing was overwritten. */
	| { kind: 'newer' }
	| { kind: 'full' }
	| { kind: 'unavailable' };

/** The projects of this browser. Every failure is an answer: the desk goes on without being kept. */
export class Store {
	#database: Promise<IDBPDatabase<Desk>> | undefined;

	#open(): Promise<IDBPDatabase<Desk>> {
		this.#database ??= openDB<Desk>('rejoinder-desk', 1, {
			upgrade: (database) => void database.createObjectStore('projects', { keyPath: 'id' })
		});
		return this.#database;
	}

	/** Null where the browser keeps nothing. */
	async list(): Promise<Listed[] | null> {
		try {
			const all = await (await this.#open()).getAll('projects');
			return all
				.map(({ id, title, revision, saved }) => ({ id, title, revision, saved }))
				.sort((a, b) => (a.saved < b.saved ? 1 : -1));
		} catch {
			return null;
		}
	}

	async get(id: string): Promise<{ project: Project; revision: number } | null> {
		try {
			const kept = await (await this.#open()).get('projects', id);
			const project = kept && keptProject(kept.project);
			return project ? { project, revision: kept.revision } : null;
		} catch {
			return null;
		}
	}

	async put(project: Project, title: string, seen: number, saved: string): Promise<Put> {
		try {
			const database = await this.#open();
			const transaction = database.transaction('projects', 'readwrite', { durability: 'strict' });
			const there = await transaction.store.get(project.id);
			if ((there?.revision ?? 0) !== seen) {
				await transaction.done;
				return { kind: 'newer' };
			}
			const revision = seen + 1;
			await transaction.store.put({ id: project.id, title, revision, saved, project });
			await transaction.done;
			return { kind: 'kept', revision };
		} catch (error) {
			const full = error instanceof DOMException && error.name === 'QuotaExceededError';
			if (!full) this.#database = undefined;
			return { kind: full ? 'full' : 'unavailable' };
		}
	}

	async remove(id: string): Promise<void> {
		try {
			await (await this.#open()).delete('projects', id);
		} catch {
			// What could not be kept need not be removed.
		}
	}
}

/**
 * Claims a project for this tab. Null when another tab has it. Where the browser knows no locks, the
 * revision alone keeps one tab from writing over the other.
 */
export function claimProject(id: string): Promise<(() => void) | null> {
	if (!('locks' in navigator)) return Promise.resolve(() => undefined);
	return new Promise((resolve) => {
		navigator.locks
			.request(`rejoinder-desk/${id}`, { ifAvailable: true }, (lock) => {
				if (!lock) return resolve(null);
				return new Promise<void>((release) => resolve(release));
			})
			.catch(() => resolve(() => undefined));
	});
}
