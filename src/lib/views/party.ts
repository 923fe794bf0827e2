import { compareEdtf } from '#lib/record/edtf.ts';
import { responsesTo, searchedFor, speaksFor } from '#lib/record/coverage.ts';
import { lastDayOf, type PartyRecord, type TheRecord } from '#lib/record/record.ts';
import { bearingOf } from '#lib/record/relations.ts';
import { claimKey } from '#lib/record/statement.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { ifAny, linksIn } from './links.ts';
import { claimRows } from './lists.ts';

/** A party with what it and those who speak for it claimed and answered, what it was asked, and what it published. */
export function partyView(record: TheRecord, party: PartyRecord, lang: Language) {
	const link = linksIn(record, lang);
	/** Words quoted to bear out what the page says of a party. */
	const support = (one: { text: string; source: string } | undefined) =>
		one && { text: one.text, source: link.source(one.source), ours: link.ours(one) };
	const claims = [...record.claims.values()];
	const people = [...record.parties.values()].filter((one) => one.role?.for === party.id);
	const voices = [party.id, ...people.map(({ id }) => id)];
	/** The person who said it for the party; none where it speaks itself. */
	const saidBy = (speaker: string) => (speaker === party.id ? undefined : link.party(speaker));
	return {
		party: link.party(party.id),
		names: party.names,
		describesItselfAs: support(party.describesItselfAs),
		role: party.role && {
			text: link.words(party.role.text),
			for: ifAny(party.role.for, link.party),
			quote: support(party.role.quote)
		},
		people: people.map(({ id }) => link.party(id)),
		/** Empty where no held source states it. */
		interest:
			party.interest === 'unknown'
				? []
				: party.interest.map(({ text, source, quote }) => ({
						text: link.words(text),
						source: link.source(source),
						quote,
						ours: ifAny(quote, (words) => link.ours({ source, text: words }))
					})),
		site: party.site,
		claims: claimRows(
			record,
			claims.filter((claim) => voices.includes(claim.speaker)),
			lang
		),
		responses: [...record.responses.values()]
			.filter((response) => voices.includes(response.speaker))
			.sort((a, b) => compareEdtf(a.said, b.said))
			.map(({ id, speaker }) => ({ ...link.response(id), by: saidBy(speaker) })),
		/** Claims that concern the party, with its own answers, none meaning none on record. */
		asked: claims
			.filter((claim) => claim.concerns.includes(party.id) && claim.speaker !== party.id)
			.sort((a, b) => compareEdtf(a.said, b.said))
			.map((claim) => ({
				claim: link.claim(claim.id),
				answers: responsesTo(record, claim.id)
					.filter((response) => speaksFor(record, response.speaker).includes(party.id))
					.map((response) => {
						const bearing = bearingOf(response, claimKey(claim.id), claim.work);
						const { id, outcome, speaker } = response;
						const grade = bearing.as === 'answer' ? bearing.grade : undefined;
						return { id, outcome, grade, by: saidBy(speaker) };
					}),
				searched: searchedFor(record, claim.said)
			})),
		publishes: [...record.sources.values()]
			.filter((source) => source.publisher === party.id || source.authors.includes(party.id))
			.sort((a, b) => compareEdtf(a.published, b.published))
			.map((source) => link.source(source.id)),
		asOf: lastDayOf(record)
	};
}
