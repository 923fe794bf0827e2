import { CLAIM_KINDS, MOVES, OUTCOMES, VOICES } from '../vocabulary.ts';
import { ROW_ERRORS, tableOf } from './csv-table.ts';
import { partiesOf, type Known } from './ids.ts';
import {
	bareQuote,
	emptyParty,
	emptySource,
	type DeskClaim,
	type DeskMove,
	type DeskParty,
	type DeskQuote,
	type DeskResponse,
	type DeskSource,
	type DeskWords,
	type Project
} from './project.ts';

type ReadCsv =
	| { kind: 'read'; project: Project; unusable: { row: number; reason: string }[] }
	/** The first row lacks columns that the export has. */
	| { kind: 'not-our-columns'; missing: string[] };

/** Without these a row says nothing. */
const NEEDED = ['claim', 'claim_speaker', 'claim_quotes', 'response', 'response_speaker'];

/** What a row of the table says, by the names of its columns. */
interface Row {
	/** The one value of a cell. */
	cell: (name: string) => string;
	/** The values of a cell, one a line. An empty line keeps its place among its neighbours. */
	list: (name: string) => string[];
}

/** What is there already and what the rows add; parties and sources that are only named come after. */
interface Draft {
	known: {
		parties: Set<string>;
		sources: Set<string>;
		claims: Set<string>;
		responses: Set<string>;
	};
	/** Ids of responses that lay on the desk before. */
	before: ReadonlySet<string>;
	day: string;
	parties: Map<string, DeskParty>;
	sources: Map<string, DeskSource>;
	claims: Map<string, DeskClaim>;
	responses: Map<string, DeskResponse>;
}

/**
 * Reads claims and responses in the columns of the CSV export into a project. Claims that the record
 * or the project has are not copied: responses refer to them. Of sources only ids and addresses are
 * in the table; their texts have to be added before anything can be proven. A row that cannot be used
 * adds nothing and is listed, counted from 1 for the first row below the names.
 */
export function readCsv(text: string, start: Project, known: Known): ReadCsv {
	const { names, rows } = tableOf(text);
	const missing = NEEDED.filter((name) => !names.has(name));
	if (missing.length > 0) return { kind: 'not-our-columns', missing };
	const byId = <T extends { id: string }>(all: readonly T[]) =>
		new Map(all.map((one) => [one.id, one]));
	const draft: Draft = {
		known: {
			parties: new Set(partiesOf(start, known).map(({ id }) => id)),
			sources: new Set(known.sources),
			claims: new Set(known.claims),
			responses: new Set(known.responses)
		},
		before: new Set(start.responses.map(({ id }) => id)),
		day: start.topic.asOf,
		parties: byId(start.parties),
		sources: byId(start.sources),
		claims: byId(start.claims),
		responses: byId(start.responses)
	};
	const unusable: { row: number; reason: string }[] = [];
	for (const { number, cell, error } of rows) {
		const reason = error
			? ROW_ERRORS[error]
			: addRow(draft, { cell: (name) => cell(name).trim(), list: (name) => lines(cell(name)) });
		if (reason !== null) unusable.push({ row: number, reason });
	}
	return {
		kind: 'read',
		project: {
			...start,
			parties: [...draft.parties.values()],
			sources: [...draft.sources.values()],
			claims: [...draft.claims.values()],
			responses: [...draft.responses.values()]
		},
		unusable
	};
}

/** Adds what a row says, or says why it cannot be used. */
function addRow(draft: Draft, row: Row): string | null {
	const claim = claimOf(draft, row);
	if (typeof claim === 'string') return claim;
	const response = responseOf(draft, row);
	if (typeof response === 'string') return response;
	if (claim === null && response === null && row.cell('claim') === '') {
		return 'It names neither a claim nor a response.';
	}
	if (claim) {
		draft.claims.set(claim.id, claim);
		addNamed(draft, row, 'claim');
	}
	if (response) {
		// The export gives a response one row for each of its answers.
		const there = draft.responses.get(response.id);
		const whole = there ? { ...there, to: [...there.to, ...response.to] } : response;
		draft.responses.set(response.id, whole);
		addNamed(draft, row, 'response');
	}
	return null;
}

/** Null where the row names none, or one that is there already. */
function claimOf({ known, claims }: Draft, row: Row): DeskClaim | null | string {
	const id = row.cell('claim');
	if (id === '' || known.claims.has(id) || claims.has(id)) return null;
	const speaker = row.cell('claim_speaker');
	const kind = pick(CLAIM_KINDS, row.cell('claim_kind') || 'assertion');
	if (!ID.test(id)) return `${quoted(id)} is no id of a claim.`;
	if (!ID.test(speaker)) return `${quoted(speaker)} is no id of a party (claim_speaker).`;
	if (!kind) return `${quoted(row.cell('claim_kind'))} is no kind of claim.`;
	const quotes = quotesOf(row, 'claim');
	if (typeof quotes === 'string') return quotes;
	const gists = {
		en: row.list('claim_point_gists_en'),
		ar: row.list('claim_point_gists_ar')
	};
	const pointQuotes = row.list('claim_point_quotes');
	return {
		id,
		formerly: [],
		draft: true,
		kind,
		speaker,
		said: row.cell('claim_said'),
		work: row.cell('claim_work'),
		concerns: row.list('claim_concerns'),
		gist: words(row.cell('claim_gist_en'), row.cell('claim_gist_ar')),
		quotes,
		points: row.list('claim_points').map((id, i) => ({
			id,
			gist: words(gists.en[i] ?? '', gists.ar[i] ?? ''),
			quote: pointQuotes[i] ?? ''
		}))
	};
}

/** Null where the row names none. */
function responseOf({ known, before }: Draft, row: Row): DeskResponse | null | string {
	const id = row.cell('response');
	if (id === '') return null;
	const speaker = row.cell('response_speaker');
	const outcome = pick(OUTCOMES, row.cell('response_outcome') || 'replied');
	if (!ID.test(id)) return `${quoted(id)} is no id of a response.`;
	if (known.responses.has(id)) return `The record has the response "${id}" already.`;
	if (before.has(id)) return `The project has the response "${id}" already.`;
	if (!ID.test(speaker)) return `${quoted(speaker)} is no id of a party (response_speaker).`;
	if (!outcome) return `${quoted(row.cell('response_outcome'))} is no outcome.`;
	const quotes = quotesOf(row, 'response');
	if (typeof quotes === 'string') return quotes;
	const moves = movesOf(row);
	if (typeof moves === 'string') return moves;
	const claim = row.cell('claim');
	const answered = row.cell('answers_response');
	if (claim === '' && answered === '') return 'The response answers nothing.';
	const by = row.cell('response_asked_by');
	return {
		id,
		formerly: [],
		draft: true,
		speaker,
		outcome,
		said: row.cell('response_said'),
		work: row.cell('response_work'),
		...(by ? { asked: { by, when: row.cell('response_asked_when') } } : {}),
		elsewhere: row.list('response_elsewhere'),
		gist: words(row.cell('response_gist_en'), row.cell('response_gist_ar')),
		quotes,
		to: [{ ...(claim ? { claim } : { response: answered }), moves }],
		raises: []
	};
}

function quotesOf(row: Row, of: 'claim' | 'response'): DeskQuote[] | string {
	const sources = row.list(`${of}_quote_sources`);
	const voices = row.list(`${of}_quote_voices`);
	const texts = row.list(`${of}_quotes`);
	if (texts.length !== sources.length) {
		return `It has ${texts.length} quotations and ${sources.length} sources for them (${of}_quote_sources).`;
	}
	const bad = sources.find((id) => !ID.test(id));
	if (bad !== undefined) return `${quoted(bad)} is no id of a source.`;
	const noVoice = voices.find((voice) => voice !== '' && !pick(VOICES, voice));
	if (noVoice !== undefined) return `${quoted(noVoice)} is no voice (${of}_quote_voices).`;
	return texts.map((text, i) =>
		bareQuote({
			text,
			source: sources[i]!,
			voice: pick(VOICES, voices[i] ?? '') ?? 'reported'
		})
	);
}

function movesOf(row: Row): DeskMove[] | string {
	const kinds = row.list('moves');
	const unknown = kinds.find((kind) => !pick(MOVES, kind));
	if (unknown !== undefined) return `${quoted(unknown)} is no move.`;
	// A move on the whole has no points, so an empty line here keeps its place.
	const points = row.list('move_points');
	const quotes = row.list('move_quotes');
	const whys = { en: row.list('move_whys_en'), ar: row.list('move_whys_ar') };
	return kinds.map((kind, i) => ({
		kind: pick(MOVES, kind)!,
		points: (points[i] ?? '').split(' ').filter((id) => id !== ''),
		quote: quotes[i] ?? '',
		why: words(whys.en[i] ?? '', whys.ar[i] ?? '')
	}));
}

/** The parties and sources that a row names, each only by what the row says of it. */
function addNamed(draft: Draft, row: Row, of: 'claim' | 'response'): void {
	const party = (id: string, name: string): void => {
		if (!ID.test(id) || draft.known.parties.has(id)) return;
		// Whoever is asked or concerned is named by the id alone, until a row has it speak.
		const there = draft.parties.get(id);
		if (!there || (there.name.en === id && name !== '')) {
			draft.parties.set(id, emptyParty(id, { en: name || id }));
		}
	};
	const source = (id: string, url: string): void => {
		if (!ID.test(id) || draft.known.sources.has(id) || draft.sources.has(id)) return;
		draft.sources.set(id, { ...emptySource(id, draft.day), url });
	};
	party(row.cell(`${of}_speaker`), row.cell(`${of}_speaker_name`));
	for (const id of row.list(`${of}_concerns`)) party(id, '');
	party(row.cell(`${of}_asked_by`), '');
	const links = row.list(`${of}_quote_links`);
	row.list(`${of}_quote_sources`).forEach((id, i) => source(id, links[i] ?? ''));
	source(row.cell(`${of}_work`), '');
	for (const id of row.list(`${of}_elsewhere`)) source(id, '');
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function lines(cell: string): string[] {
	return /^[^\S\r\n]*$/.test(cell) ? [] : cell.split(/\r\n|[\r\n]/).map((line) => line.trim());
}

function words(en: string, ar: string): DeskWords {
	return ar === '' ? { en } : { en, ar };
}

function pick<T extends string>(list: readonly T[], word: string): T | undefined {
	return list.find((one) => one === word);
}

/** A cell may hold anything; a reason is one line. */
function quoted(cell: string): string {
	const line = cell.replace(/\s+/g, ' ');
	return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
}
