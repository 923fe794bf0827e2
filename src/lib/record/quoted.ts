import { basisWords } from './relations.ts';
import type { TheRecord } from './record.ts';
import type { Basis, Quotation } from './schema.ts';
import type { ParsedFile, ReadFile } from './files.ts';
import type { Path } from './path.ts';

/** Words that the record shows as verbatim, and where it says so. */
export interface Quoted {
	file: string;
	path: Path;
	text: string;
	source: string;
	occurrence?: number;
	/** Where an editor says that it stands. */
	at?: string;
	/** Words that a relation rests on; where they stand several times, any place bears it out. */
	ofBasis?: boolean;
	/** Of words that introduce a quotation: that quotation, beside which they stand. */
	introduces?: { text: string; occurrence?: number };
	/** Of a claim or response: what may not be left out of it without a reason. */
	told?: { speaker: string; lang?: string; leftOut?: unknown };
}

/** Kinds of file in which words of sources stand. */
const QUOTING: readonly ReadFile['kind'][] = ['party', 'source', 'terms', 'topic'];

/** The files in which words of sources may stand that could not be read, or not wholly. */
export function unreadQuoting(files: readonly ReadFile[]): ReadFile[] {
	return files.filter(({ kind, problems }) => QUOTING.includes(kind) && problems.length > 0);
}

/** Every text in the record that is shown as words of a source. */
export function quotedIn(files: readonly ParsedFile[], captured: ReadonlySet<string>): Quoted[] {
	return files.flatMap(({ kind, file, value }): Quoted[] => {
		const support = (
			one: { text: string; source: string; occurrence?: number; at?: string } | undefined,
			path: Path
		) => (one ? [{ file, path: [...path, 'text'], ...one }] : []);
		switch (kind) {
			case 'party':
				return [
					...support(value.describesItselfAs, ['describesItselfAs']),
					...support(value.role?.quote, ['role', 'quote']),
					...(value.interest === 'unknown' ? [] : value.interest).flatMap((one, i) =>
						one.quote === undefined
							? []
							: [{ file, path: ['interest', i, 'quote'], text: one.quote, source: one.source }]
					)
				];
			case 'terms':
				return value.terms.flatMap((term, t) =>
					term.wordings.flatMap((wording, w) =>
						wording.uses.flatMap((use, u) =>
							support(use.quote, ['terms', t, 'wordings', w, 'uses', u, 'quote'])
						)
					)
				);
			case 'source':
				return support(value.knownFrom, ['knownFrom']);
			case 'topic':
				return [
					...[
						...value.claims.map((claim, i) => [claim, ['claims', i]] as const),
						...value.responses.map((response, i) => [response, ['responses', i]] as const)
					].flatMap(([{ quotes, speaker }, at]) =>
						quotes.flatMap((quote, q) => {
							const path = [...at, 'quotes', q];
							const { lang, leftOut } = quote;
							const told = { speaker, lang, leftOut };
							return [
								...support(quote, path).map((one) => ({ ...one, told })),
								...introduction(quote, file, path),
								...otherReadings(quote, file, path, captured)
							];
						})
					),
					...value.responses.flatMap(({ answers, asked }, r) => [
						...answers.flatMap(({ basis }, a) =>
							borneOut(basis, file, ['responses', r, 'answers', a, 'basis'])
						),
						...borneOut(asked?.basis, file, ['responses', r, 'asked', 'basis'])
					])
				];
			default:
				return [];
		}
	});
}

/** The same of a record as it is read, by which file each came from left out. */
export function quotedOf(record: TheRecord): Pick<Quoted, 'source' | 'text'>[] {
	const { parties, sources, topics, claims, responses, terms, evidence } = record;
	const file = '';
	const statements = { claims: [...claims.values()], responses: [...responses.values()] };
	const first = [...topics.values()].slice(0, 1);
	const files: ParsedFile[] = [
		...[...parties.values()].map((value) => ({ kind: 'party' as const, id: '', file, value })),
		...[...sources.values()].map((value) => ({ kind: 'source' as const, id: '', file, value })),
		{ kind: 'terms', id: '', file, value: { terms: [...terms.values()] } },
		// Of whichever topic: what is quoted is asked, and not where.
		...first.map((topic) => ({
			kind: 'topic' as const,
			id: '',
			file,
			value: { ...topic, ...statements }
		}))
	];
	return quotedIn(files, new Set(evidence.keys()));
}

/** The words that introduce a quotation; where they stand more than once, those nearest to it are meant. */
function introduction({ introducedBy, ...quote }: Quotation, file: string, path: Path): Quoted[] {
	if (introducedBy === undefined) return [];
	return [
		{
			file,
			path: [...path, 'introducedBy'],
			text: introducedBy,
			source: quote.source,
			introduces: quote
		}
	];
}

/** The words that a relation rests on. */
function borneOut(basis: Basis | undefined, file: string, path: Path): Quoted[] {
	const { source } = basis ?? {};
	if (!basis || source === undefined) return [];
	return basisWords(basis).map(({ field, text }) => ({
		file,
		path: [...path, field],
		text,
		source,
		occurrence: 1,
		ofBasis: true
	}));
}

/** A variant's words are proven too where the document that has them was captured. */
function otherReadings(
	quote: Quotation,
	file: string,
	path: Path,
	captured: ReadonlySet<string>
): Quoted[] {
	return quote.variants.flatMap((variant, n) =>
		variant.there !== undefined && captured.has(variant.where)
			? [
					{
						file,
						path: [...path, 'variants', n, 'there'],
						text: variant.there,
						source: variant.where
					}
				]
			: []
	);
}
