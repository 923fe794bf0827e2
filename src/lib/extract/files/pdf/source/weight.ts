import type { Objects } from './objects.ts';
import { contentOf } from './content.ts';
import { scanned } from './scan.ts';
import { nameOf, type Dictionary, type Value } from './syntax.ts';

/** What a page asks of its reader. */
export interface Weight {
	/** Words and letters to read, those of a form as often as it is drawn. */
	readonly steps: number;
	/** Unpacked, its fonts among them. */
	readonly bytes: number;
	/** Whether something on it may be spelt out in other letters than are drawn. */
	readonly spells: boolean;
}

/** No page of words has a hundredth of it, and few maps have as much. */
const MOST_STEPS = 5_000_000;
/** As much as one part of any document may have: fonts for Chinese are half as large. */
const MOST_BYTES = 64_000_000;
/** Forms within forms. */
const DEEPEST = 20;

export const isTooHeavy = ({ steps, bytes }: Weight) => steps > MOST_STEPS || bytes > MOST_BYTES;

const NOTHING: Weight = { steps: 0, bytes: 0, spells: false };
const ENDLESS: Weight = { steps: Infinity, bytes: Infinity, spells: false };

const both = (a: Weight, b: Weight, times = 1): Weight => ({
	steps: a.steps + times * b.steps,
	bytes: a.bytes + times * b.bytes,
	spells: a.spells || b.spells
});

/**
 * Weighs the pages of a file before they are read, by their numbers as objects: forms that draw each other are counted
 * and not drawn, and each stream is unpacked once, within bounds. What is packed in a way that is not known here
 * weighs as much as it does in the file.
 */
export function weighing(objects: Objects): (page: number) => Weight {
	const fonts = new Map<number, Weight>();
	/** A form without resources of its own has those of what draws it. */
	const forms = new Map<Dictionary | null, Map<number, Weight>>();

	function weigh(content: Uint8Array, resources: Dictionary | null, depth: number): Weight {
		const { steps, drawn, spells } = scanned(content);
		let all: Weight = { steps, bytes: content.length, spells: spells || spellsIn(resources) };
		for (const [name, times] of drawn) {
			const form = part(resources, 'XObject')?.entries.get(name);
			if (form) all = both(all, formOf(form, resources, depth + 1), times);
		}
		return all;
	}

	function formOf(reference: Value, resources: Dictionary | null, depth: number): Weight {
		const form = objects.dictionary(reference);
		if (!form || nameOf(objects.resolved(form.entries.get('Subtype'))) !== 'Form') return NOTHING;
		if (depth > DEEPEST) return ENDLESS;
		const number = numberOf(reference);
		const own = objects.dictionary(form.entries.get('Resources')) ?? resources;
		const known = forms.get(own) ?? new Map<number, Weight>();
		forms.set(own, known);
		const before = known.get(number);
		if (before) return before;
		// One that draws itself never comes to its end.
		known.set(number, ENDLESS);
		const content = objects.unpacked(reference, MOST_BYTES);
		const weight =
			content === 'too-much' ? ENDLESS : both(weigh(content ?? NO_BYTES, own, depth), fontsOf(own));
		known.set(number, weight);
		return weight;
	}

	function fontsOf(resources: Dictionary | null): Weight {
		let all = NOTHING;
		for (const reference of part(resources, 'Font')?.entries.values() ?? []) {
			const number = numberOf(reference);
			const known = fonts.get(number) ?? fontOf(objects.dictionary(reference));
			fonts.set(number, known);
			all = both(all, known);
		}
		return all;
	}

	function fontOf(font: Dictionary | null): Weight {
		const [of] = objects.list(font?.entries.get('DescendantFonts'));
		const descriptor = [font, objects.dictionary(of)].map((one) =>
			objects.dictionary(one?.entries.get('FontDescriptor'))
		);
		const parts = [
			font?.entries.get('ToUnicode'),
			font?.entries.get('Encoding'),
			...descriptor.flatMap((one) => FILES.map((key) => one?.entries.get(key)))
		];
		return parts.reduce((all: Weight, one) => {
			const content = objects.unpacked(one, MOST_BYTES);
			if (content === 'too-much') return ENDLESS;
			return { ...all, bytes: all.bytes + (content?.length ?? 0) };
		}, NOTHING);
	}

	const part = (resources: Dictionary | null, key: string) =>
		objects.dictionary(resources?.entries.get(key));
	const spellsIn = (resources: Dictionary | null) =>
		[...(part(resources, 'Properties')?.entries.values() ?? [])].some((one) =>
			objects.dictionary(one)?.entries.has('ActualText')
		);

	return (page) => {
		const { content, resources } = contentOf(objects, page, MOST_BYTES);
		if (content === 'too-much') return ENDLESS;
		const own = weigh(content ?? NO_BYTES, resources, 0);
		// What is not understood here may spell out anything.
		return both({ ...own, spells: own.spells || content === null }, fontsOf(resources));
	};
}

const NO_BYTES = new Uint8Array();
const FILES = ['FontFile', 'FontFile2', 'FontFile3'];
const numberOf = (value: Value) =>
	typeof value === 'object' && value?.kind === 'reference' ? value.number : -1;
