import { csv } from '#lib/formats/csv.ts';
import { localize } from '#lib/record/localize.ts';
import type { Localized } from '#lib/record/schema.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { Option, Passage } from './passages.ts';
import { VARIABLES, type Variable } from './readings.ts';

/** What a sheet tells of each passage, in this order; what a reader fills in comes after it. */
export const GIVEN = [
	'unit',
	'speaker',
	'words',
	'language',
	'quotation',
	'answers',
	'options'
] as const;
export const COLUMNS: readonly string[] = [...GIVEN, ...VARIABLES];

/** Variables that a passage is read for. */
export function variablesOf({ unit }: Pick<Passage, 'unit'>): readonly Variable[] {
	return unit.startsWith('claim/') ? ['question'] : ['kind', 'on'];
}

/** The sheet as a table, to be filled in with a spreadsheet. */
export function sheetCsv(passages: readonly Passage[]): string {
	const empty = VARIABLES.map(() => '');
	const rows = passages.map((one) => [...givenCells(one), ...empty]);
	return csv([[...COLUMNS], ...rows], { mark: true });
}

/** The rows of the same table without the cells that are to be filled in and the ends of the lines. */
export function rowBeginnings(passages: readonly Passage[]): string[] {
	const rows = passages.map(givenCells);
	return rows.map((row) => csv([row], { mark: false }).replace(/\r\n$/, ''));
}

function givenCells({ unit, speaker, words, lang, within, options, answers }: Passage): string[] {
	const answered = options.filter(({ key }) => answers.includes(key));
	return [
		unit,
		inEnglish(speaker),
		words,
		lang,
		within ?? '',
		answered.map(({ name }) => inEnglish(name)).join('\n'),
		options.map(optionCell).join('\n')
	];
}

/** A key and, where it has points, their ids, as the cell for what words speak of is written. */
function optionCell({ key, points }: Option): string {
	return points.length === 0 ? key : `${key}#${points.map(({ id }) => id).join(' ')}`;
}

const inEnglish = (words: Localized) => localize(words, SOURCE_LANGUAGE).text;
