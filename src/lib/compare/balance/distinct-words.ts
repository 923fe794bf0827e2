import { ELLIPSIS, findQuotation } from '#lib/evidence/find-quotation.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Quotation } from '#lib/record/schema.ts';
import { languageOf } from '#lib/record/statement.ts';

/** Words of one language that are quoted from one source: the speaker's own, and those about what was said. */
export interface CountedWords {
	source: string;
	lang: string;
	own: number;
	reported: number;
}

/** A run of letters, digits and the marks on them: "o'clock" is two, and so is "two-thirds". */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

const NONE = 0;
const REPORTED = 1;
const OWN = 2;

/** A text with a mark on each of its characters that is quoted; own words stay own within reported ones. */
interface Marked {
	text: string;
	marks: Uint8Array;
}

/**
 * The words of quotations, each once: where quotations overlap in their source, or quote the same
 * passage again, it counts once. A quotation that no evidence has is a text of its own.
 */
export function distinctWords(record: TheRecord, quotes: readonly Quotation[]): CountedWords[] {
	const groups = new Map<string, { source: string; lang: string; quotes: Quotation[] }>();
	for (const quote of quotes) {
		const lang = languageOf(record, quote);
		const key = `${lang} ${quote.source}`;
		const group = groups.get(key) ?? { source: quote.source, lang, quotes: [] };
		group.quotes.push(quote);
		groups.set(key, group);
	}
	const counted = new Set<string>();
	return [...groups.values()].map(({ source, lang, quotes: own }) => ({
		source,
		lang,
		...countIn(markedIn(record, source, own), counted)
	}));
}

function markedIn(record: TheRecord, source: string, quotes: readonly Quotation[]): Marked[] {
	const disclosed = record.evidence.get(source)?.disclosed ?? [];
	const passages = new Map(disclosed.map(({ index, text }) => [index, unmarked(text)]));
	const alone: Marked[] = [];
	// The longest first, so that a part of another is found in it.
	for (const quote of [...quotes].sort((a, b) => b.text.length - a.text.length)) {
		const mark = quote.voice === 'own' ? OWN : REPORTED;
		const found = findQuotation(quote.text, disclosed, quote.occurrence);
		if (found.kind !== 'found') {
			const host = alone.find(({ text }) => text.includes(quote.text)) ?? unmarked(quote.text);
			if (!alone.includes(host)) alone.push(host);
			setMarks(host, host.text.indexOf(quote.text), quote.text.length, mark);
			continue;
		}
		const parts = quote.text.split(ELLIPSIS).map((part) => part.trim());
		found.parts.forEach(({ first, offset }, i) => {
			let [index, at, left] = [first, offset, parts[i]!.length];
			for (let one = passages.get(index); one && left > 0; one = passages.get(++index)) {
				setMarks(one, at, left, mark);
				// Passages are joined by one space.
				left -= one.text.length - at + 1;
				at = 0;
			}
		});
	}
	return [...passages.values(), ...alone];
}

function unmarked(text: string): Marked {
	return { text, marks: new Uint8Array(text.length) };
}

function setMarks({ marks }: Marked, from: number, length: number, mark: number): void {
	for (let i = from; i < Math.min(from + length, marks.length); i++) {
		marks[i] = Math.max(marks[i]!, mark);
	}
}

/** `counted` is what has been counted already, here or elsewhere. */
function countIn(texts: readonly Marked[], counted: Set<string>) {
	const words = { own: 0, reported: 0 };
	for (const { text, marks } of texts) {
		for (const { from, to } of stretches(marks)) {
			const passage = text.slice(from, to).trim();
			if (counted.has(passage)) continue;
			counted.add(passage);
			for (const { index } of text.slice(from, to).matchAll(WORD)) {
				words[marks[from + index] === OWN ? 'own' : 'reported']++;
			}
		}
	}
	return words;
}

/** Runs of marked characters. */
function* stretches(marks: Uint8Array): Generator<{ from: number; to: number }> {
	for (let from = 0; from < marks.length; from++) {
		if (marks[from] === NONE) continue;
		let to = from;
		while (to < marks.length && marks[to] !== NONE) to++;
		yield { from, to };
		from = to;
	}
}
