import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { folderOf, interfacePhrases } from './dictionaries.ts';
import { DictionarySource } from './dictionary-source.ts';
import { isUnsaid } from './exchanged.ts';
import { InterfaceTexts } from './interface-texts.ts';
import { categoriesOf } from './plural-forms.ts';

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

		test('take back whatever is given out of them, one form as well as six', async () => {
			const said = await InterfaceTexts.of(lang);
			const texts = said.texts.filter((one) => !isUnsaid(one));
			expect(said.byHand.length).toBeLessThan(50);
			expect(texts.filter(({ plural }) => plural !== undefined).length).toBeGreaterThan(60);
			const others = texts.map((one) => [one.id, one.said.map((form) => `X ${form}`)] as const);
			expect(said.say(new Map(others))).toEqual({ byHand: [], waiting: [] });
			for (const { text, path } of said.changed()) {
				expect(ts.transpileModule(text, { reportDiagnostics: true }).diagnostics, path).toEqual([]);
			}
		});

		test('give out the forms of what is counted by their number', async () => {
			const { texts } = await InterfaceTexts.of(lang);
			const claims = texts.find(({ id }) => id === 'core#topic/claimCount')!;
			const { topic } = await loadMessages(lang, 'core');
			const rules = new Intl.PluralRules(lang);
			for (const n of [0, 1, 2, 3, 10, 11, 99, 100, 101, 1000]) {
				const form = claims.said[categoriesOf(lang).indexOf(rules.select(n))]!;
				expect(form.replace('#', String(n))).toBe(topic.claimCount(n));
			}
		});
	}
);
