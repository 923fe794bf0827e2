import type { DayRange } from '#lib/record/days.ts';
import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count, claims, days } from './forms.ts';

const responses: Forms = ['رد واحد', 'ردان', '# ردود', '# ردًّا', '# رد'];

const rejoinders: Forms = ['تعقيب واحد', 'تعقيبان', '# تعقيبات', '# تعقيبًا', '# تعقيب'];

const silences: Forms = [
	'حالة واحدة بلا رد',
	'حالتان بلا رد',
	'# حالات بلا رد',
	'# حالة بلا رد',
	'# حالة بلا رد'
];

const documents: Forms = ['وثيقة واحدة', 'وثيقتان', '# وثائق', '# وثيقة', '# وثيقة'];

const monthForms: Forms = ['شهر واحد', 'شهران', '# أشهر', '# شهرًا', '# شهر'];

const SINCE = { claim: 'القول', response: 'الرد', document: 'الوثيقة', asked: 'السؤال' };

/** كم استغرق الرد، بلا دقة تزيد على ما تسمح به التواريخ. */
function delay({ since, min, max, qualified }: DayRange & { since: keyof typeof SINCE }): string {
	const from = SINCE[since];
	const doubt = qualified ? '، إن صحّت التواريخ' : '';
	const order = '؛ والترتيب الدقيق غير معروف';
	if (min === null && max === null) return `لا تبيّن التواريخ كم مضى على ${from}`;
	if (max === null) return `بعد ${days(min!)} على الأقل من ${from}${doubt}`;
	if (min === null) return `بعد ${days(max)} على الأكثر من ${from}${doubt}`;
	if (max < 0) {
		return min === max
			? `قبل ${from} بـ${days(-max)}${doubt}`
			: `قبل ${from} بما بين ${-max} و${days(-min)}${doubt}`;
	}
	if (min < 0 && max === 0) return `في اليوم نفسه أو قبله${order}${doubt}`;
	if (min < 0 && since === 'asked') return `بعد ${days(max)} على الأكثر من ${from}${order}${doubt}`;
	if (min < 0) return `بعده بـ${days(max)} على الأكثر${order}${doubt}`;
	if (max === 0) return `في يوم ${from} نفسه${doubt}`;
	return min === max
		? `بعد ${days(max)} من ${from}${doubt}`
		: `بعد ما بين ${min} و${days(max)} من ${from}${doubt}`;
}

export const chronology = {
	chronology: {
		intro: 'ما قيل، وما سُئل عنه، وما بقي بلا رد، بحسب التاريخ. والأشرطة تبيّن التواريخ غير المؤكدة.',
		ofClaim:
			'هذا القول، والردود عليه، والتعقيبات على الردود، والأقوال الواردة فيها، بحسب التاريخ. والأشرطة تبيّن التواريخ غير المؤكدة.',
		ofTopic: 'الموضوع كله بحسب التاريخ',
		gap: (n) => count(Math.round(n / 30.44), ...monthForms),
		gapNote: 'لا شيء مؤرَّخًا طوال هذه المدة',
		asOf: 'عرض السجل كما كان في',
		asOfRange: 'التنقل عبر الزمن من تاريخ إلى تاريخ',
		today: 'السجل كله',
		whole: 'عرض السجل كله',
		noDate: (asked) => `«${asked}» ليس يومًا في التقويم، فيُعرض السجل كله.`,
		asOfCounts: (date, n, m) =>
			`حتى نهاية ${date}: ${count(n, ...claims)}، و${count(m, ...responses)} بما فيها الحالات التي بلا رد.`,
		later: (n) => `قيل بعد ذلك: ${n}.`,
		unprompted: (n) => `أُخفي لأن ما يرد عليه قيل بعد ذلك: ${n}.`,
		perhapsLater: (n) => `ربما قيل بعد ذلك، لأن تاريخه يمتد إلى ما بعد ذلك اليوم: ${n}.`,
		keptUndated: (n) => `بلا تاريخ، ويظهر مع ذلك: ${n}.`,
		perhaps: 'ربما قيل بعد اليوم المعروض',
		dated: 'بحسب التاريخ',
		nothingDated: 'لا شيء له تاريخ حتى ذلك اليوم.',
		undated: 'بلا تاريخ',
		undatedNote:
			'لا يذكر أي من مصادرنا متى قيل. وإن كان للمصدر الذي يقتبسه تاريخ، فقد قيل قبل ذلك التاريخ أو فيه.',
		knownBy: (date) => `قبل ${date} أو فيه`,
		kind: { claim: 'قول', response: 'رد', rejoinder: 'تعقيب', silence: 'لا رد', asked: 'سؤال' },
		signs: {
			claim: (n) => count(n, ...claims),
			response: (n) => count(n, ...responses),
			rejoinder: (n) => count(n, ...rejoinders),
			silence: (n) => count(n, ...silences),
			asked: (n) => (n === 1 ? 'يسأل' : `يسأل ${n} مرات`),
			document: (n) => count(n, ...documents)
		},
		asks: (who) => `سؤال من ${who}. والنتيجة:`,
		within: 'يوم ما ضمن الشريط',
		qualified: 'التاريخ نفسه غير مؤكد',
		delayed: 'ما مضى على الكلام الذي يرد عليه',
		delay
	}
} satisfies Partial<Dictionaries['compare']>;
