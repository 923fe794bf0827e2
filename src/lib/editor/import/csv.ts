import { readAt } from '#lib/text/places.ts';
import * as v from 'valibot';
import { blank } from '#lib/record/draft.ts';
import { Id } from '#lib/evidence/values.ts';
import { Claim, Quotation, Response, type Localized } from '#lib/record/schema.ts';
import { moveNamedNow } from '#lib/record/schema-1.ts';
import {
	BASES,
	CLAIM_KINDS,
	isReply,
	isSilence,
	MOVES,
	OUTCOMES,
	VOICES
} from '#lib/record/vocabulary.ts';
import { unsaid, type AnswerDraft, type MoveDraft, type TargetDraft } from '../draft/targets.ts';
import { inColumn } from '#lib/formats/columns.ts';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '#lib/text/languages.ts';
import { nearest } from '#lib/record/nearest.ts';
import type { At, Problem } from '#lib/record/problem.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { tableOf } from './csv-table.ts';
import { partiesOf, type Known } from '../draft/ids.ts';
import {
	emptyParty,
	emptySource,
	type ClaimDraft,
	type PartyDraft,
	type QuotationDraft,
	type ResponseDraft,
	type SourceDraft,
	type Project
} from '../draft/project.ts';

type ReadCsv =
	| { kind: 'imported'; project: Project; problems: Problem[] }
	/** The first row lacks columns that the export has. */
	| { kind: 'problems'; problems: Problem[] };

/** Without these a row says nothing. */
const NEEDED = ['claim', 'claim_speaker', 'claim_quotes', 'response', 'response_speaker'];

/** What a row of the table says, by the names of its columns. */
interface Row {
	/** The one value of a cell. */
	cell: (name: string) => string;
	/** The values of a cell, one a line. An empty line keeps its place among its neighbours. */
	list: (name: string) => string[];
	/** Whether the table has such a column at all. */
	has: (name: string) => boolean;
	/** Where a column of the row is; without a name the row as a whole. */
	at: (name?: string) => At;
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
	parties: Map<string, PartyDraft>;
	sources: Map<string, SourceDraft>;
	claims: Map<string, ClaimDraft>;
	responses: Map<string, ResponseDraft>;
}

/**
 * Reads claims and responses in the columns of the CSV export into a project. Claims that the record
 * or the project has are not copied: responses refer to them. Of sources only ids and addresses are
 * in the table; their texts have to be added before anything can be proven. A row that cannot be used
 * adds nothing and is listed, counted from 1 for the first row below the names.
 */
export function readCsv({ path: file, text }: DataFile, start: Project, known: Known): ReadCsv {
	const { names, rows } = tableOf(text);
	const columns = NEEDED.filter((name) => !names.has(name));
	if (columns.length > 0) {
		const at = { file, path: [] };
		return { kind: 'problems', problems: [{ code: 'missing-columns', at, columns }] };
	}
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
		parties: byId(start.parties),
		sources: byId(start.sources),
		claims: byId(start.claims),
		responses: byId(start.responses)
	};
	const problems: Problem[] = [];
	for (const { number: row, cell, error } of rows) {
		const at = (name?: string): At => ({ file, row, path: name === undefined ? [] : [name] });
		const problem: Problem | null = error
			? { code: error, at: at() }
			: addRow(draft, {
					cell: (name) => cell(name).trim(),
					list: (name) => lines(cell(name)),
					has: (name) => names.has(name),
					at
				});
		if (problem) problems.push(problem);
	}
	return {
		kind: 'imported',
		project: {
			...start,
			parties: [...draft.parties.values()],
			sources: [...draft.sources.values()],
			claims: [...draft.claims.values()],
			responses: [...draft.responses.values()]
		},
		problems
	};
}

/** Adds what a row says, or says why it cannot be used. */
function addRow(draft: Draft, row: Row): Problem | null {
	const claim = claimOf(draft, row);
	if (isProblem(claim)) return claim;
	const response = responseOf(draft, row);
	if (isProblem(response)) return response;
	if (claim === null && response === null && row.cell('claim') === '') {
		return { code: 'row-names-nothing', at: row.at() };
	}
	if (claim) {
		draft.claims.set(claim.id, claim);
		addNamed(draft, row, 'claim');
	}
	if (response) {
		// The export gives a response one row for each of its answers.
		const there = draft.responses.get(response.id);
		draft.responses.set(response.id, there ? joined(there, response) : response);
		addNamed(draft, row, 'response');
	}
	return null;
}

/** One response of two rows: what each says that it answers, was asked about, or does. */
function joined(there: ResponseDraft, row: ResponseDraft): ResponseDraft {
	return {
		...there,
		answers: [...there.answers, ...row.answers],
		moves: [...there.moves, ...row.moves],
		about: [...there.about, ...row.about],
		...(there.asked
			? { asked: { ...there.asked, about: [...there.asked.about, ...(row.asked?.about ?? [])] } }
			: {})
	};
}

/** Null where the row names none, or one that is there already. */
function claimOf({ known, claims }: Draft, row: Row): ClaimDraft | null | Problem {
	const id = row.cell('claim');
	if (id === '' || known.claims.has(id) || claims.has(id)) return null;
	const speaker = row.cell('claim_speaker');
	const kind = pick(CLAIM_KINDS, row.cell('claim_kind') || 'assertion');
	if (!isId(id)) return notAnId(row, 'claim', id);
	if (!isId(speaker)) return notAnId(row, 'claim_speaker', speaker);
	if (!kind) return notOneOf(row, 'claim_kind', row.cell('claim_kind'), CLAIM_KINDS);
	const quotes = quotesOf(row, 'claim');
	if (isProblem(quotes)) return quotes;
	const gists = inLanguages((lang) => row.list(inColumn('claim_point_gists', lang)));
	const pointQuotes = row.list('claim_point_quotes');
	const questions = row.list('claim_point_questions');
	const [fors, againsts] = ['claim_point_fors', 'claim_point_againsts'].map((name) =>
		inLanguages((lang) => row.list(inColumn(name, lang)))
	) as [ByLanguage, ByLanguage];
	const elsewhere = row.list('claim_elsewhere');
	return {
		...blank(Claim),
		id,
		draft: true,
		kind,
		speaker,
		said: row.cell('claim_said'),
		work: row.cell('claim_work'),
		concerns: row.list('claim_concerns'),
		...given({ elsewhere: elsewhere.length > 0 ? elsewhere : undefined }),
		gist: ourWords((lang) => row.cell(inColumn('claim_gist', lang))),
		quotes,
		points: row.list('claim_points').map((id, i) => ({
			id,
			gist: ourWords((lang) => gists[lang][i] ?? ''),
			quote: pointQuotes[i] ?? '',
			...given({
				question: questions[i],
				for: anyWords((lang) => fors[lang][i]),
				against: anyWords((lang) => againsts[lang][i])
			})
		}))
	};
}

/** Null where the row names none. */
function responseOf({ known, before }: Draft, row: Row): ResponseDraft | null | Problem {
	const id = row.cell('response');
	if (id === '') return null;
	const speaker = row.cell('response_speaker');
	const outcome = pick(OUTCOMES, row.cell('response_outcome') || 'replied');
	if (!isId(id)) return notAnId(row, 'response', id);
	if (known.responses.has(id) || before.has(id)) {
		const where = known.responses.has(id) ? 'record' : 'project';
		return { code: 'already-there', at: row.at('response'), kind: 'response', id, where };
	}
	if (!isId(speaker)) return notAnId(row, 'response_speaker', speaker);
	if (!outcome) return notOneOf(row, 'response_outcome', row.cell('response_outcome'), OUTCOMES);
	const quotes = quotesOf(row, 'response');
	if (isProblem(quotes)) return quotes;
	const target = targetOf(row);
	if (!target) return { code: 'answers-nothing', at: row.at() };
	const moves = movesOf(row, target);
	if (isProblem(moves)) return moves;
	const bases = basesOf(row);
	if (isProblem(bases)) return bases;
	const by = row.cell('response_asked_by');
	const asking = by !== '' || isSilence(outcome);
	const [basis = unsaid()] = bases;
	return {
		...blank(Response),
		id,
		draft: true,
		speaker,
		outcome,
		said: row.cell('response_said'),
		work: row.cell('response_work'),
		...(asking
			? {
					asked: {
						by,
						when: row.cell('response_asked_when'),
						about: isSilence(outcome) ? [target] : [],
						inferred: row.list('response_asked_inferred'),
						...(!isReply(outcome) && bases.length > 0 ? { basis } : {})
					}
				}
			: {}),
		about: outcome === 'spoke-earlier' ? [target] : [],
		elsewhere: row.list('response_elsewhere'),
		gist: ourWords((lang) => row.cell(inColumn('response_gist', lang))),
		quotes,
		// A move may stand where no answer was given: then the row has no basis and there is nothing to add.
		answers: isReply(outcome)
			? (moves.length > 0 && bases.length === 0 && row.has('answer_bases')
					? []
					: [basis, ...bases.slice(1)]
				).map((one) => ({ to: target, basis: one }))
			: [],
		moves
	};
}

function quotesOf(row: Row, of: 'claim' | 'response'): QuotationDraft[] | Problem {
	const sources = row.list(`${of}_quote_sources`);
	const voices = row.list(`${of}_quote_voices`);
	const texts = row.list(`${of}_quotes`);
	const introductions = row.list(`${of}_quote_introductions`);
	// From one place to another is what evidence says: an editor gives one.
	const places = row.list(`${of}_quote_places`).map((at) => (readAt(at) ? at : undefined));
	if (texts.length !== sources.length) {
		const at = row.at(`${of}_quote_sources`);
		const [quotations, given] = [texts.length, sources.length];
		return { code: 'sources-for-quotations', at, quotations, sources: given };
	}
	const bad = sources.find((id) => !isId(id));
	if (bad !== undefined) return notAnId(row, `${of}_quote_sources`, bad);
	const noVoice = voices.find((voice) => voice !== '' && !pick(VOICES, voice));
	if (noVoice !== undefined) return notOneOf(row, `${of}_quote_voices`, noVoice, VOICES);
	return texts.map((text, i) => ({
		...blank(Quotation),
		text,
		source: sources[i]!,
		voice: pick(VOICES, voices[i] ?? '') ?? 'reported',
		...given({ introducedBy: introductions[i], at: places[i] })
	}));
}

/** The claim of a row, or what it says that is answered instead. */
function targetOf(row: Row): TargetDraft | null {
	const [claim, response, work] = ['claim', 'answers_response', 'answers_document'].map(row.cell);
	if (response) return { response };
	if (work) return { work };
	return claim ? { claim } : null;
}

/** What it rests on that the target of a row is answered; none in a table that has no such columns. */
function basesOf(row: Row): AnswerDraft['basis'][] | Problem {
	const kinds = row.list('answer_bases');
	const unknown = kinds.find((kind) => kind !== '' && !pick(BASES, kind));
	if (unknown !== undefined) return notOneOf(row, 'answer_bases', unknown, BASES);
	const [by, quotes, besides, sources] = ['by', 'quotes', 'besides', 'sources'].map((name) =>
		row.list(`answer_basis_${name}`)
	);
	const whys = inLanguages((lang) => row.list(inColumn('answer_basis_whys', lang)));
	return kinds.map((kind, i) => ({
		kind,
		...given({
			by: by?.[i],
			quote: quotes?.[i],
			beside: besides?.[i],
			source: sources?.[i],
			why: anyWords((lang) => whys[lang][i])
		})
	}));
}

function movesOf(row: Row, target: TargetDraft): MoveDraft[] | Problem {
	const kinds = row.list('moves').map(moveNamedNow);
	const unknown = kinds.find((kind) => !pick(MOVES, kind));
	if (unknown !== undefined) return notOneOf(row, 'moves', unknown, MOVES);
	// A move on the whole has no points, so an empty line here keeps its place.
	const points = row.list('move_points');
	const quotes = row.list('move_quotes');
	const [whys, alsoOn] = ['move_whys', 'move_also_on'].map((name) =>
		inLanguages((lang) => row.list(inColumn(name, lang)))
	) as [ByLanguage, ByLanguage];
	const [readers, days] = [row.list('move_readers'), row.list('move_read_on')];
	return kinds.map((kind, i) => ({
		kind,
		on: { ...target, points: (points[i] ?? '').split(' ').filter((id) => id !== '') },
		quote: quotes[i] ?? '',
		why: ourWords((lang) => whys[lang][i] ?? ''),
		...given({
			alsoOn: anyWords((lang) => alsoOn[lang][i]),
			by: readers[i],
			when: days[i]
		})
	}));
}

/** The parties and sources that a row names, each only by what the row says of it. */
function addNamed(draft: Draft, row: Row, of: 'claim' | 'response'): void {
	const party = (id: string, name: string): void => {
		if (!isId(id) || draft.known.parties.has(id)) return;
		// Whoever is asked or concerned is named by the id alone, until a row has it speak.
		const there = draft.parties.get(id);
		if (!there || (there.name.en === id && name !== '')) {
			draft.parties.set(id, emptyParty(id, { en: name || id }));
		}
	};
	const source = (id: string, url: string): void => {
		if (!isId(id) || draft.known.sources.has(id) || draft.sources.has(id)) return;
		draft.sources.set(id, { ...emptySource(id), url });
	};
	party(row.cell(`${of}_speaker`), row.cell(`${of}_speaker_name`));
	for (const id of row.list(`${of}_concerns`)) party(id, '');
	party(row.cell(`${of}_asked_by`), '');
	const links = row.list(`${of}_quote_links`);
	row.list(`${of}_quote_sources`).forEach((id, i) => source(id, links[i] ?? ''));
	source(row.cell(`${of}_work`), '');
	if (of === 'response') {
		source(row.cell('answers_document'), '');
		for (const id of row.list('answer_basis_sources')) source(id, '');
		for (const id of row.list('answer_basis_by')) party(id, '');
	}
	for (const id of row.list(`${of}_elsewhere`)) source(id, '');
}

const isId = (cell: string) => v.is(Id, cell);

function lines(cell: string): string[] {
	return /^[^\S\r\n]*$/.test(cell) ? [] : cell.split(/\r\n|[\r\n]/).map((line) => line.trim());
}

type ByLanguage = Record<Language, string[]>;

/** Leaves out what a row does not say. */
function given<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
	) as { [K in keyof T]?: NonNullable<T[K]> };
}

function inLanguages<T>(of: (lang: Language) => T): Record<Language, T> {
	return Object.fromEntries(LANGUAGES.map((lang) => [lang, of(lang)])) as Record<Language, T>;
}

/** Our own words where a row has any. */
function anyWords(of: (lang: Language) => string | undefined): Localized | undefined {
	const has = LANGUAGES.some((lang) => of(lang));
	return has ? ourWords((lang) => of(lang) ?? '') : undefined;
}

/** Our own words in each language that has any; in the source language they are there always. */
function ourWords(of: (lang: Language) => string): Localized {
	return Object.fromEntries(
		LANGUAGES.map((lang) => [lang, of(lang)]).filter(
			([lang, text]) => lang === SOURCE_LANGUAGE || text !== ''
		)
	) as Localized;
}

function pick<T extends string>(list: readonly T[], word: string): T | undefined {
	return list.find((one) => one === word);
}

function isProblem(value: object | null): value is Problem {
	return value !== null && 'code' in value;
}

function notAnId(row: Row, column: string, cell: string): Problem {
	return { code: 'not-an-id', at: row.at(column), value: short(cell) };
}

function notOneOf(row: Row, column: string, cell: string, options: readonly string[]): Problem {
	const near = nearest(cell, options);
	return { code: 'not-one-of', at: row.at(column), options, near, value: short(cell) };
}

/** A cell may hold anything; a problem shows one line of it. */
function short(cell: string): string {
	const line = cell.replace(/\s+/g, ' ');
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
