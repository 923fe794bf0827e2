import { expect, test } from 'vitest';
import { LANGUAGE_TABLE, LANGUAGES } from '#lib/text/languages.ts';
import { categoriesOf, pluralForms } from './plural-forms.ts';

/** The formula, as a program of gettext works it out. */
function formOf(header: string, n: number): number {
	const [, formula] = /plural=\((.*)\);$/.exec(header) ?? [];
	// C and JavaScript read these alike.
	return Number(new Function('n', `return ${formula}`)(n));
}

const NUMBERS = [...Array.from({ length: 1200 }, (_, n) => n), 1e4, 123_456, 1e6, 3e6, 1_000_001];

test.each([...LANGUAGES, ...'nl ru pl cs cy ga sl lt lv fr es pt ja br gv mt is da'.split(' ')])(
	'the formula of %s gives every number the form that Unicode does',
	(tag) => {
		const rules = new Intl.PluralRules(tag);
		const header = pluralForms(tag);
		const categories = categoriesOf(tag);
		expect(header).toContain(`nplurals=${categories.length};`);
		for (const n of NUMBERS) {
			expect(categories[formOf(header, n)], `${n} in ${header}`).toBe(rules.select(n));
		}
	}
);

test.each(LANGUAGES)('the table has every form that Unicode has of %s', (lang) => {
	const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
	expect(LANGUAGE_TABLE[lang].plurals.toSorted()).toEqual(pluralCategories.toSorted());
});

test('Arabic has six forms, Hebrew three', () => {
	expect(pluralForms('ar')).toContain('nplurals=6; plural=((n==0) ? 0 : (n==1) ? 1 : (n==2) ? 2');
	expect(pluralForms('he')).toContain('nplurals=3;');
});
