import { decodeWords } from 'postal-mime';
import { headersIn, headOf, mediaTypeOf, parameterOf, type Head } from './headers.ts';

/** The page in a saved web archive (MHTML, RFC 2557). */
export interface MhtmlPage {
	readonly headers: Head;
	readonly bytes: Uint8Array;
	readonly url: string | null;
	readonly title: string | null;
	/** As the mail-like head has it. */
	readonly date: string;
	/** Its last part is not closed. */
	readonly isCut: boolean;
}

const MOST_PARTS = 20_000;
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The part that is the page itself: the one that the head names as start, else the first in HTML. */
export function pageOfMhtml(bytes: Uint8Array): MhtmlPage | null {
	const head = headOf(bytes);
	if (!head) return null;
	const headers = headersIn(head.lines);
	const boundary = parameterOf(headers, 'boundary');
	if (boundary === null) return null;
	const text = latin1(bytes);
	const marks = placesOf(text, `--${boundary}`, head.body);
	const start = parameterOf(headers, 'start');
	let page: { headers: Head; body: Uint8Array } | null = null;
	for (const [i, from] of marks.entries()) {
		const to = marks[i + 1] ?? bytes.length;
		const part = headOf(bytes.subarray(from, to));
		if (!part) continue;
		const own = headersIn(part.lines.slice(1));
		if (!/html/.test(mediaTypeOf(own))) continue;
		const isStart = start !== null && own.get('content-id') === start;
		if (!page || isStart) page = { headers: own, body: bytes.subarray(from + part.body, to) };
		if (isStart || start === null) break;
	}
	if (!page) return null;
	const address = headers.get('snapshot-content-location') ?? page.headers.get('content-location');
	return {
		headers: page.headers,
		bytes: decodedBody(page.body, page.headers.get('content-transfer-encoding') ?? ''),
		url: address !== undefined && /^https?:/i.test(address) ? address : null,
		title: decodeWords(headers.get('subject') ?? '').trim() || null,
		date: headers.get('date') ?? '',
		isCut: !text.includes(`--${boundary}--`)
	};
}

function placesOf(text: string, mark: string, from: number): number[] {
	const places: number[] = [];
	for (let at = text.indexOf(mark, Math.max(0, from - 2)); at >= 0 && places.length < MOST_PARTS;) {
		if (at === 0 || text[at - 1] === '\n') places.push(at);
		at = text.indexOf(mark, at + mark.length);
	}
	return places;
}

/** A body as it was before it was made fit for mail (RFC 2045, 6). */
function decodedBody(body: Uint8Array, encoding: string): Uint8Array {
	if (/base64/i.test(encoding)) return base64Of(latin1(body));
	return /quoted-printable/i.test(encoding) ? unquoted(body) : body;
}

function base64Of(text: string): Uint8Array {
	const bare = text.replace(/[^A-Za-z0-9+/]/g, '');
	// What is left of a body that was cut short is no whole sign.
	const whole = bare.slice(0, bare.length - (bare.length % 4 === 1 ? 1 : 0));
	return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

const EQUALS = 0x3d;
const hexOf = (byte = 0) => parseInt(String.fromCharCode(byte), 16);

function unquoted(body: Uint8Array): Uint8Array {
	const out = new Uint8Array(body.length);
	let size = 0;
	for (let at = 0; at < body.length; at++) {
		const [byte, next, third] = [body[at]!, body[at + 1], body[at + 2]];
		const code = byte === EQUALS ? hexOf(next) * 16 + hexOf(third) : NaN;
		if (byte !== EQUALS) out[size++] = byte;
		else if (next === 10) at++;
		else if (next === 13 && third === 10) at += 2;
		else if (Number.isNaN(code)) out[size++] = byte;
		else {
			out[size++] = code;
			at += 2;
		}
	}
	return out.subarray(0, size);
}
