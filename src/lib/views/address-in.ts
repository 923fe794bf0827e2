import { ELLIPSIS } from '#lib/evidence/find-quotation.ts';
import { locatorOf, sheetOf, type Locator } from '#lib/record/locator.ts';
import type { SourceRecord, TheRecord } from '#lib/record/record.ts';
import { textFragment } from './text-fragment.ts';

interface Quoted {
	text: string;
	source: string;
	occurrence?: number | undefined;
	at?: string | undefined;
}

/**
 * A source's address with what opens it at a quotation: the page of a PDF (RFC 3778), the second of a
 * recording (W3C Media Fragments), and elsewhere its words.
 */
export function addressIn(record: TheRecord, source: SourceRecord, quote: Quoted): string {
	const place = locatorOf(record, quote);
	if (placeFragment(record, source, place) !== undefined)
		return placeAddress(record, source, place);
	return (source.url ?? '') + textFragment(quote.text.split(ELLIPSIS)[0] ?? quote.text);
}

/** A source's address with the fragment of a place, where there is one. */
export function placeAddress(
	record: TheRecord,
	source: SourceRecord,
	place: Locator | undefined
): string {
	const { url = '' } = source;
	const fragment = placeFragment(record, source, place);
	return fragment === undefined ? url : url.replace(/#.*$/s, '') + fragment;
}

/** The fragment of a place, where its document is of a kind that has such fragments. */
function placeFragment(
	record: TheRecord,
	source: SourceRecord,
	place: Locator | undefined
): string | undefined {
	if (place?.kind === 't') return `#t=${place.from}`;
	const page = place && isPdf(record, source) ? sheetOf(place) : undefined;
	return page === undefined ? undefined : `#page=${page}`;
}

function isPdf(record: TheRecord, { id, url = '' }: SourceRecord): boolean {
	const evidence = record.evidence.get(id);
	const type = evidence?.version === 2 ? evidence.head.mediaType : undefined;
	return type === 'application/pdf' || (URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname));
}
