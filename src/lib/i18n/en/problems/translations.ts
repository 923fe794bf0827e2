import { LANGUAGES } from '#lib/text/languages.ts';
import type { ProblemMessages } from '../../problems.ts';
import { times } from './forms.ts';

export const translations = {
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
	]
} satisfies Partial<ProblemMessages['says']>;
