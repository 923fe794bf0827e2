import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { placeAt, type PlacedText } from '#lib/text/places.ts';
import { plainText } from '#lib/text/plain-text.ts';
import { readCaptions } from './captions.ts';

const reading = { parseHtml: (html: string) => parseHTML(html).document as unknown as Document };
const read = async (text: string, name = 'a.vtt') => {
	const result = await readCaptions({ bytes: new TextEncoder().encode(text), name }, reading);
	if (result.kind !== 'read') throw new Error(JSON.stringify(result));
	return result.file;
};

const timesOf = ({ places }: PlacedText) => places.map(({ at, start }) => [at, start]);

it('joins cues into sentences, each at its time', async () => {
	const file = await read(
		'WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nWe have kept\n\n2\n00:00:03.000 --> 00:00:05.000\nthe archive open. And\n\n3\n00:00:05.500 --> 00:00:07.000\nit <i>will</i> stay so.\n'
	);
	expect(file.text).toBe('We have kept the archive open. And it will stay so.');
	expect(timesOf(file)).toEqual([
		['t=1,4.62', 0],
		['t=3,4.62', 13],
		['t=4.71,7', 31],
		['t=5.5,7', 35]
	]);
	expect(placeAt(file, file.text.indexOf('it will'))).toBe('t=5.5,7');
});

it('names voices and labels once for each turn', async () => {
	const file = await read(
		'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ada Lund>Is it open?\n\n00:03.000 --> 00:05.000\n<v Omar Said>It is.</v>\n\n00:05.000 --> 00:06.000\n<v Omar Said>Always.</v>\n'
	);
	expect(file.text).toBe('Ada Lund: Is it open?\n\nOmar Said: It is. Always.');
});

it('frees rolling captions of repeats', async () => {
	const file = await read(
		`WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.389 align:start position:0%
 
good<00:00:00.480><c> morning</c><00:00:01.000><c> everybody</c>

00:00:02.389 --> 00:00:02.399 align:start position:0%
good morning everybody
 

00:00:02.399 --> 00:00:04.470 align:start position:0%
good morning everybody
we<00:00:02.700><c> begin</c><00:00:03.000><c> now</c>

00:00:04.470 --> 00:00:04.480 align:start position:0%
we begin now
 

00:00:04.480 --> 00:00:06.470 align:start position:0%
we begin now
with<00:00:04.700><c> the</c><00:00:05.000><c> report</c>
`
	);
	expect(file.text).toBe('good morning everybody we begin now with the report');
	expect(file.notices).toEqual([{ code: 'automatic-captions' }]);
	expect(timesOf(file)).toEqual([
		['t=0.16,6.47', 0],
		['t=2.4,6.47', 23],
		['t=4.48,6.47', 36]
	]);
});

it('puts cues in order, mends times and says so', async () => {
	const file = await read(
		'1\n00:00:05,000 --> 00:00:07,000\nSecond.\n\n2\n00:00:01,000 --> 00:00:03,000\nFirst.\n\n3\n00:00:09,000 --> 00:00:08,000\nThird.\n\n4\n00:99:99,000 --> 00:00:12,000\nFourth.\n',
		'a.srt'
	);
	expect(file.text).toBe('First. Second. Third. Fourth.');
	expect(file.notices).toEqual([{ code: 'times-mended', count: 3 }]);
	expect(timesOf(file)).toEqual([
		['t=1,3', 0],
		['t=5,7', 7],
		['t=9,12', 15]
	]);
});

const SENTENCES = {
	en: 'The committee heard that the lamps on Mill Lane were off for nine nights.',
	ar: 'قالت اللجنة إن مصابيح الشارع كانت مطفأة تسع ليال متتالية.',
	he: 'הוועדה שמעה שהפנסים ברחוב היו כבויים תשעה לילות ברציפות.'
};

it.each(Object.entries(SENTENCES))(
	'finds 600 cues at their times, to the second (%s)',
	async (_, sentence) => {
		const words = sentence.split(' ');
		const cues = Array.from({ length: 600 }, (_, i) => {
			const start = i * 2.7 + (i % 7) / 10;
			return {
				start,
				end: start + 2.4,
				text: `${i} ${words.slice(0, 4 + (i % 5)).join(' ')}${i % 3 ? '' : '.'}`
			};
		});
		const clock = (time: number) =>
			`${String(Math.floor(time / 3600)).padStart(2, '0')}:${String(Math.floor(time / 60) % 60).padStart(2, '0')}:${(time % 60).toFixed(3).padStart(6, '0')}`;
		const file = await read(
			`WEBVTT\n\n${cues.map(({ start, end, text }) => `${clock(start)} --> ${clock(end)}\n${text}`).join('\n\n')}\n`
		);
		let from = 0;
		const near = cues.filter(({ start, text }) => {
			from = file.text.indexOf(text, from);
			const at = /^t=([\d.]+)/.exec(placeAt(file, from))?.[1];
			return from >= 0 && Math.abs(Number(at) - start) <= 1;
		});
		expect(near.length).toBeGreaterThanOrEqual(0.99 * cues.length);
		expect(plainText(file.text).text).toBe(file.text);
	}
);
