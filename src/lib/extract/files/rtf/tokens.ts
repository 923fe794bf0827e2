/** What RTF is made of (specification 1.9.1). */
export type Token =
	| { kind: 'open' | 'close' }
	| { kind: 'word'; word: string; value: number | null }
	/** Bytes of text in the encoding that holds there. */
	| { kind: 'bytes'; bytes: Uint8Array };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const LONGEST_WORD = 40;

/** The tokens of a file. What `\bin` announces is passed over. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at]!;
		if (byte === OPEN || byte === CLOSE) {
			yield { kind: byte === OPEN ? 'open' : 'close' };
			at++;
		} else if (byte === BACKSLASH) {
			const { token, next } = controlAt(bytes, at + 1);
			yield token;
			at = token.kind === 'word' && token.word === 'bin' ? next + (token.value ?? 0) : next;
		} else {
			const from = at;
			while (at < bytes.length && ![BACKSLASH, OPEN, CLOSE].includes(bytes[at]!)) at++;
			// The ends of lines in the file are none of the text.
			yield {
				kind: 'bytes',
				bytes: bytes.subarray(from, at).filter((one) => one !== 13 && one !== 10)
			};
		}
	}
}

function controlAt(bytes: Uint8Array, at: number): { token: Token; next: number } {
	let end = at;
	while (end < bytes.length && isLetter(bytes[end]!) && end - at < LONGEST_WORD) end++;
	if (end === at) return symbolAt(bytes, at);
	const word = String.fromCharCode(...bytes.subarray(at, end));
	const from = end;
	if (bytes[end] === 0x2d && isDigit(bytes[end + 1] ?? 0)) end++;
	while (end < bytes.length && isDigit(bytes[end]!) && end - from < 11) end++;
	const digits = String.fromCharCode(...bytes.subarray(from, end));
	if (bytes[end] === 0x20) end++;
	return { token: { kind: 'word', word, value: digits === '' ? null : Number(digits) }, next: end };
}

function symbolAt(bytes: Uint8Array, at: number): { token: Token; next: number } {
	const symbol = String.fromCharCode(bytes[at] ?? 0x20);
	if (symbol !== "'") return { token: { kind: 'word', word: symbol, value: null }, next: at + 1 };
	const code = parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16);
	return {
		token: { kind: 'bytes', bytes: Uint8Array.of(Number.isNaN(code) ? 0x3f : code) },
		next: at + 3
	};
}
