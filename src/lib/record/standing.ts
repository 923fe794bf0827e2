import * as v from 'valibot';
import { shapeOf, type Shape } from './shape.ts';

/**
 * An unfinished value as it can be looked at: what is not written yet, or not as it must be, has the
 * placeholder of its field, and is left out where the field has none. Undefined where too little is
 * there for the whole to stand; fields that the record does not have are left out.
 */
export function standing<T>(schema: v.GenericSchema, value: T): T | undefined {
	return stand(shapeOf(schema), value) as T | undefined;
}

function stand(shape: Shape, value: unknown): unknown {
	const { schema, note } = shape;
	switch (shape.kind) {
		case 'list': {
			if (!Array.isArray(value)) return v.is(schema, value) ? value : shape.none;
			const items = value.map((one) => stand(shape.item, one)).filter((one) => one !== undefined);
			return items.length === 0 && shape.none !== undefined ? shape.none : checked(schema, items);
		}
		case 'fields': {
			if (typeof value !== 'object' || value === null) return undefined;
			const given = new Map<string, unknown>(Object.entries(value));
			const made = new Map<string, unknown>();
			for (const { name, needed, otherwise, shape: one } of shape.fields) {
				const part = stand(one, given.get(name)) ?? otherwise;
				if (part !== undefined) made.set(name, part);
				else if (needed) return undefined;
			}
			return checked(schema, Object.fromEntries(made));
		}
		case 'words': {
			const said = Object.entries(value ?? {}).filter(
				([, text]) => String(text ?? '').trim() !== ''
			);
			const words = { ...(note.placeholder as object), ...Object.fromEntries(said) };
			return v.is(schema, words) ? words : note.placeholder;
		}
		default:
			return v.is(schema, value) ? value : note.placeholder;
	}
}

/** Of parts that stand, the whole may fail only the checks that the schema adds to it. */
function checked(schema: v.GenericSchema, whole: unknown): unknown {
	return !('pipe' in schema) || v.is(schema, whole) ? whole : undefined;
}
