import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readFile } from '../read-file.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const read = (lines: readonly string[]) =>
	readFile({ bytes: new TextEncoder().encode(lines.join('\r\n')), name: '' }, reading);
const fileOf = async (lines: readonly string[]) => {
	const result = await read(lines);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	return result.file;
};
const HEAD = [
	'From: Ada Lund <ada@town.example>',
	'To: desk@paper.example',
	'Subject: =?utf-8?Q?The_lamps_=E2=80=93_an_answer?=',
	'Date: Tue, 5 Mar 2024 00:30:00 +0200',
	'MIME-Version: 1.0'
];
const alternatives = (plain: string, html: string) => [
	...HEAD,
	'Content-Type: multipart/alternative; boundary="b"',
	'',
	'--b',
	'Content-Type: text/plain; charset=utf-8',
	'',
	plain,
	'--b',
	'Content-Type: text/html; charset=utf-8',
	'',
	html,
	'--b--'
];

it('reads the plain text, joins its broken lines, and knows who sent it when', async () => {
	const file = await fileOf([
		...HEAD,
		'Archived-At: <https://lists.example/1>',
		'Content-Type: text/plain; charset=utf-8',
		'',
		'We have kept the archive open on most days, and we will go on to do so',
		'as long as the council pays for the lamps and for the keeper of the old',
		'building on Mill Lane, which nobody has told us that it will not do.',
		'',
		'Yours,',
		'-- ',
		'Ada Lund'
	]);
	expect(file.text.split('\n\n')).toEqual([
		'We have kept the archive open on most days, and we will go on to do so as long as the council pays for the lamps and for the keeper of the old building on Mill Lane, which nobody has told us that it will not do.',
		'Yours,',
		'--',
		'Ada Lund'
	]);
	expect(file.facts).toEqual({
		title: 'The lamps – an answer',
		authors: ['Ada Lund'],
		publisher: null,
		published: '2024-03-05',
		url: 'https://lists.example/1',
		language: 'en'
	});
});

describe('of two forms', () => {
	it('the plain text is read', async () => {
		const file = await fileOf(alternatives('We stay open.', '<p>We stay <s>closed</s> open.</p>'));
		expect(file.text).toBe('We stay open.');
	});

	it('the other is read where the plain text only points to it', async () => {
		const said = 'We stay open on every day of the week and of the year, as we always did.';
		const file = await fileOf(
			alternatives('See HTML.', `<div style="display:none">preview</div><p>${said}</p><p>Yours</p>`)
		);
		expect(file.text).toBe(`${said}\n\nYours`);
	});
});

it('keeps what is quoted from mails before with its mark', async () => {
	const file = await fileOf([
		...HEAD,
		'',
		'> Will it be open?',
		'>',
		'>> An older question.',
		'It will.'
	]);
	expect(file.text.split('\n\n')).toEqual([
		'> Will it be open?',
		'> > An older question.',
		'It will.'
	]);
});

it.each([
	['windows-1256', 'ÓÊÈÞì ãÝÊæÍÉ', 'ستبقى مفتوحة'],
	['windows-1255', 'äåà éäéä ôúåç', 'הוא יהיה פתוח']
])('reads the encoding that it states, %s', async (charset, latin, words) => {
	const head = [
		...HEAD,
		`Content-Type: text/plain; charset=${charset}`,
		'Content-Transfer-Encoding: 8bit',
		'',
		latin
	];
	const bytes = Uint8Array.from(head.join('\r\n'), (sign) => sign.charCodeAt(0));
	expect(await readFile({ bytes, name: '' }, reading)).toMatchObject({ file: { text: words } });
});

it('names what is attached', async () => {
	const file = await fileOf([
		...HEAD,
		'Content-Type: multipart/mixed; boundary="b"',
		'',
		'--b',
		'',
		'See the report.',
		'--b',
		'Content-Type: application/pdf',
		'Content-Disposition: attachment; filename="report.pdf"',
		'',
		'-',
		'--b--'
	]);
	expect(file.text).toBe('See the report.');
	expect(file.notices).toEqual([
		{ code: 'set-aside', what: 'attachments', count: 1, names: ['report.pdf'] }
	]);
});

it('refuses a mail that says nothing, and one that nests without end', async () => {
	expect(await read([...HEAD, '', ''])).toMatchObject({ why: { code: 'empty' } });
	const nested = Array.from({ length: 500 }, (_, i) => [
		`Content-Type: multipart/mixed; boundary="b${i}"`,
		'',
		`--b${i}`
	]);
	expect(await read([...HEAD, ...nested.flat(), '', 'Text.'])).toMatchObject({ kind: 'refused' });
});
