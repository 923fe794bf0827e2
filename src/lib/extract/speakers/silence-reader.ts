import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { withoutPrefix } from '../tokens.ts';
import type { Words } from './clauses.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Proposal } from './proposal.ts';
import { cueAt, found, namedIn, type Sentence } from './sentence.ts';
import { silencesIn, type SilenceMatch } from './silences.ts';
import type { Speaker } from './speaker.ts';

type Silence = Extract<Proposal, { kind: 'silence' }>;

/** Each silence of a sentence, in the clause that tells of it; `asker` is who asked in the sentences before. */
export function readSilences(sentence: Sentence, asker: Speaker | undefined): Silence[] {
	const { document, text, tokens, lexicon } = sentence;
	const matches = silencesIn(text, lexicon).filter(({ start, end }) => {
		const [from, to] = [sentence.start + start, sentence.start + end];
		return !tokens.some(
			(token) => token.kind === 'quotation' && token.start <= from && token.end >= to
		);
	});
	let from = sentence.start;
	return matches.map((match, i) => {
		const next = matches[i + 1];
		const to = next ? clauseBetween(text, match.end, next.start, lexicon) : text.length;
		const cut = text.slice(from - sentence.start, to);
		const trimmed = cut.trimEnd();
		const span = { start: from, end: from + trimmed.length };
		const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
		from += cut.length;
		while (/[\s,،;]/.test(document[from] ?? '')) from++;
		const clause = { ...sentence, ...span, text: trimmed, tokens: words };
		return silence(clause, match, sentence.start, asker);
	});
}

/** Where the clause of the second of two silences begins: behind a comma, else before "and". */
function clauseBetween(
	text: string,
	from: number,
	to: number,
	{ and, while: whilst, conjunctions = '' }: ReportingLexicon
): number {
	const between = text.slice(from, to);
	const comma = between.search(/[,،;]/);
	if (comma >= 0) return from + comma;
	const joined = [...conjunctions].map((one) => `${one}\\p{L}+`);
	const joining = [...and, ...whilst, ...joined].join('|') || '(?!)';
	const at = between.search(new RegExp(` (?:${joining})(?= |$)`, 'u'));
	return at >= 0 ? from + at : to;
}

function silence(
	clause: Sentence,
	match: SilenceMatch,
	offset: number,
	asker: Speaker | undefined
): Silence {
	const { outcome, asked } = match;
	const [start, end] = [offset + match.start, offset + match.end];
	const at = clause.tokens.findIndex((token) => token.end > start);
	const behind = clause.tokens.findIndex((token) => token.start >= end);
	const cue = cueAt(clause, start, end);
	const who = whoWasAsked(clause, cue.text, asked, at, behind);
	const stated = askedBy(clause, Math.max(0, behind));
	const by = stated ?? asker;
	const parameters: Record<string, boolean> = stated || !by ? {} : { inferred: true };
	return {
		kind: 'silence',
		outcome,
		...found(clause, who ? 'silence' : 'silence-of-nobody', { code: 'silence', parameters }),
		...(who ? { asked: who } : {}),
		...(by && by.name !== who?.name ? { by } : {}),
		cue
	};
}

/** Whoever was asked, by where the words of silence have them; `at` and `behind` are their first token and the next. */
function whoWasAsked(
	clause: Sentence,
	cue: string,
	place: SilenceMatch['asked'],
	at: number,
	behind: number
): Speaker | null {
	const { tokens, text, lexicon, resolver } = clause;
	const relative = place === 'before' ? beforeRelative(clause, at) : null;
	if (relative) return resolver.described(tokens, relative);
	const before = at > 0 ? subjectBefore(clause, at) : null;
	const after = behind > 0 ? phraseAfter(clause, behind) : null;
	const phrase =
		place === 'after'
			? (after ?? before)
			: (before ?? (lexicon.order === 'subject-first' ? null : after));
	if (!phrase) return null;
	const first = tokens[phrase.from]!;
	// They are several: no body that was named before.
	if (lexicon.groups.has(first.form) && lexicon.plural.test(text)) return null;
	// The mayor declined the comment: Arabic has the object behind the subject without a break.
	let { to } = phrase;
	while (to - phrase.from > 1 && lexicon.refused.has(tokens[to - 1]!.form)) to--;
	// Hebrew and Arabic write "from" and "with" together with the one who was asked.
	const attached = lexicon.attached.some(
		(one) => one.cue.test(cue) && one.word.test(first.form) && first.form.length > 2
	);
	const read = attached ? tokens.with(phrase.from, withoutPrefix(first)) : tokens;
	return namedIn(clause, read, { ...phrase, to });
}

/** Whoever stands before the words of silence: also X, which …, and X said this but …. */
function subjectBefore(words: Words, at: number): Phrase | null {
	const { tokens, lexicon } = words;
	const { form } = tokens[at - 1]!;
	if (lexicon.relatives.has(form)) {
		const end = tokens[at - 2]?.kind === 'comma' ? at - 2 : at - 1;
		const phrase = end > 0 ? phraseBefore(words, end) : null;
		if (phrase) return phrase;
	}
	const joins = lexicon.and.has(form) || lexicon.but.has(form);
	return phraseBefore(words, at) ?? (joins ? phraseAfter(words, 0) : null);
}

/** The firm that moved the boxes did not reply: the firm, not the boxes. */
function beforeRelative({ tokens, lexicon }: Words, at: number): Phrase | null {
	// The article with which a sentence begins is no name.
	const small = lexicon.determiners.has(tokens[0]?.form ?? '');
	const read = small ? tokens.with(0, { ...tokens[0]!, capital: false }) : tokens;
	const phrase = phraseAfter({ tokens: read, lexicon }, 0);
	const next = phrase && tokens[phrase.to]?.kind === 'comma' ? phrase.to + 1 : phrase?.to;
	if (!phrase || phrase.from > 0 || next === undefined || next >= at) return null;
	return lexicon.relatives.has(tokens[next]!.form) ? { from: phrase.from, to: phrase.to } : null;
}

/** …to X's request, …to X: who asked. */
function askedBy(sentence: Sentence, from: number): Speaker | undefined {
	const { tokens, lexicon } = sentence;
	for (let i = Math.max(0, from - 1); i < tokens.length && i < from + 8; i++) {
		if (!lexicon.askedOf.has(tokens[i]!.form)) continue;
		const phrase = phraseAfter(sentence, i + 1);
		const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
		if (!phrase || !words.some(({ capital }) => capital)) continue;
		// The Echo's request: the owner asked.
		const owner = words.findIndex(({ text }) => /['’]s?$/u.test(text));
		const to = owner >= 0 ? phrase.from + owner + 1 : phrase.to;
		return namedIn(sentence, tokens, { from: phrase.from, to }) ?? undefined;
	}
	return undefined;
}

/** Told X, wrote to Y, asked Z: who asked, for the silences of the sentences behind. */
export function askerIn(sentence: Sentence): Speaker | undefined {
	const { tokens, lexicon } = sentence;
	for (const [i, { kind, form, capital }] of tokens.entries()) {
		if (kind !== 'word' || capital) continue;
		const told =
			lexicon.order === 'subject-first' && lexicon.told.has(form) && tokens[i + 1]?.capital
				? phraseAfter(sentence, i + 1)
				: null;
		if (told) return namedIn(sentence, tokens, told) ?? undefined;
		const asking = lexicon.asks.has(form) ? phraseBefore(sentence, i) : null;
		if (asking && tokens[asking.from]!.capital)
			return namedIn(sentence, tokens, asking) ?? undefined;
	}
	return undefined;
}
