import { ABBREVIATIONS } from './lexicon/names.ts';
import type { Span } from './paragraphs.ts';

/** A word or a punctuation mark of a clause, by its place. */
export interface Token extends Span {
	text: string;
	/** Lower case, apostrophes straightened: the form that tables are asked for. */
	form: string;
	kind: 'word' | 'comma' | 'stop' | 'colon' | 'quotation' | 'other';
	/** A word that begins with a capital; always false in a script without case. */
	capital: boolean;
	/** A quotation whose own words end a sentence; always false of a word or a mark. */
	ended: boolean;
}

/** The words of a stretch of text, in order. */
export type Tokens = readonly Token[];

/* How far back the stop of a quotation may stand behind its closing marks. */
const CLOSING = 16;

/* An abbreviation with its stop; an elided article; initials; a word with what may stand inside it; marks. */
const TOKEN = new RegExp(
	[
		`(?:${ABBREVIATIONS})\\.`,
		"(?:[ld]|[LD](?=['’]\\p{Ll}))['’](?=\\p{L}{2})",
		'(?:\\p{Lu}\\.){1,4}',
		"[\\p{L}\\p{N}\\p{M}]+(?:[-'’׳״\"&./](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*(?:(?<=s)['’](?=\\s\\p{L}))?",
		'[,،;]',
		'[.!?…؟:]',
		'\\S'
	].join('|'),
	'gu'
);

/** The words of a stretch of text; a quotation inside it counts as one token. */
export function tokensOf(
	text: string,
	{ start, end }: Span,
	quotations: readonly Span[] = []
): Token[] {
	const tokens: Token[] = [];
	let from = start;
	const read = (to: number): void => {
		for (const match of text.slice(from, to).matchAll(TOKEN)) {
			const word = match[0];
			const at = from + match.index;
			const kind = kindOf(word);
			const lower = kind === 'word' ? word.toLowerCase() : word;
			tokens.push({
				start: at,
				end: at + word.length,
				text: word,
				form: kind === 'word' && word.includes('’') ? lower.replaceAll('’', "'") : lower,
				kind,
				capital: lower !== word && /^\p{Lu}/u.test(word),
				ended: false
			});
		}
	};
	for (const quotation of quotations) {
		if (quotation.end <= from || quotation.start >= end) continue;
		read(Math.min(end, Math.max(from, quotation.start)));
		const [at, to] = [Math.max(from, quotation.start), Math.min(end, quotation.end)];
		if (to > at)
			tokens.push({
				start: at,
				end: to,
				text: text.slice(at, to),
				form: '',
				kind: 'quotation',
				capital: false,
				ended: /[.!?…][\s"'”’»“]*$/u.test(text.slice(Math.max(at, to - CLOSING), to))
			});
		from = Math.max(from, to);
	}
	if (from < end) read(end);
	return tokens;
}

/** A word without its first letter: a preposition that Arabic and Hebrew write together with it. */
export function withoutPrefix(token: Token): Token {
	const { start, text, form } = token;
	return { ...token, start: start + 1, text: text.slice(1), form: form.slice(1) };
}

/** Decided by the first character: the pattern lets no other kind begin with it. */
function kindOf(word: string): Token['kind'] {
	if (',،;'.includes(word[0]!)) return 'comma';
	if ('.!?…؟'.includes(word[0]!)) return 'stop';
	if (word === ':') return 'colon';
	return /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'other';
}

/**
 * Known names that do not look like names, with small letters in them, as one word with a capital:
 * they are then read as any other name.
 */
export function withNames(tokens: Tokens, nameAt: (at: number) => Span | undefined): Token[] {
	const joined: Token[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const first = tokens[i]!;
		const name = first.kind === 'word' ? nameAt(first.start) : undefined;
		if (!name) {
			joined.push(first);
			continue;
		}
		let to = i + 1;
		if (name.start === first.start)
			while (to < tokens.length && tokens[to]!.start < name.end && tokens[to]!.kind !== 'quotation')
				to++;
		const words = tokens.slice(i, to);
		if (words.length === 1 || words.every(({ capital }) => capital)) {
			joined.push(first);
			continue;
		}
		const text = words.reduce(
			(text, { start, text: word }, at) =>
				text + (at > 0 && start > words[at - 1]!.end ? ' ' : '') + word,
			''
		);
		const form = words.map((word) => word.form).join(' ');
		joined.push({ ...first, end: words.at(-1)!.end, text, form, capital: true });
		i = to - 1;
	}
	return joined;
}
