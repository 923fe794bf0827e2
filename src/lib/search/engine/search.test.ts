import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load, serialize } from './codec.ts';
import { packDocuments } from './documents.ts';
import type { Answer, Entry } from './entry.ts';
import { words } from '#lib/text/fold.ts';
import { createIndex } from './index.ts';
import { openShards } from '../shards/shard-search.ts';
import { buildShards } from '../shards/shards.ts';

function entry(id: string, given: Partial<Entry> = {}): Entry {
	return {
		...{ kind: 'claim', id, title: '', text: '', names: [], source: '', tags: [], lang: 'en' },
		...{ date: '', facets: {} },
		...given
	};
}

const record: Entry[] = [
	entry('sheep', {
		title: 'The north pasture belongs to the Ostrovski family',
		text: 'Every spring the sheep are led through the gate.',
		names: ['Marta Ostrovski'],
		source: 'Parish ledger',
		tags: ['pastures'],
		date: '1911-04',
		facets: { topic: ['pastures'], party: ['Ostrovski family'], source: ['ledger'] }
	}),
	entry('gate', {
		kind: 'response',
		title: 'The gate was never theirs',
		text: 'A wall, a gate and a well are common property of the village.',
		names: ['Council of Elders'],
		source: 'Minutes of the council',
		tags: ['pastures', 'commons'],
		date: '1912/1914',
		facets: { topic: ['pastures', 'commons'], party: ['Village council'], move: ['denies'] }
	}),
	entry('machine', {
		title: 'Facial recognition at the market gate',
		text: 'Cameras were tried there, and taken away.',
		source: 'Gazette',
		tags: ['cameras'],
		date: '2019-05-02',
		facets: { topic: ['cameras'], party: ['Village council'] }
	}),
	entry('arabic', {
		title: 'السوق القديمة والبئر',
		text: 'كانت القرية تملك البئر منذ سنة ١٩١١',
		lang: 'ar',
		tags: ['commons'],
		facets: { topic: ['commons'] }
	}),
	entry('hebrew', {
		title: 'הבאר והשער של הכפר',
		text: 'לפי דו"ח המועצה, הבאר שייכת לכולם',
		lang: 'he',
		facets: { topic: ['commons'] }
	})
];

const index = createIndex(record);
const ids = (query: string, options = {}) => createdIds(index.search(query, options));
const createdIds = (answer: Answer) => answer.hits.map(({ id }) => id);

describe('what is typed', () => {
	test.each([
		['the beginning of a word', 'facial recog', 'machine'],
		['a misspelt name', 'ostrovksi', 'sheep'],
		['two misspelt words', 'facail regonition', 'machine'],
		['a mistyped first letter', 'xheep', 'sheep'],
		['another order', 'gate market', 'machine'],
		['a name by its consonants', 'astrofsky', 'sheep'],
		['an Arabic word with another proclitic', 'والسوق', 'arabic'],
		['an Arabic word without its dots', 'القديمه', 'arabic'],
		['a year in other digits', '1911 القرية', 'arabic'],
		['a Hebrew word with another proclitic', 'בכפר', 'hebrew'],
		['an abbreviation without its mark', 'דוח', 'hebrew']
	])('%s finds what was meant', (_, query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	test('an unknown word is corrected in the suggestion, the rest stays as typed', () => {
		expect(index.search('Facial regonition!').suggestion).toBe('Facial recognition!');
		expect(index.search('facial recog').suggestion).toBeUndefined();
	});

	test('quotation marks hold words together', () => {
		expect(ids('gate well').length).toBeGreaterThan(0);
		expect(ids('"common property"')).toEqual(['gate']);
		expect(ids('"property common"')).toEqual([]);
	});

	test('a minus takes away, alone or beside words', () => {
		expect(ids('gate -cameras').sort()).toEqual(['gate', 'sheep']);
		expect(ids('-gate').sort()).toEqual(['arabic', 'hebrew']);
	});

	test('an operator filters by the beginning of a value', () => {
		expect(ids('party:village gate').sort()).toEqual(['gate', 'machine']);
		expect(ids('party:"village council" kind:response')).toEqual(['gate']);
		expect(ids('year:1913')).toEqual(['gate']);
		expect(ids('party:nobody gate')).toEqual([]);
	});
});

test('without words everything is listed, filtered, and counted with each filter lifted', () => {
	const answer = index.search('', { filters: { topic: ['commons'], language: ['en'] } });
	expect(createdIds(answer)).toEqual(['gate']);
	expect(answer.total).toBe(1);
	expect(answer.facets.topic).toEqual([
		{ value: 'pastures', count: 2 },
		{ value: 'cameras', count: 1 },
		{ value: 'commons', count: 1 }
	]);
	expect(answer.facets.language).toEqual([
		{ value: 'ar', count: 1 },
		{ value: 'en', count: 1 },
		{ value: 'he', count: 1 }
	]);
	expect(answer.facets.period.map(({ value }) => value)).toEqual(['1912', '1913', '1914']);
});

test('pages follow one another without gap or repetition', () => {
	const all = ids('the gate', { limit: 10 });
	const paged = all.map((_, offset) => ids('the gate', { limit: 1, offset })[0]);
	expect(paged).toEqual(all);
});

test('a reader’s own language breaks a tie', () => {
	const twins = ['de', 'fr'].map((lang) => entry(lang, { title: 'Radio', lang }));
	const both = createIndex(twins);
	expect(createdIds(both.search('radio', { lang: 'fr' }))).toEqual(['fr', 'de']);
	expect(createdIds(both.search('radio', { lang: 'de' }))).toEqual(['de', 'fr']);
});

const pool = 'wall gate well goat gaet wells mill miller market markte القرية בכפר כפר'.split(' ');
const sentence = fc.array(fc.constantFrom(...pool), { maxLength: 6 }).map((list) => list.join(' '));
const entries = fc
	.array(fc.record({ title: sentence, text: sentence, source: sentence }), {
		minLength: 1,
		maxLength: 12
	})
	.map((list) => list.map((given, i) => entry(String(i), { ...given, tags: [given.source] })));

describe('whatever the record', () => {
	test('a word finds every entry that holds it', () => {
		fc.assert(
			fc.property(entries, fc.constantFrom(...pool), (list, word) => {
				const term = words(word)[0]!;
				const holding = list.filter((e) =>
					words([e.title, e.text, e.source].join(' ')).includes(term)
				);
				const found = createIndex(list)
					.search(word, { limit: 100 })
					.hits.map(({ id }) => id);
				expect(found).toEqual(expect.arrayContaining(holding.map(({ id }) => id)));
			})
		);
	});

	test('what is marked, folded, is a word that the query may stand for', () => {
		fc.assert(
			fc.property(entries, fc.constantFrom(...pool), (list, word) => {
				const { hits } = createIndex(list).search(word, { prefix: false, limit: 100 });
				for (const { entry: found, marks, fields } of hits) {
					expect(marks.length).toBeGreaterThan(0);
					for (const { field, at, start, end } of marks) {
						expect(fields).toContain(field);
						const value = found![field];
						const text = Array.isArray(value) ? value[at]! : value;
						const marked = words(text.slice(start, end));
						expect(marked).toHaveLength(1);
						// alone in an index it is found as well
						const alone = createIndex([entry('x', { title: marked[0]! })]);
						expect(alone.search(word, { prefix: false }).total).toBe(1);
					}
				}
			}),
			{ numRuns: 30 }
		);
	});

	test('any order of insertion gives the same answer', () => {
		fc.assert(
			fc.property(entries, sentence, fc.integer(), (list, query, turn) => {
				const cut = Math.abs(turn) % list.length;
				const turned = [...list.slice(cut), ...list.slice(0, cut)].reverse();
				expect(createIndex(turned).search(query)).toEqual(createIndex(list).search(query));
			})
		);
	});

	test('stored and loaded it answers the same', () => {
		fc.assert(
			fc.property(entries, sentence, (list, query) => {
				const made = createIndex(list);
				const loaded = load(serialize(made), packDocuments(made.documents!, list.length));
				if (loaded.kind === 'refused') throw new Error(loaded.reason);
				expect(loaded.index.search(query)).toEqual(made.search(query));
			})
		);
	});

	test('the sharded form answers the same', async () => {
		await fc.assert(
			fc.asyncProperty(entries, sentence, async (list, query) => {
				const files = buildShards(list);
				const opened = openShards(files.get('manifest')!, async (name) => files.get(name)!);
				if (opened.kind === 'refused') throw new Error(opened.reason);
				expect(await opened.index.search(query)).toEqual(createIndex(list).search(query));
			})
		);
	});
});

test('a larger record in shards gives the same first hit, fetching part of it', async () => {
	const list = Array.from({ length: 2000 }, (_, i) =>
		entry(String(i), {
			title: `statement ${i} about word${i * 7} and word${i * 13}`,
			text: `case${i}`
		})
	);
	const files = buildShards([...list, ...record]);
	const fetched = new Set<string>();
	const opened = openShards(files.get('manifest')!, async (name) => {
		fetched.add(name);
		return files.get(name)!;
	});
	if (opened.kind === 'refused') throw new Error(opened.reason);
	for (const [query, id] of [
		['ostrovksi family', 'sheep'],
		['facial recog', 'machine'],
		['"common property" -cameras', 'gate'],
		['statement case1234', '1234']
	] as const) {
		expect((await opened.index.search(query)).hits[0]?.id).toBe(id);
	}
	expect(fetched.size).toBeLessThan(files.size / 2);
});

test('a file that could not be fetched is asked for again', async () => {
	const files = buildShards(record);
	let failing = true;
	const opened = openShards(files.get('manifest')!, async (name) => {
		if (failing) throw new Error('offline');
		return files.get(name)!;
	});
	if (opened.kind === 'refused') throw new Error(opened.reason);
	await expect(opened.index.search('gate')).rejects.toThrow('offline');
	failing = false;
	expect((await opened.index.search('gate')).total).toBe(3);
});

describe('bytes that are not an index of this version', () => {
	const bytes = serialize(index);

	test('without documents an index answers with ids', () => {
		const loaded = load(bytes);
		if (loaded.kind === 'refused') throw new Error(loaded.reason);
		expect(loaded.index.search('ostrovksi').hits).toEqual([
			{ id: 'sheep', kind: 'claim', score: expect.any(Number), fields: [], marks: [] }
		]);
	});

	test('any changed or missing byte is noticed', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const damaged = bytes.slice();
				damaged[at]! ^= change;
				expect(load(damaged).kind).toBe('refused');
				expect(load(bytes.slice(0, at))).toEqual({ kind: 'refused', reason: 'damaged' });
			}),
			{ numRuns: 500 }
		);
	});

	test('another version is named as such', () => {
		const newer = bytes.slice();
		newer[7]!++;
		expect(load(newer)).toEqual({ kind: 'refused', reason: 'version' });
		const manifest = buildShards(record).get('manifest')!.slice();
		manifest[7]!++;
		const fetchNothing = async () => new Uint8Array();
		expect(openShards(manifest, fetchNothing)).toEqual({ kind: 'refused', reason: 'version' });
	});
});

describe('hostile input', () => {
	const odd = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 80 }),
		fc.constantFrom('\ud800', '\u202e', '\0\n', '.*(?:[', 'x'.repeat(10_000), '😀 ', '__proto__')
	);

	test('any text can be indexed, stored, and searched for', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(odd, odd), { maxLength: 5 }), odd, (texts, query) => {
				const list = texts.map(([title, text], i) =>
					entry(String(i) + title, { title, text, names: [text], facets: { party: [title] } })
				);
				const made = createIndex(list);
				expect(load(serialize(made)).kind).toBe('index');
				expect(made.search(query).total).toBeLessThanOrEqual(list.length);
				expect(made.search('', { limit: 100 }).hits).toHaveLength(list.length);
			})
		);
	});

	test('an empty record and equal entries are a record', () => {
		expect(createIndex([]).search('gate')).toMatchObject({ hits: [], total: 0 });
		const equal = Array.from({ length: 50 }, () => entry('same', { title: 'gate gate' }));
		expect(createIndex(equal).search('gate')).toMatchObject({ total: 50 });
	});
});
