import { sure, type Attribution, type Namer } from './attribution.ts';
import type { LastSpeaker } from './cast.ts';
import { isCaseless } from './caseless.ts';
import type { Cues } from './cue-lists.ts';
import { accordingAt, isPassive, phraseAt, round } from './clauses.ts';
import { DOCUMENT } from './names.ts';
import type { Phrase } from './clauses.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { leading, subjectOf } from './subjects.ts';
import type { Token } from './words.ts';

/** How far from its quotation a cue may stand, in words. */
const REACH = 28;
const LABEL_REACH = 7;
/* The same in tokens: what is nothing but marks and commas is not searched without end. */
const FARTHEST = 2 * REACH;
/* How far behind the words of the last speaker a bare "and again" still means that one, in characters. */
const CARRIED = 600;

/* A report according to which …: whose it is, the main clause says. */
const RELATIVE =
	/^(?:(?:which|whom|lequel|laquelle|cui) |(?:il quale|la quale|o qual|a qual|el cual|la cual|el que|la que)$)/;

export function byCueBefore(
	namer: Namer,
	tokens: readonly Token[],
	from: number,
	index: number,
	attributed: ReadonlyMap<number, Attribution>,
	last: LastSpeaker | null
): { said: Attribution; near: boolean } | null {
	const { cues } = namer;
	let words = 0;
	for (let i = index - 1; i >= from && words < REACH && index - i < FARTHEST; i--) {
		const token = tokens[i]!;
		if (token.kind === 'quotation') {
			// “A” and “B”: the words between hold no cue of their own.
			const previous = attributed.get(i);
			if (previous?.kind === 'said' && i >= from)
				return {
					said: {
						...previous,
						where: 'carried',
						confidence: round(previous.confidence * sure.carried)
					},
					near: index - i <= 3
				};
			continue;
		}
		words++;
		const near = index - i <= 2 || leadsIn(namer, tokens, i, index);
		if (phraseAt(tokens, i, cues.own) > 0) {
			const said = byOwn(namer, tokens, from, i, last);
			if (said) return { said, near };
		}
		const according = accordingAt(tokens, i, from, cues);
		if (according > 0) {
			const relative = RELATIVE.test(
				`${tokens[i + according]?.form} ${tokens[i + according + 1]?.form}`
			);
			const phrase = relative
				? leading(namer, tokens, from, i)
				: phraseAfter(tokens, i + according, cues);
			const said =
				phrase &&
				namer.said(tokens, phrase, { from: i, to: i + according }, 'before', last, sure.before);
			if (said) return { said, near };
		}
		if (token.kind !== 'word' || (token.capital && i > from)) continue;
		const infinitive = tokens[i - 1]?.form === 'to';
		const participle =
			cues.participles.has(token.form) ||
			(infinitive && (cues.verbs.has(token.form) || cues.labels.has(token.form)));
		const finite =
			cues.verbs.has(token.form) ||
			(cues.labels.has(token.form) && index - i <= LABEL_REACH) ||
			FINDING.test(token.form);
		if (!finite && !participle) continue;
		if (isPassive(tokens, i)) continue;
		if (participle) {
			const said = main(namer, tokens, from, i, attributed, last);
			if (said) return { said, near };
			continue;
		}
		const also = alongside(tokens, i, attributed);
		if (also) return { said: also, near };
		const phrase = subjectOf(namer, tokens, i, from);
		if (!cues.verbs.has(token.form) && FINDING.test(token.form) && !isDocument(tokens, phrase))
			continue;
		const said =
			phrase &&
			namer.said(
				tokens,
				phrase,
				{ from: i, to: i + 1 },
				'before',
				last,
				near ? sure.before : sure.before * 0.85
			);
		if (said) return { said, near };
		if (cues.order !== 'subject-first' && i === from && !phraseAfter(tokens, i + 1, cues)) {
			const dropped = withoutSubject(namer, tokens, i, 'before', last);
			if (dropped) return { said: dropped, near };
		}
		const relative = relativeSubject(namer, tokens, i, from, last);
		if (relative) return { said: relative, near };
	}
	const again = phraseAt(tokens, from, cues.again);
	if (
		again > 0 &&
		last &&
		leadsOn(tokens.slice(from + again, index)) &&
		tokens[index]!.start - last.at < CARRIED
	) {
		const said = withoutSubject(namer, tokens, from, 'before', last);
		if (said) return { said, near: true };
	}
	// Name: “…”
	if (tokens[index - 1]?.kind === 'colon') {
		const phrase = phraseBefore(tokens, index - 1, cues);
		if (phrase && phrase.from === from && isNameAlone(tokens, phrase, cues)) {
			const said = namer.said(tokens, phrase, null, 'before', last, sure.before * 0.9);
			if (said) return { said, near: true };
		}
	}
	const goesOn =
		last && tokens[index]!.start - last.at < CARRIED && namesNobody(namer, tokens, from, index);
	const said = goesOn ? withoutSubject(namer, tokens, index - 1, 'before', last) : null;
	return said && { said, near: true };
}

/* What a report does, and a person in its words seldom: it finds that …. */
const FINDING =
	/^(?:finds|found|shows|showed|details|documents|constate|montre|conclut|zeigt|belegt|constata|concluye|muestra|rileva|mostra|conclui)$/;

function isDocument(tokens: readonly Token[], phrase: Phrase | null): boolean {
	return phrase !== null && DOCUMENT.test(tokens[phrase.to - 1]!.form);
}

/** She admitted “…” and promised the tender “…”: the second verb has the subject of the first. */
function alongside(
	tokens: readonly Token[],
	at: number,
	attributed: ReadonlyMap<number, Attribution>
): Attribution | null {
	const previous = attributed.get(at - 2);
	if (previous?.kind !== 'said' || tokens[at + 1]?.capital) return null;
	if (!/^(?:and|et|y|e|ed|und|en|och)$/.test(tokens[at - 1]!.form)) return null;
	const { text, start, end } = tokens[at]!;
	const confidence = round(previous.confidence * 0.95);
	return { ...previous, where: 'before', cue: { text, start, end }, confidence };
}

/** Behind "and again" nothing but an infinitive: Et d'ajouter: */
function leadsOn(tokens: readonly Token[]): boolean {
	const words = tokens.filter(({ kind }) => kind === 'word');
	return (
		words.length <= 1 &&
		words.every(({ capital }) => !capital) &&
		tokens.every(({ kind }) => kind === 'word' || kind === 'comma' || kind === 'colon')
	);
}

/** Jane Holt: “…”; not “Then she laughs: …”, which has its capital from the sentence. */
function isNameAlone(tokens: readonly Token[], { from, to }: Phrase, cues: Cues): boolean {
	const [first, ...rest] = tokens.slice(from, to);
	return (
		rest.length === 0 ||
		rest.some(({ capital }) => capital) ||
		cues.determiners.has(first!.form) ||
		isCaseless(first!)
	);
}

/* What German says of others: the mood alone tells that they said it. */
const REPORTING =
	/^(?:sei|seien|habe|hätten|werde|würden|würde|könne|könnten|müsse|müssten|solle|wolle|dürfe|gebe|gehe|komme|bleibe|liege|brauche)$/;

/** No cue, and nobody named: Then a laugh: “…”, or German reported speech that goes on. */
function namesNobody(
	{ cues }: Namer,
	tokens: readonly Token[],
	from: number,
	index: number
): boolean {
	const words = tokens.slice(from, index);
	if (cues.capitals === 'nouns') return words.some(({ form }) => REPORTING.test(form));
	return (
		cues.order === 'free' &&
		words.at(-1)?.kind === 'colon' &&
		words.length > 2 &&
		!isCaseless(words[0]!) &&
		words.every(
			({ capital, kind, form }, i) =>
				kind !== 'quotation' && (i === 0 || !capital) && !cues.determiners.has(form)
		)
	);
}

/** In her own words: she whom the sentence is about, else whoever spoke last. */
function byOwn(
	namer: Namer,
	tokens: readonly Token[],
	from: number,
	at: number,
	last: LastSpeaker | null
): Attribution | null {
	const phrase = at - from >= 2 ? leading(namer, tokens, from, at) : null;
	const cue = { from: at, to: at + 1 };
	const said = phrase && namer.said(tokens, phrase, cue, 'before', last, sure.main);
	return said ?? withoutSubject(namer, tokens, at, 'before', last);
}

/** A verb without a subject, where a language may leave out the pronoun: whoever spoke last. */
export function withoutSubject(
	namer: Namer,
	tokens: readonly Token[],
	verb: number,
	where: 'before' | 'after',
	last: LastSpeaker | null
): Attribution | null {
	if (!last) return null;
	const { text, start, end } = tokens[verb]!;
	return {
		kind: 'said',
		speaker: last.speaker,
		cue: { text, start, end },
		where,
		how: 'pronoun',
		confidence: round(sure.carried * sure.pronoun)
	};
}

/** From the cue on, nothing but what leads into a quotation: that, a comma, a colon, an object. */
function leadsIn(namer: Namer, tokens: readonly Token[], cue: number, index: number): boolean {
	const last = tokens[index - 1]!;
	if (last.kind === 'comma' || last.kind === 'colon') return true;
	return !tokens.slice(cue + 1, index).some(({ kind }) => kind === 'comma' || kind === 'quotation');
}

/** X, who … , told Y: the verb hangs on a relative clause or on a second verb: X came and said. */
function relativeSubject(
	namer: Namer,
	tokens: readonly Token[],
	at: number,
	from: number,
	last: LastSpeaker | null
): Attribution | null {
	const before = tokens[at - 1];
	if (!before) return null;
	// A call that she branded “…”: with a label, que leads to what bears it.
	const object = before.form === 'que' && namer.cues.labels.has(tokens[at]!.form);
	if (namer.cues.relatives.has(before.form) && !object) {
		const end = tokens[at - 2]?.kind === 'comma' ? at - 2 : at - 1;
		const phrase = phraseBefore(tokens, end, namer.cues);
		return (
			phrase && namer.said(tokens, phrase, { from: at, to: at + 1 }, 'before', last, sure.main)
		);
	}
	if (!object && before.form !== 'and' && before.form !== 'but') return null;
	const phrase = leading(namer, tokens, from, at);
	return phrase && namer.said(tokens, phrase, { from: at, to: at + 1 }, 'before', last, sure.main);
}

/** The subject on which a participle hangs: the speaker so far in the sentence, or its main subject. */
function main(
	namer: Namer,
	tokens: readonly Token[],
	from: number,
	at: number,
	attributed: ReadonlyMap<number, Attribution>,
	last: LastSpeaker | null
): Attribution | null {
	const cue = { from: at, to: at + 1 };
	for (let i = at - 1; i >= from && at - i < FARTHEST; i--) {
		const token = tokens[i]!;
		if (tokens[i - 1]?.form === 'to') continue;
		const previous = attributed.get(i);
		if (token.kind === 'quotation' && previous?.kind === 'said') {
			const { text, start, end } = tokens[at]!;
			return {
				...previous,
				where: 'before',
				cue: { text, start, end },
				confidence: round(previous.confidence * 0.95)
			};
		}
		if (
			token.kind === 'word' &&
			!token.capital &&
			namer.cues.verbs.has(token.form) &&
			!isPassive(tokens, i)
		) {
			const phrase = subjectOf(namer, tokens, i, from);
			const said = phrase && namer.said(tokens, phrase, cue, 'before', last, sure.main);
			if (said) return said;
		}
	}
	const phrase = leading(namer, tokens, from, at);
	return phrase && namer.said(tokens, phrase, cue, 'before', last, sure.main);
}
