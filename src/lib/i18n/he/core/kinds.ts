import type { Dictionaries } from '../../messages.ts';

export const kinds = {
	claimKind: { assertion: 'טענה', demand: 'דרישה' },
	response: 'תגובה',
	rejoinder: 'תשובה לתגובה',
	partyKind: {
		organisation: 'ארגון',
		person: 'אדם',
		'state-body': 'גוף שלטוני',
		company: 'חברה',
		coalition: 'קואליציה',
		publisher: 'גוף מפרסם'
	},
	sourceKind: {
		news: 'כתבה',
		report: 'דוח',
		brief: 'ידיעה קצרה',
		statement: 'הודעה',
		story: 'סיפור',
		page: 'עמוד אינטרנט'
	},
	move: {
		contradicts: 'אמירה שאין זה כך',
		'disputes-evidence': 'הטלת ספק בראיות',
		'disputes-reasoning': 'הטלת ספק בהיסק',
		'disputes-framing': 'דחיית אופן ההצגה',
		'says-double-standard': 'אמירה שאמת המידה שונה',
		'questions-source': 'הטלת ספק במי שאומר, או במניע',
		'says-context-missing': 'אמירה שמשהו הושמט',
		'adds-context': 'הוספת מידע',
		'gives-reason': 'מתן סיבה למעשים',
		'says-insufficient': 'אמירה שאין די בכך',
		'states-own-conduct': 'ציון מעשים שנעשו, נעשים או ייעשו',
		accepts: 'קבלת הדברים',
		'accepts-in-part': 'קבלת חלק מהדברים',
		supports: 'תמיכה'
	},
	outcome: {
		replied: 'התקבלה תגובה',
		'replied-elsewhere': 'תגובה במקום אחר',
		'spoke-earlier': 'דברים מוקדמים יותר',
		declined: 'בחירה שלא להגיב',
		'no-reply': 'לא התקבלה תגובה',
		pending: 'תגובה צפויה',
		'not-asked': 'לא התבקשה תגובה'
	},
	grade: {
		points: 'לנקודות מסוימות',
		whole: 'לדברים בכללותם',
		document: 'למסמך בכללותו',
		elsewhere: 'במסמך שלא שמרנו'
	},
	answersTo: {
		points: (list, n) => `תגובה ל${n === 1 ? 'נקודה' : 'נקודות'} ${list}`,
		whole: () => 'תגובה לטענה',
		document: () => 'תגובה למסמך'
	},
	basis: {
		title: 'על מה זה נסמך',
		kind: {
			'says-so': 'התגובה עצמה אומרת למה היא מגיבה',
			asked: 'התגובה באה אחרי שאלה על כך',
			reported: 'הגוף המפרסם אומר שזו תגובה',
			placed: 'הגוף המפרסם מביא את השתיים זו לצד זו',
			editor: 'רק אנחנו העמדנו אותן זו מול זו'
		},
		askedBy: (who) => `לשאלת ${who}`,
		beside: 'לצד'
	},
	question: {
		title: 'השאלה שמאחורי הנקודה',
		kind: {
			conjecture: 'האם זה כך?',
			definition: 'איך יש לקרוא לזה?',
			cause: 'האם הדבר האחד מביא לידי האחר?',
			purpose: 'לשם מה זה?',
			quality: 'איך יש לשפוט את זה?',
			policy: 'מה צריך לעשות?'
		},
		for: 'מה היה תומך בכך',
		against: 'מה היה מעיד נגד זה'
	}
} satisfies Partial<Dictionaries['core']>;
