import { describe, expect, test } from 'vitest';
import { CITING } from '../../../tests/fixtures/formats.ts';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { MOVE_TABLE, MOVES } from '#lib/record/moves.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { AifGraph } from './aif-graph.ts';
import type { WriteOptions } from './format.ts';
import { formatEndings, formatOf, FORMATS, type FormatEnding } from './registry.ts';

const record = await fixtureRecord();
const written = async (
	ending: FormatEnding,
	from = record,
	scope: WriteOptions['scope'] = { kind: 'record' }
) => {
	const { write } = await FORMATS[ending].load();
	return write(from, { ...CITING, scope });
};

describe.each(formatEndings().map((ending) => [ending, FORMATS[ending]] as const))(
	'the format %s',
	(ending, { mediaType, of }) => {
		test('has a media type that says how its bytes are read', async () => {
			expect(mediaType).toMatch(
				/^(?:application|text)\/[a-z\d.+-]+(?:; [a-z]+=(?:"[^"]+"|[\w-]+))*$/
			);
			// JSON is UTF-8 by RFC 8259; of other texts it has to be said.
			if (/\bjson$/.test(mediaType.split(';', 1)[0] ?? '')) JSON.parse(await written(ending));
			else expect(mediaType).toContain('charset=utf-8');
		});

		test('is written of everything that there is a file of', async () => {
			expect(of).toContain('record');
			for (const kind of of) {
				const id = kind === 'topic' ? 'library-hours' : 'five-shuts-out';
				const text = await written(ending, record, kind === 'record' ? { kind } : { kind, id });
				expect(text.length).toBeGreaterThan(100);
				expect(text).toContain('Fennbrook');
			}
		});
	}
);

test('an ending that is none of the registry’s names no format', () => {
	for (const ending of ['', 'exe', 'constructor', '__proto__', 'JSON']) {
		expect(formatOf(ending)).toBeUndefined();
	}
	expect(formatOf('csv')).toBe(FORMATS.csv);
});

describe('no format drops a kind of move', () => {
	/** The record with one response whose answers make moves of one kind only, or none. */
	function withMoves(kind: (typeof MOVES)[number] | undefined): TheRecord {
		const one = record.responses.get('imrie-no-one-shut-out')!;
		const moves = kind === undefined ? [] : one.moves.map((move) => ({ ...move, kind }));
		return { ...record, responses: new Map([[one.id, { ...one, moves }]]) };
	}
	const shown: Record<
		Exclude<FormatEnding, 'bib' | 'ris'>,
		(kind: (typeof MOVES)[number]) => string
	> = {
		json: (kind) => `"kind":"${kind}"`,
		csv: (kind) => `"${kind}\n`,
		'simple.csv': (kind) => `,move_${kind.replaceAll('-', '_')},`,
		'annotations.json': (kind) => `"value":"${kind}"`,
		'cito.json': (kind) => `"cito:${MOVE_TABLE[kind].cito}":[`,
		'aif.json': (kind) => {
			const meaning = MOVE_TABLE[kind];
			if (!('aif' in meaning)) return `Default Conflict (${meaning.family})`;
			return { inference: 'Arguing', agreement: 'Agreeing', turn: 'Default Transition' }[
				meaning.aif
			];
		}
	};

	test.each(MOVES)('%s', async (kind) => {
		for (const ending of formatEndings()) {
			const text = await written(ending, withMoves(kind));
			const without = await written(ending, withMoves(undefined));
			// References are of sources and pages, whatever is done in them.
			if (ending === 'bib' || ending === 'ris') expect(text).toBe(without);
			else expect(text, ending).toContain(shown[ending](kind));
		}
	});

	test('an attack is a conflict, and nothing else is one', async () => {
		for (const kind of MOVES) {
			const graph = JSON.parse(await written('aif.json', withMoves(kind))) as AifGraph;
			const conflicts = graph.nodes.filter(({ type }) => type === 'CA').length;
			expect(conflicts > 0, kind).toBe(!('aif' in MOVE_TABLE[kind]));
		}
	});
});
