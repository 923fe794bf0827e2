import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count, claims } from './forms.ts';

const parties: Forms = ['צד אחד', 'שני צדדים', '# צדדים'];

/** המקורות שלנו במספרם: `5 המקורות שלנו`. */
const ours = (n: number) => count(n, 'המקור היחיד שלנו', 'שני המקורות שלנו', '# המקורות שלנו');

export const matrix = {
	matrix: {
		intro:
			'כל שורה היא טענה, תחת המסמך שבו נאמרה. כל עמודה היא צד. בחרו סימן כדי לקרוא מה אמר הצד.',
		caption: (topic) => `מי הגיב לאיזו טענה: ${topic}`,
		numbered: (n) => `טענה ${n}`,
		asAWhole: 'המסמך בכללותו',
		mark: {
			claim: 'לטענה',
			document: 'למסמך',
			elsewhere: 'במקום אחר',
			'spoke-earlier': 'מוקדמים',
			declined: 'שלא להגיב',
			'no-reply': 'לא התקבלה',
			pending: 'צפויה',
			'not-asked': 'לא התבקשה'
		},
		withDocument: 'רק עם המסמך:',
		keyTitle: 'מה פירוש הסימנים',
		key: {
			claim: 'לטענה בכללותה',
			'with-document': 'רק עם המסמך שלה',
			'spoke-earlier': 'נאמר לפני הטענה'
		},
		claim: 'טענה',
		state: { 'none-on-record': 'לא נמצאה תגובה' },
		held: ({ held, captured }, date) => `ב־${held} מתוך ${ours(captured)}, נכון ל־${date}`,
		third: 'צד שלישי',
		noWords: 'המילים נמצאות במסמך שלא שמרנו.',
		reported: 'כפי שהמקור מדווח, לא במילותיו:',
		more: { claim: 'לקריאה לצד הטענה', document: 'לקריאת התגובה כולה' },
		allParties: 'כל הצדדים',
		allClaims: 'כל הטענות',
		note: 'תא ריק פירושו שמילות הטענה אינן נוקבות בצד הזה ושלא מצאנו ממנו דבר. צד שלישי הוא מי שמילות הטענה אינן נוקבות בו. ייתכן שהוא חלק ממי שהן נוקבות בו, כמו צבא של מדינה: כל תשובה נמצאת בעמודה של מי שנתן אותה. במקום שלא מצאנו תגובה, אנו מונים רק את המקורות השמורים שאינם קודמים לטענה. שתיקה, וכן העובדה שלא מצאנו תגובה, אינן מוכיחות טענה ואינן מפריכות אותה.',
		nothing: 'אין עדיין בנושא הזה טענה שעוסקת בצד כלשהו, ולכן אין מה לשים בטבלה.',
		count: (n, m) => `${count(n, ...claims)}, ${count(m, ...parties)}.`,
		hidden: (n, m) =>
			`מוסתרים בשל המסננים: ${[
				...(n > 0 ? [count(n, ...claims)] : []),
				...(m > 0 ? [count(m, ...parties)] : [])
			].join(', ')}.`,
		whole: 'הצגת הטבלה כולה',
		empty: 'אין בטבלה הזאת דבר שמתאים לבחירה.',
		emptyHint: 'הסירו מסנן, או הציגו את הטבלה כולה.',
		choose: 'סינון ומיון',
		choices: {
			outcomes: 'תוצאה',
			claimKinds: 'סוג הטענה',
			partyKinds: 'סוג הצד',
			moves: 'מה התגובה עושה (הקריאה שלנו)',
			parties: 'צד'
		},
		order: 'סדר',
		rows: 'טענות לפי',
		columns: 'צדדים לפי',
		claimOrder: {
			document: 'מסמך',
			date: 'תאריך',
			speaker: 'הצד הדובר',
			responses: 'מספר התגובות'
		},
		partyOrder: { name: 'שם', 'first-reply': 'תגובה ראשונה', replies: 'מספר התגובות' },
		reversed: 'בסדר הפוך',
		problem: {
			'unknown-value': (parameter, value) =>
				`”${value}” שבכתובת אינו ערך של ”${parameter}”, ולכן לא נכלל.`,
			'given-twice': (parameter, value) =>
				`”${parameter}” מופיע בכתובת פעמיים, ולכן ”${value}” לא נכלל.`,
			'too-many': (parameter) => `יש בכתובת יותר מדי ערכים של ”${parameter}”, ולכן היתר לא נכללו.`
		}
	}
} satisfies Partial<Dictionaries['compare']>;
