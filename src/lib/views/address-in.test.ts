import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { addressIn } from './address-in.ts';

const record = await fixtureRecord();
const source = (id: string) => record.sources.get(id)!;
const claim = record.claims.get('glass-shelter')!.quotes[0]!;
const response = record.responses.get('traders-windows')!.quotes[0]!;
const quote = record.claims.get('five-shuts-out')!.quotes[0]!;

test('a PDF opens at the page, as its file counts them', () => {
	expect(addressIn(record, source(claim.source), claim)).toBe(
		'https://council.fennbrook.example/reports/stops.pdf#page=6'
	);
});

test('a recording opens at the second, whatever its address had behind it', () => {
	const at = { ...source(response.source), url: 'https://a.example/v?x=1#top' };
	expect(addressIn(record, at, response)).toBe('https://a.example/v?x=1#t=3731.5');
});

test('a page of the web opens at the words, whether an editor knows the printed page or not', () => {
	const plain = addressIn(record, source(quote.source), quote);
	expect(plain).toContain('#:~:text=');
	expect(addressIn(record, source(quote.source), { ...quote, at: 'page=3' })).toBe(plain);
});

test('what was captured as text opens at an editor’s page, where its address is that of a PDF', () => {
	const pdf = { ...source(quote.source), url: 'https://a.example/A.PDF' };
	expect(addressIn(record, pdf, { ...quote, at: 'page=3' })).toBe('https://a.example/A.PDF#page=3');
	expect(addressIn(record, pdf, { ...quote, at: 'page=iv' })).toContain('#:~:text=');
	expect(addressIn(record, pdf, quote)).toContain('#:~:text=');
});
