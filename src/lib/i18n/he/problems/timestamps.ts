import { isolate } from '#lib/text/isolate.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q } from './forms.ts';

const AS_IT_WAS =
	'החזירו את הקובץ למצבו הקודם; אם אי אפשר, הסירו אותו ובקשו חדש בפקודה "npm run rejoinder -- timestamp".';
const ASK_ANOTHER = 'פנו לרשות אחרת, או למי שמפעיל את הרשות הזאת.';
const TRUST =
	'אם אתם בוטחים ברשות הזאת, שימו את התעודה שלה בקובץ שלה תחת data/authorities/; אם לא, הסירו את חותמת הזמן.';

const asItWas = (message: string) => [message, AS_IT_WAS] as const;
const ask = (message: string) => [message, ASK_ANOTHER] as const;

export const timestamps = {
	'token-unreadable': () =>
		asItWas('אינו תשובה של רשות לחותמות זמן (RFC 3161), או שהוא קטוע או פגום'),
	'token-refused': ({ says }) => ask(`הרשות סירבה: ${isolate(says)}`),
	'token-other-root': () => asItWas('הרשות מעידה על שורש אחר מזה של המקורות האלה'),
	'token-weak-hash': ({ algorithm }) =>
		ask(`נשען על פונקציית גיבוב חלשה או לא מוכרת כאן, ${isolate(algorithm)}`),
	'token-unknown-signature': ({ algorithm }) =>
		ask(`חתום בדרך חלשה או לא מוכרת כאן, ${isolate(algorithm)}`),
	'token-altered': () => asItWas('מה שכתוב בו אינו מה שנחתם: הוא שונה'),
	'token-no-signer': () => ask('התעודה של החותם אינה מצורפת'),
	'token-other-signer': () => asItWas('התעודה המצורפת אינה זו שחתמה'),
	'token-bad-signature': () => asItWas('החתימה אינה תקפה: היא שונתה או הומצאה'),
	'token-foreign': ({ name }) => [`חתום בידי ${q(name)}, ואין ברשומה תעודה שמעידה עליו`, TRUST],
	'token-not-for-time': ({ name }) => ask(`התעודה של ${q(name)} אינה לחותמות זמן בלבד`),
	'token-out-of-date': ({ name, time, from, to }) =>
		ask(
			`הזמן בו הוא ${isolate(time)}, והתעודה של ${q(name)} הייתה בתוקף מ־${isolate(from)} עד ${isolate(to)}: הזמן הוקדם, או שנחתם מאוחר מדי`
		),
	'token-other-policy': ({ policy, wanted }) => [
		`נעשה לפי המדיניות ${isolate(policy)}, והרשומה דורשת ${isolate(wanted)}`,
		'תקנו את המדיניות של הרשות בקובץ data/record.yaml, או הסירו את חותמת הזמן.'
	],
	'token-other-nonce': () => ask('עונה לבקשה אחרת משלנו: המספר בו אינו זה שנשלח'),
	'token-ahead': ({ time }) => [
		`הזמן בו הוא ${isolate(time)}, והוא עוד לא הגיע`,
		'כוונו את השעון של המכשיר הזה; אם הוא מכוון, הסירו את חותמת הזמן.'
	],
	'timestamp-other-root': ({ root }) =>
		asItWas(`מהשורשים של המקורות שבו יוצא שורש אחר, ${isolate(root)}: אחד השורשים שונה`),
	'timestamp-other-time': ({ time }) => [
		`הרשות אומרת זמן אחר, ${isolate(time)}`,
		`כתבו "time": "${time}".`
	],
	'timestamp-before-capture': ({ source, captured }) => [
		`קודם לטקסט של ${q(source)}, שנשמר ב־${captured}`,
		'אחד משני הימים שגוי: תקנו את השמירה, או הסירו את חותמת הזמן.'
	],
	'no-such-authority': ({ id, near }) => [
		`של ${q(id)}, שהרשומה אינה מכירה`,
		near === undefined
			? 'רשמו את הרשות תחת authorities בקובץ data/record.yaml, או הסירו את חותמת הזמן.'
			: `הכוונה ל־${q(near)}? אם לא, רשמו את הרשות תחת authorities בקובץ data/record.yaml.`
	],
	'authority-twice': ({ id }) => [`${q(id)} רשומה פעמיים`, 'הסירו אחת מהשתיים.'],
	'authority-without-certificate': ({ id }) => [
		`אין תעודה של ${q(id)}`,
		`שימו את התעודה שאתם בוטחים בה, בצורת PEM, בקובץ ${isolate(`data/authorities/${id}.pem`)}.`
	],
	'certificate-of-nobody': ({ id }) => [
		`יש בו תעודות של ${q(id)}, ו־data/record.yaml אינו מכיר אותה`,
		'רשמו אותה שם תחת authorities, או הסירו את הקובץ הזה.'
	],
	'certificate-unreadable': ({ number }) => [
		`אי אפשר לקרוא את תעודה ${number}`,
		`הורידו אותה שוב ממי שמפעיל את הרשות, בצורת PEM: היא מתחילה ב־${isolate('-----BEGIN CERTIFICATE-----')}.`
	],
	'timestamp-source-changed': ({ source }) => [
		`כולל את ${q(source)} כפי שהיה; הטקסט שלו נשמר שוב מאז`,
		'בקשו חותמת גם לטקסט של היום: "npm run rejoinder -- timestamp".'
	],
	'timestamp-source-gone': ({ source }) => [
		`כולל את ${q(source)}, שאין לו עוד טקסט ברשומה`,
		'אין צורך לעשות דבר: חותמת הזמן תקפה לשאר.'
	]
} satisfies Partial<ProblemMessages['says']>;
