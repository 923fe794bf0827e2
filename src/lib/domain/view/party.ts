import { compareEdtf } from '../edtf.ts';
import { responsesTo, speaksFor } from '../coverage.ts';
import type { PartyRecord, TheRecord } from '../record/record.ts';
import type { Language, Outcome } from '../vocabulary.ts';
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
import { claimRows, type ClaimRow } from './lists.ts';

/** Words quoted to bear out what the page says of a party. */
interface SupportView {
	text: string;
	source: SourceLink;
}

export interface PartyView {
	party: PartyLink;
	names: string[];
	describesItselfAs?: SupportView;
	role?: { text: Words; for?: PartyLink; quote?: SupportView };
	people: PartyLink[];
	/** Empty where no held source states it. */
	interest: { text: Words; source: SourceLink; quote?: string }[];
	site?: string;
	claims: ClaimRow[];
	responses: (ResponseLink & { to: ClaimLink[] })[];
	/** Claims that concern the party, with its own answers, none meaning none on record. */
	asked: { claim: ClaimLink; answers: { id: string; outcome: Outcome }[] }[];
	publishes: SourceLink[];
	held: number;
	asOf: string;
}

export function partyView(record: TheRecord, party: PartyRecord, lang: Language): PartyView {
	const support = (one: { text: string; source: string } | undefined) =>
		one && { text: one.text, source: sourceLink(record, one.source, lang) };
	const claims = [...record.claims.values()];
	return {
		party: partyLink(record, party.id, lang),
		names: party.names,
		describesItselfAs: support(party.describesItselfAs),
		role: party.role && {
			text: inLanguage(party.role.text, lang),
			for: party.role.for === undefined ? undefined : partyLink(record, party.role.for, lang),
			quote: support(party.role.quote)
		},
		people: [...record.parties.values()]
			.filter((one) => one.role?.for === party.id)
			.map((one) => partyLink(record, one.id, lang)),
		interest:
			party.interest === 'unknown'
				? []
				: party.interest.map(({ text, source, quote }) => ({
						text: inLanguage(text, lang),
						source: sourceLink(record, source, lang),
						quote
					})),
		site: party.site,
		claims: claimRows(
			record,
			claims.filter((claim) => claim.speaker === party.id),
			lang
		),
		responses: [...record.responses.values()]
			.filter((response) => response.speaker === party.id)
			.sort((a, b) => compareEdtf(a.said, b.said))
			.map((response) => ({
				...responseLink(record, response.id, lang),
				to: response.to.flatMap((answer) =>
					answer.claim === undefined ? [] : [claimLink(record, answer.claim, lang)]
				)
			})),
		asked: claims
			.filter((claim) => claim.concerns.includes(party.id) && claim.speaker !== party.id)
			.sort((a, b) => compareEdtf(a.said, b.said))
			.map((claim) => ({
				claim: claimLink(record, claim.id, lang),
				answers: responsesTo(record, claim.id)
					.filter((response) => speaksFor(record, response.speaker).includes(party.id))
					.map(({ id, outcome }) => ({ id, outcome }))
			})),
		publishes: [...record.sources.values()]
			.filter((source) => source.publisher === party.id || source.authors.includes(party.id))
			.sort((a, b) => compareEdtf(a.published, b.published))
			.map((source) => sourceLink(record, source.id, lang)),
		held: record.evidence.size,
		asOf:
			[...record.topics.values()]
				.map(({ asOf }) => asOf)
				.sort()
				.at(-1) ?? ''
	};
}
