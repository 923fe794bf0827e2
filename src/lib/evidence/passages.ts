import { canonical } from '#lib/text/text.ts';

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

/**
 * A sentence end: one of the terminators, then any run of closers, then white space. Ours and fixed,
 * because a platform's own segmenter changes with its version, and every old proof with it.
 */
const SENTENCE_END = /[.!?…؟。]["'”’»)\]}›]*(?=\p{White_Space})/gu;

/**
 * Cuts a captured text into passages (evidence.md, "Capture" 2): at line breaks, and each line after
 * every sentence end. Each passage is canonical, none is empty, and all of them joined by one space
 * are exactly the canonical text.
 */
export function passagesOf(text: string): string[] {
	const passages: string[] = [];
	for (const line of text.normalize('NFC').split(LINE_BREAK)) {
		let start = 0;
		for (const end of line.matchAll(SENTENCE_END)) {
			const cut = end.index + end[0].length;
			passages.push(canonical(line.slice(start, cut)));
			start = cut;
		}
		passages.push(canonical(line.slice(start)));
	}
	return passages.filter((passage) => passage !== '');
}
