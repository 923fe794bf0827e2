import type { StatementKey } from '#lib/record/statement.ts';
import type { PairView, SuggestionView } from '#lib/compare/pair/view.ts';
import type { StatementSlice } from '#lib/compare/pair/slice.ts';
import type { Language } from '#lib/record/vocabulary.ts';

type Shown = { kind: 'none' | 'one' | 'same' } | { kind: 'pair'; view: PairView };

/**
 * The two statements that are set side by side. Each is one small file; what joins them is worked out
 * here, by code that is fetched with the first of them. A later choice overtakes an earlier one.
 */
export class Comparison {
	state = $state<'idle' | 'loading' | 'failed'>('idle');
	shown = $state.raw<Shown>({ kind: 'none' });
	suggestions = $state.raw<{ key: StatementKey; who: string; pairs: SuggestionView[] }[]>([]);

	#asked = 0;
	readonly #slices: Partial<Record<StatementKey, StatementSlice>> = {};
	readonly #address: (key: StatementKey) => string;
	readonly #lang: () => Language;

	constructor(address: (key: StatementKey) => string, lang: () => Language) {
		this.#address = address;
		this.#lang = lang;
	}

	async show(a: StatementKey | null, b: StatementKey | null): Promise<void> {
		const asked = ++this.#asked;
		if (a === null && b === null) {
			this.state = 'idle';
			this.shown = { kind: 'none' };
			this.suggestions = [];
			return;
		}
		this.state = 'loading';
		try {
			const [views, sliceA, sliceB] = await Promise.all([
				import('#lib/compare/pair/view.ts'),
				a === null ? null : this.#slice(a),
				b === null ? null : this.#slice(b)
			]);
			if (asked !== this.#asked) return;
			const lang = this.#lang();
			const pair = sliceA && sliceB && views.pairView(sliceA, sliceB, lang);
			if (pair) this.shown = { kind: 'pair', view: pair };
			else this.shown = { kind: sliceA && sliceB ? 'same' : 'one' };
			const slices = [sliceA, sliceB].filter((slice) => slice !== null);
			this.suggestions = slices
				.filter((slice, i) => slices.indexOf(slice) === i)
				.map((slice) => ({
					key: slice.key,
					who: views.sideView(slice, lang).view.speaker.name.text,
					pairs: views
						.suggestionViews(slice, lang)
						.filter(({ link }) => link.key !== a && link.key !== b)
				}))
				.filter(({ pairs }) => pairs.length > 0);
			this.state = 'idle';
		} catch {
			if (asked === this.#asked) this.state = 'failed';
		}
	}

	async #slice(key: StatementKey): Promise<StatementSlice> {
		const known = this.#slices[key];
		if (known) return known;
		const reply = await fetch(this.#address(key));
		if (!reply.ok) throw new Error(reply.statusText);
		const slice = (await reply.json()) as StatementSlice;
		this.#slices[key] = slice;
		return slice;
	}
}
