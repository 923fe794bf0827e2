import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import type { Correction } from '#lib/record/schema.ts';
import { correctionsAt } from '#lib/record/corrected.ts';
import { correctionViews } from './corrections.ts';

const record = await fixtureRecord();
const target = 'claims/five-shuts-out';
const reason = { en: 'The survey has another word.' };
const all: Correction[] = [
	{
		date: '2024-04-02',
		kind: 'changes-the-meaning',
		target,
		reason,
		old: { en: 'Closing at five keeps many out.' },
		new: { en: 'Closing at five keeps everyone out.' }
	},
	{ date: '2024-04-02', kind: 'addition', target, reason, report: 'https://tracker.example/12' },
	{ date: '2024-05-01', kind: 'withdrawal', target: 'claims/was-here-once', reason },
	{ date: '2024-05-01', kind: 'addition', target: 'terms/hours', reason }
];

test('the newest comes first, and each has a name of its own for good', () => {
	expect(correctionViews(record, all, 'en').map(({ date, id }) => [date, id])).toEqual([
		['2024-05-01', '2024-05-01-claims-was-here-once'],
		['2024-05-01', '2024-05-01-terms-hours'],
		['2024-04-02', '2024-04-02-claims-five-shuts-out'],
		['2024-04-02', '2024-04-02-claims-five-shuts-out-2']
	]);
});

test('old and new wording are shown by words, in the language that they are in', () => {
	const { wording } = correctionViews(record, all, 'ar').find(({ id }) =>
		id.endsWith('shuts-out')
	)!;
	expect(wording?.lang).toBe('en');
	const of = (wanted: string) =>
		wording?.changes.filter(({ kind }) => kind === wanted).map(({ text }) => text.trim());
	expect(of('removed')).toEqual(['many']);
	expect(of('added')).toEqual(['everyone']);
});

test('what was corrected leads to its page, what was taken out is named by its key', () => {
	const [gone, term, claim] = correctionViews(record, all, 'ar').map((one) => one.target);
	expect(gone).toEqual({ key: 'claims/was-here-once' });
	expect(term?.path).toBe('/terms#hours');
	expect(claim).toMatchObject({
		path: `/${target}`,
		words: { text: record.claims.get('five-shuts-out')!.gist.ar, lang: 'ar' }
	});
});

test('a correction leads to the report that it came of, and the page to its corrections', () => {
	const [first, second] = correctionViews(record, all, 'en').filter(({ id }) =>
		id.includes('shuts-out')
	);
	expect([first?.report, second?.report]).toEqual([undefined, 'https://tracker.example/12']);
	expect(correctionsAt(all, '/claims/five-shuts-out').map(({ id }) => id)).toEqual([
		first?.id,
		second?.id
	]);
	expect(correctionsAt(all, '/claims/five-shuts')).toEqual([]);
	expect(correctionsAt(all, '/')).toEqual([]);
});
