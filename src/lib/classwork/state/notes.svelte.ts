import { Autosave } from '#lib/keeping/autosave.svelte.ts';
import { Store, type Sort } from '#lib/keeping/store.ts';
import {
	emptyNotes,
	keptNotes,
	LONGEST_NOTE,
	NOTES_FORM,
	type ClassNotes
} from '../table/notes.ts';
import { withNumbers } from '../table/numbers.ts';

const NOTES: Sort<ClassNotes> = { name: 'rejoinder-class', form: NOTES_FORM, read: keptNotes };

/** A teacher's notes to the pupils of a class and the numbers that stand for names, kept in this browser. */
export class Notes {
	#kept = $state.raw<ClassNotes>(emptyNotes(''));
	#opening = $state(false);
	readonly #autosave: Autosave<ClassNotes>;

	/** `title` is what they are listed as. */
	constructor(title: () => string, now: () => Date) {
		this.#autosave = new Autosave(() => this.#kept, title, now, new Store(NOTES));
	}

	get saving() {
		return this.#autosave.saving;
	}
	/** Another tab has them: nothing can be changed here. */
	get elsewhere(): boolean {
		return this.#autosave.elsewhere;
	}
	/** Nothing can be changed here: another tab has them, or they are not open yet. */
	get closed(): boolean {
		return this.#opening || this.elsewhere;
	}
	get numbers() {
		return this.#kept.numbers;
	}

	/** Turns to the class that works on the pack of an address. */
	async open(address: string): Promise<void> {
		const fresh = emptyNotes(address);
		if (fresh.id === this.#kept.id) return;
		this.#opening = true;
		try {
			await this.#autosave.flush();
			const got = await this.#autosave.get(fresh.id);
			await this.#autosave.take(fresh.id, got.kind === 'kept' ? got.revision : 0);
			this.#kept = got.kind === 'kept' ? got.project : fresh;
		} finally {
			this.#opening = false;
		}
	}

	/** Gives a number to each who has none. */
	number(keys: readonly string[]): void {
		const numbers = withNumbers(this.#kept.numbers, keys);
		if (numbers !== this.#kept.numbers) this.#set({ ...this.#kept, numbers });
	}

	note(key: string): string {
		return this.#kept.notes[key] ?? '';
	}

	write(key: string, text: string): void {
		const others = Object.entries(this.#kept.notes).filter(([one]) => one !== key);
		const note = text === '' ? [] : [[key, text.slice(0, LONGEST_NOTE)]];
		this.#set({ ...this.#kept, notes: Object.fromEntries([...others, ...note]) });
	}

	/** Takes them out of this browser. */
	async forget(): Promise<void> {
		const { id } = this.#kept;
		await this.#autosave.remove(id);
		await this.#autosave.take(id, 0);
		this.#kept = { id, notes: {}, numbers: {} };
	}

	close(): Promise<void> {
		return this.#autosave.close();
	}

	#set(kept: ClassNotes): void {
		this.#kept = kept;
		if (!this.elsewhere) this.#autosave.soon();
	}
}
