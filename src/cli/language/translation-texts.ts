import { createHash } from 'node:crypto';
import { withTranslations, type NewlySaid } from '#lib/record/edit-translations.ts';
import { parseFile, type ParsedFile } from '#lib/record/files.ts';
import { nearestWords } from '#lib/record/nearest-words.ts';
import {
	languageOfFile,
	translatable,
	type Translatable
} from '#lib/record/translation-problems.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import type { Exchanged } from './exchanged.ts';

const FOLDER = 'data/translations#';

/** Translations of quotations into one language, and of the parts that points rest on, as texts for a translator. */
export class TranslationTexts {
	readonly #of = new Map<string, { original: Translatable; part?: string; said: string }>();

	readonly #files: readonly DataFile[];
	readonly #tag: string;

	constructor(files: readonly DataFile[], tag: string) {
		this.#files = files;
		this.#tag = tag;
		const parsed = files.flatMap((file) => parseFile(file).parsed ?? []);
		const there = new Map(saidIn(parsed, tag).map((one) => [keyOf(one), one]));
		for (const original of translatable(parsed, tag)) {
			const { source, quote } = original;
			const said = there.get(keyOf(original));
			const id = `${FOLDER}${source}/${short(quote)}`;
			this.#of.set(id, { original, said: said?.text ?? '' });
			for (const part of original.parts) {
				const text = said?.parts.find((one) => one.quote === part)?.text ?? '';
				this.#of.set(`${id}/${short(part)}`, { original, part, said: text });
			}
		}
	}

	get texts(): Exchanged[] {
		return [...this.#of].map(([id, { original, part, said }]) => ({
			id,
			source: part ?? original.quote,
			said: [said],
			note:
				part === undefined
					? `A quotation of ${original.source}, in ${original.lang}: a translation of ours, not a quotation.`
					: 'A part of the quotation above, word for word as it stands in its translation.'
		}));
	}

	has(id: string): boolean {
		return this.#of.has(id);
	}

	/** Why an id that looks like one of a quotation is none, where the words have changed since. */
	staleness(id: string, source: string): string | undefined {
		const [, name] = /^data\/translations#([^/]+)\/[0-9a-f]{8}(?:\/[0-9a-f]{8})?$/.exec(id) ?? [];
		const quotes = [...this.#of.values()].filter(({ original }) => original.source === name);
		const now = nearestWords(
			source,
			new Set(quotes.map(({ original, part }) => part ?? original.quote))
		);
		return now === undefined
			? undefined
			: `the words of "${name}" that "${id}" was of are quoted otherwise by now: “${now}”`;
	}

	/** What would be said of quotations with these texts, by source and quotation. */
	newlySaid(said: ReadonlyMap<string, string>): { newly: NewlySaid[]; orphans: string[] } {
		const newly = new Map<string, NewlySaid & { parts: Map<string, string> }>();
		const orphans: string[] = [];
		for (const [id, words] of said) {
			const { original, part } = this.#of.get(id)!;
			const key = keyOf(original);
			const whole = id.split('/').slice(0, 3).join('/');
			const one: NewlySaid & { parts: Map<string, string> } = newly.get(key) ?? {
				source: original.source,
				quote: original.quote,
				parts: new Map<string, string>()
			};
			if (part === undefined) one.text = words;
			else if (this.#of.get(whole)?.said === '' && !said.has(whole)) {
				orphans.push(id);
				continue;
			} else one.parts.set(part, words);
			newly.set(key, one);
		}
		return { newly: [...newly.values()], orphans };
	}

	written(newly: readonly NewlySaid[]): DataFile[] {
		return withTranslations(this.#files, this.#tag, newly);
	}

	/** The id of what a translation is of. */
	idOf(original: { source: string; quote: string }): string {
		return `${FOLDER}${original.source}/${short(original.quote)}`;
	}
}

function saidIn(parsed: readonly ParsedFile[], tag: string) {
	return parsed.flatMap((one) =>
		one.kind === 'translations' && languageOfFile(one.file) === tag ? one.value.translations : []
	);
}

const keyOf = ({ source, quote }: { source: string; quote: string }) =>
	JSON.stringify([source, quote]);

/** Enough to tell the quotations of a source apart, and the same wherever in the record they stand. */
const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);
