import type { Answered, Question, Reply, Request } from './messages.ts';

interface Waiting {
	settle: (answer: Answered) => void;
	progress?: (part: number) => void;
}

/** Questions to the desk's worker and their answers. Work is called off by ending the worker. */
export class WorkerClient {
	#worker: Worker | undefined;
	#id = 0;
	readonly #waiting = new Map<number, Waiting>();

	ask(question: Question, progress?: (part: number) => void): Promise<Answered> {
		const worker = (this.#worker ??= this.#start());
		const id = ++this.#id;
		return new Promise((settle) => {
			this.#waiting.set(id, { settle, progress });
			worker.postMessage({ ...question, id } as Request);
		});
	}

	/** Ends all work at once; whoever waits is told so. The next question starts afresh, without a record. */
	cancel(): void {
		this.#end({ kind: 'cancelled' });
	}

	#end(answer: Answered): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		const waiting = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const { settle } of waiting) settle(answer);
	}

	#start(): Worker {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<Reply>) => {
			const waiting = this.#waiting.get(data.id);
			if (data.kind === 'progress') waiting?.progress?.(data.part);
			else {
				this.#waiting.delete(data.id);
				// To unpack the answer about a long page takes a while, and so does to show it: the browser
				// has a turn in between.
				setTimeout(() => waiting?.settle(data));
			}
		};
		// A worker that broke down, out of memory for instance, answers nobody any more.
		worker.onerror = () => this.#end({ kind: 'failed', id: 0, reason: 'unreadable' });
		return worker;
	}
}
