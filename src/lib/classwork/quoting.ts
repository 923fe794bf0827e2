import type { Passage } from '#lib/pack/exchanges.ts';
import type { Change } from '#lib/quotations/change.ts';
import type { FoundKind } from '#lib/quotations/mark.ts';
import { canonical } from '#lib/text/text.ts';
import { verdict } from '#lib/quotations/verdict.ts';
import { shownText } from './shown.ts';

/** Words between quotation marks in a pupil's text, and where they stand in the passages. */
export interface Quoted {
	/** Without the marks. */
	words: string;
	stands: 'exact' | 'altered' | 'absent';
	/** The passage that has them, or words nearest to them. */
	passage?: Passage;
	/** Where they are altered: what that passage has in their place. */
	there?: string;
	/** The same word by word: what is there and was not quoted is `removed`, what was put in is `added`. */
	changes?: readonly Change[];
}

/** Pairs that enclose a quotation in the languages of the site; single marks are apostrophes too often. */
const QUOTED = /[“„]([^“”„]+)[“”]|”([^“”„]+)”|"([^"]+)"|«([^»]+)»/gu;
/** What of a quotation differs by rules that everybody quotes by: cut, left out and marked, bracketed. */
const EXACT: readonly FoundKind[] = ['verbatim', 'fragment', 'ellipsis', 'bracketed'];
/** More quotations than a text of two pages holds; the rest is not compared. */
const MOST_QUOTED = 60;

/** Compares each quotation in a text with the passages, by the comparison of the page of wordings. */
export function quotedIn(text: string, passages: readonly Passage[]): Quoted[] {
	const found = [...text.matchAll(QUOTED)].slice(0, MOST_QUOTED);
	return found.map(([, ...groups]) => {
		const words = (groups.find((group) => group !== undefined) ?? '').trim();
		return stoodIn(words, passages);
	});
}

function stoodIn(words: string, passages: readonly Passage[]): Quoted {
	let nearest: Quoted = { words, stands: 'absent' };
	let fewest = Infinity;
	for (const passage of passages) {
		for (const { text, lang } of shownTexts(passage)) {
			const given = verdict(words, text, { quotation: lang, original: lang });
			if (!('at' in given)) continue;
			if (EXACT.includes(given.kind)) return { words, stands: 'exact', passage };
			const [first, last] = [given.at[0], given.at.at(-1)];
			if (!first || !last || given.marks.length >= fewest) continue;
			fewest = given.marks.length;
			const [start, end] = [Math.min(first.start, last.start), Math.max(first.end, last.end)];
			const there = canonical(text).slice(start, end);
			nearest = { words, stands: 'altered', passage, there, changes: given.changes };
		}
	}
	return nearest;
}

/** The words themselves, and our translation where there is one. */
function shownTexts({ quotation }: Passage): { text: string; lang: string }[] {
	const shown = shownText(quotation);
	return shown.ours ? [{ text: quotation.text, lang: quotation.lang }, shown] : [shown];
}
