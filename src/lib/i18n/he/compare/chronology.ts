import type { DayRange } from '#lib/record/days.ts';
import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count, claims, days } from './forms.ts';

const responses: Forms = ['תגובה אחת', 'שתי תגובות', '# תגובות'];

const rejoinders: Forms = ['תשובה אחת לתגובה', 'שתי תשובות לתגובה', '# תשובות לתגובה'];

const silences: Forms = ['מקרה אחד בלי תגובה', 'שני מקרים בלי תגובה', '# מקרים בלי תגובה'];

const documents: Forms = ['מסמך אחד', 'שני מסמכים', '# מסמכים'];

const SINCE = { claim: 'הטענה', response: 'התגובה', document: 'המסמך', asked: 'הבקשה' };

/** כמה זמן עבר עד התגובה, במידת הדיוק שהתאריכים מאפשרים. */
function delay({ since, min, max, qualified }: DayRange & { since: keyof typeof SINCE }): string {
	const from = SINCE[since];
	const doubt = qualified ? ', אם התאריכים נכונים' : '';
	if (min === null && max === null) return `התאריכים אינם מראים כמה זמן אחרי ${from}`;
	if (max === null) return `${days(min!)} לפחות אחרי ${from}${doubt}`;
	if (min === null) return `${days(max)} לכל היותר אחרי ${from}${doubt}`;
	if (max < 0) {
		return `${min === max ? days(-max) : `בין ${-max} ל־${-min} ימים`} לפני ${from}${doubt}`;
	}
	const order = '; הסדר המדויק אינו ידוע';
	if (min < 0 && max === 0) return `באותו יום או לפני כן${order}${doubt}`;
	if (min < 0 && since === 'asked') return `עד ${days(max)} אחרי ${from}${order}${doubt}`;
	if (min < 0) return `עד ${days(max)} אחר כך${order}${doubt}`;
	if (max === 0) return `ביום של ${from} עצמו${doubt}`;
	return `${min === max ? days(max) : `בין ${min} ל־${max} ימים`} אחרי ${from}${doubt}`;
}

export const chronology = {
	chronology: {
		intro: 'מה נאמר, מה נשאל ומה נשאר בלי תגובה, לפי תאריך. פסים מראים תאריכים לא ודאיים.',
		ofClaim:
			'הטענה הזאת, התגובות לה, התשובות להן והטענות שנאמרו תוך כדי תגובה, לפי תאריך. פסים מראים תאריכים לא ודאיים.',
		ofTopic: 'הנושא כולו לפי תאריך',
		gap: (n) => count(Math.round(n / 30.44), 'חודש אחד', 'חודשיים', '# חודשים'),
		gapNote: 'אין דבר שיש לו תאריך במשך הזמן הזה',
		asOf: 'הצגת המאגר נכון ליום',
		asOfRange: 'מעבר בזמן, מתאריך לתאריך',
		today: 'המאגר כולו',
		whole: 'הצגת המאגר כולו',
		noDate: (asked) => `”${asked}” אינו יום בלוח השנה, ולכן מוצג המאגר כולו.`,
		asOfCounts: (date, n, m) =>
			`עד סוף ${date}: ${count(n, ...claims)}, ${count(m, 'תגובה אחת או מקרה בלי תגובה', 'שתי תגובות ומקרים בלי תגובה', '# תגובות ומקרים בלי תגובה')}.`,
		later: (n) => count(n, 'אחת נאמרה אחר כך.', 'שתיים נאמרו אחר כך.', '# נאמרו אחר כך.'),
		unprompted: (n) =>
			count(
				n,
				'אחת הושמטה, כי מה שהיא מגיבה לו נאמר אחר כך.',
				'שתיים הושמטו, כי מה שהן מגיבות לו נאמר אחר כך.',
				'# הושמטו, כי מה שהן מגיבות לו נאמר אחר כך.'
			),
		perhapsLater: (n) =>
			count(
				n,
				'אחת אולי נאמרה אחר כך: התאריך שלה חורג מן היום הזה.',
				'שתיים אולי נאמרו אחר כך: התאריכים שלהן חורגים מן היום הזה.',
				'# אולי נאמרו אחר כך: התאריכים שלהן חורגים מן היום הזה.'
			),
		keptUndated: (n) =>
			count(
				n,
				'אחת ללא תאריך, ומוצגת בכל זאת.',
				'שתיים ללא תאריך, ומוצגות בכל זאת.',
				'# ללא תאריך, ומוצגות בכל זאת.'
			),
		perhaps: 'אולי נאמר אחרי היום המוצג',
		dated: 'לפי תאריך',
		nothingDated: 'אין דבר שיש לו תאריך עד היום הזה.',
		undated: 'ללא תאריך',
		undatedNote:
			'אף אחד מן המקורות שלנו אינו אומר מתי. אם למקור שמצטט יש תאריך, הדברים נאמרו עד אז.',
		knownBy: (date) => `עד ${date}`,
		kind: {
			claim: 'טענה',
			response: 'תגובה',
			rejoinder: 'תשובה לתגובה',
			silence: 'אין תגובה',
			asked: 'שאלה'
		},
		signs: {
			claim: (n) => count(n, ...claims),
			response: (n) => count(n, ...responses),
			rejoinder: (n) => count(n, ...rejoinders),
			silence: (n) => count(n, ...silences),
			asked: (n) => count(n, 'שאלה אחת', 'שתי שאלות', '# שאלות'),
			document: (n) => count(n, ...documents)
		},
		asks: (who) => `שאלה של ${who}. התוצאה:`,
		within: 'ביום כלשהו בתחומי הפס',
		qualified: 'התאריך עצמו אינו ודאי',
		delayed: 'כמה זמן אחרי הדברים שהיא מגיבה להם',
		delay
	}
} satisfies Partial<Dictionaries['compare']>;
