import type * as v from 'valibot';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { shapeOf, type Shape } from './shape.ts';

/**
 * A value of the record, finished or not, as a file says it: fields in the order of the schema, then
 * those that the schema does not have; without those that are empty or say what is meant anyway. A list
 * that the file must have stays, however empty: the check then says what it lacks.
 */
export function written(schema: v.GenericSchema, value: object): object {
	return writtenAs(shapeOf(schema), value) as object;
}

function writtenAs(shape: Shape, value: unknown): unknown {
	if (Array.isArray(value)) {
		return shape.kind === 'list' ? value.map((one) => writtenAs(shape.item, one)) : value;
	}
	if (typeof value !== 'object' || value === null) return value;
	const given = new Map<string, unknown>(Object.entries(value));
	if (shape.kind === 'words') return plainly(given);
	if (shape.kind !== 'fields') return value;
	const known = shape.fields.map(({ name, needed, otherwise, shape: one }): [string, unknown] => {
		const says = writtenAs(one, given.get(name));
		given.delete(name);
		if (needed && one.kind === 'list' && isEmpty(says)) return [name, one.none ?? []];
		return [name, isEmpty(says) || says === otherwise ? undefined : says];
	});
	return Object.fromEntries([...known, ...given].filter(([, says]) => says !== undefined));
}

/** A text in the source language alone is written plainly. */
function plainly(words: ReadonlyMap<string, unknown>): unknown {
	const said = [...words].filter(([, text]) => !isEmpty(text));
	const [first] = said;
	return said.length === 1 && first?.[0] === SOURCE_LANGUAGE ? first[1] : Object.fromEntries(said);
}

function isEmpty(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return (
		value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
	);
}
