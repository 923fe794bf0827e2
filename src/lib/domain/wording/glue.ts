import type { Mark, Place } from './mark.ts';
import { glueTypography } from './typography.ts';

const QUESTION = /[?؟]/;
const MINUS_AT_END = /(?:^|[\p{White_Space}(])[-−]$/u;

/** How what stands between two words differs; `number`: a number follows. */
export function glueMarks(
	original: string,
	quotation: string,
	places: { original: Place; quotation: Place },
	number: boolean
): Mark[] {
	if (original === quotation) return [];
	const marks: Mark[] = [];
	const effect = (inOriginal: boolean) => (inOriginal ? 'removed' : 'added');
	const asks = QUESTION.test(original);
	if (asks !== QUESTION.test(quotation)) {
		marks.push({ kind: 'change', which: 'question', effect: effect(asks), ...places });
	}
	const minus = number && MINUS_AT_END.test(original);
	if (number && minus !== MINUS_AT_END.test(quotation)) {
		marks.push({ kind: 'change', which: 'number', effect: effect(minus), ...places });
	}
	if (marks.length > 0) return marks;
	return glueTypography(original, quotation).map((which) => ({
		kind: 'typography',
		which,
		...places
	}));
}
