import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import calibration from '#lib/extract/speakers/calibration.json' with { type: 'json' };
import {
	corpora,
	figuresOf,
	halves,
	labelledIn,
	learnedAnswers,
	readLabelled,
	type Read
} from '../support/labelled.ts';
import { calibrate, languages, read, shares } from '../support/speech.ts';

const TABLE = fileURLToPath(
	new URL('../../src/lib/extract/speakers/calibration.json', import.meta.url)
);

/** How much of our own sentences is read, per language with its words and without; and the table of confidence. */
export async function run(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { calibrate: { type: 'boolean' }, missed: { type: 'boolean' } }
	});
	const files =
		positionals.length > 0
			? positionals.map((file) => ({
					file,
					parts: { all: labelledIn(readFileSync(file, 'utf8')) }
				}))
			: corpora().map(({ file, texts }) => ({ file, parts: halves(texts) }));
	for (const { file, parts } of files) {
		for (const [part, texts] of Object.entries(parts)) {
			const those = texts.map(readLabelled);
			print({ bench: 'speakers', file: basename(file), part, ...figuresOf(those) });
			if (values.missed) for (const one of those) showMissed(one);
		}
	}
	if (positionals.length > 0) return;
	const all = languages().flatMap((language) => {
		const outcomes = read(language);
		const { recall, precision } = shares(outcomes);
		const without = shares(read(language, 'und')).recall;
		const said = outcomes.reduce((sum, one) => sum + one.said, 0);
		print({ bench: 'speakers', language, said, recall, precision, recallWithoutItsWords: without });
		if (values.missed)
			for (const { text, missed } of outcomes) if (missed.length > 0) print({ missed, text });
		return outcomes;
	});
	print({ bench: 'speakers', language: 'all', ...shares(all) });
	if (!values.calibrate) return;
	const counts = calibrate(all, learnedAnswers());
	// Every rule keeps its row: one that was never asked is as sure as a coin.
	const table = (old: object, now: Record<string, number[]>): object =>
		Object.fromEntries(Object.keys({ ...old, ...now }).map((key) => [key, now[key] ?? [0, 0]]));
	const { rules, how } = calibration;
	const json = { rules: table(rules, counts.rules), how: table(how, counts.how) };
	writeFileSync(
		TABLE,
		`${JSON.stringify(json, null, '\t').replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`
	);
}

function showMissed({ answers, missed }: Read): void {
	for (const words of missed) print({ missed: words });
	for (const one of answers) if (!one.right && (one.speaker || one.wanted !== null)) print(one);
}

function print(result: object): void {
	process.stdout.write(`${JSON.stringify(result)}\n`);
}
