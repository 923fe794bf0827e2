/** A text out of its bytes, and how its encoding was known; `unknown` are bytes that are no text. */
type Encoded =
	| {
			/**
			 * `stated`: by a byte order mark, the page's own charset, or because it is valid UTF-8.
			 * `guessed`: by its bytes. `damaged`: UTF-8 with some bytes that are none, U+FFFD in the text.
			 */
			how: 'stated' | 'guessed' | 'damaged';
			text: string;
			/** A label of the Encoding Standard. */
			encoding: string;
	  }
	| { how: 'unknown' };

/* What is looked at to decide, in bytes. */
const SAMPLE = 65_536;

/**
 * Reads the bytes of a text, from before UTF-8 was common too, and of pages that state a wrong
 * charset: UTF-16 without a mark, windows-1256 (Arabic), -1255 (Hebrew), -1251 (Cyrillic), -1252 and
 * Mac Roman. A byte order mark is left out.
 */
export function textOf(bytes: Uint8Array): Encoded {
	const [first, second, third, fourth] = bytes;
	const wide = first === 0xff && second === 0xfe && third === 0 && fourth === 0;
	if (wide) return { how: 'unknown' };
	if (first === 0xff && second === 0xfe) return read(bytes, 'utf-16le', 'stated');
	if (first === 0xfe && second === 0xff) return read(bytes, 'utf-16be', 'stated');
	const sample = bytes.subarray(0, SAMPLE);
	const unmarked = utf16In(sample);
	if (unmarked && bytes.length % 2 === 0) return read(bytes, unmarked, 'guessed');
	const { multi, broken } = utf8In(bytes);
	const signs = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length;
	// A sign that controls a device strays into a text; bytes that are one in ten are none.
	if (broken === 0 && signs * 10 <= sample.length) return read(bytes, 'utf-8', 'stated');
	if (signs > 0) return { how: 'unknown' };
	if (multi > 10 * broken) return read(bytes, 'utf-8', 'damaged');
	const named = charsetIn(bytes);
	const guessed = legacyIn(sample);
	// A page that states Latin and holds another script took its charset from a template.
	const lies = named === null || named === 'utf-8' || (LATIN.test(named) && guessed !== null);
	const encoding = lies ? guessed : named;
	if (encoding === null) return { how: 'unknown' };
	return read(bytes, encoding, encoding === named ? 'stated' : 'guessed');
}

const LATIN = /^(?:windows-1252|iso-8859-1|iso-8859-15|us-ascii|latin1)$/;

function read(bytes: Uint8Array, encoding: string, how: 'stated' | 'guessed' | 'damaged'): Encoded {
	return { how, text: decoded(bytes, encoding), encoding };
}

/** The charset a page names in its head (HTML, "prescan a byte stream", here over its first 4096 bytes). */
function charsetIn(bytes: Uint8Array): string | null {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
	try {
		return label === undefined ? null : new TextDecoder(label).encoding;
	} catch {
		return null;
	}
}

/* The upper bytes of what these texts are written in: Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation. */
const PAGES: ReadonlySet<number> = new Set([0x00, 0x01, 0x03, 0x04, 0x05, 0x06, 0x20]);

/** UTF-16 without its mark: the bytes at every second place hardly differ, and some are zero. */
function utf16In(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const pairs = sample.length >> 1;
	if (pairs < 8) return null;
	const upper = [0, 0];
	const zero = [0, 0];
	for (let i = 0; i < pairs * 2; i++) {
		if (PAGES.has(sample[i]!)) upper[i % 2]!++;
		if (sample[i] === 0) zero[i % 2]!++;
	}
	for (const [place, encoding] of [
		[1, 'utf-16le'],
		[0, 'utf-16be']
	] as const) {
		if (
			upper[place]! > 0.95 * pairs &&
			zero[place]! > 0.05 * pairs &&
			zero[1 - place]! < 0.01 * pairs
		)
			return encoding;
	}
	return null;
}

/** How many sequences of more than one byte are valid UTF-8, and how many bytes are not. */
function utf8In(bytes: Uint8Array): { multi: number; broken: number } {
	let multi = 0;
	let broken = 0;
	for (let i = 0; i < bytes.length;) {
		const byte = bytes[i]!;
		const length =
			byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
		let follow = 1;
		while (follow < length && (bytes[i + follow]! & 0xc0) === 0x80) follow++;
		if (length === 0 || follow < length) broken++;
		else if (length > 1) multi++;
		i += length === 0 ? 1 : follow;
	}
	return { multi, broken };
}

/* So much of the letters lies beyond ASCII only where the script is not Latin. */
const OTHER_SCRIPT = 0.3;

/* The commonest letters of each script, and what share of all they have at the least. */
const COMMON: readonly [encoding: string, letters: RegExp, share: number][] = [
	['windows-1256', /[اليمونرتبد]/g, 0.5],
	['iso-8859-6', /[اليمونرتبد]/g, 0.5],
	['windows-1251', /[оеаинтсрвл]/g, 0.5],
	['windows-1255', /[יוהלאתמבר]/g, 0.5]
];

/* What Western European texts have beyond ASCII. */
const WESTERN = /[éèêëàâáãäåæçñóôõöøœúùûüíîïßÉÈÀÇÑÖÜÄÅØ’‘“”«»–—…„€°·¿¡]/g;

const LATIN_SCRIPT: typeof COMMON = [
	['windows-1252', WESTERN, 0.8],
	['macintosh', WESTERN, 0.8]
];

function legacyIn(sample: Uint8Array): string | null {
	let high = 0;
	let ascii = 0;
	for (const byte of sample) {
		if (byte >= 0xc0) high++;
		else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
	}
	const body = new TextDecoder('latin1').decode(sample).replace(/<[^>]{0,2000}>/g, '');
	const shown = body.match(/[a-z]/gi)?.length ?? 0;
	if (high > OTHER_SCRIPT * (high + Math.min(ascii, shown))) return likeliest(sample, COMMON, high);
	const beyond = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
	return likeliest(sample, LATIN_SCRIPT, beyond);
}

/** The encoding that makes the greatest share of so many bytes the letters of its script, if any makes enough. */
function likeliest(sample: Uint8Array, scripts: typeof COMMON, bytes: number): string | null {
	let best: string | null = null;
	let most = 0;
	for (const [encoding, letters, least] of scripts) {
		const share = (decoded(sample, encoding).match(letters)?.length ?? 0) / bytes;
		if (share >= least && share > most) [best, most] = [encoding, share];
	}
	return best;
}

/* 0x80 to 0x9f of windows-1252 (Encoding Standard); some decoders give control characters for them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decoded(bytes: Uint8Array, encoding: string): string {
	const text = new TextDecoder(encoding).decode(bytes);
	return encoding === 'windows-1252'
		? text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80]!)
		: text;
}
