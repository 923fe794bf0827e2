import type { Project } from '../draft/project.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Answer, SearchOptions } from '#lib/search/engine/entry.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { WorkerClient } from './worker-client.ts';
import type { Prepared } from './messages.ts';

/** A pause in typing. To write, prove and read a whole project at each key would hold up its worker. */
const BUILD_MS = 350;

/**
 * What the project comes to: its files, what is wrong with them, and, while somebody reads it, the
 * record. A moment after every change the project is written as YAML and that YAML is read again: so
 * the check that the desk shows is the one that the files will meet, with its lines, and there is no
 * second way from a draft to a record that could judge otherwise.
 */
export class DraftBuilder {
	/** Whether `built` is of an older state. */
	busy = $state(false);
	/** The browser withholds its cryptography here, so nothing can be proven. */
	insecure = $state(false);
	built = $state.raw<Prepared>();
	record = $state.raw<TheRecord | null>(null);

	#timer: ReturnType<typeof setTimeout> | undefined;
	#count = 0;
	#looking = false;
	readonly #worker: WorkerClient;
	readonly #project: () => Project;
	readonly #lang: Language;

	constructor(worker: WorkerClient, project: () => Project, lang: Language) {
		this.#worker = worker;
		this.#project = project;
		this.#lang = lang;
	}

	/** Of another project nothing is known yet. */
	clear(): void {
		this.built = undefined;
		this.record = null;
	}

	soon(): void {
		this.busy = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#build(), BUILD_MS);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	async #build(): Promise<void> {
		const number = ++this.#count;
		const answer = await this.#worker.ask({
			kind: 'build',
			project: this.#project(),
			lang: this.#lang
		});
		// A later build is on its way, and this one is of an older state.
		if (number !== this.#count) return;
		if (answer.kind === 'built' && this.#looking) await this.look();
		if (number !== this.#count) return;
		this.busy = false;
		this.insecure = answer.kind === 'failed' && answer.reason === 'insecure';
		if (answer.kind === 'built') this.built = answer.built;
	}

	/** From now until `lookAway`, `record` is the project as it stands. */
	async look(): Promise<void> {
		this.#looking = true;
		const answer = await this.#worker.ask({ kind: 'look' });
		if (answer.kind === 'looked' && this.#looking) this.record = answer.record;
	}

	lookAway(): void {
		this.#looking = false;
		this.record = null;
	}

	/** Searches the project as it was last built. */
	async search(query: string, options: SearchOptions): Promise<Answer | null> {
		const answer = await this.#worker.ask({ kind: 'search', query, options, lang: this.#lang });
		return answer.kind === 'found' ? answer.answer : null;
	}
}
