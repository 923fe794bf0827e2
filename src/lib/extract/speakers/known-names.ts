import { scan } from '#lib/text/fold.ts';
import { ARTICLE } from '../lexicon/names.ts';
import { countBefore, type Span } from '../paragraphs.ts';

/** A party of the record and every spelling of its name. */
export interface Party {
	id: string;
	names: readonly string[];
}

/** The name of a known party in a text, without the article before it. */
export interface KnownName extends Span {
	party: string;
}

interface Word extends Span {
	term: string;
}

interface Spelling {
	party: string;
	/**
	 * What must be printed in capitals to be the name: an abbreviation, a name that is also a word, every
	 * word of one that we shortened ("AI investors" is not A. I. Investors).
	 */
	capitals: 'all' | 'first' | 'each' | 'none';
	/** Made by us, not given: gives way to any name that was given. */
	derived: boolean;
}

/* Before a hyphen these are the Arabic article, as it is spoken before some letters. */
const ARABIC_ARTICLE = /^(?:al|el|an|as|ash|ar|at|ad|adh|az|ul)$/;

/* Short words that Arabic and Hebrew write together with the name. */
const CLITICS = /^(?:لل(?=.{2})|[وفبلك](?=.{3})|[והבכלמש](?=.{2}))/u;

/* Between the words of one name; more is another name. */
const WITHIN = /^[\s.'’‘`´ʹʻʼʾʿ\-‐‑&]{0,3}$/u;

/* Names of more words are not found; there are none. */
const MOST_WORDS = 16;

/**
 * Finds the names of known parties in every spelling: whatever the case, the accents, the apostrophes
 * and hyphens, the points of initials, the transliteration of the Arabic article, an article before
 * it. What could as well be a common word counts only with its capital.
 */
export class KnownNames {
	readonly #spellings = new Map<string, Spelling | null>();
	/** Every beginning of a spelling: what is not among them is passed over at once. */
	readonly #beginnings = new Set<string>();

	constructor(parties: readonly Party[]) {
		for (const { id, names } of parties) for (const name of names) this.#add(id, name);
		for (const { id, names } of parties)
			for (const name of names) for (const short of shortForms(name)) this.#add(id, short, true);
		for (const spelling of this.#spellings.keys())
			for (let length = 1; length <= spelling.length; length++)
				this.#beginnings.add(spelling.slice(0, length));
	}

	/** The names in a text, in order, the longest at each place. */
	in(text: string): KnownName[] {
		if (this.#spellings.size === 0) return [];
		const words = wordsOf(text);
		const found: KnownName[] = [];
		for (let i = 0; i < words.length; i++) {
			const longest = this.#at(text, words, i);
			if (!longest) continue;
			const { party, to } = longest;
			found.push({ party, start: words[i]!.start, end: words[to - 1]!.end });
			i = to - 1;
		}
		return found;
	}

	#add(party: string, name: string, derived = false): void {
		const bare = name.trim().replace(ARTICLE, '');
		const words = wordsOf(bare);
		const key = words.map(({ term }) => term).join('');
		if (key.length < 2) return;
		const one = words.length === 1;
		const capitals =
			/^\P{Ll}*$/u.test(bare) && /\p{Lu}/u.test(bare) && key.length <= 6
				? 'all'
				: derived
					? 'each'
					: one && /^\p{Lu}/u.test(bare)
						? 'first'
						: 'none';
		const there = this.#spellings.get(key);
		if (there === undefined) this.#spellings.set(key, { party, capitals, derived });
		// What stands for two parties stands for neither.
		else if (derived && there?.derived && there.party !== party) this.#spellings.set(key, null);
	}

	#at(text: string, words: readonly Word[], from: number): { party: string; to: number } | null {
		const first = words[from]!.term;
		const clitic = this.#beginnings.has(first) ? null : CLITICS.exec(first)?.[0];
		let key = clitic ? (clitic === 'لل' ? 'ال' : '') + first.slice(clitic.length) : first;
		let longest: { party: string; to: number } | null = null;
		for (let to = from + 1; this.#beginnings.has(key) && to - from <= MOST_WORDS; to++) {
			const spelling = this.#spellings.get(key);
			const printed = text.slice(words[from]!.start, words[to - 1]!.end);
			if (spelling && isPrintedAs(printed, spelling.capitals))
				longest = { party: spelling.party, to };
			const next = words[to];
			if (!next || !WITHIN.test(text.slice(words[to - 1]!.end, next.start))) break;
			key += next.term;
		}
		return longest;
	}
}

/** The known parties of one text: where it names them, and which of them its words name. */
export class PartyNames {
	readonly #names: KnownNames;
	readonly #found: readonly KnownName[];
	readonly #asked = new Map<string, string | undefined>();

	constructor(parties: readonly Party[], text: string) {
		this.#names = new KnownNames(parties);
		this.#found = this.#names.in(text);
	}

	/** The name that covers a place, if one does. */
	at(place: number): KnownName | undefined {
		const name = this.#found[countBefore(this.#found, ({ end }) => end <= place)];
		return name && name.start <= place ? name : undefined;
	}

	/** The party whose name stands in these words, if one does: the one with the longest. */
	in(words: string): string | undefined {
		if (!this.#asked.has(words)) {
			const length = ({ start, end }: Span): number => end - start;
			const [longest] = this.#names
				.in(words)
				.sort((a, b) => length(b) - length(a) || a.start - b.start);
			this.#asked.set(words, longest?.party);
		}
		return this.#asked.get(words);
	}
}

function isPrintedAs(printed: string, capitals: Spelling['capitals']): boolean {
	if (capitals === 'none') return true;
	if (capitals === 'each') return !/(?<!\p{L})\p{Ll}/u.test(printed);
	return capitals === 'all' ? !/\p{Ll}/u.test(printed) : /^\P{Ll}/u.test(printed);
}

function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	scan(text, (term, start, end) => {
		const article = ARABIC_ARTICLE.test(term) && /^[-‐‑]\p{L}/u.test(text.slice(end, end + 3));
		words.push({ term: article ? 'al' : term, start, end });
	});
	return words;
}

/** J. Doe for Jane Doe; the initials of a name of three words or more. */
function shortForms(name: string): string[] {
	const words = name
		.replace(ARTICLE, '')
		.split(/\s+/)
		.filter((word) => /^\p{Lu}/u.test(word));
	if (words.length < 2) return [];
	const initials = words.map((word) => [...word][0]!);
	const last = words.at(-1)!;
	return [
		...(words.length <= 3 ? [`${initials.slice(0, -1).join('. ')}. ${last}`] : []),
		...(words.length >= 3 ? [initials.join('')] : [])
	];
}
