import { counter } from '../../count.ts';

const count = counter('en');

export const several = {
	title: 'Which of these files?',
	intro: 'Each file that you take in becomes a source of its own. Nothing leaves this browser.',
	looking: (n: number) => `Looking at the files: ${n} so far…`,
	all: 'Choose all',
	none: 'Choose none',
	take: (n: number) => `Take in ${count(n, '# file', '# files')}`,
	close: 'Put this list away',
	more: (n: number, most: number) =>
		`${count(n, '# more file is', '# more files are')} not in this list: ${most} fit into it. Give ${n === 1 ? 'it' : 'them'} again when these are in.`,
	nothing: 'There is no file in it.',
	reading: 'Reading…',
	read: 'Taken in',
	refused: 'Cannot be read',
	done: (taken: number, refused: number) =>
		`${count(taken, '# file', '# files')} taken in.${refused === 0 ? '' : ` ${count(refused, '# file', '# files')} could not be read: the list says why.`}`,
	inside: 'It holds several documents. They are in the list below.',
	kinds: {
		page: 'Page',
		text: 'Text',
		pdf: 'PDF',
		docx: 'Word document',
		odt: 'OpenDocument text',
		rtf: 'RTF',
		epub: 'Book (EPUB)',
		mail: 'Mail',
		captions: 'Captions',
		transcript: 'Transcript',
		minutes: 'Minutes or interview',
		archive: 'Saved page or archive',
		picture: 'Picture'
	}
};
