import { attributionLine, isSilence, partyName } from '../cite/chain.ts';
import { parseEdtf } from '../edtf.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import type { Move } from '../schema.ts';
import type { MoveKind } from '../vocabulary.ts';
import { AifGraph } from './aif-graph.ts';
import { excerpt, type Scope } from './scope.ts';

/** What of an argument a move attacks, in the terms of ASPIC+ (Modgil and Prakken 2014). */
const ATTACKS: Partial<Record<MoveKind, 'rebut' | 'undermine' | 'undercut'>> = {
	'disputes-facts': 'rebut',
	'disputes-evidence': 'undermine',
	'questions-source': 'undermine',
	'disputes-reasoning': 'undercut',
	'disputes-framing': 'undercut',
	'adds-context': 'undercut'
};

/**
 * The record as an argument graph. Each quotation is a locution that asserts; the points of a claim
 * (for a response, the words its moves rest on) are premises of the sentence that sums it up. An
 * attack is a conflict with a conclusion (rebut), with the grounds (undermine) or with an inference
 * (undercut). Grounds that no one put into words are a node without a locution. A silence is none.
 */
export function aif(record: TheRecord, scope: Scope): AifGraph {
	const part = excerpt(record, scope);
	const graph = new AifGraph();
	const claims = new Map<string, Statement>();
	const responses = new Map<string, Statement>();
	for (const claim of part.claims.values()) {
		const parts = claim.points.map(({ id, gist, quote }) => ({ id, text: gist.en, quote }));
		claims.set(claim.id, new Statement(graph, part, claim, parts));
	}
	const spoken = [...part.responses.values()].filter((response) => !isSilence(response));
	for (const response of spoken) {
		responses.set(response.id, new Statement(graph, part, response, wordsOf(response)));
	}
	for (const response of spoken) {
		const own = responses.get(response.id)!;
		for (const { claim, response: other, moves } of response.to) {
			const target = claim === undefined ? responses.get(other ?? '') : claims.get(claim);
			if (target) answer(graph, own, target, moves);
		}
	}
	return graph;
}

/** The words of each move, and each quotation on which no move rests. */
function wordsOf(response: ResponseRecord) {
	const moved = response.to.flatMap(({ moves }) => moves.map(({ quote }) => quote));
	const rest = response.quotes
		.map(({ text }) => text)
		.filter((text) => !moved.some((quote) => text.includes(quote)));
	return [...new Set([...moved, ...rest])].map((quote) => ({ id: quote, text: quote, quote }));
}

function answer(graph: AifGraph, own: Statement, target: Statement, moves: readonly Move[]): void {
	const turn = graph.node('TA', 'Default Transition');
	if (own.first !== undefined && target.first !== undefined) {
		graph.path(target.first, turn, own.first);
	}
	for (const { kind, points, quote } of moves) {
		const attack = ATTACKS[kind];
		const words = own.part(quote);
		if (attack) {
			for (const attacked of target.attackedBy(attack, points)) {
				const conflict = graph.node('CA', `Default Conflict (${attack})`);
				graph.path(turn, graph.node('YA', 'Disagreeing'), conflict);
				graph.path(words, conflict, attacked);
			}
		} else if (kind === 'supports') {
			for (const supported of target.conclusions(points)) {
				const inference = graph.node('RA', 'Default Inference');
				graph.path(turn, graph.node('YA', 'Arguing'), inference);
				graph.path(words, inference, supported);
			}
		} else if (kind === 'concedes') {
			const locution = own.locutionOf(quote);
			for (const agreed of target.conclusions(points)) {
				if (locution !== undefined) graph.path(locution, graph.node('YA', 'Agreeing'), agreed);
			}
		}
	}
}

/** A claim or response laid out in the graph, with the nodes that an answer can take hold of. */
class Statement {
	/** Its first locution, absent where no words are held. */
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
		statement: ClaimRecord | ResponseRecord,
		parts: readonly { id: string; text: string; quote: string }[]
	) {
		this.#graph = graph;
		const name = partyName(record, statement.speaker, 'en');
		const work = record.sources.get(statement.work ?? '')?.title;
		this.#groundsText = `The grounds of ${name}${work === undefined ? '' : `, in “${work}”`}`;
		const asserts =
			'kind' in statement && statement.kind === 'demand' ? 'Default Illocuting' : 'Asserting';
		const timestamp = timestampOf(statement.said);
		this.#locutions = statement.quotes.map((quote) => ({
			text: quote.text,
			node: graph.locution(`${attributionLine(record, statement, quote, 'en')}: ${quote.text}`, {
				speaker: statement.speaker,
				name,
				timestamp,
				source: record.sources.get(quote.source)?.url ?? ''
			})
		}));
		this.first = this.#locutions[0]?.node;
		this.#whole = graph.node('I', statement.gist.en);
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

	attackedBy(attack: 'rebut' | 'undermine' | 'undercut', points: readonly string[]): string[] {
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
