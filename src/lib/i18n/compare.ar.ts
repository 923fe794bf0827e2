import { count, type Forms } from './arabic-count.ts';
import type { DayRange } from '#lib/domain/compare/days.ts';
import type { ChangeKind } from '#lib/domain/wording/mark.ts';
import type { compareEn } from './compare.en.ts';

const claims: Forms = { one: 'قول واحد', two: 'قولان', few: 'أقوال', many: 'قولًا', other: 'قول' };
const parties: Forms = { one: 'طرف واحد', two: 'طرفان', few: 'أطراف', many: 'طرفًا', other: 'طرف' };
const responses: Forms = { one: 'رد واحد', two: 'ردان', few: 'ردود', many: 'ردًّا', other: 'رد' };
const rejoinders: Forms = {
	one: 'تعقيب واحد',
	two: 'تعقيبان',
	few: 'تعقيبات',
	many: 'تعقيبًا',
	other: 'تعقيب'
};
const silences: Forms = {
	one: 'صمت واحد',
	two: 'حالتا صمت',
	few: 'حالات صمت',
	many: 'حالة صمت',
	other: 'حالة صمت'
};
const sourcesOf: Forms = {
	one: 'مصدر واحد',
	two: 'مصدرين',
	few: 'مصادر',
	many: 'مصدرًا',
	other: 'مصدر'
};
const capturedOf: Forms = {
	one: 'مصدر ملتقط واحد',
	two: 'مصدرين ملتقطين',
	few: 'مصادر ملتقطة',
	many: 'مصدرًا ملتقطًا',
	other: 'مصدر ملتقط'
};
const statements: Forms = {
	one: 'نتيجة واحدة',
	two: 'نتيجتان',
	few: 'نتائج',
	many: 'نتيجة',
	other: 'نتيجة'
};
const quotations: Forms = {
	one: 'اقتباس واحد',
	two: 'اقتباسان',
	few: 'اقتباسات',
	many: 'اقتباسًا',
	other: 'اقتباس'
};
const uses: Forms = {
	one: 'استعمال واحد مدوَّن',
	two: 'استعمالان مدوَّنان',
	few: 'استعمالات مدوَّنة',
	many: 'استعمالًا مدوَّنًا',
	other: 'استعمال مدوَّن'
};
const dayForms: Forms = { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };
const days = (n: number) => count(n, dayForms);
const monthForms: Forms = {
	one: 'شهر واحد',
	two: 'شهرين',
	few: 'أشهر',
	many: 'شهرًا',
	other: 'شهر'
};

const SINCE = { claim: 'القول', response: 'الرد', asked: 'السؤال' };

/** كم استغرق الرد، بلا دقة تزيد على ما تسمح به التواريخ. */
function delay({
	since,
	min,
	max,
	qualified
}: DayRange & { since: 'claim' | 'response' | 'asked' }): string {
	const from = SINCE[since];
	const doubt = qualified ? '، بقدر ما يُوثق بالتواريخ' : '';
	if (min === null && max === null) return `لا تبيّن التواريخ كم مضى على ${from}`;
	if (max === null) return `بعد ${days(min!)} على الأقل من ${from}${doubt}`;
	if (min === null) return `بعد ${days(max)} على الأكثر من ${from}${doubt}`;
	if (max < 0) {
		return min === max
			? `قبل ${from} بـ${days(-max)}${doubt}`
			: `قبل ${from} بما بين ${-max} و${days(-min)}${doubt}`;
	}
	if (min < 0) return `بعد ${days(max)} على الأكثر من ${from}، أو قبله${doubt}`;
	if (max === 0) return `في يوم ${from} نفسه${doubt}`;
	return min === max
		? `بعد ${days(max)} من ${from}${doubt}`
		: `بعد ما بين ${min} و${days(max)} من ${from}${doubt}`;
}

const CHANGE: Record<ChangeKind, string> = {
	hedge: 'لفظ تحفّظ',
	negation: 'نفي',
	modal: 'فعل جواز أو وجوب (قد، يجب …)',
	quantifier: 'لفظ مقدار',
	condition: 'شرط',
	number: 'عدد',
	date: 'تاريخ',
	article: 'أداة تعريف أو تنكير',
	name: 'اسم علم',
	question: 'استفهام',
	contraction: 'صيغة مختصرة',
	clitic: 'حرف متصل',
	inflection: 'صيغة كلمة',
	order: 'ترتيب الكلمات',
	cut: 'كلمة مقطوعة',
	word: 'كلمة أو كلمات'
};
const EFFECT = { removed: 'محذوف', added: 'مضاف', replaced: 'مُغيَّر' };

const NODE = {
	claim: 'قول',
	response: 'رد',
	rejoinder: 'تعقيب',
	silence: 'صمت',
	'none-on-record': 'لا شيء مسجَّل'
};

export const compareAr: typeof compareEn = {
	matrix: {
		intro:
			'كل صف قول، وكل عمود طرف. وتبيّن الخانة هل سُجّل شيء من الطرف بشأن القول، وكيف تبدأ كلماته.',
		caption: (topic) => `الأقوال والأطراف: ${topic}`,
		claim: 'القول',
		state: { 'none-on-record': 'لا شيء مسجَّل' },
		held: (n, date) => `في ${count(n, sourcesOf)}، حتى ${date}`,
		notConcerned: 'مع أن القول لا يخصه',
		noWords: 'في مستند غير ملتقط',
		note: 'الخانة الفارغة: القول لا يخص الطرف ولم يُسجَّل منه شيء. والصمت، وعدم وجود شيء مسجَّل، لا يثبتان القول ولا ينفيانه.',
		nothing: 'لا قول في هذا الموضوع يخص طرفًا بعد، فلا شيء يوضع في جدول.',
		count: (n, m) => `${count(n, claims)}، ${count(m, parties)}.`,
		hidden: (n, m) =>
			`حجبت المرشِّحات: ${[
				...(n > 0 ? [count(n, claims)] : []),
				...(m > 0 ? [count(m, parties)] : [])
			].join('، ')}.`,
		whole: 'اعرض الجدول كله',
		empty: 'لا شيء في هذا الجدول كما طُلب.',
		emptyHint: 'أزل مرشِّحًا أو اعرض الجدول كله.',
		choose: 'رشّح ورتّب',
		choices: {
			outcomes: 'ما هو مسجَّل',
			claimKinds: 'نوع القول',
			partyKinds: 'نوع الطرف',
			moves: 'ما يفعله الرد (قراءتنا)',
			parties: 'الطرف'
		},
		order: 'الترتيب',
		rows: 'الأقوال بحسب',
		columns: 'الأطراف بحسب',
		claimOrder: { date: 'التاريخ', speaker: 'القائل', responses: 'عدد الردود' },
		partyOrder: { name: 'الاسم', 'first-reply': 'أول رد', replies: 'عدد الردود' },
		reversed: 'بالعكس',
		problem: {
			'unknown-value': (parameter, value) =>
				`«${value}» في العنوان ليست من قيم «${parameter}» هنا، فتُركت جانبًا.`,
			'given-twice': (parameter, value) =>
				`«${parameter}» مكررة في العنوان، فتُركت «${value}» جانبًا.`,
			'too-many': (parameter) =>
				`في العنوان من قيم «${parameter}» أكثر مما يمكن قراءته، فتُرك الباقي جانبًا.`
		}
	},
	chronology: {
		intro: 'ما قيل وما سُئل عنه وما بقي بلا جواب، بحسب الزمن. ولا يُرسم تاريخ بدقة تزيد على المعلوم.',
		ofClaim:
			'هذا القول، وما يجيب عنه، وما يجيب عن ذلك، والأقوال التي طُرحت في الأجوبة، بحسب الزمن. ولا يُرسم تاريخ بدقة تزيد على المعلوم.',
		ofTopic: 'الموضوع كله بحسب الزمن',
		gap: (n) => `لا شيء مدة ${count(Math.round(n / 30.44), monthForms)}`,
		asOf: 'كما كان في',
		asOfRange: 'كما كان في يوم بين الأول والأخير',
		today: 'السجل كله',
		whole: 'اعرض السجل كله',
		noDate: (asked) => `«${asked}» ليس يومًا في التقويم، فيُعرض السجل كله.`,
		asOfCounts: (date, n, m) =>
			`حتى نهاية ${date}: ${count(n, claims)}، و${count(m, responses)} بما فيها حالات الصمت.`,
		later: (n) => `قيل بعد ذلك: ${n}.`,
		unprompted: (n) => `تُرك لأن ما يجيب عنه قيل بعد ذلك: ${n}.`,
		perhapsLater: (n) => `ربما قيل بعد ذلك، لأن تاريخه يمتد إلى ما بعد ذلك اليوم: ${n}.`,
		keptUndated: (n) => `بلا تاريخ، ومعروض مع ذلك: ${n}.`,
		perhaps: 'ربما قيل بعد اليوم المعروض',
		dated: 'بحسب الزمن',
		nothingDated: 'لا شيء مؤرَّخًا حتى ذلك اليوم.',
		undated: 'بلا تاريخ',
		undatedNote:
			'لا يذكر أي مصدر لدينا متى قيل. وحيث يكون للمصدر الذي يقتبسه تاريخ فقد قيل قبل ذلك التاريخ أو فيه.',
		knownBy: (date) => `قبل ${date} أو فيه`,
		kind: { claim: 'قول', response: 'رد', rejoinder: 'تعقيب', silence: 'صمت', asked: 'سؤال' },
		signs: {
			claim: (n) => count(n, claims),
			response: (n) => count(n, responses),
			rejoinder: (n) => count(n, rejoinders),
			silence: (n) => count(n, silences),
			asked: (n) => (n === 1 ? 'يسأل' : `يسأل ${n} مرات`)
		},
		asks: (who) => `${who} يسأل. وما آل إليه:`,
		within: 'يومٌ ما ضمن هذه المدة',
		qualified: 'التاريخ غير مؤكد',
		delayed: 'ما مضى على ما يجيب عنه',
		delay
	},
	map: {
		intro:
			'من يجيب من. يمضي الخط من الجواب إلى ما يجيب عنه؛ وشكله ولفظه يبيّنان ما يفعله. وهذه قراءتنا.',
		caption: (topic) => `خريطة من يجيب من: ${topic}`,
		nothing: 'لا شيء مسجَّلًا في هذا الموضوع بعد.',
		legend: 'أنواع الخطوط',
		pan: 'قد تكون الخريطة أكبر من النافذة: مرّرها، أو اقرأ القائمة أدناه وفيها الشيء نفسه.',
		asList: 'الشيء نفسه قائمةً',
		edge: {
			rebut: 'يخالف الوقائع',
			undermine: 'يخالف الأساس',
			undercut: 'يخالف الاستدلال',
			qualify: 'يسوّغ',
			agree: 'يوافق',
			act: 'يفعل',
			replies: 'يرد',
			silence: 'بلا كلمات',
			raises: 'يطرح'
		},
		edgeNote: {
			rebut: 'يقول إن الأمر ليس كذلك (ينقض النتيجة)',
			undermine: 'يشكك في الدليل أو المصدر (ينقض مقدمة)',
			undercut: 'يشكك في الاستدلال أو الطرح، أو يضيف سياقًا (ينقض الخطوة)',
			qualify: 'يبيّن لماذا كان الفعل صوابًا',
			agree: 'يقبله أو يؤيده',
			act: 'يذكر ما فعله أو سيفعله',
			replies: 'كلماته مسجَّلة، بلا قراءة منا',
			silence: 'سُئل ولم يُجب، أو لا شيء مسجَّل',
			raises: 'يقول قولًا من عنده'
		},
		kind: NODE,
		held: (n) => `في ${count(n, sourcesOf)}`,
		node: ({ kind, party, gist, held }) =>
			held === undefined
				? `${NODE[kind]}، ${party}: ${gist ?? ''}`
				: `${party}: لا شيء مسجَّل في ${count(held, sourcesOf)}`,
		join: (moves, points) =>
			points.length === 0
				? moves.join('، ')
				: `${moves.join('، ')} (${points.length === 1 ? 'النقطة' : 'النقاط'} ${points.join('، ')})`,
		comma: '، ',
		repeated: '(انظر أعلاه)'
	},
	balance: {
		intro:
			'كم يفسح السجل لكل طرف في هذا الموضوع، بأرقام مجردة: للقراء الذين يريدون التحقق منا، ولنا.',
		basis: (held, date) =>
			`حُسبت في ${count(held, capturedOf)}، حتى ${date}. والأطراف بالترتيب الأبجدي.`,
		caption: (topic) => `أرقام بحسب الطرف: ${topic}`,
		columns: [
			'الأقوال',
			'ردود بكلمات',
			'الاقتباسات',
			'الكلمات المقتبسة',
			'أين ترد',
			'اللغات',
			'أقوال عنه أُجيب عنها',
			'من أول تاريخ إلى آخره',
			'بلا تاريخ'
		],
		ownReported: (own, reported) => `${own} بكلماته، ${reported} منقولة`,
		standing: (primary, secondary) => `${primary} في مستنداته، ${secondary} في مستندات غيره`,
		language: (name, n) => `${name} ${n}`,
		answered: (n, of) => `${n} من ${of}`,
		state: (name, n) => `${name}: ${n}`,
		range: (from, to) => `من ${from} إلى ${to}`,
		comma: '، ',
		meansTitle: 'ما تعنيه الأرقام',
		means: [
			[
				'الكلمات المقتبسة',
				'كلمات اقتباسات أقواله وردوده. الكلمات التي له هي كلمات القائل، والمنقولة كلمات مصدر عما قاله. وفي الصمت لا تُحسب إلا كلماته هو.'
			],
			[
				'أين ترد',
				'في مستندات نشرها أو كتبها الطرف، أو الطرف الذي يتكلم باسمه، أو في مستندات غيره.'
			],
			[
				'أقوال عنه أُجيب عنها',
				'من الأقوال التي قالها غيره وتخصه، كم أجاب عنه هنا أو في مستند ليس لدينا. وحال الباقي مذكور تحت الرقم.'
			]
		],
		notTitle: 'ما لا تعنيه',
		not: [
			'لا شيء عمن هو على حق. وقد يكون الجواب القصير جوابًا كاملًا.',
			'لا شيء عن كل ما قيل: بل عما يرد في المصادر التي لدينا فقط.',
			'لا درجة ولا ترتيب: من يُسأل أكثر فعليه أن يجيب أكثر.'
		]
	},
	side: {
		title: 'قارن أي اثنين',
		intro:
			'أي قولين أو ردين في صفحتين متقابلتين: قول ورد، أو قولان، أو طرف واحد في وقتين. والعنوان يحفظ الاختيار.',
		first: 'أحد الجانبين',
		second: 'الجانب الآخر',
		type: 'اكتب اسمًا أو بضع كلمات',
		found: (n) => count(n, statements),
		nothingFound: 'لا شيء مكتوب هكذا. جرّب أحرفًا أقل أو اسمًا.',
		pickerFailed: 'تعذّر البحث في القائمة. وكل الأقوال والردود مذكورة أدناه.',
		clear: 'امسح',
		swap: 'بدّل الجانبين',
		swapKey: 'بدّل الجانبين (s)',
		loading: 'جارٍ جلب النص…',
		failed: 'تعذّر جلب النص. إن كنت بلا اتصال فافتحه مرة وأنت متصل.',
		again: 'أعد المحاولة',
		unknown: (asked) => `لا شيء في السجل اسمه «${asked}».`,
		unknownHint: 'اختر أعلاه، أو من القائمة أدناه.',
		ambiguous: (asked) => `«${asked}» اسم لاثنين. أيهما؟`,
		same: 'الجانبان شيء واحد. اختر غيره، مثلًا:',
		one: 'اختر الجانب الآخر، مثلًا:',
		joins: 'ما يجمع بينهما',
		joinsNone:
			'لا شيء في السجل يجمع بينهما: لا يجيب أحدهما عن الآخر، ولا تجمعهما نقطة ولا مصطلح متنازع فيه ولا قائل ولا تاريخ.',
		reason: {
			answers: (by, of) => `${by} يجيب ${of} هنا.`,
			raises: (by, of) => `${by} يطرح في رده هذا القول، وقائله ${of}.`,
			samePoint: (points) => `كلاهما يتناول النقطة نفسها: ${points}.`,
			sameTarget: (targets) => `كلاهما يجيب عن الشيء نفسه: ${targets}.`,
			otherWording: (term, a, b) => `${term}: أحدهما يقول ${a}، والآخر ${b}.`,
			sameWording: (term, wordings) => `${term}: كلاهما يقول ${wordings}.`,
			sameSpeaker: (who) => `كلاهما من ${who} أو ممن يتكلم باسمه.`,
			sameWork: (work) => `كلاهما في العمل نفسه: ${work}.`,
			sameDate: 'قيلا في الوقت نفسه، بقدر ما تبيّن التواريخ.'
		},
		why: {
			answers: 'يجيب عنه أو يُجاب به',
			'same-point': 'يتناول النقطة نفسها',
			'same-target': 'يجيب عن الشيء نفسه',
			raises: 'مطروح فيه',
			'other-wording': 'لفظ آخر للشيء نفسه',
			'same-wording': 'اللفظ المتنازع فيه نفسه',
			'same-speaker': 'القائل نفسه',
			'same-work': 'العمل نفسه',
			'same-date': 'الوقت نفسه'
		},
		time: {
			first: (who) => `${who} سبق.`,
			unknown: 'لا تبيّن التواريخ أيهما سبق.',
			apart: (min, max) => {
				if (min === null || max === null) return '';
				const [least, most] = [
					Math.min(Math.abs(min), Math.abs(max)),
					Math.max(Math.abs(min), Math.abs(max))
				];
				if (min === max) return max === 0 ? 'قيلا في اليوم نفسه.' : `بينهما ${days(most)}.`;
				return min >= 0 || max <= 0
					? `بينهما ما بين ${least} و${days(most)}.`
					: `بينهما ${days(most)} على الأكثر.`;
			}
		},
		points: 'نقطة بنقطة',
		whole: 'إجمالًا',
		none: 'لا شيء هنا',
		makes: 'يطرح النقطة',
		elsewhere: (n) => `حيث يتكلم أحدهما فقط (${n})`,
		beside: (who) => `ما يستحق أن يُقرأ إلى جانب ${who}`,
		list: 'كل الأقوال والردود',
		noScript:
			'يحتاج وضع أي اثنين جنبًا إلى جنب إلى JavaScript. ومن دونه يقف كل قول إلى جانب ردوده في صفحته:',
		quotations: 'قارن ألفاظهما كلمة بكلمة'
	},
	wording: {
		title: 'قارن الألفاظ',
		intro:
			'كيف يختلف الاقتباس عن أصله؟ ألصق النصين أو خذهما من السجل. ولا يغادر ما تلصقه هذا المتصفح.',
		original: 'الأصل',
		quotation: 'كما اقتُبس',
		paste: 'ألصق نصًّا',
		pick: 'أو خذ اقتباسًا من السجل',
		type: 'اكتب اسمًا أو بضع كلمات',
		found: (n) => count(n, quotations),
		nothingFound: 'لا اقتباس فيه كلمات كهذه. جرّب أحرفًا أقل أو اسمًا.',
		pickerFailed: 'تعذّر تحميل الاقتباسات. ويمكن إلصاق النصوص مع ذلك.',
		clear: 'امسح',
		swap: 'بدّل النصين',
		kept: 'محفوظ في لسان المتصفح هذا فقط.',
		notKept: 'أطول من أن يُحفظ: يزول حين تُغلق هذه الصفحة.',
		characters: (n) => `عدد الأحرف: ${n}`,
		beginning: 'يعرض المربع البداية، ويقارَن النص كله. الصق مرة أخرى ليحل نص آخر محله.',
		working: 'جارٍ المقارنة…',
		slow: 'هذان نصان طويلان. وتبقى الصفحة صالحة للاستعمال أثناء المقارنة.',
		failed: 'تعذّرت المقارنة. أعد تحميل الصفحة وحاول ثانية.',
		unknown: (key) => `لا اقتباس في السجل اسمه «${key}».`,
		both: 'أعطِ النصين ليظهر كيف يختلفان.',
		same: 'النصان اقتباس واحد من السجل.',
		noScript:
			'تحتاج مقارنة نصوصك إلى JavaScript. والقراءات المغايرة في السجل معروضة أدناه من دونه.',
		verdict: {
			verbatim: 'كلمة بكلمة: الاقتباس وارد في الأصل كما هو.',
			fragment: 'كلمة بكلمة، لكنه جزء من جملة: قبله أو بعده كلمات.',
			ellipsis: 'كلمة بكلمة، مع حذف مُعلَّم.',
			bracketed: 'كلمة بكلمة، مع تغييرات مُعلَّمة بأقواس أو بحرف كبير.',
			typography: 'الكلمات نفسها؛ لا تختلف إلا العلامات أو الإملاء أو المسافات.',
			encoding: 'الكلمات نفسها؛ وتلفت بعض الأحرف في الطريق.',
			truncated: 'ينتهي بنقطة حيث يمضي الأصل.',
			spliced: 'قطع حرفية من مواضع مختلفة رُصّت كأنها قطعة واحدة.',
			altered: 'الكلمات مختلفة.',
			absent: 'كلمات الاقتباس غير واردة في الأصل.',
			translation: (from, to) => `لغتان (${from}، ${to}): لا تُقارن الكلمات. والترجمة ليست اقتباسًا.`
		},
		verdictNote: 'قيل هذا عن الكلمات وحدها. وللقارئ أن يحكم هل للاختلاف شأن.',
		coarse: 'النصان من الطول أو الاختلاف بحيث لم تُستخرج الفروق الدقيقة.',
		changes: 'ما يختلف',
		noChanges: 'لا اختلاف يُذكر.',
		mark: {
			cut: (side) =>
				side === 'before' ? 'متروك قبله في الجملة نفسها' : 'متروك بعده في الجملة نفسها',
			ellipsis: 'متروك، ومُعلَّم بأنه متروك',
			bracket: 'بين قوسين بدلًا من',
			capital: (bracketed) => (bracketed ? 'الحرف الأول مُغيَّر، ومُعلَّم' : 'الحرف الأول مُغيَّر'),
			closed: 'ينتهي هنا؛ ويمضي الأصل بقوله',
			splice: (direction) =>
				direction === 'forward' ? 'وُصل بلا علامة؛ والمتروك بينهما' : 'وُصل بترتيب غير ترتيب الأصل',
			decoded: 'قُرئ بعد إصلاح أحرفه',
			change: (which, effect) => `${CHANGE[which]}: ${EFFECT[effect]}`,
			typography: {
				case: 'أحرف كبيرة أو صغيرة',
				spelling: 'الإملاء',
				'quotation-marks': 'علامات الاقتباس',
				dashes: 'الشرطات',
				hyphens: 'الواصلات',
				punctuation: 'علامات الترقيم',
				spacing: 'المسافات',
				vocalization: 'التشكيل',
				digits: 'الأرقام',
				ligatures: 'الحروف المركبة',
				invisible: 'أحرف غير مرئية'
			},
			encoding: {
				replacement: 'أحرف حلّت محلها علامات ما لا يُقرأ',
				diacritics: 'علامات على الأحرف ضاعت'
			}
		},
		cues: (kinds) => `ومعه ${kinds.map((kind) => CHANGE[kind]).join('، ')}`,
		inOriginal: 'الأصل',
		inQuotation: 'المقتبس',
		inLine: 'في سطر واحد',
		sideBySide: 'جنبًا إلى جنب',
		removed: 'في الأصل فقط',
		added: 'في الاقتباس فقط',
		skipped: (n) => `[${n} من الأحرف، وهي نفسها في النصين]`,
		cutOff: (n) => `[أحرف أخرى: ${n}]`,
		more: (n) => `اعرض مواضع أخرى (${n})`,
		apparatus: 'القراءات المغايرة في السجل',
		apparatusIntro:
			'حيث ترد في مستندين كلمات مختلفة للموضع نفسه. ولا يحكم السجل أي القراءتين هي الأولى.',
		noVariants: 'لا قراءات مغايرة مسجَّلة.',
		here: 'مقتبس هنا من',
		there: 'القراءة في',
		notQuoted: 'موصوفة لا مقتبسة:',
		stands: 'في',
		tryIt: 'قارن القراءتين في الصندوقين'
	},
	terms: {
		table: 'من يستعمل أيها',
		tableNote:
			'العلامة المملوءة: دوّن محرر الاستعمال، مع اقتباس مُثبَت أدناه. والفارغة: يرد اللفظ في كلمات الطرف المقتبسة، استعمالًا أو ذكرًا فقط.',
		wording: 'اللفظ',
		used: (n) => count(n, uses),
		stands: (n) => `يرد في كلماته المقتبسة: ${n}`,
		caption: (term) => `الألفاظ بحسب الطرف: ${term}`
	}
};
