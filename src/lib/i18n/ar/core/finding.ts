import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count } from './forms.ts';

const results: Forms = ['نتيجة واحدة', 'نتيجتان', '# نتائج', '# نتيجة', '# نتيجة'];

export const finding = {
	search: {
		title: 'بحث',
		open: 'بحث في السجل',
		label: 'كلمات أو أسماء أو جزء من جملة',
		loading: 'جارٍ تحميل البحث…',
		none: (query) => `لا نتائج عن «${query}».`,
		noneHint: 'جرّب كلمات أقل أو كتابة أخرى، أو أزل مرشِّحًا.',
		foundBy: 'وُجد عبر',
		didYouMean: 'هل تقصد',
		results: (n) => count(n, ...results),
		kinds: {
			claim: 'الأقوال',
			response: 'الردود',
			quotation: 'الاقتباسات',
			party: 'الأطراف',
			source: 'المصادر',
			term: 'المصطلحات',
			topic: 'الموضوعات'
		},
		filters: 'مرشِّحات',
		facet: {
			kind: 'النوع',
			party: 'الطرف',
			topic: 'الموضوع',
			source: 'المصدر',
			move: 'ما يفعله الرد',
			outcome: 'النتيجة',
			voice: 'كلمات من',
			language: 'اللغة',
			period: 'السنة'
		},
		voice: { own: 'كلماته هو', reported: 'كلام منقول' },
		clear: 'مسح',
		narrow: 'تضييق بحسب',
		clearFilters: 'إزالة المرشِّحات',
		all: 'كل النتائج',
		more: 'نتائج أخرى',
		close: 'إغلاق',
		failed: 'تعذّر تحميل البحث. تحقَّق من الاتصال وأعد المحاولة؛ ويمكن قراءة الصفحات من دونه.',
		noScript: 'يحتاج البحث إلى JavaScript. ومن دونه يمكن الوصول إلى كل شيء عبر هذه القوائم:',
		hint: 'علامتا التنصيص تجمعان الكلمات: "امتنع عن التعليق". والناقص يستبعد كلمة: ‎-company‎. و‎party: topic: source: kind:‎ تضيّق البحث.',
		keys: '↑ ↓ للاختيار · Enter للفتح · Ctrl Enter للفتح جنبًا إلى جنب · Esc للإغلاق',
		recent: 'الأخيرة',
		compare: 'مقارنة',
		compareThese: 'مقارنة هذين',
		compareOne: 'اختر آخر للمقارنة به.',
		print: 'طباعة',
		asCsv: 'في ملف CSV',
		asJson: 'في ملف JSON'
	},
	compare: {
		nav: 'طرق قراءة هذا الموضوع',
		instruments: {
			overview: 'نظرة عامة',
			matrix: 'من ردّ على ماذا',
			chronology: 'ترتيب الأحداث',
			map: 'الخريطة',
			balance: 'الميزان',
			'past-each-other': 'نقاط وردود لا تتقابل',
			introduced: 'كيف يُقدَّم المتحدثون',
			origins: 'من أين جاءت الكلمات',
			later: 'ما قيل لاحقًا'
		},
		everywhere: { compare: 'مقارنة أي اثنين', wording: 'مقارنة الصياغات' },
		answers: (points) => `يرد على ${points}`,
		silentOn: (points) => `لا يتناول ${points}`,
		onTheWhole: 'يرد على القول كله',
		onTheDocument: 'يرد على الوثيقة كلها',
		bringsUp: 'ويضيف:',
		beside: 'مقارنته بشيء آخر',
		ofExchange: 'هذا القول وردوده بحسب التاريخ',
		term: {
			rendered: (words) => `في ترجماتنا: ${words}`,
			contested: 'مصطلح مختلف عليه',
			wordings: 'ألفاظ ومن يستعملها',
			editorial: 'في كلماتنا نحن',
			all: 'من يستعمل أيها، مع اقتباسات',
			close: 'إغلاق'
		}
	}
} satisfies Partial<Dictionaries['core']>;
