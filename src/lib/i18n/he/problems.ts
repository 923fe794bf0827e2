import type { EntryKind, Problem } from '#lib/record/problem.ts';
import { isolate } from '#lib/text/isolate.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { counter } from '../count.ts';
import { isBroughtIn, isEvidence, type ProblemMessages } from '../problems.ts';

const README = 'data/README.md';
const REPROVE =
	'ראיות אינן נערכות ביד: כתבו אותן מחדש בפקודה "npm run rejoinder -- prove --texts <folder>".';
const RESTORE =
	'החזירו את הקובץ למצבו הקודם, או שמרו את הטקסט מחדש בפקודה "npm run rejoinder -- capture".';
const REPROVE_ON_DESK = 'הוסיפו את הטקסט של המקור הזה: אז הראיות שלו נעשות מחדש.';
const FORM = `תקנו את הערך; ב־${README} מוצגת הצורה של כל שדה.`;
const IN_FILE = 'תקנו זאת בקובץ.';
const HALF_A_WORD = 'חצי מילה עלול לומר את ההפך מן השלם.';
const PLAINLY = 'כתבו בפשטות מה נאמר ומי אמר: אומר, מציין, שואל, מדווח, מבקש.';
const OWN_COLUMNS = 'השאירו את העמודות של ה־CSV של המאגר.';
const OTHER_FILE = 'בחרו קובץ אחר.';
const EXPORT_AGAIN = 'ייצאו את המאגר מחדש.';
const CORRECTIONS = 'data/corrections.yaml';

/** What is not of this language keeps its own direction within the sentence. */
const q = (text: string) => `”${isolate(text)}”`;

type Value = Problem & { value?: string; near?: string };

/** הערך עצמו אם הוא קצר, ואז מה שאיננו. */
const is = (
	{ at, value, near }: Value,
	not: string,
	remedy = FORM,
	onDesk = 'תקנו זאת בשדה שלו.',
	notOnDesk?: string
) =>
	[
		`${value === undefined ? '' : `${q(value)} `}${not}`,
		`${meant(near)}${isEvidence(at) ? REPROVE : isBroughtIn(at) ? IN_FILE : remedy}`,
		`${meant(near)}${isBroughtIn(at) ? IN_FILE : onDesk}`,
		isBroughtIn(at) ? undefined : notOnDesk
	] as const;

const meant = (near: string | undefined) => (near === undefined ? '' : `האם הכוונה ל־${q(near)}? `);

const proof = (message: string) => [message, REPROVE, REPROVE_ON_DESK] as const;

/** Proving again does not mend these: what was captured is what they state. */
const restore = (message: string) => [message, RESTORE, REPROVE_ON_DESK] as const;

const KINDS: Record<EntryKind, string> = {
	party: 'צד',
	source: 'מקור',
	claim: 'טענה',
	response: 'תגובה',
	term: 'מונח',
	topic: 'נושא'
};

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

const LISTS: Record<Problem<'empty-list'>['of'], string> = {
	quotes: 'לטענה דרוש לפחות ציטוט אחד',
	points: 'לטענה דרושה לפחות נקודה אחת',
	uses: 'לניסוח דרוש לפחות שימוש מאומת אחד',
	wordings: 'למונח דרוש לפחות ניסוח אחד',
	interest: 'כתבו unknown, או ציינו לפחות עניין אחד'
};

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

const FORMS: Record<Problem<'wrong-form'>['expected'], string> = {
	list: 'רשימה',
	fields: 'אוסף שדות',
	text: 'טקסט',
	number: 'מספר',
	other: 'ערך בצורה המצופה'
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

const REVIEW: Record<Problem<'review-lacks'>['part'], string> = {
	claim: 'לא נאמר איזו טענה נבדקת (claimReviewed)',
	claimant: 'לא נאמר מי טען את הטענה (itemReviewed.author)',
	reviewer: 'לא נאמר מי בדק את הטענה (author)',
	rating: 'אין מילים לדירוג (reviewRating.alternateName); מספר לבדו אינו מצוטט',
	address: 'אין לה כתובת אינטרנט משלה (url)'
};

const words = ({ of, id }: Problem<'not-a-part'> | Problem<'part-cuts-a-word'>) =>
	of === 'variant' ? 'הערך שהן נוסח אחר שלו' : `ה${KINDS[of]} ${q(id)}`;

const count = counter('he');
const times = (n: number) => count(n, 'פעם אחת', 'פעמיים', '# פעמים');
const inTree = (n: number) => count(n, 'קטע אחד', 'שני קטעים', '# קטעים');

/** כל מה שנאמר על בעיות, בעברית. */
export const messages: ProblemMessages = {
	row: (n) => `שורה ${n}`,
	item: (n) => `פריט ${n}`,
	says: {
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
		'not-utf-8': () => ['יש בו בתים שאינם UTF-8', 'שמרו את הקובץ כ־UTF-8.'],
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
		'not-a-shortener': (problem) => is(problem, `אינו כתובת https בלי ${q('?')} ובלי ${q('#')}`),
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
		'not-one-target': (problem) =>
			is(
				problem,
				'אין בו בדיוק אחד מבין claim, response ו־work',
				'ציינו את האחד שהוא מגיב לו, וכתבו תגובה שנייה בשביל אחר.',
				'בחרו למה הוא מגיב.',
				'אינו מציין דבר, או מציין יותר מדבר אחד'
			),
		'replied-without-quotation': (problem) =>
			is(
				problem,
				'התוצאה שלו "replied" ואין בו ציטוט',
				'צטטו את המילים, או כתבו outcome: replied-elsewhere.',
				'צטטו את המילים, או בחרו תוצאה אחרת.',
				'הוא תגובה, ואף מילה שלה לא צוטטה'
			),
		'elsewhere-without-source': (problem) =>
			is(
				problem,
				'התוצאה שלו "replied-elsewhere" ולא צוין בו מקור תחת "elsewhere"',
				'ציינו את המקור שבו נמצאות מילותיו.',
				'ציינו את המסמך שבו נמצאות מילותיו.',
				'נמסר במקום אחר, ולא צוין מסמך'
			),
		'silence-without-evidence': (problem) =>
			is(
				problem,
				'רושם שתיקה בלי מי ששאל ועל מה ("asked": by, about) ובלי הציטוט שאומר זאת ("quotes")',
				'כתבו מי שאל ועל מה, וצטטו את המילים של המקור שאומרות זאת.',
				'כתבו מי שאל ועל מה, וצטטו את המילים של המקור שאומרות זאת.',
				'הוא שתיקה בלי מי ששאל ועל מה, או בלי המילים שאומרות זאת'
			),
		'no-answer-with-answers': (problem) =>
			is(
				problem,
				'התוצאה שלו אינה תגובה, ובכל זאת יש בו "answers" או "moves"',
				'הסירו אותם, או תקנו את התוצאה; על מה נשאל נכתב תחת "asked", ודברים קודמים תחת "about".',
				'הסירו את מה שהוא מגיב לו, או בחרו תוצאה אחרת.',
				'אינו תגובה, ובכל זאת הוא מגיב לדבר־מה'
			),
		'reply-without-answers': (problem) =>
			is(
				problem,
				'התוצאה שלו היא תגובה, ולא צוין בו למה הוא מגיב',
				'כתבו תחת "answers" למה הוא מגיב ועל מה זה נסמך.',
				'בחרו למה הוא מגיב.'
			),
		'earlier-without-claim': (problem) =>
			is(
				problem,
				'רושם דברים קודמים, ולא למה הם קודמים',
				'ציינו את הטענה תחת "about".',
				'בחרו את הטענה המאוחרת יותר.'
			),
		'points-without-claim': (problem) =>
			is(
				problem,
				'מציין נקודות של דבר שאינו טענה',
				'הסירו את הנקודות: על תגובה ועל מסמך מדברים בכללותם.',
				'הוציאו את הנקודות, או בחרו טענה.'
			),
		'basis-lacks': (problem) =>
			is(
				problem,
				`נסמך על "${problem.basis}" וחסר בו "${problem.lacks}"`,
				`כתבו "${problem.lacks}", או בחרו סוג אחר של יסוד.`,
				'מלאו מה שדרוש לסוג הזה של יסוד, או בחרו אחר.',
				'חסר בו דבר שסוג בסיס כזה מצריך'
			),
		'source-without-address': (problem) =>
			is(
				problem,
				'אין לו כתובת, ואין מילים שמהן הוא ידוע ("knownFrom")',
				'כתבו את ה־url שלו; למסמך שרק נזכר, כתבו knownFrom עם המילים ועם המקור שמזכיר אותו.',
				'כתבו את הכתובת שלו.',
				'עוד ריק'
			),
		'not-a-target': (problem) =>
			is(problem, `אינו ערך: כתבו אותו ככתובת העמוד שלו, ${isolate('claims/<id>')}`),
		'change-without-wordings': (problem) =>
			is(
				problem,
				'משנה ניסוח וחסר בו הישן או החדש',
				'תנו את שניהם תחת "old" ו־"new", או כתבו סוג אחר.'
			),
		'not-a-media-type': (problem) => is(problem, 'אינו סוג מדיה כמו text/plain'),
		'not-a-text-rule': (problem) => is(problem, 'אינו כלל טקסט כמו text/1'),
		'not-a-place': (problem) => is(problem, 'אינו מקום כמו page=12, section=Summary או t=60,75'),
		'not-hexadecimal': (problem) => is(problem, `אינו ${problem.bytes} בתים בהקסדצימלי`),
		'other-version': (problem) =>
			is(problem, `אינו אף אחת מן הגרסאות המוכרות כאן: ${problem.known.join(', ')}`),
		'duplicate-id': ({ kind, id, file }) => [
			`המזהה ${q(id)} (${KINDS[kind]}) כבר נמצא בשימוש בקובץ ${isolate(file)}`,
			'תנו לזה מזהה אחר; מזהים של טענות ותגובות הם יחידים בכל הנושאים.'
		],
		'duplicate-point': ({ id, claim }) => [
			`מזהה הנקודה ${q(id)} מופיע פעמיים בטענה ${q(claim)}`,
			'תנו לנקודה הזאת מזהה אחר.'
		],
		'formerly-cycle': ({ kind, id, now }) => [
			`המזהה הקודם ${q(id)} (${KINDS[kind]}) של ${q(now)} נמצא עצמו בשימוש, והכתובת הישנה הייתה מובילה במעגל`,
			`הסירו את ${q(id)} מתוך formerly, או שנו את המזהה של מי שהוא שלו עכשיו.`
		],
		'formerly-twice': ({ id, owner, now }) => [
			`${q(id)} ניתן כמזהה קודם גם של ${q(owner)} וגם של ${q(now)}`,
			'השאירו אותו בערך האחד שאליו תוביל הכתובת הישנה.'
		],
		dangling: ({ kind, id, near }) => [
			`אין ${KINDS[kind]} ${q(id)}`,
			near === undefined
				? 'הוסיפו את הערך, או תקנו את המזהה.'
				: `${meant(near)}אם לא, הוסיפו את הערך.`,
			`${meant(near)}בחרו בערך אחר, או הוסיפו אותו.`
		],
		'dangling-point': ({ id, claim, points, near }) => [
			`אין בטענה ${q(claim)} נקודה ${q(id)}`,
			`${meant(near)}נקודותיה הן ${isolate(points.join(', '))}.`,
			'בחרו אחת מנקודותיה.'
		],
		'dangling-target': ({ id, near }) => [
			`אין ${q(id)}`,
			`${meant(near)}תקנו את המזהה, או כתבו kind: withdrawal אם הערך הוצא.`
		],
		'draft-referenced': ({ kind, id }) => [
			`הערך ${q(id)} (${KINDS[kind]}) הוא טיוטה, וטיוטות אינן מופיעות באתר`,
			'הסירו ממנו את "draft: true", או עשו גם את הערך הזה טיוטה.',
			'בטלו את היותו טיוטה, או עשו גם את הערך הזה טיוטה.'
		],
		'reading-without-reader': () => [
			'יש בנושא קריאות, ולא נאמר מי קרא ומתי',
			'כתבו readings: { by: …, when: … } בנושא, או by ו־when בכל מהלך.',
			'כתבו מי קרא, ובאיזה יום.'
		],
		'second-by-first': ({ by }) => [
			`גם הקריאה הראשונה היא של ${q(by)}`,
			'תנו את שמו של האדם האחר שקרא, או הוציאו את הקריאה השנייה.'
		],
		'move-without-answer': () => [
			'המהלך הוא על דבר שהתגובה אינה מגיבה לו',
			'כתבו תחת "answers" שהיא מגיבה לו, או למסמך שבו נאמר, ועל מה זה נסמך.',
			'הוסיפו למה היא מגיבה, או קראו את המילים על דבר שהיא מגיבה לו.'
		],
		'answer-before-claim': () => [
			'התגובה קודמת למה שהיא מגיבה לו',
			'תקנו את התאריכים; לדברים שקודמים לטענה כותבים outcome: spoke-earlier.',
			'תקנו את התאריכים, או בחרו את התוצאה של דברים מוקדמים יותר.'
		],
		'elsewhere-answers-claim': () => [
			'המילים אינן בשום מקור שמור, ולכן איש כאן לא קרא לאיזו טענה הן מגיבות',
			'רשמו אותה כתגובה למסמך: to: { work: … }.',
			'בחרו את המסמך במקום את הטענה.'
		],
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
		'older-schema': ({ found, known }) => [
			`המאגר בסכמה ${found}; התוכנה הזאת קוראת סכמה ${known}`,
			'עדכנו אותו בפקודה "npm run rejoinder -- migrate".'
		],
		'circular-answer': ({ id }) => [
			`התגובה ${q(id)} מגיבה, דרך אחרות, לעצמה`,
			'תשובה לתגובה באה על תגובה קודמת: תקנו מי מהן באה קודם.'
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
		'malformed-evidence': () => proof('הראיות אינן בצורה של הגרסה שלהן'),
		'editorial-word': ({ word }) => [`המילים שלנו אומרות ${q(word)}`, PLAINLY],
		'bare-statement': ({ speaker }) => [
			`המשפט אינו נוקב בשם האומר, ${q(speaker)}`,
			'התחילו אותו במי שאומר זאת, בשם או בכתיב שרשומים בקובץ של הצד.',
			'התחילו אותו במי שאומר זאת, בשם או בכתיב שרשומים אצל הצד.'
		],
		'translation-language': ({ lang }) => [
			`התיקייה או הקובץ ${q(lang)} אינם אחת משפות האתר`,
			`קראו להם בשם אחת מהן: ${LANGUAGES.join(', ')}.`
		],
		'translation-own-language': ({ lang }) => [`הציטוט עצמו בשפה ${q(lang)}`, 'הוציאו את התרגום.'],
		'translation-of-nothing': ({ source }) => [
			`אין ציטוט מתוך ${q(source)} שאלה מילותיו`,
			'העתיקו את כל מילות הציטוט שזה תרגומו, או הוציאו את התרגום.'
		],
		'translation-stale': ({ now }) => [
			`נוסח הציטוט השתנה, ולכן התרגום אינו מוצג: ${q(now)}`,
			'תרגמו את הנוסח הנוכחי, והעתיקו את מילותיו אל "quote".'
		],
		'translation-twice': ({ file }) => [
			`למילים האלה כבר יש תרגום, ב־${isolate(file)}`,
			'השאירו אחד מהשניים.'
		],
		'translation-part-of-nothing': () => [
			'שום נקודה ושום מהלך אינם נסמכים על המילים האלה בציטוט',
			'העתיקו מילים של נקודה או של מהלך שהציטוט הזה שלהם, או הוציאו את החלק.'
		],
		'translation-part-absent': () => [
			'המילים האלה אינן בתרגום, או שהן מתחילות או נגמרות באמצע מילה שלו',
			'העתיקו אותן, תו אחר תו ובמילים שלמות, מתוך התרגום.'
		],
		'translation-rendering': ({ wording, renderings }) => [
			`בציטוט כתוב ${q(wording)}, ובתרגום אין אף אחת מהמילים הרשומות לכך`,
			`כתבו ${renderings.map(q).join(' או ')}, הוסיפו מילה ל־renderings של הניסוח, או הסבירו תחת "why".`,
			`כתבו ${renderings.map(q).join(' או ')}, או הסבירו מדוע לא.`
		],
		'translation-sharper': ({ word }) => [
			`בתרגום כתוב ${q(word)}, מילה שנוקטת צד, ובציטוט אין כזאת`,
			'כתבו את מה שהציטוט אומר, לא יותר ולא פחות.'
		],
		'translation-number': ({ number }) => [
			`בציטוט כתוב ${q(number)}, ובתרגום לא`,
			'כתבו את המספר כפי שהוא בציטוט.'
		],
		'translation-leaps': ({ there, here }) => [
			`הסימן "[…]" מופיע בציטוט ${times(there)}, ובתרגום ${times(here)}`,
			'כתבו אותו במקום שהציטוט מדלג, ורק שם.'
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
		],
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
	}
};
