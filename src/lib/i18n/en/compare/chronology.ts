import type { DayRange } from '#lib/record/days.ts';
import { count, days } from './forms.ts';

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
const delay = ({ since, min, max, qualified }: DelayGiven): string => {
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
};

const range = (least: number, most: number) =>
	least === most ? days(most) : `${least} to ${days(most)}`;

export const chronology = {
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
	}
};
