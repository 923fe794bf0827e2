import { isolate } from '#lib/text/isolate.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { Problem } from '#lib/record/problem.ts';
import { isEvidence, type ProblemMessages } from '../../problems.ts';
import { README, REPROVE, FORM, is, meant } from './forms.ts';

const LISTS: Record<Problem<'empty-list'>['of'], string> = {
	quotes: 'يحتاج القول إلى اقتباس واحد على الأقل',
	points: 'يحتاج القول إلى نقطة واحدة على الأقل',
	uses: 'تحتاج الصياغة إلى استعمال مثبت واحد على الأقل',
	wordings: 'يحتاج المصطلح إلى صياغة واحدة على الأقل',
	interest: 'اكتب unknown، أو اذكر مصلحة واحدة على الأقل'
};

const FORMS: Record<Problem<'wrong-form'>['expected'], string> = {
	list: 'قائمة',
	fields: 'مجموعة حقول',
	text: 'نصًّا',
	number: 'عددًا',
	other: 'قيمة بالشكل المنتظر'
};

export const fields = {
	'missing-field': ({ at }) => [
		'لم يُكتب',
		isEvidence(at) ? REPROVE : `أضفه؛ في ${README} مثال.`,
		'املأه.'
	],
	'unknown-field': ({ at, near }) => [
		'ليس حقلًا معروفًا هنا',
		isEvidence(at) ? REPROVE : `${meant(near) || 'صحّح كتابته أو احذفه؛ '}يسرد ${README} كل الحقول.`
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
	'not-a-site-address': (problem) => is(problem, 'ليس عنوان https خاليًا من «?» و«#»'),
	'without-source-language': (problem) =>
		is(
			{ ...problem, value: undefined },
			`لا يذكر ${SOURCE_LANGUAGE}، وهي التي تحل محل ما ينقص سائر اللغات`
		),
	'not-a-colour': (problem) => is(problem, 'ليس لونًا مثل ‎#23506b‎'),
	'faint-colour': (problem) =>
		is(problem, 'قريب من لون خلفيته فلا يُقرأ عليها (التباين أقل من 4.5:1)'),
	'colour-of-a-party': (problem) =>
		is(problem, 'لون تُعرف به إحدى الجهات، فيبدو الموقع كأنه موقعها'),
	'not-a-drawing': (problem) =>
		is(
			{ ...problem, value: undefined },
			'ليس رسمًا بصيغة SVG من أشكال وحدها',
			'احفظه بصيغة SVG بسيطة، وحروفه مسارات، بلا صور ولا أنماط ولا برامج ولا روابط.',
			'احفظه بصيغة SVG بسيطة، وحروفه مسارات، بلا صور ولا أنماط ولا برامج ولا روابط.'
		),
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
	'not-a-media-type': (problem) => is(problem, `ليس نوع وسائط مثل ${isolate('text/plain')}`),
	'not-a-text-rule': (problem) => is(problem, `ليس قاعدة نص مثل ${isolate('text/1')}`),
	'not-a-place': (problem) =>
		is(
			problem,
			`ليس موضعًا مثل ${isolate('page=12')} أو ${isolate('section=Summary')} أو ${isolate('t=60,75')}`
		),
	'places-not-in-order': (problem) =>
		is(
			problem,
			'لا يبدأ بعد الموضع السابق له داخل النص',
			'التقط الملف من جديد: لا يُعدَّل النص المحفوظ يدويًا.'
		),
	'not-base64': (problem) => is(problem, 'ليس نصًا بترميز base64'),
	'not-an-instant': (problem) => is(problem, 'ليس لحظة مثل 2026-11-30T18:45:00Z'),
	'not-an-identifier': (problem) => is(problem, 'ليس معرّف كائن مثل 1.2.840.113549'),
	'not-hexadecimal': (problem) => is(problem, `ليس ${problem.bytes} بايت بالنظام الست عشري`),
	'other-version': (problem) =>
		is(problem, `ليس من النسخ المعروفة هنا: ${problem.known.join('، ')}`)
} satisfies Partial<ProblemMessages['says']>;
