import { isolate } from '#lib/text/isolate.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q, is, meant, KINDS } from './forms.ts';

export const relations = {
	'not-utf-8': () => ['فيه بايتات ليست من UTF-8', 'احفظ الملف بترميز UTF-8.'],
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
	'compared-with-nothing': (problem) =>
		is(
			problem,
			'يذكر مقابلة النص بالأصل، ولا شيء يذكر أنه قُرئ آليًّا',
			'أضف "readBy: machine"، أو احذفه.',
			'اذكر أن النص قُرئ آليًّا، أو أفرغ هذا الحقل.'
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
	'no-such-site': ({ id, site }) => [
		`${q(id)} مسمّى كمدخل من موقع آخر، ${q(site)}، ولا يوجد ملف ${isolate(`data/from/${site}.yaml`)}`,
		`خذ مدخلات الموقع بالأمر ${isolate('npm run rejoinder -- merge')}؛ وفي معرّفاتك أنت اكتب شرطات مفردة.`
	],
	'id-of-other-site': ({ id }) => [
		`${q(id)} موجود في ملف يخص موقعًا آخر`,
		'ضع ما هو لك في ملف لك؛ وما جاء من موقع يبقى في ملفات ذلك الموقع.'
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
	'circular-answer': ({ id }) => [
		`الرد ${q(id)} يجيب عن نفسه من خلال غيره`,
		'التعقيب يجيب عن رد أسبق: صحّح أيهما جاء أولًا.'
	]
} satisfies Partial<ProblemMessages['says']>;
