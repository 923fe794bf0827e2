import { counter } from '../../count.ts';

const count = counter('en');

export const bring = {
	title: 'Bring a page to the desk',
	description: 'Hand a page to your desk as you see it in your own browser, also behind a login.',
	intro:
		'Some pages can be read in your own browser only: behind a login, or put together while you read. Hand such a page to your desk as you see it. It goes from one tab to the other, and to no server.',
	desk: 'Open the desk',
	noScript: 'This needs JavaScript, and so does the desk.',
	bookmark: {
		title: 'With a bookmark',
		name: 'To my desk',
		steps: [
			'Drag this button to the bookmarks bar of your browser:',
			'Open the page that you want to quote from, to its end. If you like, select the words that matter.',
			'Press the bookmark. A tab opens, shows what is handed over and asks you first.'
		],
		keyboard:
			'Without dragging: copy the address of the bookmark, add a bookmark in your browser, and paste the address into it.',
		copy: 'Copy the address of the bookmark',
		copied: 'Copied.',
		blocked: 'The browser opened no tab for the desk. Allow pop-ups for this page and try again.',
		silent:
			'The desk did not answer: this page, or the browser, keeps the two tabs apart. Use the extension, or save the page as a file and choose that at the desk.'
	},
	extension: {
		title: 'With the extension',
		intro:
			'It does the same at the press of a button, also on pages that let no bookmark work. It sees the page in front of you when you press, and the address of this desk; nothing else.',
		download: 'Download the extension (ZIP)',
		chromium:
			'Chrome, Edge and their relatives: unpack the ZIP, open chrome://extensions, switch on developer mode, press “Load unpacked” and choose the folder.',
		firefox:
			'Firefox: open about:debugging#/runtime/this-firefox, press “Load Temporary Add-on” and choose the ZIP. It stays until Firefox is closed, since Firefox keeps only what its makers have signed.'
	},
	device: {
		title: 'From your device',
		intro:
			'Install this site as an app, and it appears in the share menu of your device and among the programs that open documents. That works without a connection too.'
	},
	limits: {
		title: 'What cannot be handed over',
		all: [
			'A page can forbid bookmarks to run, or cut the tie to the tab that it opens. Then nothing comes here: use the extension, or save the page as a file.',
			'PDFs, pages of the browser itself and its shop for extensions let nothing in. Save the PDF and choose the file at the desk.',
			'Parts from another site that stand in a frame stay behind, and with the bookmark also parts that the page keeps closed.',
			'What loads only as you scroll has to be on the screen once. What you typed into fields stays behind.'
		]
	},
	waiting: 'Waiting for the page…',
	nothing:
		'No page has come. The page, or the browser, keeps the two tabs apart: use the extension, or save the page as a file and choose that at the desk.',
	ask: {
		page: 'Take this page to the desk?',
		files: 'Take this to the desk?',
		intro: 'Nothing is on the desk yet. Take only what you handed over yourself.',
		from: 'Handed over by',
		site: (site: string) => `the page itself, on ${site}`,
		extension: 'the extension in this browser',
		shared: 'the share menu of this device, or a page in this browser',
		opened: 'this device: files opened with this site',
		name: 'Title',
		address: 'Address',
		length: 'Length',
		characters: (n: string) => `${n} characters`,
		selection: 'Selected words',
		text: 'Text',
		list: 'Files',
		left: (n: number) =>
			`${count(n, '# file is', '# files are')} left out: there are too many, or they are too large.`,
		again: 'A second page came and was refused. This is the first one.',
		take: 'Take it to the desk',
		refuse: 'Do not take it'
	},
	declined: 'It was not taken, and nothing of it is kept.',
	refused: {
		title: 'It was refused',
		shape: 'What came is not a page as the bookmark and the extension send it. Nothing was taken.',
		'too-large': 'The page is larger than any that is read here. Copy the words that you need.',
		foreign: 'A page said that it is a page of another site. Nothing was taken.',
		framed: 'This page stands in a frame of another page, and takes nothing there.',
		gone: 'What was handed over is not here any more. Hand it over again.',
		unavailable:
			'This browser keeps nothing here. Leave the private window, or open the site with an address that begins with https.'
	},
	onDesk: {
		lost: 'The words that you had selected do not stand in the text of the page: select them again.',
		address:
			'Only an address was shared. Open it in your browser and hand over the page itself, or paste its words.'
	}
};
