import { toJsonSchema } from '@valibot/to-json-schema';
import { Corrections, Evidence, Party, Source, Terms, Topic } from './schema.ts';

const SCHEMAS = {
	party: Party,
	source: Source,
	topic: Topic,
	terms: Terms,
	corrections: Corrections,
	evidence: Evidence
};

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
			overrideSchema: ({ valibotSchema, jsonSchema }) =>
				valibotSchema.type === 'string' ? { ...jsonSchema, type: ['string', 'number'] } : undefined
		});
	return {
		party: convert(SCHEMAS.party),
		source: convert(SCHEMAS.source),
		topic: convert(SCHEMAS.topic),
		terms: convert(SCHEMAS.terms),
		corrections: convert(SCHEMAS.corrections),
		evidence: convert(SCHEMAS.evidence)
	};
}
