import type {
	BasisKind,
	ClaimKind,
	Grade,
	MoveKind,
	Outcome,
	PartyKind,
	Question,
	SourceKind
} from '#lib/record/vocabulary.ts';

export const kinds = {
	claimKind: { assertion: 'Claim', demand: 'Demand' } satisfies Record<ClaimKind, string>,
	response: 'Response',
	rejoinder: 'Rejoinder',
	partyKind: {
		organisation: 'Organisation',
		person: 'Person',
		'state-body': 'State body',
		company: 'Company',
		coalition: 'Coalition',
		publisher: 'Publisher'
	} satisfies Record<PartyKind, string>,
	sourceKind: {
		news: 'News article',
		report: 'Report',
		brief: 'News brief',
		statement: 'Statement',
		story: 'Story',
		page: 'Web page'
	} satisfies Record<SourceKind, string>,
	move: {
		contradicts: 'Says it is not so',
		'disputes-evidence': 'Questions the evidence',
		'disputes-reasoning': 'Questions the reasoning',
		'disputes-framing': 'Rejects how it is framed',
		'says-double-standard': 'Says a different standard is applied',
		'questions-source': 'Questions who says it, or why',
		'says-context-missing': 'Says something is left out',
		'adds-context': 'Adds something',
		'gives-reason': 'Gives a reason for what it does',
		'says-insufficient': 'Says it falls short',
		'states-own-conduct': 'States what it did, does or will do',
		accepts: 'Accepts it',
		'accepts-in-part': 'Accepts a part',
		supports: 'Supports it'
	} satisfies Record<MoveKind, string>,
	outcome: {
		replied: 'replied',
		'replied-elsewhere': 'replied elsewhere',
		'spoke-earlier': 'spoke earlier',
		declined: 'declined to reply',
		'no-reply': 'no reply',
		pending: 'reply pending',
		'not-asked': 'not asked'
	} satisfies Record<Outcome, string>,
	/** How near an answer comes to a claim or response. */
	grade: {
		points: 'to single points',
		whole: 'to it as a whole',
		document: 'to the document as a whole',
		elsewhere: 'in a document we have not saved'
	} satisfies Record<Grade, string>,
	/** The same in a word or two, under a name. */
	answersTo: {
		points: (list: string, n: number) => `answers point${n === 1 ? '' : 's'} ${list}`,
		whole: () => 'answers the claim',
		document: () => 'answers the document'
	} satisfies Record<Exclude<Grade, 'elsewhere'>, (list: string, n: number) => string>,
	basis: {
		title: 'What this rests on',
		kind: {
			'says-so': 'Its own words say what it answers',
			asked: 'It was asked about this',
			reported: 'The publisher says that it answers',
			placed: 'The publisher prints the two side by side',
			editor: 'Only we set them side by side'
		} satisfies Record<BasisKind, string>,
		askedBy: (who: string) => `asked by ${who}`,
		beside: 'beside'
	},
	question: {
		title: 'The question behind it',
		kind: {
			conjecture: 'Is it so?',
			definition: 'What should it be called?',
			cause: 'Does one bring about the other?',
			purpose: 'What is it for?',
			quality: 'How should it be judged?',
			policy: 'What should be done?'
		} satisfies Record<Question, string>,
		for: 'What would support it',
		against: 'What would count against it'
	}
};
