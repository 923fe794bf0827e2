import { toJsonSchema } from '@valibot/to-json-schema';
import { SCHEMAS } from './schema.ts';

/**
 * The record's schema as JSON Schema (draft-07, which YAML editors read). Checks that JSON Schema
 * cannot say, such as a day that exists, are left to `check`. An editor reads `said: 2023` as a
 * number and `draft: true` as a truth value, so scalars may be those too.
 */
export function jsonSchemas(): Record<keyof typeof SCHEMAS, object> {
	const convert = (schema: (typeof SCHEMAS)[keyof typeof SCHEMAS]) =>
		toJsonSchema(schema, {
			typeMode: 'input',
			errorMode: 'ignore',
			ignoreActions: ['metadata'],
			overrideSchema: ({ valibotSchema, jsonSchema }) =>
				valibotSchema.type === 'string' ? { ...jsonSchema, type: ['string', 'number'] } : undefined
		});
	return Object.fromEntries(
		Object.entries(SCHEMAS).map(([kind, schema]) => [kind, convert(schema)])
	) as Record<keyof typeof SCHEMAS, object>;
}
