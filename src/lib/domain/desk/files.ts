import { stringify } from 'yaml';
import type { TheRecord } from '../record/record.ts';
import type { DataFile } from '../record/yaml.ts';
import { SILENCES } from '../vocabulary.ts';
import type { DeskParty, DeskQuote, DeskWords, Project } from './project.ts';

/**
 * The project as the files of a record, evidence apart; empty fields are left out. Its terms have a
 * file of their own: unpacked over a record, they leave the file of the record's terms as it is.
 */
export function projectFiles(project: Project): DataFile[] {
	const { topic, parties, sources, claims, responses, terms } = project;
	return [
		...parties.map(({ id, ...party }) =>
			file('parties', id, {
				...party,
				name: words(party.name),
				short: optional(party.short),
				describesItselfAs: party.describesItselfAs?.text ? party.describesItselfAs : undefined,
				role: roleOf(party),
				interest:
					party.interest.length === 0
						? 'unknown'
						: party.interest.map((one) => ({ ...one, text: words(one.text) }))
			})
		),
		...sources.map(({ id, text, captured, evidence, ...source }) =>
			file('sources', id, {
				...source,
				decided: undefined,
				about: words(source.about),
				note: optional(source.note),
				// Of a document whose text is not here, only the facts are recorded.
				captured: text === '' ? evidence?.captured : captured
			})
		),
		...(claims.length + responses.length > 0
			? [
					file('topics', topic.id || 'untitled', {
						title: words(topic.title),
						summary: words(topic.summary),
						asOf: topic.asOf,
						formerly: topic.formerly,
						terms: topic.terms,
						claims: claims.map((claim) => ({
							...claim,
							draft: claim.draft || undefined,
							gist: words(claim.gist),
							quotes: claim.quotes.map(quotation),
							points: claim.points.map((point) => ({ ...point, gist: words(point.gist) }))
						})),
						responses: responses.map((response) => ({
							...response,
							draft: response.draft || undefined,
							gist: words(response.gist),
							quotes: response.quotes.map(quotation),
							to: response.to.map(({ moves, ...target }) => ({
								...target,
								moves: SILENCES.includes(response.outcome)
									? []
									: moves.map((move) => ({ ...move, why: words(move.why) }))
							}))
						}))
					})
				]
			: []),
		...(terms.length > 0
			? [
					file('terms', topic.id || 'untitled', {
						terms: terms.map((term) => ({
							...term,
							name: words(term.name),
							note: words(term.note),
							ours: words(term.ours)
						}))
					})
				]
			: [])
	];
}

/** Entries of a record laid out as files again, so that they can be read together with a project's. */
export function recordFiles(record: TheRecord): DataFile[] {
	const inTopic = <T extends { topic: string }>(all: Iterable<T>, id: string) =>
		[...all].filter((one) => one.topic === id).map((one) => ({ ...one, topic: undefined }));
	const plain = (folder: string, id: string, value: object): DataFile => ({
		path: `data/${folder}/${id}.yaml`,
		text: asYaml(value)
	});
	return [
		...[...record.parties.values()].map(({ id, ...rest }) => plain('parties', id, rest)),
		...[...record.sources.values()].map(({ id, ...rest }) => plain('sources', id, rest)),
		...[...record.topics.values()].map(({ id, ...rest }) =>
			plain('topics', id, {
				...rest,
				claims: inTopic(record.claims.values(), id),
				responses: inTopic(record.responses.values(), id)
			})
		),
		...(record.terms.size > 0
			? [{ path: 'data/terms.yaml', text: asYaml({ terms: [...record.terms.values()] }) }]
			: []),
		...[...record.evidence.values()].map(({ source, ...rest }) => ({
			path: `data/evidence/${source}.json`,
			text: JSON.stringify(rest)
		}))
	];
}

/** JSON on one line is YAML too, save for characters that YAML wants escaped or takes for line breaks. */
function asYaml(value: object): string {
	return JSON.stringify(value).replace(
		/[\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

function file(
	kind: 'parties' | 'sources' | 'topics' | 'terms',
	id: string,
	value: object
): DataFile {
	const schema = {
		parties: 'party',
		sources: 'source',
		topics: 'topic',
		terms: 'terms'
	}[kind];
	// Long lines stay whole, since a quotation is one line; nothing is written as an alias.
	const yaml = stringify(given(value), { lineWidth: 0, aliasDuplicateObjects: false });
	return {
		path: `data/${kind}/${id}.yaml`,
		text: `# yaml-language-server: $schema=../schema/${schema}.json\n${yaml}`
	};
}

/** An English text alone is written plainly. */
function words({ en, ar }: DeskWords): string | { en: string; ar: string } {
	return ar === undefined || ar.trim() === '' ? en : { en, ar };
}

function roleOf({ role }: Pick<DeskParty, 'role'>): object | undefined {
	if (!role) return undefined;
	const text = words(role.text);
	return text === '' && role.for === '' && !role.quote ? undefined : { ...role, text };
}

function optional(text: DeskWords | undefined): string | object | undefined {
	return text && words(text) !== '' ? words(text) : undefined;
}

function quotation({ variants, note, ...quote }: DeskQuote): object {
	return {
		...quote,
		variants: variants.map((one) => ({ ...one, note: optional(one.note) })),
		note: optional(note)
	};
}

/** Fields that a file must have, however empty: the check then says that they are. */
const REQUIRED = new Set([
	'claims',
	'quotes',
	'points',
	'to',
	'gist',
	'about',
	'why',
	'text',
	'wordings',
	'uses',
	'ours'
]);

function given(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(given);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(
				([key, one]) =>
					one !== undefined &&
					(REQUIRED.has(key) || (one !== '' && !(Array.isArray(one) && one.length === 0)))
			)
			.map(([key, one]) => [key, given(one)])
	);
}
