import type { Problem } from '#lib/record/problem.ts';
import type { ProblemMessages } from '../../problems.ts';
import { meant, count } from './forms.ts';

const OWN_COLUMNS = 'Keep the columns of the record’s own CSV.';

const REVIEW: Record<Problem<'review-lacks'>['part'], string> = {
	claim: 'does not say which claim is reviewed (claimReviewed)',
	claimant: 'does not say who made the claim (itemReviewed.author)',
	reviewer: 'does not say who reviewed the claim (author)',
	rating: 'its rating has no words (reviewRating.alternateName); a number alone is not quoted',
	address: 'has no web address of its own (url)'
};

export const imports = {
	'missing-columns': ({ columns }) => [
		`columns of the record’s own CSV are missing: ${columns.join(', ')}`,
		OWN_COLUMNS
	],
	'not-a-sheet': ({ columns }) => [
		`columns of the sheet for a second reader are missing: ${columns.join(', ')}`,
		'Fill in the table that "npm run rejoinder -- coding sheet" makes, and keep its columns.'
	],
	'no-such-passage': ({ id, near }) => [
		`the record has no passage "${id}"`,
		`${meant(near)}Keep the first column as the sheet has it, or make the sheet anew.`
	],
	'passage-twice': ({ id, first }) => [
		`"${id}" is read in row ${first} already`,
		'Keep one of the two rows.'
	],
	'passage-changed': ({ now }) => [
		`the record has other words here by now: "${now}"`,
		'Make the sheet anew and read this passage again.'
	],
	'not-asked-here': ({ wanted }) => [
		'is filled in, and is not asked of this passage',
		`Empty this cell; what is asked here is ${wanted.join(' and ')}.`
	],
	'spoken-of-elsewhere': ({ value, options }) => [
		`"${value}" is nothing that this passage may speak of`,
		`Write one of ${options.join(', ')}; points of a claim follow behind #, with spaces between them.`
	],
	'quote-not-closed': () => [
		'a quotation mark is opened and never closed, so all that follows is one cell',
		'Close it, or save the table anew as CSV.'
	],
	'text-after-quote': () => [
		'text stands behind a closing quotation mark: the row is not CSV',
		'Double the quotation marks within a cell, or save the table anew as CSV.'
	],
	'row-names-nothing': () => [
		'names neither a claim nor a response',
		'Give the row the id of a claim or of a response.'
	],
	'answers-nothing': () => [
		'the response answers nothing',
		'Write what it answers under "claim" or "answers_response".'
	],
	'already-there': ({ kind, id, where }) => [
		`the ${where} has the ${kind} "${id}" already`,
		'Give it another id, or leave the row out.'
	],
	'sources-for-quotations': ({ quotations, sources }) => [
		`has ${count(quotations, '# quotation', '# quotations')} and ${count(sources, '# source', '# sources')} for them`,
		'Write the source of each quotation, one a line.'
	],
	'not-a-claim-review': () => [
		'is no ClaimReview',
		'Leave it out, or give it the type ClaimReview.'
	],
	'review-lacks': ({ part }) => [
		REVIEW[part],
		'Complete it where it was published, or leave it out.'
	],
	'not-annotations': () => [
		'holds no annotations of Hypothesis or of the W3C’s form',
		'Export them as JSON.'
	],
	'annotations-without-text': () => [
		'annotations are looked up in the text of a source',
		'Add the page first.'
	],
	'damaged-project': ({ part }) => [
		`this project file is damaged at "${part}", so it was not opened`,
		'Open an earlier copy of it.'
	],
	'newer-project': ({ form }) => [
		`this project was saved by a newer desk (form ${form}), so it was not opened`,
		'Reload this page, or open the file where it was saved.'
	],
	'not-an-import': () => [
		'is no project of the desk, no table of claims and no list of annotations',
		'Choose another file.'
	],
	'not-an-export': () => ['is not an export of a record', 'Choose another file.'],
	'other-export-form': ({ form, known }) => [
		`has form ${form} of the export; this reader knows form ${known}`,
		'Export the record again.'
	],
	'export-lacks-list': ({ list }) => [
		`the list "${list}" is missing or not a list of objects`,
		'Export the record again.'
	],
	'outside-of-topics': ({ id }) => [
		`"${id}" stands in a topic that the export does not have`,
		'Export the record again.'
	]
} satisfies Partial<ProblemMessages['says']>;
