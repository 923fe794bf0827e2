import { rmSync } from 'node:fs';
import { readdir, readFile, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { HOME } from '#lib/disk/home.js';
import { readFiles, recordToShow } from '#lib/disk/record-folder.ts';
import { noteShipped } from './third-party.ts';
import { listed, ranged } from './unicode-range.ts';

/** What the pages say of their own: their letters, with those of the record, are all that most readers meet. */
const WRITTEN_IN = ['src/lib/i18n', 'src/lib/components', 'src/routes'];

/** Latin letters and the signs between words, whether or not a page has them written out. */
const ALWAYS =
	'U+20-7E, U+A0, U+AD, U+200B-200F, U+2010-2015, U+2018-201E, U+2026, U+202A-202F, U+2060-2069';

/** What browsers apply by themselves in the scripts of the site (OpenType's registry), and the figures of tables. */
const FEATURES = [
	...[
		'ccmp',
		'locl',
		'calt',
		'clig',
		'liga',
		'rlig',
		'rclt',
		'rvrn',
		'kern',
		'mark',
		'mkmk',
		'curs'
	],
	...[
		'isol',
		'init',
		'medi',
		'med2',
		'fina',
		'fin2',
		'fin3',
		'stch',
		'mset',
		'dist',
		'abvm',
		'blwm'
	],
	...['ltra', 'ltrm', 'rtla', 'rtlm', 'tnum']
];

const FACE = /@font-face\s*\{[^}]*\}/g;
const SOURCE = /url\('([^']+\.woff2)'\)/;
const RANGE = /unicode-range:\s*([^;]+);/;
const WEIGHT = /font-weight:\s*(\d+)(?:\s+(\d+))?;/;

/**
 * Cuts the typefaces of `src/fonts.css` to the weights that it names and to what the site is set in. Letters that
 * only a reader types are in a second file, which a browser fetches when it meets one of them.
 */
export function subsetFonts(): Plugin {
	let cut: Promise<string> | undefined;
	return {
		name: 'rejoinder-font-subsets',
		apply: 'build',
		enforce: 'pre',
		transform(css, id) {
			if (!id.endsWith('/src/fonts.css')) return null;
			return (cut ??= cutFaces(css));
		}
	};
}

async function cutFaces(css: string): Promise<string> {
	const letters = await lettersOfSite();
	const folder = await mkdtemp(join(tmpdir(), 'rejoinder-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const faces = await Promise.all(
		(css.match(FACE) ?? []).map((face) => cutFace(face, letters, folder))
	);
	return faces.flat().join('\n');
}

/** One face as two: of the letters that the site has, and of the others; none that has no letter. */
async function cutFace(
	face: string,
	letters: ReadonlySet<number>,
	folder: string
): Promise<string[]> {
	const [, file = ''] = SOURCE.exec(face) ?? [];
	const range = listed(RANGE.exec(face)?.[1] ?? '');
	if (!file || range.length === 0) return [face];
	const path = join(HOME, 'node_modules', file);
	noteShipped(path);
	const [, lightest, heaviest = lightest] = WEIGHT.exec(face) ?? [];
	const wght = { min: Number(lightest), max: Number(heaviest) };
	const font = await readFile(path);
	const parts = [
		{ name: basename(path), codes: range.filter((code) => letters.has(code)) },
		{ name: `other-${basename(path)}`, codes: range.filter((code) => !letters.has(code)) }
	];
	return Promise.all(
		parts
			.filter(({ codes }) => codes.length > 0)
			.map(async ({ name, codes }) => {
				const text = String.fromCodePoint(...codes);
				const cut = await subsetFont(font, text, {
					targetFormat: 'woff2',
					variationAxes: { wght },
					keepFeatures: FEATURES
				});
				await writeFile(join(folder, name), cut);
				return face
					.replace(SOURCE, `url('${join(folder, name)}')`)
					.replace(RANGE, `unicode-range: ${ranged(codes)};`);
			})
	);
}

/** Every code point that stands in the record and in the words of the pages. */
async function lettersOfSite(): Promise<Set<number>> {
	// A record in a database changes while its site stays as it was built: only the words of the pages are known.
	const record = process.env.REJOINDER_DATABASE ? [] : await readFiles(await recordToShow());
	const pages = await Promise.all(WRITTEN_IN.map((folder) => textsOf(join(HOME, folder))));
	const letters = new Set(listed(ALWAYS));
	for (const text of [...record.map(({ text }) => text), ...pages.flat()]) {
		for (const letter of text) letters.add(letter.codePointAt(0)!);
	}
	return letters;
}

async function textsOf(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	const written = names.filter((name) => /\.(?:svelte|ts)$/.test(name) && !name.includes('.test.'));
	return Promise.all(written.map((name) => readFile(join(folder, name), 'utf8')));
}
