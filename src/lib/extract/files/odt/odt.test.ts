import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { placeAt } from '#lib/text/places.ts';
import { odt } from '../../../../../tests/support/office-files.ts';
import { readOdt } from './odt.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const read = (bytes: Uint8Array) => readOdt({ bytes, name: 'a.odt' }, reading);
const fileOf = async (bytes: Uint8Array) => {
	const result = await read(bytes);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	return result.file;
};

it('finds words by their headings, in every language', async () => {
	const file = await fileOf(
		odt(
			'<text:h>What was asked</text:h><text:p>Nine<text:s text:c="3"/>questions<text:tab/>came.</text:p><text:h>مقدمة</text:h><text:p>قالت البلدية إنها أجابت.</text:p><text:h>מבוא</text:h><text:p>העירייה השיבה.</text:p>'
		)
	);
	expect(file.text).toContain('Nine questions came.');
	expect(placeAt(file, file.text.indexOf('قالت'))).toBe('section=مقدمة');
	expect(placeAt(file, file.text.indexOf('העירייה'))).toBe('section=מבוא');
});

it('keeps deleted, struck-out and hidden words, notes and comments apart', async () => {
	const file = await fileOf(
		odt(
			'<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
				'<text:p>The bridge <text:change/>opens<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the minutes.</text:p></text:note-body></text:note> <text:span text:style-name="T1">late </text:span><text:span text:style-name="T2">in secret </text:span>soon.<office:annotation><dc:creator>A</dc:creator><text:p>Really?</text:p></office:annotation></text:p>',
			'<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T2"><style:text-properties text:display="none"/></style:style>'
		)
	);
	expect(file.text).toBe('The bridge opens soon.');
	expect(file.aside.map(({ text, why }) => `${why}: ${text}`)).toEqual([
		'struck-out: never',
		'note: See the minutes.',
		'struck-out: late',
		'hidden: in secret'
	]);
	expect(file.notices).toEqual([
		{ code: 'set-aside', what: 'struck-out', count: 2 },
		{ code: 'set-aside', what: 'notes', count: 1 },
		{ code: 'set-aside', what: 'comments', count: 1 }
	]);
});

it('refuses what is locked, damaged, empty, nested without end or declares entities', async () => {
	const why = async (bytes: Uint8Array) => {
		const result = await read(bytes);
		return result.kind === 'refused' ? result.why.code : result.kind;
	};
	const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
	expect(await why(odt('<text:p>A</text:p>', '', { 'META-INF/manifest.xml': manifest }))).toBe(
		'encrypted'
	);
	expect(await why(odt('<text:p>A</text:p>').slice(0, 400))).toBe('damaged');
	expect(await why(odt('<text:p/>'))).toBe('empty');
	expect(await why(odt('<text:span>'.repeat(5000)))).toBe('out-of-bounds');
	expect(
		await why(odt('', '', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }))
	).toBe('unsafe');
});
