import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { below, columnOf, edited, inFlow, spanOf, type Edit } from './edit-yaml.ts';
import { parseFile } from './files.ts';
import { SCHEMAS } from './schema.ts';
import { shapeOf, type Shape } from './shape.ts';
import type { DataFile } from './yaml.ts';

/** A text of ours in the record, in each language that it is said in. */
export interface OwnWords {
	/** File and place; entries go by their ids, others by their number. */
	id: string;
	said: ReadonlyMap<string, string>;
}

interface Place extends OwnWords {
	node: Node;
	/** Whether it stands in braces or brackets. */
	flow: boolean;
}

/** Every text of ours in the files of a record; translations of quotations are not among them. */
export function ownWordsOf(files: readonly DataFile[]): OwnWords[] {
	return files.flatMap((file) => placesIn(file).map(({ id, said }) => ({ id, said })));
}

/**
 * The files that read otherwise with these texts in a language. Only the texts are written, so that
 * comments and the layout of everything else stay as they are.
 */
export function withOwnWords(
	files: readonly DataFile[],
	lang: string,
	texts: ReadonlyMap<string, string>
): DataFile[] {
	return files.flatMap((file) => {
		const edits = placesIn(file).flatMap((place) => {
			const text = texts.get(place.id);
			return text === undefined || text === place.said.get(lang)
				? []
				: [editFor(file.text, place, lang, text)];
		});
		return edits.length === 0 ? [] : [{ path: file.path, text: edited(file.text, edits) }];
	});
}

/** Kinds of file that hold no words of ours, or those that go their own way. */
const NONE_OF_OURS = new Set<string>(['evidence', 'timestamp', 'translations']);

function placesIn(file: DataFile): Place[] {
	const { kind } = parseFile(file);
	if (kind === undefined || kind === 'certificates' || NONE_OF_OURS.has(kind)) return [];
	const { contents } = parseDocument(file.text, { schema: 'failsafe', prettyErrors: false });
	return contents === null ? [] : within(contents, shapeOf(SCHEMAS[kind]), `${file.path}#`, false);
}

function within(node: unknown, shape: Shape, id: string, flow: boolean): Place[] {
	if (shape.kind === 'words') {
		const said = isMap(node) || isScalar(node) ? saidIn(node) : new Map<string, string>();
		return said.has(SOURCE_LANGUAGE) ? [{ id, said, node: node as Node, flow }] : [];
	}
	const at = (key: string) => (id.endsWith('#') ? `${id}${key}` : `${id}/${key}`);
	if (shape.kind === 'list' && isSeq(node)) {
		return node.items.flatMap((item, i) => {
			const own = isMap(item) ? item.get('id') : undefined;
			const name = typeof own === 'string' ? own : String(i + 1);
			return within(item, shape.item, at(name), flow || node.flow === true);
		});
	}
	if (shape.kind !== 'fields' || !isMap(node)) return [];
	return shape.fields.flatMap(({ name, shape: one }) => {
		const value: unknown = node.get(name, true);
		return value === undefined ? [] : within(value, one, at(name), flow || node.flow === true);
	});
}

function saidIn(node: Node): Map<string, string> {
	if (isScalar(node)) return new Map([[SOURCE_LANGUAGE, String(node.value)]]);
	return new Map(
		(node as YAMLMap).items.flatMap(({ key, value }) =>
			isScalar(key) && isScalar(value) ? [[String(key.value), String(value.value)] as const] : []
		)
	);
}

function editFor(text: string, { node, said, flow }: Place, lang: string, words: string): Edit {
	const pair = inFlow({ [lang]: words });
	if (!isMap(node)) {
		const { from, to } = spanOf(text, node);
		const source = inFlow({ [SOURCE_LANGUAGE]: said.get(SOURCE_LANGUAGE)! });
		return { from, to, text: `{ ${source}, ${pair} }` };
	}
	const there = node.items.find(({ key }) => isScalar(key) && key.value === lang);
	if (there) {
		const { from, to } = spanOf(text, there.value as Node);
		return { from, to, text: pair.slice(`${lang}: `.length) };
	}
	const { to } = spanOf(text, node.items.at(-1)!.value as Node);
	if (flow || node.flow) return { from: to, to, text: `, ${pair}` };
	return below(text, to, [pair], columnOf(text, node));
}
