import { describe, expect, test } from 'vitest';
import { blank } from '#lib/record/draft.ts';
import { Claim } from '#lib/record/schema.ts';
import { projectFiles } from './files.ts';
import { emptyProject, emptySource, type Project } from './project.ts';
import {
	formerTranslation,
	languagesToTranslate,
	partsToTranslate,
	sortedTranslations,
	translationIn,
	withTranslation
} from './translations.ts';

const QUOTE = { source: 'log', text: 'The roof leaks in every storm, she wrote.' };

/** A project with one claim in these words, of which one point rests on a part. */
function project(text = QUOTE.text, part = 'leaks in every storm'): Project {
	const point = { id: 'leaks', gist: { en: 'It leaks.' }, quote: part };
	const quote = { text, source: 'log', voice: 'own', via: [], variants: [] };
	const claim = { ...blank(Claim), id: 'roof', quotes: [quote], points: [point] };
	const source = { ...emptySource('log'), language: 'en-GB' };
	return { ...emptyProject('p', '2031-05-01'), sources: [source], claims: [claim] } as Project;
}

const inFiles = (one: Project) =>
	projectFiles(one).filter(({ path }) => path.startsWith('data/translations/'));

test('words are translated into every language of the site but their own', () => {
	expect(languagesToTranslate(project(), QUOTE)).toEqual(['ar', 'he']);
	expect(languagesToTranslate(project(), { ...QUOTE, lang: 'ar' })).toEqual(['en', 'he']);
	expect(languagesToTranslate(project(), { source: 'unknown' })).toEqual(['ar', 'en', 'he']);
});

test('a translation is written into the file of its language, and found there', () => {
	const before = project();
	const one = withTranslation(before, 'he', QUOTE, { text: 'הגג דולף' });
	const both = withTranslation(one, 'ar', QUOTE, { text: 'السقف يسرّب', readBy: 'S. Noor' });
	expect(before.translations).toEqual([]);
	expect(inFiles(both).map(({ path }) => path)).toEqual([
		'data/translations/he/untitled.yaml',
		'data/translations/ar/untitled.yaml'
	]);
	const found = translationIn(sortedTranslations(both), 'ar', QUOTE);
	expect(found).toMatchObject({ at: 0, translation: { by: 'editors', readBy: 'S. Noor' } });
});

test('one that is emptied again is none', () => {
	const one = withTranslation(project(), 'he', QUOTE, { text: 'הגג' });
	expect(withTranslation(one, 'he', QUOTE, { text: '' }).translations).toEqual([]);
	const named = withTranslation(one, 'he', QUOTE, { by: 'R. Tal' });
	expect(withTranslation(named, 'he', QUOTE, { text: '' }).translations).toHaveLength(1);
});

test('the parts are those that points rest on, each once, and not the whole', () => {
	expect(partsToTranslate(project(), QUOTE)).toEqual(['leaks in every storm']);
	expect(partsToTranslate(project(QUOTE.text, QUOTE.text), QUOTE)).toEqual([]);
	expect(partsToTranslate(project(), { ...QUOTE, source: 'other' })).toEqual([]);
});

describe('where the words are chosen anew', () => {
	const now = { ...QUOTE, text: 'The roof leaks in every storm, she wrote again.' };
	const one = withTranslation(project(), 'he', QUOTE, { text: 'הגג דולף' });
	const changed = { ...one, claims: project(now.text).claims };

	test('the translation of the former is offered for them', () => {
		const sorted = sortedTranslations(changed);
		expect(translationIn(sorted, 'he', now).translation).toBeUndefined();
		expect(formerTranslation(sorted, 'he', now)?.text).toBe('הגג דולף');
		expect(formerTranslation(sorted, 'ar', now)).toBeUndefined();
	});

	test('one of other words is not', () => {
		const other = { source: 'log', text: 'Nobody has mended a single gutter since May.' };
		const elsewhere = { ...one, claims: project(other.text, 'a single gutter').claims };
		expect(formerTranslation(sortedTranslations(elsewhere), 'he', other)).toBeUndefined();
		expect(inFiles(elsewhere)).toEqual([]);
	});
});
