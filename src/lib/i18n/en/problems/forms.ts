import type { Problem } from '#lib/record/problem.ts';
import { isBroughtIn, isEvidence } from '../../problems.ts';
import { counter } from '../../count.ts';

export const README = 'data/README.md';

export const REPROVE =
	'Evidence is never edited by hand: write it again with "npm run rejoinder -- prove --texts <folder>".';

export const FORM = `Correct the value; ${README} shows the form of every field.`;

export const IN_FILE = 'Correct it in the file.';

export type Value = Problem & { value?: string; near?: string };

/** What a value is not, after the value itself where it is short enough to help. */
export const is = (
	{ at, value, near }: Value,
	not: string,
	remedy = FORM,
	onDesk = 'Correct it in its field.',
	notOnDesk?: string
) =>
	[
		`${value === undefined ? '' : `"${value}" `}${not}`,
		`${meant(near)}${isEvidence(at) ? REPROVE : isBroughtIn(at) ? IN_FILE : remedy}`,
		`${meant(near)}${isBroughtIn(at) ? IN_FILE : onDesk}`,
		isBroughtIn(at) ? undefined : notOnDesk
	] as const;

export const meant = (near: string | undefined) =>
	near === undefined ? '' : `Did you mean "${near}"? `;

export const count = counter('en');

export const times = (n: number) => count(n, '# time', '# times');
