import type { Localized, Quotation } from '../schema.ts';
import type { ParsedFile } from './files.ts';
import type { Finding } from './findings.ts';
import type { Path } from './yaml.ts';

/**
 * Words that take a side or grade a statement when we use them (record.md, rules 2 and 3). Only our
 * own words are read, and within them not what stands in quotation marks.
 */
const WORDS = {
	en: 'admits? admitted admission alleg(?:es?|ed|edly|ations?|ing) slam(?:s|med)? opines? opined so-called baseless(?:ly)? claims\\sthat claimed insists? insisted concedes? conceded refut(?:es?|ed|ing) debunk(?:s|ed)? expos(?:es?|ed) reveal(?:s|ed)? purport(?:s|ed|edly)? supposed(?:ly)? notorious infamous propaganda regime shocking outrageous blatant(?:ly)? unfounded spurious smears? rants? lies? lied obviously clearly unfortunately controversial extremist radical falsely wrongly rightly'.split(
		' '
	),
	ar: 'اعترف تعترف يعترف اعترفت زعم زعمت يزعم تزعم مزاعم ادعى ادعت يدعي تدعي ادعاءات المزعوم المزعومة يدحض تدحض فضح يفضح تفضح دعاية أكاذيب للأسف بوضوح متطرف'.split(
		' '
	)
} as const;

const PATTERNS = {
	en: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${WORDS.en.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'),
	ar: new RegExp(`(?<!\\p{L})(?:[وف]?)(?:${WORDS.ar.join('|')})(?!\\p{L})`, 'gu')
} as const;

const MARKS = /\p{Mn}/gu;
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/gu;

/** The graded words in a text of ours; the desk shows them as they are typed. */
export function editorialWords(text: string, lang: 'en' | 'ar'): string[] {
	const plain = text.replace(QUOTED, ' ');
	const read = lang === 'ar' ? plain.replace(MARKS, '') : plain;
	return [...read.matchAll(PATTERNS[lang])].map((match) => match[0]);
}

/** Every graded word in our own words, and every claim or response whose gist does not say who speaks. */
export function editorialFindings(files: readonly ParsedFile[]): Finding[] {
	return [
		...ownWords(files).flatMap(({ file, path, text }) =>
			(['en', 'ar'] as const).flatMap((lang) =>
				editorialWords(text[lang] ?? '', lang).map((word) => ({
					file,
					path: [...path, lang],
					code: 'editorial-word',
					message: `our own words say "${word}"`,
					remedy: 'Write plainly what was said and by whom: says, states, asks, reports, calls on.'
				}))
			)
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
			case 'terms':
				return value.terms.flatMap((term, i) => [
					...ours(term.name, 'terms', i, 'name'),
					...ours(term.note, 'terms', i, 'note'),
					...ours(term.ours, 'terms', i, 'ours')
				]);
			case 'topic':
				return [
					...ours(value.title, 'title'),
					...ours(value.summary, 'summary'),
					...value.claims.flatMap((claim, c) => [
						...ours(claim.gist, 'claims', c, 'gist'),
						...claim.points.flatMap((point, p) =>
							ours(point.gist, 'claims', c, 'points', p, 'gist')
						),
						...claim.quotes.flatMap((quote, q) => inQuotation(quote, 'claims', c, 'quotes', q))
					]),
					...value.responses.flatMap((response, r) => [
						...ours(response.gist, 'responses', r, 'gist'),
						...response.to.flatMap((answer, a) =>
							answer.moves.flatMap((move, m) =>
								ours(move.why, 'responses', r, 'to', a, 'moves', m, 'why')
							)
						),
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

function bareStatements(files: readonly ParsedFile[]): Finding[] {
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
						(['en', 'ar'] as const).flatMap((lang) => {
							const gist = statement.gist[lang];
							const spellings = names.get(statement.speaker);
							if (
								gist === undefined ||
								!spellings ||
								spellings.some((name) => gist.includes(name))
							) {
								return [];
							}
							return [
								{
									file,
									path: [list, i, 'gist', lang],
									code: 'bare-statement',
									message: `the gist does not name its speaker, "${statement.speaker}"`,
									remedy:
										'Begin it with who says it, by a name or spelling that the party file lists.'
								}
							];
						})
					)
				)
			: []
	);
}
