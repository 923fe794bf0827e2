import { describe, expect, test } from 'vitest';
import { editorialWords } from './editorial.ts';

describe('words of ours that grade a statement', () => {
	test.each([
		['en', 'The firm admits that it slammed the report.', ['admits', 'slammed']],
		['en', 'A so-called expert', ['so-called']],
		['en', 'The allegations, allegedly', ['allegations', 'allegedly']],
		['en', 'The council claims that it moved hours.', ['claims that']],
		['en', 'It ADMITTED this.', ['ADMITTED']],
		['en', 'A report with findings', ['findings']],
		['ar', 'زعمت الشركة وادعت', ['زعمت', 'وادعت']],
		['ar', 'زَعَمَت الشركة', ['زعمت']],
		['ar', 'فزعم', ['فزعم']],
		['he', 'הארגון הודה וחשף', ['הודה', 'וחשף']],
		['he', 'הַחֶבְרָה הוֹדְתָה', ['הודתה']],
		['he', 'צה״ל הודה, ודו״ח', ['הודה']],
		['he', 'תגובה לממצאיה', ['לממצאיה']]
	] as const)('are found, in %s: %s', (lang, text, words) => {
		expect(editorialWords(text, lang)).toEqual(words);
	});

	test.each([
		['en', 'The council says and states, and asks.'],
		['en', 'The claims are three.'],
		['en', 'She wrote “it admits nothing”, and "so-called".'],
		['en', 'Regimental, radically, clearing, believed'],
		['en', 'an anti-propaganda-law'],
		['en', 'It says that “preliminary findings” were sent; it found no reply.'],
		['ar', 'قال «زعموا» ما قال'],
		['ar', 'الزعماء'],
		['he', 'נאמר ”הודו” וגם ״חשף״, ו"שקר" של צה"ל'],
		['he', 'אמרה, ציינה, שאלה: ההודעה נשלחה']
	] as const)('are not found, in %s: %s', (lang, text) => {
		expect(editorialWords(text, lang)).toEqual([]);
	});

	test('are found again when the same text is asked about twice', () => {
		expect(editorialWords('It admits.', 'en')).toEqual(editorialWords('It admits.', 'en'));
	});
});
