import { ELLIPSIS, findQuotation } from '../evidence/verify.ts';
import type { TheRecord } from '../record/record.ts';
import type { Quotation } from '../schema.ts';
import type { Language, Relay, Voice } from '../vocabulary.ts';
import {
	inLanguage,
	known,
	partyLink,
	sourceLink,
	type PartyLink,
	type SourceLink,
	type Words
} from './links.ts';
import { textFragment } from './text-fragment.ts';

/** A piece of a quotation and the numbers of the points that it belongs to. */
export interface Segment {
	text: string;
	points: number[];
	/** Numbers of the points that begin with this piece, where the page sets their marks. */
	starts: number[];
}

/** The whole way from the speaker to the page, nearest the speaker first. */
export interface Attribution {
	speaker: PartyLink;
	via: { party: PartyLink; as: Relay }[];
	/**
	 * `published`: the speaker published the source; else how the publisher passed the words on. `about`:
	 * the speaker was silent, and the words are the publisher's.
	 */
	how: 'published' | 'quoted' | 'reported' | 'about';
	publisher: PartyLink;
	repostedBy?: PartyLink;
	published?: string;
}

export interface QuotationView {
	text: string;
	occurrence?: number;
	segments: Segment[];
	voice: Voice;
	lang: string;
	attribution: Attribution;
	source: SourceLink;
	/** The source's address with a text fragment that leads to the passage. */
	href: string;
	archived?: { url: string; date: string };
	/** Passages that carry it, counted from 0, out of how many of the text that was captured when. */
	proof: { passages: number[]; of: number; captured: string };
	variants: {
		here: string;
		there?: string;
		note?: Words;
		where: SourceLink;
		/** Whether the other reading is itself proven, its source being captured. */
		proven: boolean;
	}[];
	translation?: { text: string; lang: string; by: string };
	note?: Words;
}

/** Words within a quotation and the number of the point they belong to. */
export interface Mark {
	quote: string;
	point: number;
}

export function quotationView(
	record: TheRecord,
	quotation: Quotation,
	speaker: string,
	marks: readonly Mark[],
	lang: Language
): QuotationView {
	const source = known(record.sources, quotation.source, 'source');
	const link = sourceLink(record, quotation.source, lang);
	const evidence = known(record.evidence, quotation.source, 'evidence');
	const found = findQuotation(quotation.text, evidence.disclosed, quotation.occurrence);
	const parts = found.kind === 'found' ? found.parts : [];
	const own = source.publisher === speaker || source.authors.includes(speaker);
	return {
		text: quotation.text,
		occurrence: quotation.occurrence,
		segments: segmentsOf(quotation.text, marks),
		voice: quotation.voice,
		lang: quotation.lang ?? source.language,
		attribution: {
			speaker: partyLink(record, speaker, lang),
			via: quotation.via.map(({ party, as }) => ({ party: partyLink(record, party, lang), as })),
			how: own ? 'published' : quotation.voice === 'own' ? 'quoted' : 'reported',
			publisher: link.publisher,
			repostedBy: source.repostedBy ? partyLink(record, source.repostedBy, lang) : undefined,
			published: source.published
		},
		source: link,
		href: source.url + textFragment(quotation.text.split(ELLIPSIS)[0] ?? quotation.text),
		archived: source.archived,
		proof: {
			passages: [...new Set(parts.flatMap(({ first, last }) => range(first, last)))],
			of: evidence.passages,
			captured: evidence.captured
		},
		variants: quotation.variants.map(({ here, there, note, where }) => ({
			here,
			there,
			note: note ? inLanguage(note, lang) : undefined,
			where: sourceLink(record, where, lang),
			proven: there !== undefined && record.evidence.has(where)
		})),
		translation: quotation.translation,
		note: quotation.note ? inLanguage(quotation.note, lang) : undefined
	};
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
			starts: numbers((span) => span.start === from)
		};
	});
}
