import { factsOf } from '#lib/evidence/evidence.ts';
import { findQuotation } from '#lib/evidence/find-quotation.ts';
import { attributionOf, namedBy, type Attribution } from '#lib/record/attribution.ts';
import type { StatementRecord, TheRecord, TranslationRecord } from '#lib/record/record.ts';
import { partIn, translationOf } from '#lib/record/translations.ts';
import { isMachineRead, isOfMachine } from '#lib/record/machine.ts';
import { locatorOf, type Locator } from '#lib/record/locator.ts';
import type { Quotation } from '#lib/record/schema.ts';
import type { Language, Voice } from '#lib/record/vocabulary.ts';
import { correctedSince, type CorrectedFact } from './corrected.ts';
import { ifAny, known, linksIn, type PartyLink, type SourceLink, type Words } from './links.ts';
import { addressIn } from './address-in.ts';

/** A piece of a quotation and the numbers of the points that it belongs to. */
export interface Segment {
	text: string;
	points: number[];
	/** Numbers of the points that begin with this piece, where the page sets their marks. */
	starts: number[];
	/** Numbers of the points that end with it. */
	ends: number[];
}

/** A translation of ours, in which the parts are marked that points rest on. */
export interface TranslationView {
	lang: Language;
	segments: Segment[];
	by: string;
	readBy?: string;
	/** Why a contested wording is rendered as it is. */
	why?: string;
}

export interface QuotationView {
	text: string;
	occurrence?: number;
	segments: Segment[];
	voice: Voice;
	lang: string;
	/** Whose claim or response it is, even where the words are a source's about a silence. */
	speaker: PartyLink;
	attribution: Attribution<PartyLink>;
	source: SourceLink;
	/** The source's address with a fragment that leads to the passage. */
	href: string;
	/** Where in its document it stands, if that is known. */
	place?: Locator;
	/** Its text was read by a program, and nobody has compared it yet. */
	machine?: true;
	archived?: { url: string; date: string };
	/** Passages that carry it, counted from 0, out of how many of the text that was captured when. */
	proof: { passages: number[]; of: number; captured: string; corrected: CorrectedFact[] };
	variants: {
		here: string;
		there?: string;
		note?: Words;
		where: SourceLink;
		/** Whether the other reading is itself proven, its source being captured. */
		proven: boolean;
		/** One of the two was read by a program, and nobody has compared it. */
		machine?: true;
	}[];
	/** What of its sentences the quotation leaves out, and why. */
	leftOut?: Words;
	translation?: { text: string; lang: string; by: string };
	/** Ours, in the language of the page: read first, and never the words. */
	ours?: TranslationView;
	note?: Words;
}

/** Words within a quotation and the number of the point they belong to. */
export interface Mark {
	quote: string;
	point: number;
}

export function quotationView(
	record: TheRecord,
	statement: StatementRecord,
	quotation: Quotation,
	marks: readonly Mark[],
	lang: Language
): QuotationView {
	const source = known(record.sources, quotation.source, 'source');
	const evidence = known(record.evidence, quotation.source, 'evidence');
	const found = findQuotation(quotation.text, evidence.disclosed, quotation.occurrence);
	const parts = found.kind === 'found' ? found.parts : [];
	const place = locatorOf(record, quotation);
	const link = linksIn(record, lang);
	return {
		text: quotation.text,
		occurrence: quotation.occurrence,
		segments: segmentsOf(quotation.text, marks),
		voice: quotation.voice,
		lang: quotation.lang ?? source.language,
		speaker: link.party(statement.speaker),
		attribution: namedBy(attributionOf(record, statement, quotation), link.party),
		source: link.source(quotation.source),
		href: addressIn(record, source, quotation),
		...(place ? { place } : {}),
		...(isMachineRead(source) ? { machine: true } : {}),
		archived: source.archived,
		proof: {
			passages: [...new Set(parts.flatMap(({ first, last }) => range(first, last)))],
			of: factsOf(evidence).passages,
			captured: factsOf(evidence).captured,
			corrected: correctedSince(record, source, lang)
		},
		variants: quotation.variants.map(({ here, there, note, where }) => ({
			here,
			there,
			note: ifAny(note, link.words),
			where: link.source(where),
			proven: there !== undefined && record.evidence.has(where),
			...(isOfMachine(record, [quotation.source, where]) ? { machine: true as const } : {})
		})),
		leftOut: ifAny(quotation.leftOut, link.words),
		translation: quotation.translation,
		ours: ifAny(translationOf(record, quotation, lang), (one) => translationView(one, marks)),
		note: ifAny(quotation.note, link.words)
	};
}

function translationView(
	{ lang, quote, text, parts, by, readBy, why }: TranslationRecord,
	marks: readonly Mark[]
): TranslationView {
	const rendered = marks.flatMap((mark) => {
		const part = partIn({ quote, text, parts }, mark.quote);
		return part === undefined ? [] : [{ quote: part, point: mark.point }];
	});
	return { lang, segments: segmentsOf(text, rendered), by, readBy, why };
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Cuts a quotation at the beginnings and ends of its marks, which may overlap. Rebuilds it when joined. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
	const spans = marks.flatMap(({ quote, point }) => {
		const start = text.indexOf(quote);
		return start < 0 ? [] : [{ start, end: start + quote.length, point }];
	});
	const cuts = [
		...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])
	].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, i) => {
		const numbers = (wanted: (span: (typeof spans)[number]) => boolean) =>
			[...new Set(spans.filter(wanted).map((span) => span.point))].sort((a, b) => a - b);
		return {
			text: text.slice(from, cuts[i + 1]),
			points: numbers((span) => span.start <= from && from < span.end),
			starts: numbers((span) => span.start === from),
			ends: numbers((span) => span.end === cuts[i + 1])
		};
	});
}
