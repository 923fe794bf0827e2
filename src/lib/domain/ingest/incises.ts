import { nameOfRole } from './clauses.ts';
import type { Cues } from './cue-lists.ts';
import { phraseAfter } from './phrases.ts';
import type { Quoted } from './quotes.ts';
import { tokensOf, type Token } from './words.ts';

/**
 * Quotations without the "he says" that French, Spanish, Italian and Portuguese papers print inside
 * the marks: « We stay, says the mayor, until March » is two pieces, and only they are verbatim.
 */
export function withoutIncises(text: string, quoted: readonly Quoted[], cues: Cues): Quoted[] {
	if (!cues.incises) return [...quoted];
	return quoted.flatMap((one) => (one.depth === 0 ? pieces(text, one, cues) : [one]));
}

function pieces(text: string, quoted: Quoted, cues: Cues): Quoted[] {
	const tokens = tokensOf(text, { start: quoted.start, end: quoted.end });
	const found: Quoted[] = [];
	let left = quoted;
	let at = 1;
	while (at < tokens.length) {
		const to = isBreak(tokens[at]!) ? incise(tokens, at, cues) : null;
		if (to === null) {
			at++;
			continue;
		}
		const end = tokens[at - 1]!.end;
		found.push({ ...left, end, outerEnd: end });
		const start = tokens[to]?.start ?? quoted.end;
		left = { ...left, start, outerStart: start, end: quoted.end, outerEnd: quoted.outerEnd };
		at = to + 1;
	}
	return left.start < left.end ? [...found, left] : found;
}

function isBreak({ kind, text }: Token): boolean {
	return kind === 'comma' || DASH.test(text);
}

const DASH = /^[—–―-]$/;

/* No paper puts more words between two pieces. */
const LONGEST = 16;

/* Somebody who speaks of my father does so in words of their own. */
const OWN =
	/^(?:mon|ma|mes|notre|nos|mi|mis|nuestr[oa]s?|mio|mia|miei|nostr[oa]|meus?|minhas?|noss[oa]s?)$/;

/** Where the words go on behind an incise that begins at a comma or a dash; null when none does. */
function incise(tokens: readonly Token[], at: number, cues: Cues): number | null {
	const dash = DASH.test(tokens[at]!.text);
	let verb = at + 1;
	while (verb < at + 4 && isAuxiliary(tokens[verb], cues)) verb++;
	const hung = tokens.slice(at + 1, verb + 1).some(({ form }) => HUNG.test(form));
	const said = tokens[verb];
	if (said?.kind !== 'word' || said.capital) return null;
	if (!cues.verbs.has(said.form.replace(HUNG, ''))) return null;
	const phrase = hung ? null : phraseAfter(tokens, verb + 1, cues);
	const named = phrase?.from === verb + 1 && isSpeaker(tokens, phrase.from, phrase.to, cues);
	if (!hung && !named && !(dash && DASH.test(tokens[verb + 1]?.text ?? ''))) return null;
	// Says the head of the club, Jane Holt, …: the name belongs to it.
	const whole = phrase && named ? nameOfRole(tokens, phrase, cues) : null;
	const from = whole ? Math.max(whole.to, phrase!.to) : verb + 1;
	for (let to = from; to < tokens.length; to++) {
		const { kind, text, end } = tokens[to]!;
		if (to - at > LONGEST) return null;
		if (dash ? !DASH.test(text) : kind !== 'comma' && kind !== 'stop') continue;
		// A role between commas, then the comma that ends it.
		if (!dash && kind === 'comma' && phrase?.role && to < phrase.role.to) continue;
		let next = to + 1;
		while (tokens[next]?.kind === 'comma' && tokens[next]!.start === end) next++;
		return next;
	}
	// The words end with it: « We stay, says the mayor. »
	return tokens.length - at <= LONGEST ? tokens.length : null;
}

const HUNG = /-(?:t-)?(?:il|elle|ils|elles|on)$/;

function isAuxiliary(token: Token | undefined, cues: Cues): boolean {
	return (
		token?.kind === 'word' &&
		!cues.verbs.has(token.form) &&
		(cues.between.has(token.form) || HUNG.test(token.form)) &&
		!cues.verbs.has(token.form.replace(HUNG, ''))
	);
}

function isSpeaker(tokens: readonly Token[], from: number, to: number, cues: Cues): boolean {
	const first = tokens[from]!;
	if (OWN.test(first.form)) return false;
	return (
		cues.persons.has(first.form) ||
		cues.determiners.has(first.form) ||
		tokens.slice(from, to).some(({ capital }) => capital)
	);
}
