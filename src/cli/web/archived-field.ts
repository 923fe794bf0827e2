import { isMap, isPair, isScalar, parseDocument, type Pair } from 'yaml';
import { below, columnOf, edited, inFlow, spanOf } from '#lib/record/edit-yaml.ts';

/** A source's file with the copy of its page written into it; everything else stays as it stands. */
export function withArchived(file: string, archived: { url: string; date: string }): string {
	const { contents, errors } = parseDocument(file);
	if (errors.length > 0 || !isMap(contents)) throw new Error('A source that was read is a map.');
	const value = `{ ${inFlow(archived)} }`;
	const there = pairOf(contents.items, 'archived');
	if (there?.value) {
		const { from, to } = spanOf(file, there.value);
		// A block begins on a line of its own.
		const start = file.slice(0, from).trimEnd().length;
		return edited(file, [{ from: start, to, text: ` ${value}` }]);
	}
	const url = pairOf(contents.items, 'url');
	if (!url) throw new Error('A source with a page has its address.');
	const column = columnOf(file, url.key);
	return edited(file, [below(file, spanOf(file, url.value).to, [`archived: ${value}`], column)]);
}

function pairOf(items: readonly unknown[], name: string) {
	return items.find(
		(one): one is Pair<never, never> & { key: never; value: never } =>
			isPair(one) && isScalar(one.key) && one.key.value === name
	);
}
