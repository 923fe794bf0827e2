import type { Problem } from '#lib/record/problem.ts';
import { isBroughtIn, type ProblemMessages } from '../../problems.ts';
import { README, REPROVE } from './forms.ts';

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

export const files = {
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
	'json-key-twice': ({ key }) => [`has "${key}" twice, so that two values could be read`, REPROVE],
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
	'older-schema': ({ found, known }) => [
		`the record is of schema ${found}; this program reads schema ${known}`,
		'Bring it up with "npm run rejoinder -- migrate".'
	]
} satisfies Partial<ProblemMessages['says']>;
