import { expect, test } from 'vitest';
import { adjectivesIn } from './adjectives.ts';
import { PartyNames } from './party-names.ts';

const names = new PartyNames([
	{ id: 'a', names: ['IDF', 'Army', ' '] },
	{ id: 'b', names: ['Town Council', 'Council'] },
	{ id: 'c', names: ['the Friends'] },
	{ id: 'd', names: ['the society'] },
	{ id: 'e', names: ['The Evening News'] },
	{ id: 'f', names: ['الأصدقاء'] },
	{
		id: 'g',
		names: ['Skerry', 'the Skerrian government', 'سكيري', 'الحكومة السكيرية', 'סקרי', 'ממשלה סקרית']
	},
	{ id: 'j', names: ['מרשל', 'הרשויות המרשליות', 'مرشال', 'السلطات المرشاليات'] },
	{ id: 'h', names: ['+972', 'Nine'] },
	{ id: 'i', names: ['Hearing the Silence', 'Agnès Doe'] }
]);
const masked = (text: string) => {
	let out = '';
	let from = 0;
	for (const { party, start, end } of names.in(text)) {
		out += `${text.slice(from, start)}[${party.toUpperCase()}]`;
		from = end;
	}
	return out + text.slice(from);
};

test.each([
	['a name by every spelling', 'IDF and the Army', '[A] and the [A]'],
	['the longer of two names', 'the Town Council of X', 'the [B] of X'],
	['no part of a word', 'Armyworm, an Army', 'Armyworm, an [A]'],
	['a name with its article', 'The Friends, of the Friends', '[C], of [C]'],
	['a name behind another word than its article', 'young Friends, friends', 'young [C], friends'],
	['a common word with the article alone', 'The society, a society', '[D], a society'],
	['an article written small', 'told the Evening News', 'told [E]'],
	[
		'a name behind what Arabic writes as part of it',
		'قال والأصدقاء للأصدقاء صديق',
		'قال [F] [F] صديق'
	],
	['a name in capitals, and without its accents', 'HEARING THE SILENCE, Agnes Doe', '[I], [I]'],
	[
		'an adjective that its names have',
		'Skerrian NGO, the Skerrians, Skerry’s',
		'[G] NGO, [G], [G]’s'
	],
	[
		'the adjective in Arabic, in every form',
		'الجيش السكيري والقوات السكيرية',
		'الجيش [G] والقوات [G]'
	],
	['the adjective in Hebrew', 'צבא סקרי, הסקריים', 'צבא [G], [G]'],
	[
		'an adjective whose name has it in the plural',
		'חברה מרשלית, המרשלים; شركة مرشالية',
		'חברה [J], [J]; شركة [J]'
	],
	[
		'where its bearer is from, beside the name',
		'Norwegian IDF, Chilean Army, Swedish-owned Skerry, UK-based Skerry; While Skerry, A Skerry',
		'[A], [A], [G], [G]; While [G], A [G]'
	],
	[
		'the same behind a name in Arabic and Hebrew',
		'سكيري النرويجية وسكيري قالت؛ סקרי הנורווגית אמרה',
		'[G] [G] قالت؛ [G] אמרה'
	],
	['a number that is a name only with its sign', '+972 of 972', '[H] of 972'],
	['nothing where no name stands', 'quiet words', 'quiet words']
])('finds %s', (_what, text, expected) => {
	expect(masked(text)).toBe(expected);
});

test('only a word that begins with a name of one word is its adjective', () => {
	expect(adjectivesIn(['Marsh Line', 'Marshline'])).toEqual([]);
	expect(adjectivesIn(['EU', 'European Union'])).toEqual([]);
	expect(adjectivesIn(['Israel', 'Israeli army'])).toEqual(['Israeli', 'Israelis']);
});
