import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureFiles, fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { HOSTILE } from '../../../../tests/fixtures/hostile.ts';
import { readRecord } from '#lib/record/read.ts';
import { parseYaml } from '#lib/record/yaml.ts';
import { readClaimReviews } from './claimreview.ts';
import { draftFiles } from './draft-files.ts';

const record = await fixtureRecord();
const options = { record, day: '2024-04-02', language: 'en' };

const REVIEW = {
	'@context': 'https://schema.org',
	'@type': 'ClaimReview',
	url: 'https://checkers.example/bus',
	name: 'How many buses run',
	inLanguage: 'en',
	datePublished: '2024-03-20T08:00:00+01:00',
	claimReviewed: 'Ten buses run every evening.',
	author: { '@type': 'Organization', name: 'Fennbrook Checkers', url: 'https://checkers.example/' },
	itemReviewed: {
		'@type': 'Claim',
		author: { '@type': 'Organization', name: 'Marsh Line' },
		datePublished: '2024-03-18'
	},
	reviewRating: {
		'@type': 'Rating',
		ratingValue: 2,
		bestRating: 5,
		alternateName: 'Six, on weekdays'
	}
};

const file = (text: string) => ({ path: 'reviews.json', text });
const read = (value: unknown) => readClaimReviews(file(JSON.stringify(value)), options);

describe('ClaimReview', () => {
	test('comes in as a claim of its speaker and a response of the reviewer, both drafts', () => {
		const { drafts, problems } = read(REVIEW);
		expect(problems).toEqual([]);
		expect(drafts.topic.claims).toEqual([
			{
				id: 'marsh-line-ten-buses-run-every-evening',
				draft: true,
				kind: 'assertion',
				speaker: 'marsh-line',
				said: '2024-03-18',
				gist: 'Marsh Line, as Fennbrook Checkers reports it: “Ten buses run every evening.”',
				quotes: [
					{
						text: 'Ten buses run every evening.',
						source: 'fennbrook-checkers-2024-03-20',
						voice: 'reported'
					}
				],
				points: [
					{
						id: 'whole',
						gist: 'Marsh Line, as Fennbrook Checkers reports it: “Ten buses run every evening.”',
						quote: 'Ten buses run every evening.'
					}
				]
			}
		]);
		expect(drafts.topic.responses).toEqual([
			{
				id: 'fennbrook-checkers-ten-buses-run-every-evening',
				draft: true,
				speaker: 'fennbrook-checkers',
				outcome: 'replied',
				said: '2024-03-20',
				gist: 'Fennbrook Checkers gives its rating in these words: “Six, on weekdays”',
				quotes: [
					{ text: 'Six, on weekdays', source: 'fennbrook-checkers-2024-03-20', voice: 'own' }
				],
				answers: [
					{
						to: { claim: 'marsh-line-ten-buses-run-every-evening' },
						basis: {
							kind: 'says-so',
							quote: 'Ten buses run every evening.',
							source: 'fennbrook-checkers-2024-03-20'
						}
					}
				]
			}
		]);
		expect([...drafts.parties.keys()]).toEqual(['fennbrook-checkers']);
	});

	test('a party of the record is known by each of its spellings', () => {
		const author = { '@type': 'Organization', name: 'Marshline' };
		const { drafts } = read({ ...REVIEW, itemReviewed: { '@type': 'Claim', author } });
		expect(drafts.topic.claims[0]?.speaker).toBe('marsh-line');
	});

	test.each([
		['a list', [REVIEW, REVIEW]],
		['a graph', { '@graph': [{ '@type': 'WebPage' }, REVIEW, REVIEW] }],
		[
			'a feed of items',
			{
				'@type': 'DataFeed',
				dataFeedElement: [
					{ '@type': 'DataFeedItem', item: [REVIEW] },
					{ '@type': 'DataFeedItem', item: REVIEW }
				]
			}
		],
		[
			'a feed of reviews in a graph',
			{ '@graph': [{ '@type': ['DataFeed'], dataFeedElement: [REVIEW, REVIEW] }] }
		],
		['scripts of one page, in a list', [{ '@graph': [REVIEW] }, REVIEW]]
	])('%s of two comes in as two, with ids of their own, from one page', (_form, value) => {
		const { drafts, problems } = read(value);
		expect(problems).toEqual([]);
		expect(drafts.topic.claims.map(({ id }) => id)).toEqual([
			'marsh-line-ten-buses-run-every-evening',
			'marsh-line-ten-buses-run-every-evening-2'
		]);
		expect(drafts.sources.size).toBe(1);
		expect(drafts.parties.size).toBe(1);
	});

	test('written as markup comes in as it is read', () => {
		const { drafts } = read({
			...REVIEW,
			claimReviewed: '<p>Buses &amp;amp; boats won&#39;t <b>run</b>&nbsp;&ndash; ever.</p>\n',
			author: { '@type': 'Organization', name: 'Ask &amp; Answer' },
			reviewRating: { alternateName: '&quot;Half&quot; so' }
		});
		expect(drafts.topic.claims[0]?.quotes[0]?.text).toBe("Buses & boats won't run – ever.");
		expect([...drafts.parties.values()].map(({ name }) => name)).toContain('Ask & Answer');
		expect(drafts.topic.responses[0]?.quotes[0]?.text).toBe('"Half" so');
	});

	test('of a claim that is an object, and of several claimants, names all that is said', () => {
		const { drafts, problems } = read({
			...REVIEW,
			claimReviewed: { '@type': 'Claim', text: 'Ten buses run.' },
			itemReviewed: {
				'@type': 'Claim',
				author: [
					{ '@type': 'Person', name: 'Ada Holm' },
					{ '@type': 'Person', name: 'Nils Berg' }
				]
			}
		});
		expect(problems).toEqual([]);
		const [claim] = drafts.topic.claims;
		expect(claim?.quotes[0]?.text).toBe('Ten buses run.');
		expect(claim?.gist).toContain('Ada Holm and Nils Berg');
		const names = [...drafts.parties.values()].map(({ name }) => name);
		expect(names).toEqual(expect.arrayContaining(['Ada Holm', 'Nils Berg']));
	});

	test('references inside a graph are followed', () => {
		const { drafts } = read({
			'@graph': [
				{ ...REVIEW, author: { '@id': '#org' }, itemReviewed: { '@id': '#claim' } },
				{ '@id': '#org', '@type': 'Organization', name: 'Other Checkers' },
				{ '@id': '#claim', '@type': 'Claim', author: { '@id': '#who' } },
				{ '@id': '#who', '@type': 'Person', name: 'Dana Imrie' }
			]
		});
		expect(drafts.topic.responses[0]?.speaker).toBe('other-checkers');
		expect(drafts.topic.claims[0]?.speaker).toBe('dana-imrie');
	});

	test('what cannot be used is named with its place, and the rest comes in', () => {
		const { drafts, problems } = read([
			{ ...REVIEW, claimReviewed: undefined },
			REVIEW,
			{ ...REVIEW, reviewRating: { ratingValue: 1 } },
			{ ...REVIEW, url: 'javascript:alert(1)' },
			{ ...REVIEW, itemReviewed: {} },
			{ ...REVIEW, author: [] },
			{ '@type': 'Review' },
			null
		]);
		expect(drafts.topic.claims).toHaveLength(1);
		expect(
			problems.map((one) => [one.at.item, one.code === 'review-lacks' ? one.part : one.code])
		).toEqual([
			[1, 'claim'],
			[3, 'rating'],
			[4, 'address'],
			[5, 'claimant'],
			[6, 'reviewer'],
			[7, 'not-a-claim-review'],
			[8, 'not-a-claim-review']
		]);
	});

	test('as files beside the record, the drafts lack nothing but captured sources', async () => {
		const arabic = {
			...REVIEW,
			claimReviewed: 'الحافلات عشر.',
			inLanguage: 'ar',
			url: 'https://checkers.example/ar'
		};
		const files = draftFiles(read([REVIEW, arabic]).drafts, 'imported');
		const { problems, counts } = await readRecord([...(await fixtureFiles()), ...files]);
		expect([...new Set(problems.map(({ code }) => code))]).toEqual(['source-not-captured']);
		expect(counts.drafts).toBe(5);
	});

	test.each(HOSTILE)(
		'$name in every field goes through YAML and back as it came in',
		({ text }) => {
			const { drafts } = read({
				...REVIEW,
				name: text,
				claimReviewed: text,
				author: { name: text },
				itemReviewed: { author: { name: text } },
				reviewRating: { alternateName: text }
			});
			for (const { path, text: yaml } of draftFiles(drafts, 'imported')) {
				const parsed = parseYaml({ path, text: yaml });
				expect(parsed.kind).toBe('value');
				if (parsed.kind === 'value' && path === 'data/topics/imported.yaml') {
					const { claims } = parsed.value as { claims: { quotes: { text: string }[] }[] };
					expect(claims[0]?.quotes[0]?.text).toBe(drafts.topic.claims[0]?.quotes[0]?.text);
				}
			}
		}
	);

	test('nothing that can be in a file makes it throw', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readClaimReviews(file(text), options).drafts.topic.claims).toEqual([]);
			})
		);
		const keys = fc.constantFrom(
			'@type',
			'@graph',
			'@id',
			'dataFeedElement',
			'item',
			'claimReviewed',
			'author',
			'name',
			'itemReviewed',
			'reviewRating',
			'url'
		);
		const leaf = fc.oneof(
			fc.constantFrom('ClaimReview', 'DataFeed', 'https://a.example/', '#a'),
			fc.string({ unit: 'binary' }),
			fc.integer()
		);
		const { tree } = fc.letrec((tie) => ({
			tree: fc.oneof(
				{ depthSize: 'small' },
				leaf,
				fc.array(tie('tree'), { maxLength: 3 }),
				fc.dictionary(keys, tie('tree'), { maxKeys: 6 })
			)
		}));
		fc.assert(
			fc.property(tree!, (value) => {
				const { drafts, problems } = read(value ?? null);
				expect(problems.every(({ at }) => at.item !== undefined && at.item > 0)).toBe(true);
				expect(drafts.topic.responses).toHaveLength(drafts.topic.claims.length);
			})
		);
		expect(
			readClaimReviews(file('{"@graph":'.repeat(50_000) + '1' + '}'.repeat(50_000)), options)
				.problems
		).toHaveLength(0);
	});
});
