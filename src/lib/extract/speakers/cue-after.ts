import type { Token, Tokens } from '../tokens.ts';
import { said, saidByLast, type Attribution, type Clause } from './attribution.ts';
import { isCaseless } from './caseless.ts';
import { invertedSubject, namedBefore } from './clause-behind.ts';
import { accordingAt, isVerb, phraseAt } from './clauses.ts';
import { firstOf, type CueRule } from './cue-rule.ts';
import { isNaming, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectOfAuxiliary } from './subjects.ts';

/** How far behind its quotation a cue may stand, in words. */
const REACH = 22;

/* Behind this many words it is no more a clause that only says who spoke. */
const MOST_BARE = 7;

const DASH = /^[—–―-]$/;

/** What stands behind a quotation. */
interface Place extends Clause {
	/** The token of the quotation, and the first word behind it that counts. */
	index: number;
	at: number;
	next: Token;
	/** How many words before that one only point back at the quotation. */
	pointed: number;
	dash: boolean;
	/** The quotation ends a sentence, and another begins. */
	ended: boolean;
	fresh: boolean;
	/** The verb with which the clause begins, behind an auxiliary or two. */
	verb: number | null;
	/** The participle that ends the clause where an auxiliary begins it: hat die Ministerin gestern gesagt. */
	participle: number | null;
}

/** What is asked of the clause behind a quotation. */
export const AFTER: readonly CueRule<Place>[] = [
	{
		// “…”, thus the mayor.
		name: 'thus',
		applies: ({ pointed, next, lexicon }) =>
			pointed > 0 && (next.capital || lexicon.determiners.has(next.form)),
		resolve(place) {
			const { at, pointed, tokens } = place;
			const phrase = phraseAfter(place, at);
			const alone = phrase && tokens[phrase.to]?.kind !== 'word';
			return alone ? said(place, phrase, { from: at - pointed, to: at }, 'after', 'thus') : null;
		}
	},
	{
		// “…”, in her own words.
		name: 'own-words-after',
		applies: ({ tokens, lexicon, at, fresh }) => !fresh && phraseAt(tokens, at, lexicon.own) > 0,
		resolve: (place) => saidByLast(place, place.at, 'after', 'own-words-after')
	},
	{
		name: 'according-after',
		applies: (place) => !place.fresh && accordingAt(place, place.at, 0) > 0,
		resolve(place) {
			const cue = { from: place.at, to: place.at + accordingAt(place, place.at, 0) };
			return said(place, phraseAfter(place, cue.to), cue, 'after', 'according-after');
		}
	},
	{
		// “…”, said the mayor; a dit-elle.
		name: 'verb-subject',
		applies: ({ verb }) => verb !== null,
		resolve: (place) =>
			said(
				place,
				invertedSubject(place, place.at, place.verb!),
				place.verb,
				'after',
				'verb-subject'
			)
	},
	{
		name: 'verb-subject',
		applies: ({ participle }) => participle !== null,
		resolve: (place) =>
			said(place, subjectOfAuxiliary(place, place.at), place.participle, 'after', 'verb-subject')
	},
	{
		// Er hatte sich über „…“ beschwert: the participle closes what an auxiliary before the words opened.
		name: 'verb-subject',
		applies: ({ tokens, lexicon, at, index, ended }) =>
			lexicon.participle !== undefined &&
			at === index + 1 &&
			!ended &&
			!isInPaper(tokens, index) &&
			lexicon.verbs.has(tokens[at]!.form) &&
			lexicon.participle.test(tokens[at]!.form) &&
			tokens[at + 1]?.kind !== 'word',
		resolve(place) {
			const auxiliary = auxiliaryBefore(place, place.index);
			const phrase = auxiliary === null ? null : subjectOfAuxiliary(place, auxiliary);
			return said(place, phrase, place.at, 'after', 'verb-subject');
		}
	},
	{
		// “…”, ha añadido: whoever spoke last, where a language may leave out the pronoun.
		name: 'no-subject-after',
		applies: ({ tokens, lexicon, at, verb }) =>
			verb !== null &&
			lexicon.order !== 'subject-first' &&
			tokens.slice(at, verb).every(({ form }) => lexicon.auxiliaries.has(form)),
		resolve: (place) =>
			invertedSubject(place, place.at, place.verb!)
				? null
				: saidByLast(place, place.verb!, 'after', 'no-subject-after')
	},
	{
		// “…”, Jane Holt, the mayor, said.
		name: 'subject-verb',
		applies: () => true,
		resolve(place) {
			const found = namedBefore(place, place.at, place.ended && place.next.capital);
			return found && said(place, found.phrase, found.verb, 'after', 'subject-verb');
		}
	},
	{
		// …, said Jane Holt: behind words that belong to the quotation's own sentence.
		name: 'trailing',
		applies: ({ ended }) => !ended,
		resolve(place) {
			const { tokens, lexicon, at } = place;
			for (let i = at + 1; i < tokens.length && i - at < REACH; i++) {
				const { kind } = tokens[i]!;
				if (kind === 'stop' || kind === 'quotation') break;
				if (tokens[i - 1]!.kind !== 'comma' || !isVerb(tokens[i], lexicon)) continue;
				const phrase = phraseAfter(place, i + 1);
				if (phrase?.from === i + 1) return said(place, phrase, i, 'after', 'trailing');
			}
			return null;
		}
	},
	{
		// “…”, grinned the mayor: a word where the verb of saying stands, though it is in no list.
		name: 'unlisted-verb',
		applies: (place) => mayBeVerb(place),
		resolve(place) {
			const { tokens, at, lexicon } = place;
			const beside = tokens[at + 1]?.form ?? '';
			const skips = lexicon.order === 'subject-first' ? PARTICLE : OBJECT;
			const next = skips.test(beside) ? at + 2 : at + 1;
			const phrase = phraseAfter(place, next);
			const subject = phrase?.from === next && isWholeSubject(place, phrase, next);
			return subject ? said(place, phrase, at, 'after', 'unlisted-verb') : null;
		}
	},
	{
		// “…,” she shrugged: the same behind whoever is named.
		name: 'unlisted-verb',
		applies: ({ lexicon, index, at, tokens }) =>
			lexicon.order === 'subject-first' &&
			at === index + 1 &&
			CLOSES_CLAUSE.test(tokens[index]!.text),
		resolve(place) {
			const { at, tokens, lexicon } = place;
			const phrase = phraseAfter(place, at);
			if (phrase?.from !== at || !isWholeSubject(place, phrase, at)) return null;
			const verb = tokens[phrase.to];
			if (verb?.kind !== 'word' || verb.capital || !PAST.test(verb.form)) return null;
			const behind = tokens[phrase.to + 1];
			const ends = behind?.kind !== 'word' || lexicon.adverbs.test(behind.form);
			return ends ? said(place, phrase, phrase.to, 'after', 'unlisted-verb') : null;
		}
	},
	{
		// “…” — Jane Holt
		name: 'dash',
		applies: ({ dash, next }) => dash && next.capital,
		resolve(place) {
			const phrase = phraseAfter(place, place.at);
			const end = phrase?.role?.to ?? phrase?.to ?? place.at;
			const alone = place.tokens[end]?.kind !== 'word';
			return alone ? said(place, phrase, null, 'after', 'dash') : null;
		}
	}
];

/** Who says the quotation at a token by what stands behind it. */
export function byCueAfter(clause: Clause, index: number): Attribution | null {
	const { tokens, lexicon } = clause;
	const { ended } = tokens[index]!;
	const first = tokens[index + 1];
	if (!first) return null;
	const dash = DASH.test(first.text);
	let at = dash ? index + 2 : index + 1;
	while (tokens[at]?.kind === 'comma') at++;
	const from = tokens[at]?.kind === 'colon' ? at + 1 : at;
	const pointing = phraseAt(tokens, from, lexicon.pointing);
	const pointed = pointing > 0 ? from - at + pointing : 0;
	// Behind a colon another one speaks, unless it points back: “…”: that is what X said.
	if (first.kind === 'colon' && pointed === 0) return null;
	at += pointed;
	const next = tokens[at];
	if (next?.kind !== 'word') return null;
	const fresh = ended && (next.capital || (isCaseless(next) && first.kind === 'word'));
	const verb = verbBehind(clause, at);
	const participle =
		verb === null || !isDirect(clause, at, verb) ? participleBehind(clause, at) : null;
	const place = { ...clause, index, at, next, pointed, dash, ended, fresh, verb, participle };
	return firstOf(AFTER, place);
}

/** Nothing but auxiliaries stands before the verb, and somebody is named behind it. */
function isDirect({ tokens }: Clause, at: number, verb: number): boolean {
	return verb === at || tokens[verb + 1]?.kind === 'word';
}

function participleBehind({ tokens, lexicon }: Clause, at: number): number | null {
	if (!lexicon.participle || !lexicon.auxiliaries.has(tokens[at]!.form)) return null;
	for (let i = at + 2; i < tokens.length && i - at < REACH; i++) {
		const { kind, form, capital } = tokens[i]!;
		if (kind === 'stop' || kind === 'quotation' || kind === 'colon') return null;
		const ends = tokens[i + 1]?.kind !== 'word' || lexicon.and.has(tokens[i + 1]!.form);
		if (ends && !capital && lexicon.verbs.has(form) && lexicon.participle.test(form)) return i;
	}
	return null;
}

/** Im „Wirtschaftsblatt“ verlangt: where it was said. */
function isInPaper(tokens: Tokens, index: number): boolean {
	const led = /^(?:im|in|vom|beim|zum|am|der|dem)$/u.test(tokens[index - 1]?.form ?? '');
	return led && /^\P{L}*\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?\P{L}*$/u.test(tokens[index]!.text);
}

/** The last auxiliary of the clause before a quotation. */
function auxiliaryBefore({ tokens, lexicon, from }: Clause, index: number): number | null {
	for (let i = index - 1; i >= Math.max(from, index - REACH); i--) {
		const { kind, form } = tokens[i]!;
		if (kind !== 'word') return null;
		if (lexicon.auxiliaries.has(form)) return i;
	}
	return null;
}

function verbBehind({ tokens, lexicon }: Clause, at: number): number | null {
	const { between, auxiliaries } = lexicon;
	for (let verb = at; verb <= at + 3; verb++) {
		const token = tokens[verb];
		if (isVerb(token, lexicon)) return verb;
		if (!token || !(between.has(token.form) || auxiliaries.has(token.form))) return null;
	}
	return null;
}

/** Shot back, called out. */
const PARTICLE = /^(?:back|out|in|on|up|off|over|along|again|softly|quietly|loudly|simply)$/;
/** Hielt ihm die Richterin vor. */
const OBJECT = /^(?:ihm|ihr|ihnen|uns|mir|ihn|sich)$/;
/** An English verb in the past, as its form shows. */
const PAST =
	/^\p{L}{2,}ed$|^(?:shot|began|broke|cut|put|swore|spat|bit|sang|spoke|went|ran|threw|gave|wrote|rang|kept|fought|wept)$/u;
const CLOSES_CLAUSE = /[,!?—–…-][”"'’»]*$/u;

/** Only in languages that put the verb there, behind a comma, and only a word that does nothing else. */
function mayBeVerb(place: Place): boolean {
	const { tokens, lexicon, index, at, next } = place;
	if (lexicon.order === 'subject-first') {
		const clause = CLOSES_CLAUSE.test(tokens[index]!.text);
		return clause && at === index + 1 && !next.capital && PAST.test(next.form);
	}
	const { stops, between, determiners, joins, persons, groups } = lexicon;
	const known = [stops, between, determiners, joins, persons, groups];
	const before = tokens[index - 1]?.kind ?? 'stop';
	return (
		tokens[at - 1]?.kind === 'comma' &&
		at === index + 2 &&
		(before === 'stop' || before === 'quotation') &&
		!next.capital &&
		next.form.length >= 3 &&
		!known.some((words) => words.has(next.form))
	);
}

/** Somebody is named at once behind the verb, and the clause says no more than that. */
function isWholeSubject(place: Place, phrase: Phrase, from: number): boolean {
	const { tokens, lexicon, at } = place;
	const first = tokens[from]!;
	if (isCaseless(first)) {
		let end = at;
		while (tokens[end]?.kind === 'word') end++;
		return end - at <= MOST_BARE;
	}
	return (
		lexicon.persons.has(first.form) ||
		isNaming(place, phrase) ||
		(lexicon.determiners.has(first.form) && tokens[phrase.to]?.kind !== 'word')
	);
}
