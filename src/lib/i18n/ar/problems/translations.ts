import { LANGUAGES } from '#lib/text/languages.ts';
import { isolate } from '#lib/text/isolate.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q } from './forms.ts';

export const translations = {
	'translation-language': ({ lang }) => [
		`المجلد أو الملف ${q(lang)} ليس بلغة من لغات الموقع`,
		`سمّه بإحداها: ${LANGUAGES.join('، ')}.`
	],
	'translation-own-language': ({ lang }) => [`الاقتباس نفسه باللغة ${q(lang)}`, 'احذف الترجمة.'],
	'translation-of-nothing': ({ source }) => [
		`لا اقتباس من ${q(source)} بهذه الكلمات`,
		'انسخ كلمات الاقتباس المترجَم كاملة، أو احذف الترجمة.'
	],
	'translation-stale': ({ now }) => [
		`تغيّر نص الاقتباس ولذلك لا تُعرض الترجمة: ${q(now)}`,
		'ترجم النص الحالي وانسخ كلماته في quote.'
	],
	'translation-twice': ({ file }) => [
		`لهذه الكلمات ترجمة من قبل، في ${isolate(file)}`,
		'أبقِ واحدة منهما.'
	],
	'translation-part-of-nothing': () => [
		'لا تستند نقطة ولا فعل إلى هذه الكلمات من الاقتباس',
		'انسخ كلمات نقطة أو فعل مما فيه هذا الاقتباس، أو احذف هذا الجزء.'
	],
	'translation-part-absent': () => [
		'لا ترد هذه الكلمات في الترجمة، أو تبدأ أو تنتهي داخل كلمة منها',
		'انسخها من نص الترجمة حرفًا بحرف وكلماتٍ كاملة.'
	],
	'translation-rendering': ({ wording, renderings }) => [
		`في الاقتباس ${q(wording)}، وليس في الترجمة أيّ من الكلمات المذكورة مقابلها`,
		`اكتب ${renderings.map(q).join(' أو ')}، أو أضف غيرها إلى renderings الصياغة، أو اذكر السبب في why.`,
		`اكتب ${renderings.map(q).join(' أو ')}، أو اذكر السبب.`
	],
	'translation-sharper': ({ word }) => [
		`في الترجمة ${q(word)}، وهي كلمة تنحاز، وليس في الاقتباس مثلها`,
		'اكتب ما يقوله الاقتباس بلا زيادة ولا نقصان.'
	],
	'translation-number': ({ number }) => [
		`في الاقتباس ${q(number)}، وليس في الترجمة`,
		'اكتب العدد كما هو في الاقتباس.'
	],
	'translation-leaps': ({ there, here }) => [
		`عدد علامات «[…]» في الاقتباس ${there}، وفي الترجمة ${here}`,
		'ضعها حيث يقفز الاقتباس، لا في سواه.'
	]
} satisfies Partial<ProblemMessages['says']>;
