import type { Dictionaries } from '../../messages.ts';

export const news = {
	corrections: {
		title: 'التصحيحات',
		intro:
			'ما تغيّر في مداخل منشورة، مع الصياغة القديمة والجديدة والسبب. لا يُغيَّر شيء منشور في صمت: فحص السجل يرفض ذلك.',
		none: 'لا تصحيحات بعد.',
		noneNote: (date) => `السجل كما هو في ${date}.`,
		kinds: {
			'changes-the-meaning': 'يغيّر المعنى',
			'does-not-change-the-meaning': 'لا يغيّر المعنى',
			addition: 'إضافة',
			withdrawal: 'سحب'
		},
		reason: 'السبب',
		wording: 'الصياغة القديمة والجديدة',
		removed: 'حُذف',
		inserted: 'أُضيف',
		came: 'البلاغ الذي دعا إلى هذا',
		follow: 'متابعة التصحيحات',
		report: 'كيف تبلّغ عن خطأ'
	},
	feed: {
		title: 'الإضافات والتصحيحات',
		topic: (title, date) => `${title}: كما في ${date}`
	}
} satisfies Partial<Dictionaries['share']>;
