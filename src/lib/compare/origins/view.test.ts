import { expect, test } from 'vitest';
import {
	claim,
	party,
	quotation,
	smallEvidence,
	smallRecord,
	source
} from '../../../../tests/support/small-record.ts';
import type { ClaimRecord, SourceRecord } from '#lib/record/record.ts';
import { origins, type OriginStep } from './view.ts';

const said = (step: OriginStep) =>
	step.kind === 'document'
		? [
				step.how,
				step.source.id,
				step.saved ? 'saved' : 'not saved',
				...(step.inferred ? ['inferred'] : [])
			].join(' ')
		: `${step.kind} ${step.kind === 'relay' ? `${step.as} ` : ''}${step.party.id}`;

function ways(over: Partial<ClaimRecord>, sources: SourceRecord[]) {
	const record = smallRecord({
		parties: [party('courier'), party('wire')],
		sources,
		claims: [claim('silted', over)]
	});
	record.evidence.set('courier-1', smallEvidence('The harbour is silted up.'));
	return origins(record, record.topics.get('harbour')!, 'en').flatMap(({ items }) =>
		items.map(({ steps, alsoIn, quotations }) => ({
			steps: steps.map(said),
			alsoIn: alsoIn.map(({ source: { id } }) => id),
			quotations: quotations.map(({ key }) => key)
		}))
	);
}

const survey = source('survey', { publisher: 'friends' });

test.each<[string, Partial<ClaimRecord>, SourceRecord[], string[]]>([
	[
		'a report that the press cites and another reposts',
		{ work: 'survey' },
		[survey, source('courier-1', { cites: ['survey'], repostedBy: 'wire' })],
		['first survey not saved', 'reports-on courier-1 saved', 'repost wire']
	],
	[
		'a report that nothing says the press took it from',
		{ work: 'survey' },
		[survey, source('courier-1')],
		['first survey not saved', 'quotes courier-1 saved inferred']
	],
	[
		'an extract of a report',
		{},
		[survey, source('courier-1', { extractOf: 'survey' })],
		['first survey not saved', 'extract courier-1 saved']
	],
	[
		'a page of its own',
		{},
		[source('courier-1', { publisher: 'friends' })],
		['self courier-1 saved']
	],
	[
		'words that were told to another',
		{ quotes: [quotation('The harbour is silted up.', { via: [{ party: 'wire', as: 'told' }] })] },
		[source('courier-1')],
		['relay told wire', 'quotes courier-1 saved']
	],
	[
		'a work of somebody else',
		{ work: 'survey' },
		[source('survey', { publisher: 'anglers' }), source('courier-1')],
		['quotes courier-1 saved']
	]
])('%s', (_, over, sources, steps) => {
	expect(ways(over, sources).map((one) => one.steps)).toEqual([steps]);
});

test('quotations that came one way stand together, with what else has their words', () => {
	const here = { here: 'silted', variants: [] };
	const quotes = [
		quotation('The harbour is silted up.', {
			variants: [{ where: 'survey', here: here.here }]
		}),
		quotation('No ship comes in.', { voice: 'reported' }),
		quotation('Nor goes out.')
	];
	expect(ways({ quotes, elsewhere: ['survey'] }, [survey, source('courier-1')])).toEqual([
		{
			steps: ['quotes courier-1 saved'],
			alsoIn: ['survey'],
			quotations: ['claim/silted', 'claim/silted']
		},
		{
			steps: ['reports courier-1 saved'],
			alsoIn: [],
			quotations: ['claim/silted']
		}
	]);
});
