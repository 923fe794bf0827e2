import { counter } from '../count.ts';

const count = counter('en');

/** What the views of a topic say that set its words against each other, in English. */
export const messages = {
	pastEachOther: {
		intro:
			'On one side, points that no answer addresses; on the other, answers that address no single point. Both are our reading. An answer to a whole document can be a full answer, and a point is neither true nor false because nobody answered it.',
		points: 'Points that no answer addresses',
		pointsNote: (open: number, of: number) => `${open} of ${count(of, '# point', '# points')}.`,
		answers: 'Answers that address no single point',
		answersNote: (moves: number, of: number) =>
			`${moves} of our ${count(of, '# reading', '# readings')} of answers to claims and documents.`,
		nearest: {
			points: 'Other points of this claim were answered.',
			whole: 'The claim was answered as a whole.',
			document: 'The document in which it was made was answered as a whole.',
			elsewhere: 'It was answered in a document we have not saved.',
			none: 'We found no reply to this claim.'
		},
		notRead: 'We have not yet read the words of the answers.',
		noPoints: 'Every point has an answer.',
		noAnswers: 'Every answer that we have read addresses a point.',
		onClaim: 'On the claim as a whole',
		onDocument: (title: string) => `On ${title} as a whole`
	},
	introduced: {
		intro:
			'The words with which each source introduces each party it quotes: one “alleges”, another “states”. They are the source’s own words, checked against the text we saved. Every source and every party is here, in alphabetical order; we do not say what the choice of a word means.',
		party: 'Party',
		words: 'Introduced by these words',
		statement: (n: number, of: number) => (of === 1 ? 'statement' : `statement ${n}`),
		itself: 'speaks in its own document, so nothing introduces it',
		without: (n: number) =>
			count(n, '# quotation without introduction', '# quotations without introduction'),
		nothing: 'No source is quoted in this topic yet.'
	},
	origins: {
		intro:
			'The path of the words, from where they were first said to the text we quote. A document with a solid outline is saved here and its words are checked; one with a dashed outline is not saved.',
		saved: 'saved here',
		notSaved: 'not saved',
		how: {
			first: 'first said in',
			'reports-on': 'reported on by',
			extract: 'printed by',
			self: 'published by the speaker',
			quotes: 'quoted by',
			reports: 'reported by'
		},
		relay: { told: 'told to', quoted: 'quoted by', reported: 'reported by' },
		repost: 'reposted by',
		inferred: 'no source says so; we infer it',
		says: (who: string) => `The words of ${who}`,
		alsoIn: 'These words, or others in their place, are also in',
		quotations: (n: number) => count(n, '# quotation came this way', '# quotations came this way'),
		nothing: 'Nothing is quoted in this topic yet.'
	},
	later: {
		intro:
			'Nobody can answer what has not been said yet. Under each document is what was said in this topic after it. Where the dates leave it open, we say so.',
		later: (n: number) => `Said later (${n})`,
		perhaps: (n: number) => `Perhaps said later: the dates leave it open (${n})`,
		nothing: 'Nothing in this topic is certainly later.',
		undated: 'Documents without a date',
		empty: 'No document of this topic has a date.'
	}
};
