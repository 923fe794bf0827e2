import { counter } from '../count.ts';

const count = counter('en');

/** What the views of a topic say that set its words against each other, in English. */
export const messages = {
	pastEachOther: {
		intro:
			'On one side the points that no answer speaks to, on the other the answers that speak to no point. Both are our reading. An answer to a whole document can be a full answer, and a point without an answer is neither true nor false for that.',
		points: 'Points without an answer',
		pointsNote: (open: number, of: number) =>
			`${open} of ${count(of, '# point', '# points')}: no words of an answer speak to them.`,
		answers: 'Answers without a point',
		answersNote: (moves: number, of: number) =>
			`${moves} of ${count(of, '# reading', '# readings')} on claims and documents rest on no single point.`,
		nearest: {
			points: 'Other points of this claim were answered.',
			whole: 'The claim was answered as a whole.',
			document: 'The document in which it was made was answered as a whole.',
			elsewhere: 'It was answered in a document that we have not saved.',
			none: 'We found no reply to this claim.'
		},
		notRead: 'The words of the answers are not read yet.',
		noPoints: 'Every point has an answer.',
		noAnswers: 'Every answer that we have read speaks to a point.',
		onClaim: 'On the claim as a whole',
		onDocument: (title: string) => `On ${title} as a whole`
	},
	introduced: {
		intro:
			'By which words each source introduces each party that it quotes: one “alleges”, another “states”. The words are the source’s own, checked word for word. Every source and every party stands here, in alphabetical order; what the choice of a word means, we do not say.',
		party: 'Party',
		words: 'Introduced by these words',
		statement: (n: number, of: number) => (of === 1 ? 'statement' : `statement ${n}`),
		itself: 'speaks in its own document; nothing introduces it',
		without: (n: number) => `without introducing words: ${count(n, '# quotation', '# quotations')}`,
		nothing: 'No source is quoted in this topic yet.'
	},
	origins: {
		intro:
			'The way of the words: from where they were first given to the text that we quote from. A document with a firm outline is saved here and its words are checked; one with a broken outline is not saved.',
		saved: 'saved here',
		notSaved: 'not saved',
		how: {
			first: 'first given in',
			'reports-on': 'reported on by',
			extract: 'printed in part by',
			self: 'published by the speaker',
			quotes: 'quoted by',
			reports: 'reported by'
		},
		relay: { told: 'told to', quoted: 'quoted by', reported: 'reported by' },
		repost: 'reposted by',
		inferred: 'no source says so; we infer it',
		says: (who: string) => `The words of ${who}`,
		alsoIn: 'These words, or others for them, also stand in',
		quotations: (n: number) => count(n, '# quotation came this way', '# quotations came this way'),
		nothing: 'Nothing is quoted in this topic yet.'
	},
	later: {
		intro:
			'Nobody can answer what is not said yet. Under each document stands what was said in this topic after it. Dates are taken no more exactly than they are known.',
		later: (n: number) => `Said later (${n})`,
		perhaps: (n: number) => `Perhaps said later: the dates leave it open (${n})`,
		nothing: 'Nothing in this topic is surely later.',
		undated: 'Documents without a date',
		empty: 'No document of this topic has a date.'
	}
};
