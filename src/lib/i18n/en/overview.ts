import { counter } from '../count.ts';

const count = counter('en');

export const messages = {
	title: 'What the class handed in',
	intro:
		'Open the files that your pupils handed in, or the ZIP that holds them. They are read in this browser and sent nowhere.',
	noScript: 'The files are read in your browser alone, so this page needs JavaScript.',
	toPack: 'Open the pack',
	open: 'Open hand-ins',
	drop: 'Or drop the files here.',
	noPack: 'No pack is open: the one that the files are of opens with them.',
	damaged:
		'This link does not contain a whole pack. Copy it again, or open the hand-ins: their pack opens with them.',
	reading: 'Reading the files…',
	came: (n: number) => count(n, '# pupil is in the table.', '# pupils are in the table.'),
	leftOut: (n: number) => count(n, '# file is not in the table', '# files are not in the table'),
	more: (n: number, most: number) =>
		`${count(n, '# more file was not read', '# more files were not read')}: ${most} are read at a time. Open the rest next.`,
	clear: 'Close all hand-ins',
	why: {
		damaged: 'The file is damaged. Ask for it again.',
		otherFile: 'This is no hand-in. Ask for the file that the page of the tasks saves.',
		tooLong: 'The file is larger than any hand-in. Ask for it again.',
		newer: 'A newer version of this site saved it. Reload this page, then open the file again.',
		value: (where: string) =>
			`Something in it cannot be: ${where}. Somebody has changed it by hand; ask for it again.`,
		twice: 'It answers one task twice. Somebody has changed it by hand; ask for it again.',
		unreadable: 'It cannot be opened. Unpack it first, then open what is in it.',
		foreign: (pupil: string, title: string) => `By ${pupil}, of another pack: ${title}`,
		same: (pupil: string, taken: string) => `By ${pupil}, the same answers as ${taken}`,
		count: (pupil: string, taken: string) =>
			`By ${pupil}, who saved ${taken} later. The later one counts.`,
		clock: (pupil: string, taken: string) =>
			`By ${pupil}; ${taken} is later by the clock of the pupil’s device, and counts. If that clock is wrong, open only the right file.`
	},
	numbers: 'Numbers in place of names',
	wall: 'For the wall: large, without names',
	numbered: (n: number) => `No. ${n}`,
	namesake: (name: string, n: number) => `${name} (${n})`,
	untitled: 'a pack without a title',
	csv: 'Answers as a table (CSV)',
	file: 'class',
	who: 'Who did which task',
	pupil: 'Pupil',
	task: (n: number) => `Task ${n}`,
	did: 'done',
	didNot: 'not done',
	of: (n: number, all: number) => `${n} of ${all} did it`,
	notYet: 'Not yet:',
	withdrawn:
		'The record no longer has what this task is about. Below are the answers as they were handed in.',
	nobody: 'Nobody has answered this yet.',
	whole: 'The claim as a whole',
	nothing: 'nothing placed here',
	times: (n: number, all: number) => `${n} of ${all}`,
	ours: 'our reading too',
	unseen: 'Nobody chose:',
	agreement: {
		pairs: (share: number) =>
			`Of 100 times that two pupils read the same thing, they read it alike ${share} times.`,
		alpha: (alpha: string) => `Krippendorff’s alpha: ${alpha} (1 is full agreement, 0 is chance).`,
		record: (same: number, of: number) =>
			`${count(of, '# reading', '# readings')} can be set beside ours; ${same} of them read as we do. Ours is one reading, not the right answer.`
	},
	gone: 'Marked, but no longer in this text:',
	quotations: 'Quotations that are not word for word',
	exactOf: (n: number, of: number) =>
		`${n} of ${count(of, '# quotation is', '# quotations are')} word for word.`,
	absent: 'not found in the passages',
	standsIn: (n: number) => `beside passage ${n}`,
	added: 'put in:',
	removed: 'left out:',
	legend: 'Underlined: put in by the pupil. Struck through: what the passage has there.',
	notes: {
		title: 'Notes to pupils',
		text: 'They stay in this browser. Save each as a file to give back, or all of them as one ZIP.',
		to: (pupil: string) => `Note to ${pupil}`,
		save: 'Save the note',
		all: 'All notes as a ZIP',
		file: 'notes',
		forget: 'Remove notes and numbers from this browser',
		saving: {
			nothing: 'Nothing to save yet',
			saving: 'Saving…',
			saved: 'Saved in this browser',
			full: 'Not saved: this browser’s storage is full. Save the notes as a ZIP now.',
			unavailable:
				'Not saved: this browser saves nothing here, as in a private window. Save the notes as a ZIP before you leave.',
			outdated:
				'Not saved: a newer version of this site has your notes. Save them as a ZIP, then reload the page.',
			newer:
				'Not saved: these notes were changed elsewhere, or cannot be opened here. Nothing was overwritten: save these as a ZIP.'
		},
		elsewhere: 'These notes are open in another tab. Go on there, or close it and reload this page.'
	},
	/** What is asked, as the page of the tasks says it. */
	tasks: {
		unnamed: 'Without a name',
		which: (n: number) => `It is about point ${n}:`,
		kinds: {
			restate: {
				name: 'Read and restate',
				ask: 'Say in two sentences what each side says, so that it would agree: “Yes, that is what I mean.”'
			},
			find: {
				name: 'Find the words',
				ask: 'Which words of the responses answer this point? Mark them.'
			},
			place: {
				name: 'Place the moves',
				ask: 'What does this response do, and to which point?'
			},
			weigh: {
				name: 'For and against',
				ask: 'What would speak for this point if it were found, and what against it?'
			},
			trace: {
				name: 'Trace the source',
				ask: 'These words came by way of others. Whose text is it that we hold and have checked?'
			},
			differ: {
				name: 'Spot the difference',
				ask: 'Two documents word the same passage differently. Mark in the first what the second words otherwise.'
			},
			past: {
				name: 'Talking past each other',
				ask: 'Which points does none of these responses speak to?'
			},
			position: {
				name: 'Take a position',
				ask: 'Write what you think, and quote both sides. Each quotation is compared with the words, letter by letter.'
			},
			change: {
				name: 'Change sides',
				ask: 'Speak for one side, then for the other, then leave both.'
			}
		},
		fields: {
			restate: {
				claim: 'What the claim says',
				answers: 'What the responses say',
				agreed: 'The other group agrees that this is what they mean'
			},
			find: { words: 'Words that answer it', none: 'No words here answer it' },
			place: { moves: 'What it does' },
			weigh: { for: 'What would speak for it', against: 'What would speak against it' },
			trace: { saved: 'Whose text we hold', check: 'What you would check next' },
			differ: { words: 'Words that differ', means: 'What the difference does' },
			past: { points: 'Points that nobody speaks to', instead: 'What they speak of instead' },
			position: { position: 'Your position' },
			change: {
				first: 'The best case for the claim',
				other: 'The best case for the responses',
				common: 'What both sides could sign'
			}
		},
		ours: { title: 'Our reading, not the right answer' }
	}
};
