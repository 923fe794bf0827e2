import { isolate } from '#lib/text/isolate.ts';
import type { EntryKind, Problem } from '#lib/record/problem.ts';
import { isBroughtIn, isEvidence } from '../../problems.ts';
import { counter } from '../../count.ts';

export const README = 'data/README.md';

export const REPROVE =
	'لا تُحرَّر الأدلة باليد: اكتبها من جديد بالأمر "npm run rejoinder -- prove --texts <folder>".';

export const FORM = `صحّح القيمة؛ يبيّن ${README} شكل كل حقل.`;

export const IN_FILE = 'صحّحه في الملف.';

/** What is not of this language keeps its own direction within the sentence. */
export const q = (text: string) => `«${isolate(text)}»`;

export type Value = Problem & { value?: string; near?: string };

/** القيمة نفسها إن كانت قصيرة، ثم ما ليست عليه. */
export const is = (
	{ at, value, near }: Value,
	not: string,
	remedy = FORM,
	onDesk = 'صحّحه في حقله.',
	notOnDesk?: string
) =>
	[
		`${value === undefined ? '' : `${q(value)} `}${not}`,
		`${meant(near)}${isEvidence(at) ? REPROVE : isBroughtIn(at) ? IN_FILE : remedy}`,
		`${meant(near)}${isBroughtIn(at) ? IN_FILE : onDesk}`,
		isBroughtIn(at) ? undefined : notOnDesk
	] as const;

export const meant = (near: string | undefined) =>
	near === undefined ? '' : `هل تقصد ${q(near)}؟ `;

export const KINDS: Record<EntryKind, string> = {
	party: 'طرف',
	source: 'مصدر',
	claim: 'قول',
	response: 'رد',
	term: 'مصطلح',
	topic: 'موضوع'
};

export const count = counter('ar');
