import type { ChangeKind } from '#lib/quotations/mark.ts';
import type { Dictionaries } from '../../messages.ts';
import { count } from './forms.ts';

const CHANGE: Record<ChangeKind, string> = {
	hedge: 'מילה מסויגת',
	negation: 'שלילה',
	modal: 'מילה כגון עשוי או צריך',
	quantifier: 'מילה כגון כל או חלק',
	condition: 'תנאי',
	number: 'מספר',
	date: 'תאריך',
	article: 'תווית יידוע',
	name: 'שם',
	question: 'שאלה',
	contraction: 'צורה מקוצרת',
	clitic: 'אות שימוש מחוברת',
	inflection: 'צורה של מילה',
	order: 'סדר המילים',
	cut: 'מילה קטועה',
	sign: 'סימן או רווח בין מילים',
	letters: 'אותיות של מילה או סימניה',
	word: 'מילה או מילים'
};

const EFFECT = { removed: 'הושמט', added: 'נוסף', replaced: 'שונה' };

export const wording = {
	wording: {
		title: 'השוואת נוסחים',
		intro:
			'במה שונה ציטוט ממקורו? הדביקו את שניהם, או קחו אותם מן המאגר. דבר ממה שמדביקים אינו יוצא מן הדפדפן הזה.',
		original: 'המקור',
		quotation: 'כפי שצוטט',
		paste: 'הדביקו טקסט',
		pick: 'או קחו ציטוט מן המאגר',
		type: 'הקלידו שם או כמה מילים',
		found: (n) => count(n, 'נמצא ציטוט אחד', 'נמצאו שני ציטוטים', 'נמצאו # ציטוטים'),
		nothingFound: 'אין ציטוט עם מילים כאלה. נסו פחות אותיות, או שם.',
		pickerFailed: 'לא היה אפשר לטעון את הציטוטים. עדיין אפשר להדביק טקסטים.',
		clear: 'ניקוי',
		swap: 'החלפה בין השניים',
		kept: 'נשמר רק בלשונית הזאת של הדפדפן.',
		notKept: 'ארוך מכדי להישמר: הוא נעלם כשסוגרים את העמוד.',
		characters: (n) => `${n} תווים`,
		beginning: 'התיבה מציגה את ההתחלה; הטקסט כולו מושווה. כדי להחליף, הדביקו שוב.',
		working: 'בהשוואה…',
		slow: 'הטקסטים ארוכים. אפשר להמשיך להשתמש בעמוד בזמן ההשוואה.',
		failed: 'ההשוואה לא נעשתה. טענו את העמוד שוב ונסו עוד פעם.',
		unknown: (key) => `אין במאגר ציטוט ”${key}”.`,
		both: 'מלאו את שני הטקסטים כדי לראות במה הם שונים.',
		same: 'שני הטקסטים הם אותו ציטוט מן המאגר.',
		noScript: 'להשוואת טקסטים משלכם דרוש JavaScript. הבדלי הנוסח שבמאגר מפורטים למטה גם בלעדיו.',
		verdict: {
			verbatim: 'מילה במילה: במקור מופיעות בדיוק המילים האלה.',
			fragment: 'מילה במילה, אבל רק חלק ממשפט: במקור יש מילים לפניו או אחריו.',
			ellipsis: 'מילה במילה, עם השמטות מסומנות.',
			bracketed: 'מילה במילה, עם שינויים המסומנים בסוגריים או באות גדולה.',
			typography: 'אותן מילים; רק פיסוק, כתיב או רווחים שונים.',
			encoding: 'אותן מילים; כמה אותיות נפגמו בדרך.',
			truncated: 'הוא מסתיים בנקודה במקום שהמקור ממשיך.',
			spliced: 'חלקים שהם מילה במילה, ממקומות שונים, חוברו כאילו היו רצף אחד.',
			altered: 'המילים שונות.',
			absent: 'במקור אין המילים של הציטוט.',
			translation: (from, to) =>
				`שתי שפות (${from}, ${to}): אי אפשר להשוות מילים. תרגום אינו ציטוט.`
		},
		verdictNote: 'זה נאמר על המילים בלבד. אם ההבדל חשוב, זה עניין לשיפוט שלכם.',
		coarse: 'הטקסטים ארוכים או שונים כל כך, שהבדלים קטנים לא חושבו.',
		changes: 'מה שונה',
		noChanges: 'אין הבדל לציין.',
		mark: {
			cut: (side) => (side === 'before' ? 'הושמט לפניו, באותו משפט' : 'הושמט אחריו, באותו משפט'),
			ellipsis: 'הושמט, ומסומן כהשמטה',
			bracket: 'בסוגריים במקום',
			capital: (bracketed) => (bracketed ? 'האות הראשונה שונתה, בסימון' : 'האות הראשונה שונתה'),
			closed: 'מסתיים כאן; המקור ממשיך:',
			splice: (direction) =>
				direction === 'forward' ? 'חובר בלי סימן; הושמט ביניהם' : 'חובר בסדר אחר מבמקור',
			decoded: 'נקרא אחרי תיקון האותיות',
			change: (which, effect) => `${EFFECT[effect]}: ${CHANGE[which]}`,
			typography: {
				case: 'אותיות גדולות או קטנות',
				spelling: 'כתיב',
				'quotation-marks': 'מירכאות',
				dashes: 'קווים מפרידים',
				hyphens: 'מקפים',
				punctuation: 'פיסוק',
				spacing: 'רווחים',
				vocalization: 'ניקוד',
				digits: 'ספרות',
				ligatures: 'אותיות מחוברות וצורות אחרות של אותיות',
				invisible: 'תווים סמויים',
				notes: 'סימני הערות'
			},
			encoding: {
				replacement: 'אותיות שאבדו והוחלפו בסימן כגון �',
				diacritics: 'סימנים שעל אותיות אבדו'
			}
		},
		cues: (kinds) => `ובכלל זה ${kinds.map((kind) => CHANGE[kind]).join(', ')}`,
		inOriginal: 'במקור',
		inQuotation: 'בציטוט',
		inLine: 'בטקסט אחד',
		sideBySide: 'זה לצד זה',
		removed: 'רק במקור',
		added: 'רק בציטוט',
		skipped: (n) => `[${n} תווים זהים בשניהם]`,
		cutOff: (n) => `[עוד ${n} תווים]`,
		more: (n) => count(n, 'הצגת עוד מקום אחד', 'הצגת עוד שני מקומות', 'הצגת עוד # מקומות'),
		apparatus: 'הבדלי נוסח במאגר',
		apparatusIntro:
			'היכן שבשני מסמכים יש מילים שונות לאותו קטע. המאגר אינו מכריע איזה נוסח היה הראשון.',
		noVariants: 'לא נרשמו הבדלי נוסח.',
		here: 'מצוטט כאן מתוך',
		there: 'נוסח אצל',
		notQuoted: 'מתואר, לא מצוטט:',
		stands: 'בתוך',
		tryIt: 'להשוות את השניים בתיבות'
	}
} satisfies Partial<Dictionaries['compare']>;
