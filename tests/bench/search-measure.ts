import { performance } from 'node:perf_hooks';
import type { Judged } from './search-corpus.ts';

export type Ask = (query: string) => string[] | Promise<string[]>;

export interface Quality {
	queries: number;
	recall10: number;
	mrr10: number;
	success1: number;
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;

/** p50, p95 and the most, in milliseconds. */
export function spread(values: readonly number[]) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) =>
		round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
	return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

function average(rows: readonly { recall: number; rank: number }[]): Quality {
	const mean = (of: (row: { recall: number; rank: number }) => number) =>
		round(rows.reduce((sum, row) => sum + of(row), 0) / Math.max(1, rows.length));
	return {
		queries: rows.length,
		recall10: mean(({ recall }) => recall),
		mrr10: mean(({ rank }) => (rank === 0 ? 0 : 1 / rank)),
		success1: mean(({ rank }) => (rank === 1 ? 1 : 0))
	};
}

const grouped = <T>(rows: readonly T[], key: (row: T) => string) =>
	Object.fromEntries(
		[...new Set(rows.map(key))].sort().map((k) => [k, rows.filter((r) => key(r) === k)])
	);

/** Asks all queries once; `timeBound` (ms) ends a pass early, and `asked` says after how many. */
async function pass(ask: Ask, queries: readonly string[], timeBound: number) {
	const times: number[] = [];
	const answers: string[][] = [];
	const begun = performance.now();
	for (const query of queries) {
		const from = performance.now();
		const answer = await ask(query);
		times.push(performance.now() - from);
		answers.push(answer);
		if (performance.now() - begun > timeBound) break;
	}
	return { times, answers };
}

const PASSES = 3;

/** The first pass as a user meets it, and the best of three for each query. */
export async function latency(ask: Ask, queries: readonly string[], timeBound: number) {
	const first = await pass(ask, queries, timeBound);
	const best = [...first.times];
	for (let i = 1; i < PASSES; i++) {
		const again = await pass(ask, queries.slice(0, best.length), timeBound);
		again.times.forEach((time, q) => (best[q] = Math.min(best[q]!, time)));
	}
	return {
		asked: best.length,
		first: spread(first.times),
		warm: spread(best),
		answers: first.answers
	};
}

export function quality(queries: readonly Judged[], answers: readonly string[][]) {
	const rows = answers.map((answer, i) => {
		const judged = queries[i]!;
		const relevant = new Set(judged.relevant);
		const top = answer.slice(0, 10);
		const met = top.filter((id) => relevant.has(id)).length;
		return {
			class: judged.class,
			lang: judged.lang,
			recall: met / Math.max(1, Math.min(10, relevant.size)),
			rank: top.findIndex((id) => relevant.has(id)) + 1
		};
	});
	const each = (groups: Record<string, typeof rows>) =>
		Object.fromEntries(Object.entries(groups).map(([key, group]) => [key, average(group)]));
	return {
		...average(rows),
		byClass: each(grouped(rows, (row) => row.class)),
		byLanguage: each(grouped(rows, (row) => row.lang))
	};
}
