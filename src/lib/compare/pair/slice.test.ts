import { isStatementKey } from '#lib/record/statement.ts';
import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { indexPairs } from './pair-index.ts';
import { pairOf } from './pair.ts';
import { findStatement, type StatementKey } from '#lib/record/statement.ts';
import { claimView, responseView } from '#lib/views/statement.ts';
import { pairView, sideView, suggestionViews } from './view.ts';
import { sliceOf } from './slice.ts';

const record = await fixtureRecord();
const index = indexPairs(record);
const keys = [...index.facts.keys()];
/** As it comes out of the file. */
const slices = new Map(
	keys.map((key) => [key, JSON.parse(JSON.stringify(sliceOf(index, key, '1')))])
);

const plain = (view: unknown) =>
	JSON.parse(JSON.stringify(view, (key, value) => (key === 'terms' ? undefined : value)));

describe('the file of one statement', () => {
	it.each(keys)('shows %s as the record does', (key) => {
		const { view } = sideView(slices.get(key), 'en');
		const { statement } = index.facts.get(key)!;
		const whole =
			statement.kind === 'claim'
				? claimView(record, statement.value, 'en')
				: responseView(record, statement.value, undefined, 'en');
		expect(plain(view)).toEqual(plain(whole));
	});

	/** What a row has of a statement, with the voice and the language that its quotation has. */
	function spokenBy<T extends { quote: string }>(key: StatementKey, said: readonly T[]) {
		const found = findStatement(record, key);
		const quotes = found.kind === 'found' ? found.statement.value.quotes : [];
		return said.map((one) => {
			const whole = quotes.find(({ text }) => text.includes(one.quote));
			const lang = whole?.lang ?? record.sources.get(whole?.source ?? '')?.language;
			return { ...one, voice: whole?.voice, lang };
		});
	}

	it('joined with any other, gives the pair that the whole record gives', () => {
		for (const a of keys) {
			for (const b of keys) {
				const whole = pairOf(index, a, b);
				const view = pairView(slices.get(a), slices.get(b), 'en');
				if (whole.kind !== 'pair') {
					expect(view).toBeNull();
					continue;
				}
				expect(view?.first).toBe(whole.first);
				expect(view?.days).toEqual(whole.days);
				expect(view?.reasons.map(({ code }) => code)).toEqual(
					whole.reasons.map(({ code }) => code)
				);
				expect(view?.rows.map((row) => [row.target.key, row.a, row.b])).toEqual(
					whole.rows.map((row) => [row.target, spokenBy(a, row.a), spokenBy(b, row.b)])
				);
			}
		}
	});

	it('names what is worth reading beside it, and never itself', () => {
		for (const key of keys) {
			for (const lang of ['en', 'ar'] as const) {
				const links = suggestionViews(slices.get(key), lang).map(({ link }) => link.key);
				expect(links).not.toContain(key);
				expect(links.every((one) => isStatementKey(one) && index.facts.has(one))).toBe(true);
			}
		}
	});

	it('holds no proofs and no quotations but its own', () => {
		for (const key of keys) {
			const slice = slices.get(key);
			const own = [...slice.claims, ...slice.responses].filter((one) => one.quotes.length > 0);
			expect(own.length).toBeLessThanOrEqual(1);
			for (const { disclosed } of slice.evidence)
				for (const { nonce, path } of disclosed) expect([nonce, path]).toEqual(['', []]);
		}
	});
});
