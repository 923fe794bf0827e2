import { describe, expect, it } from 'vitest';
import { reportingLexiconOf } from '../lexicon/languages.ts';
import { SpeakersNamed } from './speakers-named.ts';

const at = (name: string, role?: string) =>
	new SpeakersNamed(name, [{ id: 'sada', names: ['Sada al-Nahr'] }], reportingLexiconOf('en')).at(
		{ start: 0, end: name.length },
		role
	);

describe('a speaker', () => {
	it.each([
		['Maren Holt', 'director', undefined],
		['Maren Holt', 'group spokeswoman', undefined],
		['Maren Holt', undefined, undefined],
		['Open Quays', 'the campaign group', true],
		['Veriscan', 'the company that supplied the cameras', true],
		['Eastmere Port Authority', 'owner of the quays', true]
	])('“%s”, %s, is a body: %s', (name, role, body) => {
		expect(at(name, role).body).toBe(body);
	});

	it('speaks for the body where the role is', () => {
		expect(at('Maren Holt', 'clerk at the Hall of Books').organisation).toBe('Hall of Books');
		expect(at('a clerk at the Hall of Books').organisation).toBe('Hall of Books');
	});

	it('is the whole of a known name that a part of it stands for', () => {
		const text = 'Sada al-Nahr said so.';
		const parties = [{ id: 'sada', names: ['Sada al-Nahr'] }];
		const named = new SpeakersNamed(text, parties, reportingLexiconOf('en'));
		expect(named.at({ start: 0, end: 4 })).toMatchObject({ name: 'Sada al-Nahr', party: 'sada' });
	});
});
