import type { Searched } from '#lib/record/coverage.ts';
import { counter, type Forms } from '../../count.ts';

export const count = counter('he');

export const claims: Forms = ['טענה אחת', 'שתי טענות', '# טענות'];

export const responses: Forms = ['תגובה אחת', 'שתי תגובות', '# תגובות'];

export const silences: Forms = ['מקרה אחד בלי תגובה', 'שני מקרים בלי תגובה', '# מקרים בלי תגובה'];

export const passages: Forms = ['קטע אחד', 'שני קטעים', '# קטעים'];

/** המקורות שלנו במספרם: `5 המקורות שלנו`. */
export const ours = (n: number) =>
	count(n, 'המקור היחיד שלנו', 'שני המקורות שלנו', '# המקורות שלנו');

/** היכן חיפשנו תגובה: `ב־3 מתוך 5 המקורות שלנו, נכון ל־…`. */
export function searched({ held, captured }: Searched, date?: string): string {
	const where =
		held === 0
			? `(${count(captured, 'המקור היחיד שלנו קודם', 'שני המקורות שלנו קודמים', 'כל # המקורות שלנו קודמים')} לטענה)`
			: held === captured
				? `ב${count(captured, 'מקור היחיד שלנו', 'שני המקורות שלנו', '־# המקורות שלנו')}`
				: `ב־${held} מתוך ${ours(captured)}`;
	return date === undefined ? where : `${where}, נכון ל־${date}`;
}
