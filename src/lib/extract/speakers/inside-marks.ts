import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Quoted } from '../quotes.ts';
import { tokensOf, type Token } from '../tokens.ts';

import type { Words } from './clauses.ts';
import { hasCapital, type Range } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { nameOfRole } from './roles.ts';

/**
 * Quotations without the "he says" that French, Spanish, Italian and Portuguese papers print inside
 * the marks: « We stay, says the mayor, until March » is two pieces, and only they are verbatim.
 */
export function withoutReports(
	text: string,
	quoted: readonly Quoted[],
	lexicon: ReportingLexicon
): Quoted[] {
	if (!lexicon.reportsInsideMarks) return [...quoted];
	return quoted.flatMap((one) => (one.depth === 0 ? pieces(text, one, lexicon) : [one]));
}

function pieces(text: string, quoted: Quoted, lexicon: ReportingLexicon): Quoted[] {
	const tokens = tokensOf(text, { start: quoted.start, end: quoted.end });
	const found: Quoted[] = [];
	let left = quoted;
	let at = 1;
	while (at < tokens.length) {
		const to = isBreak(tokens[at]!) ? reportEnd({ tokens, lexicon }, at) : null;
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

/** Where the words go on behind a report that begins at a comma or a dash; null when none does. */
function reportEnd(words: Words, at: number): number | null {
	const { tokens, lexicon } = words;
	const dash = DASH.test(tokens[at]!.text);
	let verb = at + 1;
	while (verb < at + 4 && isAuxiliary(words, verb)) verb++;
	const hung = tokens.slice(at + 1, verb + 1).some(({ form }) => lexicon.hungPronoun.test(form));
	const said = tokens[verb];
	if (said?.kind !== 'word' || said.capital) return null;
	if (!lexicon.verbs.has(said.form.replace(lexicon.hungPronoun, ''))) return null;
	const phrase = hung ? null : phraseAfter(words, verb + 1);
	const named = phrase?.from === verb + 1 && isSpeaker(words, phrase);
	if (!hung && !named && !(dash && DASH.test(tokens[verb + 1]?.text ?? ''))) return null;
	// Says the head of the club, Jane Holt, …: the name belongs to it.
	const whole = phrase && named ? nameOfRole(words, phrase) : null;
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

function isAuxiliary({ tokens, lexicon }: Words, at: number): boolean {
	const token = tokens[at];
	return (
		token?.kind === 'word' &&
		!lexicon.verbs.has(token.form) &&
		(lexicon.between.has(token.form) || lexicon.hungPronoun.test(token.form)) &&
		!lexicon.verbs.has(token.form.replace(lexicon.hungPronoun, ''))
	);
}

function isSpeaker({ tokens, lexicon }: Words, { from, to }: Range): boolean {
	const first = tokens[from]!;
	// Somebody who speaks of my father does so in words of their own.
	if (lexicon.ownPossessives.has(first.form)) return false;
	return (
		lexicon.persons.has(first.form) ||
		lexicon.determiners.has(first.form) ||
		hasCapital(tokens, { from, to })
	);
}
