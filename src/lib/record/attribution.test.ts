import { describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import {
	attributionOf,
	attributionPieces,
	isAbout,
	lineOf,
	relayPieces,
	type StepKind,
	type StepWords
} from './attribution.ts';
import type { SourceRecord, TheRecord } from './record.ts';
import type { Quotation } from './schema.ts';
import type { Outcome } from './vocabulary.ts';

const record = await fixtureRecord();
const COUNCIL = 'fennbrook-town-council';
const COURIER = 'fennbrook-courier';
const FRIENDS = 'fennbrook-library-friends';
const WIRE = 'valley-wire';

interface Case {
	speaker: string;
	source: Partial<SourceRecord>;
	/** The work of which the source is an extract. */
	work?: Partial<SourceRecord>;
	quote?: Partial<Pick<Quotation, 'voice' | 'via'>>;
	outcome?: Outcome;
}

/** A response quoted from a source that is only what a case says of it. */
function attributed({ speaker, source, work, quote, outcome = 'replied' }: Case) {
	const blank = record.sources.get('courier-2024-03-04')!;
	const made = (id: string, more: Partial<SourceRecord>): SourceRecord => ({
		...blank,
		id,
		authors: [],
		repostedBy: undefined,
		extractOf: undefined,
		...more
	});
	const sources = new Map([
		['page', made('page', { ...source, ...(work ? { extractOf: 'work' } : {}) })],
		['work', made('work', work ?? {})]
	]);
	const here: TheRecord = { ...record, sources };
	const response = { ...record.responses.get('imrie-no-one-shut-out')!, speaker, outcome };
	const quoted = { source: 'page', voice: 'own' as const, via: [], ...quote };
	return attributionOf(here, response, quoted);
}

const told = (party: string) => ({ party, as: 'told' as const });
const reported = { voice: 'reported' as const };

describe('who published the words is said', () => {
	test.each<[string, Case, string, [StepKind, string?][]]>([
		[
			'by itself, of a speaker who is the publisher',
			{ speaker: COUNCIL, source: { publisher: COUNCIL } },
			COUNCIL,
			[['self']]
		],
		[
			'by the party that a speaker speaks for, of its own words',
			{ speaker: 'dana-imrie', source: { publisher: COUNCIL } },
			'dana-imrie',
			[['published', COUNCIL]]
		],
		[
			'by another, of an author',
			{ speaker: FRIENDS, source: { publisher: COURIER, authors: [FRIENDS] } },
			FRIENDS,
			[['published', COURIER]]
		],
		[
			'as a report, of what the party that a speaker speaks for says of it',
			{ speaker: 'dana-imrie', source: { publisher: COUNCIL }, quote: reported },
			'dana-imrie',
			[['reported', COUNCIL]]
		],
		[
			'as a quotation, of words in another’s text',
			{ speaker: COUNCIL, source: { publisher: COURIER, authors: ['ines-calloway'] } },
			COUNCIL,
			[['quoted', COURIER]]
		],
		[
			'once, of a publisher whom the words were told to',
			{ speaker: COUNCIL, source: { publisher: COURIER }, quote: { via: [told(COURIER)] } },
			COUNCIL,
			[['told', COURIER]]
		],
		[
			'behind all whom the record names on the way',
			{
				speaker: COUNCIL,
				source: { publisher: COURIER },
				quote: { ...reported, via: [told(FRIENDS)] }
			},
			COUNCIL,
			[
				['told', FRIENDS],
				['reported', COURIER]
			]
		],
		[
			'before who reposted it',
			{ speaker: COUNCIL, source: { publisher: COUNCIL, repostedBy: WIRE } },
			COUNCIL,
			[['self'], ['reposted', WIRE]]
		]
	])('%s', (_name, one, from, steps) => {
		expect(attributed(one)).toEqual({
			from,
			steps: steps.map(([as, party]) => (party === undefined ? { as } : { as, party }))
		});
	});
});

describe('an extract is its publisher’s page and another’s work', () => {
	const source = { publisher: COURIER, authors: [FRIENDS] };
	const work = { publisher: FRIENDS };

	test.each<[string, Case, string, [StepKind, string?][]]>([
		[
			'of its author is not published by itself',
			{ speaker: FRIENDS, source, work },
			FRIENDS,
			[['extracted', COURIER]]
		],
		[
			'of what was told to its author names both',
			{ speaker: COUNCIL, source, work, quote: { ...reported, via: [told(FRIENDS)] } },
			COUNCIL,
			[
				['told', FRIENDS],
				['extracted', COURIER]
			]
		],
		[
			'of what its author quotes names the author, who is not the publisher',
			{ speaker: COUNCIL, source, work },
			COUNCIL,
			[
				['quoted', FRIENDS],
				['extracted', COURIER]
			]
		],
		[
			'that is reposted says both',
			{ speaker: FRIENDS, source: { ...source, repostedBy: WIRE }, work },
			FRIENDS,
			[
				['extracted', COURIER],
				['reposted', WIRE]
			]
		],
		[
			'of the publisher’s own work is the publisher’s',
			{ speaker: COURIER, source, work: { publisher: COURIER } },
			COURIER,
			[['self']]
		],
		[
			'that tells of a silence is about who was silent, by the author of the work',
			{ speaker: COUNCIL, source, work, quote: reported, outcome: 'no-reply' },
			FRIENDS,
			[
				['about', COUNCIL],
				['extracted', COURIER]
			]
		]
	])('%s', (_name, one, from, steps) => {
		expect(attributed(one)).toEqual({
			from,
			steps: steps.map(([as, party]) => (party === undefined ? { as } : { as, party }))
		});
	});
});

describe('the words that tell of a silence', () => {
	const source = { publisher: COURIER };

	test('are those of the source, about who was silent', () => {
		const silence = attributed({ speaker: COUNCIL, source, quote: reported, outcome: 'declined' });
		expect(silence).toEqual({ from: COURIER, steps: [{ as: 'about', party: COUNCIL }] });
		expect(isAbout(silence)).toBe(true);
	});

	test('are the speaker’s where it says in its own words that it will not answer', () => {
		const quoted = attributed({ speaker: COUNCIL, source, outcome: 'declined' });
		expect(quoted).toEqual({ from: COUNCIL, steps: [{ as: 'quoted', party: COURIER }] });
		const own = { publisher: COUNCIL };
		const self = attributed({
			speaker: COUNCIL,
			source: own,
			quote: reported,
			outcome: 'declined'
		});
		expect([self, quoted].map(isAbout)).toEqual([false, false]);
	});
});

describe('a line of attribution', () => {
	const words: StepWords = {
		self: 'alone',
		published: 'from {party}',
		extracted: 'cut by {party}',
		told: 'told {party}',
		quoted: '{party} quoting',
		reported: 'per {party} at least',
		reposted: 're {party}',
		about: 'on {party}'
	};
	const line = (pieces: Parameters<typeof lineOf<string>>[0]) => lineOf(pieces, (id) => `<${id}>`);

	test('puts every name where the phrase of its step has it', () => {
		const chain = {
			from: 'a',
			steps: [
				{ as: 'told' as const, party: 'b' },
				{ as: 'quoted' as const, party: 'c' },
				{ as: 'reported' as const, party: 'd' }
			]
		};
		expect(line(attributionPieces(chain, words, 'en'))).toBe(
			'<a>, told <b>, <c> quoting, per <d> at least'
		);
		expect(line(relayPieces(chain, words, 'en'))).toBe('told <b>, <c> quoting, per <d> at least');
	});

	test('without its first name is whole where the words are about a silence', () => {
		const about = { from: 'a', steps: [{ as: 'about' as const, party: 'b' }] };
		expect(line(relayPieces(about, words, 'en'))).toBe('<a>, on <b>');
		expect(line(relayPieces({ from: 'a', steps: [{ as: 'self' }] }, words, 'en'))).toBe('alone');
	});
});
