import { describe, expect, test } from 'vitest';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { Path } from '#lib/record/path.ts';
import { SCHEMAS } from '#lib/record/schema.ts';
import { shapeOf, type Shape } from '#lib/record/shape.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { fieldLabels, labelsOf } from './field-labels.ts';

/** Every field of a kind of file by its path, in the first entry of each list. */
function pathsIn(shape: Shape, at: Path = []): Path[] {
	if (shape.kind === 'list') return pathsIn(shape.item, [...at, 0]);
	if (shape.kind !== 'fields') return [];
	return shape.fields.flatMap(({ name, shape: one }) => [
		[...at, name],
		...pathsIn(one, [...at, name])
	]);
}

/** Given by the program, or by whom the record was before: no form asks for them. */
const OF_NO_FORM = ['id', 'formerly'];

describe.each(LANGUAGES)('on the desk in %s', (lang) => {
	test.each(['topic', 'party', 'source', 'terms', 'translations'] as const)(
		'every field of a file of kind %s is named by a label',
		async (kind) => {
			const t = await loadMessages(lang, 'desk');
			const paths = pathsIn(shapeOf(SCHEMAS[kind])).filter(
				(path) => !OF_NO_FORM.includes(String(path.at(-1)))
			);
			expect(paths.length).toBeGreaterThan(3);
			for (const path of paths) {
				expect(labelsOf(fieldLabels(t)[kind], path, t), path.join('.')).not.toBeNull();
			}
		}
	);

	test('words of ours are named with their language, parts of lists with their number', async () => {
		const t = await loadMessages(lang, 'desk');
		const { topic } = fieldLabels(t);
		expect(labelsOf(topic, ['claims', 1, 'points', 2, 'gist', 'en'], t)).toEqual([
			`${t.statement.point(3)} ${t.inLanguage('en')}`
		]);
		expect(labelsOf(topic, ['responses', 0, 'asked', 'by'], t)).toEqual([t.statement.askedBy]);
		expect(labelsOf(topic, ['responses', 0, 'formerly', 0], t)).toBeNull();
	});
});
