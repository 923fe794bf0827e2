import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count, claims, responses, silences, passages, searched } from './forms.ts';

const points: Forms = ['נקודה אחת', 'שתי נקודות', '# נקודות'];

export const lists = {
	topic: {
		all: 'נושאים',
		claims: 'טענות ודרישות',
		claimCount: (n) => count(n, ...claims),
		responseCount: (n) => count(n, ...responses),
		silenceCount: (n) => count(n, ...silences),
		asOf: (date) => `נכון ל־${date}`,
		state: 'מצב התגובות',
		whoSays: 'מי אומר מה',
		whoSaysNote:
			'קטע אחד מכל צד: הראשון שבמילותיו, ואם אין כזה, הראשון שדווח. אף אחד אינו משויך למחנה: לכל מסמך חילופי דברים משלו, ומי שמגיב באחד עשוי לקבל תגובה באחר.',
		says: 'מי אומר',
		answers: 'מי מגיב',
		nobody: 'לא מצאנו תגובה.',
		speaksFor: 'בשם',
		more: (n) => count(n, 'עוד טענה אחת', 'עוד שתי טענות', 'עוד # טענות'),
		answersPoints: (n) => count(n, 'תגובה לנקודה אחת', 'תגובה לשתי נקודות', 'תגובה ל־# נקודות'),
		answersAs: {
			whole: 'תגובה לטענה בכללותה',
			document: 'תגובה למסמך בכללותו',
			elsewhere: 'תגובה במסמך שלא שמרנו'
		},
		part: 'היכן הם חלוקים',
		partNote:
			'השאלה שמאחורי כל נקודה, מה נאמר עליה, מה היה תומך בה ומה היה מעיד נגדה. שום תגובה אינה נשפטת כאן.',
		pointsAnswered: (n, of) => `${n} מתוך ${count(of, ...points)} נענו אחת אחת`,
		notToThePoint: 'לא מצאנו תגובה לנקודה הזאת.',
		onlyAsAWhole: 'תגובות בכללות, בלי נקודות מסוימות, של',
		allClaims: (n) => `כל הטענות והדרישות (${n})`,
		allNote: 'מקובצות לפי המסמך שבו נאמרו.',
		filters: 'אילו טענות מוצגות',
		filter: {
			all: 'הכול',
			assertion: 'טענות',
			demand: 'דרישות',
			points: 'נענו נקודות מסוימות',
			'as-a-whole': 'נענו רק בכללותן',
			unanswered: 'לא נמצאה תגובה'
		},
		bySpeaker: 'לפי הצד הדובר',
		shown: (n, of) => `מוצגות ${n} מתוך ${of}`,
		claimState: {
			whole: 'נענתה בכללותה',
			document: 'המסמך נענה בכללותו',
			elsewhere: 'נענתה במסמך שלא שמרנו',
			earlier: 'לא נמצאה תגובה; נאמרו דברים על כך קודם',
			silent: 'התבקשה תגובה ולא התקבלה',
			none: 'לא נמצאה תגובה'
		},
		chronology: 'לפי תאריך',
		undated: 'ללא תאריך',
		termsUsed: 'מונחים שנויים במחלוקת בנושא הזה',
		parties: 'צדדים'
	},
	party: {
		all: 'צדדים',
		intro: 'כל מי שאומר, נשאל או מפרסם במאגר הזה, בקבוצות לפי סוג, בסדר אלפביתי.',
		spellings: 'נכתב גם',
		describes: 'תיאור עצמי',
		notDescribed: 'המקורות שלנו אינם אומרים.',
		role: 'תפקיד',
		people: 'מי מדבר בשמו',
		interest: 'העניין שלו בדבר',
		interestUnknown: 'המקורות שלנו אינם אומרים.',
		site: 'אתר',
		claims: 'הטענות והדרישות שלו',
		responses: 'התגובות שלו',
		asked: 'מה אומרים עליו אחרים או מבקשים ממנו',
		askedNote:
			'טענות על הצד הזה, וכיצד הגיב. במקום שלא מצאנו תגובה, אנו מונים רק את המקורות השמורים שאינם קודמים לטענה.',
		publishes: 'מה פרסם',
		nothing: 'אין דבר במקורות שלנו.',
		noAnswer: (where, date) => `לא מצאנו תגובה ${searched(where, date)}`,
		answersCount: (own, byPeople) => `${own} מפי הצד עצמו, ${byPeople} מפי מי שמדבר בשמו.`,
		saidBy: (who) => `נאמר מפי ${who}, בשמו`
	},
	source: {
		all: 'מקורות',
		captured: 'שמורים',
		capturedNote: 'שמרנו את הטקסט שלהם, וכל ציטוט מהם נבדק מולו.',
		known: 'ידועים, לא שמורים',
		knownNote: 'אנו רושמים רק את פרטיהם, ואיננו מצטטים מהם דבר.',
		untitled: 'הכותרת לא נרשמה',
		about: 'במה עוסק המקור',
		publisher: 'גוף מפרסם',
		authors: 'מאת',
		published: 'מועד הפרסום',
		language: 'שפה',
		cites: 'מדווח על',
		extractOf: 'להבנתנו הטקסט שלו הוא מתוך',
		citedBy: 'דווח עליו אצל',
		note: 'הערות וחריגות',
		open: 'פתיחת המקור',
		knownFrom: 'ידוע לנו מתוך',
		carries: 'טענות ותגובות המצוטטות ממנו',
		answersIn: 'תגובות שלפי הנאמר נמצאות בו',
		moreIn: 'טענות שנאמר בו עוד עליהן',
		passages: 'הקטעים המצוטטים, לפי הסדר',
		passagesNote: (shown, of) =>
			`${shown} מתוך ${count(of, ...passages)}: אלה שאנו מצטטים. יתר הטקסט אינו שמור כאן.`,
		passage: (n) => `קטע ${n}`,
		gap: (n) => count(n, 'קטע אחד שאינו שמור', 'שני קטעים שאינם שמורים', '# קטעים שאינם שמורים'),
		proof: 'איך זה נבדק',
		root: 'טביעת האצבע של הטקסט (שורש של עץ מרקל, SHA-256, RFC 9162)',
		capturedOn: (date, characters) =>
			`נשמר ב־${date}: ${characters} תווים, שחולקו לקטעים. טביעת אצבע אחת כוללת את כולם.`,
		verifyAll: 'בדיקת כל הקטעים',
		verified: (n) => `${count(n, 'קטע אחד נבדק', 'שני קטעים נבדקו', '# קטעים נבדקו')} כאן, בדפדפן.`,
		evidenceFile: 'הראיות כקובץ'
	},
	terms: {
		title: 'מונחים',
		intro:
			'מילים שהן עצמן שנויות במחלוקת. אנו מראים מי משתמש באיזו, עם ציטוט; איננו אומרים איזו מהן נכונה.',
		editorial: 'במילים שלנו',
		wording: 'ניסוח',
		where: 'במילים אלה'
	}
} satisfies Partial<Dictionaries['core']>;
