import { describe, expect, test } from 'vitest';
import { ELLIPSIS, findQuotation } from '#lib/evidence/find-quotation.ts';
import { passagesOf } from '#lib/evidence/passages.ts';
import { omissionsIn, type OmissionKind } from './omission.ts';

/** What a quotation leaves out of a text, as `where: kinds`. */
function leftOut(text: string, quotation: string, lang: string, names: string[] = []): string[] {
	const passages = passagesOf(text).map((one, index) => ({ index, text: one }));
	const found = findQuotation(quotation, passages);
	if (found.kind !== 'found') throw new Error(`${quotation} is ${found.kind}`);
	const parts = quotation.split(ELLIPSIS).map((part) => part.trim());
	return omissionsIn(parts, found.parts, passages, { lang, names }).map(
		({ where, kinds }) => `${where}: ${kinds.join(', ')}`
	);
}

type Row = [kind: OmissionKind, lang: string, text: string, quotation: string];

const LEAPS: Row[] = [
	['negation', 'en', 'Hikvision did not respond.', 'Hikvision did […] respond.'],
	['negation', 'ar', 'المبنى ليس مغلقًا اليوم.', 'المبنى […] مغلقًا اليوم.'],
	['negation', 'he', 'הבניין לא נסגר מוקדם.', 'הבניין […] נסגר מוקדם.'],
	['condition', 'en', 'The doors open, if staff agree, at five.', 'The doors open […] at five.'],
	['condition', 'ar', 'تُفتح الأبواب إذا وافق الموظفون عند الظهر.', 'تُفتح الأبواب […] عند الظهر.'],
	['condition', 'he', 'הדלתות ייפתחו אם הצוות יסכים בצהריים.', 'הדלתות ייפתחו […] בצהריים.'],
	['hedge', 'en', 'The cameras were apparently sold.', 'The cameras were […] sold.'],
	['hedge', 'ar', 'الكاميرات ربما بيعت للشرطة.', 'الكاميرات […] بيعت للشرطة.'],
	['hedge', 'he', 'המצלמות כנראה נמכרו למשטרה.', 'המצלמות […] נמכרו למשטרה.'],
	[
		'quantifier',
		'en',
		'It shuts out a few visitors and closes.',
		'It shuts out […] visitors and closes.'
	],
	['quantifier', 'ar', 'يُغلق الباب أمام بعض الزوار مساءً.', 'يُغلق الباب أمام […] الزوار مساءً.'],
	['quantifier', 'he', 'הדלת נסגרת בפני מעט מבקרים בערב.', 'הדלת נסגרת בפני […] מבקרים בערב.'],
	['number', 'en', 'The harbour has 40 boats today.', 'The harbour has […] boats today.'],
	['number', 'ar', 'في الميناء ثلاثة قوارب صغيرة.', 'في الميناء […] قوارب صغيرة.'],
	['number', 'he', 'בנמל שלוש סירות קטנות.', 'בנמל […] סירות קטנות.'],
	[
		'speaker',
		'en',
		'The roof leaks, the mayor said, in every storm.',
		'The roof leaks […] in every storm.'
	],
	['speaker', 'ar', 'السقف يسرّب، قال العمدة، في العواصف.', 'السقف يسرّب […] في العواصف.'],
	['speaker', 'he', 'הגג דולף, אמר ראש העיר, בסערות.', 'הגג דולף […] בסערות.']
];

describe('a leap', () => {
	test.each(LEAPS)('that swallows a %s is told (%s): %s', (kind, lang, text, quotation) => {
		expect(leftOut(text, quotation, lang)).toEqual([expect.stringContaining(`leap: `)]);
		expect(leftOut(text, quotation, lang)[0]).toContain(kind);
	});

	test('over words that turn nothing is told by nobody', () => {
		expect(leftOut('The old roof leaks in winter.', 'The […] roof leaks', 'en')).toEqual([]);
	});

	test('is read whole where all between is known, and else in its own two sentences', () => {
		const passages = ['The roof leaks.', 'Nobody lives there.', 'It was mended.'].map(
			(text, index) => ({ index, text })
		);
		const quotation = 'The roof leaks. […] It was mended.';
		const of = (known: typeof passages) => {
			const found = findQuotation(quotation, known);
			if (found.kind !== 'found') throw new Error(found.kind);
			const parts = quotation.split(ELLIPSIS).map((part) => part.trim());
			return omissionsIn(parts, found.parts, known, { lang: 'en', names: [] });
		};
		expect(of(passages)).toEqual([
			{ where: 'leap', kinds: ['negation'], words: 'Nobody lives there.' }
		]);
		expect(of(passages.toSpliced(1, 1))).toEqual([]);
	});
});

describe('a cut', () => {
	test.each<[string, string, string, string[]]>([
		['The roof does not leak, they hold.', 'they hold.', 'en', ['before: negation']],
		['Unless it rains, the roof is dry.', 'the roof is dry.', 'en', ['before: condition']],
		['The mayor denied that the roof leaks.', 'the roof leaks.', 'en', ['before: speaker']],
		['The roof leaks if it rains.', 'The roof leaks', 'en', ['after: condition']],
		[
			'The roof leaks, according to one tenant.',
			'The roof leaks',
			'en',
			['after: hedge, number, speaker']
		],
		['لا يُسمح لأحد بالدخول.', 'يُسمح لأحد بالدخول.', 'ar', ['before: negation']],
		['הגג דולף אם יורד גשם.', 'הגג דולף', 'he', ['after: condition']]
	])('of %s to “%s” is told what it drops (%s)', (text, quotation, lang, told) => {
		expect(leftOut(text, quotation, lang)).toEqual(told);
	});

	test.each<[string, string, string]>([
		[
			'ends where the source closes the quotation',
			'He wrote “the roof leaks” and never came.',
			'the roof leaks'
		],
		[
			'begins where the source opens one',
			'Nobody said: “the roof leaks in winter.”',
			'the roof leaks in winter.'
		],
		['begins and ends there in guillemets', 'لم يقل أحد «السقف يسرّب» قط.', 'السقف يسرّب'],
		[
			'leaves out a whole clause further before',
			'If it rains, they say, and so it is, the roof leaks.',
			'the roof leaks.'
		],
		['leaves out a year or a day', 'The roof leaked in March 2024.', 'The roof leaked'],
		[
			'goes on about the same who says it',
			'The board rests on letters, and argues the same.',
			'The board rests on letters'
		]
	])('that %s is not doubted', (_, text, quotation) => {
		expect(leftOut(text, quotation, /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en')).toEqual([]);
	});

	test('behind the mark that closes a quotation inside is read on', () => {
		expect(leftOut('The roof “leaks” if it rains.', 'The roof', 'en')).toEqual([
			'after: condition'
		]);
	});

	test('into a sentence that a full stop inside it cut in two is read on', () => {
		expect(
			leftOut('The works of Marsh Ltd. did not stop.', 'The works of Marsh Ltd.', 'en')
		).toEqual(['after: negation']);
		expect(leftOut('No work of Marsh Ltd. went on.', 'went on.', 'en')).toEqual([
			'before: negation'
		]);
	});

	test('that drops who says it is no change of speaker where that is the one it is recorded for', () => {
		const text = 'The mayor of Fennbrook says that the roof leaks.';
		expect(leftOut(text, 'the roof leaks.', 'en', ['The Mayor of Fennbrook'])).toEqual([]);
		expect(leftOut('They say that the roof leaks.', 'the roof leaks.', 'en')).toEqual([]);
		expect(leftOut(text, 'the roof leaks.', 'en', ['The council'])).toEqual(['before: speaker']);
	});
});

test('a quotation of whole sentences leaves nothing out, whatever stands around it', () => {
	const text = 'No one came. The roof leaks. Perhaps not.';
	expect(leftOut(text, 'The roof leaks.', 'en')).toEqual([]);
});
