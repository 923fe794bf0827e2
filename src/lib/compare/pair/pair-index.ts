import { speaksFor } from '#lib/record/coverage.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { isNarrow, monthsOf, spanOf, type Span } from '#lib/record/days.ts';
import {
	statementsOf,
	claimKey,
	type Statement,
	type StatementKey,
	type TargetKey,
	workKey
} from '#lib/record/statement.ts';
import { linksOf, targetsOf } from '#lib/record/relations.ts';
import { termFinder } from '#lib/record/terms.ts';
import { ownWordings } from '../terms/wordings.ts';

/** Where a statement touches a claim: as a whole, or at one of its points. */
interface Touch {
	claim: string;
	point: string | null;
}

/** What of a statement bears on comparing it. */
export interface Facts {
	statement: Statement;
	touches: Touch[];
	/** The statements and documents that it answers. */
	answers: ReadonlySet<TargetKey>;
	raises: ReadonlySet<TargetKey>;
	/** The speaker, and the party that the speaker speaks for. */
	speakers: readonly string[];
	/** By term, the places of the wordings in its own words. */
	wordings: ReadonlyMap<string, ReadonlySet<number>>;
	said: Span | null;
}

/** The record, gathered once for finding what to compare. */
export interface PairIndex {
	record: TheRecord;
	facts: ReadonlyMap<StatementKey, Facts>;
	/** Statements by what they have in common: a claim, a work, a term, a speaker, a time. */
	sharing: ReadonlyMap<string, ReadonlySet<StatementKey>>;
}

export function indexPairs(record: TheRecord): PairIndex {
	const find = termFinder(record.terms.values());
	const facts = new Map<StatementKey, Facts>();
	const sharing = new Map<string, Set<StatementKey>>();
	for (const statement of statementsOf(record)) {
		const { key, value } = statement;
		const wordings = new Map<string, Set<number>>();
		for (const wording of ownWordings(record, value.quotes, find)) {
			const [term = '', place] = wording.split(' ');
			wordings.set(term, (wordings.get(term) ?? new Set()).add(Number(place)));
		}
		const own: Facts = {
			statement,
			touches: touchesOf(statement),
			answers: answersOf(statement),
			raises: new Set(statement.kind === 'response' ? statement.value.raises.map(claimKey) : []),
			speakers: speaksFor(record, value.speaker),
			wordings,
			said: spanOf(value.said)
		};
		facts.set(key, own);
		for (const feature of featuresOf(own)) {
			sharing.set(feature, (sharing.get(feature) ?? new Set()).add(key));
		}
	}
	return { record, facts, sharing };
}

/** Any reason to compare two statements comes with one of these in common. */
export function featuresOf({ statement, ...own }: Facts): string[] {
	const { topic, work } = statement.value;
	return [
		...(isNarrow(own.said) ? monthsOf(own.said).map((month) => `time ${topic} ${month}`) : []),
		...(work === undefined ? [] : [`work ${work}`, `thread ${workKey(work)}`]),
		...own.touches.map(({ claim }) => `claim ${claim}`),
		...own.speakers.map((speaker) => `speaker ${speaker}`),
		...[...own.wordings.keys()].map((term) => `term ${term}`),
		...[statement.key, ...own.answers, ...own.raises].map((key) => `thread ${key}`)
	];
}

function touchesOf(statement: Statement): Touch[] {
	if (statement.kind === 'claim') {
		const { id, points } = statement.value;
		return points.map((point) => ({ claim: id, point: point.id }));
	}
	const touches = new Map<string, Touch>();
	for (const { target, moves } of linksOf(statement.value)) {
		const { claim } = target;
		if (claim === undefined) continue;
		const points = moves.flatMap(({ on }) => on.points);
		for (const point of points.length === 0 ? [null] : points) {
			touches.set(`${claim} ${point ?? ''}`, { claim, point });
		}
	}
	return [...touches.values()];
}

function answersOf(statement: Statement): Set<TargetKey> {
	return new Set(statement.kind === 'claim' ? [] : targetsOf(statement.value));
}
