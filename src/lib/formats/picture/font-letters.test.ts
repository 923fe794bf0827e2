import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontLetters } from './font-letters.ts';

const { resolve } = createRequire(import.meta.url);
const lettersOf = (file: string) => fontLetters(readFileSync(resolve(file)));
const has = (letters: Set<number>, text: string) =>
	[...text].filter((letter) => letters.has(letter.codePointAt(0)!)).join('');

test('a font has the letters of its script and no others', () => {
	const serif = lettersOf('@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf');
	expect(has(serif, 'Aé“[…]”–ğ中שع')).toBe('Aé“[…]”–ğ');
	const naskh = lettersOf(
		'@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'
	);
	expect(has(naskh, 'عپ،؟Aé«»中ש')).toBe('عپ،؟Aé«»');
	const ruhl = lettersOf(
		'@expo-google-fonts/frank-ruhl-libre/400Regular/FrankRuhlLibre_400Regular.ttf'
	);
	expect(has(ruhl, 'אםשׁ־׳״Aé”–₪中ع')).toBe('אםשׁ־׳״Aé”–₪');
});

test('bytes that are no font, or the beginning of one, have no letters', () => {
	const whole = readFileSync(
		resolve('@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf')
	);
	for (const length of [0, 3, 40, 300, 2000]) {
		expect(fontLetters(whole.subarray(0, length)).size).toBe(0);
	}
	expect(fontLetters(new Uint8Array(1000).fill(255)).size).toBe(0);
});
