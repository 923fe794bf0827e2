import { zlibSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallPdf } from '../../../../../../tests/support/pdf/small-pdf.ts';
import { objectsOf } from './objects.ts';
import { spansOn } from './spans.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const spansIn = (drawn: string) => spansOn(objectsOf(smallPdf({ pages: [[]], drawn: [drawn] })), 4);

test('stretches are told in the order in which they are opened, layers aside', () => {
	expect(
		spansIn(
			'/P << /MCID 0 >> BDC /OC /L1 BDC /Span << /ActualText (a\\(b\\)) >> BDC EMC EMC EMC /Artifact BMC EMC'
		)
	).toEqual([
		{ tag: 'P', letters: null },
		{ tag: 'Span', letters: 'a(b)' },
		{ tag: 'Artifact', letters: null }
	]);
});

test('what is in a picture is no content', () => {
	expect(spansIn('BI /W 1 /H 1 ID /X BMC EI /Span BMC EMC')).toEqual([
		{ tag: 'Span', letters: null }
	]);
});

test('lists of properties, forms and streams of objects are looked into', () => {
	const form = '/Span /P0 BDC EMC';
	const packed = zlibSync(bytesOf('/Span << /ActualText <feff0628> >> BDC EMC /X0 Do'));
	const kept = '7 0 8 16 << /P0 8 0 R >> << /ActualText (x) >>';
	const first = kept.indexOf('<<');
	const file = [
		'1 0 obj << /Resources << /XObject << /X0 3 0 R >> /Properties 7 0 R >> /Contents 2 0 R >> endobj',
		`3 0 obj << /Subtype /Form /Length ${form.length} >> stream\n${form}\nendstream endobj`,
		`5 0 obj << /Type /ObjStm /N 2 /First ${first} /Length ${kept.length} >> stream\n${kept}\nendstream endobj`,
		`2 0 obj << /Filter /FlateDecode /Length 9 0 R >> stream\n${String.fromCharCode(...packed)}\nendstream endobj`,
		`9 0 obj ${packed.length} endobj`
	].join('\n');
	expect(spansOn(objectsOf(bytesOf(file)), 1)).toEqual([
		{ tag: 'Span', letters: 'ب' },
		{ tag: 'Span', letters: 'x' }
	]);
});

test('forms in themselves end', () => {
	const file =
		'1 0 obj << /Resources << /XObject << /X 3 0 R >> >> /Contents 3 0 R >> endobj\n' +
		'3 0 obj << /Subtype /Form /Length 5 >> stream\n/X Do\nendstream endobj';
	expect(spansOn(objectsOf(bytesOf(file)), 1)).toBeNull();
});

test('nothing in a file makes it throw', () => {
	const whole = smallPdf({ pages: [[]], drawn: ['/Span << /ActualText (a) >> BDC (b) Tj EMC'] });
	fc.assert(
		fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
			const spans = spansOn(objectsOf(whole.with(at, byte)), 4);
			expect(spans === null || Array.isArray(spans)).toBe(true);
		}),
		{ numRuns: 300 }
	);
});
