import { indexPairs } from './pair-index.ts';
import { pairOf, type PairFound } from './pair.ts';
import type { Reason } from './reasons.ts';
import { targetsOf } from '#lib/record/relations.ts';
import {
	claimKey,
	findStatement,
	isStatementKey,
	type StatementKey,
	type TargetKey
} from '#lib/record/statement.ts';
import type { ClaimRecord, TheRecord } from '#lib/record/record.ts';
import type { Language, MoveKind } from '#lib/record/vocabulary.ts';
import { recordOf, type StatementSlice } from './slice.ts';
import { withTerms } from '../terms/view.ts';
import { inSource, localize } from '#lib/record/localize.ts';
import { asPhrase, known, linksIn, type PartyLink, type Words } from '#lib/views/links.ts';
import {
	claimView,
	passageOf,
	responseView,
	type ClaimView,
	type Passage,
	type ResponseView
} from '#lib/views/statement.ts';

export type Side = { kind: 'claim'; view: ClaimView } | { kind: 'response'; view: ResponseView };

/** A link to a statement, or to a document, with as much of it as one line says. */
export interface StatementLink {
	key: TargetKey;
	/** Of a document, its publisher. */
	speaker: PartyLink;
	gist: Words;
	said?: string;
}

/** A reason in words of the record, for the page to put into sentences. */
export type ReasonView =
	| { code: 'answers' | 'raises'; by: 'a' | 'b' }
	| { code: 'same-point'; points: { number: number; gist: Words }[] }
	| { code: 'same-target'; targets: StatementLink[] }
	| { code: 'other-wording'; term: Words; a: string[]; b: string[] }
	| { code: 'same-wording'; term: Words; wordings: string[] }
	| { code: 'same-speaker'; speaker: PartyLink }
	| { code: 'same-work'; work: string }
	| { code: 'same-date' };

interface Spoken extends Passage {
	move: MoveKind | null;
}

interface PointRow {
	/** What is spoken to, where the rows are about more than one statement. */
	target: StatementLink;
	/** Null for the statement as a whole. */
	point: { number: number; gist: Words } | null;
	a: Spoken[];
	b: Spoken[];
}

/** Two statements side by side, whole, in a language. */
export interface PairView {
	a: Side;
	b: Side;
	first: 'a' | 'b' | null;
	days: { min: number | null; max: number | null } | null;
	reasons: ReasonView[];
	rows: PointRow[];
}

/** What is worth reading beside a statement. */
export interface SuggestionView {
	link: StatementLink;
	reasons: Reason['code'][];
}

export function sideView(slice: StatementSlice, lang: Language): Side {
	return sideOf(recordOf([slice]), slice.key, undefined, lang);
}

export function suggestionViews(slice: StatementSlice, lang: Language): SuggestionView[] {
	const record = recordOf([slice]);
	return slice.suggestions.map(({ key, reasons }) => ({
		link: linkOf(record, key, lang),
		reasons: reasons.map(({ code }) => code)
	}));
}

/** The two slices joined; null for one statement twice. */
export function pairView(a: StatementSlice, b: StatementSlice, lang: Language): PairView | null {
	const record = recordOf([a, b]);
	const pair = pairOf(indexPairs(record), a.key, b.key);
	if (pair.kind !== 'pair') return null;
	const shared = sharedClaim(record, pair);
	return {
		a: sideOf(record, a.key, shared, lang),
		b: sideOf(record, b.key, shared, lang),
		first: pair.first,
		days: pair.days,
		reasons: pair.reasons.map((reason) => reasonView(record, reason, lang)),
		rows: pair.rows.map(({ target, point, a: inA, b: inB }) => ({
			target: linkOf(record, target, lang),
			point: point === null ? null : pointOf(record, target.slice('claim/'.length), point, lang),
			a: spokenBy(record, a.key, inA, lang),
			b: spokenBy(record, b.key, inB, lang)
		}))
	};
}

type Joined = Extract<PairFound, { kind: 'pair' }>;

/** The claim whose points mark both sides: the one of the two, or the first that both speak to. */
function sharedClaim(record: TheRecord, { a, b, rows }: Joined): ClaimRecord | undefined {
	const both = rows.filter((row) => row.a.length > 0 && row.b.length > 0);
	const key = [a, b].find(
		(one) => one.startsWith('claim/') && rows.some((row) => row.target === one)
	);
	const target = key ?? [...both, ...rows].find((row) => row.target.startsWith('claim/'))?.target;
	return target === undefined ? undefined : record.claims.get(target.slice('claim/'.length));
}

function sideOf(
	record: TheRecord,
	key: StatementKey,
	shared: ClaimRecord | undefined,
	lang: Language
): Side {
	const found = findStatement(record, key);
	if (found.kind !== 'found') throw new Error(`the slice has no ${key}`);
	const { statement } = found;
	if (statement.kind === 'claim') {
		return {
			kind: 'claim',
			view: withTerms(record, claimView(record, statement.value, lang), lang)
		};
	}
	const answered = targetsOf(statement.value);
	const claim = shared && answered.includes(claimKey(shared.id)) ? shared : undefined;
	const view = responseView(record, statement.value, claim, lang);
	return { kind: 'response', view: withTerms(record, view, lang) };
}

function spokenBy(
	record: TheRecord,
	key: StatementKey,
	said: Joined['rows'][number]['a'],
	lang: Language
): Spoken[] {
	const found = findStatement(record, key);
	if (found.kind !== 'found') throw new Error(`the slice has no ${key}`);
	const { value } = found.statement;
	return said.map(({ quote, move }) => ({ ...passageOf(record, value, quote, lang), move }));
}

function linkOf(record: TheRecord, key: TargetKey, lang: Language): StatementLink {
	if (!isStatementKey(key)) {
		const { publisher, about, published } = linksIn(record, lang).source(key.slice('work/'.length));
		const said = published === undefined ? {} : { said: published };
		return { key, speaker: publisher, gist: asPhrase(about), ...said };
	}
	const found = findStatement(record, key);
	if (found.kind !== 'found') throw new Error(`the slice has no ${key}`);
	const { speaker, gist, said } = found.statement.value;
	return {
		key,
		speaker: linksIn(record, lang).party(speaker),
		gist: localize(gist, lang),
		...(said === undefined ? {} : { said })
	};
}

function pointOf(record: TheRecord, claim: string, id: string, lang: Language) {
	const { points } = known(record.claims, claim, 'claim');
	const at = points.findIndex((point) => point.id === id);
	return { number: at + 1, gist: localize(points[at]?.gist ?? inSource(id), lang) };
}

function reasonView(record: TheRecord, reason: Reason, lang: Language): ReasonView {
	switch (reason.code) {
		case 'answers':
		case 'raises':
		case 'same-date':
			return reason;
		case 'same-point':
			return {
				code: reason.code,
				points: reason.points.map(({ claim, point }) => pointOf(record, claim, point, lang))
			};
		case 'same-target':
			return {
				code: reason.code,
				targets: reason.targets.map((key) => linkOf(record, key, lang))
			};
		case 'other-wording':
		case 'same-wording': {
			const term = known(record.terms, reason.term, 'term');
			const texts = (places: readonly number[]) =>
				places.flatMap((place) => term.wordings[place]?.text ?? []);
			const name = localize(term.name, lang);
			return reason.code === 'other-wording'
				? { code: reason.code, term: name, a: texts(reason.a), b: texts(reason.b) }
				: { code: reason.code, term: name, wordings: texts(reason.wordings) };
		}
		case 'same-speaker':
			return { code: reason.code, speaker: linksIn(record, lang).party(reason.speaker) };
		case 'same-work': {
			const { title, about } = linksIn(record, lang).source(reason.work);
			return { code: reason.code, work: title ?? asPhrase(about).text };
		}
	}
}
