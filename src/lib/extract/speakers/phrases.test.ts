import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../../../tests/support/words.ts';
import type { Words } from './clauses.ts';
import { textOf, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { leading, subjectOf } from './subjects.ts';

type Row = [marked: string, name: string | null, role?: string | undefined, language?: string];

const named = ({ tokens }: Words, phrase: Phrase | null) =>
	phrase && [textOf(tokens, phrase), phrase.role && textOf(tokens, phrase.role)];

function rows(find: (words: Words, at: number) => Phrase | null, table: readonly Row[]): void {
	it.each(table)('“%s” is %s', (marked, name, role, language) => {
		const { places, ...words } = wordsAt(marked, language);
		expect(named(words, find(words, places[0]!))).toEqual(name === null ? null : [name, role]);
	});
}

describe('the phrase before a verb', () => {
	rows(phraseBefore, [
		['On Monday Jane Holt | said', 'Jane Holt'],
		['Jane Holt repeatedly | said', 'Jane Holt'],
		['Jane Holt, a lawyer, | said', 'Jane Holt', 'a lawyer'],
		['Jane Holt, mayor of Porto, Maine, | said', 'Jane Holt', 'mayor of Porto, Maine'],
		['Jane Holt (the mayor) | said', 'Jane Holt', 'the mayor'],
		['the head of the council | said', 'the head of the council'],
		['Jane Holt and John Doe | said', 'Jane Holt and John Doe'],
		['Jane Holt and her brother | said', 'Jane Holt and her brother'],
		['Smith & Sons | said', 'Smith & Sons'],
		['then she | said', 'she'],
		['police | said', 'police'],
		['the family | said', 'the family'],
		['told the | said', null],
		['| said', null],
		['Le porte-parole du gouvernement | dit', 'Le porte-parole du gouvernement', undefined, 'fr'],
		['Claire Dubois et son frère | disent', 'Claire Dubois et son frère', undefined, 'fr'],
		['der Sprecher des Vereins | sagte', 'Sprecher des Vereins', undefined, 'de'],
		['דוברת העירייה | אמרה', 'דוברת העירייה', undefined, 'he']
	]);
});

describe('the phrase behind a verb', () => {
	rows(phraseAfter, [
		['said |Jane Holt on Monday', 'Jane Holt'],
		['said |Jane Holt, a lawyer, on Monday', 'Jane Holt', 'a lawyer'],
		['said |Jane Holt, who left', 'Jane Holt'],
		['said |Jane Holt, standing at the window', 'Jane Holt'],
		['said |library clerk Jane Holt yesterday', 'library clerk Jane Holt'],
		[
			'said |a spokesperson for the Harbour Trust in a letter',
			'a spokesperson for the Harbour Trust'
		],
		['said |also she', 'she'],
		['said |the', null],
		['said |, then', null],
		['sagte |Müller der Zeitung', 'Müller', undefined, 'de'],
		['sagte |Müller von der Partei', 'Müller von der Partei', undefined, 'de'],
		['zei |Jan de Vries dinsdag', 'Jan de Vries', undefined, 'nl'],
		['قالت |ليلى منصور للصحفيين', 'ليلى منصور', undefined, 'ar'],
		['אמרה |דנה כהן לעיתונאים', 'דנה כהן', undefined, 'he']
	]);
});

describe('the subject of a verb', () => {
	rows(
		(words, at) => subjectOf({ ...words, from: 0 }, at),
		[
			['Jane Holt |said', 'Jane Holt'],
			['the Trust’s |claim', null],
			['two critical |reports', null],
			['the council |reports', 'the council'],
			['|sagte die Bürgermeisterin', 'die Bürgermeisterin', undefined, 'de'],
			['Auf Nachfrage |erklärte das Bauamt', 'das Bauamt', undefined, 'de'],
			['Das |sagte Claudia Weber', 'Claudia Weber', undefined, 'de'],
			['|دعت المنظمة السلطات', 'المنظمة', undefined, 'ar'],
			['|دعا الوزير السابق', 'الوزير السابق', undefined, 'ar']
		]
	);
});

describe('the phrase that leads a sentence', () => {
	rows(
		(words, at) => leading({ ...words, from: 0 }, at),
		[
			['After the vote, Jane Holt left the hall|', 'Jane Holt'],
			['company Tidewater doubled down|', 'company Tidewater'],
			['The residents left|', 'The residents left'],
			['She left|', 'She'],
			['Because of rain|', null],
			['Anna Ruiz salió|', 'Anna Ruiz', undefined, 'es']
		]
	);
});
