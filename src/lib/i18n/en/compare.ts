import { counter } from '../count.ts';
import type { Searched } from '#lib/record/coverage.ts';
import type { DayRange } from '#lib/record/days.ts';
import type { StateProblem } from '#lib/compare/matrix/choices.ts';
import type { Mark } from '#lib/compare/matrix/mark.ts';
import type { ChangeKind, EncodingKind } from '#lib/quotations/mark.ts';
import type { TypographyKind } from '#lib/quotations/typography.ts';
import type { EdgeKind, NodeKind } from '#lib/compare/map/graph.ts';

const count = counter('en');
const days = (n: number) => count(n, '# day', '# days');

interface DelayGiven extends DayRange {
	since: 'claim' | 'response' | 'document' | 'asked';
}

const SINCE = {
	claim: 'the claim',
	response: 'the response',
	document: 'the document',
	asked: 'it was asked'
};

/** How long a reply took, no more exactly than the dates allow. */
function delay({ since, min, max, qualified }: DelayGiven): string {
	const from = SINCE[since];
	const doubt = qualified ? ', if the dates are right' : '';
	const order = '; exact order unknown';
	if (min === null && max === null) return `the dates do not show how long after ${from}`;
	if (max === null) return `at least ${days(min!)} after ${from}${doubt}`;
	if (min === null) return `at most ${days(max)} after ${from}${doubt}`;
	if (max < 0) return `${range(-max, -min)} before ${from}${doubt}`;
	if (min < 0 && max === 0) return `on the same day or before${order}${doubt}`;
	if (min < 0 && since === 'asked') return `up to ${days(max)} after ${from}${order}${doubt}`;
	if (min < 0) return `up to ${days(max)} later${order}${doubt}`;
	if (max === 0)
		return `${since === 'asked' ? 'on the day' : 'on the same day as'} ${from}${doubt}`;
	return `${range(min, max)} after ${from}${doubt}`;
}

const range = (least: number, most: number) =>
	least === most ? days(most) : `${least} to ${days(most)}`;

const CHANGE: Record<ChangeKind, string> = {
	hedge: 'a cautious word',
	negation: 'a negation',
	modal: 'a verb such as may or must',
	quantifier: 'a word such as all or some',
	condition: 'a condition',
	number: 'a number',
	date: 'a date',
	article: 'an article (a, the)',
	name: 'a name',
	question: 'a question',
	contraction: 'a short form',
	clitic: 'an attached letter',
	inflection: 'the form of a word',
	order: 'the order of the words',
	cut: 'a word cut in two',
	sign: 'a sign or space between words',
	letters: 'the letters, capitals or marks of a word',
	word: 'a word or words'
};
const EFFECT = { removed: 'left out', added: 'added', replaced: 'changed' };

const NODE = {
	claim: 'Claim',
	response: 'Response',
	rejoinder: 'Rejoinder',
	silence: 'No reply',
	document: 'Document'
} satisfies Record<NodeKind, string>;

/** What the instruments for comparing say, in English. The keys are the contract for other languages. */
export const messages = {
	matrix: {
		intro:
			'Each row is a claim, under the document it was made in. Each column is a party. Choose a mark to read what the party said.',
		caption: (topic: string) => `Who answered which claim: ${topic}`,
		claim: 'Claim',
		numbered: (n: number) => `Claim ${n}`,
		asAWhole: 'The document as a whole',
		/** In a cell: each in a word, which the sentence that is read out has in it. */
		mark: {
			claim: 'claim',
			document: 'document',
			elsewhere: 'elsewhere',
			'spoke-earlier': 'earlier',
			declined: 'declined',
			'no-reply': 'no reply',
			pending: 'pending',
			'not-asked': 'not asked'
		} satisfies Record<Exclude<Mark, 'points' | 'with-document' | 'none-on-record'>, string>,
		withDocument: 'Only with the document:',
		keyTitle: 'What the marks mean',
		key: {
			claim: 'to the claim as a whole',
			'with-document': 'only with its document',
			'spoke-earlier': 'said before the claim'
		},
		state: { 'none-on-record': 'no reply found' },
		held: ({ held, captured }: Searched, date: string) =>
			`in ${held} of our ${count(captured, '# source', '# sources')}, as of ${date}`,
		third: 'third party',
		noWords: 'Its words are in a document we have not saved.',
		reported: 'As the source reports it, not in its own words:',
		more: { claim: 'Read it beside the claim', document: 'Read the whole response' },
		note: 'An empty cell means that the claim is not about the party and that we found nothing by it. A third party is one that the claim is not about. Where we found no reply, we count only the saved sources that are not older than the claim. Neither silence nor our finding no reply proves or disproves a claim.',
		nothing: 'No claim in this topic is about a party yet, so there is nothing to put in a table.',
		count: (claims: number, parties: number) =>
			`${count(claims, '# claim', '# claims')}, ${count(parties, '# party', '# parties')}.`,
		hidden: (claims: number, parties: number) =>
			`Hidden by the filters: ${[
				...(claims > 0 ? [count(claims, '# claim', '# claims')] : []),
				...(parties > 0 ? [count(parties, '# party', '# parties')] : [])
			].join(', ')}.`,
		whole: 'Show the whole table',
		empty: 'Nothing in this table matches your choice.',
		emptyHint: 'Remove a filter, or show the whole table.',
		choose: 'Filter and sort',
		allParties: 'All parties',
		allClaims: 'All claims',
		choices: {
			outcomes: 'Outcome',
			claimKinds: 'Kind of claim',
			partyKinds: 'Kind of party',
			moves: 'What the response does (our reading)',
			parties: 'Party'
		},
		order: 'Order',
		rows: 'Claims by',
		columns: 'Parties by',
		claimOrder: {
			document: 'document',
			date: 'date',
			speaker: 'speaker',
			responses: 'number of responses'
		},
		partyOrder: { name: 'name', 'first-reply': 'first reply', replies: 'number of replies' },
		reversed: 'Reverse order',
		problem: {
			'unknown-value': (parameter: string, value: string) =>
				`“${value}” in the address is not a value of “${parameter}”, so it was ignored.`,
			'given-twice': (parameter: string, value: string) =>
				`“${parameter}” is in the address twice, so “${value}” was ignored.`,
			'too-many': (parameter: string) =>
				`The address has too many values of “${parameter}”, so the rest were ignored.`
		} satisfies Record<StateProblem['code'], (parameter: string, value: string) => string>
	},
	chronology: {
		intro:
			'What was said, what was asked and what got no answer, by date. Bars show uncertain dates.',
		ofClaim:
			'This claim, the answers to it, the answers to those, and the claims made in answering, by date. Bars show uncertain dates.',
		ofTopic: 'The whole topic by date',
		/** A stretch without anything dated, in days: a month and a half or more. */
		gap: (n: number) => count(Math.round(n / 30.44), '# month', '# months'),
		gapNote: 'nothing dated for this long',
		asOf: 'Show the record as of',
		asOfRange: 'Go through time, from one date to the next',
		today: 'the whole record',
		whole: 'Show the whole record',
		noDate: (asked: string) =>
			`“${asked}” is not a day of the calendar, so the whole record is shown.`,
		asOfCounts: (date: string, claims: number, responses: number) =>
			`By the end of ${date}: ${count(claims, '# claim', '# claims')}, ${count(responses, '# response or non-reply', '# responses and non-replies')}.`,
		later: (n: number) => `${n} said later.`,
		unprompted: (n: number) => `${n} left out, because what they answer was said later.`,
		perhapsLater: (n: number) =>
			`${n} may have been said later: their dates extend beyond that day.`,
		keptUndated: (n: number) => `${n} without a date, shown anyway.`,
		perhaps: 'may have been said after the day shown',
		dated: 'By date',
		nothingDated: 'Nothing has a date up to that day.',
		undated: 'Without a date',
		undatedNote:
			'None of our sources says when. Where a source that quotes it has a date, it was said by then.',
		knownBy: (date: string) => `by ${date}`,
		kind: {
			claim: 'Claim',
			response: 'Response',
			rejoinder: 'Rejoinder',
			silence: 'No reply',
			asked: 'Asked'
		},
		signs: {
			claim: (n: number) => count(n, '# claim', '# claims'),
			response: (n: number) => count(n, '# response', '# responses'),
			rejoinder: (n: number) => count(n, '# rejoinder', '# rejoinders'),
			silence: (n: number) => count(n, '# non-reply', '# non-replies'),
			asked: (n: number) => (n === 1 ? 'asks' : `asks ${n} times`),
			document: (n: number) => count(n, '# document', '# documents')
		},
		asks: (who: string) => `${who} asks. The outcome:`,
		within: 'some day within the bar',
		qualified: 'the date itself is uncertain',
		delayed: 'time since the words it answers',
		delay
	},
	map: {
		intro:
			'One statement at a time: on one side what it answers, on the other what answers it. What words do to others is our reading.',
		nothing: 'There is nothing in this topic yet.',
		kind: NODE,
		answered: 'What answers it',
		saidIn: 'Said in',
		answersNothing: 'We found nothing that this answers.',
		keys: 'Keys: the arrows go from card to card; Enter, or the same arrow again, puts a card in the middle.',
		save: 'Save this as a picture',
		saveWhole: 'Save the whole as a picture',
		svg: 'SVG',
		png: 'PNG',
		notSaved: 'The picture could not be made. Load the page again and try once more.',
		/** Below a picture that is taken along. */
		credit: (topic: string, date: string) =>
			`${topic}. As of ${date}. What words do to others is a reading by the editors of the record.`,
		whole: 'The whole topic',
		wholeNote:
			'Each box is a party, each sign a statement, each line what one party’s statements have to do with another’s. Choose a sign, or a statement from the list, to see it in the middle.',
		caption: (topic: string) => `Drawing of who answers whom: ${topic}`,
		zoom: 'Size of the drawing',
		zoomIn: 'Larger',
		zoomOut: 'Smaller',
		fit: 'Fit',
		edge: {
			answers: 'answers',
			'no-answer': 'was asked about; no answer came',
			earlier: 'spoke before it',
			raises: 'also says'
		} satisfies Record<EdgeKind, string>,
		byParty: 'By party',
		node: (kind: string, party: string, gist: string) => `${kind}, ${party}: ${gist}`
	},
	balance: {
		intro:
			'How much room each party gets in this topic, in plain numbers: for readers who want to check us, and for ourselves.',
		basis: (captured: number, date: string) =>
			`Counted in ${count(captured, 'our one saved source', 'our # saved sources')}, as of ${date}. Parties are in alphabetical order, and all have the same columns.`,
		caption: (table: string, topic: string) => `${table}: ${topic}`,
		said: {
			title: 'What each says, and how near the answers come',
			groups: [
				'What it says',
				'Its points, by the nearest answer that we found',
				'What others’ answers to it address (our readings)'
			],
			columns: [
				'Claims',
				'Points',
				'to the point itself',
				'to the claim as a whole',
				'to the document as a whole',
				'in a document we have not saved',
				'no answer found',
				'points of a claim',
				'a claim as a whole',
				'a document as a whole',
				'a response'
			]
		},
		answers: {
			title: 'What each answers',
			groups: [
				'Responses',
				'Its answers are given',
				'Claims about it',
				'No words in answer',
				'Our readings of its words'
			],
			columns: [
				'with words here',
				'without words here',
				'to points',
				'to a claim or response as a whole',
				'to a document as a whole',
				'in a document we have not saved',
				'how many',
				'how they were answered',
				'asked, but no answer came',
				'words older than the claim',
				'what they do',
				'read in a second place too'
			]
		},
		room: {
			title: 'How much room each has',
			groups: [
				'Quotations',
				'Words, each passage once',
				'Where these words are',
				'Languages',
				'Dates',
				'Notes'
			],
			columns: [
				'places where it is quoted',
				'own',
				'reported',
				'in its own documents',
				'in others’ documents',
				'words by language',
				'first to last',
				'statements without a date',
				'on what reported words leave open'
			]
		},
		state: (name: string, n: number) => `${name}: ${n}`,
		range: (from: string, to: string) => `${from} to ${to}`,
		comma: ', ',
		meansTitle: 'What the numbers mean',
		means: [
			[
				'Nearest answer',
				'A point counts once, by the nearest answer that we found from anyone else: to the point itself, to its claim as a whole, only to the document that the claim was made in, or in a document we have not saved.'
			],
			[
				'Responses without words',
				'The party answered or spoke earlier, but its words are in no source we have saved.'
			],
			[
				'Claims about it',
				'Claims by others that are about the party. What a person says for a party counts in the person’s own row; how the claims were answered counts both.'
			],
			[
				'Words, each passage once',
				'A passage that is quoted in several places of the record counts once. Own words are the speaker’s; reported words are a source’s about what the speaker said. Where a party did not answer, only its own words count.'
			],
			[
				'Where these words are',
				'In documents that the party, or the party it speaks for, published or wrote, or in documents of others.'
			],
			[
				'Exceptions',
				'Where we read words in a second place too, the reason is written there. A note on reported words says what they leave open.'
			]
		] as [string, string][],
		notTitle: 'What they do not mean',
		not: [
			'Nothing about who is right. A short answer can be a whole answer.',
			'Nothing about everything that was ever said: only what our sources contain.',
			'No score and no rank: a party that is asked more has more to answer.'
		]
	},
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
	wording: {
		title: 'Compare wordings',
		intro:
			'How does a quotation differ from its original? Paste both, or take them from the record. Nothing you paste leaves this browser.',
		original: 'The original',
		quotation: 'As quoted',
		paste: 'Paste a text',
		pick: 'or take a quotation from the record',
		type: 'Type a name or a few words',
		found: (n: number) => `${count(n, '# quotation', '# quotations')} found`,
		nothingFound: 'No quotation has such words. Try fewer letters, or a name.',
		pickerFailed: 'The quotations could not be loaded. You can still paste texts.',
		clear: 'Clear',
		swap: 'Swap the two',
		kept: 'Kept in this browser tab only.',
		notKept: 'Too long to be kept: it is gone when you close this page.',
		characters: (n: string) => `${n} characters`,
		beginning:
			'The box shows the beginning; the whole text is compared. Paste again to replace it.',
		working: 'Comparing…',
		slow: 'These are long texts. You can use the page while they are compared.',
		failed: 'The comparison did not run. Reload the page and try again.',
		unknown: (key: string) => `The record has no quotation “${key}”.`,
		both: 'Fill in both texts to see how they differ.',
		same: 'Both texts are the same quotation of the record.',
		noScript:
			'Comparing texts of your own needs JavaScript. The wording differences in the record are listed below without it.',
		verdict: {
			verbatim: 'Word for word: the original has exactly these words.',
			fragment:
				'Word for word, but only part of a sentence: the original has words before or after it.',
			ellipsis: 'Word for word, with omissions that are marked.',
			bracketed: 'Word for word, with changes marked by brackets or a capital letter.',
			typography: 'The same words; only punctuation, spelling or spacing differ.',
			encoding: 'The same words; some letters were damaged on the way.',
			truncated: 'It ends with a full stop where the original goes on.',
			spliced: 'Word-for-word pieces from different places are joined as if they were one.',
			altered: 'The words differ.',
			absent: 'The original does not have the words of the quotation.',
			translation: (from: string, to: string) =>
				`Two languages (${from}, ${to}): words cannot be compared. A translation is not a quotation.`
		},
		verdictNote: 'This is about the words alone. Whether a difference matters is for you to judge.',
		coarse: 'The texts are so long or so different that small differences were not worked out.',
		changes: 'What differs',
		noChanges: 'No difference to list.',
		mark: {
			cut: (side: 'before' | 'after'): string =>
				side === 'before'
					? 'Left out before it, in the same sentence'
					: 'Left out after it, in the same sentence',
			ellipsis: 'Left out, and marked as left out',
			bracket: 'In brackets instead of',
			capital: (bracketed: boolean): string =>
				bracketed ? 'First letter changed, and marked' : 'First letter changed',
			closed: 'Ends here; the original goes on with',
			splice: (direction: 'forward' | 'backward'): string =>
				direction === 'forward'
					? 'Joined without a mark; left out between'
					: 'Joined in another order than in the original',
			decoded: 'Read after repairing its letters',
			change: (which: ChangeKind, effect: 'removed' | 'added' | 'replaced') =>
				`${CHANGE[which]} ${EFFECT[effect]}`.replace(/^./, (letter) => letter.toUpperCase()),
			typography: {
				case: 'Capital or small letters',
				spelling: 'Spelling',
				'quotation-marks': 'Quotation marks',
				dashes: 'Dashes',
				hyphens: 'Hyphens',
				punctuation: 'Punctuation',
				spacing: 'Spacing',
				vocalization: 'Vowel signs',
				digits: 'Digits',
				ligatures: 'Ligatures and other forms of letters',
				invisible: 'Invisible characters',
				notes: 'Note markers'
			} satisfies Record<TypographyKind, string>,
			encoding: {
				replacement: 'Letters lost and replaced by a sign such as �',
				diacritics: 'Marks on letters lost'
			} satisfies Record<EncodingKind, string>
		},
		/** Kinds of words that sit in what was left out. */
		cues: (kinds: ChangeKind[]) => `with ${kinds.map((kind) => CHANGE[kind]).join(', ')}`,
		inOriginal: 'original',
		inQuotation: 'quoted',
		inLine: 'In one text',
		sideBySide: 'Side by side',
		removed: 'only in the original',
		added: 'only in the quotation',
		skipped: (n: string) => `[${n} characters, the same in both]`,
		cutOff: (n: string) => `[${n} more characters]`,
		more: (n: number) => `Show ${n} more places`,
		apparatus: 'Wording differences in the record',
		apparatusIntro:
			'Where two documents have different words for the same passage. The record does not decide which wording came first.',
		noVariants: 'No wording differences are recorded.',
		here: 'Quoted here from',
		there: 'Wording in',
		notQuoted: 'described, not quoted:',
		stands: 'In',
		tryIt: 'Compare these two in the boxes'
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
