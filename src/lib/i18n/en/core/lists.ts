import type { Searched } from '#lib/record/coverage.ts';
import { count, searched } from './forms.ts';

export const lists = {
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
			`${n} of ${count(of, '# point', '# points')} answered one by one`,
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
		capturedNote: 'We saved their text and check every quotation from them against it.',
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
	}
};
