/** Objects as a PDF writes them (ISO 32000-1, 7.3); a string has one sign a byte. */
export type Value =
	| number
	| boolean
	| null
	| { readonly kind: 'string'; readonly bytes: string }
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'list'; readonly items: readonly Value[] }
	| Dictionary
	| Reference
	/** An operator of a stream of content, or a word between objects. */
	| { readonly kind: 'word'; readonly word: string };

export interface Dictionary {
	readonly kind: 'dictionary';
	readonly entries: ReadonlyMap<string, Value>;
}

export interface Reference {
	readonly kind: 'reference';
	readonly number: number;
}

/** Reads the objects of `bytes` one after the other from `at`; undefined at the end. */
export interface Syntax {
	next(): Value | undefined;
	at: number;
}

/** Lists within lists are made to be slow. */
const DEEPEST = 60;

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const code = (sign: string) => sign.charCodeAt(0);
const [PERCENT, SLASH, OPEN, LESS, MORE, BRACKET] = [...'%/(<>['].map(code) as number[];
/** Of each byte, whether it may be part of a word. */
const PLAIN = Array.from({ length: 256 }, (_, byte) => !SPACE.has(byte) && !DELIMITER.has(byte));

export const isPlain = (byte: number | undefined) => byte !== undefined && PLAIN[byte]!;

function signsIn(bytes: Uint8Array): string {
	let signs = '';
	for (const byte of bytes) signs += String.fromCharCode(byte);
	return signs;
}

const withoutHex = (name: string) =>
	name.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));

export function syntaxOf(bytes: Uint8Array, start = 0): Syntax {
	let at = start;

	function skipSpace(): void {
		for (; at < bytes.length; at++) {
			if (bytes[at] === PERCENT) {
				while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
			} else if (PLAIN[bytes[at]!] || !SPACE.has(bytes[at]!)) return;
		}
	}

	function word(): string {
		const from = at;
		while (at < bytes.length && PLAIN[bytes[at]!]) at++;
		return signsIn(bytes.subarray(from, Math.min(at, from + 256)));
	}

	function next(depth = 0): Value | undefined {
		skipSpace();
		const first = bytes[at];
		if (first === undefined || depth > DEEPEST) return undefined;
		if (first === SLASH) {
			at++;
			const name = word();
			return { kind: 'name', name: name.includes('#') ? withoutHex(name) : name };
		}
		if (first === OPEN) return { kind: 'string', bytes: literal() };
		if (first === LESS && bytes[at + 1] !== LESS) return { kind: 'string', bytes: hexadecimal() };
		if (first === LESS) {
			at += 2;
			return dictionaryOf(listUntil('>>', depth));
		}
		if (first === BRACKET) {
			at++;
			return { kind: 'list', items: listUntil(']', depth) };
		}
		if (!PLAIN[first]) {
			at += first === MORE && bytes[at + 1] === MORE ? 2 : 1;
			return { kind: 'word', word: first === MORE ? '>>' : String.fromCharCode(first) };
		}
		const plain = word();
		if (first < 0x3a && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return Number(plain);
		if (plain === 'true' || plain === 'false') return plain === 'true';
		return plain === 'null' ? null : { kind: 'word', word: plain };
	}

	function listUntil(end: string, depth: number): Value[] {
		const items: Value[] = [];
		for (;;) {
			const value = next(depth + 1);
			if (value === undefined) return items;
			if (value === null || typeof value !== 'object' || value.kind !== 'word') items.push(value);
			else if (value.word === end) return items;
			else if (value.word === 'R') {
				const [number] = items.splice(-2);
				items.push(typeof number === 'number' ? { kind: 'reference', number } : null);
			}
		}
	}

	function literal(): string {
		let [out, depth] = ['', 0];
		for (at++; at < bytes.length; at++) {
			const sign = String.fromCharCode(bytes[at]!);
			if (sign === '(') depth++;
			if (sign === ')' && depth-- === 0) break;
			out += sign === '\\' ? escaped() : sign;
		}
		at++;
		return out;
	}

	function escaped(): string {
		const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 4)))?.[0];
		if (octal !== undefined) {
			at += octal.length;
			return String.fromCharCode(parseInt(octal, 8) & 255);
		}
		const sign = String.fromCharCode(bytes[++at] ?? 0);
		if (sign === '\r' && bytes[at + 1] === 10) at++;
		return sign === '\r' || sign === '\n' ? '' : (ESCAPES[sign] ?? sign);
	}

	function hexadecimal(): string {
		let [signs, half] = ['', -1];
		for (at++; at < bytes.length && bytes[at] !== MORE; at++) {
			if (SPACE.has(bytes[at]!)) continue;
			const digit = parseInt(String.fromCharCode(bytes[at]!), 16) || 0;
			if (half >= 0) signs += String.fromCharCode(16 * half + digit);
			half = half < 0 ? digit : -1;
		}
		at++;
		return half < 0 ? signs : signs + String.fromCharCode(16 * half);
	}

	return {
		next: () => next(),
		get at() {
			return at;
		},
		set at(to: number) {
			at = to;
		}
	};
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function dictionaryOf(items: readonly Value[]): Dictionary {
	const entries = new Map<string, Value>();
	for (let i = 0; i + 1 < items.length; i += 2) {
		const key = nameOf(items[i]);
		if (key !== null) entries.set(key, items[i + 1]!);
	}
	return { kind: 'dictionary', entries };
}

export const nameOf = (value: Value | undefined): string | null =>
	typeof value === 'object' && value?.kind === 'name' ? value.name : null;

/** A text for people (7.9.2.2); null for what is none. */
export function textIn(value: Value | undefined): string | null {
	if (typeof value !== 'object' || value?.kind !== 'string') return null;
	const bytes = Uint8Array.from(value.bytes, (sign) => sign.charCodeAt(0));
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes[0] === 0xef && bytes[1] === 0xbb) return new TextDecoder().decode(bytes);
	return value.bytes;
}
