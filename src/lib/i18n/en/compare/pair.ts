import { count, days } from './forms.ts';

export const pair = {
	side: {
		title: 'Compare any two',
		intro:
			'Any two statements side by side: a claim and a response, two claims, one party at two times. The link keeps your choice.',
		first: 'One side',
		second: 'The other side',
		type: 'Type a name or a few words',
		found: (n: number) => `${count(n, '# statement', '# statements')} found`,
		nothingFound: 'No statement has such words. Try fewer letters, or a name.',
		pickerFailed: 'The list could not be searched. All statements are listed below.',
		clear: 'Clear',
		swap: 'Swap sides',
		swapKey: 'Swap sides (s)',
		loading: 'Loading the statement…',
		failed:
			'The statement could not be loaded. If you are offline, open it once with a connection.',
		again: 'Try again',
		unknown: (asked: string) => `No statement in the record is called “${asked}”.`,
		unknownHint: 'Choose one above, or from the list below.',
		ambiguous: (asked: string) => `Two statements are called “${asked}”. Which one?`,
		same: 'Both sides are the same statement. Choose another one, for instance:',
		one: 'Choose the other side, for instance:',
		joins: 'What connects them',
		joinsNone:
			'Nothing in the record connects these two: neither answers the other, and they share no point, no contested term, no speaker and no date.',
		reason: {
			answers: (by: string, of: string) => `${by} answers ${of} here.`,
			raises: (by: string, of: string) =>
				by === of
					? `${by} makes this claim in its response.`
					: `The response by ${by} contains this claim by ${of}.`,
			samePoint: (points: string) => `Both address the same point: ${points}.`,
			sameTarget: (targets: string) => `Both answer the same statement: ${targets}.`,
			otherWording: (term: string, a: string, b: string) =>
				`${term}: one says ${a}, the other ${b}.`,
			sameWording: (term: string, wordings: string) => `${term}: both say ${wordings}.`,
			sameSpeaker: (who: string) => `Both are by ${who}, or by who speaks for it.`,
			sameWork: (work: string) => `Both are in the same document: ${work}.`,
			sameDate: 'As far as the dates show, they were said at the same time.'
		},
		/** Why a statement is suggested, in a few words. */
		why: {
			answers: 'one answers the other',
			'same-point': 'addresses the same point',
			'same-target': 'answers the same statement',
			raises: 'claimed in the response',
			'other-wording': 'another word for the same thing',
			'same-wording': 'same contested word',
			'same-speaker': 'same speaker',
			'same-work': 'same document',
			'same-date': 'same time'
		},
		time: {
			first: (who: string) => `${who} came first.`,
			unknown: 'The dates do not show which came first.',
			apart: (min: number | null, max: number | null) =>
				min === null || max === null
					? ''
					: Math.abs(min) === Math.abs(max) && min === max
						? max === 0
							? 'Said on the same day.'
							: `${days(Math.abs(max))} apart.`
						: min >= 0 || max <= 0
							? `Between ${Math.min(Math.abs(min), Math.abs(max))} and ${days(Math.max(Math.abs(min), Math.abs(max)))} apart.`
							: `At most ${days(Math.max(Math.abs(min), Math.abs(max)))} apart.`
		},
		points: 'Point by point',
		whole: 'as a whole',
		none: 'nothing here',
		makes: 'makes the point',
		elsewhere: (n: number) => `What only one of them addresses (${n})`,
		beside: (who: string) => `More to set beside ${who}`,
		list: 'All claims and responses',
		noScript:
			'Setting any two statements side by side needs JavaScript. Without it, each claim is beside its responses on its own page:',
		quotations: 'Compare their wording word by word'
	},
	terms: {
		table: 'Who uses which',
		tableNote:
			'● listed by an editor, with a quotation below; ○ appears in the party’s own quoted words, used or only mentioned.',
		wording: 'Wording',
		used: (n: number) => `${count(n, '# use', '# uses')} listed`,
		stands: (n: number) => `appears in ${count(n, '# statement', '# statements')} by it`,
		caption: (term: string) => `Wordings by party: ${term}`
	}
};
