import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { placeAt } from '#lib/text/places.ts';
import {
	docx,
	withBomb,
	docxParagraph as p,
	docxRun as r
} from '../../../../../tests/support/office-files.ts';
import { kindOf } from '../kind-of.ts';
import { readDocx } from './docx.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const read = (bytes: Uint8Array) => readDocx({ bytes, name: 'a.docx' }, reading);
const fileOf = async (bytes: Uint8Array) => {
	const result = await read(bytes);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	return result.file;
};

it.each([
	['The lamps on Mill Lane were off for nine nights.', 'en'],
	['قالت البلدية إن المصابيح كانت مطفأة تسع ليال في شارع المطحنة.', 'ar'],
	['העירייה אמרה שהפנסים ברחוב הטחנה היו כבויים במשך תשעה לילות.', 'he']
])('reads paragraphs in their order: %s', async (words, language) => {
	const file = await fileOf(
		docx({ body: p(r(words)) + p(r('')) + p(r(words.slice(0, 20)) + r('!')) })
	);
	expect(file.text).toBe(`${words}\n\n${words.slice(0, 20)}!`);
	expect(file.facts.language).toBe(language);
	expect(placeAt(file, file.text.length - 1)).toBe('paragraph=2');
});

it('finds words by the heading above them where there are several', async () => {
	const file = await fileOf(
		docx({
			body:
				p(r('What was asked'), 'Heading1') +
				p(r('Nine questions.')) +
				p(r('What was answered'), 'Heading2') +
				p(r('Two of them.'))
		})
	);
	expect(placeAt(file, file.text.indexOf('Nine'))).toBe('section=What was asked');
	expect(placeAt(file, file.text.indexOf('Two'))).toBe('section=What was answered');
	expect(file.facts.title).toBe('What was asked');
});

it('keeps notes, comments, deleted, struck-out and hidden words apart', async () => {
	const file = await fileOf(
		docx({
			body:
				p(
					`${r('The bridge ')}<w:del w:id="1" w:author="A">${'<w:r><w:delText>never </w:delText></w:r>'}</w:del><w:ins w:id="2" w:author="A">${r('soon ')}</w:ins>${r('opens')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`
				) +
				p(
					r('It ') +
						r('will not ', '<w:strike/>') +
						r('must ', '<w:dstrike/>') +
						r('close', '') +
						r(' secretly', '<w:vanish/>') +
						r(' early.', '<w:vanish w:val="0"/>')
				) +
				p(
					`<w:commentRangeStart w:id="0"/>${r('Said in March.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`
				),
			footnotes: `<w:footnote w:id="2">${p(r('See the minutes.'))}</w:footnote>`,
			comments: `<w:comment w:id="0" w:author="A">${p(r('Is that so?'))}</w:comment>`
		})
	);
	expect(file.text).toBe('The bridge soon opens.\n\nIt close early.\n\nSaid in March.');
	expect(file.notices).toEqual([
		{ code: 'set-aside', what: 'notes', count: 1 },
		{ code: 'set-aside', what: 'comments', count: 1 },
		{ code: 'set-aside', what: 'struck-out', count: 2 }
	]);
	const aside = file.aside.map(({ text, why }) => `${why}: ${text.trim()}`);
	for (const one of [
		'note: See the minutes.',
		'struck-out: never',
		'struck-out: will not must',
		'hidden: secretly'
	]) {
		expect(aside).toContain(one);
	}
});

it('refuses entities, names that lead out, bombs, damage and emptiness in words', async () => {
	const refusal = async (bytes: Uint8Array) => {
		const result = await read(bytes);
		return result.kind === 'refused' ? result.why : result.kind;
	};
	const entity =
		'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>';
	expect(await refusal(docx({ body: '', parts: { 'word/document.xml': entity } }))).toEqual({
		code: 'unsafe',
		what: 'entities'
	});
	expect(await refusal(docx({ body: '', parts: { '../../a.xml': '' } }))).toEqual({
		code: 'unsafe',
		what: 'names'
	});
	const whole = docx({ body: p(r('Words.')) });
	expect(await refusal(whole.slice(0, -30))).toEqual({ code: 'damaged' });
	expect(await refusal(docx({ body: '<w:p/>' }))).toEqual({ code: 'empty' });
	const deep = docx({ body: '<w:smartTag>'.repeat(5000) });
	expect(await refusal(deep)).toEqual({ code: 'out-of-bounds', what: 'parts' });
});

it('leaves a bomb, whatever size its directory states', async () => {
	const document = 'word/document.xml';
	const bomb = withBomb(document, 70_000_000, (bytes) =>
		docx({ body: '', parts: { [document]: bytes }, stored: true })
	);
	expect(await read(bomb)).toEqual({
		kind: 'refused',
		why: { code: 'out-of-bounds', what: 'bytes' }
	});
});

it('says that a password locks a document', async () => {
	const locked = new Uint8Array(2048);
	locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	locked.set(
		[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]),
		1024
	);
	expect(kindOf({ bytes: locked, name: 'a.docx' })).toBe('docx');
	expect(await read(locked)).toEqual({ kind: 'refused', why: { code: 'encrypted' } });
	expect(kindOf({ bytes: locked.subarray(0, 1024), name: 'a.doc' })).toBeNull();
});
