import type { Judgement, Languages } from '#lib/compare/wording/view.ts';

/** What the page of wordings asks of its worker; the reply bears the same number. */
export interface WordingRequest {
	id: number;
	original: string;
	quotation: string;
	langs: Languages;
}

export type WordingReply =
	{ kind: 'judged'; id: number; judgement: Judgement } | { kind: 'failed'; id: number };

export function openWordingWorker(onreply: (reply: WordingReply) => void): Worker {
	const worker = new Worker(new URL('./wording-worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<WordingReply>) => onreply(data);
	return worker;
}
