import type { Problem } from '#lib/record/problem.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import { counter } from '../count.ts';
import { isBroughtIn, isEvidence, type ProblemMessages } from '../problems.ts';

const README = 'data/README.md';
const REPROVE =
	'Evidence is never edited by hand: write it again with "npm run rejoinder -- prove --texts <folder>".';
const RESTORE =
	'Restore the file as it was, or capture the text again with "npm run rejoinder -- capture".';
const REPROVE_ON_DESK = 'Add the text of this source: its evidence is then made anew.';
const FORM = `Correct the value; ${README} shows the form of every field.`;
const IN_FILE = 'Correct it in the file.';
const HALF_A_WORD = 'half a word can say the opposite of the whole.';
const PLAINLY = 'Write plainly what was said and by whom: says, states, asks, reports, calls on.';
const OWN_COLUMNS = 'Keep the columns of the record’s own CSV.';

type Value = Problem & { value?: string; near?: string };

/** What a value is not, after the value itself where it is short enough to help. */
const is = (
	{ at, value, near }: Value,
	not: string,
	remedy = FORM,
	onDesk = 'Correct it in its field.',
	notOnDesk?: string
) =>
	[
		`${value === undefined ? '' : `"${value}" `}${not}`,
		`${meant(near)}${isEvidence(at) ? REPROVE : isBroughtIn(at) ? IN_FILE : remedy}`,
		`${meant(near)}${isBroughtIn(at) ? IN_FILE : onDesk}`,
		isBroughtIn(at) ? undefined : notOnDesk
	] as const;

const meant = (near: string | undefined) => (near === undefined ? '' : `Did you mean "${near}"? `);

const proof = (message: string) => [message, REPROVE, REPROVE_ON_DESK] as const;

/** Proving again does not mend these: what was captured is what they state. */
const restore = (message: string) => [message, RESTORE, REPROVE_ON_DESK] as const;

const WHERE: Record<Problem<'left-out'>['where'], string> = {
	before: 'before its first words',
	leap: 'at a leap',
	after: 'after its last words'
};

const OMITTED: Record<Problem<'left-out'>['kinds'][number], string> = {
	negation: 'a negation',
	condition: 'a condition',
	hedge: 'a hedge',
	quantifier: 'how many',
	number: 'a number',
	speaker: 'another speaker'
};

const LISTS: Record<Problem<'empty-list'>['of'], string> = {
	quotes: 'a claim needs at least one quotation',
	points: 'a claim needs at least one point',
	uses: 'a wording needs at least one proven use',
	wordings: 'a term needs at least one wording',
	interest: 'write unknown, or name at least one stake'
};

const NOT_PLAIN: Record<Problem<'not-a-plain-file'>['found'], string> = {
	link: 'is a symbolic link',
	folder: 'is a folder with the name of a file',
	other: 'is no file'
};

const DISK: Record<Problem<'disk'>['fault'], readonly [string, string]> = {
	missing: ['is not there', 'Look whether it is spelled as it lies there.'],
	folder: ['is a folder where a file is wanted', 'Name the file in it.'],
	'not-a-folder': ['is, or lies in, a file where a folder is wanted', 'Name the folder.'],
	denied: ['may not be read or written', 'Look at its permissions.'],
	'read-only': ['lies on a disk that cannot be written', 'Choose another folder.'],
	full: ['was not written, since the disk is full', 'Make room and try again.'],
	'name-too-long': ['has a name that is too long for the disk', 'Choose a shorter name.'],
	other: ['cannot be read', 'Look at the disk and try again.']
};

const FORMS: Record<Problem<'wrong-form'>['expected'], string> = {
	list: 'list',
	fields: 'set of fields',
	text: 'text',
	number: 'number',
	other: 'value of the form expected'
};

const YAML: Record<Problem<'yaml-syntax'>['fault'], readonly [string, string]> = {
	indentation: ['a line is indented wrongly', 'Let it begin where its neighbours begin.'],
	tab: ['a line is indented with a tab', 'Indent with spaces.'],
	colon: [
		'a text has a colon where a field could begin',
		'Put quotation marks around the text: one with ": " or " #" needs them.'
	],
	'not-closed': [
		'a quotation mark or a bracket is not closed',
		'Close it; within "…" a quotation mark is written \\".'
	],
	other: [
		'this line does not fit the one before it',
		'Correct the indentation or the quotation marks at this line; texts with ": " or " #" need quotation marks around them.'
	]
};

const REVIEW: Record<Problem<'review-lacks'>['part'], string> = {
	claim: 'does not say which claim is reviewed (claimReviewed)',
	claimant: 'does not say who made the claim (itemReviewed.author)',
	reviewer: 'does not say who reviewed the claim (author)',
	rating: 'its rating has no words (reviewRating.alternateName); a number alone is not quoted',
	address: 'has no web address of its own (url)'
};

const words = ({ of, id }: Problem<'not-a-part'> | Problem<'part-cuts-a-word'>) =>
	of === 'variant' ? 'the entry that these are a variant of' : `${of} "${id}"`;

const count = counter('en');
const times = (n: number) => count(n, '# time', '# times');
const inTree = (n: number) => count(n, '# passage', '# passages');

/** Everything that is said of problems, in English. */
export const messages: ProblemMessages = {
	row: (n) => `row ${n}`,
	item: (n) => `item ${n}`,
	says: {
		'stray-file': () => [
			'no kind of record has files at this place',
			'Move it to data/parties, data/sources, data/topics or data/evidence, or remove it.'
		],
		'file-name': () => [
			'the name of the file is no id',
			'Rename it with lower-case ASCII letters, digits and single hyphens: the name of the file is the id.'
		],
		'not-a-plain-file': ({ found }) => [
			NOT_PLAIN[found],
			'Put the file itself in its place, or remove it: the record is read from plain files only.'
		],
		'not-utf-8': () => ['has bytes that are no UTF-8', 'Save the file as UTF-8.'],
		'byte-order-mark': () => [
			'begins with a byte order mark (U+FEFF)',
			'Save the file as UTF-8 without one.'
		],
		'no-text-character': ({ character, column }) => [
			`has ${character} as character ${column} of this line, which is no part of any words`,
			'Take it out of the saved text, or save the words themselves as UTF-8.'
		],
		'file-too-large': ({ most }) => [
			`is larger than ${most / 1e6} MB`,
			'Divide it: no file of a record is as large.'
		],
		disk: ({ fault, whole }) => {
			const [wrong, remedy] = DISK[fault];
			return [wrong, whole === undefined ? remedy : `${remedy} It was looked for at ${whole}.`];
		},
		'not-json': ({ at }) => [
			'not readable as JSON',
			isBroughtIn(at) ? 'Save it anew from the program that it comes from.' : REPROVE
		],
		'json-key-twice': ({ key }) => [
			`has "${key}" twice, so that two values could be read`,
			REPROVE
		],
		'yaml-alias': () => [
			'not readable as YAML: it has an alias (*…)',
			'Write the value out again in each place: the record uses no aliases.'
		],
		'yaml-control-character': () => [
			'not readable as YAML: it has a control character',
			'Remove the control character at this line; most editors can show it.'
		],
		'yaml-empty': () => [
			'not readable as YAML: the file is empty',
			`Write the fields that ${README} lists, or remove the file.`
		],
		'yaml-field-twice': () => [
			'not readable as YAML: a field stands twice',
			'Keep one of the two: a field stands once.'
		],
		'yaml-syntax': ({ fault }) => [`not readable as YAML: ${YAML[fault][0]}`, YAML[fault][1]],
		'yaml-tag': ({ tag }) => [
			`not readable as YAML: it has the tag ${tag}`,
			'Remove the tag: every value is plain text, a list or a mapping.'
		],
		'yaml-two-documents': () => [
			'not readable as YAML: a second document begins here',
			'Keep one document: remove the line "---" between them.'
		],
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
		'not-a-shortener': (problem) => is(problem, 'is no https address without “?” and “#”'),
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
		'not-one-target': (problem) =>
			is(
				problem,
				'has not exactly one of claim, response and work',
				'Name the one that it answers, and write a second answer for another.',
				'Choose what it answers.',
				'names nothing, or more than one thing'
			),
		'replied-without-quotation': (problem) =>
			is(
				problem,
				'has outcome "replied" and no quotation',
				'Quote the words, or write outcome: replied-elsewhere.',
				'Quote the words, or choose another outcome.',
				'is an answer, and none of its words are quoted'
			),
		'elsewhere-without-source': (problem) =>
			is(
				problem,
				'has outcome "replied-elsewhere" and names no source under "elsewhere"',
				'Name the source in which its words stand.',
				'Name the document in which its words stand.',
				'was given elsewhere, and no document is named'
			),
		'silence-without-evidence': (problem) =>
			is(
				problem,
				'records a silence without who asked about what ("asked": by, about) and the quotation that says so ("quotes")',
				'Write who asked about what, and quote the words of the source that say so.',
				'Write who asked about what, and quote the words of the source that say so.',
				'is a silence without who asked about what, or without the words that say so'
			),
		'no-answer-with-answers': (problem) =>
			is(
				problem,
				'has an outcome that is no answer, and yet "answers" or "moves"',
				'Remove them, or correct the outcome; what was asked about stands under "asked", words that are older under "about".',
				'Remove what it answers, or choose another outcome.',
				'is no answer, and yet it answers something'
			),
		'reply-without-answers': (problem) =>
			is(
				problem,
				'has an outcome that is an answer and names nothing that it answers',
				'Write under "answers" what it answers and what that rests on.',
				'Choose what it answers.'
			),
		'earlier-without-claim': (problem) =>
			is(
				problem,
				'records words that are older, and not what they are older than',
				'Name the claim under "about".',
				'Choose the claim that is newer.'
			),
		'points-without-claim': (problem) =>
			is(
				problem,
				'names points of something that is no claim',
				'Remove the points: a response and a document are spoken of as a whole.',
				'Take the points away, or choose a claim.'
			),
		'basis-lacks': (problem) =>
			is(
				problem,
				`rests on "${problem.basis}" and lacks "${problem.lacks}"`,
				`Write "${problem.lacks}", or choose another kind of basis.`,
				'Fill in what this kind of basis needs, or choose another.',
				'lacks something that this kind of basis needs'
			),
		'source-without-address': (problem) =>
			is(
				problem,
				'has no address, and no words by which it is known ("knownFrom")',
				'Write its url; of a document that is only mentioned, write knownFrom with the words and the source that mentions it.',
				'Write its address.',
				'is still empty'
			),
		'not-a-target': (problem) =>
			is(problem, 'names no entry: write it as its page is addressed, claims/<id>'),
		'change-without-wordings': (problem) =>
			is(
				problem,
				'changes a wording and lacks the old or the new one',
				'Give both under "old" and "new", or write another kind.'
			),
		'not-a-media-type': (problem) => is(problem, 'is no media type such as text/plain'),
		'not-a-text-rule': (problem) => is(problem, 'is no rule of text such as text/1'),
		'not-a-place': (problem) =>
			is(problem, 'is no place such as page=12, section=Summary or t=60,75'),
		'not-hexadecimal': (problem) => is(problem, `is not ${problem.bytes} bytes in hexadecimal`),
		'other-version': (problem) =>
			is(problem, `is none of ${problem.known.join(', ')}, the versions that are known here`),
		'duplicate-id': ({ kind, id, file }) => [
			`the ${kind} id "${id}" is already used in ${file}`,
			'Give this one another id; ids of claims and responses are unique across all topics.'
		],
		'duplicate-point': ({ id, claim }) => [
			`the point id "${id}" is used twice in claim "${claim}"`,
			'Give this point another id.'
		],
		'formerly-cycle': ({ kind, id, now }) => [
			`the former ${kind} id "${id}" of "${now}" is itself in use, so the old address would lead in a circle`,
			`Remove "${id}" from formerly, or rename the ${kind} that now has this id.`
		],
		'formerly-twice': ({ id, owner, now }) => [
			`"${id}" is given as the former id of both "${owner}" and "${now}"`,
			'Keep it at the one entry to which the old address shall lead.'
		],
		dangling: ({ kind, id, near }) => [
			`there is no ${kind} "${id}"`,
			near === undefined
				? `Add the ${kind}, or correct the id.`
				: `${meant(near)}Otherwise add the ${kind}.`,
			`${meant(near)}Choose another, or add it.`
		],
		'dangling-point': ({ id, claim, points, near }) => [
			`claim "${claim}" has no point "${id}"`,
			`${meant(near)}Its points are ${points.join(', ')}.`,
			'Choose one of its points.'
		],
		'dangling-target': ({ id, near }) => [
			`there is no "${id}"`,
			`${meant(near)}Correct the id, or write kind: withdrawal where the entry was taken out.`
		],
		'draft-referenced': ({ kind, id }) => [
			`the ${kind} "${id}" is a draft, and drafts are left out of the site`,
			`Remove "draft: true" from the ${kind}, or make this entry a draft too.`,
			`Make the ${kind} no draft, or make this entry a draft too.`
		],
		'reading-without-reader': () => [
			'the topic has readings, and nothing says who made them and when',
			'Write readings: { by: …, when: … } at the topic, or by and when at each move.',
			'Write who made the readings, and on which day.'
		],
		'second-by-first': ({ by }) => [
			`"${by}" made the first reading too`,
			'Give the name of the other person who read it, or take the second reading out.'
		],
		'move-without-answer': () => [
			'the move is on something that the response does not answer',
			'Write under "answers" that it answers this, or the document in which it was said, and what that rests on.',
			'Add what it answers, or read the words on something that it answers.'
		],
		'answer-before-claim': () => [
			'the answer is older than what it answers',
			'Correct the dates; words that are older than the claim have outcome: spoke-earlier.',
			'Correct the dates, or choose the outcome for words that are older.'
		],
		'elsewhere-answers-claim': () => [
			'the words are in no captured source, so nobody here has read which claim they answer',
			'Let it answer the document: to: { work: … }.',
			'Choose the document in the place of the claim.'
		],
		'words-read-twice': ({ other }) => [
			`the same words are read on ${other} too`,
			'Keep the place of which they speak; where they speak of both, write under "alsoOn" why.',
			'Keep one of the two, or write why the words are read in both places.'
		],
		'reported-without-saying': ({ speaker }) => [
			`nothing in the reported words says that "${speaker}" said them`,
			'Quote the words with their verb of saying, or write a note that says why they are this party’s.',
			'Quote the words with their verb of saying, or write a note.'
		],
		'older-schema': ({ found, known }) => [
			`the record is of schema ${found}; this program reads schema ${known}`,
			'Bring it up with "npm run rejoinder -- migrate".'
		],
		'circular-answer': ({ id }) => [
			`response "${id}" answers, through others, itself`,
			'A rejoinder answers an earlier response: correct which of them came first.'
		],
		'not-canonical': () => [
			'the quotation is not in canonical form (double or outer spaces, line breaks, or letters not in NFC)',
			'Write it on one line, with single spaces, as the source prints it.'
		],
		'not-verbatim': ({ source, differs, text }) => [
			`not verbatim in "${source}"${differs ? `: the source has "${differs.there}" where this has "${differs.here}"` : ''}`,
			text === undefined
				? 'Copy the words exactly from the source. If they are exact, disclose them: "npm run rejoinder -- prove --texts <folder>". A leap within a quotation is written […].'
				: `Copy the words exactly, or check that ${text} is the text of that source.`,
			'Copy the words exactly from the source. A leap within a quotation is written […].'
		],
		ambiguous: ({ source, times: n }) => [
			`stands ${times(n)} in "${source}"`,
			'Quote more words around it, or add "occurrence: 1" (or 2, …) to say which is meant.',
			'Quote more words around it, or say which place is meant.'
		],
		'no-such-occurrence': ({ source, times: n, occurrence }) => [
			`occurrence ${occurrence} is asked for, and it stands ${times(n)} in "${source}"`,
			`Write an occurrence from 1 to ${n}, or remove it.`
		],
		'cuts-a-word': ({ source }) => [
			`begins or ends in the middle of a word of "${source}"`,
			`Quote whole words: ${HALF_A_WORD}`
		],
		'left-out': ({ where, words, kinds }) => [
			`leaves out, ${WHERE[where]}, what can turn its sense (${kinds.map((kind) => OMITTED[kind]).join(', ')}): "${words}"`,
			'Quote these words too; or say under "leftOut" what is left out and why that is fair, which is shown beside the quotation.',
			'Quote these words too; or say what is left out and why that is fair, which is shown beside the quotation.'
		],
		'introduced-elsewhere': ({ source }) => [
			`the words that introduce the quotation stand elsewhere in "${source}"`,
			'Copy words from its own sentence, or the one before or after.'
		],
		'part-cuts-a-word': (problem) => [
			`these words begin or end in the middle of a word of the quotation of ${words(problem)}`,
			`Take whole words: ${HALF_A_WORD}`
		],
		'not-a-part': (problem) => [
			`these words stand in no quotation of ${words(problem)}`,
			'Copy them, character for character, out of one of its quotations, or quote more.'
		],
		'wording-not-a-part': ({ wording, near }) => [
			`the wording "${wording}" does not stand in this quotation`,
			`${meant(near)}Quote a sentence that has these words, or list the words that it does have.`
		],
		'source-not-captured': ({ source }) => [
			`quotes "${source}", of which no text was captured`,
			`Capture it ("npm run rejoinder -- capture <text file> --id ${source}") and prove, or quote a source that is captured.`,
			'Add the text of this source, or quote a source that is captured.'
		],
		'capture-without-evidence': ({ source }) => [
			`says that "${source}" was captured, and data/evidence/${source}.json is not there`,
			'Write it with "npm run rejoinder -- prove --texts <folder>", or remove "captured" from the source.',
			'Add its text, and correct the quotations that do not stand in it.'
		],
		'no-text': ({ source }) => [
			`no text in the folder belongs to "${source}"`,
			`Name its captured text ${source}.txt, or capture it: "npm run rejoinder -- capture <text file> --id ${source}".`,
			'Add the text of this source.'
		],
		'other-text': ({ source, text }) => [
			`${text} is not the text of "${source}" that was captured`,
			`Put the captured text in its place; if the page was changed, capture it again: "npm run rejoinder -- capture <text file> --id ${source}".`,
			'Add the text of this source again.'
		],
		'capture-date': ({ id, evidence, source }) => [
			`captured ${evidence}, and data/sources/${id}.yaml says ${source ?? 'nothing of a capture'}`,
			`Set "captured: ${evidence}" in the source, or capture it again.`,
			`Set the day of capture to ${evidence}, or add the text again.`
		],
		'same-root': ({ source }) => [
			`commits to the same text as "${source}": one text was captured as two sources`,
			'Capture each document from its own text, or remove one of the two sources.'
		],
		'no-such-source': ({ id }) => [
			`evidence for "${id}", and there is no such source`,
			`Add data/sources/${id}.yaml, or remove this file.`
		],
		'nothing-quotes-it': ({ passage }) => [
			`passage ${passage} is disclosed and nothing quotes it`,
			`Only what is quoted is laid open. ${REPROVE}`
		],
		'out-of-order': ({ passage }) =>
			proof(
				`passage ${passage} does not stand where its index, start and the passages around it say`
			),
		'path-does-not-fit': ({ passage, passages }) =>
			proof(`the audit path of passage ${passage} does not fit a tree of ${inTree(passages)}`),
		'not-proven': ({ passage }) =>
			proof(
				`the audit path of passage ${passage} does not lead to the root: its text, nonce, path or index was changed`
			),
		'other-root': ({ root }) =>
			proof(`all disclosed passages lead to another root, ${root}: the root was changed`),
		'other-tree': ({ tree }) =>
			restore(`all disclosed passages lead to another tree, ${tree}: the tree was changed`),
		'other-head': ({ root }) =>
			restore(
				`the facts of the capture and the tree give another root, ${root}: a fact, the number of passages, the tree or the root was changed`
			),
		'malformed-evidence': () => proof('the evidence has not the form that its version has'),
		'editorial-word': ({ word }) => [`our own words say "${word}"`, PLAINLY],
		'bare-statement': ({ speaker }) => [
			`the gist does not name its speaker, "${speaker}"`,
			'Begin it with who says it, by a name or spelling that the party file lists.',
			'Begin it with who says it, by a name or spelling that is listed for the party.'
		],
		'translation-language': ({ lang }) => [
			`the folder or file "${lang}" is none of the languages of the site`,
			`Name it by one of ${LANGUAGES.join(', ')}.`
		],
		'translation-own-language': ({ lang }) => [
			`the quotation is in "${lang}" itself`,
			'Take the translation out.'
		],
		'translation-of-nothing': ({ source }) => [
			`no quotation of "${source}" has these words`,
			'Copy the whole words of the quotation that it is of, or take the translation out.'
		],
		'translation-stale': ({ now }) => [
			`the quotation reads otherwise by now, and the translation is not shown: "${now}"`,
			'Translate what it reads now, and copy its words as "quote".'
		],
		'translation-twice': ({ file }) => [
			`these words have a translation already, in ${file}`,
			'Keep one of the two.'
		],
		'translation-part-of-nothing': () => [
			'no point and no move rests on these words of the quotation',
			'Copy the words of a point or of a move of a statement that has this quotation, or take the part out.'
		],
		'translation-part-absent': () => [
			'these words do not stand in the translation, or begin or end inside a word of it',
			'Copy them, character for character and in whole words, out of its text.'
		],
		'translation-rendering': ({ wording, renderings }) => [
			`the quotation has "${wording}", and the translation none of the words for it that are listed`,
			`Write ${renderings.map((one) => `"${one}"`).join(' or ')}, add another to the renderings of the wording, or say why not under "why".`,
			`Write ${renderings.map((one) => `"${one}"`).join(' or ')}, or say why not.`
		],
		'translation-sharper': ({ word }) => [
			`the translation says "${word}", a word that takes a side, and the quotation has none`,
			'Write what the quotation says, no more and no less.'
		],
		'translation-number': ({ number }) => [
			`the quotation has "${number}", and the translation does not`,
			'Write the number as the quotation has it.'
		],
		'translation-leaps': ({ there, here }) => [
			`the quotation has "[…]" ${times(there)}, the translation ${times(here)}`,
			'Put it where the quotation leaps, and nowhere else.'
		],
		'uncorrected-gist': ({ target, tag, lang }) => [
			`the gist (${lang}) is not as ${tag} has it`,
			`Add an entry to data/corrections.yaml with target: ${target}, the old and the new wording and the reason.`
		],
		'uncorrected-moves': ({ target, tag }) => [
			`moves are not as ${tag} has them`,
			`Add an entry to data/corrections.yaml with target: ${target} that says what was changed and why.`
		],
		'gone-without-withdrawal': ({ target, tag }) => [
			`${target}, published in ${tag}, is gone`,
			`Add an entry to data/corrections.yaml with kind: withdrawal, target: ${target} and the reason, or keep its id under formerly.`
		],
		'missing-columns': ({ columns }) => [
			`columns of the record’s own CSV are missing: ${columns.join(', ')}`,
			OWN_COLUMNS
		],
		'not-a-sheet': ({ columns }) => [
			`columns of the sheet for a second reader are missing: ${columns.join(', ')}`,
			'Fill in the table that "npm run rejoinder -- coding sheet" makes, and keep its columns.'
		],
		'no-such-passage': ({ id, near }) => [
			`the record has no passage "${id}"`,
			`${meant(near)}Keep the first column as the sheet has it, or make the sheet anew.`
		],
		'passage-twice': ({ id, first }) => [
			`"${id}" is read in row ${first} already`,
			'Keep one of the two rows.'
		],
		'passage-changed': ({ now }) => [
			`the record has other words here by now: "${now}"`,
			'Make the sheet anew and read this passage again.'
		],
		'not-asked-here': ({ wanted }) => [
			'is filled in, and is not asked of this passage',
			`Empty this cell; what is asked here is ${wanted.join(' and ')}.`
		],
		'spoken-of-elsewhere': ({ value, options }) => [
			`"${value}" is nothing that this passage may speak of`,
			`Write one of ${options.join(', ')}; points of a claim follow behind #, with spaces between them.`
		],
		'quote-not-closed': () => [
			'a quotation mark is opened and never closed, so all that follows is one cell',
			'Close it, or save the table anew as CSV.'
		],
		'text-after-quote': () => [
			'text stands behind a closing quotation mark: the row is not CSV',
			'Double the quotation marks within a cell, or save the table anew as CSV.'
		],
		'row-names-nothing': () => [
			'names neither a claim nor a response',
			'Give the row the id of a claim or of a response.'
		],
		'answers-nothing': () => [
			'the response answers nothing',
			'Write what it answers under "claim" or "answers_response".'
		],
		'already-there': ({ kind, id, where }) => [
			`the ${where} has the ${kind} "${id}" already`,
			'Give it another id, or leave the row out.'
		],
		'sources-for-quotations': ({ quotations, sources }) => [
			`has ${count(quotations, '# quotation', '# quotations')} and ${count(sources, '# source', '# sources')} for them`,
			'Write the source of each quotation, one a line.'
		],
		'not-a-claim-review': () => [
			'is no ClaimReview',
			'Leave it out, or give it the type ClaimReview.'
		],
		'review-lacks': ({ part }) => [
			REVIEW[part],
			'Complete it where it was published, or leave it out.'
		],
		'not-annotations': () => [
			'holds no annotations of Hypothesis or of the W3C’s form',
			'Export them as JSON.'
		],
		'annotations-without-text': () => [
			'annotations are looked up in the text of a source',
			'Add the page first.'
		],
		'damaged-project': ({ part }) => [
			`this project file is damaged at "${part}", so it was not opened`,
			'Open an earlier copy of it.'
		],
		'newer-project': ({ form }) => [
			`this project was saved by a newer desk (form ${form}), so it was not opened`,
			'Reload this page, or open the file where it was saved.'
		],
		'not-an-import': () => [
			'is no project of the desk, no table of claims and no list of annotations',
			'Choose another file.'
		],
		'not-an-export': () => ['is not an export of a record', 'Choose another file.'],
		'other-export-form': ({ form, known }) => [
			`has form ${form} of the export; this reader knows form ${known}`,
			'Export the record again.'
		],
		'export-lacks-list': ({ list }) => [
			`the list "${list}" is missing or not a list of objects`,
			'Export the record again.'
		],
		'outside-of-topics': ({ id }) => [
			`"${id}" stands in a topic that the export does not have`,
			'Export the record again.'
		]
	}
};
