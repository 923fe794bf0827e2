import type { TheRecord } from '#lib/record/record.ts';
import { cutsWord } from '#lib/text/text.ts';
import { exchangeProclitics } from '#lib/search/engine/clitics.ts';
import type { TermMark } from '#lib/compare/terms/view.ts';
import type { QuotationView } from '#lib/views/quotation.ts';
import type { ClaimView, ResponseView } from '#lib/views/statement.ts';

/** Every spelling of a party by its id: what blind reading has to keep out of the words as well. */
export type Spellings = Record<string, string[]>;

/** Who speaks, publishes or passes on a statement, under every name that the record has for them. */
export function spellingsIn(
	record: TheRecord,
	statements: readonly (ClaimView | ResponseView)[]
): Spellings {
	const ids = statements.flatMap(({ speaker, role, work, quotes }) => [
		speaker.id,
		role?.for?.id,
		work?.publisher.id,
		...quotes.flatMap(({ source, attribution: { steps } }) => [
			source.publisher.id,
			...steps.flatMap((step) => ('party' in step ? step.party.id : []))
		])
	]);
	return Object.fromEntries(
		[...new Set(ids)].flatMap((id) => {
			const party = id === undefined ? undefined : record.parties.get(id);
			if (!party) return [];
			const { name, short } = party;
			const own = [name, ...(short ? [short] : [])].flatMap((one) => Object.values(one));
			return [[party.id, [...new Set([...own, ...party.names])]] as const];
		})
	);
}

/**
 * A quotation in which nothing tells whose it is: each name in the words gives way to `[Speaker A]`, or
 * whatever `called` says of that party, and the address of the source is gone. Contested terms are not
 * marked: their notes say who uses which. What it is cut into stays, so that the numbers of points
 * stand where they stood.
 */
export function unsigned(
	quotation: QuotationView,
	spellings: Spellings,
	called: (party: string) => string
): QuotationView & { terms: TermMark[] } {
	const text = quotation.segments.map((segment) => segment.text).join('');
	const names = namesIn(text, spellings);
	let at = 0;
	const segments = quotation.segments.map((segment) => {
		const [start, end] = [at, at + segment.text.length];
		at = end;
		let out = '';
		let from = start;
		for (const name of names) {
			if (name.end <= start || name.start >= end) continue;
			out += text.slice(from, Math.max(from, name.start));
			if (name.start >= start) out += `[${called(name.party)}]`;
			from = Math.min(end, name.end);
		}
		return { ...segment, text: out + text.slice(from, end) };
	});
	return {
		...quotation,
		text: segments.map((segment) => segment.text).join(''),
		segments,
		terms: [],
		source: { ...quotation.source, url: '' }
	};
}

/** Where names stand, in order, none within another: of two at one place the longer. */
function namesIn(text: string, spellings: Spellings) {
	const all = Object.entries(spellings)
		.flatMap(([party, names]) => names.flatMap(formsOf).map((name) => ({ party, name })))
		.sort((a, b) => b.name.length - a.name.length);
	const found: { party: string; start: number; end: number }[] = [];
	for (const { party, name } of all) {
		for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
			const end = start + name.length;
			const free = found.every((other) => end <= other.start || start >= other.end);
			if (free && !cutsWord(text, start) && !cutsWord(text, end)) found.push({ party, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/**
 * How a name may stand in a text: "the Friends" also as "The Friends" at the head of a sentence and as
 * "Friends" behind another word, "الأصدقاء" also as "والأصدقاء". A name of one word keeps its capital,
 * since without it the word may be a common one.
 */
function formsOf(name: string): string[] {
	if (name.trim() === '') return [];
	const [first = '', ...rest] = name.split(' ');
	const [, bare = ''] = /^[Tt]he (\p{Lu}.*)/u.exec(name) ?? [];
	const written = [
		first,
		...prefixed(first),
		capital(first),
		...(rest.length > 0 ? [small(first)] : [])
	];
	return [...written.map((word) => [word, ...rest].join(' ')), ...(bare ? [bare] : [])];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A word with the conjunctions and prepositions that Arabic and Hebrew write as part of it. */
function prefixed(word: string): string[] {
	const afterTo = word.replace(/^ال/, 'لل');
	return [...exchangeProclitics(word)].filter(
		(other) => other.endsWith(word) || other.endsWith(afterTo)
	);
}
