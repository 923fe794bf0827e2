import { isSilence } from './vocabulary.ts';

/**
 * Schema 1 of the record laid out as schema 2. There a response had `to`, a list of claims and
 * responses with the moves on each, whatever its outcome; nothing said what an answer rests on.
 */

const MOVES_RENAMED = new Map([
	['disputes-facts', 'contradicts'],
	['justifies', 'gives-reason'],
	['concedes', 'accepts'],
	['acts', 'states-own-conduct']
]);

/** A kind of move by the name that it has now; what never was one stays as it is. */
export function moveNamedNow(kind: string): string {
	return MOVES_RENAMED.get(kind) ?? kind;
}

type Fields = Record<string, unknown>;

/** A response of either schema as schema 2 has it; `basis` is written where schema 1 had none. */
export function responseOfSchema1(response: unknown, basis: object): unknown {
	if (!isFields(response) || !Array.isArray(response.to)) return response;
	const { to, outcome, asked, ...rest } = response;
	const links = to.filter(isFields);
	const targets = links.map(targetOf);
	const silent = typeof outcome === 'string' && isSilence(outcome);
	return {
		...rest,
		outcome,
		...(silent
			? { asked: { ...(isFields(asked) ? asked : { by: '' }), about: targets } }
			: {
					...(asked === undefined ? {} : { asked }),
					answers: targets.map((target) => ({ to: target, basis }))
				}),
		moves: links.flatMap((link) => each(link.moves, (move) => moveOf(move, targetOf(link))))
	};
}

function targetOf({ claim, response }: Fields): Fields {
	return {
		...(claim === undefined ? {} : { claim }),
		...(response === undefined ? {} : { response })
	};
}

function moveOf({ kind, points, ...move }: Fields, target: Fields): Fields {
	const named = typeof kind === 'string' ? moveNamedNow(kind) : kind;
	const on = Array.isArray(points) && points.length > 0 ? { ...target, points } : target;
	return { kind: named, on, ...move };
}

function each<T>(list: unknown, change: (one: Fields) => T): T[] {
	return Array.isArray(list) ? list.filter(isFields).map(change) : [];
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
