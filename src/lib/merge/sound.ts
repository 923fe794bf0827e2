import type { Hash } from '#lib/evidence/bytes.ts';
import type { Lists } from '#lib/formats/read-export.ts';
import { recordFiles } from '#lib/record/layout.ts';
import type { Problem } from '#lib/record/problem.ts';
import { readRecord } from '#lib/record/read.ts';
import { placeOf, without, type Place } from './places.ts';

/** An entry that was not taken, and why. */
export interface Refused {
	list: keyof Lists;
	/** As it is called here; empty of what has no id. */
	id: string;
	problem: Problem;
}

/** What is left out without a word: it says nothing of what is taken. */
const OF_NOTHING: ReadonlySet<string> = new Set<Problem['code']>([
	'nothing-quotes-it',
	'translation-of-nothing'
]);

/** What refers to what was refused is refused in turn; more turns than this no honest record takes. */
const MOST_TURNS = 40;

/**
 * What of the lists stands: read as the files of a record, every quotation proven again from its evidence.
 * What does not stand is taken out, with what then refers to nothing, until the rest has no problem; null
 * where that comes to no end.
 */
export async function soundPart(
	lists: Required<Lists>,
	hash?: Hash
): Promise<{ lists: Required<Lists>; refused: Refused[] } | null> {
	const refused: Refused[] = [];
	let rest = lists;
	for (let turn = 0; turn < MOST_TURNS; turn++) {
		const { problems } = await readRecord(recordFiles(rest), hash);
		if (problems.length === 0) return { lists: rest, refused };
		const out = new Map<string, Place>();
		for (const problem of problems) {
			const place = placeOf(problem.at, rest);
			const key = JSON.stringify([place.list, place.id, place.passage]);
			if (place.id !== '' && out.has(key)) continue;
			out.set(place.id === '' ? `${key} ${out.size}` : key, place);
			if (!OF_NOTHING.has(problem.code)) refused.push({ list: place.list, id: place.id, problem });
		}
		rest = without(rest, [...out.values()]);
	}
	return null;
}
