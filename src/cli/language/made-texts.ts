import ts from 'typescript';
import type { CodeText } from './code-texts.ts';
import { shapeOf } from './code-words.ts';
import type { Place } from './dictionary-source.ts';
import type { Exchanged } from './exchanged.ts';
import { categoriesOf, inFileOrder } from './plural-forms.ts';

/**
 * Phrases that the program puts together: each text in the code of the English one is exchanged by
 * itself. A language that has the phrase already is given those of its own code, if that differs in its
 * words alone; one that lacks it gets the English code with its words in it, once it has all of them.
 */
export interface Made {
	id: string;
	english: Place;
	texts: CodeText[];
	/** Where the language says it, or will. */
	file: string;
	own: Place | undefined;
	isSaid: boolean;
	/** What its own code says, in the order of `texts`. */
	ownTexts: CodeText[];
	/** Declarations of English that its code uses, and that the language lacks. */
	needs: string[];
	/** Name of the declaration, of what several phrases use. */
	name?: string;
}

export const idOf = ({ id, texts }: Made, { key }: CodeText) =>
	texts.length === 1 ? id : `${id}${id.includes('#') ? ':' : '#'}${key}`;

/** A text of one, as a translator is given it. */
export function exchanged(
	tag: string,
	made: Made,
	text: CodeText,
	own: CodeText | undefined
): Exchanged {
	const notes = [
		...(text.when === undefined ? [] : [`if ${text.when}`]),
		...[...text.places].flatMap(([name, node]) =>
			ts.isIdentifier(node) ? [] : [`{${name}}: ${node.getText().replace(/\s+/g, ' ')}`]
		)
	];
	const [first = '', ...more] = text.said;
	return {
		id: idOf(made, text),
		source: first,
		...(text.isCounted ? { plural: more.at(-1) ?? first } : {}),
		said: !own
			? text.isCounted
				? categoriesOf(tag).map(() => '')
				: ['']
			: text.isCounted
				? inFileOrder(tag, own.said)
				: [withNames(own.said[0]!, own, text)],
		...(notes.length > 0 ? { note: notes.join('\n') } : {})
	};
}

/** A text with what is filled in named as another names the same. */
export function withNames(said: string, from: CodeText, to: CodeText): string {
	const shapes = (text: CodeText) =>
		[...text.places].map(([name, node]) => [shapeOf(node, () => undefined), name] as const);
	const names = new Map(shapes(to));
	const other = new Map(shapes(from).map(([shape, name]) => [name, names.get(shape)]));
	return said.replace(/\{([\w$]+)\}/g, (place, name: string) => {
		const now = other.get(name);
		return now === undefined ? place : `{${now}}`;
	});
}
