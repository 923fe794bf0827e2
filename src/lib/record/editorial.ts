import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { GRADED } from './editorial-words.ts';
import type { Localized, Quotation } from './schema.ts';
import type { ParsedFile } from './files.ts';
import type { Problem } from './problem.ts';
import type { Path } from './path.ts';

/** Hebrew has one mark for both ends, writes short words onto the first, and has the same within abbreviations (צה״ל). */
const QUOTED =
	/“[^”]*”|«[^»]*»|(?<!\p{L})[והשכלבמ]{0,2}(["״”])(?:(?!\1).|\1(?=\p{L}))*\1(?!\p{L})/gsu;
const MARKS = /\p{Mn}/gu;

/** A language without a list of such words finds none. */
const PATTERNS = new Map(
	Object.entries(GRADED).map(([lang, { words, attached = '', marked = false }]) => [
		lang,
		{
			marked,
			pattern: new RegExp(
				`(?<![\\p{L}\\p{N}-])${attached}(?:${words.trim().split(/\s+/).join('|')})(?![\\p{L}\\p{N}-])`,
				'giu'
			)
		}
	])
);

/** The graded words in a text of ours; the desk shows them as they are typed. */
export function editorialWords(text: string, lang: Language): string[] {
	const graded = PATTERNS.get(lang);
	if (!graded) return [];
	const plain = text.replace(QUOTED, ' ');
	return (graded.marked ? plain.replace(MARKS, '') : plain).match(graded.pattern) ?? [];
}

/** A problem for each graded word in a text of ours. */
export function gradedWords(
	text: string | undefined,
	lang: Language,
	at: Problem['at']
): Problem[] {
	return editorialWords(text ?? '', lang).map((word) => ({ code: 'editorial-word', at, word }));
}

/** Every graded word in our own words, and every claim or response whose gist does not say who speaks. */
export function editorialProblems(files: readonly ParsedFile[]): Problem[] {
	return [
		...ownWords(files).flatMap(({ file, path, text }) =>
			LANGUAGES.flatMap((lang) => gradedWords(text[lang], lang, { file, path: [...path, lang] }))
		),
		...bareStatements(files)
	];
}

interface Ours {
	file: string;
	path: Path;
	text: Localized;
}

function ownWords(files: readonly ParsedFile[]): Ours[] {
	return files.flatMap(({ kind, file, value }): Ours[] => {
		const ours = (text: Localized | undefined, ...path: (string | number)[]) =>
			text ? [{ file, path, text }] : [];
		const inQuotation = ({ note, variants }: Quotation, ...path: (string | number)[]) => [
			...ours(note, ...path, 'note'),
			...variants.flatMap((variant, n) => ours(variant.note, ...path, 'variants', n, 'note'))
		];
		switch (kind) {
			case 'party':
				return [
					...ours(value.role?.text, 'role', 'text'),
					...(value.interest === 'unknown' ? [] : value.interest).flatMap((one, i) =>
						ours(one.text, 'interest', i, 'text')
					)
				];
			case 'source':
				return [...ours(value.about, 'about'), ...ours(value.note, 'note')];
			case 'settings':
				return (['funding', 'choosing', 'reply'] as const).flatMap((field) =>
					ours(value[field], field)
				);
			case 'terms':
				return value.terms.flatMap((term, i) => [
					...ours(term.name, 'terms', i, 'name'),
					...ours(term.note, 'terms', i, 'note'),
					...ours(term.ours, 'terms', i, 'ours'),
					...LANGUAGES.flatMap((lang) =>
						(term.renderings?.[lang] ?? []).map((text, n) => ({
							file,
							path: ['terms', i, 'renderings', lang, n],
							text: { [lang]: text } as Localized
						}))
					)
				]);
			case 'topic':
				return [
					...ours(value.title, 'title'),
					...ours(value.summary, 'summary'),
					...value.claims.flatMap((claim, c) => [
						...ours(claim.gist, 'claims', c, 'gist'),
						...claim.points.flatMap((point, p) =>
							(['gist', 'for', 'against'] as const).flatMap((field) =>
								ours(point[field], 'claims', c, 'points', p, field)
							)
						),
						...claim.quotes.flatMap((quote, q) => inQuotation(quote, 'claims', c, 'quotes', q))
					]),
					...value.responses.flatMap((response, r) => [
						...ours(response.gist, 'responses', r, 'gist'),
						...response.answers.flatMap(({ basis }, a) =>
							ours(basis.why, 'responses', r, 'answers', a, 'basis', 'why')
						),
						...ours(response.asked?.basis?.why, 'responses', r, 'asked', 'basis', 'why'),
						...response.moves.flatMap(({ why, alsoOn }, m) => [
							...ours(why, 'responses', r, 'moves', m, 'why'),
							...ours(alsoOn, 'responses', r, 'moves', m, 'alsoOn')
						]),
						...response.quotes.flatMap((quote, q) =>
							inQuotation(quote, 'responses', r, 'quotes', q)
						)
					])
				];
			default:
				return [];
		}
	});
}

function bareStatements(files: readonly ParsedFile[]): Problem[] {
	const names = new Map(
		files.flatMap((f) =>
			f.kind === 'party'
				? [
						[
							f.id,
							[f.value.name, f.value.short]
								.flatMap((n) => (n ? Object.values(n) : []))
								.concat(f.value.names)
						]
					]
				: []
		)
	);
	return files.flatMap(({ kind, file, value }) =>
		kind === 'topic'
			? (['claims', 'responses'] as const).flatMap((list) =>
					value[list].flatMap((statement, i) =>
						LANGUAGES.flatMap((lang) => {
							const gist = statement.gist[lang];
							const spellings = names.get(statement.speaker);
							if (
								gist === undefined ||
								!spellings ||
								spellings.some((name) => gist.includes(name))
							) {
								return [];
							}
							const at = { file, path: [list, i, 'gist', lang] };
							return [{ code: 'bare-statement', at, speaker: statement.speaker }];
						})
					)
				)
			: []
	);
}
