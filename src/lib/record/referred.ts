import type * as v from 'valibot';
import type { Path } from './path.ts';
import { Claim, Party, Response, Source, Term, Topic, Translation } from './schema.ts';
import { shapeOf, type Referred, type Shape } from './shape.ts';

/** The lists of a record whose entries name others, with the schema that knows where. */
export const NAMING = {
	parties: Party,
	sources: Source,
	topics: Topic,
	claims: Claim,
	responses: Response,
	terms: Term,
	translations: Translation
} as const;

/** The id of another entry, and where in a value it stands. */
export interface Reference {
	kind: Referred;
	id: string;
	path: Path;
}

/** The ids of other entries in a value of the record, finished or not; points of claims are no entries. */
export function referencesIn(schema: v.GenericSchema, value: object): Reference[] {
	return [...walk(shapeOf(schema), value, [])];
}

function* walk(shape: Shape, value: unknown, path: Path): Generator<Reference> {
	const { refersTo } = shape.note;
	if (typeof value === 'string') {
		if (refersTo !== undefined && value !== '') yield { kind: refersTo, id: value, path };
	} else if (shape.kind === 'list' && Array.isArray(value)) {
		for (const [i, one] of value.entries()) yield* walk(shape.item, one, [...path, i]);
	} else if (shape.kind === 'fields' && typeof value === 'object' && value !== null) {
		const given = new Map<string, unknown>(Object.entries(value));
		for (const { name, shape: one } of shape.fields) {
			yield* walk(one, given.get(name), [...path, name]);
		}
	}
}
