import type { DublinCore } from '../dublin-core.ts';
import { Writing, type Sink } from '../writing.ts';
import { codepageOf, encodingOf } from './codepages.ts';
import { ENDS, GROUPS, SIGNS, TEXT_GROUPS } from './control-words.ts';
import type { Token } from './tokens.ts';

/** No program nests groups as deep. */
const DEEPEST = 2000;

interface State {
	sink: Sink | null;
	/** A group of which words are gathered: the name of a font, of a style, of the author. */
	table: string | null;
	codepage: number | null;
	/** Signs that stand for a `\u` where it is not known. */
	uc: number;
	struck: boolean;
	hidden: boolean;
	deleted: boolean;
}

const PLAIN = { struck: false, hidden: false, deleted: false, codepage: null };
const isOn = (value: number | null) => value !== 0;

/** A document taken down token by token. */
export class RtfDocument {
	readonly #writing = new Writing();
	readonly #stack: State[] = [];
	#state: State = { sink: null, table: null, uc: 1, ...PLAIN };
	#ansi = 1252;
	#fonts = new Map<number, number | null>();
	#font = 0;
	#headings = new Set<number>();
	#style: number | null = null;
	#isFirst = false;
	#isStarred = false;
	/** Signs that are passed over behind a `\u`. */
	#skip = 0;
	#bytes: number[] = [];
	#gathered = '';
	readonly #info: Record<string, string[]> = { title: [], creator: [] };

	/** Takes a token; false for a document that nests without end. */
	take(token: Token): boolean {
		if (token.kind === 'bytes') this.#takeBytes(token.bytes);
		else {
			this.#flush();
			if (token.kind === 'open') {
				if (this.#stack.length >= DEEPEST) return false;
				this.#stack.push({ ...this.#state });
				this.#isFirst = true;
				this.#skip = 0;
				return true;
			}
			if (token.kind === 'word') this.#takeWord(token.word, token.value);
			else this.#close();
		}
		this.#isFirst = this.#isFirst && this.#isStarred;
		return true;
	}

	end(): { writing: Writing; info: DublinCore; isWhole: boolean } {
		this.#flush();
		this.#writing.endParagraph();
		return { writing: this.#writing, info: this.#info, isWhole: this.#stack.length === 0 };
	}

	#takeBytes(bytes: Uint8Array): void {
		for (const byte of bytes) {
			if (this.#skip > 0) this.#skip--;
			else this.#bytes.push(byte);
		}
	}

	#flush(): void {
		if (this.#bytes.length === 0) return;
		const encoding = encodingOf(this.#state.codepage ?? this.#ansi);
		this.#put(new TextDecoder(encoding).decode(Uint8Array.from(this.#bytes)));
		this.#bytes = [];
	}

	#put(text: string): void {
		const { sink, table, struck, hidden, deleted } = this.#state;
		if (table !== null) this.#gathered += text;
		else {
			this.#writing.put(
				text,
				sink ?? (deleted || struck ? 'struck-out' : hidden ? 'hidden' : null)
			);
		}
	}

	#close(): void {
		const inner = this.#state;
		this.#state = this.#stack.pop() ?? inner;
		this.#skip = 0;
		this.#isStarred = false;
		if (inner.table !== null) this.#endOfEntry(inner.table);
		if (inner.sink !== null && this.#state.sink === null) this.#writing.closeAside();
	}

	/** What was gathered of a table: a style whose name says that it is one of headings, the title. */
	#endOfEntry(table: string): void {
		const entry = this.#gathered.trim();
		this.#gathered = '';
		if (table === 'stylesheet' && /^heading \d;/i.test(entry)) this.#headings.add(this.#style ?? 0);
		if (table === 'title' && entry !== '') this.#info.title!.push(entry);
		if (table === 'author' && entry !== '') this.#info.creator!.push(entry);
	}

	#takeWord(word: string, value: number | null): void {
		const state = this.#state;
		if (word === '*') {
			this.#isStarred = true;
			return;
		}
		const [isFirst, isStarred] = [this.#isFirst, this.#isStarred];
		this.#isStarred = false;
		if (isFirst && this.#begins(word, isStarred)) return;
		if (word === 'u' && value !== null) {
			this.#put(String.fromCharCode(value & 0xffff));
			this.#skip = state.uc;
		} else if (this.#skip > 0 && SIGNS[word] !== undefined) this.#skip--;
		else if (SIGNS[word] !== undefined) this.#put(SIGNS[word]);
		else if (ENDS.has(word)) this.#ends();
		else if (word === 'uc') state.uc = Math.min(Math.max(value ?? 1, 0), 10);
		else if (word === 'ansicpg') this.#ansi = value ?? 1252;
		else if (word === 'mac') this.#ansi = 10000;
		else if (word === 'f' || word === 'af') this.#useFont(value ?? 0);
		else if (word === 'fcharset' && state.table === 'fonttbl') {
			this.#fonts.set(this.#font, codepageOf(value ?? 0));
		} else if (word === 'strike' || word === 'striked') state.struck = isOn(value);
		else if (word === 'v') state.hidden = isOn(value);
		else if (word === 'deleted') state.deleted = isOn(value);
		else if (word === 'plain') Object.assign(state, PLAIN);
		else if (word === 's') this.#style = value;
		else if (word === 'pard') this.#style = null;
		else if (word === 'outlinelevel' && state.table === null && (value ?? 9) < 9)
			this.#writing.heading();
	}

	/** What the first word of a group makes of it; false where it is a word as any. */
	#begins(word: string, isStarred: boolean): boolean {
		const state = this.#state;
		const outer = this.#stack.at(-1)?.table ?? null;
		if (word === 'fonttbl' || word === 'stylesheet') state.table = word;
		else if (word === 'info') state.table = word;
		else if (outer === 'info') state.table = word;
		else if (GROUPS[word] !== undefined) state.sink ??= GROUPS[word];
		else if (isStarred && outer === 'stylesheet') return false;
		else if (isStarred && !TEXT_GROUPS.has(word)) state.sink ??= 'nowhere';
		else return false;
		this.#gathered = '';
		return true;
	}

	#ends(): void {
		if (this.#state.table !== null) return;
		if (this.#state.sink !== null) this.#put(' ');
		else {
			if (this.#style !== null && this.#headings.has(this.#style)) this.#writing.heading();
			this.#writing.endParagraph();
		}
	}

	#useFont(font: number): void {
		this.#font = font;
		if (this.#state.table === null) this.#state.codepage = this.#fonts.get(font) ?? null;
	}
}
