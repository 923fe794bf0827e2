import type { ChangeKind } from '#lib/quotations/mark.ts';
import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count } from './forms.ts';

const quotations: Forms = ['اقتباس واحد', 'اقتباسان', '# اقتباسات', '# اقتباسًا', '# اقتباس'];

const CHANGE: Record<ChangeKind, string> = {
	hedge: 'لفظ تحفّظ',
	negation: 'نفي',
	modal: 'لفظ مثل «قد» أو «يجب»',
	quantifier: 'لفظ مثل «كل» أو «بعض»',
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
	sign: 'علامة أو مسافة بين الكلمات',
	letters: 'حروف كلمة أو علاماتها',
	word: 'كلمة أو كلمات'
};

const EFFECT = { removed: 'محذوف', added: 'مضاف', replaced: 'مُغيَّر' };

export const wording = {
	wording: {
		title: 'مقارنة الصياغات',
		intro:
			'كيف يختلف الاقتباس عن أصله؟ ألصق النصين أو خذهما من السجل. ولا يغادر ما تلصقه هذا المتصفح.',
		original: 'الأصل',
		quotation: 'كما اقتُبس',
		paste: 'ألصق نصًّا',
		pick: 'أو خذ اقتباسًا من السجل',
		type: 'اكتب اسمًا أو بضع كلمات',
		found: (n) => count(n, ...quotations),
		nothingFound: 'لا اقتباس فيه كلمات كهذه. جرّب أحرفًا أقل أو اسمًا.',
		pickerFailed: 'تعذّر تحميل الاقتباسات. ويمكن إلصاق النصوص مع ذلك.',
		clear: 'مسح',
		swap: 'تبديل النصين',
		kept: 'محفوظ في تبويب المتصفح هذا فقط.',
		notKept: 'أطول من أن يُحفظ: يزول حين تغلق هذه الصفحة.',
		characters: (n) => `عدد الأحرف: ${n}`,
		beginning: 'يعرض المربع البداية، ويقارَن النص كله. ألصق مرة أخرى ليحل نص آخر محله.',
		working: 'تجري المقارنة…',
		slow: 'هذان نصان طويلان. ويمكنك استعمال الصفحة أثناء المقارنة.',
		failed: 'تعذّرت المقارنة. أعد تحميل الصفحة وحاول ثانية.',
		unknown: (key) => `لا اقتباس في السجل اسمه «${key}».`,
		both: 'املأ النصين لترى كيف يختلفان.',
		same: 'النصان اقتباس واحد من السجل.',
		noScript:
			'تحتاج مقارنة نصوص من عندك إلى JavaScript. أما اختلافات الصياغة في السجل فمعروضة أدناه من دونه.',
		verdict: {
			verbatim: 'حرفي: هذه الكلمات في الأصل كما هي تمامًا.',
			fragment: 'حرفي، لكنه جزء من جملة: في الأصل كلمات قبله أو بعده.',
			ellipsis: 'حرفي، مع حذف مشار إليه.',
			bracketed: 'حرفي، مع تغييرات مشار إليها بأقواس أو بحرف كبير.',
			typography: 'الكلمات نفسها؛ لا يختلف إلا الترقيم أو الإملاء أو المسافات.',
			encoding: 'الكلمات نفسها؛ لكن بعض الأحرف تلف في الطريق.',
			truncated: 'ينتهي بنقطة، والأصل لم ينتهِ بعد.',
			spliced: 'قطع حرفية من مواضع مختلفة جُمعت كأنها قطعة واحدة.',
			altered: 'الكلمات مختلفة.',
			absent: 'ليست كلمات الاقتباس في الأصل.',
			translation: (from, to) =>
				`لغتان (${from}، ${to}): لا يمكن مقارنة الكلمات. والترجمة ليست اقتباسًا.`
		},
		verdictNote: 'هذا عن الكلمات وحدها. أما أهمية الاختلاف فالحكم فيها لك.',
		coarse: 'النصان طويلان أو مختلفان إلى حد أن الفروق الصغيرة لم تُحسب.',
		changes: 'ما يختلف',
		noChanges: 'لا اختلاف يُذكر.',
		mark: {
			cut: (side) =>
				side === 'before' ? 'محذوف قبله في الجملة نفسها' : 'محذوف بعده في الجملة نفسها',
			ellipsis: 'محذوف، مع إشارة إلى الحذف',
			bracket: 'بين قوسين بدلًا من',
			capital: (bracketed) =>
				bracketed ? 'الحرف الأول مُغيَّر، مع إشارة إلى التغيير' : 'الحرف الأول مُغيَّر',
			closed: 'ينتهي هنا؛ وتتمة الأصل',
			splice: (direction) =>
				direction === 'forward' ? 'وُصل بلا إشارة؛ والمحذوف بينهما' : 'وُصل بترتيب غير ترتيب الأصل',
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
				ligatures: 'حروف مدمجة وأشكال أخرى للحروف',
				invisible: 'أحرف غير مرئية',
				notes: 'علامات الحواشي'
			},
			encoding: {
				replacement: 'أحرف ضاعت وحلّت محلها علامة مثل �',
				diacritics: 'علامات على الأحرف ضاعت'
			}
		},
		cues: (kinds) => `ومعه ${kinds.map((kind) => CHANGE[kind]).join('، ')}`,
		inOriginal: 'الأصل',
		inQuotation: 'المقتبس',
		inLine: 'في نص واحد',
		sideBySide: 'جنبًا إلى جنب',
		removed: 'في الأصل فقط',
		added: 'في الاقتباس فقط',
		skipped: (n) => `[${n} من الأحرف، وهي نفسها في النصين]`,
		cutOff: (n) => `[أحرف أخرى: ${n}]`,
		more: (n) => `عرض مواضع أخرى (${n})`,
		apparatus: 'اختلافات الصياغة في السجل',
		apparatusIntro:
			'حيث ترد في وثيقتين كلمات مختلفة للموضع نفسه. ولا يحكم السجل أي الصياغتين هي الأولى.',
		noVariants: 'لا اختلافات في الصياغة مسجَّلة.',
		here: 'مقتبس هنا من',
		there: 'الصياغة في',
		notQuoted: 'موصوفة لا مقتبسة:',
		stands: 'في',
		tryIt: 'مقارنة الاثنتين في المربعين'
	}
} satisfies Partial<Dictionaries['compare']>;
