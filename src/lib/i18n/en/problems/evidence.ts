import type { ProblemMessages } from '../../problems.ts';
import { REPROVE, count } from './forms.ts';

const RESTORE =
	'Restore the file as it was, or capture the text again with "npm run rejoinder -- capture".';

const REPROVE_ON_DESK = 'Add the text of this source: its evidence is then made anew.';

const proof = (message: string) => [message, REPROVE, REPROVE_ON_DESK] as const;

/** Proving again does not mend these: what was captured is what they state. */
const restore = (message: string) => [message, RESTORE, REPROVE_ON_DESK] as const;

const inTree = (n: number) => count(n, '# passage', '# passages');

export const evidence = {
	'source-not-captured': ({ source }) => [
		`quotes "${source}", of which no text was captured`,
		`Capture it ("npm run rejoinder -- capture <text file> --id ${source}") and prove, or quote a source that is captured.`,
		'Add the text of this source, or quote a source that is captured.'
	],
	'capture-without-evidence': ({ source }) => [
		`says that "${source}" was captured, and data/evidence/${source}.json is not there`,
		'Write it with "npm run rejoinder -- prove --texts <folder>", or remove "captured" from the source.',
		'Add its text, and correct the quotations that do not stand in it.'
	],
	'no-text': ({ source }) => [
		`no text in the folder belongs to "${source}"`,
		`Name its captured text ${source}.txt, or capture it: "npm run rejoinder -- capture <text file> --id ${source}".`,
		'Add the text of this source.'
	],
	'other-text': ({ source, text }) => [
		`${text} is not the text of "${source}" that was captured`,
		`Put the captured text in its place; if the page was changed, capture it again: "npm run rejoinder -- capture <text file> --id ${source}".`,
		'Add the text of this source again.'
	],
	'capture-date': ({ id, evidence, source }) => [
		`captured ${evidence}, and data/sources/${id}.yaml says ${source ?? 'nothing of a capture'}`,
		`Set "captured: ${evidence}" in the source, or capture it again.`,
		`Set the day of capture to ${evidence}, or add the text again.`
	],
	'same-root': ({ source }) => [
		`commits to the same text as "${source}": one text was captured as two sources`,
		'Capture each document from its own text, or remove one of the two sources.'
	],
	'no-such-source': ({ id }) => [
		`evidence for "${id}", and there is no such source`,
		`Add data/sources/${id}.yaml, or remove this file.`
	],
	'nothing-quotes-it': ({ passage }) => [
		`passage ${passage} is disclosed and nothing quotes it`,
		`Only what is quoted is laid open. ${REPROVE}`
	],
	'out-of-order': ({ passage }) =>
		proof(
			`passage ${passage} does not stand where its index, start and the passages around it say`
		),
	'path-does-not-fit': ({ passage, passages }) =>
		proof(`the audit path of passage ${passage} does not fit a tree of ${inTree(passages)}`),
	'not-proven': ({ passage }) =>
		proof(
			`the audit path of passage ${passage} does not lead to the root: its text, nonce, path or index was changed`
		),
	'other-root': ({ root }) =>
		proof(`all disclosed passages lead to another root, ${root}: the root was changed`),
	'other-tree': ({ tree }) =>
		restore(`all disclosed passages lead to another tree, ${tree}: the tree was changed`),
	'other-head': ({ root }) =>
		restore(
			`the facts of the capture and the tree give another root, ${root}: a fact, the number of passages, the tree or the root was changed`
		),
	'malformed-evidence': () => proof('the evidence has not the form that its version has')
} satisfies Partial<ProblemMessages['says']>;
