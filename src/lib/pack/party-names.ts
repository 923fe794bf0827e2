import { KnownNames } from '#lib/extract/speakers/known-names.ts';
import type { PartyRecord, TheRecord } from '#lib/record/record.ts';
import { cutsWord } from '#lib/text/text.ts';
import { inQuotations } from '#lib/views/in-quotations.ts';
import type { QuotationView, TranslationView } from '#lib/views/quotation.ts';
import { adjectivesIn } from './adjectives.ts';
import { withOrigin } from './origins.ts';

/** Where a party is named in a text: UTF-16 offsets. */
export interface NameMark {
	party: string;
	start: number;
	end: number;
}

/**
 * Finds parties in a text by every name that the record has for them, and by the adjectives of these: in
 * order, none within another, an article that belongs to a name with it.
 */
export class PartyNames {
	readonly #known: KnownNames;
	/** What is a name only as it is written: a common word with its article, a number with its sign. */
	readonly #literal: { party: string; name: string }[];
	readonly #withArticle: ReadonlySet<string>;

	constructor(parties: readonly { id: string; names: readonly string[] }[]) {
		this.#known = new KnownNames(
			parties.map(({ id, names }) => ({
				id,
				names: [...names, ...adjectivesIn(names)].filter((name) => !isLiteral(name))
			}))
		);
		this.#literal = parties.flatMap(({ id, names }) =>
			names.filter(isLiteral).map((name) => ({ party: id, name }))
		);
		this.#withArticle = new Set(
			parties.filter(({ names }) => names.some((name) => /^the /i.test(name))).map(({ id }) => id)
		);
	}

	in(text: string): NameMark[] {
		const known = this.#known.in(text).map(({ party, start, end }): NameMark => {
			const article = /(?<![\p{L}\p{N}])the $/iu.exec(text.slice(0, start))?.[0] ?? '';
			return { party, start: start - (this.#withArticle.has(party) ? article.length : 0), end };
		});
		const literal = this.#literal
			.flatMap(({ party, name }) => occurrences(text, name).map((place) => ({ party, ...place })))
			.filter((one) => known.every(({ start, end }) => end <= one.start || start >= one.end));
		const marks = [...known, ...literal].sort((a, b) => a.start - b.start);
		return marks.map((mark, i) => {
			const wider = withOrigin(text, mark);
			const free = wider.start >= (marks[i - 1]?.end ?? 0);
			return free && wider.end <= (marks[i + 1]?.start ?? text.length) ? wider : mark;
		});
	}
}

const found = new WeakMap<TheRecord, PartyNames>();

/** The names of all parties of a record; one that is being put together must not be asked yet. */
export function partyNames(record: TheRecord): PartyNames {
	let names = found.get(record);
	if (!names) {
		const parties = [...record.parties.values()];
		names = new PartyNames(parties.map((party) => ({ id: party.id, names: spellingsOf(party) })));
		found.set(record, names);
	}
	return names;
}

/** A quotation in which names were looked for: in its words, and in our translation of them. */
export interface Named extends QuotationView {
	names?: NameMark[];
	ours?: TranslationView & { names?: NameMark[] };
}

/**
 * The same exchange, claim or response, with every name of a party of the record found in its quotations
 * and in our translations of them.
 */
export function withNames<T>(record: TheRecord, view: T): T {
	const names = partyNames(record);
	return inQuotations(view, ({ text, ours }): Partial<Named> => ({
		names: names.in(text),
		...(ours ? { ours: { ...ours, names: names.in(textOf(ours)) } } : {})
	}));
}

/** The text of a translation, which its segments are cut from. */
export const textOf = ({ segments }: Pick<TranslationView, 'segments'>): string =>
	segments.map(({ text }) => text).join('');

function spellingsOf({ name, short = name, names }: PartyRecord): string[] {
	return [...new Set([...Object.values(name), ...Object.values(short), ...names])];
}

/** "the society", which is a name, where "a society" is none; "+972". */
function isLiteral(name: string): boolean {
	return /^the \p{Ll}\S*$/u.test(name) || !/\p{L}/u.test(name);
}

/** Where a name stands as whole words, at the head of a sentence with its capital. */
function occurrences(text: string, name: string): { start: number; end: number }[] {
	const places = [];
	for (const form of new Set([name, name.charAt(0).toUpperCase() + name.slice(1)])) {
		if (form.trim() === '') continue;
		for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
			const end = start + form.length;
			if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({ start, end });
		}
	}
	return places;
}
