import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { characterMapFolder } from '#lib/disk/character-maps.ts';
import { readFile as readDocument } from '#lib/extract/files/read-file.ts';
import { placeAt, readAt, type PlacedText } from '#lib/text/places.ts';
import { plainText } from '#lib/text/plain-text.ts';
import type { Seen } from '../support/pdf/corpus.ts';

/**
 * Reads the files of a folder, of whatever kind has a reader. Of those with a file of what a person sees beside them (tests/support/pdf):
 * how many sentences are found at the first paste, with the printed page; and of sentences in which one
 * letter was changed, how many are found all the same.
 */
export async function run(args: string[]): Promise<void> {
	const [folder] = args.filter((arg) => !arg.startsWith('--'));
	if (folder === undefined) throw new Error('Usage: npm run bench -- files <folder> [--missed]');
	const names = (await readdir(folder)).filter((name) => !name.endsWith('.json')).sort();
	let [sentences, found, placed, changed, passed] = [0, 0, 0, 0, 0];
	for (const name of names) {
		const path = join(folder, name);
		const bytes = new Uint8Array(await readFile(path));
		const begun = performance.now();
		const before = process.cpuUsage();
		const read = await readDocument({ bytes, name }, { parseHtml, characterMap });
		const ms = Math.round(performance.now() - begun);
		const processorMs = Math.round(process.cpuUsage(before).user / 1000);
		if (read.kind !== 'read') {
			console.log(JSON.stringify({ file: name, read: read.kind, ms, ...read }));
			continue;
		}
		const { file } = read;
		const seen = await seenIn(path);
		const own = seen ? compare(file, seen, args.includes('--missed')) : null;
		const isFixed = plainText(file.text).text === file.text;
		const { kind, text, places, notices } = file;
		console.log(
			JSON.stringify({
				...{
					file: name,
					kind,
					ms,
					processorMs,
					letters: text.length,
					places: places.length,
					isFixed
				},
				...{ notices: notices.map(({ code }) => code), ...own }
			})
		);
		if (!seen || !own) continue;
		sentences += own.sentences;
		found += own.found;
		placed += own.placed;
		for (const { text } of seen.sentences) {
			for (const other of oneLetterChanged(text)) {
				changed++;
				if (file.text.includes(other)) passed++;
			}
		}
	}
	const share = (part: number) => Number((part / Math.max(1, sentences)).toFixed(4));
	console.log(
		JSON.stringify({
			files: names.length,
			sentences,
			found: share(found),
			withPage: share(placed),
			changed,
			changedAndFound: passed
		})
	);
}

const parseHtml = (html: string) => parseHTML(html).document as unknown as Document;

async function characterMap(name: string): Promise<Uint8Array | null> {
	const folder = characterMapFolder();
	return folder ? readFile(join(folder, `${name}.bcmap`)).catch(() => null) : null;
}

async function seenIn(path: string): Promise<Seen | null> {
	const beside = join(path, '..', `${basename(path, '.pdf')}.json`);
	const json = await readFile(beside, 'utf8').catch(() => null);
	return json === null ? null : (JSON.parse(json) as Seen);
}

function compare(file: PlacedText, { sentences }: Seen, showMissed: boolean) {
	let [found, placed] = [0, 0];
	for (const { text, page } of sentences) {
		const at = file.text.indexOf(text);
		const locus = at < 0 ? null : readAt(placeAt(file, at));
		const isPlaced = locus?.kind === 'page' && locus.label === page;
		if (at >= 0) found++;
		if (isPlaced) placed++;
		if (showMissed && !isPlaced) {
			const near = file.text.indexOf(text.slice(0, text.indexOf(' ')));
			console.log(
				`  wanted (${page}) ${text}\n  read   (${at < 0 ? '' : placeAt(file, at)}) ${file.text.slice(Math.max(0, near), near + text.length + 20)}`
			);
		}
	}
	return { sentences: sentences.length, found, placed };
}

/** So many letters of each sentence are changed, spread over it. */
const CHANGES = 5;

function oneLetterChanged(text: string): string[] {
	const letters = [...text.matchAll(/\p{L}/gu)];
	return Array.from({ length: CHANGES }, (_, i) => {
		const { 0: letter, index } = letters[Math.floor(((i + 0.5) * letters.length) / CHANGES)]!;
		const other = String.fromCodePoint(letter.codePointAt(0)! ^ 1);
		return text.slice(0, index) + other + text.slice(index + letter.length);
	});
}
