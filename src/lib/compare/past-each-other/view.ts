import { coverageOf } from '#lib/record/coverage.ts';
import type { TheRecord, TopicRecord } from '#lib/record/record.ts';
import { claimsOfTopic, responsesOfTopic } from '#lib/record/replies.ts';
import { GRADES, type Grade, type Language, type MoveKind } from '#lib/record/vocabulary.ts';
import {
	linksIn,
	type ClaimLink,
	type PartyLink,
	type ResponseLink,
	type Words
} from '#lib/views/links.ts';
import { passageOf, targetView, type Passage, type TargetView } from '#lib/views/statement.ts';
import { byParty } from '../by-name.ts';

/** A claim with those of its points that no answer speaks to. */
export interface OpenClaim {
	party: PartyLink;
	claim: ClaimLink;
	points: (Passage & { number: number; gist: Words })[];
	/** How near anybody's answer comes to it all the same; `none` where we found none. */
	nearest: Grade | 'none';
	/** Whether the words of any answer were read against it. */
	read: boolean;
}

/** Words of an answer that speak to no point: of a claim as a whole, or of a document. */
export interface UnpointedMove extends Passage {
	party: PartyLink;
	response: ResponseLink;
	kind: MoveKind;
	why: Words;
	on: TargetView;
}

export interface PastEachOther {
	points: { party: PartyLink; items: OpenClaim[] }[];
	answers: { party: PartyLink; items: UnpointedMove[] }[];
	/** Points that no answer speaks to out of all; readings on no point out of all on claims and documents. */
	counts: { points: number; ofPoints: number; moves: number; ofMoves: number };
}

/** Where a topic talks past itself: points without an answer, and answers without a point. */
export function pastEachOther(
	record: TheRecord,
	topic: TopicRecord,
	lang: Language
): PastEachOther {
	const link = linksIn(record, lang);
	const claims = claimsOfTopic(record, topic.id);
	const open = claims.flatMap((claim): OpenClaim[] => {
		const { unanswered, answered, read } = coverageOf(record, claim);
		const points = claim.points.flatMap(({ id, gist, quote }, i) =>
			unanswered.includes(id)
				? [{ number: i + 1, gist: link.words(gist), ...passageOf(record, claim, quote, lang) }]
				: []
		);
		if (points.length === 0) return [];
		return [
			{
				party: link.party(claim.speaker),
				claim: link.claim(claim.id),
				points,
				nearest: GRADES.find((grade) => answered[grade].length > 0) ?? 'none',
				read
			}
		];
	});
	const moves = responsesOfTopic(record, topic.id, claims).flatMap((response) =>
		response.moves.filter(({ on }) => on.response === undefined).map((move) => ({ response, move }))
	);
	const unpointed = moves
		.filter(({ move }) => move.on.points.length === 0)
		.map(({ response, move: { kind, on, quote, why } }): UnpointedMove => ({
			party: link.party(response.speaker),
			response: link.response(response.id),
			kind,
			why: link.words(why),
			on: targetView(record, on, lang),
			...passageOf(record, response, quote, lang)
		}));
	return {
		points: byParty(open, lang),
		answers: byParty(unpointed, lang),
		counts: {
			points: open.reduce((sum, { points }) => sum + points.length, 0),
			ofPoints: claims.reduce((sum, { points }) => sum + points.length, 0),
			moves: unpointed.length,
			ofMoves: moves.length
		}
	};
}
