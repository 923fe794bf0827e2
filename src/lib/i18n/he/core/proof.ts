import { isolate } from '#lib/text/isolate.ts';
import type { Dictionaries } from '../../messages.ts';
import { count } from './forms.ts';

export const proof = {
	attribution: {
		// No verbs and pronouns that would have to know the gender of a name, and no prefix before a name.
		steps: {
			self: 'בפרסום של הדובר',
			published: 'בפרסום של {party}',
			extracted: 'כפי שנדפס אצל {party}',
			told: 'בדברים אל {party}',
			quoted: 'בציטוט אצל {party}',
			reported: 'לפי {party}',
			reposted: 'בפרסום חוזר של {party}',
			about: 'על {party}'
		},
		undated: 'אין תאריך בעמוד',
		archived: 'עותק בארכיון',
		reportedWords: 'כפי שדווח:',
		opensSource: 'פתיחת המקור באתר שלו',
		leftOut: 'מה הושמט',
		translation: (by) => `תרגום: ${by}`
	},
	place: {
		page: (first, last) => (last === undefined ? `עמ׳ ${first}` : `עמ׳ ${first}–${last}`),
		section: (first, last) =>
			last === undefined
				? `סעיף ${isolate(first)}`
				: `סעיפים ${isolate(first)} עד ${isolate(last)}`,
		paragraph: (first, last) =>
			last === undefined
				? `פסקה ${isolate(first)}`
				: `פסקאות ${isolate(first)} עד ${isolate(last)}`,
		verse: (first, last) =>
			last === undefined
				? `פסוק ${isolate(first)}`
				: `פסוקים ${isolate(first)} עד ${isolate(last)}`,
		t: (time) => `בזמן ${time}`
	},
	machine: {
		text: 'הטקסט שלו',
		label: 'נקרא במכונה',
		note: 'תוכנה קראה את המילים האלה מתמונה או מהקלטה. איש עוד לא השווה אותן למקור, ולכן ייתכנו בהן טעויות.',
		proven: 'נבדק כאן, בדפדפן: המילים האלה נמצאות בטקסט שתוכנה קראה',
		source: (date) =>
			date === undefined
				? 'נקרא במכונה, מתמונה או מהקלטה. איש עוד לא השווה את הטקסט למקור.'
				: `נקרא במכונה, מתמונה או מהקלטה. אדם השווה את הטקסט למקור ב־${date}.`,
		some: (n) =>
			`${count(n, 'טקסט אחד מהם נקרא', 'שני טקסטים מהם נקראו', '# טקסטים מהם נקראו')} במכונה, ועוד לא הושוו למקור; הציטוטים מהם מסומנים ”נקרא במכונה”.`
	},
	translation: {
		original: (language) => `המילים המקוריות (${language})`,
		readBy: (who) => `נקרא מול המקור; בקריאה שנייה: ${isolate(who)}`,
		note: 'התרגומים הם של עורכי המאגר. במקום שלא נזכר בו קורא שני, איש מלבדם טרם קרא אותם. מה שנבדק ומופנה אליו הוא תמיד המילים המקוריות.'
	},
	proof: {
		verbatim: 'מילה במילה',
		check: 'בדיקה',
		checking: 'בבדיקה…',
		proven: 'נבדק כאן, בדפדפן: מילה במילה',
		sentence: (numbers, of, date) =>
			numbers.length === 1
				? `משפט ${numbers[0]} מתוך ${of} בטקסט שנשמר ב־${date}; יתר הכתבה אינה שמורה כאן.`
				: `משפטים ${numbers.join(', ')} מתוך ${of} בטקסט שנשמר ב־${date}; יתר הכתבה אינה שמורה כאן.`,
		place: (where) => `המקום שלו, הנכלל בטביעת האצבע: ${where}.`,
		limits:
			'זה מראה שהמילים האלה נמצאות בטקסט ששמרנו. זה אינו מראה שהעמוד של הגוף המפרסם אומר אותו דבר היום, או ששמרנו אותו נאמנה: לשם כך יש לפתוח את הקישור.',
		failed: 'הבדיקה נכשלה.',
		broken: 'הראיות אינן תואמות',
		notThere: {
			'nothing-shown': 'לא מוצג כאן דבר שאפשר לבדוק.',
			'other-markup':
				'בין המילים האלה יש דבר שאינו שייך לשום ציטוט ועלול להיקרא כחלק ממנו, או שעיצוב העמוד מסתיר מילים, מזיז או משנה אותן.',
			absent: 'המילים האלה, כפי שהן מוצגות כאן, אינן בקטעים של המקור ששמורים כאן.',
			'cuts-a-word': 'המילים האלה מתחילות או מסתיימות באמצע מילה של המקור.',
			ambiguous: (times) =>
				`המילים האלה נמצאות במקור ${count(times, 'פעם אחת', 'פעמיים', '# פעמים')}, ודבר אינו אומר לאיזה מקום הכוונה.`,
			'other-passage': (n) => `קטע ${n} של המקור אינו זה שמוצג כאן.`,
			'not-all-shown': (shown, of) =>
				`${count(shown, 'מוצג כאן רק אחד', 'מוצגים כאן רק שניים', 'מוצגים כאן רק #')} מתוך ${count(of, 'קטע שמור אחד', 'שני קטעים שמורים', '# קטעים שמורים')}.`
		},
		bound: (date) => `נכללים באותה טביעת אצבע, נכון ל־${date}:`,
		version1:
			'הראיות האלה הן מגרסה 1: טביעת האצבע שלהן אינה כוללת את הכתובת, את הגוף המפרסם, את התאריכים ואת מספר הקטעים.',
		corrected: 'תוקן מאז שהטקסט נשמר:',
		asCaptured: 'היה',
		asRecorded: 'עכשיו',
		noFact: 'לא צוין',
		facts: {
			url: 'כתובת',
			publisher: 'גוף מפרסם',
			title: 'כותרת',
			language: 'שפה',
			published: 'מועד הפרסום',
			kind: 'סוג'
		},
		unavailable:
			'הבדיקה לא נעשתה: הראיות לא נטענו. אם אין חיבור, יש לפתוח את העמוד הזה פעם אחת עם חיבור.',
		insecure: 'הבדיקה לא נעשתה: דרוש לה חיבור מאובטח. פתחו את העמוד הזה בכתובת שמתחילה ב־https.',
		damaged:
			'הבדיקה לא נעשתה: הנתונים שבעמוד בשביל הבדיקה פגומים. טענו את העמוד שוב. אם זה לא עוזר, העמוד שונה או שקבציו נפגמו.',
		root: 'טביעת האצבע של הטקסט',
		passage: 'הקטע המצוטט'
	},
	vouched: {
		title: 'ממתי',
		says: (day, time, by) =>
			`הטקסט הזה היה קיים לכל המאוחר ב־${day}, ${time} UTC: כך מעידה ${isolate(by)}.`,
		answer: 'התשובה שלה (RFC 3161)',
		certificate: 'התעודה שלה',
		covers: 'מה עוד היא כוללת',
		openssl: 'כדי לבדוק בלי האתר הזה:',
		checked: (day, time, by) =>
			`נבדק כאן: הטקסט היה קיים לכל המאוחר ב־${day}, ${time} UTC. חתימה: ${isolate(by)}.`,
		broken: (why) => `חותמת הזמן של הטקסט הזה אינה תקפה: ${why}.`,
		unavailable: 'אי אפשר היה לבדוק את חותמת הזמן של הטקסט הזה: היא לא נטענה.',
		limits:
			'חותמת זמן אומרת שהטקסט הזה כבר היה שמור אז. היא אינה אומרת שמה שכתוב בו נכון, או שהמפרסם פרסם אותו.'
	},
	variants: {
		count: (n) => count(n, 'הבדל נוסח אחד', 'שני הבדלי נוסח', '# הבדלי נוסח'),
		printed: (publisher) => `אצל ${publisher} נדפס`,
		unproven: 'את המסמך ההוא לא שמרנו; המילים שבו רשומות, ולא נבדקו.',
		proven: 'שני הנוסחים נבדקו מילה במילה.'
	}
} satisfies Partial<Dictionaries['core']>;
