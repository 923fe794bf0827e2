import { expect, test } from 'vitest';
import { readRecord } from './read.ts';

const problemsOf = async (text: string) => {
	const { problems } = await readRecord([{ path: 'data/record.yaml', text }]);
	return problems.map(({ code, at }) => `${code} ${at.line}`);
};

test('what a site is asked to look like and speak is taken', async () => {
	const text = `schema: 2
languages: [ar, en]
colour: { light: '#5c2e12', dark: '#E8C3A8' }
logo: >-
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">
  <path d="M0 0h8v8z"/>
  </svg>
`;
	expect(await problemsOf(text)).toEqual([]);
	const { settings } = await readRecord([{ path: 'data/record.yaml', text }]);
	expect(settings.languages).toEqual(['ar', 'en']);
});

test.each([
	['languages: [ar, he]', 'without-source-language'],
	['languages: []', 'without-source-language'],
	['languages: [en, tlh]', 'not-one-of'],
	['languages: en', 'wrong-form'],
	["colour: { light: brown, dark: '#e8c3a8' }", 'not-a-colour'],
	["colour: { light: '#5c2e12' }", 'missing-field'],
	["colour: { light: '#c9b199', dark: '#e8c3a8' }", 'faint-colour'],
	["colour: { light: '#5c2e12', dark: '#5c2e12' }", 'faint-colour'],
	["colour: { light: '#0b6e99', dark: '#e8c3a8' }", 'colour-of-a-party'],
	['logo: logo.svg', 'not-a-drawing'],
	["logo: '<svg><script/></svg>'", 'not-a-drawing'],
	[`logo: '<svg>${'<g/>'.repeat(6000)}</svg>'`, 'too-long']
])('%s is refused', async (line, code) => {
	expect(await problemsOf(`schema: 2\n${line}\n`)).toEqual([`${code} 2`]);
});
