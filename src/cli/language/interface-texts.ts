import { join } from 'node:path';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { UsageError } from '../usage.ts';
import { textCode } from './code-texts.ts';
import { folderOf, interfacePhrases, isBegun, type InterfacePhrase } from './dictionaries.ts';
import { DictionarySource } from './dictionary-source.ts';
import type { Exchanged } from './exchanged.ts';
import { bringCount, MadePhrases } from './made-phrases.ts';
import { categoriesOf, inDictionaryOrder } from './plural-forms.ts';

/** What the interface says in one language, as texts for a translator, and the way back into its dictionaries. */
export class InterfaceTexts {
	readonly #source = new DictionarySource();
	readonly #phrases: Map<string, InterfacePhrase>;
	readonly #made: MadePhrases;

	readonly #tag: string;

	private constructor(tag: string, phrases: readonly InterfacePhrase[]) {
		this.#tag = tag;
		// What is put together of other texts, as the guide of the desk is, cannot be written as one.
		const trial = new DictionarySource();
		const isOne = (phrase: InterfacePhrase) =>
			phrase.counted !== undefined ||
			(phrase.source !== undefined && sayPlain(trial, tag, phrase, phrase.source));
		this.#phrases = new Map(phrases.filter(isOne).map((one) => [one.id, one]));
		const others = phrases.filter(({ id }) => !this.#phrases.has(id));
		this.#made = new MadePhrases(this.#source, tag, others);
	}

	static async of(tag: string): Promise<InterfaceTexts> {
		if (tag === SOURCE_LANGUAGE) return new InterfaceTexts(tag, []);
		if (!isBegun(tag)) {
			throw new UsageError(`"${tag}" was not begun: "language add ${tag}" makes its dictionaries.`);
		}
		return new InterfaceTexts(tag, await interfacePhrases(tag));
	}

	/** Phrases whose code is their own in this language, so that only a person can change them. */
	get byHand(): readonly string[] {
		return this.#made.byHand;
	}

	get texts(): Exchanged[] {
		const none = categoriesOf(this.#tag).map(() => '');
		const whole = [...this.#phrases.values()].flatMap((phrase): Exchanged[] => {
			const { id, source, said, counted } = phrase;
			if (counted) {
				const [one = '', ...more] = counted.english;
				const own = counted.own.length > 0 ? counted.own : none;
				return [{ id, source: one, plural: more.at(-1) ?? one, said: own }];
			}
			return source === undefined || source === '' ? [] : [{ id, source, said: [said ?? ''] }];
		});
		return [...whole, ...this.#made.texts];
	}

	/** Writes what is new; what several texts make up is written once all of them are there, and else waits. */
	say(said: ReadonlyMap<string, readonly string[]>): { byHand: string[]; waiting: string[] } {
		const byHand: string[] = [];
		const made = new Map<string, readonly string[]>();
		for (const [id, words] of said) {
			const phrase = this.#phrases.get(id);
			if (!phrase) made.set(id, words);
			else if (!this.#say(phrase, words)) byHand.push(id);
		}
		return { byHand, waiting: this.#made.say(made) };
	}

	changed(): { path: string; text: string }[] {
		return this.#source.changed();
	}

	#say(phrase: InterfacePhrase, words: readonly string[]): boolean {
		if (!phrase.counted) return sayPlain(this.#source, this.#tag, phrase, words[0]!);
		const { dictionary, path, names, parameters, counted } = phrase;
		const file = join(folderOf(this.#tag), `${dictionary}.ts`);
		const place = this.#source.find(file, path);
		const own = parameters.length > counted.at ? parameters : names;
		const given = (name: string) => own[names.indexOf(name)];
		if (!place || own.length === 0) return false;
		const forms = inDictionaryOrder(this.#tag, words).map((form) => textCode(form, given));
		const call = `count(${[own[counted.at]!, ...forms].join(', ')})`;
		this.#source.replace(place, `(${own.join(', ')}) => ${call}`);
		if (!this.#source.named(place.file, 'count')) bringCount(this.#source, place.file, this.#tag);
		return true;
	}
}

function sayPlain(
	source: DictionarySource,
	tag: string,
	phrase: InterfacePhrase,
	said: string
): boolean {
	const { dictionary, path, names, parameters } = phrase;
	const own = said.replace(/\{([\w$]+)\}/g, (place, name: string) => {
		const at = names.indexOf(name);
		return at < 0 ? place : `{${parameters[at]!}}`;
	});
	return source.say(join(folderOf(tag), `${dictionary}.ts`), path, own, parameters);
}
