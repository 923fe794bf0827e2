import type { Attribution } from './attribution.ts';
import { Cast, type LastSpeaker, type Speaker } from './cast.ts';
import { sentenceStarts } from './clauses.ts';
import type { Cues } from './cue-lists.ts';
import { cuesOf } from './cues.ts';
import { actOf } from './demands.ts';
import { withoutIncises } from './incises.ts';
import { languageOf } from './language.ts';
import type { OnProgress } from './lines.ts';
import { isFilling, paragraphsOf, type Span } from './paragraphs.ts';
import type { Party } from './parties.ts';
import { phraseAfter } from './phrases.ts';
import type { Proposal, QuotationProposal } from './proposal.ts';
import { quotedIn, type Quoted } from './quotes.ts';
import { SentenceReader } from './sentences.ts';
import { Attributor } from './speakers.ts';
import { isTitle, useOf } from './usage.ts';
import { tokensOf, withNames, type Token } from './words.ts';

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
	const all = paragraphsOf(text);
	const quoted = withoutIncises(text, quotedIn(text, all), cues);
	const top = quoted.filter(({ depth }) => depth === 0);
	const paragraphs = withoutFilling(text, all, top);
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

/** The paragraphs less those without a quotation that only repeat a few words. */
function withoutFilling(
	text: string,
	paragraphs: readonly Span[],
	top: readonly Quoted[]
): readonly Span[] {
	let next = 0;
	return paragraphs.filter((paragraph) => {
		while (next < top.length && top[next]!.outerEnd <= paragraph.start) next++;
		const quotes = next < top.length && top[next]!.outerStart < paragraph.end;
		return quotes || !isFilling(text, paragraph);
	});
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

type Said = Extract<Attribution, { kind: 'said' }>;

/** Where a quotation without a cue stands. */
interface Carrying {
	tokens: readonly Token[];
	/** No word of the paragraph stands before it. */
	first: boolean;
	/** The first token of the sentence before. */
	before: number;
	paragraph: Span;
	/** Who spoke in the paragraph so far. */
	here: Speaker | undefined;
}

function isTokenOf({ kind, start, end }: Token, { outerStart, outerEnd }: Quoted): boolean {
	return kind === 'quotation' && end > outerStart && start < outerEnd;
}

class Reader {
	readonly proposals: Proposal[] = [];
	readonly #text: string;
	readonly #cues: Cues;
	readonly #cast: Cast;
	readonly #attributor: Attributor;
	#last: LastSpeaker | null = null;
	/** A quotation that goes on in the next paragraphs and has no speaker yet. */
	#waiting: QuotationProposal | null = null;
	readonly #sentences: SentenceReader;

	constructor(text: string, cues: Cues, cast: Cast) {
		this.#text = text;
		this.#cues = cues;
		this.#cast = cast;
		this.#attributor = new Attributor(cast, cues);
		this.#sentences = new SentenceReader(text, cues, this.#attributor, this.proposals);
	}

	read(paragraph: Span, quoted: readonly Quoted[], following: Span | undefined): void {
		const outer = quoted.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }));
		const tokens = this.#tokens(paragraph, outer);
		const attributed = new Map<number, Attribution>();
		const added: { token: number; proposal: QuotationProposal }[] = [];
		const starts = sentenceStarts(tokens);
		const firstWord = tokens.findIndex(({ kind }) => kind === 'word');
		let token = -1;
		/** Who spoke in this paragraph so far. */
		let here: Speaker | undefined;
		for (const one of quoted) {
			// Quotations and their tokens stand in the same order.
			token++;
			while (tokens[token] && !isTokenOf(tokens[token]!, one)) token++;
			if (!tokens[token]) break;
			const from = starts[token]!;
			const goesOn = one.outerStart < paragraph.start;
			if (goesOn && !this.#waiting) continue;
			const attribution = this.#attributor.attribute(tokens, token, from, attributed, this.#last);
			const proposal = goesOn ? this.#waiting! : this.#quotation(one);
			if (!goesOn || attribution.kind === 'said') this.#settle(proposal, attribution);
			if (!goesOn) {
				const position = { token, from, alone: firstWord < 0 };
				const use = useOf(proposal, tokens, position, attribution, this.#cues);
				if (use !== 'speech') this.#drop(proposal, use);
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
				here = attribution.speaker;
				this.#last = { speaker: here, at: one.outerEnd };
			} else if (proposal.use === 'speech' && proposal.speaker === undefined && token - from <= 1) {
				const first = firstWord < 0 || firstWord >= token;
				const before = from > 1 ? starts[from - 1]! : 0;
				const carried = this.#carry(proposal, { tokens, first, before, paragraph, here });
				if (carried) attributed.set(token, carried);
				if (carried) here = carried.speaker;
			}
		}
		if (quoted.length === 0 && this.#dialogue(paragraph, tokens)) return;
		this.#handBack(added, attributed);
		if (!this.#line(paragraph, quoted, following))
			this.#sentences.read(paragraph, tokens, quoted, this.#last);
	}

	#tokens(span: Span, quotations: readonly Span[]): Token[] {
		return withNames(tokensOf(this.#text, span, quotations), (at) => this.#cast.knownAt(at));
	}

	nested(inner: Quoted): void {
		const proposal = this.#quotation(inner);
		const long = (proposal.text.match(/\p{L}+/gu)?.length ?? 0) > 4;
		const use = isTitle(proposal.text) ? 'title' : long ? 'speech' : 'term';
		this.proposals.push({ ...proposal, use, confidence: 0.5, reason: { code: 'nested' } });
	}

	#quotation({
		start,
		end,
		depth,
		closed
	}: Pick<Quoted, 'start' | 'end' | 'depth' | 'closed'>): QuotationProposal {
		const text = this.#text.slice(start, end);
		const reason = { code: 'no-speaker' } as const;
		return {
			kind: 'quotation',
			use: 'speech',
			start,
			end,
			text,
			depth,
			closed,
			act: actOf(text),
			confidence: 0.4,
			reason
		};
	}

	#settle(proposal: QuotationProposal, attribution: Attribution): void {
		if (attribution.kind === 'none') return;
		const { speaker, cue, where, how, confidence } = attribution;
		proposal.speaker = speaker;
		if (cue) proposal.cue = cue;
		proposal.confidence = proposal.closed ? confidence : Math.min(confidence, 0.5);
		const code = where === 'before' ? 'cue-before' : where === 'after' ? 'cue-after' : where;
		proposal.reason = { code, parameters: { how, ...(proposal.closed ? {} : { unclosed: true }) } };
	}

	#drop(proposal: QuotationProposal, use: 'term' | 'title'): void {
		proposal.use = use;
		proposal.confidence = 0.7;
		proposal.reason = { code: use };
		delete proposal.speaker;
		delete proposal.cue;
	}

	/** No cue of its own: the speaker goes on who spoke last, or was announced. */
	#carry(
		proposal: QuotationProposal,
		{ tokens, first, before, paragraph, here }: Carrying
	): Said | null {
		const announced = first ? this.#sentences.announced : null;
		const speaker =
			here ?? (first ? (announced ?? this.#last?.speaker) : this.#subjectBefore(tokens, before));
		if (!speaker) return null;
		const near = here !== undefined || announced !== null;
		if (!near && this.#last && paragraph.start - this.#last.at > 2500) return null;
		proposal.speaker = speaker;
		proposal.confidence = here ? 0.8 : near ? 0.7 : 0.5;
		proposal.reason = { code: 'carried' };
		this.#last = { speaker, at: proposal.end };
		const { confidence } = proposal;
		return { kind: 'said', speaker, where: 'carried', how: 'named', confidence };
	}

	/** The person the sentence before is about: Smith disagreed. “No.” */
	#subjectBefore(tokens: readonly Token[], start: number): Speaker | undefined {
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
		added: readonly { token: number; proposal: QuotationProposal }[],
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
	#dialogue(paragraph: Span, tokens: readonly Token[]): boolean {
		if (!/^[–—―]/.test(tokens[0]?.text ?? '') || this.#cues.order !== 'free') return false;
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
			const proposal = this.#quotation({ start, end: start + text.length, depth: 0, closed: true });
			this.#settle(proposal, { ...said, where: 'after' });
			this.proposals.push(proposal);
			this.#last = { speaker: said.speaker, at: paragraph.end };
			return true;
		}
		return false;
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
		const tokens = this.#tokens(following, []);
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
			const reason = { code: 'line', parameters: { how: said.how, unmarked: true } } as const;
			const proposal = this.#quotation({ ...paragraph, depth: 0, closed: true });
			this.proposals.push({ ...proposal, speaker: said.speaker, confidence: 0.7, reason });
		}
		this.#last = { speaker: said.speaker, at: following.end };
		return quoted.length === 0;
	}
}
