import type { CodeList } from '#lib/coding/codebook.ts';
import type { Variable } from '#lib/coding/readings.ts';
import { counter } from '../../count.ts';

const count = counter('en');

export const method = {
	lists: {
		move: 'What words do',
		question: 'Which question a point raises',
		basis: 'How we know that something answers',
		grade: 'How near an answer comes',
		outcome: 'Outcome of the request for comment'
	} satisfies Record<CodeList, string>,
	listNotes: {
		move: 'A move says what the words do, not whether they succeed. It is based on words of the response and on nothing else.',
		question:
			'Each point is shown with the question that it raises: a question, not a finding. The list is adapted from the theory of stasis in classical rhetoric.',
		basis:
			'We need a reason to say that one thing answers another. We record it where the answer was given: to a claim, to a response, or to a document as a whole.',
		grade: 'The program works out the grade from the record; nobody types it in.',
		outcome:
			'Silence is recorded only with who asked and the words that say so. It neither proves nor disproves a claim.'
	} satisfies Record<CodeList, string>,
	/** Heads the parts of an entry. */
	entry: {
		is: 'What it is',
		not: 'What it is not',
		boundary: 'A borderline case',
		example: 'First example in the record',
		noExample: 'The record has none yet.',
		ours: 'No words of it are quoted here. In our words:',
		more: 'The whole entry, with an example',
		close: 'Close'
	},
	method: {
		title: 'How we read: the method',
		intro:
			'Quotations are checked against the texts we saved. What words do to a claim is a reading, and people may read differently. Here is what every kind means, where its limits are, and how far two readers agree.',
		vouched:
			'Where a source has a timestamp, an authority that the record names vouches that the saved text existed by then, and nobody vouches that what it says is true.',
		contents: 'On this page',
		split: 'When a statement becomes a claim',
		splitIntro: 'There is one rule for everybody who speaks, whichever side they are on.',
		rules: [
			'A clause that asserts or demands something is a claim by whoever asserts or demands it. What one sentence says about one subject stays one claim, and so do sentences by one speaker that make one case together; the parts are its points. The same assertion by the same speaker in two sources is one claim with two quotations.',
			'Words of a response are claims too, if they assert something that could be disputed by itself. That goes for a single word of judgement (“necessary”) and for what a company says about itself (“we no longer supply it”) as well as for a long statement.',
			'The grammar tells whose claim it is. What a source says that a party said (“has stated”) is a claim by that party. What it says that a party did (“has suspended sales”) is a claim by the source. A publisher’s own sentence, even a headline, is a claim by the publisher. It is a response as well if it praises, disputes or adds something to what another party says on the same page; if it reports, names or sums up what that party says, it is a claim only.',
			'These are not claims: that somebody said, asked or published something, unless the words tell it as a fact that could be disputed by itself (who joined a call, how a report was made, what was put to whom); praise and refusal, which are moves; an aside that says who somebody is, which is a point of the claim in whose sentence it is, or belongs to the entry of the party; the caption of a picture; notices of a site.',
			'If a sentence leaves open whose words a part of it is, or what “this” means, the quotation has a note that says so and how we recorded it, whoever speaks, and our own sentence marks that part as words that may be somebody else’s. What no source prints is marked as inferred.'
		],
		readers: 'Who reads',
		readersIntro:
			'Every reading says who made it and when. A second reading is by another person who has not seen the first, never by a program.',
		topic: 'Topic',
		reader: 'Reader',
		day: 'Day',
		read: 'What was read',
		moves: (n: number) => count(n, '# move', '# moves'),
		points: (n: number) => count(n, 'the question of # point', 'the questions of # points'),
		first: 'first reading',
		second: 'second reading',
		nobody: 'Nothing has been read yet.',
		agreement: 'How far two readers agree',
		agreementIntro:
			'Per cent says how often two readings of the same words are the same. Krippendorff’s alpha leaves out what chance alone would give: 1 is full agreement, 0 is no more than chance.',
		noSecond:
			'There is no second reading yet. Until there is one, every reading here is that of one reader.',
		variable: 'What was read',
		units: 'Passages read twice',
		of: (n: number, all: number) => `${n} of ${all}`,
		percent: 'Per cent',
		alpha: 'Alpha',
		noAlpha: 'cannot be worked out: all readings are of one kind',
		sheet:
			'Anybody can be a second reader: the repository has a command that makes a sheet with every passage and none of our readings.',
		about: 'Who is responsible for this record'
	},
	variables: {
		kind: 'What the words do',
		on: 'What the words speak of',
		question: 'Which question a point raises'
	} satisfies Record<Variable, string>,
	/** Of the sheet for a second reader. */
	sheet: {
		title: 'Sheet for a second reader',
		intro:
			'Read each passage and choose what fits best. You do not see how we read it. What you choose stays in this browser until you save it as a file. Nothing is sent anywhere.',
		progress: (done: string, all: string) => `${done} of ${all} passages read`,
		next: 'Next passage that is not read',
		nextKey: 'Alt + N goes to the next passage that is not read.',
		save: 'Save as CSV',
		saved: 'Saved. Send this file to the editors of the record.',
		unkept: 'This browser keeps nothing for this page: save the file before you close it.',
		moves: 'Words of responses',
		points: 'Points of claims',
		answers: 'What it answers',
		inClaim: 'It is part of these words',
		kind: 'What do these words do?',
		on: 'What do they speak of?',
		question: 'Which question do these words raise?',
		choose: 'Choose',
		whole: {
			claim: 'the claim as a whole',
			response: 'the response as a whole',
			work: 'the document as a whole'
		},
		pointsOf: 'Which points?',
		own: 'the speaker’s own words',
		reported: 'words of the source about what the speaker said',
		noScript:
			'This page needs JavaScript. Without it, fill in the columns kind, on and question of coding.csv.'
	}
};
