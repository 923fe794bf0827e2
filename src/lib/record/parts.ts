import type { Claim, Response, Term } from './schema.ts';
import { cutsWord, hasWords } from '#lib/text/text.ts';
import type { ParsedFile } from './files.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path } from './path.ts';

/**
 * Points, moves, variants and wordings rest on words: each must be a part of the quotation that it
 * points at, and begin and end where words do.
 */
export function detachedParts(files: readonly ParsedFile[]): Problem[] {
	return files.flatMap(({ kind, file, value }) => {
		if (kind === 'terms') return value.terms.flatMap((term, i) => inTerm(term, file, ['terms', i]));
		if (kind !== 'topic') return [];
		return [
			...value.claims.flatMap((claim, i) => inClaim(claim, file, ['claims', i])),
			...value.responses.flatMap((response, i) => inResponse(response, file, ['responses', i]))
		];
	});
}

function inClaim(claim: Claim, file: string, at: Path): Problem[] {
	const seen = new Set<string>();
	const points = claim.points.flatMap((point, i) => {
		const problems: Problem[] = [];
		if (seen.has(point.id)) {
			const place = { file, path: [...at, 'points', i, 'id'] };
			problems.push({ code: 'duplicate-point', at: place, id: point.id, claim: claim.id });
		}
		seen.add(point.id);
		const place = { file, path: [...at, 'points', i, 'quote'] };
		return [...problems, ...part(point.quote, claim.quotes, place, 'claim', claim.id)];
	});
	return [...points, ...inVariants(claim, file, at)];
}

function inResponse(response: Response, file: string, at: Path): Problem[] {
	const moves = response.moves.flatMap((move, m) => {
		const place = { file, path: [...at, 'moves', m, 'quote'] };
		return part(move.quote, response.quotes, place, 'response', response.id);
	});
	return [...moves, ...inVariants(response, file, at)];
}

function inVariants({ id, quotes }: Claim | Response, file: string, at: Path): Problem[] {
	return quotes.flatMap((quote, q) =>
		quote.variants.flatMap((variant, n) => {
			const place = { file, path: [...at, 'quotes', q, 'variants', n, 'here'] };
			return part(variant.here, [quote], place, 'variant', id);
		})
	);
}

function inTerm(term: Term, file: string, at: Path): Problem[] {
	return term.wordings.flatMap(({ text: wording, uses }, w) =>
		uses.flatMap(({ quote }, u): Problem[] => {
			if (hasWords(quote.text, wording)) return [];
			const place = { file, path: [...at, 'wordings', w, 'uses', u, 'quote', 'text'] };
			const near = nearest(wording, runsOf(quote.text, wording.split(' ').length));
			return [{ code: 'wording-not-a-part', at: place, wording, near }];
		})
	);
}

/** All runs of so many words of a text. */
function runsOf(text: string, length: number): string[] {
	const words = text.split(' ').map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''));
	return words.flatMap((_, i) =>
		i + length <= words.length ? [words.slice(i, i + length).join(' ')] : []
	);
}

/** Finds `words` where a page marks them: at their first place in the first quotation that has them. */
function part(
	words: string,
	quotes: readonly { text: string }[],
	at: Problem['at'],
	of: 'claim' | 'response' | 'variant',
	id: string
): Problem[] {
	const whole = quotes.find(({ text }) => text.includes(words))?.text;
	if (whole === undefined) return [{ code: 'not-a-part', at, of, id }];
	const start = whole.indexOf(words);
	if (!cutsWord(whole, start) && !cutsWord(whole, start + words.length)) return [];
	return [{ code: 'part-cuts-a-word', at, of, id }];
}

/** Responses that, one answering the other, come back to where they began. */
export function circularAnswers(files: readonly ParsedFile[]): Problem[] {
	const targets = new Map<string, string[]>();
	const places = new Map<string, { file: string; path: Path }>();
	for (const { kind, file, value } of files) {
		if (kind !== 'topic') continue;
		value.responses.forEach((response, i) => {
			places.set(response.id, { file, path: ['responses', i, 'answers'] });
			targets.set(
				response.id,
				response.answers.flatMap(({ to }) => to.response ?? [])
			);
		});
	}
	return [...targets.keys()]
		.filter((id) => reaches(id, id, targets))
		.flatMap((id) => {
			const at = places.get(id);
			return at ? [{ code: 'circular-answer', at, id }] : [];
		});
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
