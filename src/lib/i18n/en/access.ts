/** The accessibility statement. Criteria of WCAG 2.2 bear W3C's own names, and what a test or a trial of ours supports. */
export const messages = {
	title: 'Accessibility',
	intro:
		'Everybody should be able to read what is said here and check it. This page says what we promise, what we tried and how, what nobody has tried yet, and where it still falls short.',
	contents: 'On this page',
	promise: {
		title: 'What we promise',
		text: [
			'Every page of this site is meant to meet the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, in every language of the site.',
			'What is read works without scripts. Where something does not work for you, that is an error, and we want to hear of it.'
		]
	},
	tried: {
		title: 'What was tried, and how',
		intro:
			'These trials are tests of the software: programs make them in Chromium. Most are made on an invented record that has a page of every kind; axe also reads the pages of the published record.',
		list: [
			'axe, a program that looks for known faults: every page that is built, in every language, light and dark.',
			'Keyboard alone: every kind of page from its top to its foot, and two whole walks, from the start page to a copied citation and from a pasted text to a saved file.',
			'What Chromium gives to screen readers: names of links and buttons, tables, headings, places of announcements, the language of each piece of text.',
			'320 pixels wide, which is 400 % on a screen of 1280; letters of 24 pixels; the text spacing of WCAG.',
			'Colours that a reader forces, light and dark, and a wish for more contrast.',
			'Pages without scripts.',
			'Firefox and WebKitGTK: programs walk through the main tasks there. They ask whether a task can be done, not what is heard.'
		]
	},
	untried: {
		title: 'What was not tried',
		list: [
			'Nobody has used this site with a screen reader for us: not with NVDA, JAWS, VoiceOver, TalkBack or Orca.',
			'Nobody with a disability has tried it for us.',
			'It was not tried with voice control, switches, a screen magnifier or a braille display.',
			'It was not tried on a real phone or tablet, only in windows of their size.',
			'No outside body has assessed it. This report is our own.'
		]
	},
	gaps: {
		title: 'Known gaps',
		list: [
			'In lists of choices, titles of documents in another language are not marked as such, so a screen reader may read them in the wrong language.',
			'While the desk is being loaded, the words that say so may not be announced.',
			'Our one-sentence summaries have many names in them and are harder to read than the rest of the site.',
			'The links of quotations lead to pages of other publishers. Whether those are accessible is not in our hands.'
		]
	},
	report: {
		title: 'Tell us',
		text: 'Tell us what you wanted to do, where it stopped, and what you use to read: that helps us find it.',
		none: 'The editors of this record have set no address yet, so there is no link to reach them.',
		contact: 'Write to the editors'
	},
	conformance: {
		title: 'Conformance report',
		intro:
			'The form is that of the Voluntary Product Accessibility Template (VPAT), for WCAG 2.2. Each row says what it rests on. The criterion 4.1.1 was taken out of WCAG 2.2.',
		product: 'Product',
		standard: 'Standard',
		standardName: 'WCAG 2.2, levels A and AA',
		day: 'Latest trial',
		sum: 'Result',
		count: (n: number, result: string) => `${result}: ${n}`,
		caption: 'WCAG 2.2, levels A and AA: every criterion',
		criterion: 'Criterion',
		level: 'Level',
		result: 'Result',
		remarks: 'Remarks',
		principles: {
			'1': 'Perceivable',
			'2': 'Operable',
			'3': 'Understandable',
			'4': 'Robust'
		},
		results: {
			supports: 'Supports',
			partly: 'Partially supports',
			not: 'Does not support',
			none: 'Not applicable'
		}
	},
	criteria: {
		'1.1.1': [
			'Non-text Content',
			'Tried with axe. Signs have names or stand beside the same words; the drawing of the map has all of it as a list too.'
		],
		'1.2.1': ['Audio-only and Video-only (Prerecorded)', 'There is no sound and no film.'],
		'1.2.2': ['Captions (Prerecorded)', 'There is no sound and no film.'],
		'1.2.3': [
			'Audio Description or Media Alternative (Prerecorded)',
			'There is no sound and no film.'
		],
		'1.2.4': ['Captions (Live)', 'There is no sound and no film.'],
		'1.2.5': ['Audio Description (Prerecorded)', 'There is no sound and no film.'],
		'1.3.1': [
			'Info and Relationships',
			'Tried with axe and in Chromium’s tree: every table has a name and heads, the end of a point is said, reported words are named as such in words.'
		],
		'1.3.2': [
			'Meaningful Sequence',
			'The order of the page is the order of reading; where sides are swapped, both orders change. A test holds it.'
		],
		'1.3.3': [
			'Sensory Characteristics',
			'The guides name buttons and fields by their labels; a test compares them.'
		],
		'1.3.4': ['Orientation', 'No style asks for one way to hold the screen.'],
		'1.3.5': ['Identify Input Purpose', 'No field asks for anything about the reader.'],
		'1.4.1': [
			'Use of Color',
			'Colours only repeat what numbers, words, lines or shapes say. Tried with axe and in forced colours.'
		],
		'1.4.2': ['Audio Control', 'There is no sound.'],
		'1.4.3': [
			'Contrast (Minimum)',
			'Tried with axe on every page, light and dark, and in forced colours.'
		],
		'1.4.4': ['Resize Text', 'Tried at 320 pixels, which is 400 %, and with letters of 24 pixels.'],
		'1.4.5': ['Images of Text', 'Pages have no pictures of text.'],
		'1.4.10': [
			'Reflow',
			'Every kind of page was tried at 320 pixels. Wide tables scroll in a place of their own, or become cards.'
		],
		'1.4.11': [
			'Non-text Contrast',
			'Edges of fields and buttons, the outline of the focus and the colours of points have 3:1 at least; a test computes it.'
		],
		'1.4.12': [
			'Text Spacing',
			'Every kind of page was tried with this spacing at 320 pixels: nothing is cut off.'
		],
		'1.4.13': [
			'Content on Hover or Focus',
			'Notes open when they are pressed and close with Escape; nothing opens by pointing alone.'
		],
		'2.1.1': [
			'Keyboard',
			'Two whole walks by keyboard alone, and tests of the map, the tables, packs and the desk.'
		],
		'2.1.2': [
			'No Keyboard Trap',
			'Every kind of page was walked with Tab from top to foot; dialogs close with Escape and give the focus back.'
		],
		'2.1.4': [
			'Character Key Shortcuts',
			'A switch at the foot of every page turns them off. A test holds it.'
		],
		'2.2.1': ['Timing Adjustable', 'Nothing runs out.'],
		'2.2.2': ['Pause, Stop, Hide', 'Nothing moves, blinks or changes by itself.'],
		'2.3.1': ['Three Flashes or Below Threshold', 'Nothing flashes.'],
		'2.4.1': ['Bypass Blocks', 'The first stop of a page leads to its text. A test holds it.'],
		'2.4.2': [
			'Page Titled',
			'Tried with axe; a test finds that no two pages of a language have the same title.'
		],
		'2.4.3': [
			'Focus Order',
			'Two whole walks; on the desk the focus goes to what each step has made. Tests hold it.'
		],
		'2.4.4': [
			'Link Purpose (In Context)',
			'A test finds links of one name that lead to different places: there are none on any kind of page.'
		],
		'2.4.5': [
			'Multiple Ways',
			'Search, lists of topics, parties, sources and terms, and links between them.'
		],
		'2.4.6': [
			'Headings and Labels',
			'Buttons that are many on a page say what they are of. A test holds it.'
		],
		'2.4.7': ['Focus Visible', 'Every stop on every kind of page has an outline. A test holds it.'],
		'2.4.11': [
			'Focus Not Obscured (Minimum)',
			'Every stop on every kind of page was tried: none lies under a part that sticks.'
		],
		'2.5.1': [
			'Pointer Gestures',
			'The drawing of the map is moved and made larger with buttons too. A test holds it.'
		],
		'2.5.2': ['Pointer Cancellation', 'Buttons and links act when the pointer is let go.'],
		'2.5.3': ['Label in Name', 'Tried with axe’s rule for it on every kind of page.'],
		'2.5.4': ['Motion Actuation', 'Nothing is done by moving a device.'],
		'2.5.7': [
			'Dragging Movements',
			'Files can be chosen or pasted instead of dropped, words typed instead of selected, and packs are ordered with buttons.'
		],
		'2.5.8': [
			'Target Size (Minimum)',
			'Tried with axe’s rule on every page, and again at 320 pixels.'
		],
		'3.1.1': ['Language of Page', 'Tried with axe; a test compares it with the address.'],
		'3.1.2': [
			'Language of Parts',
			'A test finds text in another script than its language has. Titles in lists of choices are not marked; two languages of one script are not told apart by the test.'
		],
		'3.2.1': ['On Focus', 'Every stop was tried: nothing opens or changes the page.'],
		'3.2.2': [
			'On Input',
			'A choice filters what is below it and leaves the focus where it is. A test holds it.'
		],
		'3.2.3': ['Consistent Navigation', 'Head and foot are one and the same on every page.'],
		'3.2.4': [
			'Consistent Identification',
			'What does the same is called the same: each word stands in one dictionary.'
		],
		'3.2.6': [
			'Consistent Help',
			'The link to report an error stands first at the foot of every page, once the editors have set an address.'
		],
		'3.3.1': [
			'Error Identification',
			'At the desk each field says what is wrong with it, and a list leads to it. Tests hold it.'
		],
		'3.3.2': ['Labels or Instructions', 'Tried with axe: every field has a label.'],
		'3.3.3': [
			'Error Suggestion',
			'At the desk every message says what to do. A test holds it for each kind.'
		],
		'3.3.4': [
			'Error Prevention (Legal, Financial, Data)',
			'Nothing is bought, signed or sent here.'
		],
		'3.3.7': [
			'Redundant Entry',
			'The desk keeps what was entered, also when the page is loaded again. A test holds it.'
		],
		'3.3.8': ['Accessible Authentication (Minimum)', 'There is nothing to log in to.'],
		'4.1.2': [
			'Name, Role, Value',
			'Tried with axe and in Chromium’s tree; switches say their state.'
		],
		'4.1.3': [
			'Status Messages',
			'Results, counts, copies and what is done at the desk are announced in places that are there before. That the desk is being loaded may not be.'
		]
	}
};
