import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { folderOf, interfacePhrases } from './dictionaries.ts';
import { DictionarySource } from './dictionary-source.ts';

describe.each(LANGUAGES.filter((lang) => lang !== SOURCE_LANGUAGE))(
	'the dictionaries in %s',
	(lang) => {
		test('can be written wherever a text is given out', async () => {
			const phrases = (await interfacePhrases(lang)).filter(({ source }) => source !== undefined);
			const source = new DictionarySource();
			const refused = phrases.filter(({ dictionary, path, parameters }) => {
				const text = ['X', ...parameters.map((name) => `{${name}}`)].join(' ');
				return !source.say(join(folderOf(lang), `${dictionary}.ts`), path, text, parameters);
			});
			expect(phrases.length).toBeGreaterThan(1000);
			// Made of the words that the guide has a person type, and of what is kept apart in its direction.
			const made = /^desk#help\/steps\/|^core#search\/hint$/;
			expect(refused.map(({ id }) => id).filter((id) => !made.test(id))).toEqual([]);
			expect(source.changed().length).toBeGreaterThan(8);
		});
	}
);
