import type { Tokens } from '../tokens.ts';
import { said, saidByLast, type Attribution, type Clause } from './attribution.ts';
import { isCaseless } from './caseless.ts';
import { phraseAt, type Words } from './clauses.ts';
import { firstOf, type CueRule } from './cue-rule.ts';
import { hasCapital, textOf, type Phrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { namesNoSpeaker } from './turns.ts';
import { verbAt, WORDS_BEFORE, type PlaceBefore } from './words-before.ts';

/** How far from its quotation a cue may stand, in words. */
const REACH = 28;
/* The same in tokens: what is nothing but marks and commas is not searched without end. */
const FARTHEST = 2 * REACH;
/* How far behind the words of the last speaker a bare "and again" still means that one, in characters. */
const CARRIED = 600;

/** What is asked of all that stands before a quotation, where no word of it says who speaks. */
export const CLAUSE_BEFORE: readonly CueRule<PlaceBefore>[] = [
	{
		// Et d'ajouter: nothing but an infinitive behind "and again".
		name: 'again',
		applies: (place) => {
			const again = phraseAt(place.tokens, place.from, place.lexicon.again);
			const rest = place.tokens.slice(place.from + again, place.index);
			return again > 0 && isRecent(place) && leadsOn(rest);
		},
		resolve: (place) => saidByLast(place, place.from, 'before', 'again')
	},
	{
		// Jane Holt: “…”
		name: 'label',
		applies: ({ tokens, at }) => tokens[at]?.kind === 'colon',
		resolve(place) {
			const phrase = phraseBefore(place, place.at);
			const alone = phrase?.from === place.from && isNameAlone(place, phrase);
			return alone && !namesNoSpeaker(textOf(place.tokens, phrase))
				? said(place, phrase, null, 'before', 'label')
				: null;
		}
	},
	{
		// Then a laugh: “…”, or German reported speech that goes on.
		name: 'goes-on',
		applies: (place) => isRecent(place) && namesNobody(place),
		resolve: (place) => saidByLast(place, place.at, 'before', 'goes-on')
	}
];

/** Who says the quotation at a token by what stands before it in its sentence; `near`: directly before. */
export function byCueBefore(
	clause: Clause,
	index: number
): { found: Attribution; near: boolean } | null {
	const { tokens, from } = clause;
	let read = 0;
	for (let at = index - 1; at >= from && read < REACH && index - at < FARTHEST; at--) {
		const quotation = tokens[at]!.kind === 'quotation';
		if (!quotation) read++;
		const near = quotation ? index - at <= 3 : index - at <= 2 || leadsIn(tokens, at, index);
		const verb = verbAt(clause, at, index);
		const found = firstOf(WORDS_BEFORE, { ...clause, at, index, near, verb });
		if (found) return { found, near };
	}
	const near = true;
	const found = firstOf(CLAUSE_BEFORE, { ...clause, at: index - 1, index, near, verb: null });
	// The clause behind may know better than that nobody is named.
	return found && { found, near: found.rule !== 'goes-on' };
}

/** From the cue on, nothing but what leads in to a quotation: that, a comma, a colon, an object. */
function leadsIn(tokens: Tokens, cue: number, index: number): boolean {
	const last = tokens[index - 1]!;
	if (last.kind === 'comma' || last.kind === 'colon') return true;
	return !tokens.slice(cue + 1, index).some(({ kind }) => kind === 'comma' || kind === 'quotation');
}

function isRecent({ tokens, index, last }: PlaceBefore): boolean {
	return last !== null && tokens[index]!.start - last.at < CARRIED;
}

function leadsOn(tokens: Tokens): boolean {
	const words = tokens.filter(({ kind }) => kind === 'word');
	return (
		words.length <= 1 &&
		words.every(({ capital }) => !capital) &&
		tokens.every(({ kind }) => kind === 'word' || kind === 'comma' || kind === 'colon')
	);
}

/** Jane Holt: “…”; not “Then she laughs: …”, which has its capital from the sentence. */
function isNameAlone({ tokens, lexicon }: Words, { from, to }: Phrase): boolean {
	const first = tokens[from]!;
	const alone = to - from === 1 || lexicon.determiners.has(first.form) || isCaseless(first);
	return alone || hasCapital(tokens, { from: from + 1, to });
}

/** No cue, and nobody named. */
function namesNobody({ tokens, from, lexicon, index }: PlaceBefore): boolean {
	const words = tokens.slice(from, index);
	if (lexicon.mood.size > 0) return words.some(({ form }) => lexicon.mood.has(form));
	return (
		lexicon.order === 'free' &&
		words.at(-1)?.kind === 'colon' &&
		words.length > 2 &&
		!isCaseless(words[0]!) &&
		words.every(
			({ capital, kind, form }, i) =>
				kind !== 'quotation' && (i === 0 || !capital) && !lexicon.determiners.has(form)
		)
	);
}
