import type {
	ClaimKind,
	MoveKind,
	Outcome,
	PartyKind,
	Relay,
	SourceKind
} from '#lib/domain/vocabulary.ts';

/** `1 claim`, `3 claims` */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Everything the interface says, in English. The keys are the contract for every other language. */
export const en = {
	site: {
		name: 'Rejoinder',
		tagline: 'Contested claims beside the responses on record',
		description:
			'Contested claims set beside the responses on record, every quotation proven against its source. No verdicts, no scores.',
		skip: 'Skip to the text',
		main: 'Main',
		footer: 'About this site'
	},
	nav: {
		topics: 'Topics',
		parties: 'Parties',
		sources: 'Sources',
		terms: 'Terms',
		about: 'About',
		desk: 'The desk',
		search: 'Search',
		searchPlaceholder: 'Search claims, responses, people',
		otherLanguage: 'This page in Arabic',
		theme: 'Theme',
		themeAuto: 'As the device',
		themeLight: 'Light',
		themeDark: 'Dark',
		breadcrumbs: 'Where you are',
		record: 'The record as one file',
		licence: 'Code: MIT. Our own words: CC BY 4.0. Quotations remain their authors’.'
	},
	ours: {
		summary: 'our summary',
		reading: 'our reading',
		title: 'Written by the editors of this record, not by any party'
	},
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
		page: 'Page'
	} satisfies Record<SourceKind, string>,
	move: {
		'disputes-facts': 'Disputes the facts',
		'disputes-evidence': 'Disputes the evidence',
		'disputes-reasoning': 'Disputes the reasoning',
		'disputes-framing': 'Disputes the framing',
		'questions-source': 'Questions the source',
		'adds-context': 'Says context is missing',
		justifies: 'Justifies the conduct',
		concedes: 'Accepts the point',
		supports: 'Supports the claim',
		acts: 'Says what it did or will do'
	} satisfies Record<MoveKind, string>,
	outcome: {
		replied: 'replied',
		'replied-elsewhere': 'replied elsewhere',
		declined: 'declined to reply',
		'no-reply': 'no reply',
		pending: 'reply pending',
		'not-asked': 'not asked'
	} satisfies Record<Outcome, string>,
	silence: {
		declined: 'was asked and declined to reply',
		'no-reply': 'was asked and did not reply',
		pending: 'was asked; a reply is pending',
		'not-asked': 'was not asked',
		asked: (who: string, date: string | undefined) =>
			`Asked by ${who}; ${date === undefined ? 'when is not stated in the source' : `asked ${date}`}.`,
		provesNothing: 'Silence neither proves nor disproves the claim.'
	},
	attribution: {
		quotedBy: 'as quoted by',
		reportedBy: 'as reported by',
		publishedBy: 'published by itself',
		/** Of words about a silence: `JNS, about TKH`. */
		about: 'about',
		via: {
			told: 'as told to',
			quoted: 'as quoted by',
			reported: 'as reported by'
		} satisfies Record<Relay, string>,
		repostedBy: 'reposted by',
		roleFor: (role: string, party: string) => `${role}, ${party}`,
		undated: 'no date on the page',
		archived: 'archived copy',
		opensSource: 'opens the source in its own site',
		translation: (by: string) => `Translation by ${by}`
	},
	proof: {
		verbatim: 'verbatim',
		check: 'check',
		button: 'Verbatim: check this quotation',
		checking: 'Checking…',
		proven: 'Proven here, in your browser',
		sentence: (numbers: number[], of: number, date: string) =>
			numbers.length === 1
				? `Sentence ${numbers[0]} of ${of} of the text captured on ${date}; the rest of the article is not stored here.`
				: `Sentences ${numbers.join(', ')} of ${of} of the text captured on ${date}; the rest of the article is not stored here.`,
		limits:
			'This proves that these words stand in the captured text. It does not prove that the publisher’s page says the same today, or that the capture was faithful: for that, follow the link.',
		failed: 'This quotation could not be proven: the evidence does not lead to the committed root.',
		unavailable:
			'The check could not run: the evidence could not be loaded. If you are offline, open this page once with a connection.',
		insecure:
			'The check needs a secure (https) connection: this browser withholds its cryptography here.',
		root: 'Committed root',
		passage: 'Disclosed passage'
	},
	variants: {
		count: (n: number) => count(n, 'variant reading', 'variant readings'),
		here: 'here',
		there: 'there',
		in: (source: string) => `In ${source}`,
		unproven: 'That document was not captured; its words are noted, not proven.',
		proven: 'Both readings are proven.'
	},
	claim: {
		points: 'The points of this claim',
		said: (date: string) => `Said ${date}.`,
		undated: 'The date is not stated in the source.',
		state: {
			replied: (n: number) => count(n, 'party responded', 'parties responded'),
			elsewhere: (n: number) => `${n} replied elsewhere`,
			silent: (n: number) => `${n} asked and gave no answer`,
			none: 'No response on record',
			base: (quoted: number, held: number, date: string) =>
				quoted === 0
					? `in the ${held} sources held; as of ${date}.`
					: `in ${quoted} of the ${held} sources held; as of ${date}.`
		},
		responses: 'Responses on record',
		choose: 'Choose a response',
		swap: 'Swap sides',
		swapKey: 'Swap sides (s)',
		pin: 'Pin beside',
		unpin: 'Unpin',
		pinned: (name: string) => `${name} is pinned beside the claim`,
		pinLimit: 'Three responses are the most that fit beside a claim.',
		link: 'Link to this view',
		copied: 'Link copied',
		own: 'Open on its own page',
		asFile: 'As a file (JSON)',
		moves: 'What this response does',
		point: (n: number) => `Point ${n}`,
		points_: (list: string) => `Points ${list}`,
		whole: 'On the claim as a whole',
		notAddressed: 'Not addressed.',
		coverage: 'Who answers which point',
		coverageNote:
			'An editor’s reading, with the words it rests on. A dash means that the response does not speak to the point.',
		party: 'Party',
		notAddressedCell: 'not addressed',
		unanswered: (list: string, n: number) =>
			`No response on record addresses point${n === 1 ? '' : 's'} ${list}.`,
		noneTitle: 'Nothing on record',
		noneBy: (held: number, date: string) =>
			`No response to this claim is on record in the ${held} sources held, as of ${date}.`,
		noneNote:
			'It may exist elsewhere. That nothing is on record neither proves nor disproves the claim.',
		noRejoinder: (who: string, to: string, held: number) =>
			`No rejoinder by ${who} to ${to} is on record in the ${held} sources held.`,
		rejoinders: 'Answered by',
		raises: 'It also says',
		madeIn: 'Said in answer to other claims, in',
		elsewhere: 'Its answer is in a document that is not captured here',
		alsoElsewhere: 'Its words also stand in a document that is not captured here',
		further: (n: number) => `${count(n, 'more passage says', 'more passages say')} the same`,
		answersAlso: 'This statement also answers',
		keys: 'Keys: s swaps sides, ← and → choose a response, p pins it, / searches.'
	},
	responsePage: {
		title: (who: string) => `${who}: response`,
		answers: 'What it answers',
		toResponse: 'A rejoinder to'
	},
	topic: {
		all: 'Topics',
		claims: 'Claims and demands',
		claimCount: (n: number) => count(n, 'claim', 'claims'),
		responseCount: (n: number) => count(n, 'response', 'responses'),
		silenceCount: (n: number) => count(n, 'silence', 'silences'),
		asOf: (date: string) => `as of ${date}`,
		state: 'State of the responses',
		chronology: 'In order of time',
		undated: 'Without a date',
		termsUsed: 'Contested terms in this topic',
		parties: 'Parties'
	},
	party: {
		all: 'Parties',
		intro:
			'Everybody who speaks, is asked or publishes in this record, in alphabetical order, in groups by kind.',
		spellings: 'Also written',
		describes: 'Describes itself as',
		notDescribed: 'No words about itself are in the sources held.',
		role: 'Role',
		people: 'Who speaks for it',
		interest: 'Its interest in the matter',
		interestUnknown: 'Not stated in the sources held.',
		site: 'Site',
		claims: 'What it claims and demands',
		responses: 'What it answered',
		asked: 'What was asked or said of it',
		askedNote: 'Claims that concern this party, with what is on record of its answer.',
		publishes: 'What it published here',
		nothing: 'Nothing on record.',
		noAnswer: (held: number, date: string) => `none on record in ${held} sources, as of ${date}`
	},
	source: {
		all: 'Sources',
		captured: 'Captured',
		capturedNote: 'Their texts are committed to, and quotations from them proven.',
		known: 'Known, not captured',
		knownNote: 'Only the facts about them are recorded; nothing is quoted from them.',
		untitled: 'Title not recorded',
		about: 'What it bears on',
		publisher: 'Publisher',
		authors: 'Author',
		published: 'Published',
		language: 'Language',
		cites: 'Reports on',
		citedBy: 'Reported on by',
		note: 'What is odd about it',
		open: 'Open the source',
		carries: 'What it carries',
		answersIn: 'Answers that are said to be in it',
		passages: 'Passages disclosed, in order',
		passagesNote: (shown: number, of: number) =>
			`${shown} of ${of} passages: those that carry a quotation. The rest of the text is not stored here.`,
		passage: (n: number) => `Passage ${n}`,
		gap: (n: number) => count(n, 'passage not disclosed', 'passages not disclosed'),
		proof: 'Proof',
		root: 'Root of the Merkle tree (SHA-256, RFC 9162)',
		capturedOn: (date: string, characters: string) =>
			`Captured on ${date}: ${characters} characters, cut into passages and committed to by this root.`,
		verifyAll: 'Check all passages',
		verified: (n: number) => `${count(n, 'passage', 'passages')} proven here, in your browser.`,
		evidenceFile: 'The evidence as a file'
	},
	terms: {
		title: 'Terms',
		intro:
			'Words that are themselves contested. Who uses which is shown with the words; no term is settled here.',
		ours: 'In our own words',
		usedBy: 'Used by',
		wording: 'Wording',
		where: 'In these words'
	},
	start: {
		exchange: 'One exchange from the record',
		whole: 'Read the whole exchange',
		topics: 'Topics',
		how: 'How to read this',
		howText: [
			'On one side a claim, on the other what a named party answered, at the same size.',
			'Numbers in the claim mark its points; the same numbers in a response mark what it answers.',
			'Every quotation is proven against the captured text: press “verbatim · check”.'
		],
		record: 'The record today',
		counts: (n: {
			claims: number;
			responses: number;
			silences: number;
			parties: number;
			sources: number;
			proven: number;
		}) =>
			`${count(n.claims, 'claim', 'claims')}, ${count(n.responses, 'response', 'responses')}, of them ${count(n.silences, 'silence', 'silences')}; ${count(n.parties, 'party', 'parties')}; ${count(n.sources, 'source', 'sources')}; ${count(n.proven, 'quotation', 'quotations')} proven.`
	},
	search: {
		title: 'Search',
		open: 'Search the record',
		label: 'Words, names, or part of a sentence',
		loading: 'Loading the index…',
		none: (query: string) => `Nothing found for “${query}”.`,
		noneHint: 'Try fewer words or another spelling, or remove a filter.',
		didYouMean: 'Did you mean',
		results: (n: number) => count(n, 'result', 'results'),
		kinds: {
			claim: 'Claims',
			response: 'Responses',
			quotation: 'Quotations',
			party: 'Parties',
			source: 'Sources',
			term: 'Terms',
			topic: 'Topics'
		} as Record<string, string>,
		filters: 'Filters',
		facet: {
			kind: 'Kind',
			party: 'Party',
			topic: 'Topic',
			source: 'Source',
			move: 'Move',
			outcome: 'Outcome',
			voice: 'Voice',
			language: 'Language',
			period: 'Year'
		} as Record<string, string>,
		voice: { own: 'own words', reported: 'reported' } as Record<string, string>,
		clear: 'Clear',
		narrow: 'Narrow by',
		clearFilters: 'Clear filters',
		all: 'All results',
		more: 'More results',
		close: 'Close',
		failed:
			'Search could not be loaded. Check the connection and try again; the pages can be read without it.',
		noScript: 'Search needs JavaScript. Without it, everything can be reached from these lists:',
		hint: 'Quotes keep words together: "state of apartheid". A minus leaves a word out: -company. party: topic: source: kind: narrow the search.',
		keys: '↑ ↓ choose · Enter opens · Ctrl Enter opens side by side · Esc closes',
		recent: 'Recent',
		compare: 'Compare',
		compareThese: 'Compare these two',
		compareOne: 'Choose another to compare it with.',
		print: 'Print',
		asCsv: 'As CSV',
		asJson: 'As JSON'
	},
	about: {
		title: 'About Rejoinder',
		method: 'Method',
		methodText: [
			'Rejoinder sets contested claims beside the responses on record, so that people can judge for themselves. It gives no verdicts, no scores and no ranking.',
			'A claim is an assertion or a demand by a party. It is cut into numbered points, so that a reader sees which part was answered. A response is what a named party said or did about it; a response can itself be answered, and what it asserts is a claim like any other.',
			'What a response does to a point (disputes the facts, says context is missing, justifies the conduct …) is an editor’s reading. It is always shown as ours, with the words that it rests on.'
		],
		neutrality: 'Neutrality',
		neutralityText: [
			'Both sides stand at the same size. Which comes first is the date; the reader can turn it round.',
			'Our own words name who says a thing and say it plainly. Contested names are not settled: inside a quotation the speaker’s word stands, and the page of terms shows who uses which.',
			'Silence is recorded with who asked and the words that say so, and proves nothing. “None on record” is computed, never written, and says in how many sources and as of which date.'
		],
		verification: 'What “verbatim” proves, and what it does not',
		verificationText: [
			'Each source was captured as text and committed to: cut into passages, each with a secret, hashed into one Merkle tree (RFC 9162, SHA-256). Only the passages that are quoted are laid open; the rest of an article is not stored here.',
			'Every build, and your browser when you press “check”, recomputes the way from the passage to the root and finds the quotation in the passage, character for character. A changed letter fails.',
			'It does not prove that the publisher’s page says the same today, nor that the capture was faithful. For that there is the link to the source.'
		],
		corrections: 'Corrections',
		correctionsText: [
			'If a quotation, an attribution or a reading is wrong, or a response is missing, it can be corrected: the record is a folder of plain text files, and every change to it is reviewed in the open. CONTRIBUTING in the repository says how.'
		],
		limits: 'What is held today',
		limitsText: (sources: number, captured: number) =>
			`The record knows ${sources} documents and holds the captured text of ${captured}. A record from so few sources is incomplete by nature; what it shows as missing may exist elsewhere.`,
		privacy: 'Privacy',
		privacyText: [
			'No cookies, no tracking, no request to any other site. Choices such as the theme stay in this browser. The site works offline after a visit.'
		]
	},
	error: {
		notFound: 'This page is not in the record',
		notFoundText:
			'The address may have been mistyped, or it may come from a draft that was never published. Ids are permanent here: a renamed entry keeps its old address.',
		nearest: 'Did you mean one of these?',
		start: 'Go to the start page',
		failed: 'Something went wrong',
		failedText: 'This is our mistake, not yours. The record itself is not affected.'
	},
	moved: { title: 'This entry has moved', text: 'It is now at' }
};
