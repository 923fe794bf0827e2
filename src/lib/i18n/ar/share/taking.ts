import type { Dictionaries } from '../../messages.ts';

export const taking = {
	cite: {
		close: 'إغلاق',
		quotations: 'الاقتباسات، مع نسبتها والرابطين',
		references: 'المراجع',
		style: 'الأسلوب',
		plain: 'نسخ نصًّا',
		markdown: 'نسخ بصيغة Markdown',
		rich: 'نسخ لمحرر النصوص',
		copy: 'نسخ',
		copied: 'نُسخ.',
		notCopied: 'لم يسمح هذا المتصفح بالنسخ: حدِّد النص وانسخه.',
		accessed: (date) => `تاريخ الاطلاع: ${date}، بحسب ساعة هذا الجهاز.`,
		english: 'المراجع بالإنجليزية، والأسماء بلغة هذه الصفحة.',
		translated: 'مع ترجمتنا',
		preview: 'ما سيُنسخ',
		inText: 'في نصك',
		inNote: 'في حاشية',
		firstTime: (where) => `${where}، في المرة الأولى`,
		again: 'بعد ذلك',
		names: (who) => `اذكر في جملتك من قال ذلك: ${who}.`,
		short: 'رابط قصير',
		copyShort: 'نسخ الرابط القصير',
		line: {
			noDate: 'بلا تاريخ',
			circa: (date) => `نحو ${date}`,
			sourceWords: 'بكلمات المصدر لا بكلمات المتحدث',
			editors: (site) => `محررو ${site}`,
			translation: (by) => `ترجمة (${by})`,
			source: 'المصدر',
			accessed: (date) => `تاريخ الاطلاع ${date}`
		}
	},
	exports: {
		title: 'خذها معك',
		intro: 'السجل مجموعة ملفات. يمكن قراءة كل منها من دون هذا الموقع، ويذكر كل منها مصدر كلماته.',
		whole: 'السجل كله',
		byTopic: 'بحسب الموضوع',
		byClaim: 'بحسب القول',
		byClaimNote:
			'في صفحة كل قول الملفات نفسها لذلك القول والردود عليه. وللمراجع اضغط هناك «استشهاد».',
		forms: {
			json: 'كل شيء: الأقوال والردود والأطراف والمصادر والمصطلحات والأدلة؛ يوثّقه JSON Schema.',
			csv: 'سطر لكل رد وفيه كل ما سُجّل عنه، لجداول البيانات. يعمل بالعربية والإنجليزية، وآمن في Excel.',
			'simple.csv': 'سطر لكل رد وقيمة واحدة في كل خلية، لنظرة أولى. وحيث تتعدد القيم يُذكر عددها.',
			'annotations.json': 'كل اقتباس تعليقًا على مصدره بمعيار W3C، مع الكلمات حوله وموضعه.',
			'cito.json': 'من يخالف ماذا أو يقيّده أو يوافق عليه، بيانات مترابطة.',
			'aif.json':
				'الأقوال والردود خريطة حجج بصيغة Argument Interchange Format، لأدوات تحليل الحجج.',
			bib: 'جميع المصادر والصفحات، لـ LaTeX وبرامج إدارة المراجع.',
			ris: 'الشيء نفسه، لـ Zotero وEndNote وغيرهما.'
		},
		grounds: (name, work) =>
			work === undefined
				? `ما تقوم عليه أقوال ${name}`
				: `ما تقوم عليه أقوال ${name}، في “${work}”`,
		schema: 'JSON Schema',
		schemaNote: 'معنى كل حقل في ملفات JSON وما يجوز فيه.',
		feeds: 'للمتابعة',
		atom: 'خلاصة Atom',
		jsonFeed: 'خلاصة JSON',
		feedNote: 'الإضافات والتصحيحات، الأحدث أولًا.',
		machines: 'للآلات',
		sitemap: 'خريطة الموقع',
		sitemapNote: 'كل صفحة بكل لغات الموقع.',
		search: 'وصف OpenSearch',
		searchNote: 'يتيح للمتصفح عرض البحث في هذا الموقع.',
		linked: 'في الصفحات',
		linkedNote:
			'تحمل صفحات الأقوال والردود أوصاف schema.org (Claim وQuotation وCreativeWork). وليس فيها ClaimReview: السجل لا يصدر أحكامًا.',
		versionNote: (date) => `نسخة السجل: ${date}. والمراجع في الملفات تذكر ذلك اليوم تاريخًا للاطلاع.`
	},
	embed: {
		title: 'تضمين هذا في صفحة أخرى',
		note: 'ألصق هذا في صفحتك. لا يحمّل شيئًا من موقع آخر ولا يضع ملفات تعريف ارتباط.',
		theme: 'المظهر',
		themes: { auto: 'كما في الجهاز', light: 'فاتح', dark: 'داكن' },
		preview: 'معاينة'
	}
} satisfies Partial<Dictionaries['share']>;
