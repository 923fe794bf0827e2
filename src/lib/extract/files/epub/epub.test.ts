import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { placeAt } from '#lib/text/places.ts';
import { epub } from '../../../../../tests/support/office-files.ts';
import { readEpub } from './epub.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const read = (bytes: Uint8Array) => readEpub({ bytes, name: 'a.epub' }, reading);

it('reads chapters in their order, finds words by them, and knows the book', async () => {
	const result = await read(
		epub(
			[
				'<h1>One</h1><p><a id="x"/>It began <span class="gone">late</span> at night.</p>',
				'<h1>اثنان</h1><p>قالت إنها بقيت.</p>',
				'<h1>שלוש</h1><p>הוא נשאר.</p>'
			],
			{ 'OEBPS/style.css': '.gone { text-decoration: line-through }' }
		)
	);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	const { file } = result;
	expect(file.text).toBe(
		'One\n\nIt began at night.\n\nاثنان\n\nقالت إنها بقيت.\n\nשלוש\n\nהוא נשאר.'
	);
	expect(placeAt(file, file.text.indexOf('הוא'))).toBe('section=שלוש');
	expect(file.notices).toEqual([{ code: 'set-aside', what: 'struck-out', count: 1 }]);
	expect(file.facts).toMatchObject({
		title: 'The long night',
		authors: ['Ada Lund'],
		published: '2024-03-04'
	});
});

it('refuses a locked book, and one without a package', async () => {
	const lock = (algorithm: string) => ({
		'META-INF/encryption.xml': `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`
	});
	const aes = lock('http://www.w3.org/2001/04/xmlenc#aes256-cbc');
	expect(await read(epub(['<p>A</p>'], aes))).toMatchObject({ why: { code: 'encrypted' } });
	const font = lock('http://www.idpf.org/2008/embedding');
	expect(await read(epub(['<p>A</p>'], font))).toMatchObject({ kind: 'read' });
	expect(await read(epub([], { 'META-INF/container.xml': '<container/>' }))).toMatchObject({
		why: { code: 'damaged' }
	});
});
