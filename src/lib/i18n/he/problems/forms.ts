import { isolate } from '#lib/text/isolate.ts';
import type { EntryKind, Problem } from '#lib/record/problem.ts';
import { isBroughtIn, isEvidence } from '../../problems.ts';
import { counter } from '../../count.ts';

export const README = 'data/README.md';

export const REPROVE =
	'ראיות אינן נערכות ביד: כתבו אותן מחדש בפקודה "npm run rejoinder -- prove --texts <folder>".';

export const FORM = `תקנו את הערך; ב־${README} מוצגת הצורה של כל שדה.`;

export const IN_FILE = 'תקנו זאת בקובץ.';

/** What is not of this language keeps its own direction within the sentence. */
export const q = (text: string) => `”${isolate(text)}”`;

export type Value = Problem & { value?: string; near?: string };

/** הערך עצמו אם הוא קצר, ואז מה שאיננו. */
export const is = (
	{ at, value, near }: Value,
	not: string,
	remedy = FORM,
	onDesk = 'תקנו זאת בשדה שלו.',
	notOnDesk?: string
) =>
	[
		`${value === undefined ? '' : `${q(value)} `}${not}`,
		`${meant(near)}${isEvidence(at) ? REPROVE : isBroughtIn(at) ? IN_FILE : remedy}`,
		`${meant(near)}${isBroughtIn(at) ? IN_FILE : onDesk}`,
		isBroughtIn(at) ? undefined : notOnDesk
	] as const;

export const meant = (near: string | undefined) =>
	near === undefined ? '' : `האם הכוונה ל־${q(near)}? `;

export const KINDS: Record<EntryKind, string> = {
	party: 'צד',
	source: 'מקור',
	claim: 'טענה',
	response: 'תגובה',
	term: 'מונח',
	topic: 'נושא'
};

export const count = counter('he');

export const times = (n: number) => count(n, 'פעם אחת', 'פעמיים', '# פעמים');
