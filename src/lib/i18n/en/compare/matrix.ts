import type { Mark } from '#lib/compare/matrix/mark.ts';
import type { Searched } from '#lib/record/coverage.ts';
import type { StateProblem } from '#lib/compare/matrix/choices.ts';
import { count } from './forms.ts';

export const matrix = {
	matrix: {
		intro:
			'Each row is a claim, under the document it was made in. Each column is a party. Choose a mark to read what the party said.',
		caption: (topic: string) => `Who answered which claim: ${topic}`,
		claim: 'Claim',
		numbered: (n: number) => `Claim ${n}`,
		asAWhole: 'The document as a whole',
		/** In a cell: each in a word, which the sentence that is read out has in it. */
		mark: {
			claim: 'claim',
			document: 'document',
			elsewhere: 'elsewhere',
			'spoke-earlier': 'earlier',
			declined: 'declined',
			'no-reply': 'no reply',
			pending: 'pending',
			'not-asked': 'not asked'
		} satisfies Record<Exclude<Mark, 'points' | 'with-document' | 'none-on-record'>, string>,
		withDocument: 'Only with the document:',
		keyTitle: 'What the marks mean',
		key: {
			claim: 'to the claim as a whole',
			'with-document': 'only with its document',
			'spoke-earlier': 'said before the claim'
		},
		state: { 'none-on-record': 'no reply found' },
		held: ({ held, captured }: Searched, date: string) =>
			`in ${held} of our ${count(captured, '# source', '# sources')}, as of ${date}`,
		third: 'third party',
		noWords: 'Its words are in a document we have not saved.',
		reported: 'As the source reports it, not in its own words:',
		more: { claim: 'Read it beside the claim', document: 'Read the whole response' },
		note: 'An empty cell means that the words of the claim do not name the party and that we found nothing by it. A third party is one that the words of the claim do not name. It may still be a part of one that they name, as an army is of a state: each answer is in the column of whoever gave it. Where we found no reply, we count only the saved sources that are not older than the claim. Neither silence nor our finding no reply proves or disproves a claim.',
		nothing: 'No claim in this topic is about a party yet, so there is nothing to put in a table.',
		count: (claims: number, parties: number) =>
			`${count(claims, '# claim', '# claims')}, ${count(parties, '# party', '# parties')}.`,
		hidden: (claims: number, parties: number) =>
			`Hidden by the filters: ${[
				...(claims > 0 ? [count(claims, '# claim', '# claims')] : []),
				...(parties > 0 ? [count(parties, '# party', '# parties')] : [])
			].join(', ')}.`,
		whole: 'Show the whole table',
		empty: 'Nothing in this table matches your choice.',
		emptyHint: 'Remove a filter, or show the whole table.',
		choose: 'Filter and sort',
		allParties: 'All parties',
		allClaims: 'All claims',
		choices: {
			outcomes: 'Outcome',
			claimKinds: 'Kind of claim',
			partyKinds: 'Kind of party',
			moves: 'What the response does (our reading)',
			parties: 'Party'
		},
		order: 'Order',
		rows: 'Claims by',
		columns: 'Parties by',
		claimOrder: {
			document: 'document',
			date: 'date',
			speaker: 'speaker',
			responses: 'number of responses'
		},
		partyOrder: { name: 'name', 'first-reply': 'first reply', replies: 'number of replies' },
		reversed: 'Reverse order',
		problem: {
			'unknown-value': (parameter: string, value: string) =>
				`“${value}” in the address is not a value of “${parameter}”, so it was ignored.`,
			'given-twice': (parameter: string, value: string) =>
				`“${parameter}” is in the address twice, so “${value}” was ignored.`,
			'too-many': (parameter: string) =>
				`The address has too many values of “${parameter}”, so the rest were ignored.`
		} satisfies Record<StateProblem['code'], (parameter: string, value: string) => string>
	}
};
