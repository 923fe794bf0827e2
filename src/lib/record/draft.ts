import * as v from 'valibot';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { shapeOf, type Shape } from './shape.ts';

/**
 * A value of the record in the making: the fields are the record's own, and every value of the record
 * is one. Texts may still be empty, lists too, words may be in none of the closed lists.
 */
export type Draft<T> = T extends string
	? string
	: T extends readonly (infer Item)[]
		? Draft<Item>[]
		: T extends object
			? { [Field in keyof T]: Draft<T[Field]> }
			: T;

/**
 * The schema of a draft: the same names and nesting, and none of the checks. Whatever is absent comes
 * out empty; fields that the record does not have are kept, for `check` to name.
 */
export function draftOf<T extends v.GenericSchema>(
	schema: T
): v.GenericSchema<unknown, Draft<v.InferOutput<T>>> {
	return tolerant(shapeOf(schema)) as v.GenericSchema<unknown, Draft<v.InferOutput<T>>>;
}

const blanks = new WeakMap<v.GenericSchema, unknown>();

/** A draft in which nothing is written yet. Drafts are never changed in place: it is the same for all. */
export function blank<T extends v.GenericSchema>(schema: T): Draft<v.InferOutput<T>> {
	const there = blanks.get(schema) ?? blankOf(shapeOf(schema));
	blanks.set(schema, there);
	return there as Draft<v.InferOutput<T>>;
}

function tolerant(shape: Shape): v.GenericSchema {
	switch (shape.kind) {
		case 'number':
			return v.number();
		case 'flag':
			return v.boolean();
		case 'text':
			return v.string();
		case 'words':
			return v.pipe(
				v.union([
					v.string(),
					v.objectWithRest(
						{ [SOURCE_LANGUAGE]: v.optional(v.string(), '') },
						v.optional(v.string())
					)
				]),
				v.transform((value) => (typeof value === 'string' ? { [SOURCE_LANGUAGE]: value } : value))
			);
		case 'list': {
			const list = v.array(tolerant(shape.item));
			return shape.none === undefined ? list : v.union([v.string(), list]);
		}
		case 'fields':
			return v.looseObject(
				Object.fromEntries(
					shape.fields.map(({ name, needed, otherwise, shape: one }) => [
						name,
						v.optional(tolerant(one), needed ? blankOf(one) : otherwise)
					])
				)
			);
	}
}

function blankOf(shape: Shape): unknown {
	switch (shape.kind) {
		case 'number':
		case 'flag':
			return undefined;
		case 'text':
			return '';
		case 'words':
			return { [SOURCE_LANGUAGE]: '' };
		case 'list':
			return shape.none ?? [];
		case 'fields':
			return v.parse(tolerant(shape), {});
	}
}
