import { join, relative } from 'node:path';
import ts from 'typescript';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { namesTakenBy } from './code-names.ts';
import { codeWith, textsIn } from './code-texts.ts';
import { shapeOf } from './code-words.ts';
import { folderOf, type InterfacePhrase } from './dictionaries.ts';
import { unwrapped } from './dictionary-code.ts';
import type { DictionarySource, Place } from './dictionary-source.ts';
import type { Exchanged } from './exchanged.ts';
import { exchanged, idOf, withNames, type Made } from './made-texts.ts';
import { inDictionaryOrder } from './plural-forms.ts';

/** The phrases of a language that are made of several texts, and the way back into its dictionaries. */
export class MadePhrases {
	readonly #made = new Map<string, Made>();
	readonly #written = new Set<Made>();
	readonly #byHand: string[] = [];

	readonly #source: DictionarySource;
	readonly #tag: string;

	constructor(source: DictionarySource, tag: string, phrases: readonly InterfacePhrase[]) {
		this.#source = source;
		this.#tag = tag;
		for (const { id, dictionary, path, isSaid } of phrases) {
			const english = source.find(this.#fileOf(SOURCE_LANGUAGE, dictionary), path);
			const file = this.#fileOf(tag, dictionary);
			const own = source.find(file, path);
			if (!english || !own || !this.#add({ id, english, file, own, isSaid })) this.#byHand.push(id);
		}
	}

	/** Ids of phrases whose code is another than that of English. */
	get byHand(): readonly string[] {
		return this.#byHand;
	}

	get texts(): Exchanged[] {
		return [...this.#made.values()].flatMap((made) =>
			made.texts.map((text, i) => exchanged(this.#tag, made, text, made.ownTexts[i]))
		);
	}

	/** Writes what is new; gives the ids of what waits for the rest of its texts. */
	say(said: ReadonlyMap<string, readonly string[]>): string[] {
		const waiting: Made[] = [];
		for (const made of this.#made.values()) {
			const isGiven = made.texts.some((text) => said.has(idOf(made, text)));
			if (made.isSaid) {
				if (isGiven) this.#write(made, said);
			} else if (this.#isDue(made, said)) this.#write(made, said);
			else if (isGiven) waiting.push(made);
		}
		return waiting.filter((made) => !this.#written.has(made)).map(({ id }) => id);
	}

	#fileOf(tag: string, dictionary: string) {
		return join(folderOf(tag), `${dictionary}.ts`);
	}

	#add(one: {
		id: string;
		english: Place;
		file: string;
		own: Place | undefined;
		isSaid: boolean;
		name?: string;
	}): boolean {
		const { id, english, file, own, isSaid, name } = one;
		const there = this.#read(english);
		const here = isSaid && own ? this.#read(own) : undefined;
		if (here && here.shape !== there.shape) return false;
		const made: Made = {
			id,
			english,
			texts: there.texts,
			file,
			own,
			isSaid,
			ownTexts: here?.texts ?? [],
			needs: [],
			...(name === undefined ? {} : { name })
		};
		this.#made.set(id, made);
		for (const value of namesTakenBy(english.node).values) {
			const shared = this.#shared(value, english.file);
			if (shared !== undefined && !here) made.needs.push(shared);
		}
		return true;
	}

	#read({ file, node }: Place) {
		const lookup = (name: string) => {
			const found = this.#source.named(file, name)?.node;
			return found && !ts.isFunctionDeclaration(found) ? unwrapped(found) : undefined;
		};
		return { shape: shapeOf(node, lookup), texts: textsIn(node, lookup) };
	}

	/** What an English file declares for several phrases, as something that is made itself; `count` every file has of its own. */
	#shared(name: string, file: string): string | undefined {
		const found = name === 'count' ? undefined : this.#source.named(file, name);
		const path = found && relative(folderOf(SOURCE_LANGUAGE), found.file);
		if (!found || path === undefined || path.startsWith('..')) return undefined;
		const id = `${path}#${name}`;
		if (this.#made.has(id)) return id;
		const mirror = join(folderOf(this.#tag), path);
		const own = this.#source.named(mirror, name);
		// What the language has under that name and puts together otherwise is left as it is.
		return this.#add({ id, english: found, file: mirror, own, isSaid: own !== undefined, name })
			? id
			: undefined;
	}

	/** Whether a phrase is to be written; one that says nothing is with the first of its dictionary. */
	#isDue(made: Made, said: ReadonlyMap<string, readonly string[]>): boolean {
		if (made.name !== undefined || !this.#isWhole(made, said)) return false;
		const [dictionary = ''] = made.id.split('#');
		return made.texts.length > 0 || [...said.keys()].some((id) => id.startsWith(`${dictionary}#`));
	}

	#isWhole(made: Made, said: ReadonlyMap<string, readonly string[]>): boolean {
		const has = made.texts.every((text, i) => said.has(idOf(made, text)) || made.ownTexts[i]);
		return has && made.needs.every((id) => this.#isWhole(this.#made.get(id)!, said));
	}

	#write(made: Made, said: ReadonlyMap<string, readonly string[]>): void {
		const [source, tag] = [this.#source, this.#tag];
		if (this.#written.has(made)) return;
		this.#written.add(made);
		const isNew = !made.isSaid;
		const [from, texts] = isNew ? [made.english, made.texts] : [made.own!, made.ownTexts];
		const words = new Map(
			made.texts.flatMap((text, i): [string, readonly string[]][] => {
				const given = said.get(idOf(made, text));
				const own = texts[i]!;
				if (!given) return [];
				return [
					[
						own.key,
						text.isCounted ? inDictionaryOrder(tag, given) : [withNames(given[0]!, text, own)]
					]
				];
			})
		);
		const renamed = new Map<string, string>();
		if (isNew) this.#bring(made, said, renamed);
		const code = codeWith(from.node, texts, words, {
			tag,
			isNew: isNew && made.name === undefined,
			renamed
		});
		if (made.own) source.replace(made.own, code);
		else if (made.name !== undefined) {
			// Below what is there, whose words it may use; in a dictionary, above the words.
			const where = source.named(made.file, 'messages') ? 'head' : 'end';
			source.declare(made.file, declaration(made.name, made.english, code), where);
		}
	}

	/** Makes known, where a phrase is written, what its code uses. */
	#bring(
		made: Made,
		said: ReadonlyMap<string, readonly string[]>,
		renamed: Map<string, string>
	): void {
		const [source, tag] = [this.#source, this.#tag];
		const { node } = made.english;
		const { values, types } = namesTakenBy(
			made.name !== undefined && ts.isVariableDeclaration(node.parent) ? node.parent : node
		);
		for (const name of values) {
			if (name === 'count') {
				if (!source.named(made.file, 'count')) bringCount(source, made.file, tag);
				continue;
			}
			const there = source.binding(made.english.file, name);
			const shared = this.#shared(name, made.english.file);
			if (shared !== undefined) {
				const one = this.#made.get(shared)!;
				if (!one.isSaid) this.#write(one, said);
				if (one.file !== made.file) renamed.set(name, source.take(made.file, one.name!, one.file));
			} else if (there?.kind === 'taken') {
				renamed.set(name, source.take(made.file, there.name, there.from));
			}
		}
		for (const name of types) {
			const there = source.binding(made.english.file, name);
			if (there)
				source.take(
					made.file,
					there.kind === 'taken' ? there.name : name,
					there.kind === 'taken' ? there.from : made.english.file,
					true
				);
		}
	}
}

/** Gives a file of dictionaries its way to count. */
export function bringCount(source: DictionarySource, file: string, tag: string): void {
	source.take(file, 'counter', join(folderOf(tag), '../count.ts'));
	source.declare(file, `const count = counter('${tag}');`, 'head');
}

function declaration(name: string, { node }: Place, code: string): string {
	if (ts.isFunctionDeclaration(node))
		return /^export /.test(code) ? `\n${code}` : `\nexport ${code}`;
	const type =
		ts.isVariableDeclaration(node.parent) && node.parent.type
			? `: ${node.parent.type.getText()}`
			: '';
	return `\nexport const ${name}${type} = ${code};`;
}
