import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { zipped } from '../../../../../tests/support/office-files.ts';
import { concat, httpBlock, payloadDigest, warcRecord } from '../../../../../tests/support/warc.ts';
import { readFile } from '../read-file.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const read = (bytes: Uint8Array | string, pick?: string, name = '') =>
	readFile({ bytes: concat(bytes), name, ...(pick === undefined ? {} : { pick }) }, reading);
const fileOf = async (bytes: Uint8Array | string, pick?: string, name?: string) => {
	const result = await read(bytes, pick, name);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	return result.file;
};

const SAID = {
	en: 'The committee heard that the lamps on Mill Lane were off for nine nights in a row.',
	ar: 'قالت اللجنة إن مصابيح شارع المطحنة كانت مطفأة تسع ليال متتالية في شهر آذار.',
	he: 'הוועדה שמעה שהפנסים ברחוב הטחנה היו כבויים במשך תשעה לילות ברציפות בחודש מרץ.'
};
const pageOf = (words: string, title = 'Lamps') =>
	`<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${words}</p><p>${words}</p></article></body></html>`;
const PAGE = pageOf(SAID.en);
const gzip = (bytes: Uint8Array | string) => new Uint8Array(gzipSync(bytes));

describe('web archives', () => {
	it.each(Object.entries(SAID))(
		'read their one page, with where and when it was fetched (%s)',
		async (language, words) => {
			const page = pageOf(words);
			const file = await fileOf(
				concat(
					gzip(warcRecord({ type: 'warcinfo', block: 'software: test\r\n' })),
					gzip(warcRecord({ heads: [payloadDigest(page)], block: httpBlock(page) })),
					gzip(warcRecord({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }))
				)
			);
			expect(file.text).toContain(words);
			expect(file.facts).toMatchObject({
				title: 'Lamps',
				language,
				url: 'https://town.example/page'
			});
			expect(file.provenance).toMatchObject({
				url: 'https://town.example/page',
				fetched: '2024-03-04T10:00:00Z',
				digest: expect.stringMatching(/^[\da-f]{64}$/) as string
			});
			expect(file.notices).toEqual([]);
		}
	);

	it('lets choose where there are several, and passes over redirects, pictures and errors', async () => {
		const archive = concat(
			warcRecord({
				url: 'https://town.example/',
				block: httpBlock('', ['Location: /page'], '301 Moved')
			}),
			warcRecord({ block: httpBlock(PAGE) }),
			warcRecord({
				url: 'https://town.example/a.png',
				block: httpBlock('x', ['Content-Type: image/png'])
			}),
			warcRecord({ url: 'https://town.example/gone', block: httpBlock(PAGE, [], '404 Not Found') }),
			warcRecord({ url: 'https://town.example/b', block: httpBlock(pageOf(SAID.he, 'Other')) })
		);
		const result = await read(archive);
		expect(result).toMatchObject({
			kind: 'choose',
			entries: [
				{ id: '1', title: 'Lamps', url: 'https://town.example/page' },
				{ id: '4', title: 'Other', url: 'https://town.example/b' }
			]
		});
		expect((await fileOf(archive, '4')).text).toContain(SAID.he);
		expect(await read(archive, '2')).toEqual({ kind: 'refused', why: { code: 'no-pages' } });
	});

	const chunked = `${PAGE.length.toString(16)};a=b\r\n${PAGE}\r\n0\r\n\r\n`;
	it.each([
		['gzip', gzip(PAGE), ['Content-Encoding: gzip']],
		['deflate', deflateSync(PAGE), ['Content-Encoding: deflate']],
		['deflate without a head', deflateRawSync(PAGE), ['Content-Encoding: deflate']],
		['brotli', brotliCompressSync(PAGE), ['Content-Encoding: br']],
		['chunks', chunked, ['Transfer-Encoding: chunked']],
		['chunks that were joined', PAGE, ['Transfer-Encoding: chunked']],
		['gzip that was unpacked', PAGE, ['Content-Encoding: gzip']]
	])('unpack a body in %s', async (_, body, heads) => {
		const file = await fileOf(
			warcRecord({ block: httpBlock(new Uint8Array(Buffer.from(body)), heads) })
		);
		expect(file.text).toContain(SAID.en);
		expect(file.notices).toEqual([]);
	});

	it('find the body of a visit in the record that has it', async () => {
		const digest = payloadDigest(PAGE);
		const visit = warcRecord({
			type: 'revisit',
			date: '2024-05-01T10:00:00Z',
			heads: [digest],
			block: httpBlock('')
		});
		const both = concat(warcRecord({ heads: [digest], block: httpBlock(PAGE) }), visit);
		expect(await read(both)).toMatchObject({
			kind: 'choose',
			entries: [{ id: '0' }, { id: '1', title: 'Lamps' }]
		});
		const file = await fileOf(both, '1');
		expect(file.text).toContain(SAID.en);
		expect(file.provenance?.fetched).toBe('2024-05-01T10:00:00Z');
		expect(await read(visit)).toEqual({ kind: 'refused', why: { code: 'no-pages' } });
	});

	it('say that they are cut short or damaged, and read what was there', async () => {
		const long = pageOf(`${SAID.en} `.repeat(400));
		const whole = warcRecord({ block: httpBlock(long) });
		expect((await fileOf(whole.slice(0, 9000))).notices).toEqual([{ code: 'cut-short' }]);
		const packed = gzip(whole);
		const file = await fileOf(packed.slice(0, packed.length - 20));
		expect(file.notices).toEqual([{ code: 'cut-short' }]);
		expect(file.text).toContain(SAID.en);
	});

	it.each([-40, 60, 5000, NaN])(
		'find records again behind a length that is wrong by %s',
		async (by) => {
			const block = httpBlock(PAGE);
			const archive = concat(
				warcRecord({ block, length: block.length + by }),
				warcRecord({ url: 'https://town.example/b', block: httpBlock(pageOf(SAID.he, 'Other')) })
			);
			expect(await read(archive)).toMatchObject({
				entries: [{ title: 'Lamps' }, { title: 'Other' }]
			});
			expect((await fileOf(archive, '0')).text.split(SAID.en)).toHaveLength(3);
		}
	);

	it('say that a body is not the one whose digest they state', async () => {
		const record = warcRecord({ heads: [payloadDigest('other')], block: httpBlock(PAGE) });
		expect((await fileOf(record)).notices).toEqual([{ code: 'digest-differs' }]);
	});

	it('read other kinds of documents by their own readers', async () => {
		const captions = 'WEBVTT\n\n00:01.000 --> 00:03.000\nWe stay open.\n';
		const file = await fileOf(
			warcRecord({ block: httpBlock(captions, ['Content-Type: text/vtt']) })
		);
		expect(file).toMatchObject({
			kind: 'captions',
			text: 'We stay open.',
			places: [{ at: 't=1,3' }]
		});
		expect(file.provenance?.url).toBe('https://town.example/page');
	});

	it('leave a bomb', async () => {
		const bomb = gzip(new Uint8Array(70_000_000));
		const record = warcRecord({ block: httpBlock(bomb, ['Content-Encoding: gzip']) });
		expect(await read(record)).toEqual({
			kind: 'refused',
			why: { code: 'out-of-bounds', what: 'bytes' }
		});
	});
});

describe('archives in a ZIP', () => {
	const archive = gzip(
		concat(
			warcRecord({ url: 'https://town.example/frame', block: httpBlock(pageOf('Frame.')) }),
			warcRecord({ block: httpBlock(PAGE) })
		)
	);

	it('read the page that a WACZ names', async () => {
		const file = await fileOf(
			zipped(
				{
					'archive/data.warc.gz': archive,
					'pages/pages.jsonl':
						'{"format": "json-pages-1.0"}\n{"url": "https://town.example/page", "title": "Lamps"}\n'
				},
				true
			)
		);
		expect(file.text).toContain(SAID.en);
	});

	it('let choose among the files of a folder, and read none whose name leads out of it', async () => {
		const folder = zipped({
			'a/one.html': PAGE,
			'a/two.txt': SAID.en,
			'a/x.png': '-',
			'__MACOSX/a.html': ''
		});
		expect(await read(folder)).toMatchObject({
			entries: [{ id: 'a/one.html' }, { id: 'a/two.txt' }]
		});
		expect((await fileOf(folder, 'a/one.html')).text).toContain(SAID.en);
		expect(await read(zipped({ '../a.html': PAGE }))).toMatchObject({
			why: { code: 'unsafe', what: 'names' }
		});
		expect(await read(zipped({ 'a.zip': folder }))).toMatchObject({ why: { code: 'no-pages' } });
	});
});

describe('pages saved in one file', () => {
	it('know where and when SingleFile saved them', async () => {
		const comment =
			'<!--\n Page saved with SingleFile \n url: https://town.example/page \n saved date: Mon Mar 04 2024 12:00:00 GMT+0200 (Eastern European Standard Time)\n-->';
		const file = await fileOf(PAGE.replace('<html>', `<html> ${comment}`), undefined, 'a.html');
		expect(file.text).toContain(SAID.en);
		expect(file.provenance).toMatchObject({
			url: 'https://town.example/page',
			fetched: '2024-03-04T10:00:00Z'
		});
	});

	const mhtml = (encoding: string, body: string, end = '--') =>
		[
			'From: <Saved by Blink>',
			'Snapshot-Content-Location: https://town.example/page',
			'Subject: =?utf-8?Q?Lamps_=E2=80=93_off?=',
			'Date: Mon, 4 Mar 2024 10:00:00 -0000',
			'MIME-Version: 1.0',
			'Content-Type: multipart/related; type="text/html"; boundary="--b--"',
			'',
			'',
			'----b--',
			'Content-Type: text/css',
			'',
			'a {}',
			'----b--',
			'Content-Type: text/html',
			`Content-Transfer-Encoding: ${encoding}`,
			'Content-Location: https://town.example/page',
			'',
			body,
			`----b--${end}`,
			''
		].join('\r\n');
	const quoted = [...new TextEncoder().encode(pageOf(SAID.ar))]
		.map(
			(byte, i) =>
				`=${byte.toString(16).toUpperCase().padStart(2, '0')}${i % 20 === 19 ? '=\r\n' : ''}`
		)
		.join('');

	it('are read out of MHTML', async () => {
		for (const saved of [
			mhtml('quoted-printable', quoted),
			mhtml('base64', Buffer.from(pageOf(SAID.ar)).toString('base64')),
			mhtml('binary', pageOf(SAID.ar))
		]) {
			const file = await fileOf(saved);
			expect(file.text).toContain(SAID.ar);
			expect(file.provenance).toMatchObject({
				url: 'https://town.example/page',
				fetched: '2024-03-04T10:00:00Z'
			});
			expect(file.notices).toEqual([]);
		}
	});

	it('say that they are cut short', async () => {
		const saved = mhtml('quoted-printable', quoted);
		const file = await fileOf(saved.slice(0, saved.length - 400));
		expect(file.notices).toContainEqual({ code: 'cut-short' });
	});
});
