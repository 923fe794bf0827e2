/** Precision, recall and their harmonic mean, each 0 to 1, rounded to three places. */
export interface Measure {
	precision: number;
	recall: number;
	f1: number;
}

/** Averages precision and recall over documents first; F1 is of the two averages. */
export class Average {
	#precision = 0;
	#recall = 0;
	#documents = 0;

	add({ precision, recall }: { precision: number; recall: number }): void {
		this.#precision += precision;
		this.#recall += recall;
		this.#documents++;
	}

	measure(): Measure {
		const documents = Math.max(1, this.#documents);
		return measureOf(this.#precision / documents, this.#recall / documents);
	}
}

export function measureOf(precision: number, recall: number): Measure {
	const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
	const round = (value: number): number => Math.round(value * 1000) / 1000;
	return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

/** Word 4-grams of both texts as multisets, as scrapinghub's article extraction benchmark compares them. */
export function shingles(extracted: string, truth: string): { precision: number; recall: number } {
	const [found, wanted] = [grams(extracted), grams(truth)];
	let shared = 0;
	for (const [gram, count] of found) shared += Math.min(count, wanted.get(gram) ?? 0);
	const total = (all: Map<string, number>): number => [...all.values()].reduce((a, b) => a + b, 0);
	const share = (of: number): number => (of > 0 ? shared / of : 0);
	return { precision: share(total(found)), recall: share(total(wanted)) };
}

export function words(text: string): string[] {
	return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function grams(text: string): Map<string, number> {
	const all = words(text);
	const counts = new Map<string, number>();
	// A text shorter than four words is one shingle.
	for (let i = 0; i === 0 || i + 4 <= all.length; i++) {
		const gram = all.slice(i, i + 4).join(' ');
		if (gram) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	}
	return counts;
}

/** Overlap of two stretches of text: shared characters over all characters of both, 0 to 1. */
export function overlap(
	a: { start: number; end: number },
	b: { start: number; end: number }
): number {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The same speaker: equal when case, articles and white space are left aside, or one names the other in full. */
export function sameSpeaker(found: string, wanted: string): boolean {
	const plain = (name: string): string =>
		words(name.toLowerCase().replace(/^(?:the|a|an) /, '')).join(' ');
	const [a, b] = [plain(found), plain(wanted)];
	return (
		a === b ||
		(a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)))
	);
}
