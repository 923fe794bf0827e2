import { count } from './forms.ts';

export const pages = {
	teachers: {
		title: 'For teachers',
		intro:
			'Show a class who says what on a contested question, with every quotation checked against the text we saved. No accounts, and nothing about your pupils leaves the room.',
		start: 'Start a lesson',
		startNote:
			'A pack with the claim that most parties answered, and all their answers. Change it as you like: it is saved in its link.',
		open: (n: number) => `Open a pack of ${count(n, '# passage', '# passages')}`,
		what: 'What you can do with a pack',
		ways: [
			'Show one passage at a time, and reveal the responses when you are ready.',
			'Read without knowing who speaks: names are replaced, inside quotations too.',
			'Print a handout and, if you like, a sheet with room for answers.',
			'Give your pupils the link: everything is in it.'
		],
		own: 'Start with an empty pack'
	},
	checkers: {
		title: 'For fact-checkers',
		intro:
			'Who said what, in which words, and who answered: with the source, and a check that you can repeat.',
		base: (held: number, known: number, date: string) =>
			`We have saved ${held} of the ${known} sources named here and checked every quotation from them against the saved text, as of ${date}.`,
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
	start: {
		exchange: 'One exchange from the record',
		whole: 'Read the whole exchange',
		topics: 'Topics',
		how: 'How to read this',
		howText: [
			'On one side a claim, on the other what a named party answered, at the same size.',
			'Numbers mark the points of the claim; the same numbers in a response show which point it answers.',
			'Every quotation is checked against the text we saved: press “check” beside it.'
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
	about: {
		title: (site: string) => `About ${site}`,
		method: 'Method',
		methodText: [
			'Each contested claim is shown beside the responses on record, so that people can judge for themselves. There are no verdicts, no scores and no ranking.',
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
			'It does not show that the publisher’s page says the same today, or that we saved it faithfully. For that there is the link to the source.',
			'Where a program read the words from a picture or a recording, the page says “read by machine” in the place of “word for word”, until a person has compared them. The check then shows only that the words are in what the program read.'
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
	}
};
