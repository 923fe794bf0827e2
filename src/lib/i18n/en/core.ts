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
			? `(${captured === 1 ? 'our one source is' : `all our ${captured} sources are`} older than the claim)`
			: `in ${held === captured ? '' : `${held} of `}${all}`;
	return date === undefined ? where : `${where}, as of ${date}`;
}

/** Everything the interface says, in English. The keys are the contract for every other language. */
export const messages = {
	site: {
		name: 'Rejoinder',
		tagline: 'Contested claims beside the responses on record',
		description:
			'Contested claims set beside the responses on record, every quotation checked word for word against its source. No verdicts, no scores.',
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
		themeAuto: 'Same as the device',
		themeLight: 'Light',
		themeDark: 'Dark',
		keys: 'Single-key shortcuts',
		keysOn: 'On',
		keysOff: 'Off',
		breadcrumbs: 'Where you are',
		record: 'The record as one file',
		accessibility: 'Accessibility',
		thirdParty: 'Licences of the software and typefaces used',
		licence: 'Code: MIT. Our own words: CC BY 4.0. Quotations belong to their authors.'
	},
	teachers: {
		title: 'For teachers',
		intro:
			'Show a class who says what on a contested question, word for word, with every quotation checked against its source. No accounts, and nothing about your pupils leaves the room.',
		start: 'Start a lesson',
		startNote:
			'A pack with the claim that most parties answered, and all their answers. Change it as you like: it is saved in its link.',
		open: (n: number) => `Open a pack of ${count(n, '# passage', '# passages')}`,
		what: 'What you can do with a pack',
		ways: [
			'Show one passage at a time, and reveal the responses when you are ready.',
			'Read without knowing who speaks: names are replaced, inside quotations too.',
			'Print a handout with room for answers.',
			'Give your pupils the link: everything is in it.'
		],
		own: 'Start with an empty pack'
	},
	checkers: {
		title: 'For fact-checkers',
		intro:
			'Who said what, in which words, and who answered: with the source, and a check that you can repeat.',
		base: (held: number, known: number, date: string) =>
			`We have saved ${held} of the ${known} sources named here and checked every quotation from them word for word, as of ${date}.`,
		said: {
			job: 'Who said this, and who answered?',
			how: 'Search quotations, names and answers; misspelt names are found too.'
		},
		wording: {
			job: 'Is this quotation right?',
			how: 'Paste two wordings and see every difference, such as a “not” left out or a number changed.'
		},
		beside: {
			job: 'Set two statements side by side',
			how: 'Any claim or response beside any other, with what connects them.'
		},
		sources: {
			job: 'Which sources are saved?',
			how: 'Every document, with the passages quoted from it and a check in your browser.'
		},
		desk: {
			job: 'Read a page of your own',
			how: 'Paste or drop a page to see who is quoted, in which words. It never leaves your device.'
		},
		exports: {
			job: 'Take the record with you',
			how: 'Tables, references and data files, with all links.'
		}
	},
	editorial: {
		summary: 'our summary',
		reading: 'our reading',
		translation: 'our translation',
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
			cause: 'What caused it?',
			purpose: 'What is it for?',
			quality: 'How should it be judged?',
			policy: 'What should be done?'
		} satisfies Record<Question, string>,
		for: 'What would support it',
		against: 'What would count against it'
	},
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
	attribution: {
		/** What joins the names of a line: `TKH, as told to Amnesty International, as reported by BHRRC`. */
		steps: {
			self: 'published by the speaker',
			published: 'published by {party}',
			extracted: 'as printed by {party}',
			told: 'as told to {party}',
			quoted: 'as quoted by {party}',
			reported: 'as reported by {party}',
			reposted: 'reposted by {party}',
			about: 'about {party}'
		} satisfies StepWords,
		undated: 'no date on the page',
		archived: 'archived copy',
		/** Before words that a source reports, where no line beside them says it. */
		reportedWords: 'as reported:',
		opensSource: 'opens the source on its own site',
		leftOut: 'What is left out',
		translation: (by: string) => `Translation by ${by}`
	},
	/** Of our translations, which are never quotations. */
	translation: {
		original: (language: string) => `Original (${language})`,
		readBy: (who: string) => `read beside the original by ${who}`,
		note: 'Translations are by the editors. Where no second reader is named, nobody else has read them yet. What is checked and cited is always the original.'
	},
	proof: {
		verbatim: 'word for word',
		check: 'check',
		checking: 'Checking…',
		proven: 'Checked here, in your browser: word for word',
		sentence: (numbers: number[], of: number, date: string) =>
			numbers.length === 1
				? `Sentence ${numbers[0]} of ${of} of the text saved on ${date}; the rest of the article is not stored here.`
				: `Sentences ${numbers.join(', ')} of ${of} of the text saved on ${date}; the rest of the article is not stored here.`,
		limits:
			'This shows that these words are in the text we saved. It does not show that the publisher’s page says the same today, or that we saved it faithfully: for that, follow the link.',
		failed: 'The check failed.',
		broken: 'The evidence does not match',
		notThere: {
			'nothing-shown': 'Nothing is shown here that could be checked.',
			'other-markup':
				'Something among these words belongs to no quotation and could be read as part of it, or styles hide, move or change words.',
			absent:
				'These words, as shown here, are not in the passages of the source that are stored here.',
			'cuts-a-word': 'These words begin or end inside a word of the source.',
			ambiguous: (times: number) =>
				`These words are in the source ${count(times, '# time', '# times')}, and nothing says which place is meant.`,
			'other-passage': (n: number) => `Passage ${n} of the source is not the one shown here.`,
			'not-all-shown': (shown: number, of: number) =>
				`Only ${shown} of ${count(of, '# stored passage', '# stored passages')} ${shown === 1 ? 'is' : 'are'} shown here.`
		},
		bound: (date: string) => `Covered by the same fingerprint, as of ${date}:`,
		version1:
			'This evidence is of version 1: its fingerprint does not cover the address, the publisher, the dates or the number of passages.',
		corrected: 'Corrected since the text was saved:',
		asCaptured: 'was',
		asRecorded: 'is now',
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
			'The check could not run: the evidence did not load. If you are offline, open this page once with a connection.',
		insecure:
			'The check could not run: it needs a secure connection. Open this page with an address that begins with https.',
		damaged:
			'The check could not run: the data for it on this page are damaged. Load the page again. If that does not help, the page was altered or its files are broken.',
		root: 'Fingerprint of the text',
		passage: 'Quoted passage'
	},
	variants: {
		count: (n: number) => count(n, '# wording difference', '# wording differences'),
		printed: (publisher: string) => `${publisher} printed`,
		unproven: 'We have not saved that document; its words are noted, not checked.',
		proven: 'Both wordings are checked word for word.'
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
			notRead: 'We have not yet read what its words do to this claim.'
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
	},
	topic: {
		all: 'Topics',
		claims: 'Claims and demands',
		claimCount: (n: number) => count(n, '# claim', '# claims'),
		responseCount: (n: number) => count(n, '# response', '# responses'),
		silenceCount: (n: number) => count(n, '# non-reply', '# non-replies'),
		asOf: (date: string) => `as of ${date}`,
		state: 'State of the responses',
		whoSays: 'Who says what',
		whoSaysNote:
			'One passage from each party: the first in its own words, or else the first reported. No party is put on a side: each document has its own exchange, and whoever answers in one may be answered in another.',
		says: 'Who says it',
		answers: 'Who answers',
		nobody: 'We found no answer.',
		speaksFor: 'for',
		more: (n: number) => count(n, '# more claim', '# more claims'),
		answersPoints: (n: number) => count(n, 'answers # point', 'answers # points'),
		answersAs: {
			whole: 'answers a claim as a whole',
			document: 'answers the document as a whole',
			elsewhere: 'answered in a document we have not saved'
		},
		part: 'Where they differ',
		partNote:
			'The question behind each point, what is said about it, what would support it and what would count against it. No answer is judged here.',
		pointsAnswered: (n: number, of: number) =>
			`${n} of ${count(of, '# point', '# points')} answered`,
		notToThePoint: 'We found no answer to this point.',
		onlyAsAWhole: 'Answered as a whole, without single points, by',
		allClaims: (n: number) => `All claims and demands (${n})`,
		allNote: 'Grouped by the document they were made in.',
		filters: 'Which claims are shown',
		filter: {
			all: 'All',
			assertion: 'Claims',
			demand: 'Demands',
			points: 'Single points answered',
			'as-a-whole': 'Answered only as a whole',
			unanswered: 'No answer found'
		},
		bySpeaker: 'By speaker',
		shown: (n: string, of: string) => `${n} of ${of} shown`,
		claimState: {
			whole: 'answered as a whole',
			document: 'the document is answered as a whole',
			elsewhere: 'answered in a document we have not saved',
			earlier: 'no answer found; someone spoke about it earlier',
			silent: 'asked, but no answer came',
			none: 'no answer found'
		},
		chronology: 'By date',
		undated: 'Without a date',
		termsUsed: 'Contested terms in this topic',
		parties: 'Parties'
	},
	party: {
		all: 'Parties',
		intro:
			'Everyone who speaks, is asked or publishes in this record, grouped by kind, in alphabetical order.',
		spellings: 'Also written',
		describes: 'Describes itself as',
		notDescribed: 'Our sources do not say.',
		role: 'Role',
		people: 'Who speaks for it',
		interest: 'Its stake in the matter',
		interestUnknown: 'Our sources do not say.',
		site: 'Site',
		claims: 'What it claims and demands',
		responses: 'What it answered',
		asked: 'What others say about it or ask of it',
		askedNote:
			'Claims about this party, and how it answered. Where we found no reply, we count only the saved sources that are not older than the claim.',
		publishes: 'What it published',
		nothing: 'Nothing in our sources.',
		noAnswer: (where: Searched, date: string) => `we found no reply ${searched(where, date)}`,
		/** What it answered, by itself and through persons who speak for it. */
		answersCount: (own: number, byPeople: number) =>
			`${own} by the party itself, ${count(byPeople, '# by a person who speaks for it', '# by people who speak for it')}.`,
		saidBy: (who: string) => `said by ${who}, who speaks for it`
	},
	source: {
		all: 'Sources',
		captured: 'Saved',
		capturedNote: 'We saved their text. Every quotation from them is checked word for word.',
		known: 'Known, not saved',
		knownNote: 'We record only the facts about them and quote nothing from them.',
		untitled: 'Title not recorded',
		about: 'What this source is about',
		publisher: 'Publisher',
		authors: 'Author',
		published: 'Published',
		language: 'Language',
		cites: 'Reports on',
		extractOf: 'We take its text to be from',
		citedBy: 'Reported on by',
		note: 'Notes and irregularities',
		open: 'Open the source',
		knownFrom: 'We know of it from',
		carries: 'Claims and responses quoted from it',
		answersIn: 'Answers that are said to be in it',
		moreIn: 'Claims that it says more about',
		passages: 'Quoted passages, in order',
		passagesNote: (shown: number, of: number) =>
			`${shown} of ${of} passages: those that we quote. The rest of the text is not stored here.`,
		passage: (n: number) => `Passage ${n}`,
		gap: (n: number) => count(n, '# passage not stored', '# passages not stored'),
		proof: 'How this is checked',
		root: 'Fingerprint of the text (root of a Merkle tree, SHA-256, RFC 9162)',
		capturedOn: (date: string, characters: string) =>
			`Saved on ${date}: ${characters} characters, cut into passages. One fingerprint covers them all.`,
		verifyAll: 'Check all passages',
		verified: (n: number) =>
			`${count(n, '# passage', '# passages')} checked here, in your browser.`,
		evidenceFile: 'The evidence as a file'
	},
	terms: {
		title: 'Terms',
		intro:
			'Words that are contested themselves. We show who uses which, with a quotation; we do not say which is right.',
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
			'Numbers mark the points of the claim; the same numbers in a response show which point it answers.',
			'Every quotation is checked word for word against the text we saved: press “word for word · check”.'
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
			`${count(n.claims, '# claim', '# claims')}, ${count(n.responses, '# response', '# responses')}, including ${count(n.silences, '# non-reply', '# non-replies')}; ${count(n.parties, '# party', '# parties')}; ${count(n.sources, '# source', '# sources')}; ${count(n.proven, '# quotation', '# quotations')} checked.`
	},
	search: {
		title: 'Search',
		open: 'Search the record',
		label: 'Words, names, or part of a sentence',
		loading: 'Loading the search…',
		none: (query: string) => `Nothing found for “${query}”.`,
		noneHint: 'Try fewer words or another spelling, or remove a filter.',
		/** Before words by which something was found that it does not show. */
		foundBy: 'Found by',
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
			move: 'What it does',
			outcome: 'Outcome',
			voice: 'Whose words',
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
		hint: 'Quotes keep words together: "declined to comment". A minus leaves a word out: -company. party: topic: source: kind: narrow the search.',
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
			'A claim is something that a party asserts or demands. We divide it into numbered points, so that you can see which part was answered. A response is what a named party said or did about it; a response can be answered in turn, and what it asserts is a claim like any other.',
			'How the words of a response answer a claim, for example by giving a reason or by saying that it is not so, is our reading. It is always marked as ours and shown with the words it is based on.'
		],
		methodMore: 'How we read: what each kind means, and how far two readers agree',
		responsible: 'Who is responsible for this record',
		responsibleText:
			'In the words of its editors. Where they have said nothing yet, this page says so.',
		facts: {
			editors: 'Editors',
			choosing: 'How documents are chosen',
			reply: 'Right of reply',
			contact: 'Contact',
			funding: 'Funding'
		},
		notStated: 'Nothing said yet.',
		neutrality: 'Neutrality',
		neutralityText: [
			'A claim and a response are shown at the same size. The older one comes first; you can swap them.',
			'In our own words we say plainly who says what. We do not settle contested names: a quotation keeps the speaker’s word, and the page of terms shows who uses which.',
			'That somebody gave no reply is recorded only with who asked and the words that say so, and it proves nothing. “We found no reply” is worked out by the program, never written by hand, and says in how many sources and as of which date.'
		],
		verification: 'What “word for word” shows, and what it does not',
		verificationText: [
			'We saved each source as text and cut it into passages. One fingerprint covers them all (the root of a Merkle tree, RFC 9162, SHA-256; each passage has a secret of its own). Only the passages we quote are stored here; the rest of an article is not.',
			'Every time the site is made, and in your browser when you press “check”, the fingerprint is worked out again and the quotation is looked for in its passage, letter by letter. One changed letter, and the check fails.',
			'It does not show that the publisher’s page says the same today, or that we saved it faithfully. For that there is the link to the source.'
		],
		corrections: 'Corrections',
		correctionsText: [
			'If a quotation, an attribution or a reading is wrong, or a response is missing, it can be corrected: the record is a folder of plain text files, and every change to it is reviewed in the open. CONTRIBUTING in the repository says how.'
		],
		correctionsReport:
			'Each page, each quotation and each of our readings has a link to report an error. It opens a mail or a page that goes to the editors, with the place and the version of the record filled in. What we change is listed under Corrections, with the report that it came from where everybody can read that.',
		correctionsNoReport:
			'The editors have set no address for reports yet, so there is no link to report an error.',
		limits: 'What we have today',
		limitsText: (sources: number, captured: number) =>
			`The record names ${count(sources, '# document', '# documents')}; we have saved the text of ${captured}. With so few it cannot be complete: what is missing here may exist elsewhere.`,
		privacy: 'Privacy',
		privacyText: [
			'No cookies, no tracking, no request to any other site. Choices such as the theme stay in this browser. The site works offline after a visit.'
		]
	},
	/** Links to report an error, and what they fill in. */
	report: {
		link: {
			page: 'Report an error on this page',
			quotation: 'Report an error in this quotation',
			reading: 'Report an error in this reading'
		},
		/** On a page that was corrected, before the days that lead to what was. */
		corrected: 'Corrected',
		title: (place: string) => `Possible error: ${place}`,
		quotation: (number: number) => `quotation ${number}`,
		/** `which` is empty where a whole page is meant. */
		body: (address: string, which: string, version: string) =>
			[
				`Page: ${address}`,
				...(which === '' ? [] : [`Place: ${which}`]),
				`Record of: ${version}`,
				'',
				'What is wrong?',
				'',
				'What would be right, and where can we check it?',
				''
			].join('\n')
	},
	offline: {
		title: 'No connection, and this page is not kept here',
		text: 'Pages that you have read are kept on this device, so that you can read them again offline. This one is not among them. Load it again when you have a connection.',
		kept: 'Pages kept on this device'
	},
	error: {
		notFound: 'This page is not in the record',
		notFoundText:
			'The address may be mistyped, or come from a draft that was never published. Addresses are permanent here: an entry that was renamed is still found under its old one.',
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
			matrix: 'Who answered what',
			chronology: 'Order of events',
			map: 'Map',
			balance: 'Balance',
			'past-each-other': 'Unmatched points and answers',
			introduced: 'How speakers are introduced',
			origins: 'Where the words come from',
			later: 'What was said later'
		},
		everywhere: { compare: 'Compare any two', wording: 'Compare wordings' },
		answers: (points: string) => `answers ${points}`,
		silentOn: (points: string) => `does not address ${points}`,
		onTheWhole: 'answers the claim as a whole',
		onTheDocument: 'answers the document as a whole',
		bringsUp: 'adds:',
		beside: 'Compare it with something else',
		ofExchange: 'This exchange by date',
		term: {
			contested: 'contested term',
			wordings: 'Wordings, and who uses them',
			editorial: 'In our own words',
			all: 'Who uses which, with quotations',
			close: 'Close'
		}
	},
	/** Words of citing, packs and exports that stand on pages of others. */
	share: {
		cite: 'Cite',
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
	/** Before the name of a page, where a short link or a former address leads on to it. */
	leadsTo: 'This link leads to'
};
