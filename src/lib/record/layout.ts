import { stringify } from 'yaml';
import type { List } from './record.ts';
import { SCHEMAS } from './schema.ts';
import { written } from './written.ts';
import type { DataFile } from './yaml.ts';

const FOLDERS = {
	party: 'parties',
	source: 'sources',
	topic: 'topics',
	terms: 'terms',
	translations: 'translations',
	origin: 'from'
} as const;

/**
 * One file of a record as people read and edit it, of a value that need not be finished. Translations
 * lie in a folder for each language, which is a part of their `id`.
 */
export function entryFile(kind: keyof typeof FOLDERS, id: string, value: object): DataFile {
	const yaml = stringify(written(SCHEMAS[kind], value), {
		// Long lines stay whole, since a quotation is one line; nothing is written as an alias.
		lineWidth: 0,
		aliasDuplicateObjects: false
	});
	return {
		path: `data/${FOLDERS[kind]}/${id}.yaml`,
		text: `# yaml-language-server: $schema=${'../'.repeat(id.split('/').length)}schema/${kind}.json\n${yaml}`
	};
}

/** Entries of a record laid out as files that only programs read: `readRecord` is the one way in. */
export function recordFiles(lists: Record<List, readonly Entry[]>): DataFile[] {
	const { parties, sources, topics, claims, responses, terms, evidence, translations, origins } =
		lists;
	const inTopic = (all: readonly Entry[], id: unknown) =>
		all.filter(({ topic }) => topic === id).map((one) => ({ ...one, topic: undefined }));
	return [
		...parties.map(({ id, ...rest }) => plain(`parties/${String(id)}.yaml`, rest)),
		...sources.map(({ id, ...rest }) => plain(`sources/${String(id)}.yaml`, rest)),
		...topics.map(({ id, ...rest }) =>
			plain(`topics/${String(id)}.yaml`, {
				...rest,
				claims: inTopic(claims, id),
				responses: inTopic(responses, id)
			})
		),
		...(terms.length > 0 ? [plain('terms.yaml', { terms })] : []),
		...byLanguage(translations).map(([lang, all]) =>
			plain(`translations/${lang}.yaml`, { translations: all })
		),
		...origins.map(({ id, ...rest }) => plain(`from/${String(id)}.yaml`, rest)),
		...evidence.map(({ source, ...rest }) => plain(`evidence/${String(source)}.json`, rest))
	];
}

/** Translations by their language, which their files say by their names. */
export function byLanguage<T extends object>(
	translations: readonly T[]
): [lang: string, all: Omit<T, 'lang'>[]][] {
	const files = new Map<string, Omit<T, 'lang'>[]>();
	for (const one of translations) {
		const { lang, ...rest } = one as T & { lang?: unknown };
		const name = String(lang);
		files.set(name, [...(files.get(name) ?? []), rest]);
	}
	return [...files];
}

type Entry = Readonly<Record<string, unknown>>;

/** JSON on one line is YAML too, save for characters that YAML wants escaped or takes for line breaks. */
function plain(path: string, value: object): DataFile {
	return {
		path: `data/${path}`,
		text: JSON.stringify(value).replace(
			/[\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
			(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
		)
	};
}
