import { isolate } from '#lib/text/isolate.ts';
import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count } from './forms.ts';

const storedOf: Forms = [
	'مقطع محفوظ واحد',
	'مقطعين محفوظين',
	'# مقاطع محفوظة',
	'# مقطعًا محفوظًا',
	'# مقطع محفوظ'
];

export const proof = {
	attribution: {
		// Without verbs and pronouns that would have to know whether a name is masculine or feminine.
		steps: {
			self: 'منشور لدى المتحدث نفسه',
			published: 'منشور لدى {party}',
			extracted: 'في نص منشور لدى {party}',
			told: 'في تصريح إلى {party}',
			quoted: 'نقلًا عن {party}',
			reported: 'بحسب {party}',
			reposted: 'أُعيد نشره لدى {party}',
			about: 'بشأن {party}'
		},
		undated: 'لا تاريخ على الصفحة',
		archived: 'نسخة مؤرشفة',
		reportedWords: 'كما نُقل:',
		opensSource: 'يفتح المصدر في موقعه',
		leftOut: 'ما لم يُقتبس',
		translation: (by) => `ترجمة: ${by}`
	},
	place: {
		page: (first, last) => (last === undefined ? `ص ${first}` : `ص ${first}–${last}`),
		section: (first, last) =>
			last === undefined
				? `القسم ${isolate(first)}`
				: `من القسم ${isolate(first)} إلى القسم ${isolate(last)}`,
		paragraph: (first, last) =>
			last === undefined
				? `الفقرة ${isolate(first)}`
				: `من الفقرة ${isolate(first)} إلى الفقرة ${isolate(last)}`,
		verse: (first, last) =>
			last === undefined
				? `الآية ${isolate(first)}`
				: `من الآية ${isolate(first)} إلى الآية ${isolate(last)}`,
		t: (time) => `عند ${time}`
	},
	machine: {
		text: 'نصه',
		label: 'قراءة آلية',
		note: 'قرأ برنامجٌ هذه الكلمات من صورة أو تسجيل، ولم يقابلها أحد بالأصل بعد، فقد يكون فيها خطأ.',
		proven: 'جرى التحقق هنا، في متصفحك: هذه الكلمات موجودة في النص الذي قرأه برنامج',
		source: (date) =>
			date === undefined
				? 'قراءة آلية من صورة أو تسجيل، ولم يقابل أحد النص بالأصل بعد.'
				: `قراءة آلية من صورة أو تسجيل، وقوبل النص بالأصل يدويًّا بتاريخ ${date}.`,
		some: (n) =>
			`${count(n, 'نص واحد منها قُرئ آليًّا', 'نصان منها قُرئا آليًّا', '# نصوص منها قُرئت آليًّا', '# نصًّا منها قُرئت آليًّا', '# نص منها قُرئت آليًّا')} ولم تُقابَل بالأصل بعد، والاقتباسات منها موسومة بعبارة «قراءة آلية».`
	},
	translation: {
		original: (language) => `الأصل (${language})`,
		readBy: (who) => `قوبلت بالأصل، والقارئ الثاني: ${who}`,
		note: 'الترجمات من عمل المحررين. وحيث لا يُذكر قارئ ثانٍ فلم يقرأها أحد سواهم بعد. أما ما يُتحقق منه ويُستشهد به فهو الأصل دائمًا.'
	},
	proof: {
		verbatim: 'حرفي',
		check: 'تحقَّق',
		checking: 'جارٍ التحقق…',
		proven: 'جرى التحقق هنا، في متصفحك: مطابق حرفيًّا',
		sentence: (numbers, of, date) =>
			numbers.length === 1
				? `الجملة ${numbers[0]} من ${of} في النص المحفوظ بتاريخ ${date}؛ وبقية المقال غير محفوظة هنا.`
				: `الجمل ${numbers.join('، ')} من ${of} في النص المحفوظ بتاريخ ${date}؛ وبقية المقال غير محفوظة هنا.`,
		place: (where) => `موضعه، وتشمله البصمة: ${where}.`,
		limits:
			'يبيّن هذا أن هذه الكلمات موجودة في النص الذي حفظناه. ولا يبيّن أن صفحة الناشر تقول الشيء نفسه اليوم، ولا أننا حفظناها بأمانة: لذلك اتبع الرابط.',
		failed: 'لم ينجح التحقق.',
		broken: 'بيانات الإثبات غير متطابقة',
		notThere: {
			'nothing-shown': 'لا يظهر هنا ما يمكن التحقق منه.',
			'other-markup':
				'بين هذه الكلمات شيء لا ينتمي إلى أي اقتباس وقد يُقرأ كأنه جزء منه، أو أن تنسيق الصفحة يخفي كلمات أو ينقلها أو يغيّرها.',
			absent: 'هذه الكلمات، كما تظهر هنا، ليست في مقاطع المصدر المحفوظة هنا.',
			'cuts-a-word': 'تبدأ هذه الكلمات أو تنتهي في وسط كلمة من المصدر.',
			ambiguous: (times) =>
				`ترد هذه الكلمات في المصدر ${count(times, 'مرة واحدة', 'مرتين', '# مرات', '# مرة', '# مرة')}، ولا شيء يبيّن أي موضع هو المقصود.`,
			'other-passage': (n) => `المقطع ${n} من المصدر غير المقطع الظاهر هنا.`,
			'not-all-shown': (shown, of) => `لا يظهر هنا إلا ${shown} من أصل ${count(of, ...storedOf)}.`
		},
		bound: (date) => `تشملها البصمة نفسها، كما كانت في ${date}:`,
		version1:
			'بيانات الإثبات هذه من النسخة 1: لا تشمل بصمتها الرابط ولا الناشر ولا التواريخ ولا عدد المقاطع.',
		corrected: 'ما صُحّح منذ حفظ النص:',
		asCaptured: 'كان',
		asRecorded: 'والآن',
		noFact: 'غير مذكور',
		facts: {
			url: 'الرابط',
			publisher: 'الناشر',
			title: 'العنوان',
			language: 'اللغة',
			published: 'تاريخ النشر',
			kind: 'النوع'
		},
		unavailable:
			'تعذّر التحقق: لم تُحمَّل بيانات الإثبات. إن كنت بلا اتصال فافتح هذه الصفحة مرة وأنت متصل.',
		insecure: 'تعذّر التحقق: يلزم له اتصال آمن. افتح هذه الصفحة بعنوان يبدأ بـ https.',
		damaged:
			'تعذّر التحقق: بياناته في هذه الصفحة تالفة. أعد تحميل الصفحة، فإن لم ينفع ذلك فقد غُيّرت الصفحة أو فسدت ملفاتها.',
		root: 'بصمة النص',
		passage: 'المقطع المقتبس'
	},
	vouched: {
		title: 'منذ متى',
		says: (day, time, by) =>
			`كان هذا النص موجودًا في ${day}، الساعة ${time} بالتوقيت العالمي، أو قبل ذلك: تشهد بهذا ${isolate(by)}.`,
		answer: 'جوابها (RFC 3161)',
		certificate: 'شهادتها',
		covers: 'ما الذي تشمله أيضًا',
		openssl: 'للتحقق منه من دون هذا الموقع:',
		checked: (day, time, by) =>
			`تم التحقق هنا: كان النص موجودًا في ${day}، الساعة ${time} بالتوقيت العالمي، أو قبل ذلك. التوقيع: ${isolate(by)}.`,
		broken: (why) => `ختم الوقت لهذا النص لا يصح: ${why}.`,
		unavailable: 'تعذّر التحقق من ختم الوقت لهذا النص: لم يُحمَّل.',
		limits:
			'يقول ختم الوقت إن هذا النص كان محفوظًا حينئذ. ولا يقول إن ما فيه صحيح، ولا إن الناشر نشره.'
	},
	variants: {
		count: (n) =>
			count(
				n,
				'اختلاف واحد في الصياغة',
				'اختلافان في الصياغة',
				'# اختلافات في الصياغة',
				'# اختلافًا في الصياغة',
				'# اختلاف في الصياغة'
			),
		printed: (publisher) => `كما نُشر لدى ${publisher}`,
		unproven: 'لم نحفظ تلك الوثيقة؛ كلماتها مدوَّنة غير مدقَّقة.',
		proven: 'الصياغتان مدقَّقتان حرفيًّا.'
	}
} satisfies Partial<Dictionaries['core']>;
