import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sentencesOf } from '#lib/extract/sentences.ts';
import { recapture } from '#lib/extract/recapture.ts';
import { chance as chanceOf } from '../support/chance.ts';

/**
 * How well a reworded sentence is found on its page, and one of another page is not: sentences of the
 * texts of a folder, reworded by rule.
 */
export function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { texts: { type: 'string' } } });
	if (!values.texts) {
		console.error('recapture --texts <folder of .txt files>');
		process.exitCode = 2;
		return Promise.resolve();
	}
	const folder = values.texts;
	const texts = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC'));
	const chance = chanceOf(7);
	const overlaps: number[] = [];
	const byRule = new Map<string, number[]>();
	let absent = 0;
	let found = 0;
	texts.forEach((text, n) => {
		const sentences = sentencesIn(text);
		const vocabulary = text.match(/\p{L}{4,}/gu) ?? ['word'];
		for (const [i, sentence] of sentences.slice(0, 24).entries()) {
			if (i % 3 !== 0) continue;
			const [name, reword] = RULES[Math.floor(chance() * RULES.length)]!;
			const words = text.slice(sentence.start, sentence.end);
			const now = capitalised(reword(words.split(/\s+/), vocabulary, chance).join(' '));
			const page = text.slice(0, sentence.start) + now + text.slice(sentence.end);
			const [answer] = recapture([words], page);
			// A page that has a sentence twice still has it.
			if (answer?.kind === 'verbatim' || answer?.kind === 'typography') continue;
			const place = { start: sentence.start, end: sentence.start + now.length };
			const iou = answer && answer.kind !== 'gone' ? overlap(answer, place) : 0;
			overlaps.push(iou);
			byRule.set(name, [...(byRule.get(name) ?? []), iou]);
		}
		const other = sentencesIn(texts[(n + 1) % texts.length]!);
		const foreign = texts[(n + 1) % texts.length]!;
		for (const { start, end } of other.slice(0, 10)) {
			absent++;
			if (recapture([foreign.slice(start, end)], text)[0]!.kind !== 'gone') found++;
		}
	});
	const share = (list: number[], least: number) =>
		Math.round((list.filter((one) => one >= least).length / list.length) * 1000) / 1000;
	console.log(
		JSON.stringify({
			...{ bench: 'recapture', sentences: overlaps.length },
			...{ iou80: share(overlaps, 0.8), iou50: share(overlaps, 0.5) },
			...{ absent, absentFound: Math.round((found / absent) * 1000) / 1000 },
			rules: Object.fromEntries(
				[...byRule].map(([name, list]) => [name, [list.length, share(list, 0.8), share(list, 0.5)]])
			)
		})
	);
	return Promise.resolve();
}

type Reword = (words: string[], vocabulary: readonly string[], chance: () => number) => string[];

const replaced =
	(part: number): Reword =>
	(words, vocabulary, chance) =>
		words.map((word, i) => {
			if (i === words.length - 1 || chance() >= part) return word;
			return vocabulary[Math.floor(chance() * vocabulary.length)]!;
		});

const RULES: readonly (readonly [string, Reword])[] = [
	['a fifth replaced', replaced(0.2)],
	['a third replaced', replaced(0.33)],
	['two fifths replaced', replaced(0.42)],
	[
		'a clause put first',
		(words) => {
			const cut = Math.floor(words.length / 2);
			return [...words.slice(cut, -1), ...words.slice(0, cut), words.at(-1)!];
		}
	],
	[
		'another subject',
		(words, vocabulary, chance) => [
			...Array.from({ length: 3 }, () => vocabulary[Math.floor(chance() * vocabulary.length)]!),
			...words.slice(3)
		]
	],
	[
		'words put in',
		(words, vocabulary, chance) =>
			words.flatMap((word) =>
				chance() < 0.2 ? [vocabulary[Math.floor(chance() * vocabulary.length)]!, word] : [word]
			)
	],
	[
		'words dropped',
		(words, _, chance) =>
			words.filter((_word, i) => i === 0 || i === words.length - 1 || chance() >= 0.25)
	],
	[
		'other endings',
		(words) =>
			words.map((word, i) => (i % 2 === 0 ? word.replace(/\p{L}{2}(?=\P{L}*$)/u, 'ing') : word))
	]
];

const capitalised = (sentence: string) =>
	sentence.replace(/\p{L}/u, (letter) => letter.toUpperCase());

function sentencesIn(text: string) {
	const lines: { start: number; end: number }[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') lines.push(...sentencesOf(text, { start: at, end: at + line.length }));
		at += line.length + 1;
	}
	return lines.filter(({ start, end }) => {
		const words = text.slice(start, end).split(/\s+/).length;
		return words >= 8 && words <= 40 && /[.!?]["”’]?$/.test(text.slice(start, end).trim());
	});
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
	const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
