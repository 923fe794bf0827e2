import { alignedPart } from './aligned.ts';
import type { Part } from './aligned.ts';
import { cuesIn } from './cues.ts';
import { beginsSentence, halvedMarks, hasWords, leadMarks, tailMarks } from './edges.ts';
import type { Original } from './edges.ts';
import { findExact, withoutEdgeBrackets } from './exact.ts';
import type { Budget, Match } from './exact.ts';
import { senseMarks } from './hunk.ts';
import { locate, scanned } from './locate.ts';
import type { Scanned } from './locate.ts';
import { isInexact } from './mark.ts';
import type { Mark, Place } from './mark.ts';
import { copiesBracket } from './pattern.ts';
import type { Chain, Element } from './pattern.ts';
import { sideOf } from './side.ts';
import { findSplice } from './splice.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Both texts of a verdict, and what is worked out about them once. */
export interface Case {
	readonly quotation: string;
	readonly lang: string;
	readonly original: Original;
	readonly budget: Budget;
	/** Whether anything but the original's own characters is looked for. */
	readonly exactly: boolean;
	readonly scanned: () => Scanned;
}

/** The parts of one chain in the original: one, or the pieces of a splice; none if it is not there. */
export function partsOf(given: Case, chain: Chain, from: number): Part[] {
	const core = coreOf(given, chain);
	if (core === null) return [];
	const exact =
		exactPart(given, chain, core, from) ?? (from > 0 ? exactPart(given, chain, core, 0) : null);
	if (exact) return [exact];
	if (given.exactly) return [];
	const plain = chain.elements.every(({ kind }) => kind === 'literal');
	const splice = plain ? splicedParts(given, chain, core) : [];
	if (splice.length > 0) return splice;
	const aligned = approximatePart(given, chain, core);
	return aligned ? [aligned] : [];
}

interface Core extends Place {
	readonly tokens: readonly Token[];
}

/** From a chain's first word to its last: brackets at its edge and punctuation aside. */
function coreOf({ quotation, lang }: Case, chain: Chain): Core | null {
	const inner = withoutEdgeBrackets(chain.elements);
	if (inner.length === 0) return null;
	const [start, end] = [inner[0]!.place.start, inner.at(-1)!.place.end];
	const tokens = tokensOf(quotation.slice(start, end), lang).map((token) => ({
		...token,
		start: token.start + start,
		end: token.end + start
	}));
	if (tokens.length === 0) return null;
	const first = inner[0]!.kind === 'letter' ? start : tokens[0]!.start;
	const last = inner.at(-1)!.kind === 'ending' ? end : tokens.at(-1)!.end;
	return { start: first, end: last, tokens };
}

function exactPart(given: Case, chain: Chain, core: Core, from: number): Part | null {
	const { quotation, original, budget } = given;
	const literal = (place: Place): Element[] => [
		{ kind: 'literal', text: quotation.slice(place.start, place.end), place }
	];
	const inner = withoutEdgeBrackets(chain.elements);
	const whole = { start: inner[0]!.place.start, end: inner.at(-1)!.place.end };
	const attempts: [Place, readonly Element[]][] = [
		[chain.place, literal(chain.place)],
		[whole, inner],
		[core, cropped(inner, core)]
	];
	let unclean: Part | null = null;
	for (const [place, elements] of attempts) {
		const match = findExact(original, elements, from, { budget, lang: given.lang });
		if (!match) continue;
		const part = exactly(given, chain, place, elements, match);
		if (match.clean) return part;
		if (place.end - place.start >= FEWEST_LETTERS_IN_A_WORD) unclean ??= part;
	}
	return unclean;
}

/** A part of a word, such as "legal" in "illegal", is worth showing; two letters are chance. */
const FEWEST_LETTERS_IN_A_WORD = 4;

function cropped(elements: readonly Element[], { start, end }: Place): Element[] {
	return elements.map((element) => {
		if (element.kind !== 'literal') return element;
		const place = {
			start: Math.max(start, element.place.start),
			end: Math.min(end, element.place.end)
		};
		const skip = place.start - element.place.start;
		return { ...element, place, text: element.text.slice(skip, skip + place.end - place.start) };
	});
}

function exactly(
	given: Case,
	chain: Chain,
	quotation: Place,
	elements: readonly Element[],
	match: Match
): Part {
	const marks: Mark[] = [];
	if (match.recased) {
		const first = { start: quotation.start, end: quotation.start + 1 };
		const original = { start: match.place.start, end: match.place.start + 1 };
		marks.push({ kind: 'capital', bracketed: false, quotation: first, original });
	}
	elements.forEach((element, i) => {
		if (element.kind !== 'literal') marks.push(...bracketMarks(given, element, match.elements[i]!));
	});
	return edged(given, chain, { original: match.place, quotation, marks, coarse: false });
}

function bracketMarks({ original, lang }: Case, bracket: Element, place: Place): Mark[] {
	const places = { quotation: bracket.place, original: place };
	if (bracket.kind === 'letter') return [{ kind: 'capital', bracketed: true, ...places }];
	const mark: Mark = { kind: 'bracket', ...places };
	if (bracket.kind === 'ending') return [mark];
	const stands = original.text.slice(place.start, place.end);
	if (stands.includes(`[${bracket.text}]`) && !hasWords(stands.replace(`[${bracket.text}]`, ''))) {
		return [{ kind: 'typography', which: 'punctuation', ...places }];
	}
	if (/[[\]]/.test(stands) || copiesBracket(original.text, bracket.text)) {
		return [mark, { kind: 'change', which: 'word', effect: 'replaced', ...places }];
	}
	const taken = cuesIn(tokensOf(stands, original.lang), original.lang);
	const put = cuesIn(tokensOf(bracket.text, lang), lang);
	const sameKind = put.filter(({ key }) => !taken.some((cue) => cue.key === key));
	return [mark, ...senseMarks(taken, sameKind, bracket.text, places)];
}

/** Adds what stands before the first word and after the last, and extends the part over it. */
function edged(given: Case, chain: Chain, part: Part): Part {
	const { original, quotation } = given;
	const inner = withoutEdgeBrackets(chain.elements);
	const first = inner[0]!.place.start;
	const last = inner.at(-1)!.place.end;
	const lead = quotation.slice(Math.min(first, part.quotation.start), part.quotation.start);
	const tail = quotation.slice(part.quotation.end, Math.max(last, part.quotation.end));
	const place = { ...part.original };
	const before: Mark[] = [];
	const after: Mark[] = [];
	if (original.text.startsWith(lead, place.start - lead.length)) place.start -= lead.length;
	else {
		const at = { start: part.quotation.start - lead.length, end: part.quotation.start };
		before.push(...leadMarks(original, lead, at, place.start));
	}
	if (original.text.startsWith(tail, place.end)) place.end += tail.length;
	else {
		const at = { start: part.quotation.end, end: part.quotation.end + tail.length };
		after.push(...tailMarks(original, tail, at, place.end));
	}
	const covered = {
		start: part.quotation.start - lead.length,
		end: part.quotation.end + tail.length
	};
	const halved = halvedMarks(original, { original: place, quotation: covered });
	return {
		...part,
		original: place,
		quotation: covered,
		marks: [...before, ...part.marks, ...halved, ...after]
	};
}

function splicedParts(given: Case, chain: Chain, core: Core): Part[] {
	const { quotation, original, budget } = given;
	const pieces = findSplice(quotation, core.tokens, original.text, budget) ?? [];
	return pieces.map((piece) => {
		const part = { ...piece, marks: [], coarse: false };
		const isFirst = piece === pieces[0];
		const isLast = piece === pieces.at(-1);
		return isFirst || isLast ? edgedSide(given, chain, part, isFirst, isLast) : part;
	});
}

function edgedSide(given: Case, chain: Chain, part: Part, first: boolean, last: boolean): Part {
	const inner: Chain = {
		place: chain.place,
		elements: [
			{
				kind: 'literal',
				text: '',
				place: {
					start: first ? chain.place.start : part.quotation.start,
					end: last ? chain.place.end : part.quotation.end
				}
			}
		]
	};
	return edged(given, inner, part);
}

function approximatePart(given: Case, chain: Chain, core: Core): Part | null {
	const { quotation, original, lang } = given;
	const sought = scanned(quotation.slice(core.start, core.end));
	const window = locate(given.scanned(), sought);
	if (!window) return null;
	const a = sideOf(original.text, window, {
		lang: original.lang,
		begins: (at) => beginsSentence(original, at)
	});
	const part = alignedPart(a, sideOf(quotation, core, { lang, chain }));
	if (!part) return null;
	const whole = edged(given, chain, part);
	if (isInexact(whole.marks)) return whole;
	// It was not found exactly, so it is not called exact: punctuation beside a bracket differs.
	const { original: at, quotation: place } = part;
	const mark: Mark = { kind: 'typography', which: 'punctuation', original: at, quotation: place };
	return { ...whole, marks: [...whole.marks, mark] };
}
