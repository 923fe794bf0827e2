/**
 * Kinds of node in the Argument Interchange Format (Chesñevar et al. 2006; Reed et al. 2008):
 * information, locution, and applications of inference, conflict, transition and illocution.
 */
export type AifType = 'I' | 'L' | 'RA' | 'CA' | 'TA' | 'YA';

export interface AifNode {
	nodeID: string;
	text: string;
	type: AifType;
	/** Addresses of the kinds that it is of by our reading, beyond AIF; other programs pass it over. */
	kinds?: string[];
	/** `2024-03-04 00:00:00`, as AIFdb writes it; empty where the day is not known. */
	timestamp: string;
}

interface AifLocution {
	nodeID: string;
	personID: string;
	timestamp: string;
	/** Address of the document in which it stands. */
	source: string;
}

/** A growing graph in the JSON of AIFdb. Nodes are numbered in the order in which they come. */
export class AifGraph {
	readonly nodes: AifNode[] = [];
	readonly edges: { edgeID: string; fromID: string; toID: string; formEdgeID: null }[] = [];
	readonly locutions: AifLocution[] = [];
	readonly participants: { participantID: string; firstname: string; surname: string }[] = [];

	readonly #joined = new Set<string>();
	readonly #known = new Set<string>();

	node(type: AifType, text: string, timestamp = ''): string {
		const nodeID = String(this.nodes.length + 1);
		this.nodes.push({ nodeID, text, type, timestamp });
		return nodeID;
	}

	/** Says of a node what AIF has no word for. */
	mark(nodeID: string, kinds: readonly string[]): void {
		const node = this.nodes[Number(nodeID) - 1];
		if (node && kinds.length > 0) node.kinds = [...kinds];
	}

	/** Joins nodes in a row: `path(l, ya, i)` is L → YA → I. An edge that exists is not made again. */
	path(...ids: string[]): void {
		for (let i = 1; i < ids.length; i++) {
			const [fromID = '', toID = ''] = [ids[i - 1], ids[i]];
			if (this.#joined.has(`${fromID} ${toID}`)) continue;
			this.#joined.add(`${fromID} ${toID}`);
			this.edges.push({ edgeID: String(this.edges.length + 1), fromID, toID, formEdgeID: null });
		}
	}

	/** A locution with who spoke it. Names stay whole: which part of one is the surname is not known. */
	locution(
		text: string,
		said: { speaker: string; name: string; timestamp: string; source: string }
	): string {
		const { speaker, name, timestamp, source } = said;
		const nodeID = this.node('L', text, timestamp);
		this.locutions.push({ nodeID, personID: speaker, timestamp, source });
		if (!this.#known.has(speaker)) {
			this.#known.add(speaker);
			this.participants.push({ participantID: speaker, firstname: '', surname: name });
		}
		return nodeID;
	}
}
