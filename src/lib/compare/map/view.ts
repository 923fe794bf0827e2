import type { Searched } from '#lib/record/coverage.ts';
import { localize } from '#lib/record/localize.ts';
import type { StatementRecord, TheRecord, TopicRecord } from '#lib/record/record.ts';
import { languageOf, type TargetKey } from '#lib/record/statement.ts';
import { translationOf } from '#lib/record/translations.ts';
import type { ClaimKind, Grade, Language, Outcome } from '#lib/record/vocabulary.ts';
import { asPhrase, known, linksIn, type PartyLink, type Words } from '#lib/views/links.ts';
import type { Passage } from '#lib/views/statement.ts';
import { byParty } from '../by-name.ts';
import { aroundEach, type AfterHead, type Around, type BeforeHead } from './around.ts';
import { graphOf, kindOf, type GraphEdge, type NodeKind } from './graph.ts';
import type { Relation } from './relation.ts';

/** A statement as the map names it; of a document the gist says what it is about. */
export interface MapStatement {
	key: TargetKey;
	kind: NodeKind;
	claim?: ClaimKind;
	outcome?: Outcome;
	party: PartyLink;
	gist: Words;
	said?: string;
	/** Title of the topic that it belongs to, where that is another. */
	topic?: Words;
	/** Address of its own page, without language. */
	path: string;
}

/** What stands beside a statement, bundled by who speaks, each party where it is first. */
export interface MapGroup<Head> {
	head: Head;
	bundles: { party: PartyLink; cards: MapCard[] }[];
}

export interface MapCard {
	statement: MapStatement;
	/** Whether it has a place in the middle of this map. */
	here: boolean;
	relation?: Relation;
}

/** A statement in the middle, what it answers before it and what answers it after it. */
export interface MapAround {
	middle: MapStatement;
	/** Its first words on record: its own, else reported. */
	words?: Passage;
	points: { number: number; gist: Words }[];
	before: MapGroup<BeforeHead>[];
	after: MapGroup<AfterHead>[];
	/** Parties that it concerns and of which no reply was found; and where one was looked for. */
	none: PartyLink[];
	searched: Searched;
}

export interface TopicMap {
	/** In the order of the graph. */
	statements: MapAround[];
	/** Which of them is shown where none is asked for; none in an empty map. */
	first: TargetKey | null;
	/** All of them by party, in the order of their names. */
	parties: { party: PartyLink; items: MapStatement[] }[];
	edges: GraphEdge[];
}

/** The id that a statement has on the page of the map. */
export const mapId = (key: TargetKey): string => key.replace('/', '-');

/** A topic one statement at a time, in a language. */
export function topicMap(record: TheRecord, topic: TopicRecord, lang: Language): TopicMap {
	const graph = graphOf(record, topic.id);
	const here = new Set(graph.nodes.map(({ key }) => key));
	const all = aroundEach(record, graph);
	const statement = (key: TargetKey) => statementOf(record, topic, key, lang);
	const grouped = <Head>(groups: Around['before' | 'after']): MapGroup<Head>[] =>
		groups.map(({ head, neighbours }) => {
			const bundles = new Map<string, MapGroup<Head>['bundles'][number]>();
			for (const { key, relation } of neighbours) {
				const card = { statement: statement(key), here: here.has(key), relation };
				const { party } = card.statement;
				const bundle = bundles.get(party.id);
				if (bundle) bundle.cards.push(card);
				else bundles.set(party.id, { party, cards: [card] });
			}
			return { head: head as Head, bundles: [...bundles.values()] };
		});
	const statements = all.map(({ key, before, after, none, searched }) => ({
		middle: statement(key),
		...saidBy(record, key, lang),
		before: grouped<BeforeHead>(before),
		after: grouped<AfterHead>(after),
		none: none.map(linksIn(record, lang).party),
		searched
	}));
	return {
		statements,
		first: mostAnswered(record, all),
		parties: byParty(
			statements.map(({ middle }) => middle),
			lang
		),
		edges: graph.edges
	};
}

/** The claim that most parties answer, itself rather than its document; of several the first. */
function mostAnswered(record: TheRecord, all: readonly Around[]): TargetKey | null {
	let first: { key: TargetKey; near: number; far: number } | null = null;
	for (const { key, after } of all) {
		if (!key.startsWith('claim/')) continue;
		const answered = after.flatMap(({ head, neighbours }) =>
			head === 'answered' ? neighbours : []
		);
		const parties = (counts: (grade: Grade | undefined) => boolean) =>
			new Set(
				answered
					.filter(({ relation }) => counts(relation?.grade))
					.map((one) => saidUnder(record, one.key)?.speaker)
			).size;
		const near = parties((grade) => grade === 'points' || grade === 'whole');
		const far = parties(() => true);
		if (!first || near > first.near || (near === first.near && far > first.far)) {
			first = { key, near, far };
		}
	}
	return first?.key ?? all[0]?.key ?? null;
}

function saidUnder(record: TheRecord, key: TargetKey): StatementRecord | undefined {
	const [kind, id = ''] = key.split('/');
	return kind === 'claim' ? record.claims.get(id) : record.responses.get(id);
}

function statementOf(
	record: TheRecord,
	{ id: here }: TopicRecord,
	key: TargetKey,
	lang: Language
): MapStatement {
	const [kind, id = ''] = key.split('/');
	const link = linksIn(record, lang);
	if (kind === 'work') {
		const { publisher: party, about, published } = link.source(id);
		const gist = asPhrase(about);
		return { key, kind: 'document', party, gist, said: published, path: `/sources/${id}` };
	}
	const claim = kind === 'claim' ? known(record.claims, id, 'claim') : undefined;
	const response = claim ? undefined : known(record.responses, id, 'response');
	const said = (claim ?? response)!;
	const other = said.topic === here ? undefined : record.topics.get(said.topic);
	return {
		key,
		kind: response ? kindOf(response) : 'claim',
		claim: claim?.kind,
		outcome: response?.outcome,
		party: link.party(said.speaker),
		gist: link.words(said.gist),
		said: said.said,
		...(other === undefined ? {} : { topic: localize(other.title, lang) }),
		path: `/${kind}s/${id}`
	};
}

function saidBy(
	record: TheRecord,
	key: TargetKey,
	lang: Language
): Pick<MapAround, 'words' | 'points'> {
	const said = saidUnder(record, key);
	const quote = said?.quotes.find(({ voice }) => voice === 'own') ?? said?.quotes[0];
	const points = said && 'points' in said ? said.points : [];
	return {
		words: quote && {
			quote: quote.text,
			voice: quote.voice,
			lang: languageOf(record, quote),
			ours: translationOf(record, quote, lang)?.text
		},
		points: points.map(({ gist }, i) => ({ number: i + 1, gist: localize(gist, lang) }))
	};
}
