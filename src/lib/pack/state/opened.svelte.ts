import type { StatementKey } from '#lib/record/statement.ts';
import { packAddress, packCodes, readPack } from '../address.ts';
import { exchangesOf, statementIn, withEntries, type PackEntry } from '../exchanges.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { EMPTY_PACK, type Pack } from '../pack.ts';

/** A pack that is read: what the address or the shelf holds, and the statements as they arrive. */
export class OpenedPack {
	pack = $state.raw<Pack>(EMPTY_PACK);
	/** Items that the address names and the record does not have. */
	missing = $state(0);
	state = $state<'loading' | 'ready' | 'damaged' | 'failed'>('loading');
	// Replaced as a whole, never changed: the plain map is enough.
	#entries = $state.raw<ReadonlyMap<StatementKey, PackEntry>>(withEntries([], []));
	#codes: ReadonlyMap<string, StatementKey> | undefined;
	#file: (path: string) => string;
	#lang: () => Language;

	/** `file` gives the address of a file of the site; `lang` the language to read in. */
	constructor(file: (path: string) => string, lang: () => Language) {
		this.#file = file;
		this.#lang = lang;
	}

	get exchanges() {
		return exchangesOf(this.pack.items, this.#entries);
	}

	get address(): string {
		return packAddress(this.pack);
	}

	/** The speaker and gist of an item, once it is there. */
	about(key: StatementKey) {
		return statementIn(this.#entries, key);
	}

	/** Opens what stands behind `#`; where nothing does, what `otherwise` gives. */
	async open(fragment: string, otherwise: () => Pack): Promise<void> {
		this.state = 'loading';
		try {
			this.#codes ??= packCodes((await this.#json('/pack/index.json')) as StatementKey[][]);
			const read = readPack(fragment, this.#codes);
			if (read.kind === 'damaged') {
				this.state = 'damaged';
				return;
			}
			this.missing = read.kind === 'pack' ? read.missing : 0;
			await this.show(read.kind === 'pack' ? read.pack : otherwise());
		} catch {
			this.state = 'failed';
		}
	}

	/** Takes a pack and fetches what it needs that is not there yet. */
	async show(pack: Pack): Promise<void> {
		this.pack = pack;
		try {
			// A claim brings its responses, so only then is it known which are still to be fetched.
			await this.#fetch(pack.items.filter((key) => key.startsWith('claim/')));
			await this.#fetch(pack.items.filter((key) => !this.about(key)));
			this.state = 'ready';
		} catch {
			this.state = 'failed';
		}
	}

	async #fetch(keys: readonly StatementKey[]): Promise<void> {
		const wanted = keys.filter((key) => !this.#entries.has(key));
		const found = await Promise.all(
			wanted.map(async (key) => {
				const entries = (await this.#json(`/pack/${key}.json`)) as Record<Language, PackEntry>;
				return [key, entries[this.#lang()]] as const;
			})
		);
		if (found.length > 0) this.#entries = withEntries(this.#entries, found);
	}

	async #json(path: string): Promise<unknown> {
		const response = await fetch(this.#file(path));
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return response.json();
	}
}
