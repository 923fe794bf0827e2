import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../paragraphs.ts';
import type { Quoted } from '../quotes.ts';
import { tokensOf, withNames, type Token, type Tokens } from '../tokens.ts';
import { carrierOf, handBack, WEAK, type Here } from './carrying.ts';
import { sentenceStarts } from './clauses.ts';
import { confidenceOf } from './confidence.ts';
import type { CoreferenceResolver } from './coreference.ts';
import type { Proposal, QuotationProposal } from './proposal.ts';
import { drop, nestedProposal, quotationProposal, settle } from './quotation-proposal.ts';
import { readSentences } from './sentence-reader.ts';
import { dialogueIn, isSignature, maySign } from './set-apart.ts';
import { SpeakerResolver } from './speaker-resolver.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';
import { leading } from './subjects.ts';
import { isStageDirection, type Turn } from './turns.ts';
import { refusesComment } from './no-comment.ts';
import { besideMarks } from './unspaced.ts';
import { useOf } from './usage.ts';

/* How far behind a speaker's words the next paragraph may go on with them, in characters. */
const CARRIED = 2500;

/** Reads a text paragraph by paragraph, and gathers what it finds. */
export class ParagraphReader {
	readonly proposals: Proposal[] = [];
	readonly #turns: ReadonlyMap<number, Turn>;
	readonly #lastTurn: number;
	readonly #text: string;
	readonly #lexicon: ReportingLexicon;
	readonly #coreference: CoreferenceResolver;
	readonly #resolver: SpeakerResolver;
	#last: LastSpeaker | null = null;
	/** Whom the sentence before is about. */
	#topic: LastSpeaker | null = null;
	/** Who announced the words that come next. */
	#announced: Speaker | null = null;
	/** The last quotation asked something: whoever answers without a cue is somebody else. */
	#asked = false;
	/** Whose turn it is in a transcript, and who had one so far. */
	#turn: Speaker | null = null;
	readonly #speaking = new Map<string, Speaker>();
	readonly #askers = new Set<string>();
	/** A quotation that goes on in the next paragraphs and has no speaker yet. */
	#waiting: QuotationProposal | null = null;

	constructor(
		text: string,
		lexicon: ReportingLexicon,
		coreference: CoreferenceResolver,
		turns: ReadonlyMap<number, Turn>
	) {
		this.#turns = turns;
		this.#lastTurn = Math.max(-1, ...turns.keys());
		this.#text = text;
		this.#lexicon = lexicon;
		this.#coreference = coreference;
		this.#resolver = new SpeakerResolver(coreference, lexicon);
	}

	read(paragraph: Span, quoted: readonly Quoted[], following: Span | undefined): void {
		if (this.#readTurn(paragraph, quoted)) return;
		const outer = quoted.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }));
		const tokens = this.#tokens(paragraph, outer);
		const here: Here = {
			...{ paragraph, tokens, lexicon: this.#lexicon },
			starts: sentenceStarts(tokens),
			firstWord: tokens.findIndex(({ kind }) => kind === 'word'),
			attributed: new Map(),
			added: [],
			speaker: undefined
		};
		let token = -1;
		let read = 0;
		for (const one of quoted) {
			// Quotations and their tokens stand in the same order.
			token++;
			while (tokens[token] && !isTokenOf(tokens[token]!, one)) token++;
			if (!tokens[token]) break;
			read = this.#readTopics(here, read, here.starts[token]!);
			this.#quotation(one, token, here);
		}
		this.#readTopics(here, read, tokens.length);
		if (quoted.length === 0 && this.#dialogue(paragraph, tokens)) return;
		handBack(here);
		if (this.#signed(paragraph, quoted, following)) return;
		const setting = {
			document: this.#text,
			lexicon: this.#lexicon,
			resolver: this.#resolver,
			last: this.#last
		};
		const said = readSentences(setting, paragraph, tokens, quoted, this.#announced);
		this.proposals.push(...said.proposals);
		this.#announced = said.announced;
	}

	/** Whom the sentences from one token to another are about, those without quotation marks. */
	#readTopics({ tokens, starts, attributed }: Here, from: number, to: number): number {
		for (let start = from; start < to;) {
			let end = start + 1;
			while (end < to && starts[end]! <= start) end++;
			const last = tokens[end - 1]!;
			const words = tokens.slice(start, end);
			if (
				words.some(({ kind }) => kind === 'word') &&
				!words.some((word, i) => attributed.has(start + i) || isSpeech(word))
			) {
				const speaker = this.#resolver.topic(tokens, start, end, this.#spokenOf());
				if (speaker) this.#topic = { speaker, at: last.end };
			}
			start = end;
		}
		return Math.max(from, to);
	}

	/** Who spoke last, or whom a later sentence is about. */
	#spokenOf(): LastSpeaker | null {
		return this.#topic && this.#topic.at > (this.#last?.at ?? -1) ? this.#topic : this.#last;
	}

	/** What stands in marks inside a quotation. */
	nested(inner: Quoted): void {
		this.proposals.push(nestedProposal(this.#proposal(inner)));
	}

	#tokens(span: Span, quotations: readonly Span[]): Token[] {
		return withNames(tokensOf(this.#text, span, quotations), (at) => this.#coreference.knownAt(at));
	}

	#proposal(quoted: Pick<Quoted, 'start' | 'end' | 'depth' | 'closed'>): QuotationProposal {
		return quotationProposal(this.#text, quoted, this.#lexicon);
	}

	#quotation(quoted: Quoted, token: number, here: Here): void {
		const { paragraph, tokens, starts, firstWord, attributed, added } = here;
		const from = starts[token]!;
		const waiting = quoted.outerStart < paragraph.start ? this.#waiting : null;
		if (quoted.outerStart < paragraph.start && !waiting) return;
		const attribution = this.#resolver.attribute(tokens, token, from, attributed, this.#spokenOf());
		const proposal = waiting ?? this.#proposal(quoted);
		if (attribution) settle(proposal, attribution);
		if (!waiting) {
			const [starts, alone] = [token === from, firstWord < 0];
			const position = { tokens, token, starts, alone, attribution };
			const beside = attribution ? null : besideMarks(this.#text, quoted);
			const refuses = refusesComment(proposal.text);
			const use = beside || refuses ? 'speech' : useOf(proposal, position, this.#lexicon);
			if (use !== 'speech') drop(proposal, use);
			const speaker =
				beside?.speaker ?? (refuses ? this.#subjectOf(proposal, tokens, token, from) : null);
			if (speaker) this.#settleBeside(proposal, speaker);
			this.proposals.push(proposal);
			if (refuses && proposal.speaker) this.#refusal(proposal, proposal.speaker);
		}
		added.push({ token, proposal });
		this.#waiting = quoted.outerEnd > paragraph.end && !proposal.speaker ? proposal : null;
		if (proposal.use !== 'speech') return;
		if (attribution && attribution.where !== 'subject') {
			attributed.set(token, attribution);
			here.speaker = attribution.speaker;
			this.#last = { speaker: attribution.speaker, at: quoted.outerEnd };
			this.#asked = ASKS.test(proposal.text);
		} else if (proposal.speaker === undefined && token - from <= 1) {
			this.#carry(proposal, token, here);
		}
	}

	/** No cue of its own: the speaker goes on who spoke last, or was announced. */
	#carry(proposal: QuotationProposal, token: number, here: Here): void {
		const { paragraph, attributed, tokens, starts } = here;
		// Whom the sentence directly before is about.
		const before = this.#topic;
		const beside = before !== null && before.at >= tokens[Math.max(0, starts[token]! - 1)]!.start;
		const topic = beside && before.at > paragraph.start ? before.speaker : null;
		const found = carrierOf(token, here, this.#resolver, this.#last, this.#announced, topic);
		const far = this.#last && paragraph.start - this.#last.at > CARRIED;
		if (!found || (WEAK.has(found.rule) && (far || this.#asked))) return;
		const { speaker, rule } = found;
		const confidence = confidenceOf(rule);
		Object.assign(proposal, { speaker, rule, confidence, reason: { code: 'carried' } });
		this.#last = { speaker, at: proposal.end };
		attributed.set(token, { speaker, where: 'carried', how: 'named', rule, confidence });
		here.speaker = speaker;
	}

	/** A paragraph of a transcript: all of it is said by whoever the label names. */
	#readTurn(paragraph: Span, quoted: readonly Quoted[]): boolean {
		const turn = this.#turns.get(paragraph.start);
		if (turn?.kind === 'asked') return false;
		if (!turn) {
			if (!this.#turn || paragraph.start > this.#lastTurn) return false;
			if (!isStageDirection(this.#text.slice(paragraph.start, paragraph.end))) {
				this.#said(paragraph, this.#turn, quoted);
			}
			return true;
		}
		this.#turn = this.#speakerOf(turn);
		this.#said({ start: turn.start, end: paragraph.end }, this.#turn, quoted);
		return true;
	}

	#speakerOf({ label, kind, role }: Turn): Speaker | null {
		if (kind === 'question') return null;
		if (kind === 'answer') {
			const answering = [...this.#speaking].flatMap(([name, one]) =>
				this.#askers.has(name) ? [] : one
			);
			return answering.length === 1 ? answering[0]! : null;
		}
		const said = this.#resolver.line(this.#tokens(label, []), this.#last);
		const name = this.#text.slice(label.start, label.end);
		const speaker: Speaker = {
			...(said?.speaker ?? { name, ...label }),
			...(role ? { role } : {})
		};
		return speaker;
	}

	#said(words: Span, speaker: Speaker | null, quoted: readonly Quoted[]): void {
		const proposal = this.#proposal({ ...words, depth: 0, closed: true });
		const rule = 'turn';
		if (speaker) {
			const reason = { code: 'line', parameters: { how: 'named', unmarked: true } } as const;
			Object.assign(proposal, { speaker, rule, confidence: confidenceOf(rule), reason });
			if (ASKS.test(proposal.text)) this.#askers.add(speaker.name);
			this.#speaking.set(speaker.name, speaker);
			this.#last = { speaker, at: words.end };
		}
		this.proposals.push(proposal);
		const tokens = this.#tokens(
			words,
			quoted.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd }))
		);
		const starts = sentenceStarts(tokens);
		for (const one of quoted) {
			const token = tokens.findIndex((each) => isTokenOf(each, one));
			if (token < 0) continue;
			const inner = this.#proposal({ ...one, depth: 1 });
			const attribution = this.#resolver.attribute(tokens, token, starts[token]!, new Map(), null);
			if (attribution && attribution.where !== 'subject') settle(inner, attribution);
			this.proposals.push(inner.speaker ? inner : nestedProposal(inner));
		}
	}

	/** Whom the sentence is about that leads to a refusal: Asked by us, Park was brief: “No comment.” */
	#subjectOf(
		{ speaker }: QuotationProposal,
		tokens: Tokens,
		token: number,
		from: number
	): Speaker | null {
		if (speaker) return null;
		const phrase = leading({ tokens, from, lexicon: this.#lexicon }, token);
		return phrase && this.#resolver.named(tokens, phrase, this.#last);
	}

	#settleBeside(proposal: QuotationProposal, speaker: Speaker): void {
		const rule = 'beside-marks';
		const reason = { code: 'cue-after', parameters: { how: 'named' } } as const;
		Object.assign(proposal, { speaker, rule, confidence: confidenceOf(rule), reason });
		this.#last = { speaker, at: proposal.end };
	}

	/** “No comment.”: words, and a silence. */
	#refusal({ start, end, text }: QuotationProposal, asked: Speaker): void {
		this.proposals.push({
			...{ kind: 'silence', outcome: 'declined', start, end, text, asked },
			rule: 'refusal',
			confidence: confidenceOf('refusal'),
			reason: { code: 'silence' }
		});
	}

	#dialogue(paragraph: Span, tokens: Tokens): boolean {
		const found = dialogueIn(this.#text, tokens, this.#resolver, this.#last, this.#lexicon);
		if (!found) return false;
		const { start, end, said } = found;
		const proposal = this.#proposal({ start, end, depth: 0, closed: true });
		settle(proposal, { ...said, where: 'after' });
		this.proposals.push(proposal);
		this.#last = { speaker: said.speaker, at: paragraph.end };
		return true;
	}

	/** A name and a role on the line below: the line above is that person's. */
	#signed(paragraph: Span, quoted: readonly Quoted[], following: Span | undefined): boolean {
		const [first, second] = quoted;
		const alone =
			first && !second && first.outerStart <= paragraph.start && first.outerEnd >= paragraph.end;
		if (!isSignature(this.#text, paragraph, following, alone === true)) return false;
		const said = this.#resolver.line(this.#tokens(following, []), this.#last);
		if (said?.how !== 'named') return false;
		const { speaker } = said;
		const [only, another] = quoted;
		const whole =
			only && !another && only.outerEnd >= paragraph.end - 1 ? this.proposals.at(-1) : undefined;
		if (whole?.kind === 'quotation') settle(whole, said);
		else if (!only && maySign(this.#text, paragraph)) {
			const rule = 'signed-without-marks';
			this.proposals.push({
				...this.#proposal({ ...paragraph, depth: 0, closed: true }),
				speaker,
				rule,
				confidence: confidenceOf(rule),
				reason: { code: 'line', parameters: { how: said.how, unmarked: true } }
			});
		}
		this.#last = { speaker, at: following.end };
		return !only;
	}
}

const ASKS = /[?؟？][\s"'”’»]*$/u;

/** More than the name of a house in marks. */
const isSpeech = ({ kind, text, ended }: Token) =>
	kind === 'quotation' && (ended || text.length > LONGEST_NAME);
const LONGEST_NAME = 24;

function isTokenOf({ kind, start, end }: Token, { outerStart, outerEnd }: Quoted): boolean {
	return kind === 'quotation' && end > outerStart && start < outerEnd;
}
