import { words } from '#lib/text/fold.ts';

/** Texts that share less of their words are two texts, and not two states of one. */
const ENOUGH = 0.5;

/** The text that has most of its words in common with `text` (Dice’s measure, words counted), if any has enough. */
export function nearestWords(text: string, texts: Iterable<string>): string | undefined {
	const wanted = counted(text);
	let best: string | undefined;
	let most = ENOUGH;
	for (const candidate of texts) {
		const found = counted(candidate);
		let shared = 0;
		for (const [word, n] of wanted) shared += Math.min(n, found.get(word) ?? 0);
		const measure = (2 * shared) / (sum(wanted) + sum(found));
		if (measure >= most) [best, most] = [candidate, measure];
	}
	return best;
}

function counted(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((all, n) => all + n, 0);
}
