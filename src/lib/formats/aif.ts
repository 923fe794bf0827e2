import { attributionOf, attributionPieces, lineOf } from '#lib/record/attribution.ts';
import { parseEdtf } from '#lib/record/edtf.ts';
import { localize, partyName } from '#lib/record/localize.ts';
import type { ResponseRecord, StatementRecord, TheRecord } from '#lib/record/record.ts';
import type { Move, Quotation } from '#lib/record/schema.ts';
import { isSilent } from '#lib/record/statement.ts';
import { linksOf } from '#lib/record/relations.ts';
import { MOVE_TABLE, type Attack } from '#lib/record/moves.ts';
import { AifGraph } from './aif-graph.ts';
import type { Write, WriteOptions } from './format.ts';
import { kindAddress, kindsOf, type Kind } from './kinds.ts';
import type { Site } from '#lib/record/site-address.ts';
import { excerpt } from './scope.ts';

/** A graph has one text a node: those of ours are in one language. */
export type AifOptions = Pick<WriteOptions, 'site' | 'scope' | 'language' | 'words'>;

/**
 * The record as an argument graph. Each quotation is a locution that asserts; the points of a claim
 * (for a response, the words its moves rest on) are premises of the sentence that sums it up. An
 * attack is a conflict with a conclusion (rebut), with the grounds (undermine) or with an inference
 * (undercut). Grounds that no one put into words are a node without a locution. A silence is none.
 */
export function aif(record: TheRecord, options: AifOptions): AifGraph {
	const part = excerpt(record, options.scope);
	const graph = new AifGraph();
	const claims = new Map<string, Statement>();
	const responses = new Map<string, Statement>();
	for (const claim of part.claims.values()) {
		const parts = claim.points.map(({ id, gist, quote }) => ({
			id,
			text: localize(gist, options.language).text,
			quote
		}));
		const statement = new Statement(graph, part, claim, parts, options);
		for (const { id, question } of claim.points) {
			const kinds = question ? [{ list: 'question' as const, kind: question }] : [];
			graph.mark(statement.part(id), addressesOf(kinds, options.site));
		}
		claims.set(claim.id, statement);
	}
	const spoken = [...part.responses.values()].filter((response) => !isSilent(response));
	for (const response of spoken) {
		responses.set(response.id, new Statement(graph, part, response, wordsOf(response), options));
	}
	const documents = new Map<string, Document>();
	const documentOf = (id: string): Document => {
		const known = documents.get(id);
		if (known) return known;
		const madeIn = [...part.claims.values()].filter(({ work }) => work === id);
		const own = madeIn.flatMap((claim) => claims.get(claim.id) ?? []);
		const document = new Document(graph, wordsOfWork(part, id, options), own);
		documents.set(id, document);
		return document;
	};
	for (const response of spoken) {
		const own = responses.get(response.id);
		if (!own) continue;
		for (const link of linksOf(response)) {
			const { claim, response: other, work } = link.target;
			const moves = {
				moves: link.moves,
				kinds: addressesOf(kindsOf(part, response, link), options.site)
			};
			if (work !== undefined) answer(graph, own, documentOf(work), moves);
			const answered = claim === undefined ? responses.get(other ?? '') : claims.get(claim);
			if (answered) answer(graph, own, answered, moves);
		}
	}
	return graph;
}

function addressesOf(kinds: readonly Kind[], site: Site): string[] {
	return kinds.map((one) => kindAddress(site, one));
}

/** What a document is called as the grounds of what was said in it. */
function wordsOfWork(record: TheRecord, id: string, { language, words }: AifOptions): string {
	const source = record.sources.get(id);
	return words.grounds(partyName(record, source?.publisher ?? id, language), source?.title);
}

/** The words of each move, and each quotation on which no move rests. */
function wordsOf(response: ResponseRecord) {
	const moved = response.moves.map(({ quote }) => quote);
	const rest = response.quotes
		.map(({ text }) => text)
		.filter((text) => !moved.some((quote) => text.includes(quote)));
	return [...new Set([...moved, ...rest])].map((quote) => ({ id: quote, text: quote, quote }));
}

/** What an answer can take hold of. */
interface Answered {
	/** Its first locution, absent where no words are held. */
	readonly first: string | undefined;
	attackedBy: (attack: Attack, points: readonly string[]) => string[];
	conclusions: (points: readonly string[]) => string[];
}

function answer(
	graph: AifGraph,
	own: Statement,
	target: Answered,
	{ moves, kinds }: { moves: readonly Move[]; kinds: readonly string[] }
): void {
	const turn = graph.node('TA', 'Default Transition');
	graph.mark(turn, kinds);
	if (own.first !== undefined && target.first !== undefined) {
		graph.path(target.first, turn, own.first);
	}
	for (const { kind, on, quote } of moves) {
		const { points } = on;
		const meaning = MOVE_TABLE[kind];
		const words = own.part(quote);
		if (!('aif' in meaning)) {
			for (const attacked of target.attackedBy(meaning.family, points)) {
				const conflict = graph.node('CA', `Default Conflict (${meaning.family})`);
				graph.path(turn, graph.node('YA', 'Disagreeing'), conflict);
				graph.path(words, conflict, attacked);
			}
		} else if (meaning.aif === 'inference') {
			for (const supported of target.conclusions(points)) {
				const inference = graph.node('RA', 'Default Inference');
				graph.path(turn, graph.node('YA', 'Arguing'), inference);
				graph.path(words, inference, supported);
			}
		} else if (meaning.aif === 'agreement') {
			const locution = own.locutionOf(quote);
			for (const agreed of target.conclusions(points)) {
				if (locution !== undefined) graph.path(locution, graph.node('YA', 'Agreeing'), agreed);
			}
		}
	}
}

/** A document as a whole: the grounds from which the claims that were made in it follow. */
class Document implements Answered {
	readonly first = undefined;
	readonly #node: string;
	readonly #inferences: string[];

	constructor(graph: AifGraph, text: string, claims: readonly Statement[]) {
		this.#node = graph.node('I', text);
		this.#inferences = claims.map((claim) => {
			const inference = graph.node('RA', 'Default Inference');
			for (const whole of claim.conclusions([])) graph.path(this.#node, inference, whole);
			return inference;
		});
	}

	conclusions(): string[] {
		return [this.#node];
	}

	attackedBy(attack: Attack): string[] {
		const undercut = attack === 'undercut' && this.#inferences.length > 0;
		return undercut ? this.#inferences : [this.#node];
	}
}

/** A claim or response laid out in the graph, with the nodes that an answer can take hold of. */
class Statement implements Answered {
	readonly first: string | undefined;
	readonly #graph: AifGraph;
	readonly #groundsText: string;
	readonly #whole: string;
	readonly #parts = new Map<string, string>();
	readonly #partInferences = new Map<string, string>();
	readonly #locutions: { text: string; node: string }[];
	#inference: string | undefined;
	#grounds: string | undefined;

	constructor(
		graph: AifGraph,
		record: TheRecord,
		statement: StatementRecord,
		parts: readonly { id: string; text: string; quote: string }[],
		{ language, words }: AifOptions
	) {
		this.#graph = graph;
		const name = partyName(record, statement.speaker, language);
		this.#groundsText = words.grounds(name, record.sources.get(statement.work ?? '')?.title);
		const credit = (quote: Quotation) =>
			lineOf(
				attributionPieces(attributionOf(record, statement, quote), words.steps, language),
				(id) => partyName(record, id, language)
			);
		const asserts =
			'kind' in statement && statement.kind === 'demand' ? 'Default Illocuting' : 'Asserting';
		const timestamp = timestampOf(statement.said);
		this.#locutions = statement.quotes.map((quote) => ({
			text: quote.text,
			node: graph.locution(`${credit(quote)}: ${quote.text}`, {
				speaker: statement.speaker,
				name,
				timestamp,
				source: record.sources.get(quote.source)?.url ?? ''
			})
		}));
		this.first = this.#locutions[0]?.node;
		this.#whole = graph.node('I', localize(statement.gist, language).text);
		for (const { id, text, quote } of parts) {
			const part = graph.node('I', text);
			this.#parts.set(id, part);
			const locution = this.locutionOf(quote);
			if (locution !== undefined) graph.path(locution, graph.node('YA', asserts), part);
			graph.path(part, this.#inferenceToWhole(), this.#whole);
		}
		for (const { node } of this.#locutions) {
			if (parts.some(({ quote }) => this.locutionOf(quote) === node)) continue;
			graph.path(node, graph.node('YA', asserts), this.#whole);
		}
	}

	/** The node of a point, or of the words a move rests on; of the whole where there is none. */
	part(id: string): string {
		return this.#parts.get(id) ?? this.#whole;
	}

	locutionOf(words: string): string | undefined {
		return this.#locutions.find(({ text }) => text.includes(words))?.node;
	}

	conclusions(points: readonly string[]): string[] {
		return points.length === 0 ? [this.#whole] : points.map((point) => this.part(point));
	}

	attackedBy(attack: Attack, points: readonly string[]): string[] {
		if (attack === 'rebut') return this.conclusions(points);
		const inferences =
			points.length === 0
				? [this.#inferenceToWhole()]
				: points.map((point) => this.#inferenceTo(point));
		if (attack === 'undercut') return inferences;
		const grounds = this.#groundsNode();
		for (const inference of inferences) this.#graph.path(grounds, inference);
		return [grounds];
	}

	/** Where nothing is quoted, the step has only the grounds to start from. */
	#inferenceToWhole(): string {
		if (this.#inference === undefined) {
			this.#inference = this.#graph.node('RA', 'Default Inference');
			if (this.#parts.size === 0) this.#graph.path(this.#groundsNode(), this.#inference);
			this.#graph.path(this.#inference, this.#whole);
		}
		return this.#inference;
	}

	/** The step from the grounds to one point, there only once someone takes hold of it. */
	#inferenceTo(point: string): string {
		const known = this.#partInferences.get(point);
		if (known !== undefined) return known;
		const inference = this.#graph.node('RA', 'Default Inference');
		this.#graph.path(this.#groundsNode(), inference, this.part(point));
		this.#partInferences.set(point, inference);
		return inference;
	}

	#groundsNode(): string {
		return (this.#grounds ??= this.#graph.node('I', this.#groundsText));
	}
}

function timestampOf(said: string | undefined): string {
	const date = said === undefined ? null : parseEdtf(said);
	const exact = date && date.earliest === date.latest && !date.uncertain && !date.approximate;
	return exact ? `${date.earliest} 00:00:00` : '';
}

export const write: Write = (record, options) => JSON.stringify(aif(record, options));
