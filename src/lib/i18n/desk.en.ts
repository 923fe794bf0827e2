const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Everything the desk says, in English. The keys are the contract for every other language. */
export const deskEn = {
	title: 'The desk',
	description:
		'From a page to a proven record: read a page, take quotations from it, set responses beside claims, and leave with files that build.',
	intro:
		'Paste or drop a page. It shows what the page says and who says it; you accept, pair and leave with files that build. Everything stays in this browser: nothing is sent anywhere.',
	noScript:
		'The desk works only with JavaScript: it reads pages in your own browser, so that they need not be sent anywhere. Without it, the command line does the same: “npm run rejoinder -- ingest page.html”.',
	loading: 'The desk is being opened…',
	help: {
		title: 'Your first exchange in ten minutes',
		steps: [
			'Open the article that you want in the record, select all of it, and copy it. Or save it as an HTML file.',
			'Paste it below under “Add a page”, or drop the file there, and press “Read the page”.',
			'Check the facts of the source: who published it, when, and its address. Write one sentence that says what it bears on.',
			'Go through the proposals. Each says why it was made and how sure it is. Press “As a claim” for the words that are disputed.',
			'For the words that answer it, choose the claim and press “As a response”. A sentence that says that nobody answered becomes a silence. Select other words in the text where a proposal is not what you want.',
			'Write over our sentence for each: who says what, plainly. Cut the claim into points where it makes several. Add a move where the response meets a point, with the words it rests on and why.',
			'Give the topic a title and a summary.',
			'Look at the facing pages below, and at what is still missing. When nothing is, press “Save as ZIP”, unpack it at the root of the record, and run “npm run rejoinder -- check”.'
		]
	},
	project: {
		label: 'Project',
		untitled: 'Untitled project',
		fresh: 'New project',
		discard: 'Remove this project',
		discardSure: 'Remove it for good? Press again.',
		undo: 'Undo',
		redo: 'Redo',
		open: 'Open or import a file',
		openHint: 'A project, a CSV table, annotations (Hypothesis, W3C)',
		zip: 'Save as ZIP',
		texts: 'Save the captured texts',
		textsHint: 'Keep them outside the repository: with them every proof can be made again.',
		json: 'Save as one file (JSON)',
		saving: {
			nothing: 'Nothing to keep yet',
			saving: 'Keeping…',
			saved: 'Kept in this browser',
			full: 'Not kept: this browser’s storage is full. Nothing is lost while this page is open: save the project as one file now.',
			unavailable:
				'Not kept: this browser keeps nothing here, as in a private window. Nothing is lost while this page is open: save the project as one file before you leave.',
			newer:
				'Not kept: another tab has changed this project since. Nothing was overwritten: go on in a copy, or save this one as a file.'
		},
		elsewhere:
			'This project is open in another tab. So that neither overwrites the other, nothing is changed here.',
		copy: 'Go on in a copy',
		retry: 'Try again'
	},
	files: {
		notProject:
			'This file is no project of the desk, no table of claims and no list of annotations. Nothing was changed.',
		notJson: 'This file is not readable as JSON. Nothing was changed.',
		damaged: (where: string) =>
			`This project file is damaged at “${where}”, so it was not opened. What lies on the desk is unchanged.`,
		columns: (names: string) =>
			`This table lacks columns of the record’s own CSV: ${names}. Nothing was changed.`,
		imported: (unusable: number) =>
			unusable === 0
				? 'The table was read. Its sources have no text yet: add each before its quotations can be proven.'
				: `The table was read; ${count(unusable, 'row', 'rows')} could not be used:`,
		row: (n: number, reason: string) => `Row ${n}: ${reason}`,
		noSource: 'Annotations are looked up in the text of a source: add the page first.',
		empty: 'This file is empty.',
		notText:
			'This file is no text: it may be a picture, a PDF or an archive. Save the page as HTML, or copy its text.',
		tooLarge: (mb: number) => `This file is larger than ${mb} MB, as no page is.`,
		failed: 'This file could not be read.'
	},
	add: {
		title: 'Add a page',
		paste: 'The page, as copied or as HTML',
		file: 'or choose a file (.html, .txt)',
		drop: 'A file can also be dropped here.',
		read: 'Read the page',
		reading: 'Reading…',
		cancel: 'Cancel',
		failed: {
			'nothing-found':
				'No running text was found in it. Paste the words of the article themselves.',
			unreadable: 'This could not be read. Nothing was changed; try its plain text instead.',
			cancelled: 'The reading was cancelled.'
		},
		missing:
			'The text of this source is not here. Add it as a page for its quotations to be proven.',
		into: (title: string) => `as the text of “${title}”`
	},
	source: {
		list: 'Sources',
		facts: 'The facts of the source',
		title: 'Title, as printed',
		about: 'What it bears on',
		publisher: 'Published by',
		published: 'Published on',
		dateHint: 'As 2024-03-04, 2024-03 or 2024~; empty if the page has no date.',
		language: 'Language of the text',
		url: 'Address of the page',
		kind: 'Kind',
		captured: 'Captured on',
		remove: 'Remove this source'
	},
	text: {
		title: 'What it says',
		intro: 'Marked are the proposals. Select words to take them yourself.',
		part: (n: number, of: number) => `Part ${n} of ${of}`,
		earlier: 'Earlier',
		later: 'Later',
		exact: 'Or type the exact words',
		find: 'Find',
		notThere: 'These words do not stand in the text.',
		twice: (n: number) => `These words stand ${n} times: type more of them.`,
		selected: 'Selected'
	},
	proposals: {
		title: 'Proposals',
		none: 'No proposals in this part of the text. Select words to take them yourself.',
		kind: {
			quotation: 'Quotation',
			reported: 'Reported',
			demand: 'Demand',
			silence: 'Silence'
		},
		noSpeaker: 'Speaker not settled',
		asked: (who: string) => `Asked: ${who}`,
		claim: 'As a claim',
		response: 'As a response',
		to: 'to',
		more: 'As further words of',
		reject: 'Reject',
		accepted: 'Accepted',
		rejected: 'Rejected',
		again: 'Take it up again',
		needsClaim: 'Accept a claim first: a response answers one.',
		left: (n: number) => `${n} left to decide`
	},
	marks: {
		title: 'Annotations found again',
		exact: 'in the same place',
		moved: 'moved: the same words in other surroundings',
		absent: 'not found in this text',
		ambiguous: 'not found: in several places, and none is certain',
		without: (n: number) => `${count(n, 'annotation marks', 'annotations mark')} no words.`,
		select: 'Select these words'
	},
	statement: {
		title: 'Claims and responses',
		none: 'Nothing accepted yet.',
		speaker: 'Who says it',
		said: 'Said on',
		gist: 'In one sentence of ours',
		gistHint: 'Names who says it, plainly: says, states, asks.',
		graded: (words: string) => `These words take a side or grade: ${words}`,
		quotes: 'Words',
		voice: 'Voice',
		voices: { own: 'its own words', reported: 'as the source reports them' },
		useSelection: 'Replace by the selected words',
		remove: 'Remove',
		kind: 'Kind',
		kinds: { assertion: 'Claim', demand: 'Demand' },
		concerns: 'Whom it concerns',
		draft: 'A draft: checked, and left out of the site',
		points: 'Points',
		point: (n: number) => `Point ${n}`,
		pointAdd: 'Add a point',
		pointQuote: 'The words that make it',
		outcome: 'How asking ended',
		askedBy: 'Asked by',
		askedWhen: 'Asked on',
		answers: 'What it answers',
		choose: 'Choose a claim',
		answerAdd: 'Answer another claim',
		moves: 'What it does',
		moveAdd: 'Add a move',
		moveKind: 'Move',
		movePoints: 'On which points; none means the whole',
		moveQuote: 'The words it rests on',
		why: 'Why, in one line of ours',
		suggest: 'Look in the record for the claim it answers',
		suggestHint: 'Suggestions only: whether it answers one of these is for you to say.',
		suggestNone: 'Nothing like it in the record.',
		take: 'It answers this claim'
	},
	party: {
		title: 'New to the record',
		intro: 'Who is named here and not in the record yet.',
		name: 'Name',
		spellings: 'Other spellings, one a line',
		kind: 'Kind',
		role: 'Role',
		nobody: 'Nobody chosen',
		filter: 'Find by any spelling',
		add: (name: string) => `Add “${name}” as new`,
		remove: 'Remove'
	},
	topic: {
		title: 'The topic',
		name: 'Title',
		summary: 'Summary',
		asOf: 'As of'
	},
	inEnglish: 'in English',
	inArabic: 'in Arabic',
	check: {
		title: 'What is still missing',
		nothing: 'Nothing is missing: the files pass the check.',
		empty: 'Accept a claim to begin.',
		building: 'Checking…',
		insecure:
			'The proofs need a secure (https) connection: this browser withholds its cryptography here.',
		commitment: (passages: number, disclosed: number) =>
			`${count(passages, 'passage', 'passages')} committed to, ${disclosed} laid open`,
		root: 'Committed root',
		blocked:
			'The ZIP can be saved when nothing is missing. The one file (JSON) can be saved at any time.'
	},
	preview: {
		title: 'As facing pages',
		none: 'An exchange appears here once a claim is accepted.'
	}
};
