import {
	isMap,
	isScalar,
	isSeq,
	parseDocument,
	stringify,
	type Node,
	type Pair,
	type YAMLMap
} from 'yaml';
import { below, columnOf, edited, inFlow, newlineOf, spanOf, type Edit } from './edit-yaml.ts';
import { parseFile } from './files.ts';
import { entryFile } from './layout.ts';
import { languageOfFile } from './translation-problems.ts';
import type { DataFile } from './yaml.ts';

/** What is newly said of a quotation in a language: of all of it, of parts of it, or of both. */
export interface NewlySaid {
	source: string;
	quote: string;
	text?: string;
	/** By the words of the quotation. */
	parts: ReadonlyMap<string, string>;
}

/**
 * The files that read otherwise with these translations. Only they are written, so comments, order and
 * the layout of all else stay. A changed text has been read by nobody else: who read the former goes.
 */
export function withTranslations(
	files: readonly DataFile[],
	lang: string,
	said: readonly NewlySaid[]
): DataFile[] {
	const left = new Map(said.map((one) => [keyOf(one), one]));
	const ours = files.filter(
		({ path, ...rest }) =>
			languageOfFile(path) === lang && parseFile({ path, ...rest }).kind === 'translations'
	);
	const texts = new Map(ours.map(({ path, text }) => [path, text]));
	for (const { path, text } of ours) {
		const edits = entriesIn(text).flatMap((entry) => {
			const one = left.get(keyOf(entry));
			left.delete(keyOf(entry));
			return one ? editsOf(text, entry, one) : [];
		});
		texts.set(path, edited(text, edits));
	}
	for (const source of new Set([...left.values()].map((one) => one.source))) {
		const all = [...left.values()].filter((one) => one.source === source);
		const named = `data/translations/${lang}/${source}.yaml`;
		const path =
			ours.find(({ text }) => entriesIn(text).some((one) => one.source === source))?.path ?? named;
		const before = texts.get(path);
		texts.set(path, before === undefined ? begun(lang, source, all) : appended(before, all));
	}
	const before = new Map(files.map(({ path, text }) => [path, text]));
	return [...texts].flatMap(([path, text]) => (before.get(path) === text ? [] : [{ path, text }]));
}

const keyOf = ({ source, quote }: { source: string; quote: string }) =>
	JSON.stringify([source, quote]);

interface Entry {
	source: string;
	quote: string;
	node: YAMLMap;
}

function entriesIn(text: string): Entry[] {
	const { contents } = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
	const list: unknown = isMap(contents) ? contents.get('translations', true) : undefined;
	if (!isSeq(list)) return [];
	return list.items.flatMap((node) => {
		if (!isMap(node)) return [];
		const [source, quote] = [node.get('source'), node.get('quote')];
		return typeof source === 'string' && typeof quote === 'string' ? [{ source, quote, node }] : [];
	});
}

function editsOf(text: string, { node }: Entry, { text: now, parts }: NewlySaid): Edit[] {
	const edits: Edit[] = [];
	const said = pairOf(node, 'text');
	if (now !== undefined && said) {
		edits.push(...replaced(text, node, said, now));
		const reader = pairOf(node, 'readBy');
		if (reader && edits.length > 0) edits.push(removed(text, reader));
	}
	const list: unknown = pairOf(node, 'parts')?.value;
	const there = isSeq(list) ? list.items.filter((one) => isMap(one)) : [];
	const fresh: [string, string][] = [];
	for (const [quote, words] of parts) {
		const part = there.find((one) => one.get('quote') === quote);
		const pair = part && pairOf(part, 'text');
		if (part && pair) edits.push(...replaced(text, part, pair, words));
		else fresh.push([quote, words]);
	}
	if (fresh.length > 0) {
		const last = there.at(-1);
		if (last && isSeq(list) && list.flow) {
			const { to } = spanOf(text, last);
			const items = fresh.map(([quote, words]) => `, { ${inFlow({ quote, text: words })} }`);
			return [...edits, { from: to, to, text: items.join('') }];
		}
		const column = last ? columnOf(text, last) - 2 : columnOf(text, node) + 2;
		const lines = fresh.flatMap(([quote, words]) => linesOf([{ quote, text: words }], column));
		const { to } = spanOf(text, (last?.items.at(-1)?.value ?? said!.value) as Node);
		const key = last ? [] : [`${' '.repeat(columnOf(text, node))}parts:`];
		const added = [...key, ...lines].join(newlineOf(text));
		const { from } = below(text, to, [], 0);
		edits.push({ from, to: from, text: `${newlineOf(text)}${added}` });
	}
	return edits;
}

function pairOf(node: YAMLMap, name: string): Pair | undefined {
	return node.items.find(({ key }) => isScalar(key) && key.value === name);
}

function replaced(text: string, node: YAMLMap, pair: Pair, words: string): Edit[] {
	const value = pair.value as Node;
	if (isScalar(value) && value.value === words) return [];
	const { from, to } = spanOf(text, value);
	if (node.flow) return [{ from, to, text: inFlow({ text: words }).slice('text: '.length) }];
	const [, first = ''] =
		/^text: ?([\s\S]*)$/.exec(stringify({ text: words }, LAYOUT).trimEnd()) ?? [];
	const pad = ' '.repeat(columnOf(text, node));
	const code = first.replaceAll('\n', `${newlineOf(text)}${pad}`);
	return [{ from, to, text: code }];
}

/** A field of its own line or lines. */
function removed(text: string, { key, value }: Pair): Edit {
	const from = text.lastIndexOf('\n', (key as Node).range![0] - 1);
	const { to } = spanOf(text, value as Node);
	const end = text.slice(to).search(/\r?\n|$/) + to;
	return { from: from < 0 ? 0 : text[from - 1] === '\r' ? from - 1 : from, to: end, text: '' };
}

function appended(text: string, all: readonly NewlySaid[]): string {
	const last = entriesIn(text).at(-1);
	const column = last ? columnOf(text, last.node) - 2 : 2;
	const lines = linesOf(all.map(valueOf), column).join(newlineOf(text));
	return `${text.replace(/\s*$/, '')}${newlineOf(text)}${lines}${newlineOf(text)}`;
}

function begun(lang: string, source: string, all: readonly NewlySaid[]): string {
	return entryFile('translations', `${lang}/${source}`, { translations: all.map(valueOf) }).text;
}

function valueOf({ source, quote, text, parts }: NewlySaid) {
	const list = [...parts].map(([part, words]) => ({ quote: part, text: words }));
	return { source, quote, text: text ?? '', ...(list.length > 0 ? { parts: list } : {}) };
}

/** As wide as the files of the record are written. */
const LAYOUT = { lineWidth: 100, aliasDuplicateObjects: false } as const;

function linesOf(values: readonly object[], column: number): string[] {
	return stringify(values, LAYOUT)
		.trimEnd()
		.split('\n')
		.map((line) => (line === '' ? line : `${' '.repeat(column)}${line}`));
}
