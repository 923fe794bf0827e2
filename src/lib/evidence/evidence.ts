import * as v from 'valibot';
import { readAt } from '#lib/text/places.ts';
import { codePoints } from '#lib/text/text.ts';
import { faultsOf, type ValueFaults } from './faults.ts';
import { Day, hex, Id, Link, Natural, Tag, Text } from './values.ts';

/**
 * The file that proves the quotations of a source, in both its versions (docs/evidence.md). This is
 * the one schema and the one way to read it: for the check, the build, the desk and a reader's browser.
 */

const fault = faultsOf<ValueFaults>();

/** Four bytes hold it, as they do in the root. */
const Passages = v.pipe(
	Natural,
	v.minValue(1, fault('not-a-count')),
	v.maxValue(0xffff_ffff, fault('not-a-count'))
);

/** Where in a document a passage stands, in the closed grammar of places; empty for nowhere in particular. */
export const At = v.pipe(
	v.string(),
	// What an editor's program completes by; the grammar itself is closer.
	v.regex(/^$|^(?:page|section|paragraph|verse)=\S|^t=\d/u, fault('not-a-place')),
	v.check((at) => at === '' || readAt(at) !== null, fault('not-a-place'))
);

/** Of a file, without parameters (RFC 6838). */
export const MediaType = v.pipe(
	v.string(),
	v.regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/, fault('not-a-media-type'))
);

/** What a captured document said of itself on that day; all of it is bound by the root. */
const Head = v.strictObject({
	url: Link,
	/** Id of the party. */
	publisher: Id,
	title: v.optional(Text),
	language: Tag,
	/** In EDTF, as the source in the record has it. */
	published: v.optional(v.pipe(v.string(), v.regex(/^[\d?~%./-]{4,32}$/, fault('not-a-date')))),
	captured: Day,
	kind: Text,
	mediaType: MediaType,
	/** How the text was made of the file: text/1 is the canonical text. */
	textRule: v.pipe(v.string(), v.regex(/^text\/[1-9]\d?$/, fault('not-a-text-rule'))),
	characters: Natural,
	passages: Passages,
	/** SHA-256 of the file. */
	digest: v.optional(hex(32))
});
export type Head = v.InferOutput<typeof Head>;

/** Passages laid open stand in order of their index, none twice. */
const inOrder = <T extends { index: number }>() =>
	v.rawCheck<T[]>(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { value } = dataset;
		for (const [i, { index }] of value.entries()) {
			const before = value[i - 1];
			if (before && before.index >= index) addIssue(outOfOrder(value, i, 'index'));
		}
	});

function outOfOrder(list: { index: number }[], i: number, field: string) {
	const one = list[i]!;
	return {
		message: fault('out-of-order', { passage: one.index }),
		path: [
			{ type: 'array', origin: 'value', input: list, key: i, value: one },
			{ type: 'object', origin: 'value', input: { ...one }, key: field, value: undefined }
		] satisfies [v.ArrayPathItem, v.ObjectPathItem]
	} as const;
}

const Nonce = hex(16);
const AuditPath = v.array(hex(32));

const Passage1 = v.strictObject({
	index: Natural,
	start: Natural,
	text: Text,
	nonce: Nonce,
	path: AuditPath
});

const Version1 = v.pipe(
	v.strictObject({
		version: v.literal(1),
		root: hex(32),
		passages: Passages,
		characters: Natural,
		captured: Day,
		disclosed: v.pipe(v.array(Passage1), inOrder<v.InferOutput<typeof Passage1>>())
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { disclosed: list, characters } = dataset.value;
		for (const i of list.keys()) {
			if (inStep(list, i, characters)) continue;
			const { message, path } = outOfOrder(list, i, 'start');
			const input = dataset.value as unknown as Record<string, unknown>;
			const field = { type: 'object', origin: 'value', key: 'disclosed', value: list } as const;
			addIssue({ message, path: [{ ...field, input }, ...path] });
		}
	})
);

/** Whether a passage of version 1 stands in the text where its index and the one before it say. */
function inStep(
	list: readonly { index: number; start: number; text: string }[],
	i: number,
	characters: number
): boolean {
	const { index, start, text } = list[i]!;
	if (start + codePoints(text) > characters) return false;
	const before = list[i - 1];
	if (!before) return index > 0 || start === 0;
	const next = before.start + codePoints(before.text) + 1;
	return index === before.index + 1 ? start === next : start > next;
}

const Passage2 = v.strictObject({
	index: Natural,
	at: At,
	text: Text,
	nonce: Nonce,
	path: AuditPath
});

const Version2 = v.strictObject({
	version: v.literal(2, fault('other-version', { known: [1, 2] })),
	head: Head,
	tree: hex(32),
	root: hex(32),
	disclosed: v.pipe(v.array(Passage2), inOrder<v.InferOutput<typeof Passage2>>())
});

export const Evidence = v.variant('version', [Version1, Version2]);
export type Evidence = v.InferOutput<typeof Evidence>;
export type Evidence2 = v.InferOutput<typeof Version2>;
export type Disclosure = Evidence['disclosed'][number];
export type Disclosure2 = Evidence2['disclosed'][number];

/** The schema that a value is held to: that of version 1 where it says so, else of the newest. */
export function schemaFor(value: unknown): typeof Version1 | typeof Version2 {
	const isFirst = typeof value === 'object' && value && 'version' in value && value.version === 1;
	return isFirst ? Version1 : Version2;
}

/** The numbers and the day that evidence of either version states; version 1 binds none of them. */
export function factsOf(evidence: Evidence): Pick<Head, 'captured' | 'characters' | 'passages'> {
	return evidence.version === 1 ? evidence : evidence.head;
}

/** The same evidence with other passages of its own laid open. */
export function layingOpen<E extends Evidence>(evidence: E, disclosed: readonly Disclosure[]): E {
	return { ...evidence, disclosed };
}
