import type { Claim, Response } from '../schema.ts';
import type { ParsedFile } from './files.ts';
import type { Finding } from './findings.ts';
import type { Path } from './yaml.ts';

/** Points and moves rest on words: each of their quotations must be a part of one that is quoted in full. */
export function detachedParts(files: readonly ParsedFile[]): Finding[] {
	return files.flatMap(({ kind, file, value }) =>
		kind === 'topic'
			? [
					...value.claims.flatMap((claim, i) => inClaim(claim, file, ['claims', i])),
					...value.responses.flatMap((response, i) => inResponse(response, file, ['responses', i]))
				]
			: []
	);
}

function inClaim(claim: Claim, file: string, at: Path): Finding[] {
	const seen = new Set<string>();
	return claim.points.flatMap((point, i) => {
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
		if (!claim.quotes.some((quote) => quote.text.includes(point.quote))) {
			findings.push(notAPart(file, [...at, 'points', i, 'quote'], `claim "${claim.id}"`));
		}
		return findings;
	});
}

function inResponse(response: Response, file: string, at: Path): Finding[] {
	return response.to.flatMap((answer, a) =>
		answer.moves.flatMap((move, m) =>
			response.quotes.some((quote) => quote.text.includes(move.quote))
				? []
				: [notAPart(file, [...at, 'to', a, 'moves', m, 'quote'], `response "${response.id}"`)]
		)
	);
}

function notAPart(file: string, path: Path, owner: string): Finding {
	return {
		file,
		path,
		code: 'not-a-part',
		message: `these words stand in no quotation of ${owner}`,
		remedy: 'Copy them, character for character, out of one of its quotations, or quote more.'
	};
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
