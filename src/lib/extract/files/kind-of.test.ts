import { expect, it } from 'vitest';
import { docx, epub, odt, zipped } from '../../../../tests/support/office-files.ts';
import { httpBlock, warcRecord } from '../../../../tests/support/warc.ts';
import { kindOf } from './kind-of.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const kind = (bytes: Uint8Array | string, name = '') =>
	kindOf({ bytes: typeof bytes === 'string' ? utf8(bytes) : bytes, name });

it.each([
	['docx', docx({ body: '' })],
	['odt', odt('')],
	['epub', epub([])],
	['archive', zipped({ 'a.html': '' })],
	['archive', warcRecord({ block: httpBlock(Uint8Array.of(0, 1, 2, 0xff, 0xfe)) })],
	['archive', '<html><!--\n Page saved with SingleFile \n url: https://a.example/ -->'],
	[
		'archive',
		'From: <Saved by Blink>\nSubject: a\nDate: b\nContent-Type: multipart/related; boundary=c\n\n'
	],
	[
		'mail',
		'From: a@b.example\nTo: c@d.example\nSubject: e\nContent-Type: multipart/related; boundary=f\n\n'
	],
	['captions', '1\n00:00:01,000 --> 00:00:02,000\nA'],
	['captions', '0:00:01.000,0:00:02.000\nA'],
	['rtf', '{\\rtf1 A}'],
	['page', '<!doctype html><p>A'],
	['text', 'From: here to there is a long way.\n\nWe went.']
])('knows %s by its bytes', (expected, bytes) => {
	expect(kind(bytes)).toBe(expected);
});

it.each([
	['a table of small numbers', Uint8Array.of(0, 1, 2, 3, 0, 0, 0, 1)],
	['a sound', Uint8Array.from([0x4f, 0x67, 0x67, 0x53, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0x80])],
	['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e])]
])('%s is no text', (_what, bytes) => {
	expect(kind(bytes, 'music.bin')).toBeNull();
});

it('a text into which a control sign strayed is a text', () => {
	expect(kind('The ferry was late\u0001 on Monday, and again on Tuesday.', 'a.txt')).toBe('text');
});
