import { canonical } from '../text.ts';
import { compareWords } from './change.ts';
import type { Change } from './change.ts';
import { primary } from './cues.ts';
import { repair } from './decoding.ts';
import { cueKinds, hasWords, originalOf, sentenceAfter, sentenceBefore } from './edges.ts';
import { KINDS, gravest } from './mark.ts';
import type { FoundKind, Mark, Place, Verdict } from './mark.ts';
import { scanned } from './locate.ts';
import type { Scanned } from './locate.ts';
import { withoutEdgeBrackets } from './exact.ts';
import { partsOf } from './part.ts';
import type { Case } from './part.ts';
import type { Part } from './aligned.ts';
import { patternOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { foreign } from './script.ts';

/** BCP 47 tags; `und` for a language that is not known. */
export interface Languages {
	readonly quotation: string;
	readonly original: string;
}

/**
 * How a quotation stands to its original.
 *
 * Offsets are UTF-16 units of `canonical(text)`; with a `decoded` mark, of the canonical text that
 * `repair` gives. `verbatim`, `fragment`, `ellipsis` and `bracketed` are decided by equal characters
 * alone; white space is the only tolerance.
 */
export function verdict(quotation: string, original: string, langs: Languages): Verdict {
	const plain = judge(quotation, original, langs);
	if (plain.kind === 'translation' || rank(plain) < KINDS.indexOf('typography')) return plain;
	const mended = { quotation: repair(quotation), original: repair(original) };
	const texts = (['quotation', 'original'] as const).filter(
		(text) => mended[text].samples.length > 0
	);
	if (texts.length === 0) return plain;
	const repaired = judge(mended.quotation.text, mended.original.text, langs);
	if (!('marks' in repaired) || rank(repaired) > rank(plain)) return plain;
	const decoded = texts.map((text): Mark => {
		return { kind: 'decoded', text, samples: mended[text].samples };
	});
	const marks = [...decoded, ...repaired.marks];
	return { ...repaired, marks, kind: gravest(marks, 'verbatim') };
}

function rank(given: Verdict): number {
	const at = KINDS.indexOf(given.kind as FoundKind);
	return at < 0 ? KINDS.length : at;
}

/** Longer texts are searched for exact words only: the answer is coarse. */
const LONGEST_ORIGINAL = 4_000_000;
const LONGEST_QUOTATION = 200_000;
/** Steps of a search for repeated text; only a text made for it needs more. */
const STEPS = 200_000;

function judge(quotation: string, source: string, langs: Languages): Verdict {
	const original = originalOf(source, langs.original);
	const text = canonical(quotation);
	const tooLong = text.length > LONGEST_QUOTATION || original.text.length > LONGEST_ORIGINAL;
	const isForeign = foreign(text, original.text, langs);
	let words: Scanned | undefined;
	const given: Case = {
		quotation: text,
		lang: langs.quotation,
		original,
		budget: { left: STEPS },
		exactly: isForeign || tooLong,
		scanned: () => (words ??= scanned(original.text))
	};
	const all = { start: 0, end: text.length };
	if (text !== '' && text === original.text) {
		const changes: Change[] = [{ kind: 'same', text, a: 0, b: 0 }];
		return { kind: 'verbatim', at: [all], marks: [], changes, coarse: false };
	}

	const pattern = patternOf(text);
	const found = found_(given, pattern);
	const coarse = given.budget.left <= 0 || tooLong || found.some((part) => part.coarse);
	if (found.length === 0) {
		if (!isForeign) return { kind: 'absent', coarse };
		return { kind: 'translation', from: primary(langs.original), to: primary(langs.quotation) };
	}
	const marks = [...found.flatMap(({ marks: own }) => own), ...joints(given, pattern, found)];
	marks.push(...outerMarks(given, pattern, found));
	return {
		kind: gravest(marks, 'fragment'),
		at: found.map((part) => part.original),
		marks: marks.sort((x, y) => startOf(x) - startOf(y)),
		changes: changesOf(given, found),
		coarse
	};
}
