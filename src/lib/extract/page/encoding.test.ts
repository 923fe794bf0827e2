import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from './encoding.ts';

const ENGLISH =
	'“We stay,” said Jane Holt of the café in Zürich, and the others agreed with her at once.\r\n';
const ARABIC = 'قالت رنا الشامي في بيان: «لم نعد نفتح النوافذ بسبب الرائحة في الحي كله».\r\n';
const PLAIN = ARABIC.replace(/[«»]/g, '"');
const HEBREW = '"האולם יישאר פתוח", אמרה דנה כהן ביום שני, "וכולם מוזמנים לבוא לקרוא כאן".\n';

const utf16 = (text: string, big = false): Uint8Array => {
	const bytes = new Uint8Array(2 * text.length);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !big);
	return bytes;
};

/** A text in an encoding of one byte a character, by asking the decoder for each byte. */
const single = (text: string, encoding: string): Uint8Array => {
	const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
	const table = [...new TextDecoder(encoding).decode(bytes)];
	// Some decoders give control characters for the marks of windows-1252.
	if (encoding === 'windows-1252') [table[0x93], table[0x94], table[0x92]] = ['“', '”', '’'];
	return Uint8Array.from([...text].map((character) => table.indexOf(character)));
};

const page = (charset: string, text: string): string =>
	`<html><head><meta charset="${charset}"><title>Notice</title></head><body><p>${text}</p></body></html>`;

describe('a text', () => {
	it.each([
		['English in UTF-16 without a mark', ENGLISH, utf16(ENGLISH)],
		['English in big-endian UTF-16 without a mark', ENGLISH, utf16(ENGLISH, true)],
		['Arabic in UTF-16 without a mark', ARABIC, utf16(ARABIC)],
		['English in windows-1252', ENGLISH, single(ENGLISH, 'windows-1252')],
		['Arabic in ISO 8859-6', PLAIN, single(PLAIN, 'iso-8859-6')],
		['English in Mac Roman', ENGLISH, single(ENGLISH, 'macintosh')],
		['Arabic in windows-1256', ARABIC, single(ARABIC, 'windows-1256')],
		['Hebrew in windows-1255', HEBREW, single(HEBREW, 'windows-1255')]
	])('%s comes right, as a guess', (_, text, bytes) => {
		expect(textOf(bytes)).toMatchObject({ text, how: 'guessed' });
	});

	it.each([
		['that says so', 'windows-1256', 'stated'],
		['that says it is Latin', 'windows-1252', 'guessed'],
		['that says it is UTF-8', 'utf-8', 'guessed'],
		['that names no charset there is', 'x-none', 'guessed']
	])('of a page in windows-1256 %s comes right', (_, charset, how) => {
		const markup = page(charset, ARABIC.repeat(4));
		expect(textOf(single(markup, 'windows-1256'))).toMatchObject({ text: markup, how });
	});

	const latin = page('windows-1252', ARABIC);
	it.each([
		['in UTF-8', ARABIC, new TextEncoder().encode(ARABIC)],
		['in UTF-8 with its mark', ARABIC, new TextEncoder().encode(`\ufeff${ARABIC}`)],
		['in UTF-8 that names another charset', latin, new TextEncoder().encode(latin)],
		['with the mark of UTF-16', ENGLISH, Uint8Array.from([0xff, 0xfe, ...utf16(ENGLISH)])],
		['of no bytes', '', new Uint8Array()]
	])('%s is read as it says', (_, text, bytes) => {
		expect(textOf(bytes)).toMatchObject({ text, how: 'stated' });
	});

	it('in UTF-8 with a broken byte keeps the rest, and says that it is damaged', () => {
		const bytes = Uint8Array.from([...new TextEncoder().encode(ARABIC), 0xff]);
		expect(textOf(bytes)).toMatchObject({ text: `${ARABIC}\ufffd`, how: 'damaged' });
	});

	it('that is none is said to be none', () => {
		const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 0xe2, 0xe3, 0xcf, 0xd3]);
		expect(textOf(bytes)).toEqual({ how: 'unknown' });
	});

	it('of any bytes is read without an exception, and twice is once', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
				const once = textOf(bytes);
				if (once.how !== 'guessed' && once.how !== 'damaged') return;
				const text = once.text.replace(/^\ufeff/, '');
				expect(textOf(new TextEncoder().encode(once.text))).toMatchObject({ text, how: 'stated' });
			})
		);
	});
});
