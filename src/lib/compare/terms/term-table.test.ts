import { expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { claim, smallRecord, quotation } from '../../../../tests/support/small-record.ts';
import { termTable } from './term-table.ts';

test('the fixture: who says closing, who says moved, and where the words stand besides', async () => {
	const { parties, terms } = termTable(await fixtureRecord());
	expect(parties).toEqual(['fennbrook-library-friends', 'fennbrook-town-council']);
	expect(terms).toHaveLength(1);
	expect(terms[0]!.wordings).toEqual([
		{
			text: 'closing',
			lang: 'en',
			cells: [
				{
					party: 'fennbrook-library-friends',
					uses: [
						{
							text: 'Closing at five shuts out everyone who works a full day',
							source: 'courier-2024-03-04',
							voice: 'own'
						}
					],
					alsoIn: ['claim/five-shuts-out']
				},
				{
					// It objects to the word, so the word stands there and is not its use.
					party: 'fennbrook-town-council',
					uses: [],
					alsoIn: ['response/council-moved-hours']
				}
			]
		},
		{
			text: 'moved',
			lang: 'en',
			cells: [
				{
					party: 'fennbrook-town-council',
					uses: [
						{
							text: 'the council moved four evening hours to Saturday',
							source: 'council-2024-03-08',
							voice: 'own'
						}
					],
					alsoIn: ['response/council-moved-hours']
				}
			]
		}
	]);
});

test('a word that a reporter chose is not put in the mouth of the speaker', () => {
	const wording = { text: 'silted', lang: 'en', uses: [] };
	const record = smallRecord({
		terms: [
			{ id: 'silt', name: { en: '…' }, note: { en: '…' }, ours: { en: '…' }, wordings: [wording] }
		],
		claims: [
			claim('reported', { quotes: [quotation('The harbour is silted.', { voice: 'reported' })] }),
			claim('own', { speaker: 'anglers', quotes: [quotation('The harbour is silted.')] })
		]
	});
	expect(termTable(record)).toMatchObject({
		parties: ['anglers'],
		terms: [{ wordings: [{ cells: [{ party: 'anglers', alsoIn: ['claim/own'] }] }] }]
	});
});
