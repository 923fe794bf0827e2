import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isKeptText, KeptText, keptText } from './kept-text.ts';

const text = 'One. Two.';
const places = [
	{ start: 0, at: 'page=1' },
	{ start: 5, at: 'page=2' }
];
const file = { mediaType: 'application/pdf', digest: '0f'.repeat(32) };
const kept = JSON.parse(keptText({ text, places }, file)) as KeptText;

test('a kept text is read as it was written', () => {
	expect(v.parse(KeptText, kept)).toEqual({ form: 'rejoinder-text/1', ...file, places, text });
	expect(isKeptText(keptText({ text, places }, file))).toBe(true);
	expect(isKeptText('{"form": "another"}')).toBe(false);
	expect(isKeptText('He wrote "rejoinder-text/1" at the top.')).toBe(false);
});

describe('none is', () => {
	const wrong: Record<string, object> = {
		'one of another form': { form: 'rejoinder-text/2' },
		'one with another field': { html: '' },
		'one without a text': { text: ' ' },
		'one with half a letter': { text: 'a\ud800' },
		'one with a number for a text': { text: 1 },
		'one without places': { places: undefined },
		'one with a place that is none': { places: [{ start: 0, at: 'leaf=1' }] },
		'one with a place before the text': { places: [{ start: -1, at: 'page=1' }] },
		'one with a place behind the text': { places: [{ start: 10, at: 'page=1' }] },
		'one with places in another order': { places: places.toReversed() },
		'one with two places at once': { places: [places[0], { start: 0, at: 'page=2' }] },
		'one with half a place': { places: [{ start: 0 }] },
		'one with a digest that is none': { digest: 'x' },
		'one with a media type that is none': { mediaType: 'pdf; charset=x' }
	};
	test.each(Object.entries(wrong))('%s', (_, change) => {
		expect(v.is(KeptText, { ...kept, ...change })).toBe(false);
	});
	test.each([null, [], 'text', 1])('%j', (value) => expect(v.is(KeptText, value)).toBe(false));
});
