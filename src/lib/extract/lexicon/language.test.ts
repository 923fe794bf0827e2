import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a text', () => {
	const cases: [language: string, text: string][] = [
		['en', 'The library in the old hall is open and the readers have a lot to say about it.'],
		['fr', 'La bibliothèque est ouverte dans la salle et les lecteurs ont beaucoup à dire.'],
		['de', 'Die Bibliothek ist geöffnet und die Leser haben viel über das Haus zu sagen.'],
		['es', 'La biblioteca de la ciudad está abierta y los lectores tienen mucho que decir.'],
		['nl', 'De bibliotheek is open en de lezers hebben veel te zeggen over het gebouw.'],
		['sv', 'Biblioteket är öppet och läsarna har mycket att säga om det som hände.'],
		['pt', 'A biblioteca da cidade está aberta e os leitores não têm muito para dizer.'],
		['it', 'La biblioteca della città è aperta e gli utenti non hanno nulla da dire.'],
		['ar', 'المكتبة مفتوحة في القاعة القديمة والقراء لديهم الكثير ليقولوه.'],
		['fa', 'کتابخانه در تالار قدیمی باز است و خوانندگان چیزهای زیادی برای گفتن دارند.'],
		['he', 'הספרייה פתוחה באולם הישן ולקוראים יש הרבה מה לומר.'],
		['ru', 'Библиотека открыта, и читателям есть что сказать об этом.'],
		['uk', 'Бібліотека відкрита, і читачам є що сказати про це.'],
		['ja', '図書館は古いホールで開いています。'],
		['zh', '图书馆在旧大厅开放，读者有很多话要说。'],
		['ko', '도서관은 오래된 홀에서 열려 있습니다.'],
		['und', 'Jane Holt, Ann Baker, Harbour Town'],
		['und', '12 34'],
		['und', '']
	];
	it.each(cases)('%s is told by “%s”', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});
});
