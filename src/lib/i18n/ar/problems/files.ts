import { isolate } from '#lib/text/isolate.ts';
import type { Problem } from '#lib/record/problem.ts';
import { isBroughtIn, type ProblemMessages } from '../../problems.ts';
import { README, REPROVE, q } from './forms.ts';

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

export const files = {
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
	'older-schema': ({ found, known }) => [
		`السجل من الصيغة ${found}؛ وهذا البرنامج يقرأ الصيغة ${known}`,
		`حدّثه بالأمر ${isolate('npm run rejoinder -- migrate')}.`
	]
} satisfies Partial<ProblemMessages['says']>;
