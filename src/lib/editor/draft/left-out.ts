import * as v from 'valibot';
import { ASIDE_KINDS, type Aside, type AsideKind } from '#lib/text/plain-text.ts';

/* What of a page is not text, as far as somebody may miss it: kept with the text on the desk. */

/** Signs that nobody sees and the ends of broken lines are missed by nobody. */
const UNMISSED = ['unseen', 'line'] as const;
type Missed = Exclude<AsideKind, (typeof UNMISSED)[number]>;

const isMissed = (why: AsideKind): why is Missed => !UNMISSED.some((one) => one === why);
const KINDS = ASIDE_KINDS.filter(isMissed);

export const LeftOut = v.object({ why: v.picklist(KINDS), text: v.string() });
export type LeftOut = v.InferOutput<typeof LeftOut>;

/* More are too many to look through, and a longer one is shown by its beginning. */
const MOST = 300;
const LONGEST = 200;

/** What to keep of what was set aside; nothing where nobody misses anything. */
export function leftOutOf(aside: readonly Aside[]): { leftOut?: LeftOut[] } {
	const leftOut = aside
		.flatMap(({ why, text }) => {
			const words = text.trim();
			const short = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()} …` : words;
			return isMissed(why) && words !== '' ? [{ why, text: short }] : [];
		})
		.slice(0, MOST);
	return leftOut.length > 0 ? { leftOut } : {};
}

/** By kind, each text once; `times` is how often the page has any of them. */
export function byKind(
	parts: readonly LeftOut[]
): { why: LeftOut['why']; texts: string[]; times: number }[] {
	return KINDS.flatMap((why) => {
		const those = parts.filter((one) => one.why === why).map(({ text }) => text);
		return those.length > 0 ? [{ why, texts: [...new Set(those)], times: those.length }] : [];
	});
}
