import { isolate } from '#lib/text/isolate.ts';
import type { ProblemMessages } from '../../problems.ts';
import { REPROVE, q, count } from './forms.ts';

const RESTORE = 'أعد الملف كما كان، أو التقط النص من جديد بالأمر "npm run rejoinder -- capture".';

const REPROVE_ON_DESK = 'أضف نص هذا المصدر، فتُصنع أدلته من جديد.';

const proof = (message: string) => [message, REPROVE, REPROVE_ON_DESK] as const;

/** Proving again does not mend these: what was captured is what they state. */
const restore = (message: string) => [message, RESTORE, REPROVE_ON_DESK] as const;

const inTree = (n: number) => count(n, 'مقطع واحد', 'مقطعين', '# مقاطع', '# مقطعًا', '# مقطع');

export const evidence = {
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
	'malformed-evidence': () => proof('ليس للأدلة الشكل الذي لنسختها')
} satisfies Partial<ProblemMessages['says']>;
