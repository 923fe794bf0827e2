import { counter } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';

const count = counter('he');

export const several = {
	title: 'אילו מהקבצים?',
	intro: 'כל קובץ שתקלטו יהיה מקור בפני עצמו. דבר אינו יוצא מהדפדפן הזה.',
	looking: (n) => `בודקים את הקבצים: ${n} עד כה…`,
	all: 'בחירת כולם',
	none: 'ביטול הבחירה',
	take: (n) => `קליטה: ${count(n, 'קובץ אחד', 'שני קבצים', '# קבצים')}`,
	close: 'סגירת הרשימה',
	more: (n, most) =>
		`${count(n, 'קובץ אחד נוסף אינו ברשימה', 'שני קבצים נוספים אינם ברשימה', '# קבצים נוספים אינם ברשימה')}: יש בה מקום ל־${most}. אחרי הקליטה תנו ${n === 1 ? 'אותו' : 'אותם'} שוב.`,
	nothing: 'אין בה אף קובץ.',
	reading: 'קוראים…',
	read: 'נקלט',
	refused: 'אי אפשר לקרוא',
	done: (taken, refused) =>
		`${count(taken, 'נקלט קובץ אחד', 'נקלטו שני קבצים', 'נקלטו # קבצים')}.${refused === 0 ? '' : ` ${count(refused, 'קובץ אחד לא נקרא', 'שני קבצים לא נקראו', '# קבצים לא נקראו')}: הסיבה כתובה ברשימה.`}`,
	inside: 'יש בו כמה מסמכים, והם ברשימה שלמטה.',
	kinds: {
		page: 'עמוד',
		text: 'טקסט',
		pdf: 'PDF',
		docx: 'מסמך Word',
		odt: 'מסמך OpenDocument',
		rtf: 'RTF',
		epub: 'ספר (EPUB)',
		mail: 'דואר',
		captions: 'כתוביות',
		transcript: 'תמליל',
		minutes: 'פרוטוקול או ריאיון',
		archive: 'עמוד שמור או ארכיון',
		picture: 'תמונה'
	}
} satisfies Dictionaries['intake']['several'];
