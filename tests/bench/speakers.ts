import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import calibration from '#lib/extract/speakers/calibration.json' with { type: 'json' };
import { calibrate, languages, read, shares } from '../support/speech.ts';

const TABLE = fileURLToPath(
	new URL('../../src/lib/extract/speakers/calibration.json', import.meta.url)
);

/** How much of our own sentences is read, per language with its words and without; and the table of confidence. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { calibrate: { type: 'boolean' }, missed: { type: 'boolean' } }
	});
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
	const counts = calibrate(all);
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

function print(result: object): void {
	process.stdout.write(`${JSON.stringify(result)}\n`);
}
