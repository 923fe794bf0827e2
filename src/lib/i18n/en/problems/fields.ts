import { LANGUAGES, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { Problem } from '#lib/record/problem.ts';
import { isEvidence, type ProblemMessages } from '../../problems.ts';
import { README, REPROVE, FORM, is, meant } from './forms.ts';

const LISTS: Record<Problem<'empty-list'>['of'], string> = {
	quotes: 'a claim needs at least one quotation',
	points: 'a claim needs at least one point',
	uses: 'a wording needs at least one proven use',
	wordings: 'a term needs at least one wording',
	interest: 'write unknown, or name at least one stake'
};

const FORMS: Record<Problem<'wrong-form'>['expected'], string> = {
	list: 'list',
	fields: 'set of fields',
	text: 'text',
	number: 'number',
	other: 'value of the form expected'
};

export const fields = {
	'missing-field': ({ at }) => [
		'is missing',
		isEvidence(at) ? REPROVE : `Add it; ${README} shows an example.`,
		'Fill it in.'
	],
	'unknown-field': ({ at, near }) => [
		'is no field that is known here',
		isEvidence(at)
			? REPROVE
			: `${meant(near) || 'Correct its spelling or remove it; '}${README} lists every field.`
	],
	'wrong-form': (problem) => is(problem, `is no ${FORMS[problem.expected]}`),
	'list-for-fields': () => [
		'is a list, expected fields',
		'Write its fields without the hyphens or brackets of a list.'
	],
	empty: (problem) => is(problem, 'is empty', FORM, 'Fill it in.'),
	'half-a-surrogate-pair': (problem) => is(problem, 'holds half of a surrogate pair'),
	'hidden-character': ({ character, ...problem }) =>
		is(
			{ ...problem, character, value: undefined },
			`has a character that cannot be seen or turns the text around: ${character}`,
			'Type these words again rather than paste them: then it is gone.',
			'Type these words again rather than paste them: then it is gone.'
		),
	'not-an-id': (problem) =>
		is(problem, 'is no id: lower-case ASCII letters, digits and single hyphens'),
	'too-long': (problem) => is(problem, `is longer than ${problem.most} characters`),
	'not-a-date': (problem) =>
		is(problem, 'is no date: write 2023, 2023-05, 2023-05-02, 2023-05~ or 2020/2021'),
	'not-a-day': (problem) => is(problem, 'is no day: write it as 2026-11-21'),
	'not-in-the-calendar': (problem) => is(problem, 'is no day of the calendar'),
	'not-a-link': (problem) => is(problem, 'is no http(s) address'),
	'not-a-contact': (problem) => is(problem, 'is neither a mail address nor an https address'),
	'not-a-report-address': (problem) =>
		is(
			problem,
			'is neither a mail address nor an https address, with {title} and {body} behind the host if at all'
		),
	'not-a-site-address': (problem) => is(problem, 'is no https address without “?” and “#”'),
	'without-source-language': (problem) =>
		is(
			{ ...problem, value: undefined },
			`leaves out ${SOURCE_LANGUAGE}, which stands in for what the others lack`
		),
	'not-a-colour': (problem) => is(problem, 'is no colour such as #23506b'),
	'faint-colour': (problem) =>
		is(problem, 'is too near to the ground that it is to be read on (contrast below 4.5:1)'),
	'colour-of-a-party': (problem) =>
		is(
			problem,
			'is a colour by which a party is told, and would make the site look like that party’s'
		),
	'not-a-drawing': (problem) =>
		is(
			{ ...problem, value: undefined },
			'is no drawing in SVG of shapes alone',
			'Save it as plain SVG, letters turned into paths, without pictures, styles, scripts and links.',
			'Save it as plain SVG, letters turned into paths, without pictures, styles, scripts and links.'
		),
	'not-a-language-tag': (problem) => is(problem, 'is no language tag such as en or ar'),
	'not-a-count': (problem) => is(problem, 'is no whole number from 1'),
	'not-a-natural-number': (problem) => is(problem, 'is no whole number from 0'),
	'not-a-flag': (problem) => is(problem, 'is neither true nor false'),
	'not-localized': (problem) =>
		is(problem, `is neither a text nor { ${LANGUAGES.map((lang) => `${lang}: …`).join(', ')} }`),
	'not-one-of': (problem) =>
		is(
			problem,
			`is none of ${problem.options.join(', ')}`,
			FORM,
			'Choose one of the list.',
			'is none of those that can be chosen'
		),
	'not-an-interest': (problem) =>
		is(problem, 'is neither the word unknown nor a list of { text, source }'),
	'empty-list': (problem) =>
		is(
			problem,
			`is empty: ${LISTS[problem.of]}`,
			'Add it, or remove what it belongs to.',
			'Add it.'
		),
	'not-a-media-type': (problem) => is(problem, 'is no media type such as text/plain'),
	'not-a-text-rule': (problem) => is(problem, 'is no rule of text such as text/1'),
	'not-a-place': (problem) =>
		is(problem, 'is no place such as page=12, section=Summary or t=60,75'),
	'places-not-in-order': (problem) =>
		is(
			problem,
			'does not begin behind the place before it, within the text',
			'Capture the file again: a kept text is never edited by hand.'
		),
	'not-base64': (problem) => is(problem, 'is no base64'),
	'not-an-instant': (problem) => is(problem, 'is no instant such as 2026-11-30T18:45:00Z'),
	'not-an-identifier': (problem) => is(problem, 'is no object identifier such as 1.2.840.113549'),
	'not-hexadecimal': (problem) => is(problem, `is not ${problem.bytes} bytes in hexadecimal`),
	'other-version': (problem) =>
		is(problem, `is none of ${problem.known.join(', ')}, the versions that are known here`)
} satisfies Partial<ProblemMessages['says']>;
