import type { SourceRecord, TheRecord } from '../record/record.ts';
import type { Language } from '../vocabulary.ts';
import {
	claimLink,
	inLanguage,
	partyLink,
	responseLink,
	sourceLink,
	type ClaimLink,
	type PartyLink,
	type ResponseLink,
	type SourceLink,
	type Words
} from './links.ts';

export interface SourceView {
	source: SourceLink;
	authors: PartyLink[];
	repostedBy?: PartyLink;
	archived?: { url: string; date: string };
	note?: Words;
	cites: SourceLink[];
	citedBy: SourceLink[];
	claims: ClaimLink[];
	responses: ResponseLink[];
	/** Responses whose words are said to be in it. */
	answersIn: ResponseLink[];
	/** Absent where the document is known and was not captured. */
	evidence?: {
		root: string;
		passages: number;
		characters: number;
		captured: string;
		/** Runs of consecutive disclosed passages, with the passages left out before each. */
		runs: { before: number; passages: { index: number; text: string }[] }[];
		/** Passages left out after the last run. */
		after: number;
	};
}

export function sourceView(record: TheRecord, source: SourceRecord, lang: Language): SourceView {
	const evidence = record.evidence.get(source.id);
	const quotesIt = (statement: { quotes: { source: string }[] }) =>
		statement.quotes.some((quote) => quote.source === source.id);
	return {
		source: sourceLink(record, source.id, lang),
		authors: source.authors.map((id) => partyLink(record, id, lang)),
		repostedBy:
			source.repostedBy === undefined ? undefined : partyLink(record, source.repostedBy, lang),
		archived: source.archived,
		note: source.note && inLanguage(source.note, lang),
		cites: source.cites.map((id) => sourceLink(record, id, lang)),
		citedBy: [...record.sources.values()]
			.filter((other) => other.cites.includes(source.id))
			.map((other) => sourceLink(record, other.id, lang)),
		claims: [...record.claims.values()]
			.filter(quotesIt)
			.map((claim) => claimLink(record, claim.id, lang)),
		responses: [...record.responses.values()]
			.filter(quotesIt)
			.map((response) => responseLink(record, response.id, lang)),
		answersIn: [...record.responses.values()]
			.filter((response) => response.elsewhere.includes(source.id))
			.map((response) => responseLink(record, response.id, lang)),
		evidence: evidence && {
			root: evidence.root,
			passages: evidence.passages,
			characters: evidence.characters,
			captured: evidence.captured,
			...runsOf(evidence.disclosed, evidence.passages)
		}
	};
}

function runsOf(
	disclosed: readonly { index: number; text: string }[],
	total: number
): Pick<NonNullable<SourceView['evidence']>, 'runs' | 'after'> {
	const runs: NonNullable<SourceView['evidence']>['runs'] = [];
	let next = 0;
	for (const { index, text } of disclosed) {
		const run = runs.at(-1);
		if (run && index === next) run.passages.push({ index, text });
		else runs.push({ before: index - next, passages: [{ index, text }] });
		next = index + 1;
	}
	return { runs, after: total - next };
}
