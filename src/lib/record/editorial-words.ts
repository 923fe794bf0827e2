import type { Language } from '#lib/text/languages.ts';

interface GradedWords {
	/** Regular expressions of single words, with space between them. */
	words: string;
	/** What the language writes onto the front of a word. */
	attached?: string;
	/** Whether vowels are marks that a writer may leave out: they are, before words are compared. */
	marked?: boolean;
}

/**
 * Words that take a side or grade a statement when we use them, by language; a language need not have
 * a list. Only our own words are read, and within them not what stands in quotation marks.
 */
export const GRADED: Partial<Record<Language, GradedWords>> = {
	en: {
		words: String.raw`
			admits? admitted admission alleg(?:es?|ed|edly|ations?|ing) slam(?:s|med)? opines?
			opined so-called baseless(?:ly)? claims\sthat claimed insists? insisted concedes?
			conceded refut(?:es?|ed|ing) debunk(?:s|ed)? expos(?:es?|ed) reveal(?:s|ed)?
			purport(?:s|ed|edly)? supposed(?:ly)? notorious infamous propaganda regime shocking
			outrageous blatant(?:ly)? unfounded spurious smears? rants? lies? lied obviously
			clearly unfortunately controversial extremist radical falsely wrongly rightly
			findings
		`
	},
	ar: {
		attached: '[وف]?',
		marked: true,
		words: `
			اعترف تعترف يعترف اعترفت زعم زعمت يزعم تزعم مزاعم ادعى ادعت يدعي تدعي ادعاءات
			المزعوم المزعومة يدحض تدحض فضح يفضح تفضح دعاية أكاذيب للأسف بوضوح متطرف
		`
	},
	he: {
		attached: '[והשכלבמ]{0,2}',
		marked: true,
		words: `
			הודה הודתה הודו מודה מודים התוודה התוודתה לכאורה כביכול
			הפריך הפריכה מפריך מפריכה חשף חשפה חשפו חושף חושפת חושפים התעקש התעקשה מתעקש מתעקשת
			תעמולה תעמולתי שקר שקרים שקרי שקרית שקריים שיקר שיקרה משקר משקרת השמצה השמצות
			שערורייתי שערורייתית מזעזע מזעזעת מחפיר מחפירה לצערנו בבירור קיצוני קיצונית קיצוניים
			ממצאים ממצאי ממצאיה ממצאיו ממצאיהם ממצאיהן
		`
	}
};
