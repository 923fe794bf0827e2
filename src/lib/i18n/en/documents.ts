import { counter } from '../count.ts';

const count = counter('en');

/** What is said of files that are read, in English. The keys are the contract for every other language. */
export const messages = {
	notice: {
		/** `pages` are named, as printed. */
		noTextLayer: (n: number, pages: string) =>
			n === 1
				? `Page ${pages} has no text that can be read: it is empty, or a picture.`
				: `Pages ${pages} have no text that can be read: they are empty, or pictures.`,
		readByMachine: (n: number, pages: string) =>
			n === 1
				? `A program read page ${pages} from its picture. Compare it with the picture before you quote from it.`
				: `A program read pages ${pages} from their pictures. Compare them with the pictures before you quote from them.`,
		lettersUnknown: (n: number, pages: string) =>
			n === 1
				? `The file does not tell all letters of page ${pages}. Each that is missing is a � in the text: compare that page before you quote from it.`
				: `The file does not tell all letters of pages ${pages}. Each that is missing is a � in the text: compare those pages before you quote from them.`,
		pagesLeft: (n: number, pages: string) =>
			n === 1
				? `Page ${pages} was left out: it would take too long to read. If you need its words, print that page to a new PDF, or type them as printed.`
				: `Pages ${pages} were left out: they would take too long to read. If you need their words, print those pages to a new PDF, or type them as printed.`,
		cutShort: 'The file ends too early. What is there was read.',
		automaticCaptions:
			'A program made these captions. Listen to the recording before you quote from them.',
		timesMended: (n: number) =>
			`${count(n, '# time', '# times')} in the file cannot be right. Check the times of what you quote.`,
		digestDiffers:
			'The page in this archive is not the one that the archive says it saved: it was changed since, or is damaged.',
		setAside: {
			comments: (n: number) => `Left out: ${count(n, '# comment', '# comments')}.`,
			notes: (n: number) => `Left out of the text: ${count(n, '# note', '# notes')}.`,
			'struck-out': (n: number) =>
				`Left out: ${count(n, '# passage that is struck out', '# passages that are struck out')}.`,
			/** `names` are those of the files. */
			attachments: (n: number, names: string) =>
				`Not read: ${count(n, '# attached file', '# attached files')} (${names}).`
		},
		more: (n: number) => `and ${n} more`
	},
	refused: {
		encrypted:
			'This file asks for a password. Open it with the password, save a copy without one, and read that.',
		damaged: 'This file is damaged and cannot be read. Get it again from where it came.',
		noText:
			'This file has no text that can be read here: its pages are pictures, or empty. Type the words that you need, as printed.',
		pictureKind:
			'Pictures of this kind cannot be read here. Save it as PNG or JPEG and choose that.',
		noPages:
			'There is no page in this archive that can be read, only redirects, pictures, or visits whose page is in another archive.',
		outOfBounds: {
			pages: 'This file has more pages than are read here. Save the pages that you need as a file.',
			parts: 'This file has more parts than are read here. Take out the one that you need.',
			bytes:
				'Unpacked, this file is larger than any that is read here. Take out the part that you need.',
			pixels:
				'This picture is larger than any that is read here. Save it smaller, or cut it in two.',
			time: 'This file takes too long to read. Save the pages that you need as a file.'
		},
		unsafe:
			'This file is built like one that is meant to do harm, and was not read. Ask for it in another form.',
		nested:
			'This is an archive within an archive, and was not opened. Unpack it and choose what is in it.',
		unknownKind:
			'Files of this kind cannot be read here. Save it as PDF, HTML or plain text and choose that.'
	},
	pictures: {
		title: 'Read the pictures by machine',
		intro: (n: number) =>
			n === 1
				? 'One page has no text. If it is a picture of words, a program can read it here, in your browser. Nothing is sent anywhere.'
				: `${n} pages have no text. If they are pictures of words, a program can read them here, in your browser. Nothing is sent anywhere.`,
		marked:
			'A machine makes mistakes. Whatever is quoted from this text is marked “read by machine” until you have compared it with the pictures, below.',
		languages: 'Languages on these pages',
		loads: (megabytes: string) =>
			`About ${megabytes} MB are loaded from this site, the first time.`,
		read: 'Read by machine',
		loading: 'The program is being loaded.',
		page: (n: number, of: number) => `Read: ${n} of ${count(of, '# page', '# pages')}`,
		stop: 'Stop, and keep what was read',
		failed:
			'The program could not be loaded or does not run in this browser. Check the connection, or try another browser.'
	},
	/** Where a person compares what a program read, line by line. */
	compare: {
		title: 'Compare with the pictures',
		intro:
			'Read each line in its picture, then in the box below it. Correct the box where it differs. Press Enter when it is right: the next line comes.',
		marked:
			'Quotations are marked “read by machine” until all lines of the sentences they are from are compared.',
		progress: (done: number, of: number) => `${done} of ${count(of, '# word', '# words')} compared`,
		page: (label: string) => `Page ${label}`,
		earlier: 'Page before',
		later: 'Next page',
		picture: (n: number) => `Picture of line ${n}`,
		line: (n: number) => `Line ${n}`,
		right: 'Compared',
		unsure: 'The program was not sure of:',
		quoted: 'All that you quote from this text is compared.',
		whole: 'The whole text is compared.',
		pictures: 'The pictures are not kept with the draft. Choose the file once more to see them.',
		file: 'Choose the file',
		other: 'This is not the file that was read. Choose the same file.',
		notDrawn: 'This page cannot be drawn here. Open the file beside this page.'
	},
	choose: {
		title: 'Which of these pages?',
		intro: (n: number) =>
			`The file holds ${count(n, '# page', '# pages')}. Choose the one to read.`,
		untitled: 'Without a title',
		fetched: (day: string) => `saved on ${day}`
	}
};
