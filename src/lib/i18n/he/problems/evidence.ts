import { isolate } from '#lib/text/isolate.ts';
import type { ProblemMessages } from '../../problems.ts';
import { REPROVE, q, count } from './forms.ts';

const RESTORE =
	'החזירו את הקובץ למצבו הקודם, או שמרו את הטקסט מחדש בפקודה "npm run rejoinder -- capture".';

const REPROVE_ON_DESK = 'הוסיפו את הטקסט של המקור הזה: אז הראיות שלו נעשות מחדש.';

const proof = (message: string) => [message, REPROVE, REPROVE_ON_DESK] as const;

/** Proving again does not mend these: what was captured is what they state. */
const restore = (message: string) => [message, RESTORE, REPROVE_ON_DESK] as const;

const inTree = (n: number) => count(n, 'קטע אחד', 'שני קטעים', '# קטעים');

export const evidence = {
	'source-not-captured': ({ source }) => [
		`מצטט את ${q(source)}, שהטקסט שלו לא נשמר`,
		`שמרו אותו ("npm run rejoinder -- capture <text file> --id ${source}") ואמתו, או צטטו מקור שמור.`,
		'הוסיפו את הטקסט של המקור הזה, או צטטו מקור שמור.'
	],
	'capture-without-evidence': ({ source }) => [
		`אומר ש־${q(source)} נשמר, והקובץ ${isolate(`data/evidence/${source}.json`)} אינו שם`,
		'כתבו אותו בפקודה "npm run rejoinder -- prove --texts <folder>", או הסירו את "captured" מן המקור.',
		'הוסיפו את הטקסט שלו, ותקנו את הציטוטים שאינם נמצאים בו.'
	],
	'no-text': ({ source }) => [
		`שום טקסט בתיקייה אינו שייך ל־${q(source)}`,
		`קראו לטקסט השמור שלו ${isolate(`${source}.txt`)}, או שמרו אותו: "npm run rejoinder -- capture <text file> --id ${source}".`,
		'הוסיפו את הטקסט של המקור הזה.'
	],
	'other-text': ({ source, text }) => [
		`${isolate(text)} אינו הטקסט של ${q(source)} שנשמר`,
		`שימו במקומו את הטקסט שנשמר; אם העמוד השתנה, שמרו אותו שוב: "npm run rejoinder -- capture <text file> --id ${source}".`,
		'הוסיפו שוב את הטקסט של המקור הזה.'
	],
	'capture-date': ({ id, evidence, source }) => [
		`נשמר ב־${evidence}, ובקובץ ${isolate(`data/sources/${id}.yaml`)} כתוב ${source ?? 'שלא נשמר'}`,
		`כתבו "captured: ${evidence}" במקור, או שמרו אותו שוב.`,
		`כתבו ${evidence} כיום השמירה, או הוסיפו שוב את הטקסט.`
	],
	'same-root': ({ source }) => [
		`מחייב אותו טקסט כמו ${q(source)}: טקסט אחד נשמר כשני מקורות`,
		'שמרו כל מסמך מן הטקסט שלו, או הסירו אחד משני המקורות.'
	],
	'no-such-source': ({ id }) => [
		`ראיות ל־${q(id)}, ואין מקור כזה`,
		`הוסיפו את ${isolate(`data/sources/${id}.yaml`)}, או הסירו את הקובץ הזה.`
	],
	'nothing-quotes-it': ({ passage }) => [
		`קטע ${passage} גלוי ודבר אינו מצטט אותו`,
		`רק מה שמצוטט גלוי. ${REPROVE}`
	],
	'out-of-order': ({ passage }) =>
		proof(`קטע ${passage} אינו במקום שאומרים המספר שלו, ההתחלה שלו והקטעים שסביבו`),
	'path-does-not-fit': ({ passage, passages }) =>
		proof(`נתיב הביקורת של קטע ${passage} אינו מתאים לעץ של ${inTree(passages)}`),
	'not-proven': ({ passage }) =>
		proof(
			`נתיב הביקורת של קטע ${passage} אינו מוביל אל השורש: הטקסט, הסוד, הנתיב או המספר שלו שונו`
		),
	'other-root': ({ root }) =>
		proof(`כל הקטעים הגלויים מובילים לשורש אחר, ${isolate(root)}: השורש שונה`),
	'other-tree': ({ tree }) =>
		restore(`כל הקטעים הגלויים מובילים לעץ אחר, ${isolate(tree)}: העץ שונה`),
	'other-head': ({ root }) =>
		restore(
			`פרטי השמירה והעץ נותנים שורש אחר, ${isolate(root)}: פרט, מספר הקטעים, העץ או השורש שונו`
		),
	'malformed-evidence': () => proof('הראיות אינן בצורה של הגרסה שלהן')
} satisfies Partial<ProblemMessages['says']>;
