import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '#lib/record/json-schema.ts';
import { parseFile } from '#lib/record/files.ts';
import { messages } from '#lib/i18n/en/core.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';

const OTHERS = LANGUAGES.filter((lang) => lang !== SOURCE_LANGUAGE);

const README = await readFile(
	fileURLToPath(new URL('../../data/README.md', import.meta.url)),
	'utf8'
);
const schemas = Object.entries(jsonSchemas());

/** Examples by their kind: a fence reads "```yaml party". */
const examples = [...README.matchAll(/^```(?:yaml|json) ([a-z-]+)\n(.*?)^```$/gms)].map(
	([, kind = '', text = '']) => ({ kind, text })
);
const PLACES: Record<string, string> = {
	party: 'data/parties/x.yaml',
	source: 'data/sources/x.yaml',
	topic: 'data/topics/x.yaml',
	terms: 'data/terms.yaml',
	translations: 'data/translations/he/x.yaml',
	corrections: 'data/corrections.yaml',
	settings: 'data/record.yaml',
	origin: 'data/from/x.yaml',
	evidence: 'data/evidence/x.json',
	timestamp: 'data/timestamps/x.json'
};

interface Node {
	properties?: Record<string, Node>;
	items?: Node;
	anyOf?: Node[];
	enum?: unknown[];
	const?: unknown;
}

/** Every field of a JSON Schema by its path, and every value of its closed lists. */
function walk(node: Node, at: string, fields: Set<string>, values: Set<string>): void {
	for (const [name, one] of Object.entries(node.properties ?? {})) {
		fields.add(at ? `${at}.${name}` : name);
		walk(one, at ? `${at}.${name}` : name, fields, values);
	}
	for (const value of [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])]) {
		if (typeof value === 'string') values.add(value);
	}
	if (node.items) walk(node.items, at, fields, values);
	for (const one of node.anyOf ?? []) walk(one, at, fields, values);
}

/** The paths of the fields that a value has, lists left out of the path. */
function pathsOf(value: unknown, at = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, at));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => {
		const path = at ? `${at}.${key}` : key;
		return [path, ...pathsOf(one, path)];
	});
}

describe.each(schemas)('data/README.md, of a file of kind %s,', (kind, schema) => {
	const fields = new Set<string>();
	const values = new Set<string>();
	walk(schema as Node, '', fields, values);
	const own = examples.filter((example) => example.kind === kind);

	test('shows an example that is valid as it stands', () => {
		expect(own.length).toBeGreaterThan(0);
		for (const { text } of own) {
			const { parsed, problems } = parseFile({ path: PLACES[kind]!, text });
			expect(problems).toEqual([]);
			expect(parsed?.kind).toBe(kind);
		}
	});

	test('has every field in that example', () => {
		const shown = own.flatMap(({ text }) => {
			const { parsed } = parseFile({ path: PLACES[kind]!, text });
			return pathsOf(parsed?.value);
		});
		// A quotation is shown whole once, and our own words in every language once.
		const wanted = [...fields]
			.map((field) => field.replace(/^responses\.quotes/, 'claims.quotes'))
			.filter((field) => !OTHERS.some((lang) => field.endsWith(`.${lang}`)));
		expect(wanted.filter((field) => !shown.includes(field))).toEqual([]);
	});

	test('names every field in words', () => {
		const prose = README.replace(/^```.*?^```$/gms, '');
		const names = new Set([...fields].map((field) => field.split('.').at(-1)!));
		expect([...names].filter((name) => !prose.includes(`\`${name}\``))).toEqual([]);
	});

	test('names every value of the closed lists', () => {
		expect([...values].filter((value) => !README.includes(`\`${value}\``))).toEqual([]);
	});
});

test('every example in data/README.md is of a kind that is checked', () => {
	const fences = [...README.matchAll(/^```\S.*$/gm)].length;
	expect(examples).toHaveLength(fences);
	expect(examples.map(({ kind }) => kind).filter((kind) => !(kind in PLACES))).toEqual([
		'own-words'
	]);
});

test('the example of our own words is valid where such words stand', () => {
	const { text } = examples.find(({ kind }) => kind === 'own-words')!;
	const name = text.trimEnd().replaceAll(/^/gm, '  ');
	const party = `name:\n${name}\nkind: company\ninterest: unknown\n`;
	expect(parseFile({ path: PLACES.party!, text: party }).parsed?.kind).toBe('party');
});

test.each([
	['move', messages.move],
	['question', messages.question.kind]
])('every %s is shown under the name that the site has for it', (_, names) => {
	for (const [id, name] of Object.entries(names))
		expect(README).toContain(`| \`${id}\` | ${name} |`);
});
