import type { Judgement, Languages } from '#lib/compare/wording/view.ts';
import { openWordingWorker, type WordingRequest } from './wording-messages.ts';

/** Compares two texts in a worker. A newer question ends an older one that is still being worked on. */
export class Wording {
	state = $state<'idle' | 'working' | 'failed'>('idle');
	judgement = $state.raw<Judgement>();

	#worker: Worker | undefined;
	#id = 0;

	compare(original: string, quotation: string, langs: Languages): void {
		if (this.state === 'working') this.close();
		this.state = 'working';
		if (!this.#worker) this.#open();
		const request: WordingRequest = { id: ++this.#id, original, quotation, langs };
		this.#worker?.postMessage(request);
	}

	clear(): void {
		this.close();
		this.state = 'idle';
		this.judgement = undefined;
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#open(): void {
		this.#worker = openWordingWorker((reply) => {
			if (reply.id !== this.#id) return;
			if (reply.kind === 'judged') this.judgement = reply.judgement;
			this.state = reply.kind === 'judged' ? 'idle' : 'failed';
		});
		this.#worker.onerror = () => (this.state = 'failed');
	}
}
