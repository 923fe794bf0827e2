import { isolate } from '#lib/text/isolate.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q, meant, KINDS, count } from './forms.ts';

const HALF_A_WORD = 'فنصف الكلمة قد يقول عكس كلها.';

const PLAINLY = 'اكتب ببساطة ما قيل ومن قاله: يقول، يذكر، يسأل، يدعو إلى.';

const CORRECTIONS = 'data/corrections.yaml';

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

const words = ({ of, id }: Problem<'not-a-part'> | Problem<'part-cuts-a-word'>) =>
	of === 'variant' ? 'الاقتباس الذي هي قراءة أخرى له' : `ال${KINDS[of]} ${q(id)}`;

const times = (n: number) => count(n, 'مرة واحدة', 'مرتين', '# مرات', '# مرة');

export const quotations = {
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
	'other-place': ({ source, said, proven }) => [
		`يقول ${q(said)}، والكلمات في ${q(source)} عند ${q(proven)}`,
		'احذف "at": فالموضع يؤخذ من الأدلة. وإن كانت الأدلة خاطئة فالتقط المصدر من جديد.',
		'أفرغ هذا الحقل: فالموضع يؤخذ من النص.'
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
	'editorial-word': ({ word }) => [`كلامنا نحن يقول ${q(word)}`, PLAINLY],
	'bare-statement': ({ speaker }) => [
		`الجملة التي من كلامنا لا تسمّي القائل ${q(speaker)}`,
		'ابدأها بمن يقولها، باسم أو كتابة واردة في ملف الطرف.',
		'ابدأها بمن يقولها، باسم أو كتابة واردة عند الطرف.'
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
	]
} satisfies Partial<ProblemMessages['says']>;
