import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { locatorOf, locatorText } from '#lib/record/locator.ts';
import { isOfMachine } from '#lib/record/machine.ts';
import { bearingOf, type Link } from '#lib/record/relations.ts';
import type { Basis, Quotation } from '#lib/record/schema.ts';
import { partyName } from '#lib/record/localize.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { canonical } from '#lib/text/text.ts';
import { pageAddress, type Site } from '#lib/record/site-address.ts';

/** One row: a claim and one answer to it, a claim without any, or an answer to a response or a document. */
export interface Row {
	topic: string;
	claim?: ClaimRecord;
	response?: ResponseRecord;
	link?: Link;
}

export interface Column {
	name: string;
	cell: (row: Row, record: TheRecord, site: Site) => string;
	/** Of what few records have: left out of a table in which no row has it. */
	optional?: true;
}

/**
 * The columns of the CSV, written and read alike. A cell that holds several values has one a line,
 * in step with its neighbours: line 2 of `claim_quotes` is from line 2 of `claim_quote_sources`.
 */
export const COLUMNS: readonly Column[] = [
	column('topic', ({ topic }) => topic),
	column('claim', ({ claim }) => claim?.id),
	column('claim_kind', ({ claim }) => claim?.kind),
	column('claim_speaker', ({ claim }) => claim?.speaker),
	column('claim_speaker_name', ({ claim }, record) => nameOf(claim?.speaker, record)),
	column('claim_said', ({ claim }) => claim?.said),
	column('claim_work', ({ claim }) => claim?.work),
	column('claim_concerns', ({ claim }) => lines(claim?.concerns)),
	column('claim_elsewhere', ({ claim }) => lines(claim?.elsewhere)),
	...ourWords('claim_gist', ({ claim }, lang) => claim?.gist[lang]),
	...quotations('claim', ({ claim }) => claim?.quotes),
	column('claim_points', ({ claim }) => lines(claim?.points.map(({ id }) => id))),
	...ourWords('claim_point_gists', ({ claim }, lang) =>
		lines(claim?.points.map(({ gist }) => gist[lang] ?? ''))
	),
	column('claim_point_quotes', ({ claim }) => lines(claim?.points.map(({ quote }) => quote))),
	column('claim_point_questions', ({ claim }) =>
		lines(claim?.points.map(({ question }) => question ?? ''))
	),
	...ourWords('claim_point_fors', ({ claim }, lang) =>
		lines(claim?.points.map((point) => point.for?.[lang] ?? ''))
	),
	...ourWords('claim_point_againsts', ({ claim }, lang) =>
		lines(claim?.points.map((point) => point.against?.[lang] ?? ''))
	),
	column('claim_page', ({ claim }, _record, site) =>
		claim ? pageAddress(site, 'claims', claim.id) : ''
	),
	column('response', (row) => row.response?.id),
	column('answers_response', ({ link }) => link?.target.response),
	column('answers_document', ({ link }) => link?.target.work),
	column('answer_grade', gradeOf),
	...bases(),
	column('response_speaker', ({ response }) => response?.speaker),
	column('response_speaker_name', ({ response }, record) => nameOf(response?.speaker, record)),
	column('response_outcome', ({ response }) => response?.outcome),
	column('response_said', ({ response }) => response?.said),
	column('response_work', ({ response }) => response?.work),
	column('response_asked_by', ({ response }) => response?.asked?.by),
	column('response_asked_when', ({ response }) => response?.asked?.when),
	column('response_asked_inferred', ({ response }) => lines(response?.asked?.inferred)),
	column('response_elsewhere', (row) => lines(row.response?.elsewhere)),
	...ourWords('response_gist', ({ response }, lang) => response?.gist[lang]),
	...quotations('response', ({ response }) => response?.quotes),
	column('moves', ({ link }) => lines(link?.moves.map(({ kind }) => kind))),
	column('move_points', ({ link }) => lines(link?.moves.map(({ on }) => on.points.join(' ')))),
	column('move_quotes', ({ link }) => lines(link?.moves.map(({ quote }) => quote))),
	...ourWords('move_whys', ({ link }, lang) =>
		lines(link?.moves.map(({ why }) => why[lang] ?? ''))
	),
	...ourWords('move_also_on', ({ link }, lang) =>
		lines(link?.moves.map(({ alsoOn }) => alsoOn?.[lang] ?? ''))
	),
	column('move_readers', (row, record) => lines(readersOf(row, record).map(({ by }) => by))),
	column('move_read_on', (row, record) => lines(readersOf(row, record).map(({ when }) => when))),
	column('response_page', ({ response }, _record, site) =>
		response ? pageAddress(site, 'responses', response.id) : ''
	)
];

/** Computed: how near the answer comes to the claim of the row. */
function gradeOf({ claim, response, link }: Row): string | undefined {
	if (!response || !link) return undefined;
	const bearing = bearingOf(response, link.key, claim?.work);
	return bearing.as === 'answer' ? (link.target.work ? 'document' : bearing.grade) : undefined;
}

/** What it rests on that the target of a row is answered, or was asked about. */
function bases(): Column[] {
	const basesOf = ({ response, link }: Row): readonly Basis[] => {
		if (link === undefined) return [];
		const asked = response?.asked?.basis;
		const own = link.answers.map(({ basis }) => basis);
		return own.length === 0 && asked ? [asked] : own;
	};
	const each = (name: string, cell: (basis: Basis) => string | undefined) =>
		column(name, (row) => lines(basesOf(row).map((basis) => cell(basis) ?? '')));
	return [
		each('answer_bases', ({ kind }) => kind),
		each('answer_basis_by', ({ by }) => by),
		each('answer_basis_quotes', ({ quote }) => quote),
		each('answer_basis_besides', ({ beside }) => beside),
		each('answer_basis_sources', ({ source }) => source),
		...ourWords('answer_basis_whys', (row, lang) =>
			lines(basesOf(row).map(({ why }) => why?.[lang] ?? ''))
		)
	];
}

/** Who read each move and when, by what the move or its topic says. */
function readersOf({ response, link }: Row, record: TheRecord): { by: string; when: string }[] {
	const readings = record.topics.get(response?.topic ?? '')?.readings;
	return (link?.moves ?? []).map(({ by, when }) => ({
		by: by ?? readings?.by ?? '',
		when: when ?? readings?.when ?? ''
	}));
}

/** One column a language: `claim_gist_en`, `claim_gist_ar`. */
function ourWords(name: string, cell: (row: Row, lang: Language) => string | undefined): Column[] {
	return LANGUAGES.map((lang) => column(inColumn(name, lang), (row) => cell(row, lang)));
}

/** Name of the column that has our words in a language. */
export function inColumn(name: string, lang: Language): string {
	return `${name}_${lang}`;
}

function quotations(
	of: 'claim' | 'response',
	pick: (row: Row) => readonly Quotation[] | undefined
): Column[] {
	return [
		column(`${of}_quotes`, (row) => lines(pick(row)?.map(({ text }) => text))),
		column(`${of}_quote_sources`, (row) => lines(pick(row)?.map(({ source }) => source))),
		column(`${of}_quote_voices`, (row) => lines(pick(row)?.map(({ voice }) => voice))),
		column(`${of}_quote_introductions`, (row) =>
			lines(pick(row)?.map(({ introducedBy }) => introducedBy ?? ''))
		),
		column(`${of}_quote_links`, (row, record) =>
			lines(pick(row)?.map(({ source }) => record.sources.get(source)?.url ?? ''))
		),
		optional(`${of}_quote_places`, (row, record) =>
			lines(pick(row)?.map((quote) => placeText(record, quote)))
		),
		optional(`${of}_quote_read_by`, (row, record) =>
			lines(pick(row)?.map(({ source }) => (isOfMachine(record, [source]) ? 'machine' : '')))
		)
	];
}

/** Where a quotation stands, in the grammar of evidence. */
export function placeText(record: TheRecord, quote: Quotation): string {
	const place = locatorOf(record, quote);
	return place ? locatorText(place) : '';
}

function optional(...[name, cell]: Parameters<typeof column>): Column {
	return { ...column(name, cell), optional: true };
}

function column(
	name: string,
	cell: (row: Row, record: TheRecord, site: Site) => string | undefined
): Column {
	return { name, cell: (row, record, site) => cell(row, record, site) ?? '' };
}

/** One value a line, so no value may keep a line break of its own; no quotation has one. */
function lines(values: readonly string[] | undefined): string | undefined {
	return values?.map(canonical).join('\n');
}

function nameOf(party: string | undefined, record: TheRecord): string {
	return party === undefined ? '' : partyName(record, party, SOURCE_LANGUAGE);
}
