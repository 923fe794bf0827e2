import type { LastSpeaker, Speaker } from './cast.ts';
import { accordingAt, isPassive } from './clauses.ts';
import type { Cues } from './cue-lists.ts';
import { actOf, demandCue } from './demands.ts';
import { DOCUMENT } from './names.ts';
import { sentencesOf, type Span } from './paragraphs.ts';
import type { Phrase } from './clauses.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import type { Proposal } from './proposal.ts';
import type { Quoted } from './quotes.ts';
import { silencesIn, type SilenceMatch } from './silence.ts';
import type { Attributor } from './speakers.ts';
import { withoutPrefix, type Token } from './words.ts';

/** Reads what sentences say without quotation marks, and adds it to the proposals. */
export class SentenceReader {
	/** Who announced words that come next: the paragraph before ended with a colon or told of a statement. */
	announced: Speaker | null = null;
	readonly #text: string;
	readonly #cues: Cues;
	readonly #attributor: Attributor;
	readonly #proposals: Proposal[];
	#last: LastSpeaker | null = null;

	constructor(text: string, cues: Cues, attributor: Attributor, proposals: Proposal[]) {
		this.#text = text;
		this.#cues = cues;
		this.#attributor = attributor;
		this.#proposals = proposals;
	}

	/** Reported speech, demands and silences, sentence by sentence, where no quotation says it already. */
	read(
		paragraph: Span,
		tokens: readonly Token[],
		quoted: readonly Quoted[],
		last: LastSpeaker | null
	): void {
		this.#last = last;
		const announced = this.announced;
		this.announced = null;
		if (announced && quoted.length === 0) {
			const text = this.#text.slice(paragraph.start, paragraph.end);
			if (actOf(text) === 'demand') {
				this.#proposals.push({
					kind: 'demand',
					...paragraph,
					text,
					speaker: announced,
					confidence: 0.7,
					reason: { code: 'recommendation' }
				});
				return;
			}
		}
		let asker: Speaker | undefined;
		let from = 0;
		let next = 0;
		for (const sentence of sentencesOf(this.#text, paragraph)) {
			while (next < quoted.length && quoted[next]!.outerEnd <= sentence.start) next++;
			const inside = next < quoted.length && quoted[next]!.outerStart < sentence.end;
			while (from < tokens.length && tokens[from]!.end <= sentence.start) from++;
			let to = from;
			while (to < tokens.length && tokens[to]!.start < sentence.end) to++;
			if (from >= to) continue;
			const words = tokens.slice(from, to);
			asker = this.#asker(words) ?? asker;
			if (this.#silences(sentence, words, asker)) continue;
			if (!inside && !this.#demand(sentence, words)) this.#reported(sentence, words);
			this.#announce(sentence, words, paragraph, inside);
		}
	}

	/** Each silence of a sentence, in the clause that tells of it. */
	#silences(sentence: Span, tokens: readonly Token[], asker: Speaker | undefined): boolean {
		const text = this.#text.slice(sentence.start, sentence.end);
		const matches = silencesIn(text).filter(({ start, end }) => {
			const [from, to] = [sentence.start + start, sentence.start + end];
			return !tokens.some(
				(token) => token.kind === 'quotation' && token.start <= from && token.end >= to
			);
		});
		let from = sentence.start;
		for (const [i, match] of matches.entries()) {
			const next = matches[i + 1];
			const to = next ? clauseBetween(text, match.end, next.start) : text.length;
			const cut = text.slice(from - sentence.start, to);
			const span = { start: from, end: from + cut.trimEnd().length };
			const words = tokens.filter(({ start, end }) => start >= span.start && end <= span.end);
			this.#silence(span, words, match, sentence.start, asker);
			from += cut.length;
			while (/[\s,،;]/.test(this.#text[from] ?? '')) from++;
		}
		return matches.length > 0;
	}

	#silence(
		sentence: Span,
		tokens: readonly Token[],
		match: SilenceMatch,
		offset: number,
		asker: Speaker | undefined
	): void {
		const text = this.#text.slice(sentence.start, sentence.end);
		const [start, end] = [offset + match.start, offset + match.end];
		const at = tokens.findIndex((token) => token.end > start);
		const behind = tokens.findIndex((token) => token.start >= end);
		const before = at > 0 ? this.#subjectOf(tokens, at) : null;
		const after = behind > 0 ? phraseAfter(tokens, behind, this.#cues) : null;
		const relative = match.asked === 'before' ? this.#beforeRelative(tokens, at) : null;
		const phrase =
			relative ??
			(match.asked === 'before'
				? (before ?? (this.#cues.order === 'subject-first' ? null : after))
				: (after ?? before));
		// Hebrew and Arabic write "from" and "with" together with the one who was asked.
		const attached =
			phrase &&
			(/^(?:לא|טרם) (?:נמסר|התקבל)/u.test(text.slice(start - sentence.start))
				? /^מ.{2}/u
				: HEBREW_BODY.test(tokens[phrase.from]!.form)
					? HEBREW_BODY
					: /الاتصال$/u.test(text.slice(0, end - sentence.start))
						? /^ب.{2}/u
						: null);
		if (attached?.test(tokens[phrase!.from]!.form))
			tokens = tokens.with(phrase!.from, withoutPrefix(tokens[phrase!.from]!));
		// رفض رئيس البلدية التعليق: the object follows the subject without a break.
		while (
			phrase &&
			phrase.to - phrase.from > 1 &&
			/^(?:التعليق|الرد|الإدلاء|الإجابة)$/.test(tokens[phrase.to - 1]!.form)
		)
			phrase.to--;
		const they =
			phrase && tokens[phrase.from]!.form === 'they' && /\b(?:the|all|both) \p{Ll}+s\b/u.test(text);
		const named = (): Speaker | null =>
			they || !phrase ? null : this.#attributor.named(tokens, phrase, this.#last);
		const asked = (relative ? this.#attributor.described(tokens, relative) : named()) ?? undefined;
		const stated = this.#askedBy(tokens, Math.max(0, behind));
		const by = stated ?? asker;
		this.#proposals.push({
			kind: 'silence',
			outcome: match.outcome,
			...sentence,
			text,
			...(asked ? { asked } : {}),
			...(by && by.name !== asked?.name ? { by } : {}),
			cue: { text: this.#text.slice(start, end), start, end },
			confidence: asked ? 0.85 : 0.5,
			reason: { code: 'silence', parameters: { ...(stated || !by ? {} : { inferred: true }) } }
		});
	}

	/** Whoever stands before the words of silence: also X, which …, and X said this but …. */
	#subjectOf(tokens: readonly Token[], at: number): Phrase | null {
		const { form } = tokens[at - 1]!;
		if (this.#cues.relatives.has(form)) {
			const end = tokens[at - 2]?.kind === 'comma' ? at - 2 : at - 1;
			const phrase = end > 0 ? phraseBefore(tokens, end, this.#cues) : null;
			if (phrase) return phrase;
		}
		const phrase = phraseBefore(tokens, at, this.#cues);
		return phrase ?? (CONJUNCTION.test(form) ? phraseAfter(tokens, 0, this.#cues) : null);
	}

	/** The firm that moved the boxes did not reply: the firm, not the boxes. */
	#beforeRelative(tokens: readonly Token[], at: number): Phrase | null {
		// The article with which a sentence begins is no name.
		const small = this.#cues.determiners.has(tokens[0]?.form ?? '');
		const read = small ? tokens.with(0, { ...tokens[0]!, capital: false }) : tokens;
		const phrase = phraseAfter(read, 0, this.#cues);
		const next = phrase && tokens[phrase.to]?.kind === 'comma' ? phrase.to + 1 : phrase?.to;
		if (!phrase || phrase.from > 0 || next === undefined || next >= at) return null;
		return RELATIVE.test(tokens[next]!.form) ? { from: phrase.from, to: phrase.to } : null;
	}

	/** …to X's request, …to X: who asked. */
	#askedBy(tokens: readonly Token[], from: number): Speaker | undefined {
		for (let i = Math.max(0, from - 1); i < tokens.length && i < from + 8; i++) {
			if (!/^(?:to|from|à|de|auf|an|von|a|op|van|på|från|على|مع|ל|של)$/.test(tokens[i]!.form))
				continue;
			const phrase = phraseAfter(tokens, i + 1, this.#cues);
			const words = phrase ? tokens.slice(phrase.from, phrase.to) : [];
			const name = words.findIndex(({ capital }) => capital);
			if (!phrase || name < 0) continue;
			// The Echo's request: the owner asked.
			const owner = words.findIndex(({ text }) => /['’]s?$/u.test(text));
			const to = owner >= 0 ? phrase.from + owner + 1 : phrase.to;
			return this.#attributor.named(tokens, { from: phrase.from, to }, this.#last) ?? undefined;
		}
		return undefined;
	}

	/** Told X, wrote to Y, asked Z: who had asked whom in the sentences before. */
	#asker(tokens: readonly Token[]): Speaker | undefined {
		for (const [i, token] of tokens.entries()) {
			if (token.kind !== 'word' || token.capital) continue;
			if (
				this.#cues.order === 'subject-first' &&
				this.#cues.told.has(token.form) &&
				tokens[i + 1]?.capital
			) {
				const phrase = phraseAfter(tokens, i + 1, this.#cues);
				if (phrase) return this.#attributor.named(tokens, phrase, this.#last) ?? undefined;
			}
			if (/^(?:asked|contacted|approached|invited|wrote|questioned)$/.test(token.form)) {
				const phrase = phraseBefore(tokens, i, this.#cues);
				if (phrase && tokens[phrase.from]!.capital)
					return this.#attributor.named(tokens, phrase, this.#last) ?? undefined;
			}
		}
		return undefined;
	}

	#demand(sentence: Span, tokens: readonly Token[]): boolean {
		const text = this.#text.slice(sentence.start, sentence.end);
		const cue = demandCue(text);
		if (!cue || /[:：]\s*$/.test(text)) return false;
		const [start, end] = [sentence.start + cue.start, sentence.start + cue.end];
		const at = tokens.findIndex((token) => token.end > start);
		const said = cue.modal ? this.#sayerIn(tokens, at) : null;
		const phrase = cue.modal
			? null
			: this.#cues.order === 'verb-first'
				? phraseAfter(tokens, at + 1, this.#cues)
				: phraseBefore(tokens, this.#verbOf(tokens, at), this.#cues);
		const speaker = said ?? (phrase && this.#attributor.named(tokens, phrase, this.#last));
		this.#proposals.push({
			kind: 'demand',
			...sentence,
			text,
			...(speaker ? { speaker } : {}),
			cue: { text: this.#text.slice(start, end), start, end },
			confidence: speaker ? 0.7 : 0.4,
			reason: { code: cue.modal ? 'modal' : 'asking' }
		});
		return true;
	}

	/** X supports calls for Y: the verb stands before the words of demanding, X before the verb. */
	#verbOf(tokens: readonly Token[], cue: number): number {
		return SECONDING.has(tokens[cue - 1]?.form ?? '') ? cue - 1 : cue;
	}

	#sayerIn(tokens: readonly Token[], before: number): Speaker | null {
		// Before the demand, nearest first; else behind it: …, the Guild said.
		const order = [...tokens.keys()].sort(
			(a, b) =>
				(a < before ? before - a : a + tokens.length) -
				(b < before ? before - b : b + tokens.length)
		);
		for (const i of order) {
			const { kind, form, capital } = tokens[i]!;
			if (i === 0 || kind !== 'word' || capital || !this.#cues.verbs.has(form)) continue;
			const said = this.#attributor.sayer(tokens, i, 0, this.#last);
			if (said?.kind === 'said') return said.speaker;
		}
		const according = accordingAt(tokens, 0, 0, this.#cues);
		const phrase = according > 0 ? phraseAfter(tokens, according, this.#cues) : null;
		return phrase && this.#accordingTo(tokens, { from: phrase.from, to: phrase.to }, false);
	}

	/** According to X; according to the report, of whoever made it. */
	#accordingTo(tokens: readonly Token[], phrase: Phrase, named: boolean): Speaker | null {
		const document = DOCUMENT.test(tokens[phrase.to - 1]!.form);
		if (!named && !document) return null;
		const speaker = this.#attributor.named(tokens, phrase, this.#last);
		return named || (speaker && speaker.start < tokens[phrase.from]!.start) ? speaker : null;
	}

	#reported(sentence: Span, tokens: readonly Token[]): void {
		const text = this.#text.slice(sentence.start, sentence.end);
		for (const [i, token] of tokens.entries()) {
			if (token.kind !== 'word') continue;
			const according = accordingAt(tokens, i, 0, this.#cues);
			const phrase = according > 0 ? phraseAfter(tokens, i + according, this.#cues) : null;
			const named =
				phrase &&
				tokens
					.slice(phrase.from, phrase.to)
					.some(
						({ capital, text }) => capital || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)
					);
			// A role between commas; what follows the only comma is what is said.
			const bare =
				phrase?.role && tokens[phrase.role.to]?.kind !== 'comma'
					? { from: phrase.from, to: phrase.to }
					: phrase;
			const speaker = bare && this.#accordingTo(tokens, bare, named === true);
			if (speaker) {
				const [start, end] = [token.start, tokens[i + according - 1]!.end];
				this.#proposals.push({
					kind: 'reported',
					...sentence,
					text,
					speaker,
					act: actOf(text),
					confidence: 0.75,
					cue: { text: this.#text.slice(start, end), start, end },
					reason: { code: 'according' }
				});
				return;
			}
			if (token.capital || !this.#cues.verbs.has(token.form) || isPassive(tokens, i)) continue;
			const said = this.#attributor.sayer(tokens, i, 0, this.#last);
			// …, the Guild said.
			const final =
				tokens.length - i < 4 &&
				tokens.slice(0, i).some(({ kind }, at) => kind === 'comma' && i - at < 10);
			if (said?.kind !== 'said' || !(final || (tokens.length - i >= 4 && this.#reports(tokens, i))))
				continue;
			this.#proposals.push({
				kind: 'reported',
				...sentence,
				text,
				speaker: said.speaker,
				act: actOf(text),
				...(said.cue ? { cue: said.cue } : {}),
				confidence: Math.min(0.8, said.confidence),
				reason: { code: 'reported', parameters: { how: said.how } }
			});
			return;
		}
	}

	/** A clause follows the verb: that, a subject, or somebody who is told. */
	#reports(tokens: readonly Token[], verb: number): boolean {
		const next = tokens[verb + 1]!;
		if (this.#cues.told.has(tokens[verb]!.form)) return true;
		if (this.#cues.order === 'verb-first') return true;
		return (
			next.capital ||
			this.#cues.determiners.has(next.form) ||
			this.#cues.groups.has(next.form) ||
			this.#cues.persons.has(next.form) ||
			/^(?:that|que|dass|daß|dat|att|כי|by|no|there|in)$/.test(next.form)
		);
	}

	/** The report recommends that: … The words come in the next paragraph. */
	#announce(sentence: Span, tokens: readonly Token[], paragraph: Span, inside: boolean): void {
		if (inside || sentence.end < paragraph.end) return;
		const colon = /[:：]\s*$/.test(this.#text.slice(sentence.start, sentence.end));
		const statement = tokens.some(({ form }) => ANNOUNCING.has(form));
		if (!colon && !statement) return;
		for (const [i, { kind, form, capital }] of tokens.entries()) {
			if (kind !== 'word' || capital || i === 0) continue;
			if (
				!this.#cues.verbs.has(form) &&
				!/^(?:contains?|released|issued|published|gave|sent|posted|made|includes?)$/.test(form)
			)
				continue;
			const phrase = phraseBefore(tokens, i, this.#cues);
			this.announced = phrase && this.#attributor.named(tokens, phrase, this.#last);
			if (this.announced) return;
		}
		if (colon) this.announced = this.#attributor.subject(tokens, this.#last);
	}
}

const CONJUNCTION = /^(?:and|but|et|mais|und|aber|y|pero|e|ed|ma|mas|en|maar|och|men)$/;

const RELATIVE = /^(?:that|who|which|qui|que|che|quem|dont|der|die|das|التي|الذي|الذين)$/;

/** Where the clause of the second of two silences begins: behind a comma, else before "and". */
function clauseBetween(text: string, from: number, to: number): number {
	const between = text.slice(from, to);
	const comma = between.search(/[,،;]/);
	if (comma >= 0) return from + comma;
	const and = between.search(
		/ (?:and|while|et|tandis|und|während|y|mientras|e|ed|mentre|enquanto|en|och|ו\p{L}+|و\p{L}+)(?= |$)/u
	);
	return and >= 0 ? from + and : to;
}

/* At the ministry they declined. */
const HEBREW_BODY =
	/^[במ](?:משרד|עיריית|חברת|עמותת|מועצת|ארגון|מפלגת|לשכת|הנהלת|רשות|העיריי|החברה|העמותה|המועצה|המשרד)/u;

const SECONDING: ReadonlySet<string> = new Set(
	'supports support supported backs back backed joins join joined echoes echoed renews renewed repeats repeated reiterates reiterated'.split(
		' '
	)
);

const ANNOUNCING: ReadonlySet<string> = new Set(
	'statement statements communiqué erklärung comunicado verklaring uttalande بيان بيانا הודעה'.split(
		' '
	)
);
