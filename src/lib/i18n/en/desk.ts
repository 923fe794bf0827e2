import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import { languageName, type Language } from '#lib/text/languages.ts';
import { counter } from '../count.ts';
import { GUIDE } from '../desk.guide.ts';

const count = counter('en');

/** Everything the desk says, in English. The keys are the contract for every other language. */
export const messages = {
	title: 'The desk',
	description:
		'From a page to an entry in the record: read a page, choose claims and responses, and download the files.',
	intro:
		'Paste or drop a page to see what it says and who says it. Choose claims and responses, then download the files. Everything stays in this browser: nothing is sent anywhere.',
	noScript:
		'The desk needs JavaScript: it reads pages in your own browser, so that they need not be sent anywhere. Without it, the command line does the same: “npm run rejoinder -- ingest page.html”.',
	loading: 'Opening the desk…',
	help: {
		title: 'Your first exchange in ten minutes',
		intro:
			'The example is a news item in the record: the passages that the record quotes. Do exactly what each step says; with a page of your own it is the same.',
		example: 'Start with an example',
		filled: 'The box under “Add a page” holds the example. Go on with the second step.',
		noExample:
			'The example could not be loaded: it comes with the record, which was not loaded or does not have it, or the project on the desk could not be saved.',
		own: 'The record has this exchange already, so keep these files out of it. With a page of your own, paste it or drop its file under “Add a page” in place of the first step, and go on from there.',
		steps: [
			'Press “Start with an example”. The box under “Add a page” fills with the passages.',
			'Press “Read the page”. Its facts, its text and the proposals appear below.',
			`Look at the facts of the source: title, publisher, date and address are filled in. Under “What this source is about in English”, replace what is there with: ${GUIDE.about}`,
			`Take the claim. Under “Or type the exact words”, type: ${GUIDE.exact} Press “Find”, then, beside the selected words, “As a claim”.`,
			`Say who speaks. In the form of the claim, under “Who says it”, type ${GUIDE.speaker}, with that mistake, and press Enter: the right name is found.`,
			`Say it in one sentence. Under “In one sentence of our own in English”, replace what is there with: ${GUIDE.gist} Under “Point 1 in English”, replace what is there with: ${GUIDE.point}`,
			`Pair it with the answer. At the proposal that begins “${GUIDE.response}”, press “As a response”.`,
			`Say how we know that it answers. In the form of the response, under “How we know that it answers this”, choose “The publisher prints the two side by side”. Under “The words that say so” write: ${GUIDE.response} Under “The words printed beside them” write: ${GUIDE.exact}`,
			`Record that there was no reply. At the proposal “${GUIDE.silence}”, press “As a response”. In its form, under “Asked by”, type ${GUIDE.speaker} and press Enter.`,
			`Say what the answer does. In the form of the response, press “Add a move”, choose “States what it did, does or will do” under “Move”, and under “Why, in one line in English” write: ${GUIDE.why}`,
			`Under “The topic”, write “${GUIDE.title}” under “Title in English”, and under “Summary in English”: ${GUIDE.summary}`,
			'Under “What is still missing” it now says that nothing is. Press “Read the project” to see the facing pages, and “Back to work”.',
			'Press “Save as ZIP”. Unpack it at the root of a copy of the record, and the files pass “npm run rejoinder -- check”.'
		]
	},
	steps: {
		label: 'Steps',
		add: 'Add a page',
		facts: 'Its facts',
		text: 'What it says',
		statements: 'Claims and responses',
		topic: 'The topic',
		check: 'Still missing',
		left: (n: number) => `${n} to decide`,
		missing: (n: number) => String(n)
	},
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
	project: {
		label: 'Project',
		untitled: 'Untitled project',
		fresh: 'New project',
		discard: 'Remove this project',
		discardSure: 'Remove it for good? Press again.',
		undo: 'Undo',
		redo: 'Redo',
		open: 'Open or import a file',
		openHint: 'A project, a record (JSON), a CSV table, annotations (Hypothesis, W3C)',
		zip: 'Save as ZIP',
		texts: 'Save the texts of the pages',
		textsHint: 'Keep them outside the repository: the evidence can only be made again with them.',
		json: 'Save as one file (JSON)',
		saving: {
			nothing: 'Nothing to save yet',
			saving: 'Saving…',
			saved: 'Saved in this browser',
			full: 'Not saved: this browser’s storage is full. Nothing is lost while this page is open: save the project as one file now.',
			unavailable:
				'Not saved: this browser saves nothing here, as in a private window. Nothing is lost while this page is open: save the project as one file before you leave.',
			outdated:
				'Not saved: the projects in this browser belong to a newer version of this site. Reload the page to open them. Nothing is lost while this page is open: save the project as one file before you reload.',
			newer:
				'Not saved: another tab has changed this project since. Nothing was overwritten: go on in a copy, or save this one as a file.'
		},
		elsewhere:
			'This project is open in another tab. You cannot change it here, so that neither tab overwrites the other.',
		stays:
			'Not done: this project could not be saved and would be lost. Save it as one file (JSON) first, or remove it.',
		copy: 'Go on in a copy',
		retry: 'Try again',
		shutNewer: (title: string) =>
			`“${title}” was saved by a newer version of this site, so it was not opened. Reload the page to try again.`,
		shutDamaged: (title: string, where: string) =>
			`“${title}” is damaged (at “${where}”), so it was not opened.`,
		shutStays: 'It is still in this browser, as it was.',
		shutSave: 'Save it as a file'
	},
	files: {
		imported: (unusable: number) =>
			unusable === 0
				? 'The table was read. Its sources have no text yet: add the text of each, so that its quotations can be checked.'
				: `The table was read; ${count(unusable, '# row', '# rows')} could not be used:`,
		record: (n: number) =>
			n === 1
				? 'The record was read. Its quotations are checked against the passages that came with it. To quote more of a source, add its text.'
				: `The record was read: its ${n} topics are now ${n} projects, each saved separately.`,
		refused: (n: number) =>
			`Nothing was changed: this file has ${count(n, '# problem', '# problems')}.`,
		empty: 'This file is empty.',
		notText:
			'This file is not text: it may be a picture, a PDF or an archive. Save the page as HTML, or copy its text.',
		tooLarge: (mb: number) =>
			`This file is larger than ${mb} MB: too large for a page. Save the page alone, or copy its text.`,
		encoding: {
			stated: () => '',
			guessed: (encoding: string) =>
				`The file does not say how its letters are encoded. It was read as ${encoding}: check that they are right.`,
			damaged: () => 'Some bytes of the file are damaged; each is now shown as �.'
		},
		failed: 'This file could not be read.'
	},
	add: {
		done: (n: number) =>
			`The page is read: ${count(n, '# proposal', '# proposals')}. The facts of the source come next.`,
		title: 'Add a page',
		paste: 'The page, as copied or as HTML',
		file: 'Choose a file (.html, .txt)',
		drop: 'A file can also be dropped here.',
		read: 'Read the page',
		reading: 'Reading…',
		cancel: 'Cancel',
		failed: {
			'nothing-found':
				'No running text was found in it. Paste the words of the article themselves.',
			unreadable: 'This could not be read. Nothing was changed; try its plain text instead.',
			cancelled: 'Reading was cancelled.'
		},
		missing:
			'The text of this source is not here. Add it as a page, so that its quotations can be checked.',
		into: (title: string) => `as the text of “${title}”`
	},
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
	statement: {
		title: 'Claims and responses',
		none: 'Nothing accepted yet.',
		speaker: 'Who says it',
		said: 'Said on',
		work: 'First said in (a document)',
		gist: 'In one sentence of our own',
		gistHint: 'Names who says it, plainly: says, states, asks.',
		graded: (words: string) => `These words take a side or pass judgement: ${words}`,
		quotes: 'Words',
		voice: 'Whose words',
		voices: { own: 'its own words', reported: 'as the source reports them' },
		useSelection: 'Replace with the selected words',
		remove: 'Remove',
		kind: 'Kind',
		kinds: { assertion: 'Claim', demand: 'Demand' },
		concerns: 'Whom it is about',
		draft: 'A draft: checked, but left out of the site',
		points: 'Points',
		point: (n: number) => `Point ${n}`,
		pointAdd: 'Add a point',
		pointQuote: 'The words that make it',
		outcome: 'Outcome of the request for comment',
		askedBy: 'Asked by',
		askedWhen: 'Asked on',
		answers: 'What it answers',
		askedAbout: 'What it was asked about',
		earlierThan: 'Said before',
		documents: 'Documents, as a whole',
		basis: 'How we know that it answers this',
		basisChoose: 'Choose how we know',
		basisQuote: 'The words that say so',
		basisBeside: 'The words printed beside them',
		inferredLabel: 'What we infer',
		inferred: {
			by: 'The source does not say who asked; we infer it',
			when: 'It does not say when; we infer it',
			about: 'It does not say about what; we infer it'
		},
		choose: 'Choose what it answers',
		rejoinder: 'Rejoinder',
		rejoinderTo: 'Responses, as a rejoinder',
		rejoins: 'Look for the response that it answers',
		raises: 'Other claims that it makes',
		moreIn: 'Documents that say more about it',
		elsewhere: 'Documents that have its words',
		silentHint:
			'Where no reply came, say who asked, and quote above the words of the source that say so. There are no moves.',
		answerAdd: 'It answers something else too',
		moves: 'What it does',
		moveAdd: 'Add a move',
		moveKind: 'Move',
		moveOn: 'What these words speak of',
		question: 'The question that it raises',
		questionNone: 'Not read yet',
		for: 'What would support it',
		against: 'What would count against it',
		second: 'A second reading',
		alsoOn: 'Why the same words are read in a second place',
		movePoints: 'Which points; none means the whole',
		moveQuote: 'The words it is based on',
		why: 'Why, in one line',
		suggest: 'Look in the record for the claim it answers',
		suggestHint: 'Suggestions only: you decide whether it answers one of these.',
		suggestNone: 'Nothing like it in the record.',
		take: 'It answers this claim'
	},
	quote: {
		more: 'More about these words',
		source: 'From',
		via: 'Who passed them on',
		viaHint: 'From the speaker to the source, nearest the speaker first.',
		viaParty: 'Party',
		viaAs: 'How',
		relays: { told: 'was told it', quoted: 'quotes it', reported: 'reports it' },
		viaAdd: 'Add a party',
		lang: 'Language of the words, if different',
		occurrence: 'Which place, if they are there more than once',
		translation: 'Translation',
		translationText: 'Text',
		translationLang: 'Language',
		translationBy: 'By',
		variants: 'Wording differences',
		variantsHint: 'The same words as another document has them.',
		variantAdd: 'Add a difference',
		where: 'Document',
		here: 'These words here',
		there: 'Its words',
		leftOut: 'What is left out of its sentences, and why',
		introducedBy: 'The words that introduce them in the source',
		note: 'What a reader should know about it'
	},
	term: {
		label: 'Contested term',
		name: 'Name',
		note: 'What is contested about it',
		ours: 'The word that we use',
		renderings: 'How we say it in our own words, one per line',
		wording: (n: number) => `Wording ${n}`,
		words: 'Words',
		wordingAdd: 'Add a wording',
		useAdd: 'The selected words show its use',
		by: 'Used by',
		remove: 'Remove this term'
	},
	party: {
		title: 'New to the record',
		intro: 'Parties named here that are not in the record yet.',
		name: 'Name',
		spellings: 'Other spellings, one per line',
		kind: 'Kind',
		role: 'Role',
		more: 'More about it',
		short: 'Short name',
		for: 'Speaks for',
		roleQuote: 'Words that say so',
		describes: 'How it describes itself',
		site: 'Its site',
		interest: 'Its stake in the matter',
		interestHint: 'If you leave it empty, the record says that it is unknown.',
		interestText: 'Stake',
		interestQuote: 'Words that show it',
		interestAdd: 'Add a stake',
		none: 'None chosen',
		filter: 'Find by any spelling',
		add: (name: string) => `Add “${name}” as new`,
		remove: 'Remove'
	},
	topic: {
		title: 'The topic',
		name: 'Title',
		summary: 'Summary',
		readBy: 'Who read what the responses do',
		readOn: 'Read on (a day)',
		asOf: 'As of',
		terms: 'Contested terms that matter here',
		termsHint:
			'All terms are in one file: the ZIP has those of the record too, followed by the new ones.'
	},
	inLanguage: (tag: Language) => `in ${languageName(tag, 'en')}`,
	check: {
		fill: {
			write: 'write something here.',
			choose: 'choose one.',
			pick: 'choose one from the list, or type a new name and press Enter.'
		},
		title: 'What is still missing',
		nothing: 'Nothing is missing: the files pass the check.',
		empty: 'Accept a claim to begin.',
		building: 'Checking…',
		insecure:
			'The check could not run: it needs a secure connection. Open this page with an address that begins with https.',
		commitment: (passages: number, disclosed: number) =>
			`${count(passages, '# passage', '# passages')}, ${disclosed} of them quoted`,
		root: 'Fingerprint of the text',
		go: 'Go there',
		blocked: 'You can save the ZIP when nothing is missing, and the one file (JSON) at any time.'
	},
	preview: {
		title: 'As facing pages',
		none: 'An exchange appears here once you accept a claim.'
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
