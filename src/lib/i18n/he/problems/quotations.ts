import { isolate } from '#lib/text/isolate.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q, meant, KINDS, times } from './forms.ts';

const HALF_A_WORD = 'חצי מילה עלול לומר את ההפך מן השלם.';

const PLAINLY = 'כתבו בפשטות מה נאמר ומי אמר: אומר, מציין, שואל, מדווח, מבקש.';

const CORRECTIONS = 'data/corrections.yaml';

const WHERE: Record<Problem<'left-out'>['where'], string> = {
	before: 'לפני המילים הראשונות שלו',
	leap: 'במקום של דילוג',
	after: 'אחרי המילים האחרונות שלו'
};

const OMITTED: Record<Problem<'left-out'>['kinds'][number], string> = {
	negation: 'שלילה',
	condition: 'תנאי',
	hedge: 'הסתייגות',
	quantifier: 'כמות',
	number: 'מספר',
	speaker: 'דובר אחר'
};

const words = ({ of, id }: Problem<'not-a-part'> | Problem<'part-cuts-a-word'>) =>
	of === 'variant' ? 'הערך שהן נוסח אחר שלו' : `ה${KINDS[of]} ${q(id)}`;

export const quotations = {
	'words-read-twice': ({ other }) => [
		`אותן מילים נקראות גם על ${isolate(other)}`,
		'השאירו את המקום שעליו הן מדברות; אם הן מדברות על שניהם, כתבו למה תחת "alsoOn".',
		'השאירו אחד מן השניים, או כתבו למה המילים נקראות בשני המקומות.'
	],
	'reported-without-saying': ({ speaker }) => [
		`דבר במילים המדווחות אינו אומר ש־${q(speaker)} אמר אותן`,
		'צטטו את המילים עם פועל האמירה שלהן, או כתבו הערה שאומרת למה הן של הצד הזה.',
		'צטטו את המילים עם פועל האמירה שלהן, או כתבו הערה.'
	],
	'not-canonical': () => [
		'הציטוט אינו בצורה התקנית (רווחים כפולים או חיצוניים, שבירות שורה, או אותיות שאינן NFC)',
		'כתבו אותו בשורה אחת, עם רווחים בודדים, כפי שהמקור מדפיס אותו.'
	],
	'not-verbatim': ({ source, differs, text }) => [
		`אינו מילה במילה במקור ${q(source)}${differs ? `: במקור ${q(differs.there)} וכאן ${q(differs.here)}` : ''}`,
		text === undefined
			? 'העתיקו את המילים בדיוק מן המקור. אם הן מדויקות, גלו אותן: "npm run rejoinder -- prove --texts <folder>". דילוג בתוך ציטוט נכתב […].'
			: `העתיקו את המילים בדיוק, או בדקו ש־${isolate(text)} הוא הטקסט של אותו מקור.`,
		'העתיקו את המילים בדיוק מן המקור. דילוג בתוך ציטוט נכתב […].'
	],
	ambiguous: ({ source, times: n }) => [
		`מופיע ${times(n)} במקור ${q(source)}`,
		'צטטו עוד מילים מסביבו, או הוסיפו "occurrence: 1" (או 2, …) כדי לומר לאיזה הכוונה.',
		'צטטו עוד מילים מסביבו, או אמרו לאיזה מקום הכוונה.'
	],
	'no-such-occurrence': ({ source, times: n, occurrence }) => [
		`נתבקשה הופעה ${occurrence}, והוא מופיע ${times(n)} במקור ${q(source)}`,
		`כתבו הופעה מ־1 עד ${n}, או הסירו אותה.`
	],
	'other-place': ({ source, said, proven }) => [
		`אומר ${q(said)}, ואילו ב־${q(source)} המילים נמצאות ב־${q(proven)}`,
		'הסירו את "at": המקום נלקח מן הראיות. אם הראיות שגויות, שמרו את המקור מחדש.',
		'רוקנו את השדה הזה: המקום נלקח מן הטקסט.'
	],
	'cuts-a-word': ({ source }) => [
		`מתחיל או מסתיים באמצע מילה של ${q(source)}`,
		`צטטו מילים שלמות: ${HALF_A_WORD}`
	],
	'left-out': ({ where, words, kinds }) => [
		`משמיט, ${WHERE[where]}, דבר שעשוי לשנות את מובנו (${kinds.map((kind) => OMITTED[kind]).join(', ')}): ${q(words)}`,
		'צטטו גם את המילים האלה; או כתבו תחת "leftOut" מה הושמט ולמה זה הוגן, וזה מוצג לצד הציטוט.',
		'צטטו גם את המילים האלה; או כתבו מה הושמט ולמה זה הוגן, וזה מוצג לצד הציטוט.'
	],
	'introduced-elsewhere': ({ source }) => [
		`המילים שמציגות את הציטוט נמצאות במקום אחר ב־${q(source)}`,
		'העתיקו מילים מן המשפט שלו, או מן המשפט שלפניו או שאחריו.'
	],
	'part-cuts-a-word': (problem) => [
		`המילים האלה מתחילות או מסתיימות באמצע מילה של הציטוט של ${words(problem)}`,
		`קחו מילים שלמות: ${HALF_A_WORD}`
	],
	'not-a-part': (problem) => [
		`המילים האלה אינן בשום ציטוט של ${words(problem)}`,
		'העתיקו אותן, תו אחר תו, מתוך אחד הציטוטים שלו, או צטטו יותר.'
	],
	'wording-not-a-part': ({ wording, near }) => [
		`הניסוח ${q(wording)} אינו בציטוט הזה`,
		`${meant(near)}צטטו משפט שיש בו המילים האלה, או רשמו את המילים שיש בו.`
	],
	'editorial-word': ({ word }) => [`המילים שלנו אומרות ${q(word)}`, PLAINLY],
	'bare-statement': ({ speaker }) => [
		`המשפט אינו נוקב בשם האומר, ${q(speaker)}`,
		'התחילו אותו במי שאומר זאת, בשם או בכתיב שרשומים בקובץ של הצד.',
		'התחילו אותו במי שאומר זאת, בשם או בכתיב שרשומים אצל הצד.'
	],
	'uncorrected-gist': ({ target, tag, lang }) => [
		`המשפט (${lang}) אינו כפי שהוא ב־${isolate(tag)}`,
		`הוסיפו ל־${CORRECTIONS} ערך עם target: ${target}, הנוסח הישן, הנוסח החדש והסיבה.`
	],
	'uncorrected-moves': ({ target, tag }) => [
		`מהלכים אינם כפי שהם ב־${isolate(tag)}`,
		`הוסיפו ל־${CORRECTIONS} ערך עם target: ${target} שאומר מה שונה ולמה.`
	],
	'gone-without-withdrawal': ({ target, tag }) => [
		`${isolate(target)}, שפורסם ב־${isolate(tag)}, איננו`,
		`הוסיפו ל־${CORRECTIONS} ערך עם kind: withdrawal, target: ${target} והסיבה, או השאירו את המזהה שלו תחת formerly.`
	]
} satisfies Partial<ProblemMessages['says']>;
