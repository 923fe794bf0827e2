import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

/** Tag for private use (ISO 639-2), so that no platform knows anything of the language. */
export const TAG = 'qrl';
export const NAME = 'ערפלית';

const ROW = `	${TAG}: {
		name: '${NAME}',
		dir: 'rtl',
		locale: '${TAG}-u-ca-gregory-nu-latn',
		comma: '· ',
		semicolon: '¦ ',
		quotes: ['„', '”'],
		plurals: ['one', 'other'],
		fonts: ['source-sans-3-latin-wght']
	}
} satisfies Record<string, LanguageRow>;`;

/** Every word of the English dictionary between brackets. */
const dictionary = (name: string) => `import { messages as english } from '../en/${name}';
import { bracketed } from './bracketed.ts';

export const messages: typeof english = bracketed(english);
`;

const BRACKETED = `export function bracketed<T>(said: T): T;
export function bracketed(said: unknown): unknown {
	if (typeof said === 'string') return \`‹\${said}›\`;
	if (typeof said === 'function') return (...given: unknown[]) => bracketed(said(...given));
	if (Array.isArray(said)) return said.map(bracketed);
	if (typeof said !== 'object' || said === null) return said;
	return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, bracketed(value)]));
}
`;

const PROGRAM = [
	'src',
	'static',
	'package.json',
	'.prettierrc',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** A copy of the program in a folder, with what it needs to run and to build. */
export function copyOfProgram(folder: string): string {
	const program = join(folder, 'program');
	for (const part of PROGRAM) cpSync(part, join(program, part), { recursive: true });
	symlinkSync(resolve('node_modules'), join(program, 'node_modules'));
	return program;
}

/**
 * A copy of the program with an invented language, written from the right: a row in the table and a
 * folder of dictionaries, nothing else. Beside it a copy of a record in which our own words are given
 * in that language too, apart from the summaries of topics.
 */
export function withInventedLanguage(record: string): { program: string; record: string } {
	const folder = mkdtempSync(join(tmpdir(), 'rejoinder-language-'));
	const program = copyOfProgram(folder);

	const table = join(program, 'src/lib/text/languages.ts');
	const before = readFileSync(table, 'utf8');
	const after = before.replace('\n} satisfies Record<string, LanguageRow>;', `,\n${ROW}`);
	if (after === before)
		throw new Error(`${table} has no table of languages where it was looked for`);
	writeFileSync(table, after);

	const dictionaries = join(program, 'src/lib/i18n', TAG);
	mkdirSync(dictionaries);
	writeFileSync(join(dictionaries, 'bracketed.ts'), BRACKETED);
	for (const name of readdirSync('src/lib/i18n/en')) {
		writeFileSync(join(dictionaries, name), dictionary(name));
	}

	const translated = join(folder, 'record');
	cpSync(record, translated, {
		recursive: true,
		filter: (path) => {
			if (path.endsWith('.yaml')) {
				mkdirSync(join(translated, path.slice(record.length), '..'), { recursive: true });
				writeFileSync(join(translated, path.slice(record.length)), translate(path));
				return false;
			}
			return true;
		}
	});
	return { program, record: translated };
}

/** A file of the record with our own words in the invented language: `{ en: A bus }` gains `{ qrl: ‹A bus› }`. */
function translate(path: string): string {
	const file = parseDocument(readFileSync(path, 'utf8'));
	visit(file, {
		Pair(_, { key, value }) {
			if (isScalar(key) && key.value === 'summary') return visit.SKIP;
			const english = isMap(value) ? value.get('en') : undefined;
			if (isMap(value) && typeof english === 'string') value.set(TAG, `‹${english}›`);
			return undefined;
		}
	});
	return file.toString();
}
