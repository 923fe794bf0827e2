export const site = {
	site: {
		tagline: 'Contested claims beside the responses on record',
		description:
			'Contested claims set beside the responses on record, every quotation checked against the text we saved. No verdicts, no scores.',
		skip: 'Skip to the text',
		main: 'Main',
		footer: 'About this site'
	},
	nav: {
		topics: 'Topics',
		parties: 'Parties',
		sources: 'Sources',
		method: 'Method',
		terms: 'Terms',
		about: 'About',
		desk: 'Add a source',
		compare: 'Compare',
		teach: 'Teach',
		teachers: 'For teachers',
		checkers: 'For fact-checkers',
		menu: 'Menu',
		search: 'Search',
		searchPlaceholder: 'Search claims, responses, people',
		otherLanguage: (name: string) => `This page in ${name}`,
		theme: 'Theme',
		themeAuto: 'Same as the device',
		themeLight: 'Light',
		themeDark: 'Dark',
		keys: 'Single-key shortcuts',
		keysOn: 'On',
		keysOff: 'Off',
		breadcrumbs: 'Where you are',
		record: 'The record as one file',
		accessibility: 'Accessibility',
		thirdParty: 'Licences of the software and typefaces used',
		licence: (ours: string) =>
			`Code: MIT. Our own words: ${ours}. Quotations belong to their authors.`
	},
	/** Of an entry that another site wrote. */
	origin: {
		title: 'Where this comes from',
		by: 'From another site:',
		taken: (date: string) => `taken on ${date}`,
		words:
			'Summaries and readings here are those of its editors. Its quotations were proven again.',
		licence: 'Licence of its words',
		noLicence: 'It names no licence.'
	},
	editorial: {
		summary: 'our summary',
		reading: 'our reading',
		translation: 'our translation',
		title: 'Written by the editors of this record, not by any party'
	},
	/** Links to report an error, and what they fill in. */
	report: {
		link: {
			page: 'Report an error on this page',
			quotation: 'Report an error in this quotation',
			reading: 'Report an error in this reading'
		},
		/** On a page that was corrected, before the days that lead to what was. */
		corrected: 'Corrected',
		title: (place: string) => `Possible error: ${place}`,
		quotation: (number: number) => `quotation ${number}`,
		/** `which` is empty where a whole page is meant. */
		body: (address: string, which: string, version: string) =>
			[
				`Page: ${address}`,
				...(which === '' ? [] : [`Place: ${which}`]),
				`Record of: ${version}`,
				'',
				'What is wrong?',
				'',
				'What would be right, and where can we check it?',
				''
			].join('\n')
	},
	offline: {
		title: 'No connection, and this page is not kept here',
		text: 'Pages that you have read are kept on this device, so that you can read them again offline. This one is not among them. Load it again when you have a connection.',
		kept: 'Pages kept on this device'
	},
	error: {
		notFound: 'This page is not in the record',
		notFoundText:
			'The address may be mistyped, or come from a draft that was never published. Addresses are permanent here: an entry that was renamed is still found under its old one.',
		nearest: 'Did you mean one of these?',
		start: 'Go to the start page',
		failed: 'Something went wrong',
		failedText: 'This is our mistake, not yours. The record itself is not affected.',
		away: 'The record cannot be had at the moment',
		awayText:
			'The pages of this site come from a database, which does not answer just now. Nothing is lost: try again in a minute.'
	},
	dates: {
		about: (date: string) => `about ${date}`,
		perhaps: (date: string) => `perhaps ${date}`,
		between: (from: string, to: string) => `between ${from} and ${to}`,
		since: (from: string) => `since ${from}`
	},
	/** Words of citing, packs and exports that stand on pages of others. */
	share: {
		cite: 'Cite',
		add: 'Add to a pack',
		added: 'In the pack',
		addExchange: 'Add the exchange to a pack',
		pack: 'Open the pack',
		failed: 'could not be loaded',
		exports: 'Take it with you',
		corrections: 'Corrections',
		feed: 'Additions and corrections',
		embed: 'Embed',
		open: (site: string) => `Open in ${site}`,
		packs: 'Packs for a lesson',
		files: 'As files',
		/** The plainer of two formats of one name. */
		simple: (name: string) => `${name}, simple`
	},
	/** Before the name of a page, where a short link or a former address leads on to it. */
	leadsTo: 'This link leads to'
};
