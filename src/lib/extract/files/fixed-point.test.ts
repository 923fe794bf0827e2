import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { plainText } from '#lib/text/plain-text.ts';
import { docx, docxParagraph, docxRun, epub, odt } from '../../../../tests/support/office-files.ts';
import { httpBlock, warcRecord } from '../../../../tests/support/warc.ts';
import type { FileReader } from './file.ts';

/* Whatever a reader reads, `plainText` changes nothing in it: offsets hold wherever a text goes. */

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const utf8 = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const clock = (i: number) =>
	`00:${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
const rtf = (text: string) =>
	[...text]
		.map((sign) => [...Array(sign.length).keys()].map((i) => `\\u${sign.charCodeAt(i)}?`).join(''))
		.join('');

const READERS: Record<string, [() => Promise<FileReader>, (lines: string[]) => Uint8Array]> = {
	docx: [
		async () => (await import('./docx/docx.ts')).readDocx,
		(lines) => docx({ body: lines.map((line) => docxParagraph(docxRun(escaped(line)))).join('') })
	],
	odt: [
		async () => (await import('./odt/odt.ts')).readOdt,
		(lines) => odt(lines.map((line) => `<text:p>${escaped(line)}</text:p>`).join(''))
	],
	rtf: [
		async () => (await import('./rtf/rtf.ts')).readRtf,
		(lines) => utf8(`{\\rtf1 ${lines.map((line) => `${rtf(line)}\\par `).join('')}}`)
	],
	epub: [
		async () => (await import('./epub/epub.ts')).readEpub,
		(lines) => epub([lines.map((line) => `<p>${escaped(line)}</p>`).join('')])
	],
	mail: [
		async () => (await import('./mail/mail.ts')).readMail,
		(lines) => utf8(`Subject: a\nContent-Type: text/plain; charset=utf-8\n\n${lines.join('\n')}`)
	],
	captions: [
		async () => (await import('./captions/captions.ts')).readCaptions,
		(lines) =>
			utf8(
				`WEBVTT\n\n${lines.map((line, i) => `${clock(i * 2)}.000 --> ${clock(i * 2 + 2)}.000\n${escaped(line)}`).join('\n\n')}`
			)
	],
	transcript: [
		async () => (await import('./transcript/transcript.ts')).readTranscript,
		(lines) => utf8(lines.map((line, i) => `${clock(i * 2)} ${line}`).join('\n'))
	],
	minutes: [
		async () => (await import('./transcript/minutes.ts')).readMinutes,
		(lines) => utf8(lines.join('\n\n'))
	],
	archive: [
		async () => (await import('./archive/archive.ts')).readArchive,
		(lines) =>
			warcRecord({
				block: httpBlock(
					utf8(
						`<meta charset="utf-8"><article>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</article>`
					)
				)
			})
	]
};

/** What `plainText` looks for: markers of notes, numbers of pages, broken lines, signs that are not seen. */
const WORDS = [
	...[
		'The',
		'lamps',
		'on',
		'Mill',
		'Lane',
		'were',
		'off',
		'nights.',
		'said',
		'he',
		'“no”',
		'well-',
		'known'
	],
	...['البلدية', 'قالت', 'إنها', 'أجابت.', 'هل؟', 'העירייה', 'השיבה.', 'פנסים', '路灯', '关了。'],
	...[
		'[1]',
		'[a]',
		'word[2]',
		'end.3',
		'12',
		'- 7 -',
		'Page 3 of 10',
		'Ada:',
		'>',
		'-',
		'1.',
		'a)',
		'*',
		'†',
		'²'
	],
	...['\u00ad', 'so\u00adft', '\u200f', '\u200b', '\u2028', 'e\u0301', '\ufeff', '😀']
];
const line = fc
	.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 16 })
	.map((words) => words.join(' '));
const lines = fc.array(fc.oneof(line, fc.constantFrom('12', 'Town News 12', 'Page 3', '– 4 –')), {
	minLength: 1,
	maxLength: 14
});

it.each(Object.entries(READERS))(
	'%s: the text is as plainText leaves it',
	async (_, [load, write]) => {
		const read = await load();
		await fc.assert(
			fc.asyncProperty(lines, async (given) => {
				const result = await read({ bytes: write(given), name: '' }, reading);
				if (result.kind !== 'read') return;
				const { text, places } = result.file;
				expect(plainText(text).text).toBe(text);
				expect(text).toBe(text.normalize('NFC'));
				for (const [i, { start }] of places.entries()) {
					expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : places[i - 1]!.start + 1);
					expect(start).toBeLessThan(text.length);
				}
			}),
			{ numRuns: 40 }
		);
	}
);
