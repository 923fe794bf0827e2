import { renderingPlaces } from '#lib/record/renderings.ts';
import { termFinder, type FindTerms } from '#lib/record/terms.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { localize } from '#lib/record/localize.ts';
import { inQuotations, isQuotation } from '#lib/views/in-quotations.ts';
import { known, linksIn, type PartyLink, type Words } from '#lib/views/links.ts';
import type { QuotationView, Segment, TranslationView } from '#lib/views/quotation.ts';

/** What a contested term is called, and by whom: all that its disclosure says. */
export interface TermView {
	id: string;
	name: Words;
	ours: Words;
	wordings: {
		text: string;
		lang: string;
		by: PartyLink[];
		/** What it may be in a translation of ours, in the language of the page. */
		renderings?: readonly string[];
	}[];
}

/** Where a wording of a contested term stands in a quotation: UTF-16 offsets of its text. */
export interface TermMark {
	start: number;
	end: number;
	term: TermView;
	/** Place of the wording that stands there in the term's list. */
	wording: number;
}

/**
 * The same exchange, claim or response, with the contested terms marked in every quotation of it, and in
 * our translation of it where that has a rendering of them.
 */
export function withTerms<T>(record: TheRecord, view: T, lang: Language): T {
	const find = termFinder(record.terms.values());
	const terms = new Map<string, TermView>();
	return inQuotations(view, (quotation) => {
		const marks = marksIn(record, quotation, find, terms, lang);
		const { ours } = quotation;
		return ours
			? { terms: marks, ours: { ...ours, terms: marksInOurs(record, ours, marks) } }
			: { terms: marks };
	});
}

/** The terms that a view so marked has, each once, in the order in which they stand in it. */
export function termsOf(view: unknown): TermView[] {
	if (typeof view !== 'object' || view === null) return [];
	const own = isQuotation(view) ? ((view as { terms?: TermMark[] }).terms ?? []) : [];
	const within = isQuotation(view) ? [] : Object.values(view).flatMap(termsOf);
	return [
		...new Map([...own.map(({ term }) => term), ...within].map((term) => [term.id, term])).values()
	];
}

function marksIn(
	record: TheRecord,
	{ text, lang: language }: QuotationView,
	find: FindTerms,
	terms: Map<string, TermView>,
	lang: Language
): TermMark[] {
	return find(text, language).map(({ start, end, term: id, wording }) => {
		let term = terms.get(id);
		if (!term) terms.set(id, (term = termView(record, id, lang)));
		return { start, end, term, wording };
	});
}

/** Where a translation renders the wordings that its quotation has; of two that overlap the longer. */
function marksInOurs(
	record: TheRecord,
	{ lang, segments }: TranslationView,
	marks: readonly TermMark[]
): TermMark[] {
	const text = segments.map((one) => one.text).join('');
	const wordings = new Map(marks.map((mark) => [`${mark.term.id} ${mark.wording}`, mark]));
	const found = [...wordings.values()].flatMap(({ term, wording }) =>
		(record.terms.get(term.id)?.wordings[wording]?.renderings?.[lang] ?? [])
			.flatMap((rendering) => renderingPlaces(text, rendering))
			.map((place) => ({ ...place, term, wording }))
	);
	const kept: TermMark[] = [];
	const isFree = ({ start, end }: TermMark) =>
		kept.every((one) => end <= one.start || one.end <= start);
	for (const mark of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
		if (isFree(mark)) kept.push(mark);
	}
	return kept.sort((a, b) => a.start - b.start);
}

function termView(record: TheRecord, id: string, lang: Language): TermView {
	const { name, ours, wordings } = known(record.terms, id, 'term');
	return {
		id,
		name: localize(name, lang),
		ours: localize(ours, lang),
		wordings: wordings.map((wording) => ({
			text: wording.text,
			lang: wording.lang,
			renderings: wording.lang.split('-')[0] === lang ? undefined : wording.renderings?.[lang],
			by: [...new Set(wording.uses.map(({ by }) => by))].map(linksIn(record, lang).party)
		}))
	};
}

/** A piece of a segment; the pieces of a segment joined are its text, to the character. */
export interface Piece {
	text: string;
	/** Set where a wording of a contested term stands; two pieces, where a point begins within it. */
	mark?: TermMark;
}

/** Cuts the segments of a quotation at its term marks, which are in order and do not overlap. */
export function cutAtTerms(
	segments: readonly Segment[],
	marks: readonly TermMark[]
): (Segment & { pieces: Piece[] })[] {
	let from = 0;
	return segments.map((segment) => {
		const [start, end] = [from, from + segment.text.length];
		from = end;
		const pieces: Piece[] = [];
		let at = start;
		const push = (to: number, mark?: TermMark) => {
			const text = segment.text.slice(at - start, to - start);
			if (text !== '') pieces.push(mark ? { text, mark } : { text });
			at = Math.max(at, to);
		};
		for (const mark of marks) {
			if (mark.end <= start || mark.start >= end) continue;
			push(Math.max(start, mark.start));
			push(Math.min(end, mark.end), mark);
		}
		push(end);
		return { ...segment, pieces };
	});
}
