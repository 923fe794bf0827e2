import type { Forms } from '../../count.ts';
import type { Dictionaries } from '../../messages.ts';
import { count, days } from './forms.ts';

const statements: Forms = ['نتيجة واحدة', 'نتيجتان', '# نتائج', '# نتيجة', '# نتيجة'];

const uses: Forms = [
	'استعمال واحد مدوَّن',
	'استعمالان مدوَّنان',
	'# استعمالات مدوَّنة',
	'# استعمالًا مدوَّنًا',
	'# استعمال مدوَّن'
];

export const pair = {
	side: {
		title: 'مقارنة أي اثنين',
		intro:
			'أي قولين أو ردين جنبًا إلى جنب: قول ورد، أو قولان، أو طرف واحد في وقتين. والرابط يحفظ اختيارك.',
		first: 'أحد الجانبين',
		second: 'الجانب الآخر',
		type: 'اكتب اسمًا أو بضع كلمات',
		found: (n) => count(n, ...statements),
		nothingFound: 'لا قول ولا رد فيه كلمات كهذه. جرّب أحرفًا أقل أو اسمًا.',
		pickerFailed: 'تعذّر البحث في القائمة. وكل الأقوال والردود مذكورة أدناه.',
		clear: 'مسح',
		swap: 'تبديل الجانبين',
		swapKey: 'تبديل الجانبين (s)',
		loading: 'جارٍ تحميل النص…',
		failed: 'تعذّر تحميل النص. إن كنت بلا اتصال فافتحه مرة وأنت متصل.',
		again: 'إعادة المحاولة',
		unknown: (asked) => `لا شيء في السجل اسمه «${asked}».`,
		unknownHint: 'اختر أعلاه، أو من القائمة أدناه.',
		ambiguous: (asked) => `«${asked}» اسم لاثنين. أيهما؟`,
		same: 'الجانبان شيء واحد. اختر غيره، مثلًا:',
		one: 'اختر الجانب الآخر، مثلًا:',
		joins: 'ما يربط بينهما',
		joinsNone:
			'لا شيء في السجل يربط بينهما: لا يرد أحدهما على الآخر، ولا تجمعهما نقطة ولا مصطلح مختلف عليه ولا متحدث ولا تاريخ.',
		reason: {
			answers: (by, of) => `هنا رد من ${by} على ${of}.`,
			raises: (by, of) => (by === of ? `هذا القول وارد في رد ${by}.` : `في رد ${by} قول من ${of}.`),
			samePoint: (points) => `كلاهما يتناول النقطة نفسها: ${points}.`,
			sameTarget: (targets) => `كلاهما يرد على الشيء نفسه: ${targets}.`,
			otherWording: (term, a, b) => `${term}: أحدهما يقول ${a}، والآخر ${b}.`,
			sameWording: (term, wordings) => `${term}: كلاهما يقول ${wordings}.`,
			sameSpeaker: (who) => `كلاهما من ${who} أو ممن يتحدث باسمه.`,
			sameWork: (work) => `كلاهما في الوثيقة نفسها: ${work}.`,
			sameDate: 'قيلا في الوقت نفسه، بقدر ما تبيّن التواريخ.'
		},
		why: {
			answers: 'أحدهما رد على الآخر',
			'same-point': 'يتناول النقطة نفسها',
			'same-target': 'يرد على الشيء نفسه',
			raises: 'وارد في الرد',
			'other-wording': 'لفظ آخر للشيء نفسه',
			'same-wording': 'اللفظ المختلف عليه نفسه',
			'same-speaker': 'المتحدث نفسه',
			'same-work': 'الوثيقة نفسها',
			'same-date': 'الوقت نفسه'
		},
		time: {
			first: (who) => `الأسبق: ${who}.`,
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
		elsewhere: (n) => `ما يتناوله أحدهما فقط (${n})`,
		beside: (who) => `المزيد مما يوضع بجانب ${who}`,
		list: 'كل الأقوال والردود',
		noScript:
			'يحتاج وضع أي اثنين جنبًا إلى جنب إلى JavaScript. ومن دونه تجد كل قول إلى جانب ردوده في صفحته:',
		quotations: 'مقارنة صياغتهما كلمة بكلمة'
	},
	terms: {
		table: 'من يستعمل أيها',
		tableNote: '● دوّنه محرر، مع اقتباس أدناه؛ ○ يرد في كلمات الطرف المقتبسة، استعمالًا أو ذكرًا فقط.',
		wording: 'اللفظ',
		used: (n) => count(n, ...uses),
		stands: (n) => `أقوال وردود له يرد فيها: ${n}`,
		caption: (term) => `الألفاظ بحسب الطرف: ${term}`
	}
} satisfies Partial<Dictionaries['compare']>;
