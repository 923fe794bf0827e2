import { isNarrow } from '#lib/record/days.ts';
import type { Facts } from './pair-index.ts';
import { claimKey, workKey, type TargetKey } from '#lib/record/statement.ts';

/**
 * Why two statements are worth reading side by side, in this order: what stands nearest to answering
 * comes first. `a` and `b` are the two as asked; wordings are places in the term's list.
 */
export type Reason =
	| { code: 'answers'; by: 'a' | 'b' }
	| { code: 'same-point'; points: { claim: string; point: string }[] }
	| { code: 'same-target'; targets: TargetKey[] }
	| { code: 'raises'; by: 'a' | 'b' }
	| { code: 'other-wording'; term: string; a: number[]; b: number[] }
	| { code: 'same-wording'; term: string; wordings: number[] }
	| { code: 'same-speaker'; speaker: string }
	| { code: 'same-work'; work: string }
	| { code: 'same-date' };

const ORDER: readonly Reason['code'][] = [
	'answers',
	'same-point',
	'same-target',
	'raises',
	'other-wording',
	'same-wording',
	'same-speaker',
	'same-work',
	'same-date'
];

/** Place of a reason in the order; lower is nearer. */
export function rankOf(reason: Reason): number {
	return ORDER.indexOf(reason.code);
}

/** Every reason to compare `a` and `b`, nearest first. Two picks of one statement have none. */
export function reasonsBetween(a: Facts, b: Facts): Reason[] {
	if (a.statement.key === b.statement.key) return [];
	return [
		...directed(a, b, 'answers'),
		...sharedTargets(a, b),
		...directed(a, b, 'raises'),
		...sharedWordings(a, b),
		...a.speakers
			.filter((speaker) => b.speakers.includes(speaker))
			.slice(0, 1)
			.map((speaker): Reason => ({ code: 'same-speaker', speaker })),
		...sameWork(a, b),
		...sameDate(a, b)
	];
}

function directed(a: Facts, b: Facts, code: 'answers' | 'raises'): Reason[] {
	const reasons: Reason[] = [];
	if (reaches(a[code], b)) reasons.push({ code, by: 'a' });
	if (reaches(b[code], a)) reasons.push({ code, by: 'b' });
	return reasons;
}

/** Whether a statement, or the document that it was made in, is among the targets of another. */
function reaches(targets: ReadonlySet<TargetKey>, { statement }: Facts): boolean {
	const { work } = statement.value;
	return targets.has(statement.key) || (work !== undefined && targets.has(workKey(work)));
}

/** Points that both touch, and what both answer without meeting at a point of it. */
function sharedTargets(a: Facts, b: Facts): Reason[] {
	const points = a.touches.flatMap(({ claim, point }) =>
		point !== null && b.touches.some((one) => one.claim === claim && one.point === point)
			? [{ claim, point }]
			: []
	);
	const met = new Set(points.map(({ claim }) => claimKey(claim)));
	const targets = [...a.answers].filter((key) => b.answers.has(key) && !met.has(key as never));
	return [
		...(points.length > 0 ? [{ code: 'same-point', points } as const] : []),
		...(targets.length > 0 ? [{ code: 'same-target', targets } as const] : [])
	];
}

function sharedWordings(a: Facts, b: Facts): Reason[] {
	const other: Reason[] = [];
	const same: Reason[] = [];
	for (const [term, inA] of a.wordings) {
		const inB = b.wordings.get(term);
		if (!inB) continue;
		const wordings = [...inA].filter((wording) => inB.has(wording));
		if (wordings.length > 0) same.push({ code: 'same-wording', term, wordings });
		else other.push({ code: 'other-wording', term, a: [...inA], b: [...inB] });
	}
	return [...other, ...same];
}

function sameWork(a: Facts, b: Facts): Reason[] {
	const { work } = a.statement.value;
	return work !== undefined && work === b.statement.value.work ? [{ code: 'same-work', work }] : [];
}

/** In one topic, both known to within a month, and possibly of one day. */
function sameDate(a: Facts, b: Facts): Reason[] {
	const inOneTopic = a.statement.value.topic === b.statement.value.topic;
	if (!inOneTopic || !isNarrow(a.said) || !isNarrow(b.said)) return [];
	const overlap = a.said.earliest <= b.said.latest && b.said.earliest <= a.said.latest;
	return overlap ? [{ code: 'same-date' }] : [];
}
