import type { Dictionaries } from '../../messages.ts';
import { count, sourcesOf, searched } from './forms.ts';

/** نقاط لم يُرَدّ عليها واحدةً واحدة: `لم يُرَدّ على النقطتين 3 و6 إلا …`. */
const onlyWithin = (list: string, n: number) =>
	`لم يُرَدّ على ${n === 1 ? 'النقطة' : n === 2 ? 'النقطتين' : 'النقاط'} ${list} إلا`;

export const claim = {
	earlier: 'هذا الكلام أقدم من القول، فليس ردًّا عليه.',
	silence: {
		declined: 'سؤال قوبل بالامتناع عن الرد',
		'no-reply': 'سؤال لم يأتِ رد عليه',
		pending: 'سؤال يُنتظر الرد عليه',
		'not-asked': 'لم يُطرح سؤال',
		about: 'موضوع السؤال',
		inferred: {
			by: 'لا يذكر المصدر من سأل؛ نستنتج ذلك',
			when: 'لا يذكر المصدر متى؛ نستنتج ذلك',
			about: 'لا يذكر المصدر موضوع السؤال؛ نستنتج ذلك'
		},
		asked: (who, date) =>
			date === undefined
				? `السائل: ${who}؛ ولا يذكر المصدر متى.`
				: `السائل: ${who}، وتاريخ السؤال: ${date}.`,
		provesNothing: 'الصمت لا يثبت القول ولا ينفيه.'
	},
	claim: {
		points: 'نقاط هذا القول',
		said: (date) => `تاريخ القول: ${date}.`,
		undated: 'لا يذكر المصدر متى قيل.',
		state: {
			points: (n) => `أطراف ردّت على نقاط بعينها: ${n}`,
			whole: (n) => `أطراف ردّت عليه كله: ${n}`,
			document: (n) => `أطراف ردّت على الوثيقة كلها: ${n}`,
			elsewhere: (n) => `أطراف ردّت في وثيقة لم نحفظها: ${n}`,
			earlier: (n) => `أطراف تحدثت عن الأمر قبله: ${n}`,
			silent: (n) => `أطراف سُئلت ولم ترد: ${n}`,
			none: 'لم نجد ردًّا',
			base: (quoted, where, date) =>
				quoted === 0
					? `${searched(where, date)}.`
					: `مقتبسة من ${quoted} من أصل ${count(where.captured, ...sourcesOf)} لدينا، حتى ${date}.`
		},
		responses: 'الردود',
		choose: 'اختيار رد',
		swap: 'تبديل الجانبين',
		swapKey: 'تبديل الجانبين (s)',
		pin: 'إبقاء هذا الرد مفتوحًا',
		pinned: (name) => `يبقى رد ${name} مفتوحًا إلى جانب القول`,
		pinLimit: 'لا يتسع المكان لأكثر من ثلاثة ردود إلى جانب القول.',
		link: 'رابط هذا العرض',
		copied: 'نُسخ الرابط',
		open: 'فتحه في صفحته',
		asFile: 'في ملف (JSON)',
		moves: 'ما يفعله هذا الرد',
		point: (n) => `النقطة ${n}`,
		pointEnd: (n) => `نهاية النقطة ${n}`,
		pointsShort: 'النقاط',
		close: 'إغلاق',
		whole: 'على القول كله',
		onDocument: 'على الوثيقة كلها',
		onResponse: 'على الرد كله',
		alsoOn: 'نقرأ هذه الكلمات في موضع ثانٍ أيضًا',
		answers: {
			whole: 'رد على القول كله',
			document: (title) => `رد على ${title} كله`,
			notRead: 'لم نسجّل ما تفعله كلماته بالقول.'
		},
		notAddressed: 'لم يُتناول.',
		coverage: 'من ردّ على أي نقطة',
		coverageNote: 'قراءة محرر، مع الكلمات التي تستند إليها. الشرطة تعني أن الرد لا يتناول النقطة.',
		party: 'الطرف',
		notAddressedCell: 'لم يُتناول',
		unanswered: (list, n) =>
			`لم نجد ردًّا على ${n === 1 ? 'النقطة' : n === 2 ? 'النقطتين' : 'النقاط'} ${list}.`,
		answeredAs: {
			whole: (list, n) => `${onlyWithin(list, n)} ضمن القول كله.`,
			document: (list, n) => `${onlyWithin(list, n)} ضمن الوثيقة كلها.`
		},
		wholeColumn: 'القول كله',
		onlyDocument: 'رُدّ عليه ضمن الوثيقة كلها فقط',
		noneTitle: 'لم نجد ردًّا',
		noneBy: (where, date) => `لم نجد ردًّا على هذا القول ${searched(where, date)}.`,
		noneNote:
			'لا نحسب إلا المصادر المحفوظة التي ليست أقدم من القول، فلا رد في غيرها. وقد يوجد رد في مكان آخر. وعدم عثورنا على رد لا يثبت القول ولا ينفيه.',
		rejoindersFound: (answered, of, where, date) =>
			answered === 0
				? `لم نجد تعقيبًا على ${of === 1 ? 'هذا الرد' : `هذه الردود، وعددها ${of}،`} ${searched(where, date)}.`
				: `وجدنا تعقيبًا على ${answered} من أصل ${count(of, 'رد واحد', 'ردين', '# ردود', '# ردًّا', '# رد')}، حتى ${date}.`,
		rejoinders: 'التعقيبات عليه',
		raises: 'ويقول أيضًا',
		madeIn: 'قيل في الرد على أقوال أخرى، في',
		elsewhere: 'الرد في وثيقة لم نحفظها',
		moreIn: 'المزيد عنه في وثيقة لم نحفظها',
		alsoElsewhere: 'كلماته موجودة أيضًا في وثيقة لم نحفظها',
		further: (n) => `مقاطع أخرى تقول الشيء نفسه: ${n}`,
		keys: 'المفاتيح: s لتبديل الجانبين، ← و→ لاختيار رد، p لإبقائه مفتوحًا، / للبحث. ويمكن إيقافها في أسفل الصفحة.'
	},
	responsePage: {
		title: (who) => `رد ${who}`,
		answers: 'ما يرد عليه',
		about: 'موضوع السؤال',
		earlier: 'قيل قبل',
		toResponse: 'تعقيب على'
	}
} satisfies Partial<Dictionaries['core']>;
