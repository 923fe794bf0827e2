import { Document, type Node, type YAMLMap } from 'yaml';

/** A stretch of a text and what stands there afterwards. */
export interface Edit {
	from: number;
	to: number;
	text: string;
}

/** Lines that are put below the one on which `at` is, at a column. */
export function below(text: string, at: number, lines: readonly string[], column: number): Edit {
	const end = text.slice(at).search(/\r?\n|$/) + at;
	const pad = `${newlineOf(text)}${' '.repeat(column)}`;
	return { from: end, to: end, text: lines.map((line) => `${pad}${line}`).join('') };
}

export const newlineOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

/** Where a value stands; what follows it on its line, and the line breaks of a block, are not of it. */
export function spanOf(text: string, node: Node): { from: number; to: number } {
	const [from, end] = node.range!;
	return { from, to: from + text.slice(from, end).trimEnd().length };
}

/** How far from the margin a block begins. */
export function columnOf(text: string, node: Node): number {
	const [from] = node.range!;
	return from - (text.lastIndexOf('\n', from - 1) + 1);
}

/** Edits do not overlap; from the end, so that what is before stays where it was found. */
export function edited(text: string, edits: readonly Edit[]): string {
	return [...edits]
		.sort((a, b) => b.from - a.from)
		.reduce((now, { from, to, text: by }) => now.slice(0, from) + by + now.slice(to), text);
}

/** Fields and their texts on one line, as it may stand in braces. */
export function inFlow(fields: Readonly<Record<string, string>>): string {
	const document = new Document(fields, { schema: 'core' });
	(document.contents as YAMLMap).flow = true;
	return document
		.toString({ lineWidth: 0, flowCollectionPadding: true })
		.trim()
		.replace(/^\{ | \}$/g, '');
}
