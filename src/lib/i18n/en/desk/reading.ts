import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import { count } from './forms.ts';

export const reading = {
	read: {
		open: 'Read the project',
		back: 'Back to work',
		title: 'Read the project',
		intro: 'In the same ways as the published record. Nothing of it is published or sent anywhere.',
		unfinished: (n: number) =>
			`Unfinished: ${count(n, '# thing is', '# things are')} still missing. What is not written yet is shown as “…”.`,
		label: 'Ways to read the project',
		parts: {
			pages: 'Facing pages',
			beside: 'Side by side',
			terms: 'Terms',
			search: 'Search',
			sheets: 'Pack',
			files: 'Files'
		},
		topic: 'Topic',
		failed: 'This can be shown once you have filled in what is missing.',
		two: 'You need two statements to set one beside the other.',
		noTerms: 'The project has no contested terms. Choose or add them under “The topic”.',
		search: 'Search the project',
		found: (n: number) => `${count(n, '# place', '# places')} found.`,
		nothing: 'Nothing like it in the project.',
		sheetsIntro:
			'Statements of the project put together for a lesson: choose and order them, then present them, read them without names or print them. You can make a pack before the project is finished.',
		choose: 'Which statements are in it',
		chosen: (n: number, of: number) => `${n} of ${of}`,
		chooseAll: 'Put all in',
		chooseFirst: 'Choose above what goes into it.',
		gone: (n: number) =>
			`${count(n, '# item of this pack is', '# items of this pack are')} no longer in the project.`,
		keepTitle: 'Save it, pass it on',
		noAddress:
			'The pack is saved with the project. It has no link: a link can only name what is in the published record, and these statements are not. The file has the project with its pack, and opens again at any desk.',
		filesIntro:
			'The files that the site offers of its record, made from this project, drafts included. They name no page, since nothing is published.',
		filesBlocked: 'You can save the files when nothing is missing.'
	},
	notOpened:
		'This could not be loaded. It needs a connection the first time it is opened; after that it works without.',
	source: {
		list: 'Sources',
		facts: 'The facts of the source',
		title: 'Title, as printed',
		about: 'What this source is about',
		publisher: 'Published by',
		published: 'Published on',
		dateHint: 'For example 2024-03-04, 2024-03 or 2024~. Leave it empty if the page has no date.',
		language: 'Language of the text',
		url: 'Address of the page',
		kind: 'Kind',
		captured: 'Page saved on',
		more: 'More about the source',
		authors: 'Written by',
		repostedBy: 'Reposted by',
		cites: 'Documents that it reports on',
		knownFrom: 'Known only from these words',
		knownIn: 'In which document',
		extractOf: 'We take its text to be from (a document)',
		archived: 'Address of an archived copy',
		archivedOn: 'Archived on',
		readBy: 'Who read the text',
		readers: { machine: 'A program, from a picture or a recording' },
		readByPerson: 'A person, or it was text already',
		compared: 'A person compared it on',
		note: 'Notes and irregularities',
		proven:
			'Its quotations are checked against the passages that came with it. To quote more, add its text.',
		remove: 'Remove this source'
	},
	text: {
		title: 'What it says',
		intro: 'The proposals are marked. Select words to take others yourself.',
		part: (n: number, of: number) => `Part ${n} of ${of}`,
		earlier: 'Earlier',
		later: 'Later',
		exact: 'Or type the exact words',
		find: 'Find',
		notThere: 'These words are not in the text.',
		twice: (n: number) => `These words are there ${n} times: type more of them.`,
		selected: 'Selected',
		leftOut: {
			title: (counts: string) => `Left out: ${counts}`,
			note: (n: number) => count(n, '# marker of a note', '# markers of notes'),
			page: (n: number) => count(n, '# head or number of a page', '# heads or numbers of pages'),
			'struck-out': (n: number) => count(n, '# passage struck out', '# passages struck out'),
			hidden: (n: number) =>
				count(n, '# passage hidden from the eye', '# passages hidden from the eye'),
			reading: (n: number) => count(n, '# reading of a character', '# readings of characters')
		}
	},
	proposals: {
		took: {
			claim: 'Taken as a claim.',
			response: 'Taken as a response.',
			more: 'Taken as further words.',
			rejected: 'Rejected.'
		},
		title: 'Proposals',
		none: 'No proposals in this part of the text. Select words to take them yourself.',
		kind: {
			quotation: 'Quotation',
			reported: 'Reported',
			demand: 'Demand',
			silence: 'No reply'
		},
		noSpeaker: 'Speaker not clear',
		asked: (who: string) => `Asked: ${who}`,
		claim: 'As a claim',
		response: 'As a response',
		to: 'to',
		more: 'As further words of',
		reject: 'Reject',
		accepted: 'Accepted',
		rejected: 'Rejected',
		again: 'Undo this choice',
		needsClaim: 'Accept a claim first, so that the response has something to answer.',
		left: (n: number) => `${n} left to decide`
	},
	marks: {
		title: 'Annotations found again',
		exact: 'in the same place',
		moved: 'moved: the same words in other surroundings',
		absent: 'not found in this text',
		ambiguous: 'not found: there are several places, and none is certain',
		without: (n: number) => `${count(n, '# annotation marks', '# annotations mark')} no words.`,
		select: 'Select these words'
	},
	/** Why something was proposed, and how sure that is. */
	reasons: {
		code: {
			'cue-before': 'the speaker is named before the words',
			'cue-after': 'the speaker is named after the words',
			carried: 'the speaker before goes on',
			next: 'the next sentence names the speaker',
			line: 'the line beside the words names the speaker',
			subject: 'the sentence is about this party',
			'no-speaker': 'the text does not make clear who speaks',
			nested: 'it is inside another quotation',
			term: 'a word or name in quotation marks, not speech',
			title: 'the title of a work',
			reported: 'the text reports what was said',
			according: 'the text says it is according to somebody',
			silence: 'the text says that no answer came',
			modal: 'it says what somebody should or must do',
			asking: 'it asks for something',
			recommendation: 'it recommends something'
		} satisfies Record<Proposal['reason']['code'], string>,
		more: {
			unclosed: 'its end is not marked',
			inferred: 'we infer who asked'
		}
	},
	confidence: {
		high: 'sure',
		middle: 'fairly sure',
		low: 'unsure: look closely'
	}
};
