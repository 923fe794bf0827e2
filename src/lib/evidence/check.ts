import { canonical } from '#lib/text/text.ts';
import * as v from 'valibot';
import type { Hash } from './bytes.ts';
import { schemaFor, type Disclosure, type Evidence } from './evidence.ts';
import { proveEvidence, type Broken } from './proof.ts';
import { findQuotation } from './find-quotation.ts';

/** A passage as a page shows it. */
export interface ShownPassage {
	index: number;
	text: string;
}

/** What a reader's own check came to: the words are proven, or not in the evidence, or it is broken. */
export type CheckResult =
	/** By these passages of this evidence, all of which holds. */
	| { kind: 'proven'; passages: Disclosure[]; evidence: Evidence }
	| ({ kind: 'not-there' } & NotThere)
	| { kind: 'broken'; fault: Broken | Malformed };

export type NotThere =
	/** Something stands among the words that belongs to no quotation, and may be read as a part of it. */
	| { reason: 'other-markup' }
	/** Nothing was shown, so nothing could be proven. */
	| { reason: 'nothing-shown' }
	/** The words stand nowhere in the passages laid open. */
	| { reason: 'absent' }
	/** They begin or end within a word of the source, which can say something else as a whole. */
	| { reason: 'cuts-a-word' }
	/** They stand in so many places, and which is meant is not said or is none of them. */
	| { reason: 'ambiguous'; times: number }
	/** What is shown as this passage is not what it says. */
	| { reason: 'other-passage'; passage: number }
	/** The evidence lays open so many passages, and not all of them are shown. */
	| { reason: 'not-all-shown'; shown: number; disclosed: number };

/** The file is no evidence of a version that is known: the first place where it differs. */
export interface Malformed {
	code: 'malformed-evidence';
	path: (string | number)[];
}

/** Checks words as a reader sees them against evidence as it was received; null: they cannot be told. */
export async function checkQuotation(
	shown: { text: string | null; occurrence?: number },
	received: unknown,
	hash?: Hash
): Promise<CheckResult> {
	if (shown.text === null) return { kind: 'not-there', reason: 'other-markup' };
	const text = canonical(shown.text);
	if (text === '') return { kind: 'not-there', reason: 'nothing-shown' };
	return against(received, hash, ({ disclosed }) => {
		const found = findQuotation(text, disclosed, shown.occurrence);
		if (found.kind === 'absent') return { reason: 'absent' };
		if (found.kind !== 'found') return { reason: 'ambiguous', times: found.times };
		if (found.cutsWord) return { reason: 'cuts-a-word' };
		return disclosed.filter(({ index }) =>
			found.parts.some(({ first, last }) => first <= index && index <= last)
		);
	});
}

/** Checks all passages of a source as a reader sees them. */
export async function checkPassages(
	shown: readonly ShownPassage[] | null,
	received: unknown,
	hash?: Hash
): Promise<CheckResult> {
	if (shown === null) return { kind: 'not-there', reason: 'other-markup' };
	if (shown.length === 0) return { kind: 'not-there', reason: 'nothing-shown' };
	return against(received, hash, ({ disclosed }) => {
		const wrong = shown.find(
			({ index, text }, i) => disclosed[i]?.index !== index || disclosed[i].text !== text
		);
		if (wrong) return { reason: 'other-passage', passage: wrong.index };
		if (shown.length === disclosed.length) return disclosed;
		return { reason: 'not-all-shown', shown: shown.length, disclosed: disclosed.length };
	});
}

/** Evidence is read by the one schema and holds as a whole before anything is looked for in it. */
async function against(
	received: unknown,
	hash: Hash | undefined,
	look: (evidence: Evidence) => Disclosure[] | NotThere
): Promise<CheckResult> {
	const read = v.safeParse(schemaFor(received), received);
	if (!read.success) {
		const path = (read.issues[0].path ?? []).map(({ key }) => key as string | number);
		return { kind: 'broken', fault: { code: 'malformed-evidence', path } };
	}
	const evidence = read.output;
	const [fault] = await proveEvidence(evidence, hash);
	if (fault) return { kind: 'broken', fault };
	const found = look(evidence);
	return Array.isArray(found)
		? { kind: 'proven', passages: found, evidence }
		: { kind: 'not-there', ...found };
}
