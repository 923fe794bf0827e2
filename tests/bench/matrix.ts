import { performance } from 'node:perf_hooks';
import { claim, move, smallRecord, party, quotation, response } from '../support/small-record.ts';
import { matrixOfTopic } from '#lib/compare/matrix/matrix.ts';
import { parseMatrixState } from '#lib/compare/matrix/choices.ts';
import { viewMatrix } from '#lib/compare/matrix/view.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { MOVES, OUTCOMES, PARTY_KINDS } from '#lib/record/vocabulary.ts';

const CLAIMS = 200;
const PARTIES = 60;
const ROUNDS = '15';

/**
 * The table of 200 claims by 60 parties: milliseconds to build it, and to filter and sort it as one
 * choice of a reader does, each the median of the rounds (15, or the first argument) after one that
 * does not count.
 */
export async function run([rounds = ROUNDS]: string[]): Promise<void> {
	const record = largeRecord();
	const { state } = parseMatrixState([
		['outcome', 'replied'],
		['outcome', 'none-on-record'],
		['claims', 'responses'],
		['columns', 'first-reply']
	]);
	const build: number[] = [];
	const view: number[] = [];
	let cells = 0;
	for (let round = 0; round <= Number(rounds); round++) {
		const start = performance.now();
		const matrix = matrixOfTopic(record, 'harbour');
		const built = performance.now();
		const shown = viewMatrix(matrix, state, 'en');
		const end = performance.now();
		cells = matrix.rows.reduce((sum, row) => sum + row.length, 0);
		if (round === 0 || shown.groups.length === 0) continue;
		build.push(built - start);
		view.push(end - built);
	}
	const figures = {
		bench: 'matrix',
		claims: CLAIMS,
		parties: PARTIES,
		responses: record.responses.size,
		cells,
		buildMs: median(build),
		filterAndSortMs: median(view)
	};
	console.log(JSON.stringify(figures));
}

/** Every claim concerns a third of the parties, of which some two in three answer; the same every time. */
function largeRecord(): TheRecord {
	const next = numbers(20_240_321);
	const id = (n: number) => `party-${n}`;
	const claims = Array.from({ length: CLAIMS }, (_, i) =>
		claim(`claim-${i}`, {
			speaker: id(next() % PARTIES),
			said: `20${10 + (next() % 14)}-0${1 + (next() % 9)}`,
			concerns: Array.from({ length: PARTIES / 3 }, () => id(next() % PARTIES))
		})
	);
	const responses = claims.flatMap((one, i) =>
		one.concerns
			.filter(() => next() % 3 > 0)
			.map((speaker, j) =>
				response(`response-${i}-${j}`, `claim/${one.id}`, {
					speaker,
					outcome: OUTCOMES[next() % OUTCOMES.length]!,
					said: `20${10 + (next() % 14)}-0${1 + (next() % 9)}-1${next() % 10}`,
					quotes: [quotation('It was dredged in March, and the boats came in. '.repeat(6).trim())],
					moves: [move(MOVES[next() % MOVES.length]!, `claim/${one.id}`, ['silt'])]
				})
			)
	);
	return smallRecord({
		claims,
		responses,
		parties: Array.from({ length: PARTIES }, (_, i) =>
			party(id(i), { kind: PARTY_KINDS[i % PARTY_KINDS.length]! })
		)
	});
}

/** A linear congruential generator (Knuth's MMIX constants, upper bits): the same numbers everywhere. */
function numbers(seed: number): () => number {
	let state = BigInt(seed);
	return () => {
		state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
		return Number(state >> 40n);
	};
}

function median(values: readonly number[]): number {
	const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
	return Math.round(middle * 100) / 100;
}
