import { sure, type Attribution, type Namer } from './attribution.ts';
import type { LastSpeaker } from './cast.ts';
import { isCaseless } from './caseless.ts';
import type { Cues } from './cue-lists.ts';
import { AUXILIARY, accordingAt, isPassive, LEADING, phraseAt, pronounIn } from './clauses.ts';
import { withoutSubject } from './cue-before.ts';
import type { Phrase } from './clauses.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { isSubject, isVerb } from './subjects.ts';
import type { Token } from './words.ts';

/** How far behind its quotation a cue may stand, in words. */
const AFTER_REACH = 22;
const APPOSITION_REACH = 45;

export function byCueAfter(
	namer: Namer,
	tokens: readonly Token[],
	index: number,
	ended: boolean,
	last: LastSpeaker | null
): Attribution | null {
	const { cues } = namer;
	let at = index + 1;
	const first = tokens[at];
	if (!first) return null;
	const dash = /^[—–―-]$/.test(first.text);
	if (dash) at++;
	while (tokens[at]?.kind === 'comma') at++;
	const pointed = pointsBack(tokens, at);
	if (first.kind === 'colon' && pointed === 0) return null;
	at += pointed;
	const next = tokens[at];
	if (!next || next.kind !== 'word') return null;
	// “…”, thus the mayor.
	const thus = pointed > 0 && (next.capital || cues.determiners.has(next.form));
	const bare = thus ? phraseAfter(tokens, at, cues) : null;
	if (bare && tokens[bare.to]?.kind !== 'word')
		return namer.said(tokens, bare, { from: at - pointed, to: at }, 'after', last, sure.after);
	const fresh = ended && (next.capital || (isCaseless(next) && first.kind === 'word'));
	if (phraseAt(tokens, at, cues.own) > 0 && !fresh) {
		const said = withoutSubject(namer, tokens, at, 'after', last);
		if (said) return said;
	}
	const according = accordingAt(tokens, at, 0, cues);
	if (according > 0 && !fresh) {
		const phrase = phraseAfter(tokens, at + according, cues);
		return (
			phrase &&
			namer.said(tokens, phrase, { from: at, to: at + according }, 'after', last, sure.after)
		);
	}
	// said NAME, or said he
	let verb = at;
	while (verb < at + 3 && tokens[verb] && !isVerb(namer, tokens, verb)) verb++;
	const skipped = tokens.slice(at, verb);
	if (
		isVerb(namer, tokens, verb) &&
		skipped.every((token) => cues.between.has(token.form) || AUXILIARY.test(token.form))
	) {
		const hung = skipped.findIndex((token) => /-(?:il|elle|ils|elles|on)$/.test(token.form));
		const inverted =
			hung >= 0
				? { from: at + hung, to: at + hung + 1 }
				: (pronounIn(tokens, verb, cues) ??
					phraseAfter(tokens, addressed(tokens, verb + 1, cues), cues));
		if (
			!inverted &&
			skipped.every(({ form }) => AUXILIARY.test(form)) &&
			cues.order !== 'subject-first'
		)
			return withoutSubject(namer, tokens, verb, 'after', last);
		if (inverted)
			return namer.said(tokens, inverted, { from: verb, to: verb + 1 }, 'after', last, sure.after);
		// “…”, added the … is above; “…” and said: the subject stands before the quotation.
	}
	const named = namedAfter(namer, tokens, at, ended && next.capital);
	if (named)
		return namer.said(
			tokens,
			named.phrase,
			{ from: named.verb, to: named.verb + 1 },
			'after',
			last,
			sure.after
		);
	// …, said NAME: behind words that belong to the quotation's own sentence.
	for (let i = at + 1; !ended && i < tokens.length && i - at < AFTER_REACH; i++) {
		const { kind } = tokens[i]!;
		if (kind === 'stop' || kind === 'quotation') break;
		if (tokens[i - 1]!.kind !== 'comma' || !isVerb(namer, tokens, i)) continue;
		const phrase = phraseAfter(tokens, i + 1, cues);
		if (phrase && phrase.from === i + 1)
			return namer.said(tokens, phrase, { from: i, to: i + 1 }, 'after', last, sure.after * 0.9);
	}
	const unknown = unknownVerb(namer, tokens, index, at);
	if (unknown) {
		const cue = { from: at, to: at + 1 };
		return namer.said(tokens, unknown, cue, 'after', last, sure.main);
	}
	if (dash && next.capital) {
		const phrase = phraseAfter(tokens, at, cues);
		const end = phrase && (phrase.role?.to ?? phrase.to);
		if (phrase && end !== null && (end >= tokens.length || tokens[end]!.kind !== 'word'))
			return namer.said(tokens, phrase, null, 'after', last, sure.line);
	}
	return null;
}

/* “…”: that is what X said; with these words X opened: what points back at the quotation. */
const POINTING = [
	/^(?:è|questo) (?:quanto|quello che|ciò che|il commento di|il monito di)$/,
	/^(?:c'est|voilà) (?:ce que|ce qu'|en ces termes que)$/,
	/^(?:es|esto es) lo que$/,
	/^é o que$/,
	/^mit diesen worten$/,
	/^(?:بهذه|بتلك) (?:الكلمات|العبارة|العبارات|الجملة)$/,
	/^هكذا$/,
	/^(?:כך|במילים אלה|במילים אלו)$/,
	/^(?:that is what|that's what|with these words|with those words|thus|così|assim|así|ainsi)$/
];

/** How many words at a place only point back at the quotation before. */
function pointsBack(tokens: readonly Token[], at: number): number {
	const from = tokens[at]?.kind === 'colon' ? at + 1 : at;
	for (let length = 4; length > 0; length--) {
		const words = tokens.slice(from, from + length);
		if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
		const said = words.map(({ form }) => form).join(' ');
		if (POINTING.some((test) => test.test(said))) return from - at + length;
	}
	return 0;
}

/* Told the press, told the agency: those who were told stand before the one who spoke. */
const TO =
	/^(?:à|au|aux|devant|a|al|ai|alla|alle|agli|all'|ante|ao|aos|às|gegenüber|vor|tegen|till)$/;
const DATIVE = /^(?:dem|den|einem|unserer|unserem)$/;

const SIDE =
	/^(?:de (?:son|leur) côté|pour sa part|quant à (?:lui|elle)|de su lado|por su (?:parte|lado)|(?:dal|per) (?:canto|parte) (?:suo|sua)|da parte sua|por sua vez|por seu (?:lado|turno)|من (?:جانبه|جانبها|جهته|جهتها)|מצד (?:שני|אחר))$/;

/** Behind whoever was told; the place itself when nobody is. */
function addressed(tokens: readonly Token[], at: number, cues: Cues): number {
	for (let length = 4; length > 1; length--) {
		const words = tokens.slice(at, at + length).map((token) => token.form);
		// In an answer: said for her part the mayor.
		if (SIDE.test(words.join(' '))) return addressed(tokens, at + length, cues);
	}
	const form = tokens[at]?.form ?? '';
	const to = TO.test(form) ? at + 1 : cues.capitals === 'nouns' && DATIVE.test(form) ? at : null;
	const told = to === null ? null : phraseAfter(tokens, to, cues);
	const next = told && tokens[told.to];
	const named =
		next?.kind === 'word' &&
		(next.capital || cues.determiners.has(next.form)) &&
		phraseAfter(tokens, told!.to, cues);
	return named ? told!.to : at;
}

/* Behind this many words it is no more a clause that only says who spoke. */
const MOST_BARE = 7;

/**
 * “…”, grinned the mayor: a word where the verb of saying stands, though it is in no list. Only in
 * languages that put the verb there, behind a comma, and where somebody is named at once.
 */
function unknownVerb(
	{ cues }: Namer,
	tokens: readonly Token[],
	index: number,
	at: number
): Phrase | null {
	const word = tokens[at]!;
	if (cues.order === 'subject-first' || tokens[at - 1]?.kind !== 'comma' || at !== index + 2)
		return null;
	if (index > 0 && !['stop', 'quotation'].includes(tokens[index - 1]!.kind)) return null;
	const { stops, between, determiners, joins, persons, groups } = cues;
	const listed = [stops, between, determiners, joins, persons, groups];
	if (word.capital || listed.some((words) => words.has(word.form)) || word.form.length < 3)
		return null;
	const phrase = phraseAfter(tokens, at + 1, cues);
	if (phrase?.from !== at + 1) return null;
	const first = tokens[at + 1]!;
	if (isCaseless(first)) {
		let end = at;
		while (tokens[end]?.kind === 'word') end++;
		return end - at <= MOST_BARE ? phrase : null;
	}
	const named =
		persons.has(first.form) ||
		tokens.slice(phrase.from, phrase.to).some(({ capital }) => capital) ||
		(determiners.has(first.form) && tokens[phrase.to]?.kind !== 'word');
	return named ? phrase : null;
}

/** NAME said; NAME, role, said. A new sentence must be short to be about the quotation before it. */
function namedAfter(
	namer: Namer,
	tokens: readonly Token[],
	at: number,
	fresh: boolean
): { phrase: Phrase; verb: number } | null {
	const { cues } = namer;
	const head = phraseAfter(tokens, at, cues);
	for (let verb = at + 1; verb < tokens.length && verb - at < APPOSITION_REACH; verb++) {
		const token = tokens[verb]!;
		if (
			token.kind === 'stop' ||
			token.kind === 'quotation' ||
			token.kind === 'colon' ||
			/^[—–]$/.test(token.text)
		)
			return null;
		if (tokens[verb - 1]!.form === 'to') continue;
		if (
			token.kind !== 'word' ||
			token.capital ||
			!cues.verbs.has(token.form) ||
			isPassive(tokens, verb)
		)
			continue;
		if (fresh && !isShort(namer, tokens, verb)) return null;
		const plain = tokens.slice(at, verb).every(({ kind }) => kind === 'word');
		if (plain && verb - at < AFTER_REACH) {
			const phrase = phraseBefore(tokens, verb, cues);
			if (phrase && (phrase.from - at <= 4 || !head) && isSubject(namer, tokens, verb, phrase))
				return { phrase, verb };
			continue;
		}
		let last = verb - 1;
		while (last > at && tokens[last]!.kind === 'word' && cues.between.has(tokens[last]!.form))
			last--;
		if (head && tokens[head.to]?.kind === 'comma' && tokens[last]!.kind === 'comma') {
			const role = last > head.to + 1 ? { from: head.to + 1, to: last } : undefined;
			return { phrase: role ? { from: head.from, to: head.to, role } : head, verb };
		}
		const article =
			head &&
			tokens[head.to]?.kind === 'comma' &&
			/^(?:an?|the|une?|eine?|der|die|das|le|la|el|un|una|een|de|en|ett)$/.test(
				tokens[head.to + 1]?.form ?? ''
			);
		// Name, a role without its second comma said
		if (article && tokens[head.from]!.capital)
			return {
				phrase: { from: head.from, to: head.to, role: { from: head.to + 1, to: verb } },
				verb
			};
		const phrase = phraseBefore(tokens, verb, cues);
		const roles =
			phrase && phrase.from - at <= 6 && !tokens[at]!.capital && tokens[phrase.to - 1]!.capital;
		if (
			roles ||
			(phrase &&
				tokens
					.slice(at, phrase.from)
					.every(
						(word) => word.kind === 'comma' || cues.between.has(word.form) || LEADING.has(word.form)
					))
		)
			return { phrase, verb };
	}
	return null;
}

/** A sentence that only names who spoke: Smith said. Smith said later that day. */
function isShort(namer: Namer, tokens: readonly Token[], verb: number): boolean {
	for (let i = verb + 1; i < tokens.length && i - verb < 7; i++) {
		const { kind, form } = tokens[i]!;
		if (kind === 'stop' || kind === 'quotation' || kind === 'comma' || kind === 'colon')
			return true;
		if (form === 'that' || form === 'the') return false;
	}
	return tokens.length - verb < 7;
}
