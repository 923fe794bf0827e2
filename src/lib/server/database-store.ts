import { connect } from '#lib/database/connect.ts';
import { currentFacts } from '#lib/database/facts.ts';
import { partAround, renamed, wholeRecord } from '#lib/database/part.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Facts, RecordStore } from '#lib/record/store.ts';

/** For this long, in ms, what was loaded meanwhile may not be seen: else every page would ask twice. */
const FRESH = 500;

interface Known {
	facts: Facts;
	whole?: Promise<TheRecord> | undefined;
}

/** The record of a database. Of it the facts are kept, and the whole where that was asked for, until something is loaded. */
export function databaseStore(address: string): RecordStore {
	const database = connect(address);
	let known: Known | undefined;
	let asked: { at: number; answer: Promise<Known> } | undefined;

	const look = async () => {
		const facts = await database.reading((queries) => currentFacts(queries, known?.facts));
		if (facts !== known?.facts) known = { facts };
		return (known ??= { facts });
	};

	const current = () => {
		if (!asked || Date.now() - asked.at > FRESH) {
			const answer = look();
			asked = { at: Date.now(), answer };
			// What failed is asked again at once.
			answer.catch(() => (asked = undefined));
		}
		return asked.answer;
	};

	return {
		facts: async () => (await current()).facts,
		around: async (list, id) => {
			const { captured, version } = (await current()).facts;
			const part = await database.reading((queries) => partAround(queries, list, id));
			return part && { ...part, whole: { captured, lastDay: version } };
		},
		renamed: (list, id) => database.reading((queries) => renamed(queries, list, id)),
		whole: async () => {
			const now = await current();
			now.whole ??= database.reading(wholeRecord);
			now.whole.catch(() => (now.whole = undefined));
			return now.whole;
		}
	};
}
