import type { Claim, Quotation, Response, Term } from '../schema.ts';
import { cutsWord, hasWords } from '../text.ts';
import type { ParsedFile } from './files.ts';
import type { Finding } from './findings.ts';
import type { Path } from './yaml.ts';

/**
 * Points, moves, variants and wordings rest on words: each must be a part of the quotation that it
 * points at, and begin and end where words do.
 */
export function detachedParts(files: readonly ParsedFile[]): Finding[] {
	return files.flatMap(({ kind, file, value }) => {
		if (kind === 'terms') return value.terms.flatMap((term, i) => inTerm(term, file, ['terms', i]));
		if (kind !== 'topic') return [];
		return [
			...value.claims.flatMap((claim, i) => inClaim(claim, file, ['claims', i])),
			...value.responses.flatMap((response, i) => inResponse(response, file, ['responses', i]))
		];
	});
}

function inClaim(claim: Claim, file: string, at: Path): Finding[] {
	const seen = new Set<string>();
	const points = claim.points.flatMap((point, i) => {
		const findings: Finding[] = [];
		if (seen.has(point.id)) {
			findings.push({
				file,
				path: [...at, 'points', i, 'id'],
				code: 'duplicate-id',
				message: `the point id "${point.id}" is used twice in claim "${claim.id}"`,
				remedy: 'Give this point another id.'
			});
		}
		seen.add(point.id);
		const path = [...at, 'points', i, 'quote'];
		return [...findings, ...part(point.quote, claim.quotes, file, path, `claim "${claim.id}"`)];
	});
	return [...points, ...inVariants(claim.quotes, file, at)];
}

function inResponse(response: Response, file: string, at: Path): Finding[] {
	const moves = response.to.flatMap((answer, a) =>
		answer.moves.flatMap((move, m) => {
			const path = [...at, 'to', a, 'moves', m, 'quote'];
			return part(move.quote, response.quotes, file, path, `response "${response.id}"`);
		})
	);
	return [...moves, ...inVariants(response.quotes, file, at)];
}

function inVariants(quotes: readonly Quotation[], file: string, at: Path): Finding[] {
	return quotes.flatMap((quote, q) =>
		quote.variants.flatMap((variant, n) => {
			const path = [...at, 'quotes', q, 'variants', n, 'here'];
			return part(variant.here, [quote], file, path, 'the entry that these are a variant of');
		})
	);
}

function inTerm(term: Term, file: string, at: Path): Finding[] {
	return term.wordings.flatMap((wording, w) =>
		wording.uses.flatMap(({ quote }, u) =>
			hasWords(quote.text, wording.text)
				? []
				: [
						{
							file,
							path: [...at, 'wordings', w, 'uses', u, 'quote', 'text'],
							code: 'not-a-part',
							message: `the wording "${wording.text}" does not stand in this quotation`,
							remedy: 'Quote a sentence that has these words, or list the words that it does have.'
						}
					]
		)
	);
}

/** Finds `words` where a page marks them: at their first place in the first quotation that has them. */
function part(
	words: string,
	quotes: readonly { text: string }[],
	file: string,
	path: Path,
	owner: string
): Finding[] {
	const whole = quotes.find(({ text }) => text.includes(words))?.text;
	if (whole === undefined) {
		return [
			{
				file,
				path,
				code: 'not-a-part',
				message: `these words stand in no quotation of ${owner}`,
				remedy: 'Copy them, character for character, out of one of its quotations, or quote more.'
			}
		];
	}
	const start = whole.indexOf(words);
	if (!cutsWord(whole, start) && !cutsWord(whole, start + words.length)) return [];
	return [
		{
			file,
			path,
			code: 'cuts-a-word',
			message: `these words begin or end in the middle of a word of the quotation of ${owner}`,
			remedy: 'Take whole words: half a word can say the opposite of the whole.'
		}
	];
}

/** Responses that, one answering the other, come back to where they began. */
export function circularAnswers(files: readonly ParsedFile[]): Finding[] {
	const targets = new Map<string, string[]>();
	const places = new Map<string, { file: string; path: Path }>();
	for (const { kind, file, value } of files) {
		if (kind !== 'topic') continue;
		value.responses.forEach((response, i) => {
			places.set(response.id, { file, path: ['responses', i, 'to'] });
			targets.set(
				response.id,
				response.to.flatMap((answer) => answer.response ?? [])
			);
		});
	}
	return [...targets.keys()]
		.filter((id) => reaches(id, id, targets))
		.map((id) => ({
			...places.get(id)!,
			code: 'circular-answer',
			message: `response "${id}" answers, through others, itself`,
			remedy: 'A rejoinder answers an earlier response: correct which of them came first.'
		}));
}

function reaches(from: string, goal: string, targets: ReadonlyMap<string, string[]>): boolean {
	const seen = new Set<string>();
	const waiting = [...(targets.get(from) ?? [])];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (id === goal) return true;
		if (seen.has(id)) continue;
		seen.add(id);
		waiting.push(...(targets.get(id) ?? []));
	}
	return false;
}
