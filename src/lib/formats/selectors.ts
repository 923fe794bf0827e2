import { findQuotation } from '#lib/evidence/find-quotation.ts';
import type { TheRecord } from '#lib/record/record.ts';
import { codePoints } from '#lib/text/text.ts';

/** Where words stand in a captured text. */
export interface Located {
	exact: string;
	/** Up to 32 characters before and after, out of disclosed passages only. */
	prefix: string;
	suffix: string;
	/**
	 * Place of its first character in the canonical text, in code points. Known only where all passages
	 * before it are laid open: evidence binds the order of passages, and no lengths of those it withholds.
	 */
	start?: number;
}

/** As much context as the Web Annotation data model's own examples and common clients give. */
const CONTEXT = 32;

/**
 * Finds a quotation among the passages laid open of its source: one place for each part that `[…]`
 * joins. `null` where the evidence lacks it, or has it several times and `occurrence` does not say.
 */
export function locateQuotation(
	record: TheRecord,
	quote: { text: string; source: string; occurrence?: number | undefined }
): Located[] | null {
	const disclosed = record.evidence.get(quote.source)?.disclosed ?? [];
	const found = findQuotation(quote.text, disclosed, quote.occurrence);
	if (found.kind !== 'found') return null;
	const parts = quote.text.split('[…]').map((part) => part.trim());
	return found.parts.map((place, i) => {
		const exact = parts[i] ?? '';
		const at = disclosed.findIndex(({ index }) => index === place.first);
		const before = joinedRun(disclosed, at, -1);
		const after = joinedRun(disclosed, at, 1);
		const offset = after.slice(0, place.offset);
		const known = disclosed[0]?.index === 0 && disclosed[at]?.index === at;
		return {
			exact,
			prefix: lastOf(`${before}${offset}`),
			suffix: firstOf(after.slice(place.offset + exact.length)),
			...(known ? { start: codePoints(before + offset) } : {})
		};
	});
}

/** Finds the words of a point or move inside the quotation, already located, that they are a part of. */
export function locatePart(whole: readonly Located[], text: string): Located[] | null {
	const host = whole.find(({ exact }) => exact.includes(text));
	if (!host) return null;
	const at = host.exact.indexOf(text);
	const before = host.exact.slice(0, at);
	return [
		{
			exact: text,
			prefix: lastOf(`${host.prefix}${before}`),
			suffix: firstOf(`${host.exact.slice(at + text.length)}${host.suffix}`),
			...(host.start === undefined ? {} : { start: host.start + codePoints(before) })
		}
	];
}

/** The unbroken run of passages from `at` on (step 1), or all of it before `at`, with the joining space (step -1). */
function joinedRun(
	disclosed: readonly { index: number; text: string }[],
	at: number,
	step: 1 | -1
): string {
	const run: string[] = [];
	let i = step === 1 ? at : at - 1;
	let expected = (disclosed[at]?.index ?? 0) + (step === 1 ? 0 : -1);
	for (let one = disclosed[i]; one?.index === expected; one = disclosed[i]) {
		run.push(one.text);
		i += step;
		expected += step;
	}
	if (step === 1) return run.join(' ');
	return run
		.reverse()
		.map((text) => `${text} `)
		.join('');
}

function lastOf(text: string): string {
	return [...text.slice(-2 * CONTEXT)].slice(-CONTEXT).join('');
}

function firstOf(text: string): string {
	return [...text.slice(0, 2 * CONTEXT)].slice(0, CONTEXT).join('');
}
