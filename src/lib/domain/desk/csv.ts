import Papa from 'papaparse';
import { rearm } from '../export/csv.ts';
import { CLAIM_KINDS, MOVES, OUTCOMES, VOICES } from '../vocabulary.ts';
import { partiesOf, type Known } from './ids.ts';
import {
	bareQuote,
	emptyParty,
	emptySource,
	type DeskAnswer,
	type DeskMove,
	type DeskQuote,
	type DeskWords,
	type Project
} from './project.ts';

type ReadCsv =
	| { kind: 'read'; project: Project; unusable: { row: number; reason: string }[] }
	/** The first row lacks columns that the export has. */
	| { kind: 'not-our-columns'; missing: string[] };

/** Without these a row says nothing. */
const NEEDED = ['claim', 'claim_speaker', 'claim_quotes', 'response', 'response_speaker'];

type Cell = (name: string) => string;

/**
 * Reads claims and responses in the columns of the CSV export into a project. Claims that the record
 * has are not copied: responses refer to them. Of sources only ids and addresses are in the table;
 * their texts have to be added before anything can be proven. A row that cannot be used is listed,
 * counted from 1 for the first row below the names.
 */
export function readCsv(text: string, start: Project, known: Known): ReadCsv {
	const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
	const [names = [], ...rows] = data;
	const places = new Map(names.map((name, i) => [name.trim(), i]));
	const missing = NEEDED.filter((name) => !places.has(name));
	if (missing.length > 0) return { kind: 'not-our-columns', missing };
	const unusable: { row: number; reason: string }[] = [];
	let project = start;
	rows.forEach((row, i) => {
		const cell: Cell = (name) => rearm(row[places.get(name) ?? -1] ?? '').trim();
		const next = addRow(project, known, cell);
		if (typeof next === 'string') unusable.push({ row: i + 1, reason: next });
		else project = next;
	});
	return { kind: 'read', project, unusable };
}

function addRow(start: Project, known: Known, cell: Cell): Project | string {
	const claim = cell('claim');
	const response = cell('response');
	if (claim === '' && response === '') return 'It names neither a claim nor a response.';
	let project = start;
	if (claim !== '' && !hasClaim(project, known, claim)) {
		const speaker = cell('claim_speaker');
		const kind = pick(CLAIM_KINDS, cell('claim_kind') || 'assertion');
		if (!ID.test(claim)) return `"${claim}" is no id of a claim.`;
		if (!ID.test(speaker)) return `"${speaker}" is no id of a party (claim_speaker).`;
		if (!kind) return `"${cell('claim_kind')}" is no kind of claim.`;
		const quotes = quotesOf(cell, 'claim');
		if (typeof quotes === 'string') return quotes;
		project = withPartyOf(project, known, speaker, cell('claim_speaker_name'));
		project = withNamed(project, known, cell, 'claim');
		const gists = {
			en: lines(cell('claim_point_gists_en')),
			ar: lines(cell('claim_point_gists_ar'))
		};
		const pointQuotes = lines(cell('claim_point_quotes'));
		project = {
			...project,
			claims: [
				...project.claims,
				{
					id: claim,
					formerly: [],
					draft: true,
					kind,
					speaker,
					said: cell('claim_said'),
					work: cell('claim_work'),
					concerns: lines(cell('claim_concerns')),
					gist: words(cell('claim_gist_en'), cell('claim_gist_ar')),
					quotes,
					points: lines(cell('claim_points')).map((id, i) => ({
						id,
						gist: words(gists.en[i] ?? '', gists.ar[i] ?? ''),
						quote: pointQuotes[i] ?? ''
					}))
				}
			]
		};
	}
	return response === '' ? project : addResponseOf(project, known, cell);
}

function addResponseOf(start: Project, known: Known, cell: Cell): Project | string {
	const id = cell('response');
	const speaker = cell('response_speaker');
	const outcome = pick(OUTCOMES, cell('response_outcome') || 'replied');
	if (!ID.test(id)) return `"${id}" is no id of a response.`;
	if (known.responses.includes(id)) return `The record has the response "${id}" already.`;
	if (!ID.test(speaker)) return `"${speaker}" is no id of a party (response_speaker).`;
	if (!outcome) return `"${cell('response_outcome')}" is no outcome.`;
	const quotes = quotesOf(cell, 'response');
	if (typeof quotes === 'string') return quotes;
	const moves = movesOf(cell);
	if (typeof moves === 'string') return moves;
	const claim = cell('claim');
	const answered = cell('answers_response');
	if (claim === '' && answered === '') return 'The response answers nothing.';
	const answer: DeskAnswer = { ...(claim ? { claim } : { response: answered }), moves };
	let project = withPartyOf(start, known, speaker, cell('response_speaker_name'));
	project = withNamed(project, known, cell, 'response');
	// The export gives a response one row for each of its answers.
	if (project.responses.some((one) => one.id === id)) {
		return {
			...project,
			responses: project.responses.map((one) =>
				one.id === id ? { ...one, to: [...one.to, answer] } : one
			)
		};
	}
	const by = cell('response_asked_by');
	return {
		...project,
		responses: [
			...project.responses,
			{
				id,
				formerly: [],
				draft: true,
				speaker,
				outcome,
				said: cell('response_said'),
				work: cell('response_work'),
				...(by ? { asked: { by, when: cell('response_asked_when') } } : {}),
				elsewhere: lines(cell('response_elsewhere')),
				gist: words(cell('response_gist_en'), cell('response_gist_ar')),
				quotes,
				to: [answer],
				raises: []
			}
		]
	};
}

function quotesOf(cell: Cell, of: 'claim' | 'response'): DeskQuote[] | string {
	const sources = lines(cell(`${of}_quote_sources`));
	const voices = lines(cell(`${of}_quote_voices`));
	const texts = lines(cell(`${of}_quotes`));
	if (texts.length !== sources.length) {
		return `It has ${texts.length} quotations and ${sources.length} sources for them (${of}_quote_sources).`;
	}
	const bad = sources.find((id) => !ID.test(id));
	if (bad !== undefined) return `"${bad}" is no id of a source.`;
	return texts.map((text, i) =>
		bareQuote({
			text,
			source: sources[i]!,
			voice: pick(VOICES, voices[i] ?? '') ?? 'reported'
		})
	);
}

function movesOf(cell: Cell): DeskMove[] | string {
	const kinds = lines(cell('moves'));
	const unknown = kinds.find((kind) => !pick(MOVES, kind));
	if (unknown !== undefined) return `"${unknown}" is no move.`;
	// A move on the whole has no points, so an empty line here keeps its place.
	const points = cell('move_points').split(/\r?\n/);
	const quotes = lines(cell('move_quotes'));
	const whys = { en: lines(cell('move_whys_en')), ar: lines(cell('move_whys_ar')) };
	return kinds.map((kind, i) => ({
		kind: pick(MOVES, kind)!,
		points: (points[i] ?? '').split(' ').filter((id) => id !== ''),
		quote: quotes[i] ?? '',
		why: words(whys.en[i] ?? '', whys.ar[i] ?? '')
	}));
}

function hasClaim(project: Project, known: Known, id: string): boolean {
	return known.claims.includes(id) || project.claims.some((one) => one.id === id);
}

function withPartyOf(project: Project, known: Known, id: string, name: string): Project {
	if (partiesOf(project, known).some((party) => party.id === id)) return project;
	return {
		...project,
		parties: [...project.parties, emptyParty(id, { en: name || id })]
	};
}

/** The sources and parties that a row names beside its speaker, each only by what the row says of it. */
function withNamed(start: Project, known: Known, cell: Cell, of: 'claim' | 'response'): Project {
	const links = cell(`${of}_quote_links`).split(/\r?\n/);
	const quoted = lines(cell(`${of}_quote_sources`)).map(
		(id, i) => [id, (links[i] ?? '').trim()] as const
	);
	const named = [...lines(cell(`${of}_work`)), ...lines(cell(`${of}_elsewhere`))];
	const parties = [...lines(cell(`${of}_concerns`)), ...lines(cell(`${of}_asked_by`))];
	const withSources = [...quoted, ...named.map((id) => [id, ''] as const)].reduce(
		(project, [id, url]) =>
			!ID.test(id) || known.sources.includes(id) || project.sources.some((one) => one.id === id)
				? project
				: {
						...project,
						sources: [...project.sources, { ...emptySource(id, project.topic.asOf), url }]
					},
		start
	);
	return parties
		.filter((id) => ID.test(id))
		.reduce((project, id) => withPartyOf(project, known, id, ''), withSources);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function lines(cell: string): string[] {
	return cell === '' ? [] : cell.split(/\r?\n/).map((line) => line.trim());
}

function words(en: string, ar: string): DeskWords {
	return ar === '' ? { en } : { en, ar };
}

function pick<T extends string>(list: readonly T[], word: string): T | undefined {
	return list.find((one) => one === word);
}
