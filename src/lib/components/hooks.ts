import type { TextLook } from '#lib/compare/map/drawing.ts';
import type { EdgeKind, NodeKind } from '#lib/compare/map/graph.ts';
import type { Embedded } from '#lib/formats/embed.ts';
import type { Voice } from '#lib/record/vocabulary.ts';
import type { Language } from '#lib/text/languages.ts';

/**
 * The hooks between markup and scripts: every `data-` attribute by which the scripts of a page find
 * an element or read what it carries. Components set them by `hook`, scripts find them by `at` and
 * read them by `said`; lib/reading/README.md says how to add one.
 */
export interface Hooks {
	/** `<main>`: where the site is mounted, relative to the page. */
	base: string;
	/** `<main>`: the language of the page; that of `<html>` is changed by programs that translate. */
	lang: Language;
	/** `<main>`: how the search index is given out. */
	form: 'whole' | 'sharded';
	/** `<main>`: what the site is called. */
	site: string;
	/** `<main>`: where short links begin, if not on the site itself. */
	short: string;

	/** Where it is said what has changed, for those who do not see it. */
	status: '';
	/** A link to the search page, over which the palette opens instead. */
	find: '';
	/** A link to this page in another language, which keeps the place. */
	place: '';
	/** A select: what is chosen with it for this device. */
	choice: 'theme' | 'keys';

	/** The facing pages of an exchange: the address of the claim's own page. */
	facing: string;
	/** Facing pages that keep their view in the address of the page. */
	addressed: '';
	/** The claim's panel. */
	claim: '';
	/** A response's panel: the id of the response. */
	response: string;
	/** On the same: the name of who responds. */
	speaker: string;
	/** The link in the strip that chooses a response: its id. */
	choose: string;
	/** Around the claims of a topic that can be filtered, or what chooses from its matrix. */
	filters: '';
	/** On the latter, where nothing runs yet: the topic. */
	matrix: string;
	/** A link to one filter: its word, or the id of a party. */
	filter: string;
	/** Where it is said how many claims a filter shows, with `{n}` and `{of}` for the numbers. */
	filtered: string;
	/** A group of such claims. */
	group: '';
	/** One of them: the filters that keep it. */
	kept: string;
	/** On the same: id of who says it. */
	by: string;
	/** Where it is said what a button of the facing pages did. */
	says: '';

	/** A button: what is done when it is pressed. */
	action: 'swap' | 'pin' | 'link' | 'cite' | 'pack' | 'embed' | 'check' | 'filter' | 'draw';
	/** `cite`: `claim/<id>` or `response/<id>`, several with a space between; else those in view. */
	statement: string;
	/** `cite`: number of the one quotation meant, from 0. */
	quotation: number;
	/** `pack`: statements as above. */
	statements: string;
	/** Where a link to the pack is put once something is in it. */
	shelf: '';
	/** `embed`: what another site can show. */
	embed: Embedded;
	/** `embed`: what it is called there. */
	title: string;
	/** `check`: id of the source whose evidence is checked. */
	source: string;
	/** `check`: language of the source's text. */
	language: string;
	/** `check`: what the record has corrected since, as `correctedSince` gives it, in JSON. */
	corrected: string;
	/** `check`: the text was read by a program, and nobody has compared it. */
	machine: '';
	/** `check`: timestamps that cover the text, `<id>/<authority>`, several with a space between. */
	stamps: string;
	/** `check`: which occurrence of the quotation is meant, where there are several. */
	occurrence: number;
	/** Where the result of a check is shown. */
	result: '';
	/** Around a quotation and the button that checks it; without one, passages of a source are checked. */
	quoted: '';
	/** The words of a quotation, which are checked as they are seen: in whose voice. */
	words: Voice;
	/** A passage of a source, which is checked likewise: its number, from 0. */
	passage: number;
	/** The number of a point, which is no part of the words that it stands among. */
	point: number;

	/** The map of a topic. */
	map: '';
	/** On it: what is said below a picture of it. */
	credit: string;
	/** Where it is said that a picture could not be made: the words for that. */
	unsaved: string;
	/** A statement of it with what stands around it: its id. */
	around: string;
	/** One of the three columns there. */
	side: 'before' | 'middle' | 'after';
	/** A link there that the arrow keys lead to. */
	card: '';
	/** What a picture has in one box. */
	box: '';
	/** A text that a picture has: how it is set there. */
	drawn: TextLook;
	/** The place in which the drawing of a topic can be moved. */
	drawing: '';
	/** What a sign or a line of the drawing means: its kind. */
	legend: NodeKind | EdgeKind;
	/** `draw`: how large the drawing becomes, or as what a picture is saved. */
	draw: 'in' | 'out' | 'fit' | 'svg' | 'png';

	/** Words at which a note opens: the id of the note. */
	note: string;
	/** On those of a contested term: number of the wording, from 0, in the term's note. */
	wording: number;
}
export type Hook = keyof Hooks;

/** The attributes of an element, to be spread on it; what is undefined is left out. */
export function hook(values: Partial<Hooks>): Record<string, string | number> {
	return Object.fromEntries(
		Object.entries(values).flatMap(([name, value]) =>
			value === undefined ? [] : [[`data-${name}`, value]]
		)
	);
}

/** Selects the elements that bear a hook, or bear it with a value. */
export const at = <K extends Hook>(name: K, value?: Hooks[K]): string =>
	`[data-${name}${value === undefined ? '' : `="${value}"`}]`;

/** What an element carries at a hook; undefined where there is no such element or it does not bear it. */
export const said = <K extends Hook>(element: Element | null | undefined, name: K) =>
	(element as HTMLElement | null | undefined)?.dataset[name] as `${Hooks[K]}` | undefined;

/** The first element within `root` that bears a hook, or bears it with a value. */
export const find = <K extends Hook>(name: K, value?: Hooks[K], root: ParentNode = document) =>
	root.querySelector<HTMLElement>(at(name, value));

/** All of them, in the order of the page. */
export const findAll = <K extends Hook>(name: K, root: ParentNode = document) => [
	...root.querySelectorAll<HTMLElement>(at(name))
];

/** The nearest element around `element`, or itself, that bears a hook, or bears it with a value. */
export const around = <K extends Hook>(element: Element, name: K, value?: Hooks[K]) =>
	element.closest<HTMLElement>(at(name, value));

/** The classes that scripts set and components style: out of view, pinned, sides swapped, three or more in view. */
export type State = 'away' | 'pinned' | 'swapped' | 'crowded';

export const setState = (element: Element, state: State, on: boolean) =>
	element.classList.toggle(state, on);
export const hasState = (element: Element, state: State) => element.classList.contains(state);

/** Id of the note of a kind of the codebook: its key, `move.contradicts`. */
export const codeNoteId = (key: string): string => `note.${key}`;

/** Id of the note of a contested term. */
export const termNoteId = (term: string): string => `term.${term}`;
