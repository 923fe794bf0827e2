import type { TheRecord } from '#lib/record/record.ts';
import { idStem } from '../draft/id-stem.ts';

type Kind = 'party' | 'source' | 'claim' | 'response';

/** Gives ids that neither the record nor an earlier draft has, and knows the parties of the record by name. */
export class IdGiver {
	readonly #taken: Record<Kind, Set<string>>;
	/** Last number given behind each stem, so that a thousand alike do not count from 2 each. */
	readonly #numbers = new Map<string, number>();
	readonly #parties = new Map<string, { id: string; known: boolean }>();

	constructor(record: TheRecord) {
		this.#taken = {
			party: new Set(record.parties.keys()),
			source: new Set(record.sources.keys()),
			claim: new Set(record.claims.keys()),
			response: new Set(record.responses.keys())
		};
		for (const { id, name, short, names } of record.parties.values()) {
			const spellings = [...Object.values(name), ...Object.values(short ?? {}), ...names];
			for (const spelling of spellings) this.#parties.set(spelling, { id, known: true });
		}
	}

	/** The party of that name, or a new id for it. */
	party(name: string): { id: string; known: boolean } {
		const found = this.#parties.get(name);
		if (found) return found;
		const made = { id: this.fresh('party', name), known: false };
		this.#parties.set(name, made);
		return made;
	}

	/** An id made of the words of a text; where it has none, or they are taken, numbered. */
	fresh(kind: Kind, text: string): string {
		const stem = idStem(text) || `imported-${kind}`;
		const taken = this.#taken[kind];
		let id = stem;
		let n = this.#numbers.get(`${kind} ${stem}`) ?? 1;
		while (taken.has(id)) id = `${stem}-${++n}`;
		this.#numbers.set(`${kind} ${stem}`, n);
		taken.add(id);
		return id;
	}
}
