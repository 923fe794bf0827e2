import {
	isNobody,
	said,
	saidAgain,
	saidByLast,
	type Attribution,
	type Clause
} from './attribution.ts';
import { accordingAt, isPassive, isSaying, phraseAt, type Words } from './clauses.ts';
import type { CueRule } from './cue-rule.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { leading, subjectOf } from './subjects.ts';

/* How far from its quotation a label may stand, and how far from a participle its main verb, in words. */
const LABEL_REACH = 7;
/* So far behind words that end a sentence a capital begins another. */
const MOST_CARRIED = 4;
const MAIN_REACH = 56;

/** A place before a quotation where a cue may stand. */
export interface PlaceBefore extends Clause {
	at: number;
	/** The token of the quotation. */
	index: number;
	/** Nothing stands between but what leads in to the quotation. */
	near: boolean;
	verb: 'finite' | 'finding' | 'participle' | null;
}

/** What is asked at each word before a quotation, the nearest first. */
export const WORDS_BEFORE: readonly CueRule<PlaceBefore>[] = [
	{
		// “A” and “B”: the words between hold no cue of their own.
		name: 'carried',
		applies: ({ attributed, at, index, tokens }) => {
			// “A.” On the sign stands “B”: another sentence.
			const another = tokens[at]!.ended && tokens[at + 1]?.capital && index - at > MOST_CARRIED;
			return attributed.has(at) && !another;
		},
		resolve: (place) => saidAgain(place, place.attributed.get(place.at)!, null, 'carried')
	},
	{
		// In her own words: she whom the sentence is about, else whoever spoke last.
		name: 'own-words',
		applies: ({ tokens, lexicon, at }) => phraseAt(tokens, at, lexicon.own) > 0,
		resolve(place) {
			const { at, from } = place;
			const phrase = at - from >= 2 ? leading(place, at) : null;
			const named = said(place, phrase, at, 'before', 'own-words');
			return named ?? saidByLast(place, at, 'before', 'own-words');
		}
	},
	{
		name: 'according',
		applies: (place) => accordingAt(place, place.at, place.from) > 0,
		resolve(place) {
			const { tokens, lexicon, at, from } = place;
			const to = at + accordingAt(place, at, from);
			// A report according to which …: whose it is, the main clause says.
			const relative = phraseAt(tokens, to, lexicon.whose) > 0;
			const phrase = relative ? leading(place, at) : phraseAfter(place, to);
			return said(place, phrase, { from: at, to }, 'before', 'according');
		}
	},
	{
		// …, saying “…”: the speaker so far in the sentence, or its main subject.
		name: 'participle',
		applies: ({ verb }) => verb === 'participle',
		resolve: (place) => byMainVerb(place)
	},
	{
		// She admitted “…” and promised the tender “…”: the second verb has the subject of the first.
		name: 'second-verb',
		applies: ({ tokens, lexicon, attributed, at, verb }) =>
			verb === 'finite' &&
			attributed.has(at - 2) &&
			lexicon.and.has(tokens[at - 1]!.form) &&
			!tokens[at + 1]?.capital,
		resolve: (place) =>
			saidAgain(place, place.attributed.get(place.at - 2)!, place.at, 'second-verb')
	},
	{
		name: 'subject-before',
		applies: ({ verb, near }) => verb === 'finite' && near,
		resolve(place) {
			const phrase = subjectOf(place, place.at);
			// He closed with the words: whoever spoke last.
			if (phrase && isNobody(place, phrase))
				return saidByLast(place, place.at, 'before', 'no-subject-before');
			return said(place, phrase, place.at, 'before', 'subject-before');
		}
	},
	{
		name: 'subject-far-before',
		applies: ({ verb, near }) => verb === 'finite' && !near,
		resolve: (place) =>
			said(place, subjectOf(place, place.at), place.at, 'before', 'subject-far-before')
	},
	{
		// The report finds that “…”: a person would rather find something.
		name: 'finding',
		applies: ({ verb }) => verb === 'finding',
		resolve(place) {
			const { tokens, lexicon, at } = place;
			const phrase = subjectOf(place, at);
			const document = phrase && lexicon.documents.test(tokens[phrase.to - 1]!.form);
			return document ? said(place, phrase, at, 'before', 'finding') : null;
		}
	},
	{
		// Dijo que “…”, where a language may leave out the pronoun: whoever spoke last.
		name: 'no-subject-before',
		applies: (place) =>
			place.verb === 'finite' &&
			place.at === place.from &&
			place.lexicon.order !== 'subject-first' &&
			!phraseAfter(place, place.at + 1),
		resolve: (place) => saidByLast(place, place.at, 'before', 'no-subject-before')
	},
	{
		// X, who … , told Y; X came and said: the verb hangs on a relative clause or on a first verb.
		name: 'joined-verb',
		applies: ({ tokens, lexicon, at, verb }) => {
			const before = tokens[at - 1]?.form ?? '';
			const { and, but, relatives } = lexicon;
			const joined = and.has(before) || but.has(before) || relatives.has(before);
			return verb === 'finite' && (joined || isObject({ tokens, lexicon }, at));
		},
		resolve(place) {
			const { tokens, lexicon, at } = place;
			const relative = lexicon.relatives.has(tokens[at - 1]!.form) && !isObject(place, at);
			const end = tokens[at - 2]?.kind === 'comma' ? at - 2 : at - 1;
			const phrase = relative ? phraseBefore(place, end) : leading(place, at);
			return said(place, phrase, at, 'before', 'joined-verb');
		}
	}
];

/** What the word at a place is as a cue. */
export function verbAt(clause: Clause, at: number, index: number): PlaceBefore['verb'] {
	const { tokens, from, lexicon } = clause;
	const { kind, form, capital } = tokens[at]!;
	if (kind !== 'word' || (capital && at > from)) return null;
	const { verbs, labels, participles, findings, infinitive } = lexicon;
	const verb = verbs.has(form);
	const label = labels.has(form);
	const hanging = infinitive.has(tokens[at - 1]?.form ?? '') && (verb || label);
	const finite = verb || (label && index - at <= LABEL_REACH);
	if (!(participles.has(form) || hanging || finite || findings.has(form))) return null;
	if (isPassive(clause, at)) return null;
	return participles.has(form) || hanging ? 'participle' : finite ? 'finite' : 'finding';
}

function byMainVerb(place: PlaceBefore): Attribution | null {
	const { tokens, from, lexicon, attributed, at } = place;
	for (let i = at - 1; i >= from && at - i < MAIN_REACH; i--) {
		if (lexicon.infinitive.has(tokens[i - 1]?.form ?? '')) continue;
		const previous = attributed.get(i);
		if (previous) return saidAgain(place, previous, at, 'participle');
		const subject = isSaying(place, i) ? subjectOf(place, i) : null;
		const found = said(place, subject, at, 'before', 'participle');
		if (found) return found;
	}
	return said(place, leading(place, at), at, 'before', 'participle');
}

/** A call that she branded “…”: with a label, que leads to what bears it. */
function isObject({ tokens, lexicon }: Words, at: number): boolean {
	const before = tokens[at - 1]?.form ?? '';
	return lexicon.opensClause.has(before) && lexicon.labels.has(tokens[at]!.form);
}
