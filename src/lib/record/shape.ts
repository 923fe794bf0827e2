import * as v from 'valibot';
import { LANGUAGES } from '#lib/text/languages.ts';
import type { Path } from './path.ts';

/**
 * A schema of the record as a table of fields: what drafts, files and references are made by, so that
 * none of them lists the fields again. `schema` is the strict schema of the value; `note` is what the
 * schema says of it beside its checks.
 */
export type Shape = { readonly schema: v.GenericSchema; readonly note: Note } & (
	| { readonly kind: 'text' | 'number' | 'flag' }
	/** Our own words, by language. */
	| { readonly kind: 'words' }
	/** `none` is the word that stands in the place of an empty list, where there is one. */
	| { readonly kind: 'list'; readonly item: Shape; readonly none: string | undefined }
	| { readonly kind: 'fields'; readonly fields: readonly Field[] }
);

export interface Field {
	readonly name: string;
	/** Whether a file without the field is incomplete. */
	readonly needed: boolean;
	/** What an absent field means; undefined where it means nothing. */
	readonly otherwise: unknown;
	readonly shape: Shape;
}

/** Kinds of entry that an id can name. */
export type Referred = 'party' | 'source' | 'claim' | 'response' | 'term';

export interface Note {
	/** The value is the id of such an entry. */
	readonly refersTo?: Referred;
	/** What stands for the value in a preview while it is not written. */
	readonly placeholder?: unknown;
}

/** Says of the values of a schema what checks do not tell. */
export function noted<T extends v.GenericSchema>(schema: T, note: Note) {
	return v.pipe(schema, v.metadata<v.InferOutput<T>, { [K in keyof Note]: Note[K] }>(note));
}

/** What valibot's schemas have, of that which is read here; a pipe has it of the schema it begins with. */
interface Node extends v.GenericSchema {
	readonly wrapped?: Node;
	readonly entries?: Readonly<Record<string, Node>>;
	readonly item?: Node;
	/** Of a union, schemas; of a list of words, those. */
	readonly options?: readonly Node[];
	readonly literal?: unknown;
}

const known = new WeakMap<v.GenericSchema, Shape>();

export function shapeOf(schema: v.GenericSchema): Shape {
	const shape = known.get(schema) ?? read(schema as Node);
	known.set(schema, shape);
	return shape;
}

function read(schema: Node): Shape {
	const about = { schema, note: v.getMetadata(schema) as Note };
	const { type, item, entries, options } = schema;
	if (type === 'array' && item) {
		return { ...about, kind: 'list', item: shapeOf(item), none: undefined };
	}
	if (type === 'strict_object' && entries) {
		return { ...about, kind: 'fields', fields: Object.entries(entries).map(fieldOf) };
	}
	if (type === 'number') return { ...about, kind: 'number' };
	if (type === 'boolean') return { ...about, kind: 'flag' };
	if (['string', 'picklist', 'literal'].includes(type)) return { ...about, kind: 'text' };
	// The forms in which a value may be written: a short one first, the whole one last.
	const [short] = options ?? [];
	const whole = options?.at(-1);
	if (type !== 'union' || !short || !whole)
		throw new Error(`no shape for a schema of type ${type}`);
	const shape = shapeOf(whole);
	if (shape.kind === 'fields') return { ...about, kind: 'words' };
	if (shape.kind === 'list') return { ...shape, ...about, none: String(short.literal) };
	return { ...shape, ...about };
}

function fieldOf([name, entry]: [string, Node]): Field {
	const { wrapped } = entry;
	return wrapped
		? { name, needed: false, otherwise: v.getDefault(entry), shape: shapeOf(wrapped) }
		: { name, needed: true, otherwise: undefined, shape: shapeOf(entry) };
}

/** The names of the fields that the shape has at a place of its values. */
export function fieldsAt(shape: Shape, [key, ...rest]: Path): readonly string[] {
	if (shape.kind === 'list') return key === undefined ? [] : fieldsAt(shape.item, rest);
	if (shape.kind === 'words') return LANGUAGES;
	if (shape.kind !== 'fields') return [];
	if (key === undefined) return shape.fields.map(({ name }) => name);
	const field = shape.fields.find(({ name }) => name === key);
	return field ? fieldsAt(field.shape, rest) : [];
}
