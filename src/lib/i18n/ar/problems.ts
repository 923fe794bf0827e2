import type { EntryKind, Problem } from '#lib/record/problem.ts';
import { isolate } from '#lib/text/isolate.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { counter } from '../count.ts';
import { isBroughtIn, isEvidence, type ProblemMessages } from '../problems.ts';

const README = 'data/README.md';
const REPROVE =
	'لا تُحرَّر الأدلة باليد: اكتبها من جديد بالأمر "npm run rejoinder -- prove --texts <folder>".';
const RESTORE = 'أعد الملف كما كان، أو التقط النص من جديد بالأمر "npm run rejoinder -- capture".';
const REPROVE_ON_DESK = 'أضف نص هذا المصدر، فتُصنع أدلته من جديد.';
const FORM = `صحّح القيمة؛ يبيّن ${README} شكل كل حقل.`;
const IN_FILE = 'صحّحه في الملف.';
const HALF_A_WORD = 'فنصف الكلمة قد يقول عكس كلها.';
const PLAINLY = 'اكتب ببساطة ما قيل ومن قاله: يقول، يذكر، يسأل، يدعو إلى.';
const OWN_COLUMNS = 'أبقِ أعمدة CSV السجل نفسه.';
const OTHER_FILE = 'اختر ملفًّا آخر.';
const EXPORT_AGAIN = 'صدّر السجل من جديد.';
const CORRECTIONS = 'data/corrections.yaml';

/** What is not of this language keeps its own direction within the sentence. */
const q = (text: string) => `«${isolate(text)}»`;

type Value = Problem & { value?: string; near?: string };

/** القيمة نفسها إن كانت قصيرة، ثم ما ليست عليه. */
const is = (
	{ at, value, near }: Value,
	not: string,
	remedy = FORM,
	onDesk = 'صحّحه في حقله.',
	notOnDesk?: string
) =>
	[
		`${value === undefined ? '' : `${q(value)} `}${not}`,
		`${meant(near)}${isEvidence(at) ? REPROVE : isBroughtIn(at) ? IN_FILE : remedy}`,
		`${meant(near)}${isBroughtIn(at) ? IN_FILE : onDesk}`,
		isBroughtIn(at) ? undefined : notOnDesk
	] as const;

const meant = (near: string | undefined) => (near === undefined ? '' : `هل تقصد ${q(near)}؟ `);

const proof = (message: string) => [message, REPROVE, REPROVE_ON_DESK] as const;

const KINDS: Record<EntryKind, string> = {
	party: 'طرف',
	source: 'مصدر',
	claim: 'قول',
	response: 'رد',
	term: 'مصطلح',
	topic: 'موضوع'
};

/** Proving again does not mend these: what was captured is what they state. */
const restore = (message: string) => [message, RESTORE, REPROVE_ON_DESK] as const;

const WHERE: Record<Problem<'left-out'>['where'], string> = {
	before: 'قبل أول كلماته',
	leap: 'عند علامة الحذف',
	after: 'بعد آخر كلماته'
};

const OMITTED: Record<Problem<'left-out'>['kinds'][number], string> = {
	negation: 'نفي',
	condition: 'شرط',
	hedge: 'تحفظ',
	quantifier: 'مقدار',
	number: 'عدد',
	speaker: 'قائل آخر'
};

const LISTS: Record<Problem<'empty-list'>['of'], string> = {
	quotes: 'يحتاج القول إلى اقتباس واحد على الأقل',
	points: 'يحتاج القول إلى نقطة واحدة على الأقل',
	uses: 'تحتاج الصياغة إلى استعمال مثبت واحد على الأقل',
	wordings: 'يحتاج المصطلح إلى صياغة واحدة على الأقل',
	interest: 'اكتب unknown، أو اذكر مصلحة واحدة على الأقل'
};

const NOT_PLAIN: Record<Problem<'not-a-plain-file'>['found'], string> = {
	link: 'رابط رمزي',
	folder: 'مجلد له اسم ملف',
	other: 'ليس ملفًا'
};

const DISK: Record<Problem<'disk'>['fault'], readonly [string, string]> = {
	missing: ['غير موجود', 'تحقق من أن اسمه مكتوب كما هو في مكانه.'],
	folder: ['مجلد حيث يُراد ملف', 'اذكر الملف الذي فيه.'],
	'not-a-folder': ['ملف، أو في ملف، حيث يُراد مجلد', 'اذكر المجلد.'],
	denied: ['لا يُسمح بقراءته أو كتابته', 'تحقق من أذوناته.'],
	'read-only': ['على قرص لا يُكتب عليه', 'اختر مجلدًا آخر.'],
	full: ['لم يُكتب لأن القرص ممتلئ', 'أفسح مكانًا ثم أعد المحاولة.'],
	'name-too-long': ['اسمه أطول مما يقبله القرص', 'اختر اسمًا أقصر.'],
	other: ['لا يُقرأ', 'تحقق من القرص ثم أعد المحاولة.']
};

const FORMS: Record<Problem<'wrong-form'>['expected'], string> = {
	list: 'قائمة',
	fields: 'مجموعة حقول',
	text: 'نصًّا',
	number: 'عددًا',
	other: 'قيمة بالشكل المنتظر'
};

const YAML: Record<Problem<'yaml-syntax'>['fault'], readonly [string, string]> = {
	indentation: ['إزاحة السطر خاطئة', 'ابدأه حيث يبدأ السطر المجاور له.'],
	tab: ['إزاحة السطر بعلامة جدولة', 'أزحه بمسافات.'],
	colon: [
		'في النص نقطتان حيث قد يبدأ حقل',
		'ضع النص بين علامتي تنصيص: كل نص فيه ": " أو " #" يحتاج إليهما.'
	],
	'not-closed': ['علامة تنصيص أو قوس لم يُغلق', 'أغلقه؛ وتُكتب علامة التنصيص داخل "…" هكذا: \\".'],
	other: [
		'لا يتفق هذا السطر مع ما قبله',
		'صحّح الإزاحة أو علامات التنصيص في هذا السطر؛ كل نص فيه ": " أو " #" يوضع بين علامتي تنصيص.'
	]
};

const REVIEW: Record<Problem<'review-lacks'>['part'], string> = {
	claim: 'لا يذكر القول المراجَع (claimReviewed)',
	claimant: 'لا يذكر صاحب القول (itemReviewed.author)',
	reviewer: 'لا يذكر من راجع القول (author)',
	rating: 'تقييمه بلا كلمات (reviewRating.alternateName)، والعدد وحده لا يُقتبس',
	address: 'ليس له عنوان على الشبكة (url)'
};

const words = ({ of, id }: Problem<'not-a-part'> | Problem<'part-cuts-a-word'>) =>
	of === 'variant' ? 'الاقتباس الذي هي قراءة أخرى له' : `ال${KINDS[of]} ${q(id)}`;

const count = counter('ar');
const times = (n: number) => count(n, 'مرة واحدة', 'مرتين', '# مرات', '# مرة');
const inTree = (n: number) => count(n, 'مقطع واحد', 'مقطعين', '# مقاطع', '# مقطعًا', '# مقطع');

/** كل ما يقال عن المشكلات بالعربية. */
export const messages: ProblemMessages = {
	row: (n) => `الصف ${n}`,
	item: (n) => `العنصر ${n}`,
	says: {
		'stray-file': () => [
			'لا ملفات لأي نوع من السجل في هذا الموضع',
			'انقله إلى data/parties أو data/sources أو data/topics أو data/evidence، أو احذفه.'
		],
		'file-name': () => [
			'اسم الملف ليس معرّفًا',
			'سمّه بأحرف لاتينية صغيرة وأرقام وشرطات مفردة: اسم الملف هو المعرّف.'
		],
		'not-a-plain-file': ({ found }) => [
			NOT_PLAIN[found],
			'ضع الملف نفسه في مكانه أو احذفه: لا يُقرأ السجل إلا من ملفات عادية.'
		],
		'not-utf-8': () => ['فيه بايتات ليست من UTF-8', 'احفظ الملف بترميز UTF-8.'],
		'byte-order-mark': () => [
			'يبدأ بعلامة ترتيب البايتات (U+FEFF)',
			'احفظ الملف بترميز UTF-8 من دونها.'
		],
		'no-text-character': ({ character, column }) => [
			`فيه ${character}، وهو المحرف ${column} في هذا السطر، ولا يكون جزءًا من كلمات`,
			'احذفه من النص المحفوظ، أو احفظ الكلمات نفسها بترميز UTF-8.'
		],
		'file-too-large': ({ most }) => [
			`أكبر من ${most / 1e6} ميغابايت`,
			'قسّمه: ليس في أي سجل ملف بهذا الحجم.'
		],
		disk: ({ fault, whole }) => {
			const [wrong, remedy] = DISK[fault];
			return [wrong, whole === undefined ? remedy : `${remedy} بُحث عنه في ${whole}.`];
		},
		'not-json': ({ at }) => [
			'لا يُقرأ على أنه JSON',
			isBroughtIn(at) ? 'احفظه من جديد من البرنامج الذي جاء منه.' : REPROVE
		],
		'json-key-twice': ({ key }) => [`فيه ${q(key)} مرتين، فيمكن أن تُقرأ قيمتان`, REPROVE],
		'yaml-alias': () => [
			'لا يُقرأ على أنه YAML: فيه إحالة (*…)',
			'اكتب القيمة كاملة في كل موضع: لا إحالات في السجل.'
		],
		'yaml-control-character': () => [
			'لا يُقرأ على أنه YAML: فيه محرف تحكّم',
			'احذف محرف التحكّم من هذا السطر؛ أكثر المحررات تستطيع إظهاره.'
		],
		'yaml-empty': () => [
			'لا يُقرأ على أنه YAML: الملف فارغ',
			`اكتب الحقول التي يسردها ${README}، أو احذف الملف.`
		],
		'yaml-field-twice': () => [
			'لا يُقرأ على أنه YAML: ورد حقل مرتين',
			'أبقِ أحدهما: لا يرد الحقل إلا مرة.'
		],
		'yaml-syntax': ({ fault }) => [`لا يُقرأ على أنه YAML: ${YAML[fault][0]}`, YAML[fault][1]],
		'yaml-tag': ({ tag }) => [
			`لا يُقرأ على أنه YAML: فيه الوسم ${isolate(tag)}`,
			'احذف الوسم: كل قيمة نص أو قائمة أو مجموعة حقول.'
		],
		'yaml-two-documents': () => [
			'لا يُقرأ على أنه YAML: تبدأ هنا وثيقة ثانية',
			'أبقِ وثيقة واحدة: احذف السطر "---" الذي بينهما.'
		],
		'missing-field': ({ at }) => [
			'لم يُكتب',
			isEvidence(at) ? REPROVE : `أضفه؛ في ${README} مثال.`,
			'املأه.'
		],
		'unknown-field': ({ at, near }) => [
			'ليس حقلًا معروفًا هنا',
			isEvidence(at)
				? REPROVE
				: `${meant(near) || 'صحّح كتابته أو احذفه؛ '}يسرد ${README} كل الحقول.`
		],
		'wrong-form': (problem) => is(problem, `ليس ${FORMS[problem.expected]}`),
		'list-for-fields': () => ['قائمة، والمنتظر حقول', 'اكتب حقوله بلا شرطات القائمة أو أقواسها.'],
		empty: (problem) => is(problem, 'فارغ', FORM, 'املأه.'),
		'half-a-surrogate-pair': (problem) => is(problem, 'فيه نصف محرف معطوب'),
		'hidden-character': ({ character, ...problem }) =>
			is(
				{ ...problem, character, value: undefined },
				`فيه محرف لا يُرى أو يقلب اتجاه النص: ${character}`,
				'اكتب هذه الكلمات من جديد بدل لصقها، فيزول.',
				'اكتب هذه الكلمات من جديد بدل لصقها، فيزول.'
			),
		'not-an-id': (problem) => is(problem, 'ليس معرّفًا: أحرف لاتينية صغيرة وأرقام وشرطات مفردة'),
		'too-long': (problem) => is(problem, `أطول من ${problem.most} محرفًا`),
		'not-a-date': (problem) =>
			is(problem, 'ليس تاريخًا: اكتب 2023 أو 2023-05 أو 2023-05-02 أو 2023-05~ أو 2020/2021'),
		'not-a-day': (problem) => is(problem, 'ليس يومًا: اكتبه هكذا 2026-11-21'),
		'not-in-the-calendar': (problem) => is(problem, 'ليس يومًا من التقويم'),
		'not-a-link': (problem) => is(problem, 'ليس عنوان http(s)'),
		'not-a-contact': (problem) => is(problem, 'ليس عنوان بريد إلكتروني ولا عنوان https'),
		'not-a-report-address': (problem) =>
			is(
				problem,
				`ليس عنوان بريد إلكتروني ولا عنوان https، ولا موضع لـ ${isolate('{title}')} و${isolate('{body}')} إلا بعد اسم المضيف`
			),
		'not-a-shortener': (problem) => is(problem, 'ليس عنوان https خاليًا من «?» و«#»'),
		'not-a-language-tag': (problem) => is(problem, 'ليس رمز لغة مثل en أو ar'),
		'not-a-count': (problem) => is(problem, 'ليس عددًا صحيحًا يبدأ من 1'),
		'not-a-natural-number': (problem) => is(problem, 'ليس عددًا صحيحًا يبدأ من 0'),
		'not-a-flag': (problem) => is(problem, 'ليس true ولا false'),
		'not-localized': (problem) =>
			is(
				problem,
				`ليس نصًّا ولا ${isolate(`{ ${LANGUAGES.map((lang) => `${lang}: …`).join(', ')} }`)}`
			),
		'not-one-of': (problem) =>
			is(
				problem,
				`ليس واحدًا من: ${problem.options.join('، ')}`,
				FORM,
				'اختر واحدًا من القائمة.',
				'ليس مما يمكن اختياره'
			),
		'not-an-interest': (problem) => is(problem, 'ليس الكلمة unknown ولا قائمة من { text, source }'),
		'empty-list': (problem) =>
			is(problem, `فارغ: ${LISTS[problem.of]}`, 'أضفه، أو احذف ما هو له.', 'أضفه.'),
		'not-one-target': (problem) =>
			is(
				problem,
				'ليس فيه واحد وحيد من claim وresponse وwork',
				'سمّ ما يجيب عنه وحده، واكتب لغيره إجابة ثانية.',
				'اختر ما يجيب عنه.',
				'لم يُختر شيء، أو اختير أكثر من واحد'
			),
		'replied-without-quotation': (problem) =>
			is(
				problem,
				'نتيجته replied ولا اقتباس فيه',
				'اقتبس الكلام، أو اكتب outcome: replied-elsewhere.',
				'اقتبس الكلام، أو اختر نتيجة أخرى.',
				'هو رد، ولم يُقتبس من كلامه شيء'
			),
		'elsewhere-without-source': (problem) =>
			is(
				problem,
				'نتيجته replied-elsewhere ولا يسمّي مصدرًا في elsewhere',
				'سمّ المصدر الذي فيه كلامه.',
				'سمّ الوثيقة التي فيها كلامه.',
				'ورد في وثيقة أخرى لم تُسمَّ'
			),
		'silence-without-evidence': (problem) =>
			is(
				problem,
				'يسجّل صمتًا بلا ذكر من سأل وعمّ (asked: by, about) أو بلا الاقتباس الذي يقول ذلك (quotes)',
				'اكتب من سأل وعمّ، واقتبس كلام المصدر الذي يقول ذلك.',
				'اكتب من سأل وعمّ، واقتبس كلام المصدر الذي يقول ذلك.',
				'هو صمت، ولا يُعرف من سأل وعمّ، أو ينقصه الكلام الذي يقول ذلك'
			),
		'no-answer-with-answers': (problem) =>
			is(
				problem,
				'نتيجته ليست ردًّا، ومع ذلك فيه answers أو moves',
				'احذفها، أو صحّح النتيجة؛ موضوع السؤال مكانه asked، والكلام الأقدم مكانه about.',
				'احذف ما يجيب عنه، أو اختر نتيجة أخرى.',
				'ليس ردًّا، ومع ذلك يجيب عن شيء'
			),
		'reply-without-answers': (problem) =>
			is(
				problem,
				'نتيجته رد، ولا يسمّي ما يجيب عنه',
				'اكتب في answers ما يجيب عنه وعلى ماذا يستند ذلك.',
				'اختر ما يجيب عنه.'
			),
		'earlier-without-claim': (problem) =>
			is(problem, 'يسجّل كلامًا أقدم ولا يقول من أي قول', 'سمّ القول في about.', 'اختر القول الأحدث.'),
		'points-without-claim': (problem) =>
			is(
				problem,
				'يسمّي نقاطًا لما ليس قولًا',
				'احذف النقاط: الرد والوثيقة يُتكلَّم عنهما جملةً.',
				'احذف النقاط، أو اختر قولًا.'
			),
		'basis-lacks': (problem) =>
			is(
				problem,
				`يستند إلى ${q(problem.basis)} وينقصه ${q(problem.lacks)}`,
				`اكتب ${q(problem.lacks)}، أو اختر سندًا من نوع آخر.`,
				'أكمل ما يحتاج إليه هذا النوع من السند، أو اختر غيره.',
				'ينقصه شيء يحتاج إليه هذا النوع من السند'
			),
		'source-without-address': (problem) =>
			is(
				problem,
				'لا عنوان له، ولا كلام يُعرف به (knownFrom)',
				'اكتب url؛ وللوثيقة المذكورة فحسب اكتب knownFrom بالكلام والمصدر الذي يذكرها.',
				'اكتب عنوانه.',
				'ما زال فارغًا'
			),
		'not-a-target': (problem) => is(problem, 'لا يسمّي مدخلًا: اكتبه كعنوان صفحته، claims/<id>'),
		'change-without-wordings': (problem) =>
			is(problem, 'يغيّر صياغة وتنقصه القديمة أو الجديدة', 'اكتبهما في old وnew، أو اكتب نوعًا آخر.'),
		'not-a-media-type': (problem) => is(problem, `ليس نوع وسائط مثل ${isolate('text/plain')}`),
		'not-a-text-rule': (problem) => is(problem, `ليس قاعدة نص مثل ${isolate('text/1')}`),
		'not-a-place': (problem) =>
			is(
				problem,
				`ليس موضعًا مثل ${isolate('page=12')} أو ${isolate('section=Summary')} أو ${isolate('t=60,75')}`
			),
		'not-hexadecimal': (problem) => is(problem, `ليس ${problem.bytes} بايت بالنظام الست عشري`),
		'other-version': (problem) =>
			is(problem, `ليس من النسخ المعروفة هنا: ${problem.known.join('، ')}`),
		'duplicate-id': ({ kind, id, file }) => [
			`معرّف ال${KINDS[kind]} ${q(id)} مستعمل من قبل في ${isolate(file)}`,
			'أعط هذا معرّفًا آخر؛ معرّفات الأقوال والردود لا تتكرر في كل المواضيع.'
		],
		'duplicate-point': ({ id, claim }) => [
			`معرّف النقطة ${q(id)} مستعمل مرتين في القول ${q(claim)}`,
			'أعط هذه النقطة معرّفًا آخر.'
		],
		'formerly-cycle': ({ kind, id, now }) => [
			`المعرّف السابق ${q(id)} لل${KINDS[kind]} ${q(now)} مستعمل هو نفسه، فيدور العنوان القديم في حلقة`,
			`احذف ${q(id)} من formerly، أو غيّر معرّف ال${KINDS[kind]} الذي يحمله الآن.`
		],
		'formerly-twice': ({ id, owner, now }) => [
			`${q(id)} معرّف سابق للمدخلين ${q(owner)} و${q(now)} معًا`,
			'أبقه عند المدخل الذي يجب أن يقود إليه العنوان القديم.'
		],
		dangling: ({ kind, id, near }) => [
			`لا يوجد ${KINDS[kind]} باسم ${q(id)}`,
			near === undefined ? 'أضفه، أو صحّح المعرّف.' : `${meant(near)}وإلا فأضفه.`,
			`${meant(near)}اختر غيره، أو أضفه.`
		],
		'dangling-point': ({ id, claim, points, near }) => [
			`ليس للقول ${q(claim)} نقطة ${q(id)}`,
			`${meant(near)}نقاطه: ${points.map(q).join('، ')}.`,
			'اختر إحدى نقاطه.'
		],
		'dangling-target': ({ id, near }) => [
			`لا يوجد ${q(id)}`,
			`${meant(near)}صحّح المعرّف، أو اكتب kind: withdrawal إن سُحب المدخل.`
		],
		'draft-referenced': ({ kind, id }) => [
			`ال${KINDS[kind]} ${q(id)} مسودة، والمسودات لا تظهر في الموقع`,
			`احذف "draft: true" من ال${KINDS[kind]}، أو اجعل هذا المدخل مسودة أيضًا.`,
			`ارفع علامة المسودة عن ال${KINDS[kind]}، أو اجعل هذا المدخل مسودة أيضًا.`
		],
		'reading-without-reader': () => [
			'في الموضوع قراءات، ولا شيء يقول من قرأها ومتى',
			'اكتب readings: { by: …, when: … } عند الموضوع، أو by وwhen عند كل فعل.',
			'اكتب من صاحب القراءات، وفي أي يوم.'
		],
		'second-by-first': ({ by }) => [
			`القراءة الأولى أيضًا باسم ${q(by)}`,
			'اكتب اسم الشخص الآخر صاحب القراءة الثانية، أو احذفها.'
		],
		'move-without-answer': () => [
			'الفعل واقع على ما لا يجيب عنه الرد',
			'اكتب في answers أنه يجيب عن هذا، أو عن الوثيقة التي قيل فيها، وعلى ماذا يستند ذلك.',
			'أضف ما يجيب عنه، أو اقرأ الكلام على ما يجيب عنه.'
		],
		'answer-before-claim': () => [
			'الجواب أقدم مما يجيب عنه',
			'صحّح التواريخ؛ وللكلام الأقدم من القول outcome: spoke-earlier.',
			'صحّح التواريخ، أو اختر النتيجة الخاصة بالكلام الأقدم.'
		],
		'elsewhere-answers-claim': () => [
			'الكلام ليس في أي مصدر محفوظ، فلم يقرأ أحد هنا عن أي قول يجيب',
			`ليكن جوابًا عن الوثيقة: ${isolate('to: { work: … }')}.`,
			'اختر الوثيقة بدل القول.'
		],
		'words-read-twice': ({ other }) => [
			`الكلام نفسه مقروء على ${q(other)} أيضًا`,
			'أبق الموضع الذي يتكلم عنه؛ وإن تكلم عن الاثنين فاكتب السبب في alsoOn.',
			'أبق أحدهما، أو اكتب لماذا يُقرأ الكلام في الموضعين.'
		],
		'reported-without-saying': ({ speaker }) => [
			`لا شيء في الكلام المنقول يقول إن ${q(speaker)} قاله`,
			'اقتبس الكلام مع فعل القول فيه، أو اكتب ملاحظة تبيّن لماذا هو كلام هذا الطرف.',
			'اقتبس الكلام مع فعل القول فيه، أو اكتب ملاحظة.'
		],
		'older-schema': ({ found, known }) => [
			`السجل من الصيغة ${found}؛ وهذا البرنامج يقرأ الصيغة ${known}`,
			`حدّثه بالأمر ${isolate('npm run rejoinder -- migrate')}.`
		],
		'circular-answer': ({ id }) => [
			`الرد ${q(id)} يجيب عن نفسه من خلال غيره`,
			'التعقيب يجيب عن رد أسبق: صحّح أيهما جاء أولًا.'
		],
		'not-canonical': () => [
			'الاقتباس ليس بالشكل القياسي (مسافات مضاعفة أو خارجية، أو أسطر، أو أحرف ليست NFC)',
			'اكتبه في سطر واحد بمسافات مفردة كما يطبعه المصدر.'
		],
		'not-verbatim': ({ source, differs, text }) => [
			`ليس حرفيًّا في ${q(source)}${differs ? `: في المصدر ${q(differs.there)} وهنا ${q(differs.here)}` : ''}`,
			text === undefined
				? 'انسخ الكلمات كما هي في المصدر تمامًا. فإن كانت كذلك فاكشفها: "npm run rejoinder -- prove --texts <folder>". ويُكتب القفز داخل الاقتباس […].'
				: `انسخ الكلمات كما هي، أو تحقق من أن ${isolate(text)} نص ذلك المصدر.`,
			'انسخ الكلمات كما هي في المصدر تمامًا. ويُكتب القفز داخل الاقتباس […].'
		],
		ambiguous: ({ source, times: n }) => [
			`يرد ${times(n)} في ${q(source)}`,
			'اقتبس كلمات أكثر حوله، أو أضف "occurrence: 1" (أو 2، …) لتحدد أي موضع هو المقصود.',
			'اقتبس كلمات أكثر حوله، أو حدّد أي موضع هو المقصود.'
		],
		'no-such-occurrence': ({ source, times: n, occurrence }) => [
			`المطلوب الموضع ${occurrence}، وهو يرد ${times(n)} في ${q(source)}`,
			`اكتب رقم موضع من 1 إلى ${n}، أو احذفه.`
		],
		'cuts-a-word': ({ source }) => [
			`يبدأ أو ينتهي في وسط كلمة من ${q(source)}`,
			`اقتبس كلمات كاملة، ${HALF_A_WORD}`
		],
		'left-out': ({ where, words, kinds }) => [
			`يُسقط ${WHERE[where]} ما قد يقلب معناه (${kinds.map((kind) => OMITTED[kind]).join('، ')}): ${q(words)}`,
			'اقتبس هذه الكلمات أيضًا؛ أو اذكر تحت "leftOut" ما أُسقط ولماذا يصح ذلك، وهو ما يُعرض بجانب الاقتباس.',
			'اقتبس هذه الكلمات أيضًا؛ أو اذكر ما أُسقط ولماذا يصح ذلك، وهو ما يُعرض بجانب الاقتباس.'
		],
		'introduced-elsewhere': ({ source }) => [
			`الكلمات التي تقدّم للاقتباس في موضع آخر من ${q(source)}`,
			'انسخ كلمات من جملته نفسها، أو من التي قبلها أو بعدها.'
		],
		'part-cuts-a-word': (problem) => [
			`تبدأ هذه الكلمات أو تنتهي في وسط كلمة من اقتباس ${words(problem)}`,
			`خذ كلمات كاملة، ${HALF_A_WORD}`
		],
		'not-a-part': (problem) => [
			`لا ترد هذه الكلمات في أي اقتباس من ${words(problem)}`,
			'انسخها حرفًا بحرف من أحد اقتباساته، أو اقتبس أكثر.'
		],
		'wording-not-a-part': ({ wording, near }) => [
			`الصياغة ${q(wording)} لا ترد في هذا الاقتباس`,
			`${meant(near)}اقتبس جملة فيها هذه الكلمات، أو أورد الكلمات التي فيها.`
		],
		'source-not-captured': ({ source }) => [
			`يقتبس ${q(source)} ولم يُلتقط له نص`,
			`التقطه ("npm run rejoinder -- capture <text file> --id ${source}") وأثبته، أو اقتبس مصدرًا ملتقطًا.`,
			'أضف نص هذا المصدر، أو اقتبس مصدرًا ملتقطًا.'
		],
		'capture-without-evidence': ({ source }) => [
			`يقول إن ${q(source)} التُقط، وليس ${isolate(`data/evidence/${source}.json`)} هناك`,
			'اكتبه بالأمر "npm run rejoinder -- prove --texts <folder>"، أو احذف captured من المصدر.',
			'أضف نصه، وصحّح الاقتباسات التي ليست فيه.'
		],
		'no-text': ({ source }) => [
			`لا نص في المجلد يخص ${q(source)}`,
			`سمّ نصه الملتقط ${source}.txt، أو التقطه: "npm run rejoinder -- capture <text file> --id ${source}".`,
			'أضف نص هذا المصدر.'
		],
		'other-text': ({ source, text }) => [
			`${isolate(text)} ليس النص الذي التُقط للمصدر ${q(source)}`,
			`ضع النص الملتقط مكانه؛ وإن تغيّرت الصفحة فالتقطها من جديد: "npm run rejoinder -- capture <text file> --id ${source}".`,
			'أضف نص هذا المصدر من جديد.'
		],
		'capture-date': ({ id, evidence, source }) => [
			`التُقط في ${evidence}، و${isolate(`data/sources/${id}.yaml`)} ${source === undefined ? 'لا يذكر التقاطًا' : `يقول ${source}`}`,
			`اكتب في المصدر "captured: ${evidence}"، أو التقطه من جديد.`,
			`اجعل تاريخ الالتقاط ${evidence}، أو أضف النص من جديد.`
		],
		'same-root': ({ source }) => [
			`يلتزم بالنص نفسه الذي لـ${q(source)}: التُقط نص واحد كمصدرين`,
			'التقط كل وثيقة من نصها، أو احذف أحد المصدرين.'
		],
		'no-such-source': ({ id }) => [
			`دليل على ${q(id)} ولا مصدر كهذا`,
			`أضف data/sources/${id}.yaml، أو احذف هذا الملف.`
		],
		'nothing-quotes-it': ({ passage }) => [
			`المقطع ${passage} مكشوف ولا شيء يقتبسه`,
			`لا يُكشف إلا ما يُقتبس. ${REPROVE}`
		],
		'out-of-order': ({ passage }) => proof(`المقطع ${passage} ليس حيث يقول رقمه وموضعه وما حوله`),
		'path-does-not-fit': ({ passage, passages }) =>
			proof(`مسار تدقيق المقطع ${passage} لا يناسب شجرة من ${inTree(passages)}`),
		'not-proven': ({ passage }) =>
			proof(
				`مسار تدقيق المقطع ${passage} لا يقود إلى الجذر: تغيّر نصه أو رقمه أو مساره أو عدده العشوائي`
			),
		'other-root': ({ root }) =>
			proof(`كل المقاطع المكشوفة تقود إلى جذر آخر، ${isolate(root)}: تغيّر الجذر`),
		'other-tree': ({ tree }) =>
			restore(`كل المقاطع المكشوفة تقود إلى شجرة أخرى، ${isolate(tree)}: تغيّرت الشجرة`),
		'other-head': ({ root }) =>
			restore(
				`وقائع الالتقاط والشجرة تعطي جذرًا آخر، ${isolate(root)}: تغيّرت واقعة أو عدد المقاطع أو الشجرة أو الجذر`
			),
		'malformed-evidence': () => proof('ليس للأدلة الشكل الذي لنسختها'),
		'editorial-word': ({ word }) => [`كلامنا نحن يقول ${q(word)}`, PLAINLY],
		'bare-statement': ({ speaker }) => [
			`الجملة التي من كلامنا لا تسمّي القائل ${q(speaker)}`,
			'ابدأها بمن يقولها، باسم أو كتابة واردة في ملف الطرف.',
			'ابدأها بمن يقولها، باسم أو كتابة واردة عند الطرف.'
		],
		'translation-language': ({ lang }) => [
			`المجلد أو الملف ${q(lang)} ليس بلغة من لغات الموقع`,
			`سمّه بإحداها: ${LANGUAGES.join('، ')}.`
		],
		'translation-own-language': ({ lang }) => [`الاقتباس نفسه باللغة ${q(lang)}`, 'احذف الترجمة.'],
		'translation-of-nothing': ({ source }) => [
			`لا اقتباس من ${q(source)} بهذه الكلمات`,
			'انسخ كلمات الاقتباس المترجَم كاملة، أو احذف الترجمة.'
		],
		'translation-stale': ({ now }) => [
			`تغيّر نص الاقتباس ولذلك لا تُعرض الترجمة: ${q(now)}`,
			'ترجم النص الحالي وانسخ كلماته في quote.'
		],
		'translation-twice': ({ file }) => [
			`لهذه الكلمات ترجمة من قبل، في ${isolate(file)}`,
			'أبقِ واحدة منهما.'
		],
		'translation-part-of-nothing': () => [
			'لا تستند نقطة ولا فعل إلى هذه الكلمات من الاقتباس',
			'انسخ كلمات نقطة أو فعل مما فيه هذا الاقتباس، أو احذف هذا الجزء.'
		],
		'translation-part-absent': () => [
			'لا ترد هذه الكلمات في الترجمة، أو تبدأ أو تنتهي داخل كلمة منها',
			'انسخها من نص الترجمة حرفًا بحرف وكلماتٍ كاملة.'
		],
		'translation-rendering': ({ wording, renderings }) => [
			`في الاقتباس ${q(wording)}، وليس في الترجمة أيّ من الكلمات المذكورة مقابلها`,
			`اكتب ${renderings.map(q).join(' أو ')}، أو أضف غيرها إلى renderings الصياغة، أو اذكر السبب في why.`,
			`اكتب ${renderings.map(q).join(' أو ')}، أو اذكر السبب.`
		],
		'translation-sharper': ({ word }) => [
			`في الترجمة ${q(word)}، وهي كلمة تنحاز، وليس في الاقتباس مثلها`,
			'اكتب ما يقوله الاقتباس بلا زيادة ولا نقصان.'
		],
		'translation-number': ({ number }) => [
			`في الاقتباس ${q(number)}، وليس في الترجمة`,
			'اكتب العدد كما هو في الاقتباس.'
		],
		'translation-leaps': ({ there, here }) => [
			`عدد علامات «[…]» في الاقتباس ${there}، وفي الترجمة ${here}`,
			'ضعها حيث يقفز الاقتباس، لا في سواه.'
		],
		'uncorrected-gist': ({ target, tag, lang }) => [
			`الجملة التي من كلامنا (${lang}) ليست كما في ${q(tag)}`,
			`أضف إلى ${CORRECTIONS} مدخلًا فيه target: ${target} والصياغة القديمة والجديدة والسبب.`
		],
		'uncorrected-moves': ({ target, tag }) => [
			`الأفعال ليست كما في ${q(tag)}`,
			`أضف إلى ${CORRECTIONS} مدخلًا فيه target: ${target} يقول ما تغيّر ولماذا.`
		],
		'gone-without-withdrawal': ({ target, tag }) => [
			`${q(target)} نُشر في ${q(tag)} ولم يعد هنا`,
			`أضف إلى ${CORRECTIONS} مدخلًا فيه kind: withdrawal وtarget: ${target} والسبب، أو أبقِ معرّفه في formerly.`
		],
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
	}
};
