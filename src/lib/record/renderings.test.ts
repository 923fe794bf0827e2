import { describe, expect, test } from 'vitest';
import { renderingPlaces } from './renderings.ts';

describe('a rendering in a translation', () => {
	const found = (text: string, rendering: string) =>
		renderingPlaces(text, rendering).map(({ start, end }) => text.slice(start, end));

	test('is found with what is written onto it, as a whole word', () => {
		expect(found('حدث ذلك بالضفة الغربية أمس', 'ضفة الغربية')).toEqual(['بالضفة الغربية']);
		expect(found('הדבר קרה שבגדה המערבית, אמרו.', 'גדה המערבית')).toEqual(['שבגדה המערבית']);
	});

	test('is found with vowel marks and without, wherever it stands', () => {
		expect(found('الإِغْلاقُ ثم الإغلاق', 'الإغلاق')).toEqual(['الإِغْلاقُ', 'الإغلاق']);
		expect(found('The Closing. closing', 'closing')).toEqual(['Closing', 'closing']);
	});

	test('is nothing where there is none', () => {
		expect(found('nothing of it', 'closing')).toEqual([]);
		expect(found('anything', '')).toEqual([]);
	});
});
