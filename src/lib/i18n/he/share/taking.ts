import type { Dictionaries } from '../../messages.ts';

export const taking = {
	cite: {
		close: 'סגירה',
		quotations: 'ציטוטים, עם הייחוס שלהם ושני הקישורים',
		references: 'הפניות ביבליוגרפיות',
		style: 'סגנון',
		plain: 'העתקה כטקסט',
		markdown: 'העתקה כ־Markdown',
		rich: 'העתקה למעבד תמלילים',
		copy: 'העתקה',
		copied: 'הועתק.',
		notCopied: 'הדפדפן לא אפשר להעתיק: סמנו את הטקסט והעתיקו אותו.',
		accessed: (date) => `תאריך הגישה: ${date}, לפי השעון של המכשיר הזה.`,
		english: 'ההפניות באנגלית, השמות בשפת העמוד הזה.',
		translated: 'עם התרגום שלנו',
		preview: 'מה מועתק',
		inText: 'בתוך הטקסט שלכם',
		inNote: 'כהערת שוליים',
		firstTime: (where) => `${where}, בפעם הראשונה`,
		again: 'אחר כך',
		names: (who) => `ציינו במשפט שלכם מי אמר זאת: ${who}.`,
		short: 'קישור קצר',
		copyShort: 'העתקת הקישור הקצר',
		line: {
			noDate: 'ללא תאריך',
			circa: (date) => `בסביבות ${date}`,
			sourceWords: 'במילים של המקור, לא של הדובר',
			editors: (site) => `עורכי ${site}`,
			translation: (by) => `תרגום (${by})`,
			source: 'מקור',
			accessed: (date) => `תאריך הגישה: ${date}`
		}
	},
	exports: {
		title: 'לקחת את זה',
		intro:
			'המאגר הוא אוסף של קבצים. כל אחד מהם אפשר לקרוא בלי האתר הזה, וכל אחד אומר מניין מילותיו.',
		whole: 'המאגר כולו',
		byTopic: 'לפי נושא',
		byClaim: 'לפי טענה',
		byClaimNote:
			'בעמוד של כל טענה יש קישורים לאותם קבצים, לטענה ולתגובות לה; הפניות נוצרות שם ב”הפניה”.',
		forms: {
			json: 'הכול: טענות, תגובות, צדדים, מקורות, מונחים וראיות; מתועד ב־JSON Schema.',
			csv: 'תגובה בכל שורה, עם כל מה שרשום עליה, לגיליון אלקטרוני; נפתח כהלכה בכל כיווני הכתיבה, ושום תא אינו פועל כנוסחה.',
			'simple.csv': 'תגובה בכל שורה וערך אחד בכל תא, למבט ראשון: מה שיש ממנו כמה, נספר.',
			'annotations.json': 'כל ציטוט כהערה במתכונת W3C על המקור שלו, עם המילים שסביבו ועם מקומו.',
			'cito.json': 'מי חולק על מה, מסייג אותו או מסכים לו, כנתונים מקושרים.',
			'aif.json': 'חילופי הדברים כמפת טיעונים בתבנית Argument Interchange Format, לכלי טיעון.',
			bib: 'כל המקורות והעמודים, ל־LaTeX ולמנהלי הפניות.',
			ris: 'אותו דבר, ל־Zotero, ל־EndNote ולאחרים.'
		},
		grounds: (name, work) =>
			work === undefined ? `הנימוקים של ${name}` : `הנימוקים של ${name}, בתוך ”${work}”`,
		schema: 'JSON Schema',
		schemaNote: 'מה פירושו של כל שדה בקובצי JSON ומה מותר שיהיה בו.',
		feeds: 'למעקב',
		atom: 'עדכוני Atom',
		jsonFeed: 'עדכוני JSON Feed',
		feedNote: 'הוספות ותיקונים, החדש תחילה.',
		machines: 'למכונות',
		sitemap: 'מפת האתר',
		sitemapNote: 'כל עמוד בכל שפה.',
		search: 'תיאור OpenSearch',
		searchNote: 'בעזרתו דפדפן מציע את החיפוש של האתר הזה.',
		linked: 'בתוך העמודים',
		linkedNote:
			'בעמודים של טענות ותגובות יש תיאורי schema.org (Claim, Quotation, CreativeWork). אין בהם ClaimReview: המאגר אינו נותן פסקי דין.',
		versionNote: (date) => `גרסת המאגר: ${date}. ההפניות שבקבצים מציינות את היום הזה כתאריך הגישה.`
	},
	embed: {
		title: 'הטמעה בעמוד אחר',
		note: 'שימו את זה במקום שבו הוא אמור להופיע. אין בו טעינה מאתר אחר ואין בו עוגיות.',
		theme: 'ערכת צבעים',
		themes: { auto: 'כמו במכשיר', light: 'בהירה', dark: 'כהה' },
		preview: 'תצוגה בפני עצמה'
	}
} satisfies Partial<Dictionaries['share']>;
