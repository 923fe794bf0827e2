import { isolate } from '#lib/text/isolate.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q, meant, KINDS, count } from './forms.ts';

const OWN_COLUMNS = 'השאירו את העמודות של ה־CSV של המאגר.';

const OTHER_FILE = 'בחרו קובץ אחר.';

const EXPORT_AGAIN = 'ייצאו את המאגר מחדש.';

const REVIEW: Record<Problem<'review-lacks'>['part'], string> = {
	claim: 'לא נאמר איזו טענה נבדקת (claimReviewed)',
	claimant: 'לא נאמר מי טען את הטענה (itemReviewed.author)',
	reviewer: 'לא נאמר מי בדק את הטענה (author)',
	rating: 'אין מילים לדירוג (reviewRating.alternateName); מספר לבדו אינו מצוטט',
	address: 'אין לה כתובת אינטרנט משלה (url)'
};

export const imports = {
	'missing-columns': ({ columns }) => [
		`חסרות עמודות של ה־CSV של המאגר: ${isolate(columns.join(', '))}`,
		OWN_COLUMNS
	],
	'not-a-sheet': ({ columns }) => [
		`חסרות עמודות של הגיליון לקורא שני: ${isolate(columns.join(', '))}`,
		'מלאו את הטבלה שמפיקה הפקודה "npm run rejoinder -- coding sheet", והשאירו את העמודות שלה.'
	],
	'no-such-passage': ({ id, near }) => [
		`אין במאגר קטע ${q(id)}`,
		`${meant(near)}השאירו את העמודה הראשונה כפי שהיא בגיליון, או הפיקו את הגיליון מחדש.`
	],
	'passage-twice': ({ id, first }) => [
		`${q(id)} כבר נקרא בשורה ${first}`,
		'השאירו אחת משתי השורות.'
	],
	'passage-changed': ({ now }) => [
		`בינתיים יש כאן במאגר מילים אחרות: ${q(now)}`,
		'הפיקו את הגיליון מחדש וקראו שוב את הקטע הזה.'
	],
	'not-asked-here': ({ wanted }) => [
		'מלא, ואינו נשאל על הקטע הזה',
		`רוקנו את התא; מה שנשאל כאן: ${isolate(wanted.join(', '))}.`
	],
	'spoken-of-elsewhere': ({ value, options }) => [
		`${q(value)} אינו דבר שהקטע הזה יכול לדבר עליו`,
		`כתבו אחד מאלה: ${isolate(options.join(', '))}; נקודות של טענה באות אחרי #, עם רווחים ביניהן.`
	],
	'quote-not-closed': () => [
		'מירכאות נפתחו ולא נסגרו, ולכן כל מה שאחריהן הוא תא אחד',
		'סגרו אותן, או שמרו את הטבלה מחדש כ־CSV.'
	],
	'text-after-quote': () => [
		'יש טקסט אחרי מירכאות סוגרות: השורה אינה CSV',
		'הכפילו את המירכאות שבתוך תא, או שמרו את הטבלה מחדש כ־CSV.'
	],
	'row-names-nothing': () => [
		'אינה נוקבת בטענה ואינה נוקבת בתגובה',
		'תנו לשורה את המזהה של טענה או של תגובה.'
	],
	'answers-nothing': () => [
		'התגובה אינה מגיבה לדבר',
		'כתבו למה היא מגיבה תחת "claim" או "answers_response".'
	],
	'already-there': ({ kind, id, where }) => [
		`הערך ${q(id)} (${KINDS[kind]}) כבר נמצא ${where === 'record' ? 'במאגר' : 'בפרויקט'}`,
		'תנו לו מזהה אחר, או השמיטו את השורה.'
	],
	'sources-for-quotations': ({ quotations, sources }) => [
		`${count(quotations, 'יש בה ציטוט אחד', 'יש בה שני ציטוטים', 'יש בה # ציטוטים')}, ולהם ${count(sources, 'מקור אחד', 'שני מקורות', '# מקורות')}`,
		'כתבו את המקור של כל ציטוט, אחד בכל שורה.'
	],
	'not-a-claim-review': () => ['אינו ClaimReview', 'השמיטו אותו, או תנו לו את הסוג ClaimReview.'],
	'review-lacks': ({ part }) => [REVIEW[part], 'השלימו זאת במקום שבו פורסם, או השמיטו אותו.'],
	'not-annotations': () => ['אין בו הערות של Hypothesis או בצורה של W3C', 'ייצאו אותן כ־JSON.'],
	'annotations-without-text': () => ['הערות מחפשים בטקסט של מקור', 'הוסיפו קודם את העמוד.'],
	'damaged-project': ({ part }) => [
		`קובץ הפרויקט פגום במקום ${q(part)}, ולכן לא נפתח`,
		'פתחו עותק קודם שלו.'
	],
	'newer-project': ({ form }) => [
		`הפרויקט נשמר בשולחן עריכה חדש יותר (צורה ${form}), ולכן לא נפתח`,
		'טענו את העמוד שוב, או פתחו את הקובץ במקום שבו נשמר.'
	],
	'not-an-import': () => [
		'אינו פרויקט של שולחן העריכה, אינו טבלה של טענות ואינו רשימת הערות',
		OTHER_FILE
	],
	'not-an-export': () => ['אינו ייצוא של מאגר', OTHER_FILE],
	'other-export-form': ({ form, known }) => [
		`הייצוא בצורה ${form}; כאן מוכרת צורה ${known}`,
		EXPORT_AGAIN
	],
	'export-lacks-list': ({ list }) => [
		`הרשימה ${q(list)} חסרה או אינה רשימה של אובייקטים`,
		EXPORT_AGAIN
	],
	'outside-of-topics': ({ id }) => [`${q(id)} נמצא בנושא שאינו בייצוא`, EXPORT_AGAIN]
} satisfies Partial<ProblemMessages['says']>;
