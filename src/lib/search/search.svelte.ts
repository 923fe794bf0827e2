import { createContext } from 'svelte';
import type { Answer, SearchOptions } from '#lib/domain/search/entry.ts';
import type { IndexPlace, Reply, Request } from './messages.ts';

/** How far the search has come: nothing is loaded until somebody asks. */
type State = 'idle' | 'loading' | 'ready' | 'failed';

/** The search as a page sees it: opens the worker when first asked and keeps the latest answer only. */
export class Search {
	state = $state<State>('idle');
	/** Part of the index that has come, 0 to 1; 0 where the server does not say how much there is. */
	progress = $state(0);
	answer = $state.raw<Answer>();
	/** The query that `answer` is of. */
	answered = $state('');

	#worker: Worker | undefined;
	#id = 0;
	#latest: { query: string; options: SearchOptions; id: number } | undefined;
	readonly #place: () => IndexPlace;

	constructor(place: () => IndexPlace) {
		this.#place = place;
	}

	/** Loads the index. Called again after a failure, it tries again. */
	open(): void {
		if (this.state === 'loading' || this.state === 'ready') return;
		this.state = 'loading';
		this.#worker?.terminate();
		this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#receive(data);
		this.#worker.onerror = () => (this.state = 'failed');
		this.#send({ kind: 'open', id: ++this.#id, place: this.#place() });
	}

	/** Asks; the answer comes into `answer`, unless a later question overtakes it. */
	ask(query: string, options: SearchOptions): void {
		this.open();
		// A snapshot, since what a page holds in its state cannot be sent to a worker.
		this.#latest = { query, options: $state.snapshot(options), id: ++this.#id };
		if (this.state === 'ready') this.#send({ kind: 'search', ...this.#latest });
	}

	#send(request: Request): void {
		this.#worker?.postMessage(request);
	}

	#receive(message: Reply): void {
		switch (message.kind) {
			case 'opened':
				this.state = 'ready';
				if (this.#latest) this.#send({ kind: 'search', ...this.#latest });
				break;
			case 'progress':
				this.progress = message.total > 0 ? Math.min(1, message.loaded / message.total) : 0;
				break;
			case 'failed':
				this.state = 'failed';
				break;
			case 'answer':
				if (message.id !== this.#latest?.id) break;
				this.answer = message.answer;
				this.answered = this.#latest.query;
		}
	}
}

export const [useSearch, provideSearch] = createContext<Search>();
