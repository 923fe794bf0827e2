import { isolate } from '#lib/text/isolate.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { Problem } from '#lib/record/problem.ts';
import { isEvidence, type ProblemMessages } from '../../problems.ts';
import { README, REPROVE, FORM, q, is, meant } from './forms.ts';

const LISTS: Record<Problem<'empty-list'>['of'], string> = {
	quotes: 'לטענה דרוש לפחות ציטוט אחד',
	points: 'לטענה דרושה לפחות נקודה אחת',
	uses: 'לניסוח דרוש לפחות שימוש מאומת אחד',
	wordings: 'למונח דרוש לפחות ניסוח אחד',
	interest: 'כתבו unknown, או ציינו לפחות עניין אחד'
};

const FORMS: Record<Problem<'wrong-form'>['expected'], string> = {
	list: 'רשימה',
	fields: 'אוסף שדות',
	text: 'טקסט',
	number: 'מספר',
	other: 'ערך בצורה המצופה'
};

export const fields = {
	'missing-field': ({ at }) => [
		'חסר',
		isEvidence(at) ? REPROVE : `הוסיפו אותו; ב־${README} יש דוגמה.`,
		'מלאו אותו.'
	],
	'unknown-field': ({ at, near }) => [
		'אינו שדה מוכר כאן',
		isEvidence(at)
			? REPROVE
			: `${meant(near) || 'תקנו את הכתיב או הסירו אותו; '}ב־${README} מפורטים כל השדות.`
	],
	'wrong-form': (problem) => is(problem, `אינו ${FORMS[problem.expected]}`),
	'list-for-fields': () => [
		'הוא רשימה, והיו צפויים שדות',
		'כתבו את השדות שלו בלי המקפים או הסוגריים של רשימה.'
	],
	empty: (problem) => is(problem, 'ריק', FORM, 'מלאו אותו.'),
	'half-a-surrogate-pair': (problem) => is(problem, 'מכיל חצי של זוג תחליפי (surrogate pair)'),
	'hidden-character': ({ character, ...problem }) =>
		is(
			{ ...problem, character, value: undefined },
			`יש בו תו סמוי או תו שהופך את כיוון הטקסט: ${isolate(character)}`,
			'הקלידו את המילים האלה שוב במקום להדביק אותן: אז הוא נעלם.',
			'הקלידו את המילים האלה שוב במקום להדביק אותן: אז הוא נעלם.'
		),
	'not-an-id': (problem) => is(problem, 'אינו מזהה: אותיות ASCII קטנות, ספרות ומקפים בודדים'),
	'too-long': (problem) => is(problem, `ארוך מ־${problem.most} תווים`),
	'not-a-date': (problem) =>
		is(problem, 'אינו תאריך: כתבו 2023, 2023-05, 2023-05-02, ‎2023-05~‎ או 2020/2021'),
	'not-a-day': (problem) => is(problem, 'אינו יום: כתבו אותו כמו 2026-11-21'),
	'not-in-the-calendar': (problem) => is(problem, 'אינו יום בלוח השנה'),
	'not-a-link': (problem) => is(problem, 'אינו כתובת http(s)'),
	'not-a-contact': (problem) => is(problem, 'אינו כתובת דואר ואינו כתובת https'),
	'not-a-report-address': (problem) =>
		is(
			problem,
			`אינו כתובת דואר ואינו כתובת https, ומקומם של ${isolate('{title}')} ושל ${isolate('{body}')} רק אחרי שם המארח`
		),
	'not-a-site-address': (problem) => is(problem, `אינו כתובת https בלי ${q('?')} ובלי ${q('#')}`),
	'without-source-language': (problem) =>
		is(
			{ ...problem, value: undefined },
			`אינו כולל את ${SOURCE_LANGUAGE}, שבאה במקום מה שחסר בשפות האחרות`
		),
	'not-a-colour': (problem) => is(problem, 'אינו צבע כמו ‎#23506b‎'),
	'faint-colour': (problem) =>
		is(problem, 'קרוב מדי לרקע שעליו יש לקרוא אותו (ניגודיות נמוכה מ־4.5:1)'),
	'colour-of-a-party': (problem) =>
		is(problem, 'הוא צבע שמזהים בו אחד הצדדים, והאתר ייראה כאילו הוא שלו'),
	'not-a-drawing': (problem) =>
		is(
			{ ...problem, value: undefined },
			'אינו ציור SVG של צורות בלבד',
			'שמרו אותו כ־SVG פשוט, האותיות כמסלולים, בלי תמונות, סגנונות, תסריטים וקישורים.',
			'שמרו אותו כ־SVG פשוט, האותיות כמסלולים, בלי תמונות, סגנונות, תסריטים וקישורים.'
		),
	'not-a-language-tag': (problem) => is(problem, 'אינו תג של שפה כמו en או he'),
	'not-a-count': (problem) => is(problem, 'אינו מספר שלם מ־1 ומעלה'),
	'not-a-natural-number': (problem) => is(problem, 'אינו מספר שלם מ־0 ומעלה'),
	'not-a-flag': (problem) => is(problem, 'אינו true ואינו false'),
	'not-localized': (problem) =>
		is(
			problem,
			`אינו טקסט ואינו ${isolate(`{ ${LANGUAGES.map((lang) => `${lang}: …`).join(', ')} }`)}`
		),
	'not-one-of': (problem) =>
		is(
			problem,
			`אינו אף אחד מאלה: ${isolate(problem.options.join(', '))}`,
			FORM,
			'בחרו באחת האפשרויות שברשימה.',
			'אינו אחת האפשרויות'
		),
	'not-an-interest': (problem) =>
		is(problem, `אינו המילה unknown ואינו רשימה של ${isolate('{ text, source }')}`),
	'empty-list': (problem) =>
		is(
			problem,
			`ריק: ${LISTS[problem.of]}`,
			'הוסיפו אותו, או הסירו את מה שהוא שייך לו.',
			'הוסיפו אותו.'
		),
	'not-a-media-type': (problem) => is(problem, 'אינו סוג מדיה כמו text/plain'),
	'not-a-text-rule': (problem) => is(problem, 'אינו כלל טקסט כמו text/1'),
	'not-a-place': (problem) => is(problem, 'אינו מקום כמו page=12, section=Summary או t=60,75'),
	'places-not-in-order': (problem) =>
		is(
			problem,
			'אינו מתחיל אחרי המקום שלפניו, בתוך הטקסט',
			'שמרו את הקובץ מחדש: טקסט שמור אינו נערך ביד.'
		),
	'not-base64': (problem) => is(problem, 'אינו base64'),
	'not-an-instant': (problem) => is(problem, 'אינו רגע כגון 2026-11-30T18:45:00Z'),
	'not-an-identifier': (problem) => is(problem, 'אינו מזהה עצם כגון 1.2.840.113549'),
	'not-hexadecimal': (problem) => is(problem, `אינו ${problem.bytes} בתים בהקסדצימלי`),
	'other-version': (problem) =>
		is(problem, `אינו אף אחת מן הגרסאות המוכרות כאן: ${problem.known.join(', ')}`)
} satisfies Partial<ProblemMessages['says']>;
