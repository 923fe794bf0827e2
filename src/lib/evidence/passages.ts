import { canonical } from '#lib/text/text.ts';

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

/**
 * A sentence end: one of the terminators, then any run of closers, then white space. Ours and fixed,
 * because a platform's own segmenter changes with its version, and every old proof with it.
 */
const SENTENCE_END = /[.!?…؟。]["'”’»)\]}›]*(?=\p{White_Space})/gu;

/** A passage, and where it begins in the text in NFC, in UTF-16 units. */
export interface CutPassage {
	text: string;
	start: number;
}

/**
 * Cuts a captured text into passages (evidence.md, "Capture" 2): at line breaks, and each line after
 * every sentence end. Each passage is canonical, none is empty, and all of them joined by one space
 * are exactly the canonical text.
 */
export function cutPassages(text: string): CutPassage[] {
	const whole = text.normalize('NFC');
	const passages: CutPassage[] = [];
	const cut = (from: number, to: number) => {
		const piece = whole.slice(from, to);
		const passage = canonical(piece);
		if (passage !== '') passages.push({ text: passage, start: from + piece.search(PRINTED) });
	};
	let from = 0;
	for (const line of whole.split(LINE_BREAK)) {
		let start = 0;
		for (const end of line.matchAll(SENTENCE_END)) {
			const after = end.index + end[0].length;
			cut(from + start, from + after);
			start = after;
		}
		const stop = from + line.length;
		cut(from + start, stop);
		from = stop + (whole.startsWith('\r\n', stop) ? 2 : 1);
	}
	return passages;
}

const PRINTED = /\P{White_Space}/u;

/** The words of the same passages. */
export function passagesOf(text: string): string[] {
	return cutPassages(text).map((passage) => passage.text);
}
