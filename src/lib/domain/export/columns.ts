import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import type { Answer, Localized, Quotation } from '../schema.ts';
import { canonical } from '../text.ts';
import { pageAddress, type Site } from './address.ts';

/** One row: a claim and one answer to it, a claim without any, or an answer to a response. */
export interface Row {
	topic: string;
	claim?: ClaimRecord;
	response?: ResponseRecord;
	answer?: Answer;
}

export interface Column {
	name: string;
	/** What it holds, for the documentation. */
	says: string;
	cell: (row: Row, record: TheRecord, site: Site) => string;
}

/**
 * The columns of the CSV, written and read alike. A cell that holds several values has one a line,
 * in step with its neighbours: line 2 of `claim_quotes` is from line 2 of `claim_quote_sources`.
 */
export const COLUMNS: readonly Column[] = [
	column('topic', 'Id of the topic.', ({ topic }) => topic),
	column('claim', 'Id of the claim; empty where a response is answered.', ({ claim }) => claim?.id),
	column('claim_kind', 'assertion or demand.', ({ claim }) => claim?.kind),
	column('claim_speaker', 'Id of the party that makes it.', ({ claim }) => claim?.speaker),
	column('claim_speaker_name', 'Name of that party in English.', ({ claim }, record) =>
		nameOf(claim?.speaker, record)
	),
	column('claim_said', 'Date, EDTF.', ({ claim }) => claim?.said),
	column('claim_work', 'Id of the work in which it was made.', ({ claim }) => claim?.work),
	column('claim_concerns', 'Ids of the parties that it is about.', ({ claim }) =>
		lines(claim?.concerns)
	),
	column('claim_gist_en', 'Our sentence, English.', ({ claim }) => ours(claim?.gist, 'en')),
	column('claim_gist_ar', 'Our sentence, Arabic.', ({ claim }) => ours(claim?.gist, 'ar')),
	...quotations('claim', ({ claim }) => claim?.quotes),
	column('claim_points', 'Ids of its points.', ({ claim }) =>
		lines(claim?.points.map(({ id }) => id))
	),
	column('claim_point_gists_en', 'Our sentence for each point, English.', ({ claim }) =>
		lines(claim?.points.map(({ gist }) => ours(gist, 'en')))
	),
	column('claim_point_gists_ar', 'Our sentence for each point, Arabic.', ({ claim }) =>
		lines(claim?.points.map(({ gist }) => ours(gist, 'ar')))
	),
	column('claim_point_quotes', 'The quoted words that make each point.', ({ claim }) =>
		lines(claim?.points.map(({ quote }) => quote))
	),
	column('claim_page', 'Address of its page.', ({ claim }, _record, site) =>
		claim ? pageAddress(site, 'claims', claim.id, 'en') : ''
	),
	column(
		'response',
		'Id of the response; empty where none is on record.',
		(row) => row.response?.id
	),
	column(
		'answers_response',
		'Id of the response that it answers, for a rejoinder.',
		({ answer }) => answer?.response
	),
	column('response_speaker', 'Id of the party.', ({ response }) => response?.speaker),
	column('response_speaker_name', 'Name of that party in English.', ({ response }, record) =>
		nameOf(response?.speaker, record)
	),
	column(
		'response_outcome',
		'replied, replied-elsewhere, declined, no-reply, pending or not-asked.',
		({ response }) => response?.outcome
	),
	column('response_said', 'Date, EDTF.', ({ response }) => response?.said),
	column('response_work', 'Id of the work in which it was made.', ({ response }) => response?.work),
	column('response_asked_by', 'Id of the party that asked.', ({ response }) => response?.asked?.by),
	column('response_asked_when', 'Date of asking, EDTF.', ({ response }) => response?.asked?.when),
	column(
		'response_elsewhere',
		'Ids of sources that hold a reply of which no words are held.',
		(row) => lines(row.response?.elsewhere)
	),
	column('response_gist_en', 'Our sentence, English.', ({ response }) =>
		ours(response?.gist, 'en')
	),
	column('response_gist_ar', 'Our sentence, Arabic.', ({ response }) => ours(response?.gist, 'ar')),
	...quotations('response', ({ response }) => response?.quotes),
	column('moves', 'What it does to this claim or response, an editor’s reading.', ({ answer }) =>
		lines(answer?.moves.map(({ kind }) => kind))
	),
	column('move_points', 'Ids of the points that each move is about, one space between.', (row) =>
		lines(row.answer?.moves.map(({ points }) => points.join(' ')))
	),
	column('move_quotes', 'The quoted words that each move rests on.', ({ answer }) =>
		lines(answer?.moves.map(({ quote }) => quote))
	),
	column('move_whys_en', 'Our reason for each move, English.', ({ answer }) =>
		lines(answer?.moves.map(({ why }) => ours(why, 'en')))
	),
	column('move_whys_ar', 'Our reason for each move, Arabic.', ({ answer }) =>
		lines(answer?.moves.map(({ why }) => ours(why, 'ar')))
	),
	column('response_page', 'Address of its page.', ({ response }, _record, site) =>
		response ? pageAddress(site, 'responses', response.id, 'en') : ''
	)
];

function quotations(
	of: 'claim' | 'response',
	pick: (row: Row) => readonly Quotation[] | undefined
): Column[] {
	return [
		column(`${of}_quotes`, 'Quotations, character for character.', (row) =>
			lines(pick(row)?.map(({ text }) => text))
		),
		column(`${of}_quote_sources`, 'Id of the source of each quotation.', (row) =>
			lines(pick(row)?.map(({ source }) => source))
		),
		column(`${of}_quote_voices`, 'own or reported, of each quotation.', (row) =>
			lines(pick(row)?.map(({ voice }) => voice))
		),
		column(`${of}_quote_links`, 'Address of the source of each quotation.', (row, record) =>
			lines(pick(row)?.map(({ source }) => record.sources.get(source)?.url ?? ''))
		)
	];
}

function column(
	name: string,
	says: string,
	cell: (row: Row, record: TheRecord, site: Site) => string | undefined
): Column {
	return { name, says, cell: (row, record, site) => cell(row, record, site) ?? '' };
}

/** One value a line, so no value may keep a line break of its own; no quotation has one. */
function lines(values: readonly string[] | undefined): string | undefined {
	return values?.map(canonical).join('\n');
}

function ours(text: Localized | undefined, language: 'en' | 'ar'): string {
	return text?.[language] ?? '';
}

function nameOf(party: string | undefined, record: TheRecord): string {
	return party === undefined ? '' : (record.parties.get(party)?.name.en ?? party);
}
