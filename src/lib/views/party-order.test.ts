import { expect, test } from 'vitest';
import type { PartyKind } from '#lib/record/vocabulary.ts';
import { partyOrder } from './party-order.ts';

const party = (name: string, short = name, kind: PartyKind = 'organisation') => ({
	kind,
	name: { text: name },
	short: { text: short }
});

const inOrder = (
	lang: 'en' | 'ar',
	parties: ReturnType<typeof party>[],
	shown?: 'name' | 'short'
) => [...parties].sort(partyOrder(lang, shown)).map(({ name }) => name.text);

test('a person stands under the family name, with or without a short form', () => {
	expect(
		inOrder('en', [
			party('Arno Ostrow', 'Ostrow', 'person'),
			party('Amnesty'),
			party('Ines de la Cruz', undefined, 'person'),
			party('Nets and Lines'),
			party('Zander')
		])
	).toEqual(['Amnesty', 'Ines de la Cruz', 'Nets and Lines', 'Arno Ostrow', 'Zander']);
});

test('a name stands under the short form that it has in it, and never under an article', () => {
	expect(
		inOrder('en', [
			party('State of Fenn', 'Fenn', 'state-body'),
			party('The Courier', 'the Courier'),
			party('Harbour Friends'),
			party('A River Runs'),
			party('Eel Society')
		])
	).toEqual(['The Courier', 'Eel Society', 'State of Fenn', 'Harbour Friends', 'A River Runs']);
});

test('an abbreviation orders the lists that show it, and no list of whole names', () => {
	const parties = [party('Palisade Union', 'BPU'), party('Courier')];
	expect(inOrder('en', parties)).toEqual(['Courier', 'Palisade Union']);
	expect(inOrder('en', parties, 'short')).toEqual(['Palisade Union', 'Courier']);
});

test('the same in Arabic: the family name, the short form, no article', () => {
	expect(
		inOrder('ar', [
			party('أرنو أوسترو', 'أوسترو', 'person'),
			party('دولة فن', 'فن', 'state-body'),
			party('المجلس'),
			party('بنك البلدة'),
			party('إينيس بن كالواي', undefined, 'person')
		])
	).toEqual(['أرنو أوسترو', 'إينيس بن كالواي', 'بنك البلدة', 'دولة فن', 'المجلس']);
});

test('numbers in names count as numbers, and equal names fall back on the whole of them', () => {
	expect(inOrder('en', [party('Ward 10'), party('Ward 9')])).toEqual(['Ward 9', 'Ward 10']);
	expect(
		inOrder('en', [party('Zoe Imrie', 'Imrie', 'person'), party('Dana Imrie', 'Imrie', 'person')])
	).toEqual(['Dana Imrie', 'Zoe Imrie']);
});
