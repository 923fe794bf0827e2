import { isolate } from '#lib/text/isolate.ts';
import type { Dictionaries } from '../../messages.ts';

export const site = {
	site: {
		tagline: 'טענות שנויות במחלוקת לצד התגובות המתועדות',
		description:
			'טענות שנויות במחלוקת מוצגות לצד התגובות המתועדות, וכל ציטוט נבדק מול הטקסט ששמרנו. בלי פסקי דין ובלי ציונים.',
		skip: 'דילוג אל הטקסט',
		main: 'ראשי',
		footer: 'על האתר הזה'
	},
	nav: {
		topics: 'נושאים',
		parties: 'צדדים',
		sources: 'מקורות',
		method: 'השיטה',
		terms: 'מונחים',
		about: 'אודות',
		desk: 'הוספת מקור',
		compare: 'השוואה',
		teach: 'להוראה',
		teachers: 'למורים ולמורות',
		checkers: 'לבדיקת עובדות',
		menu: 'תפריט',
		search: 'חיפוש',
		searchPlaceholder: 'חיפוש טענות, תגובות ושמות',
		otherLanguage: (name) => `העמוד הזה בשפה אחרת: ${name}`,
		theme: 'ערכת צבעים',
		themeAuto: 'כמו במכשיר',
		themeLight: 'בהירה',
		themeDark: 'כהה',
		keys: 'קיצורים במקש אחד',
		keysOn: 'פועלים',
		keysOff: 'כבויים',
		breadcrumbs: 'המיקום באתר',
		record: 'המאגר כולו בקובץ אחד',
		accessibility: 'נגישות',
		thirdParty: 'רישיונות התוכנה והגופנים שבשימוש',
		licence: (ours: string) => `הקוד: MIT. המילים שלנו: ${ours}. הציטוטים שייכים לבעליהם.`
	},
	origin: {
		title: 'מאין זה בא',
		by: 'מאתר אחר:',
		taken: (date: string) => `נלקח ב־${date}`,
		words: 'הסיכומים והקריאות כאן הם של עורכי האתר ההוא. הציטוטים שלו נבדקו מחדש.',
		licence: 'הרישיון למילים שלו',
		noLicence: 'לא צוין בו רישיון.'
	},
	editorial: {
		summary: 'הסיכום שלנו',
		reading: 'הקריאה שלנו',
		translation: 'התרגום שלנו',
		title: 'נכתב בידי עורכי המאגר, ולא בידי אף אחד מהצדדים'
	},
	report: {
		link: {
			page: 'דיווח על טעות בעמוד הזה',
			quotation: 'דיווח על טעות בציטוט הזה',
			reading: 'דיווח על טעות בקריאה הזאת'
		},
		corrected: 'העמוד הזה תוקן',
		title: (place) => `ייתכן שיש טעות: ${place}`,
		quotation: (number) => `ציטוט ${number}`,
		body: (address, which, version) =>
			[
				`העמוד: ${address}`,
				...(which === '' ? [] : [`המקום: ${which}`]),
				`גרסת המאגר: ${version}`,
				'',
				'מה שגוי?',
				'',
				'מה הנכון, והיכן אפשר לבדוק זאת?',
				''
			].join('\n')
	},
	offline: {
		title: 'אין חיבור, והעמוד הזה אינו שמור כאן',
		text: 'עמודים שקראתם שמורים במכשיר הזה, כדי שתוכלו לקרוא אותם שוב בלי חיבור. העמוד הזה אינו ביניהם. טענו אותו שוב כשיהיה חיבור.',
		kept: 'עמודים השמורים במכשיר הזה'
	},
	error: {
		notFound: 'העמוד הזה אינו במאגר',
		notFoundText:
			'ייתכן שנפלה טעות בכתובת, או שהיא באה מטיוטה שלא פורסמה. הכתובות כאן קבועות: ערך ששמו שונה נמצא גם בכתובתו הישנה.',
		nearest: 'האם הכוונה לאחד מאלה?',
		start: 'לעמוד הפתיחה',
		failed: 'משהו השתבש',
		failedText: 'הטעות שלנו, לא שלכם. המאגר עצמו לא נפגע.',
		away: 'המאגר אינו זמין כרגע',
		awayText: 'דפי האתר מגיעים ממסד נתונים שאינו עונה ברגע זה. דבר לא אבד: נסו שוב בעוד דקה.'
	},
	dates: {
		about: (date) => `בסביבות ${date}`,
		perhaps: (date) => `אולי ${date}`,
		between: (from, to) => `בין ${from} ל־${to}`,
		since: (from) => `מאז ${from}`
	},
	share: {
		cite: 'הפניה',
		add: 'הוספה לערכה',
		added: 'בערכה',
		addExchange: 'הוספת חילופי הדברים לערכה',
		pack: 'פתיחת הערכה',
		failed: 'לא היה אפשר לטעון',
		exports: 'לקחת את זה',
		corrections: 'תיקונים',
		feed: 'הוספות ותיקונים',
		embed: 'הטמעה',
		open: (site: string) => `פתיחה ב־${isolate(site)}`,
		packs: 'ערכות לשיעור',
		files: 'כקבצים',
		simple: (name) => `${name} פשוט`
	},
	leadsTo: 'הקישור הזה מוביל אל'
} satisfies Partial<Dictionaries['core']>;
