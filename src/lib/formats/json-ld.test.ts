import { linksOf } from '#lib/record/relations.ts';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { CITING, WORDS, SITE } from '../../../tests/fixtures/formats.ts';
import { layingOpen } from '#lib/evidence/evidence.ts';
import { annotations } from './annotations.ts';
import { cito } from './cito.ts';
import { claimJsonLd, responseJsonLd } from './schema-org.ts';

const record = await fixtureRecord();
const scope = { kind: 'record' as const };

/** Enough of the two published contexts to expand by, since a test asks no server. */
const CONTEXTS: Record<string, object> = {
	'https://schema.org': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } },
	'http://www.w3.org/ns/anno.jsonld': {
		'@vocab': 'http://www.w3.org/ns/oa#',
		id: '@id',
		type: '@type',
		source: { '@id': 'oa:hasSource', '@type': '@id' },
		target: { '@id': 'oa:hasTarget', '@type': '@id' },
		oa: 'http://www.w3.org/ns/oa#'
	}
};
const expand = (value: object) =>
	jsonld.expand(value, {
		documentLoader: (url) =>
			Promise.resolve({ documentUrl: url, document: { '@context': CONTEXTS[url] ?? {} } })
	});

describe('CiTO', () => {
	test('every response with words replies, and its moves add their relations', async () => {
		const [first] = (await expand(cito(record, { site: SITE, scope }))).filter(
			(one) => one['@id'] === 'https://record.example/responses/imrie-no-one-shut-out'
		);
		const claim = [{ '@id': 'https://record.example/claims/five-shuts-out' }];
		const relation = (name: string) => first?.[`http://purl.org/spar/cito/${name}`];
		expect(relation('repliesTo')).toEqual(claim);
		expect(relation('disputes')).toEqual(claim);
		expect(relation('qualifies')).toEqual(claim);
		expect(relation('critiques')).toEqual(claim);
		expect(relation('agreesWith')).toBeUndefined();
	});

	test('each answer is a citation with kinds of move, basis and grade, each at its entry of the method', async () => {
		const graph = await expand(cito(record, { site: SITE, scope }));
		const one = graph.find((node) =>
			String(node['@id']).endsWith('/imrie-no-one-shut-out#answer-1')
		);
		expect(one).toMatchObject({
			'@type': ['http://purl.org/spar/cito/Citation'],
			'http://purl.org/spar/cito/hasCitedEntity': [
				{ '@id': 'https://record.example/claims/five-shuts-out' }
			],
			'http://purl.org/dc/terms/type': [
				'move.contradicts',
				'move.adds-context',
				'move.questions-source',
				'basis.placed',
				'grade.points'
			].map((key) => ({ '@id': `https://record.example/method#${key}` }))
		});
		const survey = graph.find((node) =>
			String(node['@id']).endsWith('/traders-quiet-street#answer-1')
		);
		expect(JSON.stringify(survey)).toContain('method#grade.document');
	});

	test('a silence replies to nothing', async () => {
		const graph = await expand(cito(record, { site: SITE, scope }));
		const silence = graph.find((one) => String(one['@id']).endsWith('/marsh-line-no-answer'));
		expect(Object.keys(silence!).filter((key) => key.includes('spar/cito'))).toEqual([
			'http://purl.org/spar/cito/includesQuotationFrom'
		]);
	});
});

describe('schema.org', () => {
	const page = { site: SITE, language: 'en' as const, words: CITING.words.steps };

	test('nothing in the record is a review or has a rating', () => {
		const all = [
			...[...record.claims.values()].map((one) => claimJsonLd(record, one, page)),
			...[...record.responses.values()].map((one) => responseJsonLd(record, one, page))
		];
		expect(JSON.stringify(all)).not.toMatch(/review|rating/i);
	});

	test('own words are spoken by the party, reported words are about it', () => {
		const { hasPart } = responseJsonLd(
			record,
			record.responses.get('imrie-no-one-shut-out')!,
			page
		);
		expect(hasPart[0]).toHaveProperty('spokenByCharacter.name', 'Dana Imrie');
		expect(hasPart[1]).not.toHaveProperty('spokenByCharacter');
		expect(hasPart[1]).toHaveProperty('about.name', 'Dana Imrie');
	});

	test('what we say of it is named by terms of the page of the method', () => {
		const response = responseJsonLd(
			record,
			record.responses.get('imrie-no-one-shut-out')!,
			page
		) as { keywords?: { termCode: string; inDefinedTermSet: string }[] };
		expect(response.keywords).toContainEqual(
			expect.objectContaining({
				termCode: 'placed',
				inDefinedTermSet: 'https://record.example/method#basis'
			})
		);
		const claim = claimJsonLd(record, record.claims.get('five-shuts-out')!, page);
		expect(claim).toHaveProperty('keywords', [expect.objectContaining({ termCode: 'conjecture' })]);
	});

	test('a silence has no author and is about the party that was asked', () => {
		const silence = responseJsonLd(record, record.responses.get('marsh-line-no-answer')!, page);
		expect(silence).not.toHaveProperty('author');
		expect(JSON.stringify(silence.about)).toContain('Marsh Line');
	});

	test('a page in Arabic has our words in Arabic, the quotation as it was said, and one identity', async () => {
		const claim = claimJsonLd(record, record.claims.get('five-shuts-out')!, {
			site: SITE,
			language: 'ar',
			words: WORDS.ar.steps
		});
		const [expanded] = await expand(claim);
		expect(expanded?.['@id']).toBe('https://record.example/claims/five-shuts-out');
		expect(expanded?.['https://schema.org/url']).toEqual([
			{ '@id': 'https://record.example/ar/claims/five-shuts-out' }
		]);
		expect(expanded?.['https://schema.org/abstract']).toEqual([
			{ '@language': 'ar', '@value': record.claims.get('five-shuts-out')!.gist.ar }
		]);
		expect(claim.hasPart[0]?.inLanguage).toBe('en');
	});
});

describe('Web Annotations', () => {
	const { first, total } = annotations(record, { site: SITE, scope });

	test('each quotation of a claim and each answer is one, under an address of its own', () => {
		const quotations = [...record.claims.values()].flatMap(({ quotes }) => quotes);
		const answers = [...record.responses.values()].flatMap(linksOf);
		expect(total).toBe(quotations.length + answers.length);
		expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
	});

	test('kinds of move and question classify, basis and grade tag, each at its entry of the method', () => {
		const bodies = first.items.flatMap(({ body }) => body as { id?: string; purpose?: string }[]);
		const named = bodies.flatMap(({ id, purpose }) => (id ? [`${purpose} ${id}`] : []));
		for (const key of ['classifying move.contradicts', 'classifying question.conjecture']) {
			expect(named).toContain(key.replace(' ', ' https://record.example/method#'));
		}
		for (const key of ['tagging basis.placed', 'tagging grade.document']) {
			expect(named).toContain(key.replace(' ', ' https://record.example/method#'));
		}
		for (const item of first.items) expect(item.id).toMatch(/^https:\/\/record\.example\//);
		const read = first.items.find(({ id }) => id.includes('/imrie-no-one-shut-out#'));
		expect(read).toMatchObject({
			creator: { name: 'editors' },
			created: '2024-04-02T00:00:00Z'
		});
	});

	test('responses reply, silences do not', () => {
		const motive = (id: string) =>
			first.items.find((item) => item.id.includes(`/${id}#`))?.motivation;
		expect(motive('imrie-no-one-shut-out')).toBe('replying');
		expect(motive('council-bus-minutes')).toBe('replying');
		expect(motive('marsh-line-no-answer')).toBe('describing');
	});

	test('expanded, targets and sources are addresses and no term is lost', async () => {
		// Positions are told where all passages before are laid open, as of a text that is quoted from its start.
		const evidence = new Map(
			[...record.evidence].map(([id, one]) => {
				const fromStart = one.disclosed.map((passage, index) => ({ ...passage, index }));
				return [id, layingOpen(one, fromStart)] as const;
			})
		);
		const [collection] = await expand(annotations({ ...record, evidence }, { site: SITE, scope }));
		const json = JSON.stringify(collection);
		expect(json).toContain(
			'"http://www.w3.org/ns/oa#hasTarget":[{"@id":"https://record.example/claims/'
		);
		for (const term of ['exact', 'prefix', 'suffix', 'start', 'end', 'motivation', 'sourceDate']) {
			expect(json).toContain(`"http://www.w3.org/ns/oa#${term}"`);
		}
	});
});
