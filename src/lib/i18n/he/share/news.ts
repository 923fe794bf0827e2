import type { Dictionaries } from '../../messages.ts';

export const news = {
	corrections: {
		title: 'תיקונים',
		intro:
			'מה שפורסם כאן ונוסחו שונה עכשיו, עם הנוסח הישן, הנוסח החדש והסיבה. דבר שפורסם אינו משתנה בשתיקה: הבדיקה של המאגר דוחה זאת.',
		none: 'עוד לא היה צורך בשום תיקון.',
		noneNote: (date) => `המאגר נכון ל־${date}.`,
		kinds: {
			'changes-the-meaning': 'משנה את המשמעות',
			'does-not-change-the-meaning': 'אינו משנה את המשמעות',
			addition: 'הוספה',
			withdrawal: 'הסרה'
		},
		reason: 'סיבה',
		wording: 'הנוסח הישן והנוסח החדש',
		removed: 'הוצא',
		inserted: 'הוכנס',
		came: 'הדיווח שהביא לכך',
		follow: 'מעקב אחר תיקונים',
		report: 'איך מדווחים על טעות'
	},
	feed: {
		title: 'הוספות ותיקונים',
		topic: (title, date) => `${title}: נכון ל־${date}`
	}
} satisfies Partial<Dictionaries['share']>;
