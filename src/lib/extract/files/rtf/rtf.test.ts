import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { placeAt } from '#lib/text/places.ts';
import { readRtf } from './rtf.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const read = (rtf: string) =>
	readRtf({ bytes: Uint8Array.from(rtf, (sign) => sign.charCodeAt(0)), name: 'a.rtf' }, reading);
const fileOf = async (rtf: string) => {
	const result = await read(rtf);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	return result.file;
};
const FONTS =
	'{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset177 David;}{\\f2\\fcharset178 Arabic;}}';

it('reads letters of each codepage, and those of Unicode without their stand-ins', async () => {
	const file = await fileOf(
		`{\\rtf1\\ansi\\ansicpg1252${FONTS}\\f0 Caf\\'e9 \\u8220?open\\u8221?\\par{\\f1 \\'f9\\'ec\\'e5\\'ed} \\f0 to all\\par\\uc2\\u1605 ??\\u1585 ??{\\f2 \\'cd\\'c8\\'c7}\\par}`
	);
	expect(file.text).toBe('Café “open”\n\nשלום to all\n\nمرحبا');
});

it('finds words by headings, and keeps apart what is no text', async () => {
	const file = await fileOf(
		`{\\rtf1\\ansi${FONTS}{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s0 Normal;}}{\\info{\\title Minutes}{\\author Ada Lund}}{\\header Page head}{\\*\\generator Word;}\\pard\\s1 Asked\\par\\pard\\s0 The bridge {\\deleted never }{\\strike late }{\\v in secret }opens{\\footnote See the minutes.}.{\\*\\annotation Really?}{\\pict\\bin4 a}}b}\\par\\pard\\s1 Answered\\par\\pard Yes.\\cell No.\\row}`
	);
	expect(file.text).toBe('Asked\n\nThe bridge opens.\n\nAnswered\n\nYes.\n\nNo.');
	expect(placeAt(file, file.text.indexOf('Yes'))).toBe('section=Answered');
	expect(file.facts).toMatchObject({ title: 'Asked', authors: ['Ada Lund'] });
	expect(file.aside.map(({ text, why }) => `${why}: ${text}`)).toEqual([
		'page: Page head',
		'struck-out: never late',
		'hidden: in secret',
		'note: See the minutes.'
	]);
	expect(file.notices).toEqual([
		{ code: 'set-aside', what: 'struck-out', count: 1 },
		{ code: 'set-aside', what: 'notes', count: 1 },
		{ code: 'set-aside', what: 'comments', count: 1 }
	]);
});

it('says that a file is cut short, and refuses one that nests without end', async () => {
	expect((await fileOf('{\\rtf1 Half a')).notices).toEqual([{ code: 'cut-short' }]);
	expect(await read('{\\rtf1'.repeat(5000))).toMatchObject({ why: { code: 'out-of-bounds' } });
	expect(await read('{\\rtf1\\bin99999999999 x}')).toMatchObject({ why: { code: 'empty' } });
});
