/** Steps that can be taken back; each holds only what changed, the rest is shared. */
const MOST_STEPS = 300;
/** Typing in one field is one step until the hand rests. */
const REST_MS = 1500;

/** What a thing was before each step, and what it was before each step taken back. */
export class History<T> {
	#past = $state.raw<readonly T[]>([]);
	#future = $state.raw<readonly T[]>([]);
	#step = { field: '', at: 0 };

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	clear(): void {
		this.#past = [];
		this.#future = [];
		this.#step = { field: '', at: 0 };
	}

	/** Remembers what was `before` a step at the time `at`; steps of one `field` in quick succession are one. */
	add(before: T, field: string, at: number): void {
		const goesOn = field !== '' && field === this.#step.field && at - this.#step.at < REST_MS;
		this.#step = { field, at };
		if (!goesOn) this.#past = [...this.#past, before].slice(-MOST_STEPS);
		this.#future = [];
	}

	/** What was before the last step, given what is `now`. */
	back(now: T): T | undefined {
		const before = this.#past.at(-1);
		if (before === undefined) return undefined;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, now];
		this.#step = { field: '', at: 0 };
		return before;
	}

	/** What was before the last step was taken back. */
	forward(now: T): T | undefined {
		const after = this.#future.at(-1);
		if (after === undefined) return undefined;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, now];
		return after;
	}
}
