import type { Answer, Claim, Quotation, Response, Topic } from '../schema.ts';
import type { Finding } from './findings.ts';
import type { ParsedFile, UnreadFile } from './files.ts';
import type { Path } from './yaml.ts';

type Kind = 'party' | 'source' | 'claim' | 'response' | 'term' | 'topic';

/** Everything that has an id, and where each id was given. */
export interface Registry {
	ids: Record<Kind, Map<string, { file: string; path: Path; draft: boolean }>>;
	claims: Map<string, Claim>;
}

/** Gathers all ids, with a finding for each that is given twice, or taken by a former name. */
export function register(files: readonly ParsedFile[]): {
	registry: Registry;
	findings: Finding[];
} {
	const findings: Finding[] = [];
	const registry: Registry = {
		ids: {
			party: new Map(),
			source: new Map(),
			claim: new Map(),
			response: new Map(),
			term: new Map(),
			topic: new Map()
		},
		claims: new Map()
	};
	const former: { kind: Kind; id: string; now: string; file: string; path: Path }[] = [];

	const add = (
		kind: Kind,
		id: string,
		file: string,
		path: Path,
		entry: { formerly?: string[]; draft?: boolean }
	) => {
		const first = registry.ids[kind].get(id);
		if (first) {
			findings.push({
				file,
				path: [...path, 'id'],
				code: 'duplicate-id',
				message: `the ${kind} id "${id}" is already used in ${first.file}`,
				remedy:
					'Give this one another id; ids of claims and responses are unique across all topics.'
			});
		} else registry.ids[kind].set(id, { file, path, draft: entry.draft ?? false });
		entry.formerly?.forEach((old, i) =>
			former.push({ kind, id: old, now: id, file, path: [...path, 'formerly', i] })
		);
	};

	for (const { kind, id, file, value } of files) {
		if (kind === 'party' || kind === 'source') add(kind, id, file, [], value);
		if (kind === 'terms')
			value.terms.forEach((term, i) => add('term', term.id, file, ['terms', i], {}));
		if (kind !== 'topic') continue;
		add('topic', id, file, [], value);
		value.claims.forEach((claim, i) => {
			add('claim', claim.id, file, ['claims', i], claim);
			registry.claims.set(claim.id, claim);
		});
		value.responses.forEach((response, i) =>
			add('response', response.id, file, ['responses', i], response)
		);
	}
	findings.push(...formerNames(former, registry));
	return { registry, findings };
}

/** A former id may be neither in use nor claimed twice; in use, the two names would chase each other. */
function formerNames(
	former: readonly { kind: Kind; id: string; now: string; file: string; path: Path }[],
	registry: Registry
): Finding[] {
	const owners = new Map<string, string>();
	return former.flatMap(({ kind, id, now, file, path }) => {
		const owner = owners.get(`${kind}/${id}`);
		owners.set(`${kind}/${id}`, now);
		if (registry.ids[kind].has(id)) {
			return [
				{
					file,
					path,
					code: 'formerly-cycle',
					message: `the former ${kind} id "${id}" of "${now}" is itself in use, so the old address would lead in a circle`,
					remedy: `Remove "${id}" from formerly, or rename the ${kind} that now has this id.`
				}
			];
		}
		return owner === undefined
			? []
			: [
					{
						file,
						path,
						code: 'formerly-twice',
						message: `"${id}" is given as the former id of both "${owner}" and "${now}"`,
						remedy: 'Keep it at the one entry to which the old address shall lead.'
					}
				];
	});
}

/** Whether an id may be that of something in a file that could not be read. */
function mayBeUnread(kind: Kind, id: string, unread: readonly UnreadFile[]): boolean {
	if (kind === 'claim' || kind === 'response') return unread.some((file) => file.kind === 'topic');
	if (kind === 'term') return unread.some((file) => file.kind === 'terms');
	return unread.some((file) => file.kind === kind && file.id === id);
}

/** Every reference that leads nowhere, in all files. */
export function danglingReferences(
	files: readonly ParsedFile[],
	registry: Registry,
	unread: readonly UnreadFile[]
): Finding[] {
	const findings: Finding[] = [];
	const check =
		(file: string, draft: boolean) => (kind: Kind, id: string | undefined, path: Path) => {
			if (id === undefined) return;
			const found = registry.ids[kind].get(id);
			if (!found) {
				if (!mayBeUnread(kind, id, unread)) {
					findings.push(dangling(file, path, kind, id, registry));
				}
			} else if (found.draft && !draft) findings.push(toDraft(file, path, kind, id));
		};
	for (const { kind, file, value } of files) {
		const refer = check(file, false);
		if (kind === 'party') {
			refer('party', value.role?.for, ['role', 'for']);
			refer('source', value.role?.quote?.source, ['role', 'quote', 'source']);
			refer('source', value.describesItselfAs?.source, ['describesItselfAs', 'source']);
			if (value.interest !== 'unknown') {
				value.interest.forEach((one, i) => refer('source', one.source, ['interest', i, 'source']));
			}
		} else if (kind === 'source') {
			refer('party', value.publisher, ['publisher']);
			refer('party', value.repostedBy, ['repostedBy']);
			value.authors.forEach((author, i) => refer('party', author, ['authors', i]));
			value.cites.forEach((source, i) => refer('source', source, ['cites', i]));
		} else if (kind === 'terms') {
			value.terms.forEach((term, t) =>
				term.wordings.forEach((wording, w) =>
					wording.uses.forEach((use, u) => {
						const at = ['terms', t, 'wordings', w, 'uses', u];
						refer('party', use.by, [...at, 'by']);
						refer('source', use.quote.source, [...at, 'quote', 'source']);
					})
				)
			);
		} else if (kind === 'topic') topicReferences(value, check, file, registry, findings);
	}
	return findings;
}

type Refer = (kind: Kind, id: string | undefined, path: Path) => void;

function topicReferences(
	topic: Topic,
	check: (file: string, draft: boolean) => Refer,
	file: string,
	registry: Registry,
	findings: Finding[]
): void {
	topic.terms.forEach((term, i) => check(file, false)('term', term, ['terms', i]));
	topic.claims.forEach((claim, i) => {
		const refer = check(file, claim.draft);
		const at = ['claims', i];
		statementReferences(claim, refer, at);
		claim.concerns.forEach((party, j) => refer('party', party, [...at, 'concerns', j]));
	});
	topic.responses.forEach((response, i) => {
		const refer = check(file, response.draft);
		const at = ['responses', i];
		statementReferences(response, refer, at);
		refer('party', response.asked?.by, [...at, 'asked', 'by']);
		response.elsewhere.forEach((source, j) => refer('source', source, [...at, 'elsewhere', j]));
		response.raises.forEach((claim, j) => refer('claim', claim, [...at, 'raises', j]));
		response.to.forEach((answer, j) => {
			refer('claim', answer.claim, [...at, 'to', j, 'claim']);
			refer('response', answer.response, [...at, 'to', j, 'response']);
			findings.push(...pointReferences(answer, file, [...at, 'to', j], registry));
		});
	});
}

function statementReferences(
	statement: Pick<Claim | Response, 'speaker' | 'work'> & { quotes: Quotation[] },
	refer: Refer,
	at: Path
): void {
	refer('party', statement.speaker, [...at, 'speaker']);
	refer('source', statement.work, [...at, 'work']);
	statement.quotes.forEach((quote, q) => {
		const path = [...at, 'quotes', q];
		refer('source', quote.source, [...path, 'source']);
		quote.via.forEach((link, l) => refer('party', link.party, [...path, 'via', l, 'party']));
		quote.variants.forEach((variant, n) =>
			refer('source', variant.where, [...path, 'variants', n, 'where'])
		);
	});
}

function pointReferences(answer: Answer, file: string, at: Path, registry: Registry): Finding[] {
	const claim = answer.claim === undefined ? undefined : registry.claims.get(answer.claim);
	const known = new Set(claim?.points.map((point) => point.id));
	return answer.moves.flatMap((move, m) =>
		move.points.flatMap((point, p) => {
			if (known.has(point) || (answer.claim !== undefined && !claim)) return [];
			return [
				{
					file,
					path: [...at, 'moves', m, 'points', p],
					code: 'dangling',
					message: claim
						? `claim "${claim.id}" has no point "${point}"`
						: `point "${point}" of a response: only claims have points`,
					remedy: claim
						? `Write one of its points: ${[...known].join(', ')}.`
						: 'Remove the points; a move on a response is about the whole of it.'
				}
			];
		})
	);
}

function dangling(file: string, path: Path, kind: Kind, id: string, registry: Registry): Finding {
	const near = nearest(id, [...registry.ids[kind].keys()]);
	return {
		file,
		path,
		code: 'dangling',
		message: `there is no ${kind} "${id}"`,
		remedy: near
			? `Did you mean "${near}"? Otherwise add the ${kind}.`
			: `Add the ${kind}, or correct the id.`
	};
}

function toDraft(file: string, path: Path, kind: Kind, id: string): Finding {
	return {
		file,
		path,
		code: 'draft-referenced',
		message: `the ${kind} "${id}" is a draft, and drafts are left out of the site`,
		remedy: `Remove "draft: true" from the ${kind}, or make this entry a draft too.`
	};
}

/** The id that shares the longest beginning, if it shares a telling part of it. */
function nearest(id: string, ids: readonly string[]): string | undefined {
	let best: string | undefined;
	let most = 3;
	for (const candidate of ids) {
		let shared = 0;
		while (shared < id.length && id[shared] === candidate[shared]) shared++;
		if (shared > most) [best, most] = [candidate, shared];
	}
	return best;
}
