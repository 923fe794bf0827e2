import { isolate } from '#lib/text/isolate.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q, meant, KINDS } from './forms.ts';

const OWN_COLUMNS = 'أبقِ أعمدة CSV السجل نفسه.';

const OTHER_FILE = 'اختر ملفًّا آخر.';

const EXPORT_AGAIN = 'صدّر السجل من جديد.';

const REVIEW: Record<Problem<'review-lacks'>['part'], string> = {
	claim: 'لا يذكر القول المراجَع (claimReviewed)',
	claimant: 'لا يذكر صاحب القول (itemReviewed.author)',
	reviewer: 'لا يذكر من راجع القول (author)',
	rating: 'تقييمه بلا كلمات (reviewRating.alternateName)، والعدد وحده لا يُقتبس',
	address: 'ليس له عنوان على الشبكة (url)'
};

export const imports = {
	'missing-columns': ({ columns }) => [
		`تنقص هذا الجدول أعمدة من CSV السجل: ${columns.map(isolate).join('، ')}`,
		OWN_COLUMNS
	],
	'not-a-sheet': ({ columns }) => [
		`تنقص هذا الجدول أعمدة من ورقة القراءة الثانية: ${columns.map(isolate).join('، ')}`,
		`املأ الجدول الذي يُعدّه الأمر ${isolate('npm run rejoinder -- coding sheet')} وأبقِ أعمدته.`
	],
	'no-such-passage': ({ id, near }) => [
		`لا مقطع في السجل باسم ${q(id)}`,
		`${meant(near)}أبقِ العمود الأول كما هو في الورقة، أو أعدّ الورقة من جديد.`
	],
	'passage-twice': ({ id, first }) => [
		`${q(id)} مقروء من قبل في الصف ${first}`,
		'أبقِ صفًّا واحدًا من الاثنين.'
	],
	'passage-changed': ({ now }) => [
		`في السجل هنا كلمات أخرى الآن: ${q(now)}`,
		'أعدّ الورقة من جديد واقرأ هذا المقطع مرة أخرى.'
	],
	'not-asked-here': ({ wanted }) => [
		'مملوء، ولا يُسأل عنه في هذا المقطع',
		`أفرغ هذه الخلية؛ المطلوب هنا ${wanted.map(isolate).join(' و')}.`
	],
	'spoken-of-elsewhere': ({ value, options }) => [
		`${q(value)} ليس مما قد يتناوله هذا المقطع`,
		`اكتب واحدًا من ${options.map(isolate).join('، ')}؛ وبعد # معرّفات نقاط القول، بينها مسافات.`
	],
	'quote-not-closed': () => [
		'فُتحت علامة تنصيص ولم تُغلق، فصار كل ما بعدها خلية واحدة',
		'أغلقها، أو احفظ الجدول CSV من جديد.'
	],
	'text-after-quote': () => [
		'بعد علامة تنصيص مغلقة نص: ليس الصف CSV',
		'كرّر علامات التنصيص داخل الخلية، أو احفظ الجدول CSV من جديد.'
	],
	'row-names-nothing': () => ['لا يسمّي قولًا ولا ردًّا', 'أعط الصف معرّف قول أو رد.'],
	'answers-nothing': () => [
		'الرد لا يجيب عن شيء',
		'اكتب ما يجيب عنه في claim أو answers_response.'
	],
	'already-there': ({ kind, id, where }) => [
		`ال${KINDS[kind]} ${q(id)} موجود في ${where === 'record' ? 'السجل' : 'المشروع'} من قبل`,
		'أعطه معرّفًا آخر، أو اترك الصف.'
	],
	'sources-for-quotations': ({ quotations, sources }) => [
		`عدد الاقتباسات ${quotations} وعدد مصادرها ${sources}`,
		'اكتب مصدر كل اقتباس، واحدًا في كل سطر.'
	],
	'not-a-claim-review': () => ['ليس ClaimReview', 'اتركه، أو أعطه النوع ClaimReview.'],
	'review-lacks': ({ part }) => [REVIEW[part], 'أكمله حيث نُشر، أو اتركه.'],
	'not-annotations': () => ['ليس فيه حواشٍ من Hypothesis ولا بصيغة W3C', 'صدّرها بصيغة JSON.'],
	'annotations-without-text': () => ['يُبحث عن الحواشي في نص مصدر', 'أضف الصفحة أولًا.'],
	'damaged-project': ({ part }) => [
		`ملف المشروع هذا معطوب عند ${q(part)} فلم يُفتح`,
		'افتح نسخة أقدم منه.'
	],
	'newer-project': ({ form }) => [
		`حفظ هذا المشروع مكتب أحدث (الصيغة ${form}) فلم يُفتح`,
		'أعد تحميل هذه الصفحة، أو افتح الملف حيث حُفظ.'
	],
	'not-an-import': () => ['ليس مشروعًا من المكتب ولا جدول أقوال ولا قائمة حواشٍ', OTHER_FILE],
	'not-an-export': () => ['ليس تصديرًا لسجل', OTHER_FILE],
	'other-export-form': ({ form, known }) => [
		`صيغة التصدير فيه ${isolate(form)}، وهذا القارئ يعرف الصيغة ${known}`,
		EXPORT_AGAIN
	],
	'export-lacks-list': ({ list }) => [
		`القائمة ${q(list)} ناقصة أو ليست قائمة كائنات`,
		EXPORT_AGAIN
	],
	'outside-of-topics': ({ id }) => [`${q(id)} في موضوع ليس في التصدير`, EXPORT_AGAIN]
} satisfies Partial<ProblemMessages['says']>;
