import { factsOf, type Disclosure } from '#lib/evidence/evidence.ts';
import { placeOf, type Locator } from '#lib/record/locator.ts';
import { isMachineRead } from '#lib/record/machine.ts';
import type { SourceRecord, TheRecord, Vouching } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { correctedSince } from './corrected.ts';
import { ifAny, linksIn } from './links.ts';
import { vouchedFor } from './vouched.ts';

export type SourceView = ReturnType<typeof sourceView>;

/** A source with what is quoted from it, what it cites, and its passages that are laid open. */
export function sourceView(
	record: TheRecord,
	source: SourceRecord,
	lang: Language,
	vouching: Vouching = { timestamps: [], authorities: new Map() }
) {
	const link = linksIn(record, lang);
	const evidence = record.evidence.get(source.id);
	const isIn = (statement: { elsewhere?: string[] | undefined }) =>
		statement.elsewhere?.includes(source.id) ?? false;
	const quotesIt = (statement: { quotes: { source: string }[] }) =>
		statement.quotes.some((quote) => quote.source === source.id);
	return {
		source: link.source(source.id),
		authors: source.authors.map(link.party),
		repostedBy: ifAny(source.repostedBy, link.party),
		archived: source.archived,
		note: ifAny(source.note, link.words),
		readBy: source.readBy,
		compared: source.compared,
		machine: isMachineRead(source),
		cites: source.cites.map(link.source),
		/** The work that it prints a part of. */
		extractOf: ifAny(source.extractOf, link.source),
		citedBy: [...record.sources.values()]
			.filter((other) => other.cites.includes(source.id))
			.map((other) => link.source(other.id)),
		claims: [...record.claims.values()].filter(quotesIt).map((claim) => link.claim(claim.id)),
		responses: [...record.responses.values()]
			.filter(quotesIt)
			.map((response) => link.response(response.id)),
		/** Responses whose words are said to be in it, and claims of which more is said in it. */
		answersIn: [...record.responses.values()]
			.filter(isIn)
			.map((response) => link.response(response.id)),
		moreIn: [...record.claims.values()].filter(isIn).map((claim) => link.claim(claim.id)),
		/** The words by which it is known, where it has no address. */
		knownFrom: source.knownFrom && {
			text: source.knownFrom.text,
			source: link.source(source.knownFrom.source),
			ours: link.ours(source.knownFrom)
		},
		/** Absent where the document is known and was not captured. */
		evidence: evidence && {
			root: evidence.root,
			passages: factsOf(evidence).passages,
			characters: factsOf(evidence).characters,
			captured: factsOf(evidence).captured,
			corrected: correctedSince(record, source, lang),
			vouched: vouchedFor(evidence, vouching),
			...runsOf(evidence.disclosed, factsOf(evidence).passages)
		}
	};
}

/** Runs of consecutive passages, with how many are left out before each and after the last. */
function runsOf(disclosed: readonly Disclosure[], total: number) {
	type Shown = { index: number; text: string; place?: Locator };
	const runs: { before: number; passages: Shown[] }[] = [];
	let next = 0;
	for (const one of disclosed) {
		const { index, text } = one;
		const place = placeOf([one]);
		const shown = { index, text, ...(place ? { place } : {}) };
		const run = runs.at(-1);
		if (run && index === next) run.passages.push(shown);
		else runs.push({ before: index - next, passages: [shown] });
		next = index + 1;
	}
	return { runs, after: total - next };
}
