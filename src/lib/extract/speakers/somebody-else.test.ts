import { expect, it } from 'vitest';
import { findQuotations } from './propose.ts';

/** The quotations of a text with their speakers; null where it settles none. */
const said = (text: string, lang: string) =>
	findQuotations(text, { lang }).flatMap((one) =>
		one.kind === 'quotation' && one.use === 'speech' && one.depth === 0
			? [[one.text, one.speaker?.name ?? null]]
			: []
	);

it.each([
	['en', '“The lamps hum,” said Ada Fenn. Mr. Tom Crake shrugged. “They always did.”', 'Tom Crake'],
	[
		'de',
		'„Die Anträge sind komplex“, erklärt eine Sprecherin der Landesbank. Ortsvorsteher Anton Rühle formuliert es anders. „Mein Ordner hat elf Kilo.“',
		'Rühle'
	]
])('%s: a sentence about somebody else comes between two quotations', (lang, text, name) => {
	expect(said(text, lang).at(-1)?.[1]).toContain(name);
});

it.each([
	['en', '“The lamps hum,” said Ada Fenn. Fenn shrugged. “They always did.”', 'Ada Fenn'],
	['en', '“The lamps hum,” said Ada Fenn. The street was dark. “They always did.”', 'Ada Fenn']
])('%s: about the same person, or about none, changes nothing', (lang, text, name) => {
	expect(said(text, lang).at(-1)?.[1]).toBe(name);
});

it.each([
	[
		'en',
		[
			'Your book took nine years.',
			'Fenn: Life happened. Also sheep.',
			'Did you think of giving up?',
			'Fenn: Weekly. Then I went on.',
			'And the next one?',
			'Fenn: Shorter, I hope.'
		]
	],
	[
		'ar',
		[
			'لماذا الطين؟',
			'القصباوي: لأن البيت من طين.',
			'هل فكرت في التوقف؟',
			'القصباوي: كل يوم.',
			'وما الجديد؟',
			'القصباوي: قصة قصيرة.'
		]
	]
])('%s: in an interview with one label, what stands before it is asked', (lang, lines) => {
	const answers = lines.filter((line) => line.includes(': '));
	expect(said(lines.join('\n\n'), lang).map(([words]) => words)).toEqual(
		answers.map((line) => line.slice(line.indexOf(': ') + 2))
	);
});

it.each([
	['en', 'Review: “Saltwater Hymns”'],
	['de', 'Kolumne: „Die Hecke“'],
	['ar', 'بيان صحفي: «مراسي» تفتتح مصنعاً']
])('%s: what a text is speaks no words: %s', (lang, text) => {
	expect(said(text, lang).filter(([, speaker]) => speaker !== null)).toEqual([]);
});

it.each([
	['رفع التجار لافتة كتب عليها «سوقنا حقنا».', 'عليها'],
	['وقالت الوزيرة ليلى منصور: «السقف يتسرب». وختمت بالقول: «سنصلحه».', 'بالقول'],
	['«كان المعلم لا يبيع العود»، يروي ضاحكاً.', 'ضاحكاً']
])('ar: a word that its form shows to be no name is no speaker: %s', (text, word) => {
	expect(said(text, 'ar').map(([, speaker]) => speaker)).not.toContain(word);
});
