import type { Dictionaries } from '../../messages.ts';
import { count, days } from './forms.ts';

export const pair = {
	side: {
		title: 'השוואה בין כל שתיים',
		intro:
			'כל שתי אמירות זו מול זו: טענה ותגובה, שתי טענות, צד אחד בשני זמנים. הבחירה נשמרת בקישור.',
		first: 'מעבר אחד',
		second: 'מן העבר האחר',
		type: 'הקלידו שם או כמה מילים',
		found: (n) => count(n, 'נמצאה אמירה אחת', 'נמצאו שתי אמירות', 'נמצאו # אמירות'),
		nothingFound: 'אין אמירה עם מילים כאלה. נסו פחות אותיות, או שם.',
		pickerFailed: 'לא היה אפשר לחפש ברשימה. כל האמירות מפורטות למטה.',
		clear: 'ניקוי',
		swap: 'החלפת מקומות',
		swapKey: 'החלפת מקומות (s)',
		loading: 'האמירה נטענת…',
		failed: 'לא היה אפשר לטעון את האמירה. אם אין חיבור, יש לפתוח אותה פעם אחת עם חיבור.',
		again: 'ניסיון נוסף',
		unknown: (asked) => `אין במאגר אמירה בשם ”${asked}”.`,
		unknownHint: 'בחרו אחת למעלה, או מן הרשימה שלמטה.',
		ambiguous: (asked) => `שתי אמירות נקראות ”${asked}”. לאיזו הכוונה?`,
		same: 'שני העברים הם אותה אמירה. בחרו אחרת, למשל:',
		one: 'בחרו את העבר האחר, למשל:',
		joins: 'מה קושר ביניהן',
		joinsNone:
			'אין במאגר דבר שקושר בין השתיים: אף אחת אינה מגיבה לאחרת, ואין להן נקודה משותפת, מונח שנוי במחלוקת משותף, צד דובר משותף או תאריך משותף.',
		reason: {
			answers: (by, of) => `כאן תגובה של ${by} לדברים של ${of}.`,
			raises: (by, of) =>
				by === of
					? `הטענה הזאת נאמרת בתגובה של ${by}.`
					: `בתגובה של ${by} נמצאת הטענה הזאת של ${of}.`,
			samePoint: (points) => `שתיהן מתייחסות לאותה נקודה: ${points}.`,
			sameTarget: (targets) => `שתיהן מגיבות לאותה אמירה: ${targets}.`,
			otherWording: (term, a, b) => `${term}: באחת ${a}, באחרת ${b}.`,
			sameWording: (term, wordings) => `${term}: בשתיהן ${wordings}.`,
			sameSpeaker: (who) => `שתיהן של ${who}, או של מי שמדבר בשם זה.`,
			sameWork: (work) => `שתיהן באותו מסמך: ${work}.`,
			sameDate: 'ככל שהתאריכים מראים, הן נאמרו באותו זמן.'
		},
		why: {
			answers: 'אחת מגיבה לאחרת',
			'same-point': 'מתייחסת לאותה נקודה',
			'same-target': 'מגיבה לאותה אמירה',
			raises: 'נטענת בתגובה',
			'other-wording': 'מילה אחרת לאותו דבר',
			'same-wording': 'אותה מילה שנויה במחלוקת',
			'same-speaker': 'אותו צד דובר',
			'same-work': 'אותו מסמך',
			'same-date': 'אותו זמן'
		},
		time: {
			first: (who) => `הדברים של ${who} קודמים.`,
			unknown: 'התאריכים אינם מראים מה קדם למה.',
			apart: (min, max) => {
				if (min === null || max === null) return '';
				const [near, far] = [Math.abs(min), Math.abs(max)].sort((a, b) => a - b) as [
					number,
					number
				];
				if (min === max) return max === 0 ? 'נאמרו באותו יום.' : `בהפרש של ${days(far)}.`;
				return min >= 0 || max <= 0
					? `בהפרש של ${near} עד ${far} ימים.`
					: `בהפרש של ${days(far)} לכל היותר.`;
			}
		},
		points: 'נקודה מול נקודה',
		whole: 'בכללותה',
		none: 'אין כאן דבר',
		makes: 'אומרת את הנקודה',
		elsewhere: (n) => `מה שרק אחת מהן מתייחסת אליו (${n})`,
		beside: (who) => `עוד להעמיד מול ${who}`,
		list: 'כל הטענות והתגובות',
		noScript:
			'כדי להעמיד כל שתי אמירות זו מול זו דרוש JavaScript. בלעדיו כל טענה מופיעה מול התגובות לה בעמוד שלה:',
		quotations: 'השוואת הניסוח שלהן מילה במילה'
	},
	terms: {
		table: 'מי משתמש באיזה',
		tableNote:
			'● רשום בידי העורכים, עם ציטוט למטה; ○ מופיע במילים המצוטטות של הצד עצמו, בשימוש או באזכור בלבד.',
		wording: 'ניסוח',
		used: (n) => count(n, 'שימוש רשום אחד', 'שני שימושים רשומים', '# שימושים רשומים'),
		stands: (n) => `מופיע ב${count(n, 'אמירה אחת', 'שתי אמירות', '־# אמירות')} שלו`,
		caption: (term) => `ניסוחים לפי צד: ${term}`
	}
} satisfies Partial<Dictionaries['compare']>;
