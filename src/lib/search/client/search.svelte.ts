import type { Answer, SearchOptions } from '../engine/entry.ts';
import type { IndexPlace, Question, Reply, Request } from './messages.ts';

/** How far the index has come: nothing is loaded until somebody asks. */
type State = 'idle' | 'loading' | 'ready' | 'failed';

/** The index in its worker. A page has one of each, however many of its components ask. */
export class SearchIndex {
	state = $state<State>('idle');
	/** Part of the index that has come, 0 to 1; 0 where the server does not say how much there is. */
	progress = $state(0);

	#worker: Worker | undefined;
	#id = 0;
	/** The latest question of each asker, until it is answered. */
	readonly #questions = new Map<number, { question: Question; take: (answer: Answer) => void }>();

	/** Loads the index. Called again after a failure, it tries again. */
	open(place: () => IndexPlace): void {
		if (this.state === 'loading' || this.state === 'ready') return;
		this.state = 'loading';
		this.#worker?.terminate();
		this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#receive(data);
		this.#worker.onerror = () => (this.state = 'failed');
		this.#send({ kind: 'open', id: ++this.#id, place: place() });
	}

	/** Asks once the index is there; `take` gets the answer, unless the same asker asks again before. */
	ask(asker: number, query: string, options: SearchOptions, take: (answer: Answer) => void): void {
		const question: Question = { kind: 'search', id: ++this.#id, asker, query, options };
		this.#questions.set(asker, { question, take });
		if (this.state === 'ready') this.#send(question);
	}

	#send(request: Request): void {
		this.#worker?.postMessage(request);
	}

	#receive(message: Reply): void {
		if (message.kind === 'progress') {
			this.progress = message.total > 0 ? Math.min(1, message.loaded / message.total) : 0;
		} else if (message.kind === 'failed') this.state = 'failed';
		else if (message.kind === 'opened') {
			this.state = 'ready';
			for (const { question } of this.#questions.values()) this.#send(question);
		} else {
			for (const [asker, { question, take }] of this.#questions) {
				if (question.id !== message.id) continue;
				this.#questions.delete(asker);
				take(message.answer);
			}
		}
	}
}

/** The index of this page, for what the layout renders and for what is mounted on the page alike. */
export const pageIndex = new SearchIndex();

let askers = 0;

/** What one component asks of the index, and the latest answer. */
export class Search {
	answer = $state.raw<Answer>();
	/** The query that `answer` is of. */
	answered = $state('');

	readonly #asker = askers++;
	readonly #place: () => IndexPlace;
	readonly #index: SearchIndex;

	constructor(place: () => IndexPlace, index = pageIndex) {
		this.#place = place;
		this.#index = index;
	}

	get state(): State {
		return this.#index.state;
	}
	get progress(): number {
		return this.#index.progress;
	}

	open(): void {
		this.#index.open(this.#place);
	}

	/** Asks; the answer comes into `answer`, unless a later question overtakes it. */
	ask(query: string, options: SearchOptions): void {
		this.open();
		// A snapshot, since what a page holds in its state cannot be sent to a worker.
		this.#index.ask(this.#asker, query, $state.snapshot(options), (answer) => {
			this.answer = answer;
			this.answered = query;
		});
	}
}
