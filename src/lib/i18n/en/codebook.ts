import type { Codebook, CodeList } from '#lib/coding/codebook.ts';
import type { Variable } from '#lib/coding/readings.ts';
import { counter } from '../count.ts';

const count = counter('en');

/** What each kind of the record means, and the words of what is made from that. */
export const messages = {
	codebook: {
		move: {
			contradicts: {
				is: 'The words say that what is stated is not the case, or they state the opposite.',
				not: 'A doubt about the evidence: “nothing of this has been shown” questions the evidence.',
				boundary:
					'The claim is “The ferry was late every day in May.” “It was late twice” says that it is not so, because the number is the point. “Your list begins on the tenth” does not: it questions the evidence.'
			},
			'disputes-evidence': {
				is: 'The words speak of what the claim rests on, such as figures, witnesses or documents, and say that it is doubtful, wrong or missing.',
				not: 'A denial of the claim itself, or a doubt about the person who makes it.',
				boundary:
					'“The survey asked only forty people” questions the evidence. “What forty people want is not what the town wants” questions the reasoning: the forty are not in doubt, the step to the town is.'
			},
			'disputes-reasoning': {
				is: 'The words leave the facts alone and say that the conclusion does not follow from them.',
				not: 'A doubt about a figure or a document, or the remark that one is missing.',
				boundary:
					'The claim is “The new hours drove visitors away.” “It also rained all month” questions the reasoning, because it offers another cause. “The report does not mention the rain” says that something is left out.'
			},
			'disputes-framing': {
				is: 'The words reject the term, the comparison or the point of view in which the matter is put.',
				not: 'Another word used in passing. The words have to say that the first one does not fit.',
				boundary:
					'“This is no closure, it is a change of hours” rejects how the matter is framed. Where the claim is “The library closed in May”, the answer “It was open every day” says that it is not so.'
			},
			'says-double-standard': {
				is: 'The words say that this matter, or this party, is measured differently from others in the same position.',
				not: 'A comparison that only informs, or a doubt about motives without a comparison.',
				boundary:
					'“Three other towns close at five, and nobody writes about them” says that a different standard is applied. “Three other towns close at five” adds something.'
			},
			'questions-source': {
				is: 'The words speak of who makes the claim: knowledge, independence, earlier conduct or motives.',
				not: 'A doubt about what is put forward as evidence, or a plain mention of who somebody is.',
				boundary:
					'“Its author works for the bus company” questions who says it. “Its figures come from the bus company” questions the evidence.'
			},
			'says-context-missing': {
				is: 'The words say that the claim, or the document, leaves out something that belongs to the matter.',
				not: 'Information that is only put beside the claim. The words have to say that it was left out.',
				boundary:
					'“The report is silent about Saturdays” says that something is left out. “The library is now open on Saturdays” adds something, even if a reader then looks for it in the report and does not find it.'
			},
			'adds-context': {
				is: 'The words state something more on the same matter. They do not say that the claim is right, wrong or incomplete.',
				not: 'A reason for what the speaker does, or the remark that something was left out.',
				boundary:
					'The claim is “People who work all day are shut out.” “The reading room next door is open until nine” adds something. “No one is shut out: the reading room is open until nine” says that it is not so.'
			},
			'gives-reason': {
				is: 'The speaker, or somebody who speaks for it, gives a reason, an aim or a need for what it does.',
				not: 'A finding of ours that the reason is good, or that everything happened as the claim says.',
				boundary:
					'“We look into bags for everybody’s safety” gives a reason. “We look into bags” states what it does. “All museums look into bags” adds something.'
			},
			'says-insufficient': {
				is: 'The words say that a step, an offer or an answer does not go far enough.',
				not: 'A denial that the step was taken. A demand for more is a claim of its own.',
				boundary:
					'“The apology is welcome, but the roof still leaks” says that it falls short: the main clause decides. Without the second half it would be support.'
			},
			'states-own-conduct': {
				is: 'The speaker states what it did, does, will do or does not do.',
				not: 'What the speaker says about others. Where a reason is given for the conduct, that is the move for reasons.',
				boundary:
					'The claim is “The company has a contract with the town.” “We ended our contracts with towns in March” states its own conduct. “We have no contract with the town” says that it is not so.'
			},
			accepts: {
				is: 'The words say that the claim is right, or that the speaker will do what is asked.',
				not: 'Politeness, or a point that is passed over in silence.',
				boundary:
					'“The clock was indeed wrong” accepts the claim. “We take this seriously and will look into it” accepts nothing yet: it states what the speaker will do.'
			},
			'accepts-in-part': {
				is: 'The words say that a part of the claim is right, and dispute the rest or leave it open.',
				not: 'An acceptance of the whole with a reason added to it.',
				boundary:
					'“There were delays, but not every day”: the first half accepts a part. The second half is a reading of its own and says that it is not so.'
			},
			supports: {
				is: 'Somebody other than the claimant, whom the claim is not about, argues for it or welcomes it.',
				not: 'An acceptance by the party that the claim is about, or a repetition by the claimant.',
				boundary:
					'“It is right to ask for later hours”, said by a school next door, supports the demand. Said by the library, it accepts it.'
			}
		},
		question: {
			conjecture: {
				is: 'The point says that something happened, exists or is the case.',
				not: 'What it should be called, or whether it is good.',
				boundary:
					'“The roof leaked in May” raises this question. “The roof is a ruin” first asks what a roof in this state should be called.'
			},
			definition: {
				is: 'The point gives something a name, or puts it in a class, and the question is whether that fits.',
				not: 'Whether the thing itself happened.',
				boundary:
					'“The new hours are a closure”: all agree on the hours and differ about the word. “The library was closed on Monday” asks whether it is so.'
			},
			cause: {
				is: 'The point says that one thing caused another.',
				not: 'What somebody wanted to achieve: that is the question of purpose.',
				boundary:
					'“Fewer people came because of the new hours” asks for the cause. “The hours were cut to save money” asks for the purpose.'
			},
			purpose: {
				is: 'The point says what somebody wants to achieve, or what something is meant to serve.',
				not: 'The effect that something has, whether it was wanted or not.',
				boundary:
					'“The gate is there to keep cars out” asks for the purpose. “Since the gate was built, no cars come” asks for the cause.'
			},
			quality: {
				is: 'The point judges: right or wrong, lawful or unlawful, serious or slight.',
				not: 'A strong word within a statement of fact.',
				boundary:
					'“It was unfair to close without notice” asks how it should be judged. “It closed without notice” asks whether it is so, although somebody may find it unfair.'
			},
			policy: {
				is: 'The point says what should be done, and by whom.',
				not: 'A report that somebody asked for something.',
				boundary:
					'“The library should open on Saturdays” asks what should be done. “A hundred people asked for Saturdays” asks whether it is so.'
			}
		},
		basis: {
			'says-so': {
				is: 'The answering words name what they answer, or quote from it.',
				not: 'Words on the same subject.',
				boundary:
					'“Tuesday’s report says that we closed early” names it. “Some people say that we closed early” does not name it: then something else has to connect the two.'
			},
			asked: {
				is: 'A source says that the party was asked about it and then answered.',
				not: 'A letter that was sent, where no source says that what follows is the answer.',
				boundary:
					'“Asked about the roof, the council said that it would be mended” is this basis. “The council said on Tuesday that the roof would be mended” is not.'
			},
			reported: {
				is: 'The publisher says in its own words that one thing answers the other.',
				not: 'The order of the sentences alone.',
				boundary:
					'“In response to the report, the council said …” is this basis. “Meanwhile, the council said …” is not: the publisher only prints one beside the other.'
			},
			placed: {
				is: 'The publisher prints one beside the other and does not say how they are connected.',
				not: 'A sign that the speaker knew of the claim.',
				boundary:
					'A sentence about the roof by the council follows one by its critics. If “in response” is printed between them, the publisher says that it answers.'
			},
			editor: {
				is: 'No source connects the two. Only we set them side by side, and we say why.',
				not: 'A statement that the one party answered the other.',
				boundary:
					'Two statements about the same roof, a day apart, that do not mention each other, have this basis. So has an answer that we know of only from a list.'
			}
		},
		grade: {
			points: {
				is: 'Words of the response speak of at least one point of the claim.',
				not: 'A statement that every point is answered, or that the answer is a good one.',
				boundary:
					'A response that speaks of the second of three points has this grade. The table of the claim shows that the other two were not addressed.'
			},
			whole: {
				is: 'The response answers this claim, or this response, and none of its words is tied to a single point.',
				not: 'An answer to each of its points.',
				boundary:
					'“We reject this” answers the claim as a whole. “We reject this, above all the figure of forty” speaks of a point.'
			},
			document: {
				is: 'The response answers the document in which the claim was made. Nothing ties its words to this claim.',
				not: 'An answer to this claim. It is shown here because the claim is a part of the document.',
				boundary:
					'A statement “on the report” that names none of its findings has this grade for every claim in the report.'
			},
			elsewhere: {
				is: 'The party answered, but its words are in no document we have saved.',
				not: 'Silence. We do not know what the answer says.',
				boundary:
					'A newspaper prints “The council’s answer is on its site”, and we have not saved that page. Once we quote the words, the answer gets another grade.'
			}
		},
		outcome: {
			replied: {
				is: 'The party answered, and we quote its words or the words of a source about them.',
				not: 'A statement that it answered everything.',
				boundary:
					'One quoted sentence is enough, even if the whole answer is in a document we have not saved.'
			},
			'replied-elsewhere': {
				is: 'The party answered, but its words are in no source we have saved.',
				not: 'Silence, or an answer whose content we know.',
				boundary:
					'A report prints “replied” beside a company’s name, but not the reply. If it prints one sentence of it, the outcome is “replied”.'
			},
			'spoke-earlier': {
				is: 'The party’s words on the matter are older than the claim.',
				not: 'An answer: nobody can answer what has not been said yet.',
				boundary:
					'A statement dated “March” and a claim dated 20 March: either may be older, so this outcome needs a source that says which came first.'
			},
			declined: {
				is: 'The party was asked, and said that it would not answer.',
				not: 'An answer that did not come.',
				boundary:
					'“We do not comment on contracts” is this outcome. “The office did not call back” is “no reply”.'
			},
			'no-reply': {
				is: 'The party was asked, and a source says that no answer came.',
				not: 'That we found no answer: the program works this out, and nobody writes it into the record.',
				boundary:
					'“There was no answer before we went to press” counts, up to that day. An answer that came later is recorded as a response of its own.'
			},
			pending: {
				is: 'The party was asked, and a source says that an answer is to come.',
				not: 'A question that has gone unanswered for a long time.',
				boundary:
					'“The council will answer next week” is this outcome until a source says what happened next.'
			},
			'not-asked': {
				is: 'A source says that the party was not asked.',
				not: 'A source that says nothing about asking.',
				boundary:
					'“We did not approach the council” is this outcome. An article that mentions no question to the council is not.'
			}
		}
	} satisfies Codebook,
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
			'Quotations are checked word for word. What words do to a claim is a reading, and people may read differently. Here is what every kind means, where its limits are, and how far two readers agree.',
		contents: 'On this page',
		split: 'When a statement becomes a claim',
		splitIntro: 'There is one rule for everybody who speaks, whichever side they are on.',
		rules: [
			'A clause that asserts or demands something is a claim by whoever asserts or demands it. What one sentence says about one subject stays one claim, and so do sentences by one speaker that make one case together; the parts are its points. The same assertion by the same speaker in two sources is one claim with two quotations.',
			'Words of a response are claims too, if they assert something that could be disputed by itself. That goes for a single word of judgement (“necessary”) and for what a company says about itself (“we no longer supply it”) as well as for a long statement.',
			'The grammar tells whose claim it is. What a source says that a party said (“has stated”) is a claim by that party. What it says that a party did (“has suspended sales”) is a claim by the source. A publisher’s own sentence, even a headline, is a claim by the publisher. It is a response as well if it praises, disputes or adds something to what another party says on the same page; if it reports, names or sums up what that party says, it is a claim only.',
			'These are not claims: that somebody said, asked or published something; praise and refusal, which are moves; an aside that says who somebody is, which is a point of the claim in whose sentence it is, or belongs to the entry of the party; the caption of a picture; notices of a site.',
			'If a sentence leaves open whose words a part of it is, or what “this” means, the quotation has a note that says so and how we recorded it, whoever speaks. What no source prints is marked as inferred.'
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
