import {
	BELONGING,
	BODY_NOUN,
	BODY_WORD,
	JOINED,
	NAME,
	NOT_NAMES,
	PAIR,
	PARTICLES,
	PEOPLE,
	PLACE,
	TITLE
} from '../lexicon/names.ts';
import { countBefore, type Span } from '../paragraphs.ts';

/** A name where it stands in a text. */
export interface Mention extends Span {
	name: string;
	kind: 'person' | 'body' | 'unknown';
	/** It begins its sentence: the likely subject. */
	subject: boolean;
}

/** The names in a text as it gives them, and which full name a short one stands for. */
export class Mentions {
	/** By its last word, its letters or its first word, the full name. */
	readonly full = new Map<string, Mention>();
	readonly #text: string;
	readonly #knownAt: (at: number) => Span | undefined;
	readonly #humans: ReadonlySet<string>;
	readonly #list: Mention[] = [];
	/** Names that the text says are those of bodies. */
	readonly #bodies = new Set<string>();

	constructor(
		text: string,
		outside: readonly Span[],
		knownAt: (at: number) => Span | undefined,
		humans: ReadonlySet<string> = new Set()
	) {
		this.#humans = humans;
		this.#text = text;
		this.#knownAt = knownAt;
		for (const span of outside) this.#read(span);
	}

	/** The mentions before a place, nearest first, and no more than so many. */
	*back(at: number, most: number): Generator<Mention> {
		const last = countBefore(this.#list, ({ start }) => start < at) - 1;
		for (let i = last; i > last - most && i >= 0; i--) yield this.#list[i]!;
	}

	/** Adds persons that no capital shows, found by other means. */
	add(persons: readonly Span[]): void {
		for (const { start, end } of persons)
			this.#list.push({
				start,
				end,
				name: this.#text.slice(start, end),
				kind: 'person',
				subject: true
			});
		this.#list.sort((a, b) => a.start - b.start);
	}

	#read({ start, end }: Span): void {
		for (const match of this.#text.slice(start, end).matchAll(NAME)) {
			const words = match[0].split(' ');
			let from = start + match.index;
			// Near the beginning of its sentence: “Library clerk Jane Doe, who …”.
			const lead = this.#text.slice(Math.max(start, from - 34), from);
			const subject = from - start < 34 || /[.!?…][”"’»)]*\s/.test(lead);
			const titled = words.length > 1 && TITLE.test(words.at(-2)!) && words.length <= 3;
			while (
				words.length > 0 &&
				(NOT_NAMES.has(words[0]!) || TITLE.test(words[0]!) || /^\p{Ll}/u.test(words[0]!))
			)
				from += words.shift()!.length + 1;
			if (!words.length || !/^\p{Lu}/u.test(words[0]!)) continue;
			const whole = ofPerson(words, from > start + match.index).join(' ');
			const both = BODY_WORD.test(whole) ? [whole] : whole.split(PAIR);
			let at = from;
			for (const part of both) {
				at = this.#text.indexOf(part, at);
				this.#mention(part, at, subject);
				at += part.length;
			}
			const mention = this.#list.at(-1);
			if (!mention) continue;
			// The association Open Doors: the noun before says what bears the name.
			const noun = /(\p{L}+)[ ’']{1,2}$/u.exec(this.#text.slice(Math.max(0, from - 24), from))?.[1];
			if (noun && BODY_NOUN.test(noun.toLowerCase())) this.#embody(mention);
			// Her brother Ned
			const person = noun !== undefined && this.#humans.has(noun) && mention.kind === 'unknown';
			if (person && !mention.name.includes(' ')) {
				mention.kind = 'person';
				if (!this.full.has(mention.name)) this.full.set(mention.name, mention);
			}
			if (titled && mention.kind === 'unknown' && !mention.name.includes(' ')) {
				mention.kind = 'person';
				if (!this.full.has(mention.name)) this.full.set(mention.name, mention);
			}
			// Full Name (FN): the letters stand for the name from here on.
			const short = /^ \((\p{Lu}[\p{Lu}\d&-]{1,8})\)/u.exec(
				this.#text.slice(mention.end, mention.end + 12)
			);
			if (short) this.full.set(short[1]!, { ...mention, kind: 'body' });
		}
	}

	#embody(mention: Mention): void {
		mention.kind = 'body';
		const key = mention.name.split(' ').at(-1)!;
		if (this.full.get(key) === mention) this.full.delete(key);
		this.#bodies.add(mention.name);
	}

	#mention(words: string, start: number, subject: boolean): void {
		const own = words.replace(/['’]s?$/u, '');
		const known = this.#knownAt(start);
		const longer = known?.start === start && known.end > start + own.length;
		const name = longer ? this.#text.slice(start, known.end) : own;
		const parts = name.split(' ');
		const kind = this.kindOf(name, parts);
		const mention: Mention = { start, end: start + name.length, name, kind, subject };
		this.#list.push(mention);
		if (parts.length < 2 || parts.length > 7 || kind === 'unknown') return;
		const key = kind === 'body' ? parts[0]! : parts.at(-1)!;
		const plain =
			kind === 'person'
				? !/^\p{Lu}{2,}$/u.test(parts[0]!)
				: parts.length <= 4 && !BODY_WORD.test(key) && !JOINED.test(name);
		if (plain && !this.full.has(key)) this.full.set(key, mention);
	}

	kindOf(name: string, words: readonly string[]): Mention['kind'] {
		if (this.#bodies.has(name)) return 'body';
		if (PLACE.test(name) || PEOPLE.test(name)) return 'unknown';
		if (BODY_WORD.test(name) || (words.length > 1 && BODY_NOUN.test(words[0]!.toLowerCase())))
			return 'body';
		if (words.length === 1) {
			const full = this.full.get(name);
			return full ? full.kind : 'unknown';
		}
		if (words.some((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word))) return 'body';
		return words.length <= 4 ? 'person' : 'body';
	}
}

/** Professor Jane Doe of the Northern University: the person alone; the Bank of England stays whole. */
function ofPerson(words: readonly string[], titled: boolean): readonly string[] {
	const of = words.findIndex((word) => BELONGING.has(word));
	if (of < 2 || of > 3) return words;
	const first = words.slice(0, of);
	const bodies = BODY_WORD.test(words.slice(of).join(' '));
	return (titled || bodies) && !BODY_WORD.test(first.join(' ')) && !PLACE.test(first.join(' '))
		? first
		: words;
}
