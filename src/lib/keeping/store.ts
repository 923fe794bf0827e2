import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What is kept: named when projects of the desk were all that was. */
interface Named {
	id: string;
}

/** Why what is kept cannot be opened here. */
type Unreadable =
	| { kind: 'newer'; form: number }
	/** `where` names the first part that is not as it should be. */
	| { kind: 'damaged'; where: string };

/** One sort of work that a browser keeps, in a database of its own. */
export interface Sort<T extends Named> {
	/** Of the database, and of the locks of its projects. */
	name: string;
	/** Grows when what was kept before could be misread. */
	form: number;
	/** Reads what was kept in that form or an earlier one. */
	read: (project: unknown, form: number) => { kind: 'project'; project: T } | Unreadable;
}

/** A project as it is kept in this browser. */
interface Kept {
	id: string;
	title: string;
	/** Grows by one with every write: whoever writes must have seen the last one. */
	revision: number;
	/** ISO time of the last write. */
	saved: string;
	/** Of the form that `project` is kept in; absent in the first. */
	form?: number;
	project: unknown;
}

export type Listed = Pick<Kept, 'id' | 'title' | 'revision' | 'saved'>;

/** What is kept under an id and cannot be opened here: it stays as it is until somebody removes it. */
export interface Shut {
	kind: 'shut';
	id: string;
	title: string;
	why: Unreadable;
	form: number;
	/** What is kept, as it is. */
	project: unknown;
}

export type Got<T> =
	{ kind: 'kept'; project: T; revision: number } | Shut | { kind: 'gone' | Closed };

/** Why nothing is kept: the browser keeps nothing, or a later version of the site has this store. */
type Closed = 'unavailable' | 'outdated';

export type Put =
	| { kind: 'kept'; revision: number }
	/** Another tab has written since: nothing was overwritten. */
	| { kind: 'newer' }
	| { kind: 'full' | Closed };

interface Projects extends DBSchema {
	projects: { key: string; value: Kept };
}

const VERSION = 1;

/** The projects of one sort in this browser. Every failure is an answer: work goes on without being kept. */
export class Store<T extends Named> {
	readonly #sort: Sort<T>;
	#database: Promise<IDBPDatabase<Projects>> | undefined;
	#outdated = false;

	constructor(sort: Sort<T>) {
		this.#sort = sort;
	}

	#open(): Promise<IDBPDatabase<Projects>> {
		this.#database ??= openDB<Projects>(this.#sort.name, VERSION, {
			upgrade: (database) => void database.createObjectStore('projects', { keyPath: 'id' }),
			// Another tab has a later version of the site, which waits for this one to let go.
			blocking: (_current, _blocked, { target }) => {
				this.#outdated = true;
				(target as IDBDatabase).close();
			}
		});
		return this.#database;
	}

	#closed(error: unknown): Closed {
		this.#database = undefined;
		this.#outdated ||= error instanceof DOMException && error.name === 'VersionError';
		return this.#outdated ? 'outdated' : 'unavailable';
	}

	/** The projects, the last written first; one that cannot be read is listed by its id. */
	async list(): Promise<{ kind: 'listed'; projects: Listed[] } | { kind: Closed }> {
		try {
			const database = await this.#open();
			const projects: Listed[] = [];
			for (const id of await database.getAllKeys('projects')) {
				const kept: unknown = await database.get('projects', id).catch(() => null);
				projects.push({ id, ...factsOf(kept) });
			}
			projects.sort((a, b) => (a.saved < b.saved ? 1 : -1));
			return { kind: 'listed', projects };
		} catch (error) {
			return { kind: this.#closed(error) };
		}
	}

	async get(id: string): Promise<Got<T>> {
		try {
			const kept = await (await this.#open()).get('projects', id);
			if (!kept) return { kind: 'gone' };
			const { title, revision } = factsOf(kept);
			const { form = 1, project } = kept;
			const read = this.#sort.read(project, form);
			if (read.kind === 'project') return { kind: 'kept', project: read.project, revision };
			return { kind: 'shut', id, title, why: read, form, project };
		} catch (error) {
			return { kind: this.#closed(error) };
		}
	}

	async put(project: T, title: string, seen: number, saved: string): Promise<Put> {
		try {
			const database = await this.#open();
			const transaction = database.transaction('projects', 'readwrite', { durability: 'strict' });
			const there = await transaction.store.get(project.id);
			if (there && factsOf(there).revision !== seen) {
				await transaction.done;
				return { kind: 'newer' };
			}
			const revision = seen + 1;
			await transaction.store.put({
				id: project.id,
				title,
				revision,
				saved,
				form: this.#sort.form,
				project
			});
			await transaction.done;
			return { kind: 'kept', revision };
		} catch (error) {
			if (error instanceof DOMException && error.name === 'QuotaExceededError') {
				return { kind: 'full' };
			}
			return { kind: this.#closed(error) };
		}
	}

	async remove(id: string): Promise<void> {
		try {
			await (await this.#open()).delete('projects', id);
		} catch {
			// What could not be kept need not be removed.
		}
	}

	/**
	 * Claims a project for this tab. Null when another tab has it. Where the browser knows no locks, the
	 * revision alone keeps one tab from writing over the other.
	 */
	claim(id: string): Promise<(() => void) | null> {
		if (!('locks' in navigator)) return Promise.resolve(() => undefined);
		return new Promise((resolve) => {
			navigator.locks
				.request(`${this.#sort.name}/${id}`, { ifAvailable: true }, (lock) => {
					if (!lock) return resolve(null);
					return new Promise<void>((release) => resolve(release));
				})
				.catch(() => resolve(() => undefined));
		});
	}
}

/** What a list shows of a kept project, whatever has become of it. */
function factsOf(kept: unknown): Omit<Listed, 'id'> {
	const { title, revision, saved } = (kept ?? {}) as Partial<Record<keyof Listed, unknown>>;
	return {
		title: typeof title === 'string' ? title : '',
		revision: typeof revision === 'number' && Number.isSafeInteger(revision) ? revision : 0,
		saved: typeof saved === 'string' ? saved : ''
	};
}
