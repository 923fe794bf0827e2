import type { Got, Listed, Store } from './store.ts';

/** How the work is kept: in this browser, not yet, or not at all and why. */
type Saving = 'nothing' | 'saving' | 'saved' | 'full' | 'unavailable' | 'outdated' | 'newer';

const SAVE_MS = 400;

type Keeps<T extends { id: string }> = Pick<Store<T>, 'list' | 'get' | 'put' | 'remove' | 'claim'>;

/** Keeps one project in this browser while it is worked on, in no more than one tab at a time. */
export class Autosave<T extends { id: string }> {
	projects = $state.raw<Listed[]>([]);
	saving = $state<Saving>('nothing');
	/** Another tab has the project: nothing is kept here until a copy is made. */
	elsewhere = $state(false);

	#revision = 0;
	#release: (() => void) | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** One write after the other: two at once would each take the other for another tab's. */
	#writing = Promise.resolve();
	readonly #project: () => T;
	readonly #title: (project: T) => string;
	readonly #now: () => Date;
	readonly #store: Keeps<T>;

	/** `project` is asked for the state to keep, `title` for what it is listed as. */
	constructor(project: () => T, title: (project: T) => string, now: () => Date, store: Keeps<T>) {
		this.#project = project;
		this.#title = title;
		this.#now = now;
		this.#store = store;
	}

	get unsaved(): boolean {
		return !['nothing', 'saving', 'saved'].includes(this.saving);
	}

	async list(): Promise<Listed[]> {
		const listed = await this.#store.list();
		if (listed.kind === 'outdated') this.saving = listed.kind;
		return (this.projects = listed.kind === 'listed' ? listed.projects : []);
	}

	get(id: string): Promise<Got<T>> {
		return this.#store.get(id);
	}

	/** Turns to another project; with a revision it is kept already. */
	async take(id: string, revision: number): Promise<void> {
		this.#stopTimer();
		await this.#writing;
		this.#release?.();
		const release = await this.#store.claim(id);
		this.#release = release ?? undefined;
		this.elsewhere = release === null;
		this.#revision = revision;
		// A later version has the store, whichever project lies on the desk.
		if (this.saving !== 'outdated') this.saving = revision > 0 ? 'saved' : 'nothing';
	}

	soon(): void {
		this.saving = 'saving';
		// Not put off by the next change: a tab that ends takes no more than this with it.
		this.#timer ??= setTimeout(() => void this.flush(), SAVE_MS);
	}

	/** Keeps at once what waits to be kept. */
	flush(): Promise<void> {
		this.#stopTimer();
		return (this.#writing = this.#writing.then(() => this.#write()));
	}

	async #write(): Promise<void> {
		if (this.saving !== 'saving' || this.elsewhere) return;
		const project = this.#project();
		const title = this.#title(project);
		const result = await this.#store.put(project, title, this.#revision, this.#now().toISOString());
		if (result.kind === 'kept') this.#revision = result.revision;
		// A change that came while this one was written is saved by its own timer.
		if (project === this.#project()) this.saving = result.kind === 'kept' ? 'saved' : result.kind;
		if (result.kind === 'kept') await this.list();
	}

	/** Removes what is kept of the project; what waits to be kept is not kept any more. */
	async remove(id: string): Promise<void> {
		this.#stopTimer();
		if (this.saving !== 'outdated') this.saving = 'nothing';
		await this.#writing;
		await this.forget(id);
	}

	/** Removes another project than the one that is worked on. */
	async forget(id: string): Promise<void> {
		await this.#store.remove(id);
		await this.list();
	}

	/** Saves what waits and lets go of the project. */
	async close(): Promise<void> {
		await this.flush();
		this.#release?.();
	}

	#stopTimer(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
	}
}
