import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { findQuotations } from '../../speakers/propose.ts';
import { placeAt } from '#lib/text/places.ts';
import { kindOf } from '../kind-of.ts';
import { readFile } from '../read-file.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const bytesOf = (text: string) => new TextEncoder().encode(text);
const fileOf = async (text: string) => {
	const result = await readFile({ bytes: bytesOf(text), name: 'a.txt' }, reading);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	return result.file;
};

it.each([
	[
		'times on lines of their own',
		'0:00\nwelcome to the\n0:04\nmeeting. We begin.\n0:09\nThank you.'
	],
	['times before the words', '0:00 welcome to the\n0:04 meeting. We begin.\n0:09 Thank you.'],
	['times in brackets', '[00:00] welcome to the\n[00:04] meeting. We begin.\n[00:09] Thank you.'],
	[
		'ranges',
		'00:00 - 00:04\nwelcome to the\n00:04 - 00:09\nmeeting. We begin.\n00:09 - 00:11\nThank you.'
	]
])('joins what was said, each at its time: %s', async (_, text) => {
	const file = await fileOf(`The weekly meeting\n${text}`);
	expect(file.kind).toBe('transcript');
	expect(file.text).toBe('The weekly meeting\n\nwelcome to the meeting. We begin. Thank you.');
	expect(placeAt(file, file.text.indexOf('meeting. We'))).toBe('t=4,9');
	expect(placeAt(file, file.text.indexOf('Thank'))).toMatch(/^t=9(?:,11)?$/);
	expect(file.facts.title).toBe('The weekly meeting');
});

it.each([
	[
		'Ada Lund  0:02\nIs it open?\n\nOmar Haddad  0:05\nIt is, and it was.\n\nAda Lund  0:11\nThank you.'
	],
	[
		'[00:02] Ada Lund: Is it open?\n[00:05] Omar Haddad: It is, and it was.\n[00:11] Ada Lund: Thank you.'
	],
	[
		'Ada Lund (00:02):\nIs it open?\nOmar Haddad (00:05):\nIt is, and it was.\nAda Lund (00:11):\nThank you.'
	]
])('writes who speaks as the finder of speakers reads it', async (text) => {
	const file = await fileOf(text);
	expect(file.text).toBe(
		'Ada Lund: Is it open?\n\nOmar Haddad: It is, and it was.\n\nAda Lund: Thank you.'
	);
	const proposals = findQuotations(file.text, { parties: [] });
	expect(JSON.stringify(proposals)).toContain('Omar Haddad');
});

it('says that a program made it, and mends times that run backwards', async () => {
	const file = await fileOf(
		'[00:00.000 --> 00:04.000] We begin.\n[00:04.000 --> 00:08.000] We go on.\n[00:03.000 --> 00:09.000] We end.\n[00:10.000 --> 00:12.000] Done.\n[00:12.000 --> 00:13.000] Bye.\n[00:13.000 --> 00:14.000] Bye.\n[00:14.000 --> 00:15.000] a\n[00:15.000 --> 00:16.000] b\n[00:16.000 --> 00:17.000] c\n[00:17.000 --> 00:18.000] d\n[00:18.000 --> 00:19.000] e'
	);
	expect(file.notices).toEqual([
		{ code: 'automatic-captions' },
		{ code: 'times-mended', count: 1 }
	]);
});

it.each([
	['10:30 Opening\n11:00 First session, on lamps\n12:15 Lunch\n13:45 Second session'],
	['The lamps were off.\n\nAt 10:30 they came on.\n\nNobody knows why.'],
	['14:02\nThe council meets.\n14:10\nThe vote is postponed.\n14:30\nIt ends.']
])('takes no programme, article or ticker for a transcript', (text) => {
	expect(kindOf({ bytes: bytesOf(text), name: 'a.txt' })).toBe('text');
});

const MINUTES =
	'Mr. SMITH. We will stay open for the whole of March, as we\n\n[[Page S1234]]\n\nsaid in February.\n\nMrs. JONES. That is not what was said.\n\nMr. SMITH. It is.\n\nThe PRESIDING OFFICER. Order.';

it('finds minutes by the page that they print, over which a sentence may go on', async () => {
	const file = await fileOf(MINUTES);
	expect(file.kind).toBe('minutes');
	expect(file.text).toContain('as we said in February.');
	expect(placeAt(file, file.text.indexOf('said in'))).toBe('page=S1234');
	expect(placeAt(file, 0)).toBe('');
});

it.each([
	['ar', 'أحمد: هل هي مفتوحة؟', 'سلمى: نعم، كانت مفتوحة طوال الشهر.'],
	['he', 'דנה: האם היא פתוחה?', 'יוסי: כן, היא הייתה פתוחה כל החודש.']
])('counts the paragraphs of minutes without pages (%s)', async (language, one, other) => {
	const file = await fileOf([one, other, one, other, one].join('\n\n'));
	expect(file).toMatchObject({ kind: 'minutes', facts: { language } });
	expect(placeAt(file, file.text.lastIndexOf(other))).toBe('paragraph=4');
});
