import {
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Pair,
	type YAMLMap
} from 'yaml';
import type { Path } from './path.ts';
import { SCHEMA } from './schema.ts';
import { responseOfSchema1 } from './schema-1.ts';
import type { DataFile } from './yaml.ts';

/** What nobody but a person can say of a response that came from an older schema. */
export interface Decision {
	file: string;
	/** Counted from 1, in the file as it is now. */
	line: number;
	/** Empty where it is about the topic. */
	response: string;
	what: 'basis' | 'asked' | 'context' | 'elsewhere' | 'reader';
}

export interface Migrated {
	/** Files that read otherwise than before. */
	files: DataFile[];
	decisions: Decision[];
}

/** The reason of every answer of an older record, until a person says what it rests on. */
export const NOT_WRITTEN_YET =
	'The editors set them side by side; what this rests on is not written yet.';

const SETTINGS = 'data/record.yaml';

/**
 * A record of schema 1 in schema 2. What schema 1 did not say is written as little as can stand: each
 * answer is paired by the editors, with `why` as the reason, until a person says what it rests on.
 * Comments stay; those inside of what is written anew stand above it. Files that cannot be read are left
 * as they are.
 */
export function migrate(files: readonly DataFile[], why: string): Migrated {
	const decisions: Decision[] = [];
	const changed = files.flatMap((file): DataFile[] => {
		if (!/^data\/topics\/[^/]+\.yaml$/.test(file.path) || file.fault) return [];
		const document = parseDocument(file.text);
		if (document.errors.length > 0) return [];
		const open = inTopic(document, why);
		if (open.length === 0) return [];
		const text = document.toString({ lineWidth: 100, flowCollectionPadding: true });
		const lines = linesOf(text);
		decisions.push(...open.map((one) => ({ ...one, file: file.path, line: lines(one.response) })));
		return [{ path: file.path, text }];
	});
	return { files: [...changed, ...settings(files)], decisions };
}

function inTopic(document: Document, why: string): Omit<Decision, 'file' | 'line'>[] {
	const responses = document.get('responses');
	if (!isSeq(responses)) return [];
	const works = worksIn(document);
	const found = responses.items.flatMap((item, i) => {
		if (!isMap(item) || !isSeq(item.get('to'))) return [];
		const before = item.toJSON() as Record<string, unknown>;
		const after = responseOfSchema1(before, { kind: 'editor', why }) as Record<string, unknown>;
		const unread = after.outcome === 'replied-elsewhere' && after.quotes === undefined;
		if (unread) after.answers = toWorks(after.answers as Answer[], works);
		replace(document, item, ['responses', i], after);
		const id = String(before.id ?? '');
		const silent = after.answers === undefined;
		const adds = (after.moves as { kind?: unknown }[]).some(({ kind }) => kind === 'adds-context');
		return [
			{ response: id, what: silent ? ('asked' as const) : ('basis' as const) },
			...(unread ? [{ response: id, what: 'elsewhere' as const }] : []),
			...(adds ? [{ response: id, what: 'context' as const }] : [])
		];
	});
	if (found.length === 0 || document.has('readings')) return found;
	const when = String(document.get('asOf') ?? '');
	document.set('readings', document.createNode({ by: 'editors', when }));
	return [{ response: '', what: 'reader' }, ...found];
}

interface Answer {
	to: { claim?: string; work?: string };
	basis: unknown;
}

/** The work in which each claim was made, where that is known. */
function worksIn(document: Document): ReadonlyMap<string, string> {
	const { claims = [] } = document.toJS() as { claims?: { id?: string; work?: string }[] };
	return new Map(claims.flatMap(({ id, work }) => (id && work ? [[id, work] as const] : [])));
}

/** Words that nobody here has read answer a document: the one in which the claims were made. */
function toWorks(answers: readonly Answer[], works: ReadonlyMap<string, string>): Answer[] {
	const targets = answers.map(({ to, basis }) => {
		const work = works.get(to.claim ?? '');
		return { to: work === undefined ? to : { work }, basis };
	});
	return [...new Map(targets.map((one) => [JSON.stringify(one.to), one])).values()];
}

/** Fields of a response that schema 2 has otherwise; the rest keeps its node, and its comments. */
function replace(
	document: Document,
	item: YAMLMap,
	at: Path,
	{ answers, moves, asked }: Record<string, unknown>
): void {
	const comments = ['to', 'asked'].map((field) => commentsIn(pairOf(item, field)));
	item.delete('to');
	const put = (field: string, value: unknown) => {
		if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
			document.setIn([...at, field], document.createNode(value, { aliasDuplicateObjects: false }));
		}
	};
	put('asked', asked);
	put('answers', answers);
	put('moves', moves);
	const comment = comments.filter(Boolean).join('\n');
	const anew = pairOf(item, answers === undefined ? 'asked' : 'answers');
	if (comment !== '' && anew) {
		anew.key = document.createNode(anew.key);
		(anew.key as { commentBefore?: string }).commentBefore = comment;
	}
	// What it raises stood last, and stays there.
	const raises = item.get('raises', true);
	if (raises !== undefined && item.delete('raises')) item.set('raises', raises);
}

function settings(files: readonly DataFile[]): DataFile[] {
	const there = files.find(({ path }) => path === SETTINGS);
	if (!there) {
		const text = `# yaml-language-server: $schema=./schema/settings.json\nschema: ${SCHEMA}\n`;
		return [{ path: SETTINGS, text }];
	}
	const document = parseDocument(there.text);
	if (document.errors.length > 0 || Number(document.get('schema')) === SCHEMA) return [];
	document.set('schema', SCHEMA);
	return [{ path: SETTINGS, text: document.toString({ lineWidth: 100 }) }];
}

function pairOf(map: YAMLMap, field: string): Pair | undefined {
	return map.items.find(({ key }) => (isScalar(key) ? key.value : key) === field);
}

/** Every comment at a field and in its value, in order. */
function commentsIn(pair: Pair | undefined): string {
	const found: string[] = [];
	for (const node of [pair?.key, pair?.value]) {
		if (!isNode(node)) continue;
		visit(node, {
			Node: (_, { commentBefore, comment }) => {
				for (const one of [commentBefore, comment]) if (one) found.push(one);
			}
		});
	}
	return found.join('\n');
}

/** The line on which the response of an id begins; without an id, that which says who read. */
function linesOf(text: string): (id: string) => number {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const lineOf = (node: unknown) =>
		isNode(node) && node.range ? counter.linePos(node.range[0]).line : 1;
	const responses = document.get('responses');
	const lines = new Map(
		(isSeq(responses) ? responses.items : []).flatMap((item) =>
			isMap(item) ? [[String(item.get('id')), lineOf(item)] as const] : []
		)
	);
	const top = document.contents;
	return (id) => lines.get(id) ?? lineOf(isMap(top) ? pairOf(top, 'readings')?.key : undefined);
}
