import { count } from './forms.ts';

export const balance = {
	balance: {
		intro:
			'How much room each party gets in this topic, in plain numbers: for readers who want to check us, and for ourselves.',
		basis: (captured: number, date: string) =>
			`Counted in ${count(captured, 'our one saved source', 'our # saved sources')}, as of ${date}. Parties are in alphabetical order, and all have the same columns.`,
		caption: (table: string, topic: string) => `${table}: ${topic}`,
		said: {
			title: 'What each says, and how near the answers come',
			groups: [
				'What it says',
				'Its points, by the nearest answer that we found',
				'What others’ answers to it address (our readings)'
			],
			columns: [
				'Claims',
				'Points',
				'to the point itself',
				'to the claim as a whole',
				'to the document as a whole',
				'in a document we have not saved',
				'no answer found',
				'points of a claim',
				'a claim as a whole',
				'a document as a whole',
				'a response'
			]
		},
		answers: {
			title: 'What each answers',
			groups: [
				'Responses',
				'Its answers are given',
				'Claims about it',
				'No words in answer',
				'Our readings of its words'
			],
			columns: [
				'with words here',
				'without words here',
				'to points',
				'to a claim or response as a whole',
				'to a document as a whole',
				'in a document we have not saved',
				'how many',
				'how they were answered',
				'asked, but no answer came',
				'words older than the claim',
				'what they do',
				'read in a second place too'
			]
		},
		room: {
			title: 'How much room each has',
			groups: [
				'Quotations',
				'Words, each passage once',
				'Where these words are',
				'Languages',
				'Dates',
				'Notes'
			],
			columns: [
				'places where it is quoted',
				'own',
				'reported',
				'in its own documents',
				'in others’ documents',
				'words by language',
				'first to last',
				'statements without a date',
				'on what reported words leave open'
			]
		},
		state: (name: string, n: number) => `${name}: ${n}`,
		range: (from: string, to: string) => `${from} to ${to}`,
		comma: ', ',
		meansTitle: 'What the numbers mean',
		means: [
			[
				'Nearest answer',
				'A point counts once, by the nearest answer that we found from anyone else: to the point itself, to its claim as a whole, only to the document that the claim was made in, or in a document we have not saved.'
			],
			[
				'Responses without words',
				'The party answered or spoke earlier, but its words are in no source we have saved.'
			],
			[
				'Claims about it',
				'Claims by others that are about the party. What a person says for a party counts in the person’s own row; how the claims were answered counts both.'
			],
			[
				'Words, each passage once',
				'A passage that is quoted in several places of the record counts once. Own words are the speaker’s; reported words are a source’s about what the speaker said. Where a party did not answer, only its own words count.'
			],
			[
				'Where these words are',
				'In documents that the party, or the party it speaks for, published or wrote, or in documents of others.'
			],
			[
				'Exceptions',
				'Where we read words in a second place too, the reason is written there. A note on reported words says what they leave open.'
			]
		] as [string, string][],
		notTitle: 'What they do not mean',
		not: [
			'Nothing about who is right. A short answer can be a whole answer.',
			'Nothing about everything that was ever said: only what our sources contain.',
			'No score and no rank: a party that is asked more has more to answer.'
		]
	}
};
