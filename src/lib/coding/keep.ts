import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { below, columnOf, edited, newlineOf, spanOf, type Edit } from '#lib/record/edit-yaml.ts';
import type { Reader } from '#lib/record/schema.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import type { Coded } from './read-sheet.ts';

/**
 * The topic files that read otherwise with the readings of a second reader beside the first. Only these
 * are written into the text, so that comments and the layout of everything else stay as they are. What
 * the same person read of the same passage before is replaced.
 */
export function keepReadings(
	files: readonly DataFile[],
	coded: readonly Coded[],
	reader: Reader
): DataFile[] {
	return files.flatMap((file) => {
		if (!/^data\/topics\/[^/]+\.yaml$/.test(file.path)) return [];
		const document = parseDocument(file.text);
		const edits = coded.flatMap((one) => {
			const at = nodeOf(document, one.unit);
			return at ? [editFor(file.text, at, readingOf(one, reader))] : [];
		});
		if (edits.length === 0) return [];
		return [{ path: file.path, text: edited(file.text, edits) }];
	});
}

/** A second reading as its file says it. */
function readingOf({ kind, on, question }: Coded, { by, when }: Reader): object {
	if (question) return { by, when, question };
	const { points = [], ...target } = on ?? {};
	const place = on && { ...target, ...(points.length > 0 ? { points } : {}) };
	return { by, when, kind, ...(place ? { on: place } : {}) };
}

/** The move or the point that a unit names. */
function nodeOf(document: Document, unit: Coded['unit']): YAMLMap | undefined {
	const [list, id, part = ''] = unit.split('/');
	const [statements, parts] =
		list === 'claim' ? (['claims', 'points'] as const) : (['responses', 'moves'] as const);
	const own = itemsOf(document.get(statements)).find((one) => one.get('id') === id);
	const within = itemsOf(own?.get(parts));
	return list === 'claim' ? within.find((one) => one.get('id') === part) : within[Number(part) - 1];
}

function itemsOf(value: unknown): YAMLMap[] {
	return isSeq(value) ? value.items.filter((item) => isMap(item)) : [];
}

function editFor(text: string, at: YAMLMap, reading: object): Edit {
	const { by } = reading as Reader;
	const there = at.get('second', true) as unknown;
	if (!isSeq(there) || there.items.length === 0) {
		const emptied = at.items.find(({ key }) => isScalar(key) && key.value === 'second');
		if (emptied) {
			const value = emptied.value as Node;
			return { ...spanOf(text, value), text: `[ ${inFlow(reading)} ]` };
		}
		const last = at.items.at(-1)?.value as Node;
		const { to } = spanOf(text, last);
		if (at.flow) return { from: to, to, text: `, second: [ ${inFlow(reading)} ]` };
		const column = columnOf(text, at);
		return below(text, to, ['second:', ...asItem(reading).map((line) => `  ${line}`)], column);
	}
	const own = itemsOf(there).find((one) => one.get('by') === by);
	if (own) {
		const { from, to } = spanOf(text, own);
		if (own.flow) return { from, to, text: inFlow(reading) };
		const pad = ' '.repeat(columnOf(text, own));
		return { from, to, text: inBlock(reading).join(`${newlineOf(text)}${pad}`) };
	}
	const { to } = spanOf(text, there.items.at(-1) as Node);
	if (there.flow) return { from: to, to, text: `, ${inFlow(reading)}` };
	return below(text, to, asItem(reading), columnOf(text, there));
}

/** In one line, as flow collections are written. */
function inFlow(reading: object): string {
	const document = new Document(reading);
	(document.contents as YAMLMap).flow = true;
	return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trim();
}

/** With a field on each line. */
function inBlock(reading: object): string[] {
	const document = new Document(reading);
	const on = (document.contents as YAMLMap).get('on');
	if (isMap(on)) on.flow = true;
	return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trim().split('\n');
}

/** As an item of a list. */
function asItem(reading: object): string[] {
	return inBlock(reading).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`);
}
