import { textOf } from '../../page/encoding.ts';
import { fold } from '../../white-space.ts';
import type { FileEntry } from '../file.ts';
import { bodyOf, responseIn, type HttpResponse } from './http.ts';
import { mediaTypeOf, type Head } from './headers.ts';
import type { WarcRecord } from './warc.ts';

/** What can be read of what an archive holds, by the type that the server gave it. */
const READ: ReadonlySet<string> = new Set([
	...['text/html', 'application/xhtml+xml', 'text/plain', 'text/vtt', 'application/x-subrip'],
	...['application/pdf', 'application/rtf', 'text/rtf', 'application/epub+zip', 'message/rfc822'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'application/vnd.oasis.opendocument.text'
]);

/** A record that can be read, or a visit that found what another record holds. */
export interface Held extends FileEntry {
	readonly record: number;
	/** Of the body as the archive states it, `sha1:` and the like. */
	readonly stated: string | null;
	readonly isRevisit: boolean;
	/** What a visit refers to. */
	readonly refersTo: string | null;
}

const addressOf = (headers: Head, name = 'warc-target-uri'): string | null => {
	const given = (headers.get(name) ?? '').replace(/^<|>$/g, '');
	return /^https?:\/\//i.test(given) ? given : null;
};

/** The response in a record, of a server or as the archive took the document itself. */
export function responseOf({ headers, block }: WarcRecord): HttpResponse | null {
	const type = headers.get('warc-type');
	if (type === 'resource' || type === 'conversion') return { status: 200, headers, body: block };
	return type === 'response' || type === 'revisit' ? responseIn(block) : null;
}

/** What a record holds, if it is something to be read: no redirect, no picture, no request. */
export function heldIn(record: WarcRecord): Held | null {
	const { headers, number } = record;
	const response = responseOf(record);
	const isRevisit = headers.get('warc-type') === 'revisit';
	const type = response ? mediaTypeOf(response.headers) : '';
	if (!response || response.status < 200 || response.status > 299) return null;
	if (!READ.has(type)) return null;
	return {
		id: String(number),
		record: number,
		title: null,
		url: addressOf(headers),
		fetched: headers.get('warc-date') ?? null,
		mediaType: type,
		stated: headers.get('warc-payload-digest') ?? null,
		isRevisit,
		refersTo: addressOf(headers, 'warc-refers-to-target-uri')
	};
}

/** Of a page, so much is asked for its title. */
const HEAD = 32_768;

export async function titleIn(response: HttpResponse): Promise<string | null> {
	const packed = { ...response, body: response.body.subarray(0, HEAD) };
	const body = await bodyOf(packed).catch(() => null);
	const text = body && textOf(body.bytes.subarray(0, 4 * HEAD));
	if (!text || text.how === 'unknown') return null;
	const title = /<title\b[^>]*>([^<]{1,500})/i.exec(text.text)?.[1];
	return title === undefined ? null : fold(title) || null;
}

/** The record in which the body of a visit stands: the same digest, or the address that it refers to. */
export function bodyRecordOf(visit: Held, all: readonly Held[]): Held | null {
	const bodies = all.filter(({ isRevisit }) => !isRevisit);
	return (
		bodies.find(({ stated }) => stated !== null && stated === visit.stated) ??
		bodies.find(({ url }) => visit.stated === null && url !== null && url === visit.refersTo) ??
		null
	);
}
