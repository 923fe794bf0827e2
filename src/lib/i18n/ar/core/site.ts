import { isolate } from '#lib/text/isolate.ts';
import type { Dictionaries } from '../../messages.ts';

export const site = {
	site: {
		tagline: 'أقوال مختلف عليها إلى جانب الردود المسجَّلة عليها',
		description:
			'أقوال مختلف عليها إلى جانب الردود المسجَّلة عليها، وكل اقتباس مدقَّق على النص الذي حفظناه. بلا أحكام ولا درجات.',
		skip: 'الانتقال إلى النص',
		main: 'الرئيسية',
		footer: 'عن هذا الموقع'
	},
	nav: {
		topics: 'الموضوعات',
		parties: 'الأطراف',
		sources: 'المصادر',
		method: 'المنهج',
		terms: 'المصطلحات',
		about: 'عن الموقع',
		desk: 'إضافة مصدر',
		compare: 'مقارنة',
		teach: 'للتعليم',
		teachers: 'للمعلمين',
		checkers: 'لمدققي المعلومات',
		menu: 'القائمة',
		search: 'بحث',
		searchPlaceholder: 'بحث في الأقوال والردود والأسماء',
		otherLanguage: (name) => `هذه الصفحة باللغة ${name}`,
		theme: 'المظهر',
		themeAuto: 'كما في الجهاز',
		themeLight: 'فاتح',
		themeDark: 'داكن',
		keys: 'اختصارات بمفتاح واحد',
		keysOn: 'مفعَّلة',
		keysOff: 'متوقفة',
		breadcrumbs: 'موضعك في الموقع',
		record: 'السجل كله في ملف واحد',
		accessibility: 'إتاحة الموقع للجميع',
		thirdParty: 'تراخيص البرمجيات والخطوط المستعملة',
		licence: (ours: string) => `الشيفرة: MIT. كلماتنا نحن: ${ours}. والاقتباسات ملك لأصحابها.`
	},
	origin: {
		title: 'من أين هذا',
		by: 'من موقع آخر:',
		taken: (date: string) => `أُخذ في ${date}`,
		words: 'الملخصات والقراءات هنا لمحرريه. وقد أُعيد التحقق من اقتباساته.',
		licence: 'رخصة كلماته',
		noLicence: 'لا يذكر رخصة.'
	},
	editorial: {
		summary: 'ملخصنا',
		reading: 'قراءتنا',
		translation: 'ترجمتنا',
		title: 'كتبه محررو هذا السجل، لا أي طرف من الأطراف'
	},
	report: {
		link: {
			page: 'أبلغ عن خطأ في هذه الصفحة',
			quotation: 'أبلغ عن خطأ في هذا الاقتباس',
			reading: 'أبلغ عن خطأ في هذه القراءة'
		},
		corrected: 'صُحّحت هذه الصفحة',
		title: (place) => `خطأ محتمل: ${place}`,
		quotation: (number) => `الاقتباس ${number}`,
		body: (address, which, version) =>
			[
				`الصفحة: ${address}`,
				...(which === '' ? [] : [`الموضع: ${which}`]),
				`نسخة السجل: ${version}`,
				'',
				'ما الخطأ؟',
				'',
				'وما الصواب، وأين نتحقق منه؟',
				''
			].join('\n')
	},
	offline: {
		title: 'لا اتصال بالشبكة، وهذه الصفحة ليست محفوظة هنا',
		text: 'الصفحات التي قرأتها محفوظة على هذا الجهاز لتقرأها ثانيةً من دون اتصال. وهذه الصفحة ليست منها. أعد تحميلها حين يعود الاتصال.',
		kept: 'الصفحات المحفوظة على هذا الجهاز'
	},
	error: {
		notFound: 'هذه الصفحة ليست في السجل',
		notFoundText:
			'ربما كُتب العنوان خطأً، أو جاء من مسودة لم تُنشر. العناوين هنا دائمة: ما تغيّر اسمه يبقى في عنوانه القديم أيضًا.',
		nearest: 'هل تقصد واحدة من هذه؟',
		start: 'إلى صفحة البداية',
		failed: 'حدث خطأ',
		failedText: 'هذا خطؤنا لا خطؤك. والسجل نفسه لم يتأثر.',
		away: 'السجل غير متاح الآن',
		awayText:
			'تأتي صفحات هذا الموقع من قاعدة بيانات لا تجيب في هذه اللحظة. لم يضع شيء: أعد المحاولة بعد دقيقة.'
	},
	dates: {
		about: (date) => `نحو ${date}`,
		perhaps: (date) => `ربما ${date}`,
		between: (from, to) => `بين ${from} و${to}`,
		since: (from) => `منذ ${from}`
	},
	share: {
		cite: 'استشهاد',
		add: 'إضافة إلى حزمة',
		added: 'في الحزمة',
		addExchange: 'إضافة القول وردوده إلى حزمة',
		pack: 'فتح الحزمة',
		failed: 'تعذّر تحميله',
		exports: 'خذها معك',
		corrections: 'التصحيحات',
		feed: 'الإضافات والتصحيحات',
		embed: 'تضمين',
		open: (site: string) => `فتح في ${isolate(site)}`,
		packs: 'حزم للدرس',
		files: 'في ملفات',
		simple: (name) => `${name} مبسّط`
	},
	leadsTo: 'هذا الرابط يقود إلى'
} satisfies Partial<Dictionaries['core']>;
