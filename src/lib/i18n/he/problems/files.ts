import { isolate } from '#lib/text/isolate.ts';
import type { Problem } from '#lib/record/problem.ts';
import { isBroughtIn, type ProblemMessages } from '../../problems.ts';
import { README, REPROVE, q } from './forms.ts';

const NOT_PLAIN: Record<Problem<'not-a-plain-file'>['found'], string> = {
	link: 'הוא קישור סמלי',
	folder: 'הוא תיקייה בשם של קובץ',
	other: 'אינו קובץ'
};

const DISK: Record<Problem<'disk'>['fault'], readonly [string, string]> = {
	missing: ['לא נמצא', 'בדקו שהשם כתוב כפי שהוא מופיע במקומו.'],
	folder: ['הוא תיקייה, ודרוש קובץ', 'ציינו את הקובץ שבתוכה.'],
	'not-a-folder': ['הוא קובץ, או נמצא בתוך קובץ, ודרושה תיקייה', 'ציינו את התיקייה.'],
	denied: ['אין הרשאה לקרוא או לכתוב אותו', 'בדקו את ההרשאות שלו.'],
	'read-only': ['נמצא בדיסק שאי אפשר לכתוב בו', 'בחרו תיקייה אחרת.'],
	full: ['לא נכתב, כי הדיסק מלא', 'פנו מקום ונסו שוב.'],
	'name-too-long': ['שמו ארוך מדי לדיסק', 'בחרו שם קצר יותר.'],
	other: ['אי אפשר לקרוא אותו', 'בדקו את הדיסק ונסו שוב.']
};

const YAML: Record<Problem<'yaml-syntax'>['fault'], readonly [string, string]> = {
	indentation: ['שורה מוזחת באופן שגוי', 'התחילו אותה היכן שמתחילות השורות הסמוכות.'],
	tab: ['שורה מוזחת בטאב', 'הזיחו ברווחים.'],
	colon: [
		'בטקסט יש נקודתיים במקום שבו יכול להתחיל שדה',
		'הקיפו את הטקסט במירכאות: טקסט שיש בו ": " או " #" צריך אותן.'
	],
	'not-closed': ['מירכאות או סוגריים לא נסגרו', 'סגרו אותם; בתוך "…" כותבים מירכאות כך: \\".'],
	other: [
		'השורה הזאת אינה מתאימה לשורה שלפניה',
		'תקנו את ההזחה או את המירכאות בשורה הזאת; טקסטים שיש בהם ": " או " #" צריכים מירכאות סביבם.'
	]
};

export const files = {
	'stray-file': () => [
		'אין במקום הזה קבצים של שום סוג של ערך',
		'העבירו אותו אל data/parties, data/sources, data/topics או data/evidence, או הסירו אותו.'
	],
	'file-name': () => [
		'שם הקובץ אינו מזהה',
		'שנו את שמו לאותיות ASCII קטנות, ספרות ומקפים בודדים: שם הקובץ הוא המזהה.'
	],
	'not-a-plain-file': ({ found }) => [
		NOT_PLAIN[found],
		'שימו במקומו את הקובץ עצמו, או הסירו אותו: המאגר נקרא מקבצים רגילים בלבד.'
	],
	'byte-order-mark': () => ['מתחיל בסימן סדר בתים (U+FEFF)', 'שמרו את הקובץ כ־UTF-8 בלי הסימן.'],
	'no-text-character': ({ character, column }) => [
		`התו ${column} בשורה הזאת הוא ${isolate(character)}, שאינו חלק משום מילה`,
		'הוציאו אותו מן הטקסט השמור, או שמרו את המילים עצמן כ־UTF-8.'
	],
	'file-too-large': ({ most }) => [
		`גדול מ־${most / 1e6} מ״ב`,
		'חלקו אותו: אין במאגר קובץ גדול כזה.'
	],
	disk: ({ fault, whole }) => {
		const [wrong, remedy] = DISK[fault];
		return [wrong, whole === undefined ? remedy : `${remedy} הוא נדרש בנתיב ${isolate(whole)}.`];
	},
	'not-json': ({ at }) => [
		'אי אפשר לקרוא אותו כ־JSON',
		isBroughtIn(at) ? 'שמרו אותו מחדש מן התוכנה שממנה בא.' : REPROVE
	],
	'json-key-twice': ({ key }) => [`${q(key)} מופיע בו פעמיים, ואפשר לקרוא שני ערכים`, REPROVE],
	'yaml-alias': () => [
		'אי אפשר לקרוא אותו כ־YAML: יש בו כינוי (*…)',
		'כתבו את הערך במלואו בכל מקום: אין במאגר כינויים.'
	],
	'yaml-control-character': () => [
		'אי אפשר לקרוא אותו כ־YAML: יש בו תו בקרה',
		'הסירו את תו הבקרה בשורה הזאת; רוב העורכים יכולים להציג אותו.'
	],
	'yaml-empty': () => [
		'אי אפשר לקרוא אותו כ־YAML: הקובץ ריק',
		`כתבו את השדות שמפורטים ב־${README}, או הסירו את הקובץ.`
	],
	'yaml-field-twice': () => [
		'אי אפשר לקרוא אותו כ־YAML: שדה מופיע פעמיים',
		'השאירו אחד מן השניים: שדה מופיע פעם אחת.'
	],
	'yaml-syntax': ({ fault }) => [`אי אפשר לקרוא אותו כ־YAML: ${YAML[fault][0]}`, YAML[fault][1]],
	'yaml-tag': ({ tag }) => [
		`אי אפשר לקרוא אותו כ־YAML: יש בו התג ${isolate(tag)}`,
		'הסירו את התג: כל ערך הוא טקסט, רשימה או אוסף שדות.'
	],
	'yaml-two-documents': () => [
		'אי אפשר לקרוא אותו כ־YAML: כאן מתחיל מסמך שני',
		'השאירו מסמך אחד: הסירו את השורה "---" שביניהם.'
	],
	'older-schema': ({ found, known }) => [
		`המאגר בסכמה ${found}; התוכנה הזאת קוראת סכמה ${known}`,
		'עדכנו אותו בפקודה "npm run rejoinder -- migrate".'
	]
} satisfies Partial<ProblemMessages['says']>;
