import { canonical } from '#lib/text/text.ts';
import type { Change } from './change.ts';
import { primary } from './cues.ts';
import { repair } from './decoding.ts';
import { originalOf } from './edges.ts';
import { scanned } from './locate.ts';
import type { Scanned } from './locate.ts';
import { KINDS, gravest } from './mark.ts';
import type { Found, FoundKind, Mark, Verdict } from './mark.ts';
import { marksOf } from './marks.ts';
import type { Case } from './part.ts';
import { changesOf, placedParts } from './placed.ts';
import { foreign, settled, type Languages } from './script.ts';

/**
 * How a quotation stands to its original.
 *
 * Offsets are UTF-16 units of `canonical(text)`; with a `decoded` mark, of the canonical text that
 * `repair` gives. `verbatim`, `fragment`, `ellipsis` and `bracketed` are decided by equal characters
 * alone; white space is the only tolerance.
 */
export function verdict(quotation: string, original: string, langs: Languages): Verdict {
	const plain = judge(quotation, original, langs);
	if (rank(plain) < FIRST_INEXACT) return plain;
	const mended = { quotation: repair(quotation), original: repair(original) };
	const texts = (['quotation', 'original'] as const).filter(
		(text) => mended[text].samples.length > 0
	);
	if (texts.length === 0 || (texts[0] === 'original' && !isDamagedThere(plain, original)))
		return plain;
	const repaired = judge(mended.quotation.text, mended.original.text, langs);
	if (!('marks' in repaired) || !isBetter(repaired, plain)) return plain;
	const decoded = texts.map((text): Mark => {
		return { kind: 'decoded', text, samples: mended[text].samples };
	});
	const marks = [...decoded, ...repaired.marks];
	return { ...repaired, marks, kind: gravest(marks, 'verbatim') };
}

/** Damage elsewhere in a long original has no bearing on the quotation. */
function isDamagedThere(plain: Verdict, original: string): boolean {
	if (!('at' in plain)) return true;
	const text = canonical(original);
	return plain.at.some(({ start, end }) => repair(text.slice(start, end)).samples.length > 0);
}

/** Repairing helped: there is less to be said about the quotation than before. */
function isBetter(repaired: Verdict & Found, plain: Verdict): boolean {
	if (rank(repaired) !== rank(plain)) return rank(repaired) < rank(plain);
	return 'marks' in plain && repaired.marks.length < plain.marks.length;
}

function rank(given: Verdict): number {
	const at = KINDS.indexOf(given.kind as FoundKind);
	return at < 0 ? KINDS.length : at;
}

const FIRST_INEXACT = KINDS.indexOf('typography');

/** Longer texts are searched for exact words only: the answer is coarse. */
const LONGEST_ORIGINAL = 4_000_000;
const LONGEST_QUOTATION = 50_000;
/** Steps of a search for repeated text; only a text made for it needs more. */
const STEPS = 300_000;

function judge(quotation: string, source: string, labelled: Languages): Verdict {
	const langs = settled(quotation, source, labelled);
	const isSame = primary(langs.quotation) === primary(langs.original);
	// A text found in another language than its label says is read by every table.
	const original = originalOf(source, isSame ? primary(langs.original) : 'und');
	const text = canonical(quotation);
	const tooLong = text.length > LONGEST_QUOTATION || original.text.length > LONGEST_ORIGINAL;
	const isForeign = foreign(text, original.text, langs);
	let words: Scanned | undefined;
	const given: Case = {
		quotation: text,
		lang: isSame ? primary(langs.quotation) : 'und',
		original,
		budget: { left: STEPS },
		exactly: isForeign || tooLong,
		scanned: () => (words ??= scanned(original.text))
	};
	if (text !== '' && text === original.text) {
		const changes: Change[] = [{ kind: 'same', text, a: 0, b: 0 }];
		const at = [{ start: 0, end: text.length }];
		return { kind: 'verbatim', at, marks: [], changes, coarse: false };
	}

	const [pattern, placed] = placedParts(given);
	const coarse = tooLong || given.budget.left <= 0 || placed.some(({ part }) => part.coarse);
	const marks = marksOf(given, pattern, placed);
	const kind = gravest(marks, 'fragment');
	if (isForeign && (placed.length === 0 || KINDS.indexOf(kind) >= FIRST_INEXACT)) {
		return { kind: 'translation', from: primary(langs.original), to: primary(langs.quotation) };
	}
	if (placed.length === 0) return { kind: 'absent', coarse };
	const at = placed.map(({ part }) => part.original);
	return { kind, at, marks, changes: changesOf(given, placed), coarse };
}
