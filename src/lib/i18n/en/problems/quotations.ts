import type { Problem } from '#lib/record/problem.ts';
import type { ProblemMessages } from '../../problems.ts';
import { meant, times } from './forms.ts';

const HALF_A_WORD = 'half a word can say the opposite of the whole.';

const PLAINLY = 'Write plainly what was said and by whom: says, states, asks, reports, calls on.';

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

const words = ({ of, id }: Problem<'not-a-part'> | Problem<'part-cuts-a-word'>) =>
	of === 'variant' ? 'the entry that these are a variant of' : `${of} "${id}"`;

export const quotations = {
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
	'other-place': ({ source, said, proven }) => [
		`is "${said}", and in "${source}" these words stand at "${proven}"`,
		'Remove "at": the place is taken from the evidence. If the evidence is wrong, capture the source again.',
		'Empty this field: the place is taken from the text.'
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
	'editorial-word': ({ word }) => [`our own words say "${word}"`, PLAINLY],
	'bare-statement': ({ speaker }) => [
		`the gist does not name its speaker, "${speaker}"`,
		'Begin it with who says it, by a name or spelling that the party file lists.',
		'Begin it with who says it, by a name or spelling that is listed for the party.'
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
	]
} satisfies Partial<ProblemMessages['says']>;
