import type { ProblemMessages } from '../../problems.ts';
import { is, meant } from './forms.ts';

export const relations = {
	'not-utf-8': () => ['has bytes that are no UTF-8', 'Save the file as UTF-8.'],
	'not-one-target': (problem) =>
		is(
			problem,
			'has not exactly one of claim, response and work',
			'Name the one that it answers, and write a second answer for another.',
			'Choose what it answers.',
			'names nothing, or more than one thing'
		),
	'replied-without-quotation': (problem) =>
		is(
			problem,
			'has outcome "replied" and no quotation',
			'Quote the words, or write outcome: replied-elsewhere.',
			'Quote the words, or choose another outcome.',
			'is an answer, and none of its words are quoted'
		),
	'elsewhere-without-source': (problem) =>
		is(
			problem,
			'has outcome "replied-elsewhere" and names no source under "elsewhere"',
			'Name the source in which its words stand.',
			'Name the document in which its words stand.',
			'was given elsewhere, and no document is named'
		),
	'silence-without-evidence': (problem) =>
		is(
			problem,
			'records a silence without who asked about what ("asked": by, about) and the quotation that says so ("quotes")',
			'Write who asked about what, and quote the words of the source that say so.',
			'Write who asked about what, and quote the words of the source that say so.',
			'is a silence without who asked about what, or without the words that say so'
		),
	'no-answer-with-answers': (problem) =>
		is(
			problem,
			'has an outcome that is no answer, and yet "answers" or "moves"',
			'Remove them, or correct the outcome; what was asked about stands under "asked", words that are older under "about".',
			'Remove what it answers, or choose another outcome.',
			'is no answer, and yet it answers something'
		),
	'reply-without-answers': (problem) =>
		is(
			problem,
			'has an outcome that is an answer and names nothing that it answers',
			'Write under "answers" what it answers and what that rests on.',
			'Choose what it answers.'
		),
	'earlier-without-claim': (problem) =>
		is(
			problem,
			'records words that are older, and not what they are older than',
			'Name the claim under "about".',
			'Choose the claim that is newer.'
		),
	'points-without-claim': (problem) =>
		is(
			problem,
			'names points of something that is no claim',
			'Remove the points: a response and a document are spoken of as a whole.',
			'Take the points away, or choose a claim.'
		),
	'basis-lacks': (problem) =>
		is(
			problem,
			`rests on "${problem.basis}" and lacks "${problem.lacks}"`,
			`Write "${problem.lacks}", or choose another kind of basis.`,
			'Fill in what this kind of basis needs, or choose another.',
			'lacks something that this kind of basis needs'
		),
	'compared-with-nothing': (problem) =>
		is(
			problem,
			'says that the text was compared, and nothing says that a machine read it',
			'Add "readBy: machine", or remove this.',
			'Say that a machine read the text, or empty this field.'
		),
	'source-without-address': (problem) =>
		is(
			problem,
			'has no address, and no words by which it is known ("knownFrom")',
			'Write its url; of a document that is only mentioned, write knownFrom with the words and the source that mentions it.',
			'Write its address.',
			'is still empty'
		),
	'not-a-target': (problem) =>
		is(problem, 'names no entry: write it as its page is addressed, claims/<id>'),
	'change-without-wordings': (problem) =>
		is(
			problem,
			'changes a wording and lacks the old or the new one',
			'Give both under "old" and "new", or write another kind.'
		),
	'duplicate-id': ({ kind, id, file }) => [
		`the ${kind} id "${id}" is already used in ${file}`,
		'Give this one another id; ids of claims and responses are unique across all topics.'
	],
	'duplicate-point': ({ id, claim }) => [
		`the point id "${id}" is used twice in claim "${claim}"`,
		'Give this point another id.'
	],
	'formerly-cycle': ({ kind, id, now }) => [
		`the former ${kind} id "${id}" of "${now}" is itself in use, so the old address would lead in a circle`,
		`Remove "${id}" from formerly, or rename the ${kind} that now has this id.`
	],
	'formerly-twice': ({ id, owner, now }) => [
		`"${id}" is given as the former id of both "${owner}" and "${now}"`,
		'Keep it only at the entry that the old address should open.'
	],
	dangling: ({ kind, id, near }) => [
		`there is no ${kind} "${id}"`,
		near === undefined
			? `Add the ${kind}, or correct the id.`
			: `${meant(near)}Otherwise add the ${kind}.`,
		`${meant(near)}Choose another, or add it.`
	],
	'dangling-point': ({ id, claim, points, near }) => [
		`claim "${claim}" has no point "${id}"`,
		`${meant(near)}Its points are ${points.join(', ')}.`,
		'Choose one of its points.'
	],
	'dangling-target': ({ id, near }) => [
		`there is no "${id}"`,
		`${meant(near)}Correct the id, or write kind: withdrawal where the entry was taken out.`
	],
	'no-such-site': ({ id, site }) => [
		`"${id}" is named as an entry of another site, "${site}", and there is no data/from/${site}.yaml`,
		'Take the entries of a site with "npm run rejoinder -- merge"; in an id of your own write single hyphens.'
	],
	'id-of-other-site': ({ id }) => [
		`"${id}" stands in a file of another site`,
		'Put what is your own into a file of your own; what came from a site stays in the files of that site.'
	],
	'draft-referenced': ({ kind, id }) => [
		`the ${kind} "${id}" is a draft, and drafts are left out of the site`,
		`Remove "draft: true" from the ${kind}, or make this entry a draft too.`,
		`Make the ${kind} no draft, or make this entry a draft too.`
	],
	'reading-without-reader': () => [
		'the topic has readings, and nothing says who made them and when',
		'Write readings: { by: …, when: … } at the topic, or by and when at each move.',
		'Write who made the readings, and on which day.'
	],
	'second-by-first': ({ by }) => [
		`"${by}" made the first reading too`,
		'Give the name of the other person who read it, or take the second reading out.'
	],
	'move-without-answer': () => [
		'the move is on something that the response does not answer',
		'Write under "answers" that it answers this, or the document in which it was said, and what that rests on.',
		'Add what it answers, or read the words on something that it answers.'
	],
	'answer-before-claim': () => [
		'the answer is older than what it answers',
		'Correct the dates; words that are older than the claim have outcome: spoke-earlier.',
		'Correct the dates, or choose the outcome for words that are older.'
	],
	'elsewhere-answers-claim': () => [
		'the words are in no captured source, so nobody here has read which claim they answer',
		'Let it answer the document: to: { work: … }.',
		'Choose the document in the place of the claim.'
	],
	'circular-answer': ({ id }) => [
		`response "${id}" answers, through others, itself`,
		'A rejoinder answers an earlier response: correct which of them came first.'
	]
} satisfies Partial<ProblemMessages['says']>;
