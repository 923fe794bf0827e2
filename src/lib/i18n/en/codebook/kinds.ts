export const kinds = {
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
			is: 'The point says that one thing caused another, makes it possible or keeps it up.',
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
};
