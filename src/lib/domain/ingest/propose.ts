import { Cast, type LastSpeaker, type Party, type Speaker } from './cast.ts';
import { cuesOf, type Cues } from './cues.ts';
import { actOf, demandCue } from './demands.ts';
import { languageOf } from './language.ts';
import type { OnProgress } from './lines.ts';
import { paragraphsOf, sentencesOf, type Span } from './paragraphs.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { quotedIn, type Quoted } from './quotes.ts';
import { silenceIn, type SilenceOutcome } from './silence.ts';
import { Attributor, phraseAt, sentenceStart, type Attribution } from './speakers.ts';
import { tokensOf, type Token } from './words.ts';

/** Why something is proposed: a code with its parameters, for the interface to put in words. */
export interface Why {
	code:
		| 'cue-before'
		| 'cue-after'
		| 'carried'
		| 'next'
		| 'line'
		| 'subject'
		| 'no-speaker'
		| 'nested'
		| 'term'
		| 'title'
		| 'reported'
		| 'according'
		| 'silence'
		| 'modal'
		| 'asking'
		| 'recommendation';
	/** `how` a name was found, the quotation is `unclosed`, the asker was `inferred`. */
	parameters?: Record<string, string | boolean>;
}

interface Proposed extends Span {
	/** The words of the text from `start` to `end`. */
	text: string;
	speaker?: Speaker;
	cue?: { text: string; start: number; end: number };
	/** 0 to 1: how sure it is that kind and speaker are right. */
	confidence: number;
	reason: Why;
}

export type Proposal =
	| (Proposed & {
			kind: 'quotation';
			/** Somebody's words, a word held at arm's length, or the name of a work. */
			use: 'speech' | 'term' | 'title';
			/** How many quotations it stands inside of. */
			depth: number;
			closed: boolean;
			act: 'assertion' | 'demand';
	  })
	| (Proposed & { kind: 'reported'; act: 'assertion' | 'demand' })
	| (Proposed & { kind: 'demand' })
	| (Proposed & { kind: 'silence'; outcome: SilenceOutcome; asked?: Speaker; by?: Speaker });

export interface QuotationOptions {
	/** Known parties: their names are found in every spelling given. */
	parties?: readonly Party[];
	/** BCP 47 primary subtag; decided by the text when absent. */
	lang?: string;
	/** Asked once a paragraph or so; answering false ends the search with what was found so far. */
	onProgress?: OnProgress;
}

/**
 * Who says what in a text: quotations with their speakers, reported speech, demands, and silences.
 * These are proposals for an editor. Offsets are UTF-16 units; every `text` is the text's own words.
 * Where the text does not settle who speaks, there is no speaker.
 */
export function findQuotations(text: string, options: QuotationOptions = {}): Proposal[] {
	const { parties = [], lang = languageOf(text), onProgress } = options;
	const cues = cuesOf(lang);
	const paragraphs = paragraphsOf(text);
	const quoted = quotedIn(text, paragraphs);
	const top = quoted.filter(({ depth }) => depth === 0);
	const cast = new Cast(text, outsideOf(paragraphs, top), cues, parties);
	const reader = new Reader(text, cues, cast);
	let next = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		if (index % 64 === 0 && onProgress && !onProgress(index / paragraphs.length)) break;
		while (next < top.length && top[next]!.outerEnd <= paragraph.start) next++;
		let to = next;
		while (to < top.length && top[to]!.outerStart < paragraph.end) to++;
		reader.read(paragraph, top.slice(next, to), paragraphs[index + 1]);
	}
	for (const inner of quoted) if (inner.depth > 0) reader.nested(inner);
	return reader.proposals.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What stands outside of quotation marks: only there does the author of the text name people. */
function outsideOf(paragraphs: readonly Span[], top: readonly Quoted[]): Span[] {
	const outside: Span[] = [];
	let next = 0;
	for (const { start, end } of paragraphs) {
		while (next < top.length && top[next]!.outerEnd <= start) next++;
		let from = start;
		for (let i = next; i < top.length && top[i]!.outerStart < end; i++) {
			if (top[i]!.outerStart > from) outside.push({ start: from, end: top[i]!.outerStart });
			from = Math.max(from, top[i]!.outerEnd);
		}
		if (from < end) outside.push({ start: from, end });
	}
	return outside;
}

class Reader {
	readonly proposals: Proposal[] = [];
	readonly #text: string;
	readonly #cues: Cues;
	readonly #attributor: Attributor;
	#last: LastSpeaker | null = null;
	/** A quotation that goes on in the next paragraphs and has no speaker yet. */
	#waiting: Extract<Proposal, { kind: 'quotation' }> | null = null;
	/** The paragraph before ended with a colon or announced words: what follows is somebody's. */
	#announced: Speaker | null = null;

	constructor(text: string, cues: Cues, cast: Cast) {
		this.#text = text;
		this.#cues = cues;
		this.#attributor = new Attributor(cast, cues);
	}

	read(paragraph: Span, quoted: readonly Quoted[], following: Span | undefined): void {
		const outer = quoted.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }));
		const tokens = tokensOf(this.#text, paragraph, outer);
		const attributed = new Map<number, Attribution>();
		const added: { token: number; proposal: Extract<Proposal, { kind: 'quotation' }> }[] = [];
		for (const one of quoted) {
			const token = tokens.findIndex(
				({ kind, end, start }) =>
					kind === 'quotation' && end > one.outerStart && start < one.outerEnd
			);
			if (token < 0) continue;
			const goesOn = one.outerStart < paragraph.start;
			if (goesOn && !this.#waiting) continue;
			const attribution = this.#attributor.attribute(tokens, token, attributed, this.#last);
			const proposal = goesOn ? this.#waiting! : this.#quotation(one, tokens, token);
			if (!goesOn || attribution.kind === 'said') this.#settle(proposal, attribution);
			if (!goesOn) {
				this.#use(proposal, tokens, token, attribution);
				this.proposals.push(proposal);
			}
			added.push({ token, proposal });
			this.#waiting = one.outerEnd > paragraph.end && !proposal.speaker ? proposal : null;
			if (
				proposal.use === 'speech' &&
				attribution.kind === 'said' &&
				attribution.where !== 'subject'
			) {
				attributed.set(token, attribution);
				this.#last = { speaker: attribution.speaker, at: one.outerEnd };
			} else if (proposal.use === 'speech' && proposal.speaker === undefined) {
				this.#carry(proposal, tokens, token, paragraph, attributed);
			}
		}
		if (quoted.length === 0) this.#dialogue(paragraph, tokens);
		this.#handBack(added, attributed);
		if (!this.#line(paragraph, quoted, following)) this.#sentences(paragraph, tokens, quoted);
	}

	nested(inner: Quoted): void {
		const { start, end, depth, closed } = inner;
		const text = this.#text.slice(start, end);
		const long = (text.match(/\p{L}+/gu)?.length ?? 0) > 4;
		this.proposals.push({
			kind: 'quotation',
			use: isTitle(text) ? 'title' : long ? 'speech' : 'term',
			start,
			end,
			text,
			depth,
			closed,
			act: actOf(text),
			confidence: 0.5,
			reason: { code: 'nested' }
		});
	}

	#quotation(
		{ start, end, depth, closed }: Quoted,
		tokens: readonly Token[],
		token: number
	): Extract<Proposal, { kind: 'quotation' }> {
		const text = this.#text.slice(start, end);
		const cue = tokens
			.slice(Math.max(0, token - 4), token)
			.some(({ form }) =>
				/^(?:demand|demands|demanded|urges?|urged|calls?|called|recommends?|recommended)$/.test(
					form
				)
			);
		return {
			kind: 'quotation',
			use: 'speech',
			start,
			end,
			text,
			depth,
			closed,
			act: cue && actOf(text) === 'demand' ? 'demand' : actOf(text),
			confidence: 0.4,
			reason: { code: 'no-speaker' }
		};
	}

	#settle(proposal: Extract<Proposal, { kind: 'quotation' }>, attribution: Attribution): void {
		if (attribution.kind === 'none') return;
		const { speaker, cue, where, how, confidence } = attribution;
		proposal.speaker = speaker;
		if (cue) proposal.cue = cue;
		proposal.confidence = proposal.closed ? confidence : Math.min(confidence, 0.5);
		const code = where === 'before' ? 'cue-before' : where === 'after' ? 'cue-after' : where;
		proposal.reason = { code, parameters: { how, ...(proposal.closed ? {} : { unclosed: true }) } };
	}

	/** Speech, or a word or a title that only stands in quotation marks. */
	#use(
		proposal: Extract<Proposal, { kind: 'quotation' }>,
		tokens: readonly Token[],
		token: number,
		attribution: Attribution
	): void {
		const { text } = proposal;
		const words = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
		const punctuated = /[.!?…,][\s"'”’»]*$/u.test(text);
		const before = tokens.slice(Math.max(0, token - 5), token).map(({ form }) => form);
		const near = before.slice(-2);
		const said = attribution.kind === 'said' && attribution.where !== 'subject';
		const alone = tokens.every(({ kind }, i) => i === token || kind !== 'word');
		const titled =
			near.some((form) => TITLED.has(form)) ||
			(/^(?:called|named|dubbed)$/.test(near.at(-1) ?? '') && /^\p{Lu}/u.test(text)) ||
			(isTitle(text) && before.some((form) => WORK.has(form)));
		const far =
			attribution.kind === 'said' &&
			attribution.where === 'after' &&
			(attribution.cue?.start ?? 0) - proposal.end > 60;
		const cued =
			said &&
			!far &&
			(attribution.where === 'after' || ['comma', 'colon'].includes(tokens[token - 1]?.kind ?? ''));
		if (
			!alone &&
			words <= 14 &&
			(titled || (isTitle(text) && words > 1 && !punctuated && !cued)) &&
			!/[.!?]$/.test(text)
		) {
			this.#drop(proposal, 'title');
			return;
		}
		const held = near.some((form) => HELD.has(form));
		const label =
			said && attribution.cue !== undefined && isNear(tokens, token, attribution.cue.start);
		const starts = token === sentenceStart(tokens, token);
		// The “interim” council: an adjective at arm's length, whoever speaks.
		const attributive =
			words <= 2 &&
			!punctuated &&
			this.#cues.determiners.has(near.at(-1) ?? '') &&
			tokens[token + 1]?.kind === 'word';
		const word =
			words <= 2 &&
			!starts &&
			!label &&
			attribution.kind === 'said' &&
			attribution.where !== 'after' &&
			tokens[token - 1]?.kind === 'word';
		const scare = !alone && words <= 4 && !punctuated && !label && !cued;
		if ((held && words <= 5) || attributive || word || (words <= 2 && !starts && !said && !alone))
			this.#drop(proposal, 'term');
		else if (scare && (!said || words <= 2)) this.#drop(proposal, 'term');
	}

	#drop(proposal: Extract<Proposal, { kind: 'quotation' }>, use: 'term' | 'title'): void {
		proposal.use = use;
		proposal.confidence = 0.7;
		proposal.reason = { code: use };
		delete proposal.speaker;
		delete proposal.cue;
	}

	/** No cue of its own: the speaker goes on who spoke last, or was announced. */
	#carry(
		proposal: Extract<Proposal, { kind: 'quotation' }>,
		tokens: readonly Token[],
		token: number,
		paragraph: Span,
		attributed: Map<number, Attribution>
	): void {
		const from = sentenceStart(tokens, token);
		const alone = token - from <= 1;
		if (!alone) return;
		const here = [...attributed.values()].at(-1);
		const first = tokens.every(({ kind }, i) => i >= token || kind !== 'word');
		const speaker =
			here?.kind === 'said'
				? here.speaker
				: first
					? (this.#announced ?? this.#last?.speaker)
					: this.#subjectBefore(tokens, from);
		if (!speaker) return;
		const near = here !== undefined || (first && this.#announced !== null);
		if (!near && this.#last && paragraph.start - this.#last.at > 2500) return;
		proposal.speaker = speaker;
		proposal.confidence = here ? 0.8 : near ? 0.7 : 0.5;
		proposal.reason = { code: 'carried' };
		attributed.set(token, {
			kind: 'said',
			speaker,
			where: 'carried',
			how: 'named',
			confidence: proposal.confidence
		});
		this.#last = { speaker, at: proposal.end };
	}

	/** The person the sentence before is about: Smith disagreed. “No.” */
	#subjectBefore(tokens: readonly Token[], from: number): Speaker | undefined {
		const start = from > 1 ? sentenceStart(tokens, from - 1) : 0;
		const phrase = phraseAfter(tokens, start, this.#cues);
		const named =
			phrase &&
			tokens
				.slice(phrase.from, phrase.to)
				.some(
					({ capital, form }) =>
						(capital && !this.#cues.determiners.has(form)) || this.#cues.persons.has(form)
				);
		const speaker = named ? this.#attributor.named(tokens, phrase, this.#last) : null;
		return speaker ?? this.#last?.speaker;
	}

	/** “A.” “B,” she said: the first had to wait for the second. */
	#handBack(
		added: readonly { token: number; proposal: Extract<Proposal, { kind: 'quotation' }> }[],
		attributed: ReadonlyMap<number, Attribution>
	): void {
		for (const [i, { proposal, token }] of added.entries()) {
			const weak =
				!proposal.speaker || (proposal.reason.code === 'carried' && proposal.confidence <= 0.5);
			const next = added[i + 1];
			if (proposal.use !== 'speech' || !weak || !next) continue;
			const said = attributed.get(next.token);
			if (said?.kind !== 'said' || said.where !== 'after' || next.token - token > 2) continue;
			proposal.speaker = said.speaker;
			proposal.confidence = 0.7;
			proposal.reason = { code: 'next' };
		}
	}

	/** – We stay, says the mayor. Speech behind a dash, as Swedish, Spanish and French print it. */
	#dialogue(paragraph: Span, tokens: readonly Token[]): void {
		if (!/^[–—―]/.test(tokens[0]?.text ?? '') || this.#cues.order !== 'free') return;
		for (let i = 2; i < tokens.length; i++) {
			const { kind, form, capital } = tokens[i]!;
			const before = tokens[i - 1]!;
			if (kind !== 'word' || capital || !this.#cues.verbs.has(form)) continue;
			if (before.kind !== 'comma' && before.kind !== 'stop' && !/^[–—―]$/.test(before.text))
				continue;
			const said = this.#attributor.sayer(tokens, i, i, this.#last);
			if (said?.kind !== 'said') continue;
			const start = tokens[1]!.start;
			const end = before.kind === 'stop' ? before.end : before.start;
			const text = this.#text.slice(start, end).trimEnd();
			const proposal: Extract<Proposal, { kind: 'quotation' }> = {
				kind: 'quotation',
				use: 'speech',
				start,
				end: start + text.length,
				text,
				depth: 0,
				closed: true,
				act: actOf(text),
				confidence: 0,
				reason: { code: 'no-speaker' }
			};
			this.#settle(proposal, { ...said, where: 'after' });
			this.proposals.push(proposal);
			this.#last = { speaker: said.speaker, at: paragraph.end };
			return;
		}
	}

	/** A name and a role on the line below: the line above is that person's. */
	#line(paragraph: Span, quoted: readonly Quoted[], following: Span | undefined): boolean {
		if (!following || following.end - following.start > 140) return false;
		const between = this.#text.slice(paragraph.end, following.start);
		const line = this.#text.slice(following.start, following.end);
		const dashed = /^[—–―-]\s*\p{L}/u.test(line);
		const close = (between.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) === 1;
		if ((!close && !dashed) || !/^[—–―-]?\s*\p{Lu}[^.!?:“”"]*$/u.test(line)) return false;
		if (!dashed && !/[,،]/.test(line)) return false;
		const tokens = tokensOf(this.#text, following);
		const said = this.#attributor.line(tokens, this.#last);
		if (said?.kind !== 'said' || said.how !== 'named') return false;
		const whole =
			quoted.length === 1 && quoted[0]!.outerEnd >= paragraph.end - 1
				? this.proposals.at(-1)
				: undefined;
		if (whole?.kind === 'quotation') this.#settle(whole, said);
		else if (
			quoted.length === 0 &&
			paragraph.end - paragraph.start > 60 &&
			/[.!?…]$/.test(this.#text.slice(paragraph.start, paragraph.end))
		) {
			const text = this.#text.slice(paragraph.start, paragraph.end);
			this.proposals.push({
				kind: 'quotation',
				use: 'speech',
				start: paragraph.start,
				end: paragraph.end,
				text,
				depth: 0,
				closed: true,
				act: actOf(text),
				speaker: said.speaker,
				confidence: 0.7,
				reason: { code: 'line', parameters: { how: said.how, unmarked: true } }
			});
		}
		this.#last = { speaker: said.speaker, at: following.end };
		return quoted.length === 0;
	}

	/** Reported speech, demands and silences, sentence by sentence, where no quotation says it already. */
	#sentences(paragraph: Span, tokens: readonly Token[], quoted: readonly Quoted[]): void {
		const announced = this.#announced;
		this.#announced = null;
		if (announced && quoted.length === 0) {
			const text = this.#text.slice(paragraph.start, paragraph.end);
			if (actOf(text) === 'demand') {
				this.proposals.push({
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
		for (const sentence of sentencesOf(this.#text, paragraph)) {
			const inside = quoted.some(
				({ outerStart, outerEnd }) => outerStart < sentence.end && outerEnd > sentence.start
			);
			while (from < tokens.length && tokens[from]!.end <= sentence.start) from++;
			let to = from;
			while (to < tokens.length && tokens[to]!.start < sentence.end) to++;
			if (from >= to) continue;
			const words = tokens.slice(from, to);
			asker = this.#asker(words) ?? asker;
			if (this.#silence(sentence, words, asker)) continue;
			if (!inside && !this.#demand(sentence, words)) this.#reported(sentence, words);
			this.#announce(sentence, words, paragraph, inside);
		}
	}

	#silence(sentence: Span, tokens: readonly Token[], asker: Speaker | undefined): boolean {
		const text = this.#text.slice(sentence.start, sentence.end);
		const match = silenceIn(text);
		if (!match) return false;
		const [start, end] = [sentence.start + match.start, sentence.start + match.end];
		if (
			tokens.some((token) => token.kind === 'quotation' && token.start <= start && token.end >= end)
		)
			return false;
		const at = tokens.findIndex((token) => token.end > start);
		const behind = tokens.findIndex((token) => token.start >= end);
		const before = at > 0 ? phraseBefore(tokens, at, this.#cues) : null;
		const after = behind > 0 ? phraseAfter(tokens, behind, this.#cues) : null;
		const phrase =
			match.asked === 'before'
				? (before ?? (this.#cues.order === 'subject-first' ? null : after))
				: (after ?? before);
		// رفض رئيس البلدية التعليق: the object follows the subject without a break.
		while (
			phrase &&
			phrase.to - phrase.from > 1 &&
			/^(?:التعليق|الرد|الإدلاء|الإجابة)$/.test(tokens[phrase.to - 1]!.form)
		)
			phrase.to--;
		const they =
			phrase && tokens[phrase.from]!.form === 'they' && /\b(?:the|all|both) \p{Ll}+s\b/u.test(text);
		const asked =
			(!they && phrase && this.#attributor.named(tokens, phrase, this.#last)) || undefined;
		const stated = this.#askedBy(tokens, Math.max(0, behind));
		const by = stated ?? asker;
		this.proposals.push({
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
		return true;
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
				: phraseBefore(tokens, at, this.#cues);
		const speaker = said?.speaker ?? (phrase && this.#attributor.named(tokens, phrase, this.#last));
		this.proposals.push({
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

	#sayerIn(
		tokens: readonly Token[],
		before: number
	): Extract<Attribution, { kind: 'said' }> | null {
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
			if (said?.kind === 'said') return said;
		}
		return null;
	}

	#reported(sentence: Span, tokens: readonly Token[]): void {
		const text = this.#text.slice(sentence.start, sentence.end);
		for (const [i, token] of tokens.entries()) {
			if (token.kind !== 'word') continue;
			const according = phraseAt(tokens, i, this.#cues.according);
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
			const speaker = named && bare ? this.#attributor.named(tokens, bare, this.#last) : null;
			if (speaker) {
				const [start, end] = [token.start, tokens[i + according - 1]!.end];
				this.proposals.push({
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
			if (token.capital || !this.#cues.verbs.has(token.form)) continue;
			const said = this.#attributor.sayer(tokens, i, 0, this.#last);
			// …, the Guild said.
			const final =
				tokens.length - i < 4 &&
				tokens.slice(0, i).some(({ kind }, at) => kind === 'comma' && i - at < 10);
			if (said?.kind !== 'said' || !(final || (tokens.length - i >= 4 && this.#reports(tokens, i))))
				continue;
			this.proposals.push({
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
			this.#announced = phrase && this.#attributor.named(tokens, phrase, this.#last);
			if (this.#announced) return;
		}
	}
}

const TITLED: ReadonlySet<string> = new Set(
	'titled entitled headlined named intitulé intitulée betitelt titel mit titulado titulada getiteld rubriken بعنوان בכותרת'.split(
		' '
	)
);
const WORK: ReadonlySet<string> = new Set(
	'report book film movie article song album show episode novel series play essay paper study exhibition documentary campaign programme program magazine chapter poem podcast game video rapport livre buch bericht studie libro informe película boek bok film'.split(
		' '
	)
);
const HELD: ReadonlySet<string> = new Set(
	'so-called term word words phrase terms dubbed nicknamed known alleged sogenannte sogenannten mot terme término zogenaamde så مصطلح כביכול המכונה המונח'.split(
		' '
	)
);
const ANNOUNCING: ReadonlySet<string> = new Set(
	'statement statements communiqué erklärung comunicado verklaring uttalande بيان بيانا הודעה'.split(
		' '
	)
);

/** Most of its longer words are capitalised, as in the title of a work. */
function isTitle(text: string): boolean {
	const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
	const long = words.filter((word) => word.length > 3);
	if (!words.length || words.length > 14 || !/^\p{Lu}/u.test(words[0]!)) return false;
	if (words.length === 1) return false;
	return (
		long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length
	);
}

/* A label stands close to its verb: calls the plan “…”. */
const LABEL_WORDS = 6;

function isNear(tokens: readonly Token[], token: number, start: number): boolean {
	const at = tokens.findIndex((one) => one.start >= start);
	return at >= 0 && at < token && token - at <= LABEL_WORDS;
}
