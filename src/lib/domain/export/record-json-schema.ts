import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Evidence, Party, Source, Terms, Topic } from '../schema.ts';
import { EXPORT_SCHEMA } from './record-json.ts';

const id = v.pipe(
	v.string(),
	v.description('Permanent; names the page and every reference to it.')
);
const topic = v.pipe(v.string(), v.description('Id of the topic in which the statement stands.'));

const { claims, responses, ...aboutTopic } = Topic.entries;

const list = <T extends v.GenericSchema>(item: T, says: string) =>
	v.pipe(v.array(item), v.description(says));

const Scope = v.variant('kind', [
	v.strictObject({ kind: v.literal('record') }),
	v.strictObject({ kind: v.picklist(['topic', 'claim']), id })
]);

/** What `recordJson` writes, in the schema of the record itself, so that the two cannot drift. */
const RecordJson = v.strictObject({
	$schema: v.pipe(v.string(), v.description('Address of this schema.')),
	schema: v.pipe(v.literal(EXPORT_SCHEMA), v.description('Number of this form.')),
	site: v.pipe(v.string(), v.description('Address of the site that published the record.')),
	version: v.pipe(v.string(), v.description('Version of the record.')),
	scope: v.pipe(Scope, v.description('The whole record, or one topic or claim of it.')),
	parties: list(v.strictObject({ id, ...Party.entries }), 'Who speaks, publishes or is spoken of.'),
	sources: list(v.strictObject({ id, ...Source.entries }), 'Documents quoted, named or cited.'),
	topics: list(v.strictObject({ id, ...aboutTopic }), 'Contested matters.'),
	claims: list(
		v.strictObject({ ...claims.item.entries, topic }),
		'Assertions and demands, with quotations and points.'
	),
	responses: list(
		v.strictObject({ ...responses.wrapped.item.entries, topic }),
		'What parties said or did about claims or about other responses; silences with who asked.'
	),
	terms: list(Terms.entries.terms.item, 'Contested words and who uses which.'),
	evidence: list(
		v.strictObject({ source: id, ...Evidence.entries }),
		'Commitments to captured texts (Merkle roots, RFC 9162) and the passages laid open.'
	)
});

/** The JSON Schema (draft-07) of the export. */
export function exportJsonSchema(): object {
	return toJsonSchema(RecordJson, { typeMode: 'input', errorMode: 'ignore' });
}
