import { GUIDE } from '../../desk.guide.ts';
import { count } from './forms.ts';

export const project = {
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
		file: 'Choose files: pages, PDFs, documents…',
		folder: 'Choose a folder',
		bring: 'Bring a page that is behind a login',
		drop: 'Files and folders can also be dropped here.',
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
	}
};
