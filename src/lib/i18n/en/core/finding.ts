import { count } from './forms.ts';

export const finding = {
	search: {
		title: 'Search',
		open: 'Search the record',
		label: 'Words, names, or part of a sentence',
		loading: 'Loading the search…',
		none: (query: string) => `Nothing found for “${query}”.`,
		noneHint: 'Try fewer words or another spelling, or remove a filter.',
		/** Before words by which something was found that it does not show. */
		foundBy: 'Found by',
		didYouMean: 'Did you mean',
		results: (n: number) => count(n, '# result', '# results'),
		kinds: {
			claim: 'Claims',
			response: 'Responses',
			quotation: 'Quotations',
			party: 'Parties',
			source: 'Sources',
			term: 'Terms',
			topic: 'Topics'
		} as Record<string, string>,
		filters: 'Filters',
		facet: {
			kind: 'Kind',
			party: 'Party',
			topic: 'Topic',
			source: 'Source',
			move: 'What it does',
			outcome: 'Outcome',
			voice: 'Whose words',
			language: 'Language',
			period: 'Year'
		} as Record<string, string>,
		voice: { own: 'own words', reported: 'reported' } as Record<string, string>,
		clear: 'Clear',
		narrow: 'Narrow by',
		clearFilters: 'Clear filters',
		all: 'All results',
		more: 'More results',
		close: 'Close',
		failed:
			'Search could not be loaded. Check the connection and try again; the pages can be read without it.',
		noScript: 'Search needs JavaScript. Without it, everything can be reached from these lists:',
		hint: 'Quotes keep words together: "declined to comment". A minus leaves a word out: -company. party: topic: source: kind: narrow the search.',
		keys: '↑ ↓ choose · Enter opens · Ctrl Enter opens side by side · Esc closes',
		recent: 'Recent',
		compare: 'Compare',
		compareThese: 'Compare these two',
		compareOne: 'Choose another to compare it with.',
		print: 'Print',
		asCsv: 'As CSV',
		asJson: 'As JSON'
	},
	/** Words of the instruments that stand on pages of others. */
	compare: {
		nav: 'Ways to read this topic',
		instruments: {
			overview: 'Overview',
			matrix: 'Who answered what',
			chronology: 'Order of events',
			map: 'Map',
			balance: 'Balance',
			'past-each-other': 'Unmatched points and answers',
			introduced: 'How speakers are introduced',
			origins: 'Where the words come from',
			later: 'What was said later'
		},
		everywhere: { compare: 'Compare any two', wording: 'Compare wordings' },
		answers: (points: string) => `answers ${points}`,
		silentOn: (points: string) => `does not address ${points}`,
		onTheWhole: 'answers the claim as a whole',
		onTheDocument: 'answers the document as a whole',
		bringsUp: 'adds:',
		beside: 'Compare it with something else',
		ofExchange: 'This exchange by date',
		term: {
			rendered: (words: string) => `in our translations: ${words}`,
			contested: 'contested term',
			wordings: 'Wordings, and who uses them',
			editorial: 'In our own words',
			all: 'Who uses which, with quotations',
			close: 'Close'
		}
	}
};
