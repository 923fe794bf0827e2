import { isolate } from '#lib/text/isolate.ts';
import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count } from './forms.ts';

const results: Forms = ['תוצאה אחת', 'שתי תוצאות', '# תוצאות'];

export const finding = {
	search: {
		title: 'חיפוש',
		open: 'חיפוש במאגר',
		label: 'מילים, שמות או חלק ממשפט',
		loading: 'החיפוש נטען…',
		none: (query) => `לא נמצא דבר עבור ”${query}”.`,
		noneHint: 'נסו פחות מילים או כתיב אחר, או הסירו מסנן.',
		foundBy: 'נמצא לפי',
		didYouMean: 'האם הכוונה',
		results: (n) => count(n, ...results),
		kinds: {
			claim: 'טענות',
			response: 'תגובות',
			quotation: 'ציטוטים',
			party: 'צדדים',
			source: 'מקורות',
			term: 'מונחים',
			topic: 'נושאים'
		},
		filters: 'מסננים',
		facet: {
			kind: 'סוג',
			party: 'צד',
			topic: 'נושא',
			source: 'מקור',
			move: 'מה היא עושה',
			outcome: 'תוצאה',
			voice: 'של מי המילים',
			language: 'שפה',
			period: 'שנה'
		},
		voice: { own: 'מילים שלו', reported: 'דיווח' },
		clear: 'ניקוי',
		narrow: 'צמצום לפי',
		clearFilters: 'ניקוי המסננים',
		all: 'כל התוצאות',
		more: 'תוצאות נוספות',
		close: 'סגירה',
		failed:
			'לא היה אפשר לטעון את החיפוש. בדקו את החיבור ונסו שוב; אפשר לקרוא את העמודים גם בלעדיו.',
		noScript: 'לחיפוש דרוש JavaScript. בלעדיו אפשר להגיע לכול מן הרשימות האלה:',
		hint: `מירכאות משאירות מילים צמודות: "בחרו שלא להגיב". סימן מינוס משמיט מילה: ${isolate('-company')}. ${isolate('party: topic: source: kind:')} מצמצמים את החיפוש.`,
		keys: '↑ ↓ בחירה · Enter פתיחה · Ctrl Enter פתיחה זה מול זה · Esc סגירה',
		recent: 'אחרונים',
		compare: 'השוואה',
		compareThese: 'השוואה בין השניים',
		compareOne: 'בחרו עוד אחד להשוואה.',
		print: 'הדפסה',
		asCsv: 'כקובץ CSV',
		asJson: 'כקובץ JSON'
	},
	compare: {
		nav: 'דרכים לקרוא את הנושא הזה',
		instruments: {
			overview: 'מבט כולל',
			matrix: 'מי הגיב למה',
			chronology: 'סדר האירועים',
			map: 'מפה',
			balance: 'מאזן',
			'past-each-other': 'נקודות ותגובות בלי התאמה',
			introduced: 'איך מוצגים הדוברים',
			origins: 'מניין באו המילים',
			later: 'מה נאמר אחר כך'
		},
		everywhere: { compare: 'השוואה בין כל שתיים', wording: 'השוואת נוסחים' },
		answers: (points) => `תגובה ל־${points}`,
		silentOn: (points) => `אין התייחסות ל־${points}`,
		onTheWhole: 'תגובה לטענה בכללותה',
		onTheDocument: 'תגובה למסמך בכללותו',
		bringsUp: 'מוסיפה:',
		beside: 'השוואה לדבר אחר',
		ofExchange: 'חילופי הדברים לפי תאריך',
		term: {
			rendered: (words) => `בתרגומים שלנו: ${words}`,
			contested: 'מונח שנוי במחלוקת',
			wordings: 'ניסוחים, ומי משתמש בהם',
			editorial: 'במילים שלנו',
			all: 'מי משתמש באיזה, עם ציטוטים',
			close: 'סגירה'
		}
	}
} satisfies Partial<Dictionaries['core']>;
