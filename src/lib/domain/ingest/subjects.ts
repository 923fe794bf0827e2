import type { Namer } from './attribution.ts';
import { EITHER, SUBORDINATE } from './clauses.ts';
import { BODY_NOUN } from './names.ts';
import type { Phrase } from './clauses.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Token } from './words.ts';

const MOST_CLAUSES = 12;

/** The subject of the verb at `at`: before it, or behind it where a language puts it there. */
export function subjectOf(
	namer: Namer,
	tokens: readonly Token[],
	at: number,
	from: number
): Phrase | null {
	const { order, determiners, persons, groups } = namer.cues;
	const behind = phraseAfter(tokens, at + 1, namer.cues);
	if (order === 'verb-first' && behind) return withoutObject(tokens, at, behind);
	// Hebrew writes "and" together with a second verb: its subject is that of the first.
	if (/^ו\p{Script=Hebrew}/u.test(tokens[at]!.form) && at > from && behind?.from !== at + 1) {
		const main = leading(namer, tokens, from, at);
		if (main) return main;
	}
	const ahead = phraseBefore(tokens, at, namer.cues);
	// This said the head of the office: what is said stands first, not who says it.
	if (ahead && ahead.to - ahead.from === 1 && OBJECT.test(tokens[ahead.from]!.form))
		return behind && isNamed(namer, tokens, at, behind) ? behind : null;
	const inverted = order === 'free' && behind && isNamed(namer, tokens, at, behind);
	if (
		ahead &&
		ahead.from >= from &&
		isSubject(namer, tokens, at, ahead) &&
		!(inverted && isFronted(namer, tokens, ahead))
	)
		return ahead;
	// Inversion: only what follows the verb at once, as in “sagte die Bürgermeisterin”.
	const next = tokens[at + 1];
	if (!behind || !next || behind.from - at > 2) return null;
	if (order === 'subject-first' && at > from) return null;
	const begins =
		next.capital ||
		determiners.has(next.form) ||
		persons.has(next.form) ||
		groups.has(next.form) ||
		!/\p{Script=Latin}/u.test(next.text);
	return begins ? behind : null;
}

/* Verbs whose object, whoever is called upon or accused, follows their subject at once. */
const TRANSITIVE =
	/^[وف]?(?:دعا|دعت|دعوا|طالب|طالبت|طالبوا|حث|حثت|ناشد|ناشدت|ناشدوا|اتهم|اتهمت|اتهموا|حذر|حذرت|وصف|وصفت|انتقد|انتقدت|رفض|رفضت|أبلغ|أبلغت|أخبر|أخبرت|اعتبر|اعتبرت|استنكر|استنكرت|نفى|نفت)$/u;
/* The former minister, the general manager: these belong to a person whatever the noun before. */
const OF_OFFICE = /^ال(?:سابقة?|جديدة?|حالية?|عامة?|أولى?|أول|أعلى|كبيرة?|مؤقتة?)$/u;

/** Behind the first word with an article only what agrees with it belongs to it: the rest is the object. */
function withoutObject(tokens: readonly Token[], verb: number, phrase: Phrase): Phrase {
	if (!TRANSITIVE.test(tokens[verb]!.form)) return phrase;
	for (let i = phrase.from + 1; i < phrase.to; i++) {
		const [noun, word] = [tokens[i - 1]!.form, tokens[i]!.form];
		if (!/^ال.{2}/u.test(noun) || !/^ال.{2}/u.test(word) || OF_OFFICE.test(word)) continue;
		const agrees = /(?:ة|ات)$/u.test(noun) ? /ة$/u.test(word) : /(?:ي|ون|ين)$/u.test(word);
		if (!agrees) return { from: phrase.from, to: i };
	}
	return phrase;
}

/* What a clause may begin with that is said, not who says it. */
const OBJECT =
	/^(?:darin|dort|dazu|hierzu|das|dies|dieses|lo|ciò|questo|esto|eso|isso|isto|ceci|cela|zo|dat|dit|det|כך|זאת)$/;

/** The one named right behind a verb: with an article, a capital, or as a pronoun. */
function isNamed({ cues }: Namer, tokens: readonly Token[], at: number, phrase: Phrase): boolean {
	const first = tokens[phrase.from]!;
	return (
		phrase.from === at + 1 &&
		(first.capital ||
			cues.determiners.has(first.form) ||
			cues.persons.has(first.form) ||
			cues.groups.has(first.form))
	);
}

/** On request said the office; this said the head: what stands before the verb is no subject. */
function isFronted({ cues }: Namer, tokens: readonly Token[], { from }: Phrase): boolean {
	const first = tokens[from]!.form;
	if (cues.determiners.has(first) && !tokens[from - 1]) return false;
	const preposition = (form: string | undefined): boolean =>
		form !== undefined && cues.stops.has(form) && FRONTING.test(form);
	return preposition(first) || preposition(tokens[from - 1]?.form);
}

const FRONTING =
	/^(?:als|in|im|am|an|auf|bei|mit|nach|vor|zu|zum|zur|über|unter|gegen|durch|um|seit|aus|op|bij|met|naar|uit|aan|door|over|onder|tegen|tot|sinds|na|voor|på|vid|med|till|från|av|under|efter|innan|i|ב|en|dans|sur|por|sobre|durante|em|no|na|nel|nella|ante|tras)$/;

/** The phrase with which the main clause of a sentence begins. */
export function leading(
	namer: Namer,
	tokens: readonly Token[],
	from: number,
	to: number
): Phrase | null {
	const starts = [from];
	for (let i = from; i < to && starts.length < MOST_CLAUSES; i++)
		if (tokens[i]!.kind === 'comma') starts.push(i + 1);
	let fallback: Phrase | null = null;
	for (const start of starts) {
		const first = tokens[start];
		if (!first || start >= to) break;
		if (SUBORDINATE.has(first.form) || first.kind !== 'word') continue;
		const phrase = phraseAfter(tokens, start, namer.cues);
		if (!phrase || phrase.from !== start) continue;
		const words = tokens.slice(phrase.from, phrase.to);
		if (
			!words.some(
				({ capital }, i) => capital && (i > 0 || !namer.cues.determiners.has(words[0]!.form))
			)
		) {
			const inMarks = tokens[phrase.to]?.kind === 'quotation' && BODY_NOUN.test(words.at(-1)!.form);
			if (
				words.length === 1 &&
				!inMarks &&
				!namer.cues.persons.has(first.form) &&
				!namer.cues.groups.has(first.form)
			)
				continue;
			fallback ??= phrase;
			continue;
		}
		// Cut after the last capital: “company X doubled down” names X.
		let end = phrase.to;
		while (end > phrase.from && !tokens[end - 1]!.capital) end--;
		return { from: phrase.from, to: end };
	}
	return fallback;
}

/** Forms that are nouns as often as verbs: the ministry's claim, two critical reports. */
export function isSubject(
	namer: Namer,
	tokens: readonly Token[],
	verb: number,
	phrase: Phrase
): boolean {
	const last = tokens[phrase.to - 1]!;
	if (/['’]s?$/u.test(last.text)) return false;
	if (!EITHER.test(tokens[verb]!.form)) return true;
	if (/(?:al|ful|ous|ive|ic|less|able|ible|ing|ed)$/.test(last.form) && !last.capital) return false;
	return (
		!/^(?:two|three|four|several|many|these|those|some|all|few|such|other|more|no)$/.test(
			tokens[phrase.from]!.form
		) || !/s$/.test(tokens[verb]!.form)
	);
}

export function isVerb(namer: Namer, tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.capital) return false;
	if (namer.cues.verbs.has(token.form)) return true;
	// sagte-t-il, dit-elle: the pronoun hangs on the verb.
	const hung = /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on)$/.exec(token.form);
	return hung !== null && namer.cues.verbs.has(hung[1]!);
}
