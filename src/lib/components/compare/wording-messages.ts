import type { Judgement, Languages } from '#lib/domain/view/compare-wording.ts';

/** What the page of wordings asks of its worker; the reply bears the same number. */
export interface WordingRequest {
	id: number;
	original: string;
	quotation: string;
	langs: Languages;
}

export type WordingReply =
	{ kind: 'judged'; id: number; judgement: Judgement } | { kind: 'failed'; id: number };
