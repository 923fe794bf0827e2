import type { TheRecord } from '../record/record.ts';
import { cutsWord } from '../text.ts';
import type { TermMark } from '../view/compare-terms.ts';
import type { QuotationView } from '../view/quotation.ts';
import type { ClaimView, ResponseView } from '../view/statement.ts';

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
		...quotes.flatMap(({ attribution: { publisher, repostedBy, via } }) => [
			publisher.id,
			repostedBy?.id,
			...via.map(({ party }) => party.id)
		])
	]);
	return Object.fromEntries(
		[...new Set(ids)].flatMap((id) => {
			const party = id === undefined ? undefined : record.parties.get(id);
			if (!party) return [];
			const { name, short } = party;
			const own = [name.en, name.ar, short?.en, short?.ar].filter((one) => one !== undefined);
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
		.flatMap(([party, names]) => names.map((name) => ({ party, name })))
		.filter(({ name }) => name.trim() !== '')
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
