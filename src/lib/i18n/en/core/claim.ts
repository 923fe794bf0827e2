import type { Searched } from '#lib/record/coverage.ts';
import { count, searched } from './forms.ts';

export const claim = {
	earlier: 'These words are older than the claim, so they do not answer it.',
	silence: {
		declined: 'was asked and declined to reply',
		'no-reply': 'was asked and did not reply',
		pending: 'was asked; a reply is pending',
		'not-asked': 'was not asked',
		about: 'Asked about',
		inferred: {
			by: 'the source does not say who asked; we infer it',
			when: 'the source does not say when; we infer it',
			about: 'the source does not say about what; we infer it'
		},
		asked: (who: string, date: string | undefined) =>
			date === undefined
				? `Asked by ${who}; the source does not say when.`
				: `Asked by ${who}, ${date}.`,
		provesNothing: 'Silence neither proves nor disproves the claim.'
	},
	claim: {
		points: 'The points of this claim',
		said: (date: string) => `Said ${date}.`,
		undated: 'The source does not say when.',
		state: {
			points: (n: number) =>
				count(n, '# party answers single points', '# parties answer single points'),
			whole: (n: number) => count(n, '# answers it as a whole', '# answer it as a whole'),
			document: (n: number) =>
				count(n, '# answers the document as a whole', '# answer the document as a whole'),
			elsewhere: (n: number) =>
				count(
					n,
					'# answered in a document we have not saved',
					'# answered in documents we have not saved'
				),
			earlier: (n: number) => count(n, '# spoke about it earlier', '# spoke about it earlier'),
			silent: (n: number) =>
				count(n, '# was asked and gave no answer', '# were asked and gave no answer'),
			none: 'We found no reply',
			base: (quoted: number, where: Searched, date: string) =>
				quoted === 0
					? `${searched(where, date)}.`
					: `quoted from ${quoted} of our ${count(where.captured, '# source', '# sources')}, as of ${date}.`
		},
		responses: 'Responses',
		choose: 'Choose a response',
		swap: 'Swap sides',
		swapKey: 'Swap sides (s)',
		pin: 'Keep this response open',
		pinned: (name: string) => `${name} stays open beside the claim`,
		pinLimit: 'No more than three responses fit beside a claim.',
		link: 'Link to this view',
		copied: 'Link copied',
		open: 'Open on its own page',
		asFile: 'As a file (JSON)',
		moves: 'What this response does',
		point: (n: number) => `Point ${n}`,
		pointEnd: (n: number) => `end of point ${n}`,
		pointsShort: 'Points',
		close: 'Close',
		whole: 'On the claim as a whole',
		onDocument: 'On the document as a whole',
		onResponse: 'On the response as a whole',
		alsoOn: 'We read these words in a second place too',
		answers: {
			whole: 'Answers the claim as a whole',
			document: (title: string) => `Answers ${title} as a whole`,
			notRead: 'We have not recorded what its words do to this claim.'
		},
		notAddressed: 'Not addressed.',
		coverage: 'Who answers which point',
		coverageNote:
			'An editor’s reading, with the words it is based on. A dash means that the response does not address the point.',
		party: 'Party',
		notAddressedCell: 'not addressed',
		unanswered: (list: string, n: number) =>
			`We found no answer to point${n === 1 ? '' : 's'} ${list}.`,
		answeredAs: {
			whole: (list: string, n: number) =>
				`Answered only as a whole: point${n === 1 ? '' : 's'} ${list}.`,
			document: (list: string, n: number) =>
				`Answered only as part of the whole document: point${n === 1 ? '' : 's'} ${list}.`
		},
		wholeColumn: 'The claim as a whole',
		onlyDocument: 'Answered only as part of the whole document',
		noneTitle: 'No reply found',
		noneBy: (where: Searched, date: string) =>
			`We found no reply to this claim ${searched(where, date)}.`,
		noneNote:
			'We count only the saved sources that are not older than the claim, since no other can contain a reply. There may be one elsewhere. Finding none neither proves nor disproves the claim.',
		/** Of responses, how many were answered in turn. */
		rejoindersFound: (answered: number, of: number, where: Searched, date: string) =>
			answered === 0
				? `We found no reply to ${count(of, 'this response', 'these # responses')} ${searched(where, date)}.`
				: `We found a reply to ${answered} of ${count(of, '# response', 'these # responses')}, as of ${date}.`,
		rejoinders: 'Answered by',
		raises: 'It also says',
		madeIn: 'Said in answer to other claims, in',
		elsewhere: 'Its answer is in a document we have not saved',
		moreIn: 'More about it, in a document we have not saved',
		alsoElsewhere: 'Its words are also in a document we have not saved',
		further: (n: number) => `${count(n, '# more passage says', '# more passages say')} the same`,
		keys: 'Keys: s swaps sides, ← and → choose a response, p keeps it open, / searches. You can turn them off at the foot of the page.'
	},
	responsePage: {
		title: (who: string) => `${who}: response`,
		answers: 'What it answers',
		about: 'What it was asked about',
		earlier: 'Said before',
		toResponse: 'A rejoinder to'
	}
};
