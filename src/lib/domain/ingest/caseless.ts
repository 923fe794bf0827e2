import type { Token } from './words.ts';

/*
 * Arabic and Hebrew mark no names by capitals. What helps is the order of words: a role, what it is
 * the role of, closed by the article, and then the name, which has none.
 */

const ARABIC_ROLES =
	'مدير|مديرة|رئيس|رئيسة|متحدث|متحدثة|ناطق|ناطقة|وزير|وزيرة|أمين|أمينة|نائب|نائبة|مهندس|مهندسة|محامي|محامية|محافظ|باحث|باحثة|منسق|منسقة|مسؤول|مسؤولة|عضو|عضوة|سفير|سفيرة|خبير|خبيرة|طبيب|طبيبة|كاتب|كاتبة|قائد|قائدة|مفوض|مفوضة|صاحب|صاحبة|مشرف|مشرفة|ممثل|ممثلة|مستشار|مستشارة|أستاذ|أستاذة|معلم|معلمة|ناشط|ناشطة|عمدة|مؤسس|مزارع|مزارعة|تاجر|تاجرة|صحفي|صحفية|صحافي|صحافية|دكتور|دكتورة|عميد|عميدة|قاضي|قاضية|مخرج|مخرجة|شيخ|سيد|سيدة|حاكم|مراسل|مراسلة|رئيسا|مسؤولا|طالب|طالبة|عامل|عاملة|سائق|حارس';
const HEBREW_ROLES =
	'מנהל|מנהלת|מנכ"ל|מנכ״ל|מנכ"לית|מנכ״לית|יו"ר|יו״ר|דובר|דוברת|ראש|ראשת|מהנדס|מהנדסת|שר|שרת|סגן|סגנית|חבר|רכז|רכזת|נשיא|נשיאת|מזכיר|מזכירת|מייסד|מייסדת|מחבר|מחברת|נציג|נציגת|מפקד|מפקדת|עורך|עורכת|חוקר|חוקרת|יועץ|יועצת|מתאם|מתאמת|שרה|מנכלית|חברת|בעל|בעלת|בעלים|תושב|תושבת|מורה|רופא|רופאה|כתב|כתבת|פעיל|פעילה|פעילת|ספרן|ספרנית';
const ROLE = new RegExp(`^(?:[وف]?(?:ال)?(?:${ARABIC_ROLES})|ה?(?:${HEBREW_ROLES}))$`, 'u');

/* Titles that belong to the name behind them. */
const HONORIFIC = /^(?:ה?ד"ר|ה?ד״ר|עו"ד|עו״ד|פרופ|فضيلة|د|أ)$/u;

const DEFINITE = /^(?:[وفبك]?ال.{2}|و?لل.{2}|ה.{2})/u;

/* At the ministry, of the institute: what goes on with a role, with its preposition written together. */
const ATTACHED =
	/^[بل](?:وزارة|جامعة|هيئة|مجلس|مديرية|بلدية|شركة|منظمة|جمعية|مؤسسة|مدينة|محافظة|منطقة|إقليم|قسم|إدارة|مركز|اتحاد|نادي|حزب|حركة|كلية|مستشفى|شؤون)$/u;

export function isCaseless({ text }: Token): boolean {
	return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/** Whether a phrase begins with what a person is, not with who: the director of the institute. */
export function beginsWithRole(words: readonly Token[]): boolean {
	return words[0] !== undefined && ROLE.test(words[0].form);
}

/** Words between commas that are a name, not a description: at most four, and none of them a role. */
export function isBareName(words: readonly Token[]): boolean {
	return (
		words.length >= 2 &&
		words.length <= 5 &&
		words.every((word) => (word.kind === 'word' || word.text === '.') && isCaseless(word)) &&
		(HONORIFIC.test(words[0]!.form) || !DEFINITE.test(words[0]!.form)) &&
		!words.some(({ form }) => ROLE.test(form) || /^(?:من|في|إلى|על|של|מ|ב|את)$/u.test(form))
	);
}

/** Where the name begins in a phrase that begins with a role: the mayor of the town | Nasser Amin; or 0. */
export function nameBehindRole(words: readonly Token[], joins: ReadonlySet<string>): number {
	if (!beginsWithRole(words)) return 0;
	for (let i = 1; i < words.length; i++) {
		const { form } = words[i]!;
		if (DEFINITE.test(form) || joins.has(form) || ATTACHED.test(form)) continue;
		if (DEFINITE.test(words[i - 1]!.form) && words.length - i <= 5) return i;
	}
	return 0;
}

/** The word without the article: the director and director of the institute are then one. */
export function withoutArticle(form: string): string {
	return form.replace(/^(?:[وف]?ال(?=.{2})|ה(?=.{2}))/u, '');
}
