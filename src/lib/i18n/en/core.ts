import type { StepWords } from '#lib/record/attribution.ts';
import type { Searched } from '#lib/record/coverage.ts';
import { counter } from '../count.ts';
import type {
	BasisKind,
	Grade,
	Question,
	ClaimKind,
	MoveKind,
	Outcome,
	PartyKind,
	SourceKind
} from '#lib/record/vocabulary.ts';

const count = counter('en');

/** Where a reply was looked for: `in 3 of our 5 sources, as of 21 November 2026`. */
function searched({ held, captured }: Searched, date?: string): string {
	const all = `our ${count(captured, '# source', '# sources')}`;
	const where =
		held === 0
			? `(none of ${all} is as late as the claim)`
			: `in ${held === captured ? '' : `${held} of `}${all}`;
	return date === undefined ? where : `${where}, as of ${date}`;
}

/** Everything the interface says, in English. The keys are the contract for every other language. */
export const messages = {
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
		method: 'Method',
		terms: 'Terms',
		about: 'About',
		desk: 'Add a source',
		compare: 'Compare',
		teach: 'Teach',
		teachers: 'For teachers',
		checkers: 'For fact-checkers',
		menu: 'Menu',
		search: 'Search',
		searchPlaceholder: 'Search claims, responses, people',
		otherLanguage: (name: string) => `This page in ${name}`,
		theme: 'Theme',
		themeAuto: 'As the device',
		themeLight: 'Light',
		themeDark: 'Dark',
		breadcrumbs: 'Where you are',
		record: 'The record as one file',
		thirdParty: 'Licences of the software and typefaces used',
		licence: 'Code: MIT. Our own words: CC BY 4.0. Quotations remain their authors’.'
	},
	teachers: {
		title: 'For teachers',
		intro:
			'Put both sides of a contested question before a class, in the speakers’ own words, each checked against its source. No accounts, and nothing about your pupils leaves the room.',
		start: 'Start a lesson',
		startNote:
			'A pack with the claim that most parties answer, and all their answers. Change it as you like; it is saved in its link.',
		open: (n: number) => `Open a pack of ${count(n, '# passage', '# passages')}`,
		what: 'What you can do with a pack',
		ways: [
			'Show one passage after the other, and reveal the responses when you want them.',
			'Read without knowing who speaks: names are replaced, also inside the quotations.',
			'Print a handout with room for answers.',
			'Give your pupils the link: it holds everything.'
		],
		own: 'Start with an empty pack'
	},
	checkers: {
		title: 'For fact-checkers',
		intro:
			'Who said what, in which words, and what came back: with the source, and a check that you can repeat.',
		base: (held: number, known: number, date: string) =>
			`${held} of the ${known} sources named here are saved and checked word for word, as of ${date}.`,
		said: {
			job: 'Who said this, and who answered?',
			how: 'Search quotations, names and answers; misspelt names are found too.'
		},
		wording: {
			job: 'Is this quotation right?',
			how: 'Paste two wordings: every difference is shown, and whether it can change the meaning.'
		},
		beside: {
			job: 'Set two statements side by side',
			how: 'Any claim or response beside any other, with what joins them.'
		},
		sources: {
			job: 'Which sources are saved?',
			how: 'Every document, with the passages that are quoted and a check in your browser.'
		},
		desk: {
			job: 'Read a page of your own',
			how: 'Paste or drop a page: who is quoted, in which words, on your device alone.'
		},
		exports: {
			job: 'Take the record with you',
			how: 'Tables, references and data formats, with every address.'
		}
	},
	editorial: {
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
		points: 'to these points',
		whole: 'to it as a whole',
		document: 'to the document as a whole',
		elsewhere: 'in a document that we have not saved'
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
			asked: 'It was asked about it',
			reported: 'The publisher says that it answers',
			placed: 'The publisher prints one beside the other',
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
			cause: 'What brought it about?',
			purpose: 'What is it for?',
			quality: 'How should it be judged?',
			policy: 'What should be done?'
		} satisfies Record<Question, string>,
		for: 'What would speak for it',
		against: 'What would speak against it'
	},
	earlier: 'These words are older than the claim: they are no answer to it.',
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
			`Asked by ${who}; ${date === undefined ? 'when is not stated in the source' : `asked ${date}`}.`,
		provesNothing: 'Silence neither proves nor disproves the claim.'
	},
	attribution: {
		/** What joins the names of a line: `TKH, as told to Amnesty International, as reported by BHRRC`. */
		steps: {
			self: 'published by itself',
			published: 'published by {party}',
			extracted: 'in an extract published by {party}',
			told: 'as told to {party}',
			quoted: 'as quoted by {party}',
			reported: 'as reported by {party}',
			reposted: 'reposted by {party}',
			about: 'about {party}'
		} satisfies StepWords,
		undated: 'no date on the page',
		archived: 'archived copy',
		opensSource: 'opens the source in its own site',
		leftOut: 'What is left out',
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
		failed: 'This could not be proven.',
		broken: 'The evidence does not hold',
		notThere: {
			'nothing-shown': 'Nothing is shown here that could be proven.',
			'other-markup':
				'Among these words stands something that belongs to no quotation and may be read as a part of it, or styles hide, move or change words.',
			absent:
				'These words, as they are shown here, are not in the passages laid open of the source.',
			'cuts-a-word': 'These words begin or end within a word of the source.',
			ambiguous: (times: number) =>
				`These words stand in the source ${count(times, '# time', '# times')}, and which place is meant is not said.`,
			'other-passage': (n: number) => `Passage ${n} of the source is not what is shown here.`,
			'not-all-shown': (shown: number, of: number) =>
				`Only ${shown} of ${count(of, '# passage', '# passages')} laid open are shown here.`
		},
		bound: (date: string) => `Bound by the same root, as captured on ${date}:`,
		version1:
			'This evidence is of version 1: its root does not bind the address, the publisher, the dates or the number of passages.',
		corrected: 'Corrected since the capture:',
		asCaptured: 'as captured',
		asRecorded: 'as recorded now',
		noFact: 'not stated',
		facts: {
			url: 'Address',
			publisher: 'Publisher',
			title: 'Title',
			language: 'Language',
			published: 'Published',
			kind: 'Kind'
		},
		unavailable:
			'The check could not run: the evidence could not be loaded. If you are offline, open this page once with a connection.',
		insecure:
			'The check needs a secure (https) connection: this browser withholds its cryptography here.',
		damaged:
			'The check could not run: what this page has for it is damaged. Load the page again. If that does not help, the page was altered or its files are broken.',
		root: 'Committed root',
		passage: 'Disclosed passage'
	},
	variants: {
		count: (n: number) => count(n, '# variant reading', '# variant readings'),
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
			points: (n: number) =>
				count(n, '# party answers points of it', '# parties answer points of it'),
			whole: (n: number) => count(n, '# answers it as a whole', '# answer it as a whole'),
			document: (n: number) =>
				count(n, '# answers the document as a whole', '# answer the document as a whole'),
			elsewhere: (n: number) =>
				count(
					n,
					'# answered in a document that we have not saved',
					'# answered in documents that we have not saved'
				),
			earlier: (n: number) =>
				count(n, '# spoke of the matter before', '# spoke of the matter before'),
			silent: (n: number) => `${n} asked and gave no answer`,
			none: 'We found no reply',
			base: (quoted: number, where: Searched, date: string) =>
				quoted === 0
					? `${searched(where, date)}.`
					: `quoted from ${quoted} of our ${count(where.captured, '# source', '# sources')}, as of ${date}.`
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
		open: 'Open on its own page',
		asFile: 'As a file (JSON)',
		moves: 'What this response does',
		point: (n: number) => `Point ${n}`,
		whole: 'On the claim as a whole',
		onDocument: 'On the document as a whole',
		onResponse: 'On the response as a whole',
		alsoOn: 'Read in a second place too',
		answers: {
			whole: 'Answers the claim as a whole',
			document: (title: string) => `Answers ${title} as a whole`,
			notRead: 'We have not read yet what its words do to this claim.'
		},
		notAddressed: 'Not addressed.',
		coverage: 'Who answers which point',
		coverageNote:
			'An editor’s reading, with the words it rests on. A dash means that the response does not speak to the point.',
		party: 'Party',
		notAddressedCell: 'not addressed',
		unanswered: (list: string, n: number) =>
			`We found no answer to point${n === 1 ? '' : 's'} ${list}.`,
		wholeColumn: 'The claim as a whole',
		onlyDocument: 'Answered only as part of the whole document',
		noneTitle: 'No reply found',
		noneBy: (where: Searched, date: string) =>
			`We found no reply to this claim ${searched(where, date)}.`,
		noneNote:
			'We count the saved sources that are not older than the claim: only they can hold a reply. There may be one elsewhere. That we found none neither proves nor disproves the claim.',
		/** Of responses, how many were answered in turn. */
		rejoindersFound: (answered: number, of: number, where: Searched, date: string) =>
			answered === 0
				? `We found no reply to ${count(of, 'this response', 'these # responses')} ${searched(where, date)}.`
				: `We found a reply to ${answered} of ${count(of, '# response', 'these # responses')}, as of ${date}.`,
		rejoinders: 'Answered by',
		raises: 'It also says',
		madeIn: 'Said in answer to other claims, in',
		elsewhere: 'Its answer is in a document that we have not saved',
		moreIn: 'More of it, in a document that we have not saved',
		alsoElsewhere: 'Its words are also in a document that we have not saved',
		further: (n: number) => `${count(n, '# more passage says', '# more passages say')} the same`,
		keys: 'Keys: s swaps sides, ← and → choose a response, p pins it, / searches.'
	},
	responsePage: {
		title: (who: string) => `${who}: response`,
		answers: 'What it answers',
		about: 'What it was asked about',
		earlier: 'What it is older than',
		toResponse: 'A rejoinder to'
	},
	topic: {
		all: 'Topics',
		claims: 'Claims and demands',
		claimCount: (n: number) => count(n, '# claim', '# claims'),
		responseCount: (n: number) => count(n, '# response', '# responses'),
		silenceCount: (n: number) => count(n, '# silence', '# silences'),
		asOf: (date: string) => `as of ${date}`,
		state: 'State of the responses',
		whoSays: 'Who says what',
		whoSaysNote:
			'One passage of each party: the first in its own words, else the first reported. No party belongs to a side: each document has its own exchange, and who answers here is answered there.',
		says: 'Who says it',
		answers: 'Who answers',
		nobody: 'We found nobody who answers.',
		speaksFor: 'for',
		more: (n: number) => count(n, '# more claim', '# more claims'),
		answersPoints: (n: number) => count(n, 'answers # point', 'answers # points'),
		answersAs: {
			whole: 'answers a claim as a whole',
			document: 'answers the document as a whole',
			elsewhere: 'answered in a document that we have not saved'
		},
		part: 'Where they part',
		partNote:
			'The questions behind the points of every claimant, what is said on each, what would speak for it and what against. No answer is judged here.',
		pointsAnswered: (n: number, of: number) =>
			`${n} of ${count(of, '# point', '# points')} answered to the point`,
		notToThePoint: 'We found no answer to this point.',
		onlyAsAWhole: 'Who answers, and no single point',
		allClaims: (n: number) => `All ${count(n, '# claim and demand', '# claims and demands')}`,
		allNote: 'By the document in which they were made.',
		filters: 'Which claims are shown',
		filter: {
			all: 'All',
			assertion: 'Claims',
			demand: 'Demands',
			points: 'Answered to the point',
			'as-a-whole': 'Answered as a whole only',
			unanswered: 'Not answered'
		},
		bySpeaker: 'By who says it',
		shown: (n: string, of: string) => `${n} of ${of} shown`,
		claimState: {
			whole: 'answered as a whole',
			document: 'the document is answered as a whole',
			elsewhere: 'answered in a document that we have not saved',
			earlier: 'no answer found; somebody spoke of it before',
			silent: 'asked, and no answer came',
			none: 'no answer found'
		},
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
		notDescribed: 'It does not describe itself in our sources.',
		role: 'Role',
		people: 'Who speaks for it',
		interest: 'Its interest in the matter',
		interestUnknown: 'Not stated in our sources.',
		site: 'Site',
		claims: 'What it claims and demands',
		responses: 'What it answered',
		asked: 'What was asked or said of it',
		askedNote:
			'Claims that are about this party, and how it answered. Where we found no reply, we count the saved sources that are not older than the claim.',
		publishes: 'What it published here',
		nothing: 'Nothing on record.',
		noAnswer: (where: Searched, date: string) => `we found no reply ${searched(where, date)}`,
		/** What it answered, by itself and through persons who speak for it. */
		answersCount: (own: number, byPeople: number) =>
			`${count(own, '# by itself', '# by itself')}, ${count(byPeople, '# by a person who speaks for it', '# by persons who speak for it')}.`,
		saidBy: (who: string) => `said by ${who}, who speaks for it`
	},
	source: {
		all: 'Sources',
		captured: 'Captured',
		capturedNote: 'Their texts are committed to, and quotations from them proven.',
		known: 'Known, not captured',
		knownNote: 'Only the facts about them are recorded; nothing is quoted from them.',
		untitled: 'Title not recorded',
		about: 'What this source is about',
		publisher: 'Publisher',
		authors: 'Author',
		published: 'Published',
		language: 'Language',
		cites: 'Reports on',
		extractOf: 'An extract of',
		citedBy: 'Reported on by',
		note: 'Notes and irregularities',
		open: 'Open the source',
		knownFrom: 'We know of it from',
		carries: 'What it carries',
		answersIn: 'Answers that are said to be in it',
		moreIn: 'Claims of which it says more',
		passages: 'Passages disclosed, in order',
		passagesNote: (shown: number, of: number) =>
			`${shown} of ${of} passages: those that carry a quotation. The rest of the text is not stored here.`,
		passage: (n: number) => `Passage ${n}`,
		gap: (n: number) => count(n, '# passage not disclosed', '# passages not disclosed'),
		proof: 'Proof',
		root: 'Root of the Merkle tree (SHA-256, RFC 9162)',
		capturedOn: (date: string, characters: string) =>
			`Captured on ${date}: ${characters} characters, cut into passages and committed to by this root.`,
		verifyAll: 'Check all passages',
		verified: (n: number) => `${count(n, '# passage', '# passages')} proven here, in your browser.`,
		evidenceFile: 'The evidence as a file'
	},
	terms: {
		title: 'Terms',
		intro:
			'Words that are themselves contested. Who uses which is shown with the words; no term is settled here.',
		editorial: 'In our own words',
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
			`${count(n.claims, '# claim', '# claims')}, ${count(n.responses, '# response', '# responses')}, of them ${count(n.silences, '# silence', '# silences')}; ${count(n.parties, '# party', '# parties')}; ${count(n.sources, '# source', '# sources')}; ${count(n.proven, '# quotation', '# quotations')} proven.`
	},
	search: {
		title: 'Search',
		open: 'Search the record',
		label: 'Words, names, or part of a sentence',
		loading: 'Loading the index…',
		none: (query: string) => `Nothing found for “${query}”.`,
		noneHint: 'Try fewer words or another spelling, or remove a filter.',
		didYouMean: 'Did you mean',
		results: (n: number) => count(n, '# result', '# results'),
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
			'What the words of a response do to a claim, such as giving a reason or saying that it is not so, is a reading. It is always shown as ours, with the words that it rests on.'
		],
		methodMore: 'How we read: what each kind means, and how far two readers agree',
		responsible: 'Who is responsible for this record',
		responsibleText:
			'As its editors state it. Where they have stated nothing yet, this page says so.',
		facts: {
			editors: 'Editors',
			choosing: 'How documents are chosen',
			reply: 'Right of reply',
			contact: 'Contact',
			funding: 'Funding'
		},
		notStated: 'Not stated yet.',
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
	offline: {
		title: 'No connection, and this page is not kept',
		text: 'Pages that you have read are kept on this device, with what is needed to read them again. This one is not among them. Load it again once there is a connection.',
		kept: 'Pages kept on this device'
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
	dates: {
		about: (date: string) => `about ${date}`,
		perhaps: (date: string) => `perhaps ${date}`,
		between: (from: string, to: string) => `between ${from} and ${to}`,
		since: (from: string) => `since ${from}`
	},
	/** Words of the instruments that stand on pages of others. */
	compare: {
		nav: 'Ways to read this topic',
		instruments: {
			overview: 'Overview',
			matrix: 'Matrix',
			chronology: 'Chronology',
			map: 'Map',
			balance: 'Balance',
			'past-each-other': 'Past each other',
			introduced: 'How each is introduced',
			origins: 'Where the words came from',
			later: 'Not yet said'
		},
		/** What the views of a topic show, in one line each. */
		shows: {
			'past-each-other': 'Points without an answer beside answers without a point.',
			introduced: 'Who “alleges” and who “states”, in the words of each source.',
			origins: 'The way of each quotation, and which documents on it we have saved.',
			later: 'What each document could not know: what was said after it.'
		},
		more: 'More ways to look at it',
		everywhere: { compare: 'Compare any two', wording: 'Compare wordings' },
		answers: (points: string) => `answers ${points}`,
		silentOn: (points: string) => `does not speak to ${points}`,
		onTheWhole: 'answers the claim as a whole',
		onTheDocument: 'answers the document as a whole',
		bringsUp: 'brings up:',
		beside: 'Compare it with something else',
		ofExchange: 'This exchange in order of time',
		term: {
			contested: 'contested term',
			wordings: 'Wordings on record, and who uses them',
			editorial: 'In our own words',
			all: 'Who uses which, with the words',
			close: 'Close'
		}
	},
	/** Words of citing, packs and exports that stand on pages of others. */
	share: {
		cite: 'Cite',
		citeThis: (who: string) => `Cite ${who}`,
		add: 'Add to a pack',
		added: 'In the pack',
		addExchange: 'Add the exchange to a pack',
		pack: 'Open the pack',
		failed: 'could not be loaded',
		exports: 'Take it with you',
		corrections: 'Corrections',
		feed: 'Additions and corrections',
		embed: 'Embed',
		open: 'Open in Rejoinder',
		packs: 'Packs for a lesson',
		files: 'As files'
	},
	moved: { title: 'This entry has moved', text: 'It is now at' }
};
