import { lastDayOf, type AuthorityRecord, type TimestampRecord } from '#lib/record/record.ts';
import { capturedOn } from '#lib/record/coverage.ts';
import type { Reading } from '#lib/record/read.ts';
import type { Facts } from '#lib/record/store.ts';
import { DatabaseAway, type Queries } from './connect.ts';
import { FORM } from './tables.ts';

/** All but the stamp, which is made of the rest and of every entry. */
type Told = Omit<Facts, 'stamp'>;

export function factsOf({ counts, corrections, settings, vouching, record }: Reading): Told {
	return {
		counts,
		corrections,
		settings,
		vouching,
		version: lastDayOf(record),
		held: record.evidence.size,
		captured: capturedOn(record)
	};
}

interface Written extends Omit<Told, 'vouching' | 'captured'> {
	captured: [string, number][];
	timestamps: readonly TimestampRecord[];
	authorities: readonly AuthorityRecord[];
}

export function writeFacts({ vouching, captured, ...facts }: Told): string {
	const written: Written = {
		...facts,
		captured: [...captured],
		timestamps: vouching.timestamps,
		authorities: [...vouching.authorities.values()]
	};
	return JSON.stringify(written);
}

function readFacts(text: string): Told {
	const { timestamps, authorities, captured, ...facts } = JSON.parse(text) as Written;
	return {
		...facts,
		captured: new Map(captured),
		vouching: { timestamps, authorities: new Map(authorities.map((one) => [one.id, one])) }
	};
}

/** The facts of what is loaded now: `known`, where that still holds. Throws `DatabaseAway` where nothing can be read. */
export async function currentFacts(queries: Queries, known?: Facts): Promise<Facts> {
	const { rows } = await queries.query<{ there: boolean }>(
		`select to_regclass('rejoinder.meta') is not null as there`
	);
	const meta = rows[0]?.there
		? await queries.query<{ form: number; stamp: string }>('select form, stamp from rejoinder.meta')
		: undefined;
	const now = meta?.rows[0];
	if (!now) {
		throw new DatabaseAway(
			'The database has no record in it yet: load one, with "rejoinder load".'
		);
	}
	if (now.form !== FORM) {
		throw new DatabaseAway(
			`The database was loaded in form ${now.form}, and this program reads form ${FORM}: load the record into a database of its own.`
		);
	}
	if (known?.stamp === now.stamp) return known;
	const { rows: read } = await queries.query<{ facts: string }>('select facts from rejoinder.meta');
	return { ...readFacts(read[0]?.facts ?? ''), stamp: now.stamp };
}
