import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { Evidence } from '#lib/evidence/evidence.ts';
import { Licence, Origin, Party, Source, Terms, Topic, Translation } from '#lib/record/schema.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { EXPORT_SCHEMA } from './record-json.ts';

/** What a reader of the form before has to know; the whole of it stands in data/README.md. */
const SAYS = [
	'The record, or a part of it, as one JSON value.',
	'Form 2 differs from form 1 in responses: `to`, with moves below each target, is gone.',
	'`answers` says what a response answers (a claim, a response or a document, `work`) and on what `basis` that rests;',
	'`moves` stand beside it, each with what it is `on`; a silence has `about` in `asked`, and words older than a claim are `spoke-earlier`.',
	'Moves have new names (`disputes-facts` is `contradicts`, `justifies` is `gives-reason`, `concedes` is `accepts`, `acts` is `states-own-conduct`) and new kinds.',
	'Points may have a `question`; topics say in `readings` who read them; a source without `url` is known by mention (`knownFrom`).',
	'Files of form 1 are still read in by the desk.'
].join(' ');

const id = v.pipe(
	v.string(),
	v.description('Permanent; names the page and every reference to it.')
);
const topic = v.pipe(v.string(), v.description('Id of the topic in which the statement stands.'));

const { claims, responses, ...aboutTopic } = Topic.entries;

const [first, second] = Evidence.options;

const list = <T extends v.GenericSchema>(item: T, says: string) =>
	v.pipe(v.array(item), v.description(says));

const Scope = v.variant('kind', [
	v.strictObject({ kind: v.literal('record') }),
	v.strictObject({ kind: v.picklist(['topic', 'claim']), id })
]);

/** What `recordJson` writes, in the schema of the record itself, so that the two cannot drift. */
const Lists = v.strictObject({
	$schema: v.pipe(v.string(), v.description('Address of this schema.')),
	schema: v.pipe(v.literal(EXPORT_SCHEMA), v.description('Number of this form.')),
	site: v.pipe(v.string(), v.description('Address of the site that published the record.')),
	name: v.optional(v.pipe(v.string(), v.description('What that site is called.'))),
	licence: v.optional(v.pipe(Licence, v.description('On which terms its own words may be used.'))),
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
	translations: list(
		v.strictObject({ lang: v.picklist(LANGUAGES), ...Translation.entries }),
		'Translations of quotations, ours and never quotations: of the words `quote` of a source.'
	),
	origins: v.optional(
		list(
			v.strictObject({ id, ...v.omit(Origin, ['files']).entries }),
			'Other sites whose entries it holds: their ids begin with `id` and two hyphens.'
		)
	),
	evidence: list(
		v.variant('version', [
			v.strictObject({ source: id, ...first.entries }),
			v.strictObject({ source: id, ...second.entries })
		]),
		'Commitments to captured texts (Merkle roots, RFC 9162) and the passages laid open.'
	)
});

const RecordJson = v.pipe(Lists, v.title('A record of Rejoinder, form 2'), v.description(SAYS));

/** The JSON Schema (draft-07) of the export. */
export function exportJsonSchema(): object {
	return toJsonSchema(RecordJson, {
		typeMode: 'input',
		errorMode: 'ignore',
		ignoreActions: ['metadata']
	});
}
