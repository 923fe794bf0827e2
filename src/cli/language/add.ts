import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { HOME } from '#lib/disk/home.js';
import { writeAll } from '#lib/disk/write-all.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { parametersOf, templateOf } from '#lib/i18n/phrases.ts';
import {
	directionOf,
	isLanguage,
	LANGUAGE_TABLE,
	LANGUAGES,
	quotationMarks,
	SOURCE_LANGUAGE
} from '#lib/text/languages.ts';
import { UsageError } from '../usage.ts';
import { dictionaryNames, folderOf } from './dictionaries.ts';

const TABLE = join(HOME, 'src/lib/text/languages.ts');
const END_OF_TABLE = '\n} satisfies Record<string, LanguageRow>;';

/** Begins a language: a folder with every dictionary and every key to fill, and its row for the table. */
export async function add(tag: string, { row: isWritten }: { row?: boolean }): Promise<number> {
	const known = languageOfTag(tag);
	const folder = folderOf(tag);
	if (existsSync(folder))
		throw new UsageError(`${folder} is there already: the language was begun.`);
	const { row, decide } = rowOf(tag, known);
	const files: { path: string; content: string }[] = [];
	for (const name of await dictionaryNames()) {
		const path = join(folder, `${name}.ts`);
		const keys = keysOf(await loadMessages(SOURCE_LANGUAGE, name));
		files.push({ path, content: await formatted(path, dictionary(name, known.name, keys)) });
	}
	if (isWritten) {
		const before = await readFile(TABLE, 'utf8');
		const content = before.replace(END_OF_TABLE, () => `,\n${row}${END_OF_TABLE}`);
		if (content === before) throw new UsageError(`${TABLE} has no end of the table where it was.`);
		files.push({ path: TABLE, content: await formatted(TABLE, content) });
	}
	await writeAll(files);
	for (const { path } of files) console.error(`written  ${path}`);
	console.log(
		isWritten
			? `The row in ${TABLE}:`
			: `The row for ${TABLE}; the site has the language once it is in there:`
	);
	console.log(`\n${row}\n`);
	console.log(['To be decided:', ...decide.map((one) => `  - ${one}`)].join('\n'));
	return 0;
}

interface Known {
	locale: Intl.Locale;
	name: string;
	isNamed: boolean;
}

function languageOfTag(tag: string): Known {
	let locale: Intl.Locale;
	try {
		locale = new Intl.Locale(tag);
	} catch {
		throw new UsageError(`"${tag}" is no tag of a language (BCP 47), such as nl or pt-BR.`);
	}
	if (locale.toString() !== tag) throw new UsageError(`Write the tag as ${locale.toString()}.`);
	if (isLanguage(tag)) throw new UsageError(`The site has ${tag} already.`);
	const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
	return { locale, name: name ?? tag, isNamed: name !== undefined };
}

/** The row of the table, with what the platform knows, and what a person has to decide. */
function rowOf(tag: string, { locale, name, isNamed }: Known): { row: string; decide: string[] } {
	const script = locale.maximize().script;
	const like = LANGUAGES.find((one) => new Intl.Locale(one).maximize().script === script);
	const { comma, semicolon, fonts, face } = LANGUAGE_TABLE[like ?? SOURCE_LANGUAGE];
	const dir = directionOf(tag);
	const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
	const plurals = new Intl.PluralRules(tag)
		.resolvedOptions()
		.pluralCategories.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
	const given = {
		name,
		dir,
		locale: `${tag}-u-ca-gregory-nu-latn`,
		comma,
		semicolon,
		quotes: quotationMarks(tag),
		plurals,
		fonts: like ? fonts : fonts.slice(0, 1),
		...(like && face ? { face } : {})
	};
	const key = /^\w+$/.test(tag) ? tag : `'${tag}'`;
	return {
		row: `\t${key}: ${asRow(given)}`,
		decide: [
			isNamed
				? `name: “${name}” is what the platform says; is it what its readers write?`
				: 'name: the platform knows none; write the language’s own.',
			`dir: ${dir}, as the script ${script ?? '(unknown)'} is written.`,
			`comma and semicolon: ${like ? `those of ${like}, which has the same script` : 'those of English'}.`,
			`quotes: ${quotationMarks(tag).join('…')}, as usual in that direction; many languages have marks of their own.`,
			`plurals: ${plurals.join(', ')}: the forms that every counted thing has, in this order.`,
			like
				? `fonts: those of ${like}; has every letter a glyph in them?`
				: `fonts: none of the site has the script ${script ?? '(unknown)'}; a face is needed in src/fonts.css and for pictures (face).`
		]
	};
}

/** A row as the table has them. */
function asRow(given: object): string {
	const fields = Object.entries(given).map(([key, value]) => `\t\t${key}: ${literal(value)}`);
	return `{\n${fields.join(',\n')}\n\t}`;
}

function literal(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
	if (typeof value === 'object' && value !== null) {
		return `{ ${Object.entries(value)
			.map(([key, one]) => `${key}: ${literal(one)}`)
			.join(', ')} }`;
	}
	return `'${String(value).replace(/['\\]/g, '\\$&')}'`;
}

const dictionary = (name: string, language: string, keys: string) =>
	`import { messages as english } from '../en/${name}.ts';
import { filled } from '../unfinished.ts';

/** The words of en/${name}.ts, in ${language.replace(/\*\//g, '')}. What is undefined is shown in English; above it, what English says. */
export const messages: typeof english = filled(english, ${keys});
`;

/** Every key with nothing said yet, and what English says above it. */
function keysOf(source: unknown): string {
	if (Array.isArray(source)) return `[${source.map((one) => beside(one)).join(',')}]`;
	const keys = Object.entries(source as object).map(([key, one]: [string, unknown]) => {
		const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`;
		return typeof one === 'object' && one !== null
			? `${name}: ${keysOf(one)}`
			: `${note(one)}${name}: undefined`;
	});
	return `{\n${keys.join(',\n')}\n}`;
}

const beside = (one: unknown) =>
	typeof one === 'object' && one !== null ? keysOf(one) : `\n${note(one)}undefined`;

function note(one: unknown): string {
	const says =
		typeof one === 'string'
			? one
			: typeof one === 'function'
				? (templateOf(one as () => unknown) ??
					`put together of (${parametersOf(one as () => unknown)?.join(', ') ?? '…'})`)
				: '';
	return `// ${says.replace(/\s+/g, ' ')}\n`;
}

export async function formatted(path: string, text: string): Promise<string> {
	return format(text, { ...(await resolveConfig(path)), filepath: path });
}
