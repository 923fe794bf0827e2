export const moves = {
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
	}
};
