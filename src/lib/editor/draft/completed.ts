import type * as v from 'valibot';
import { Claim, NOBODY, Response, Term } from '#lib/record/schema.ts';
import { standing } from '#lib/record/standing.ts';
import { isSilence } from '#lib/record/vocabulary.ts';
import { referencesOf } from './around.ts';
import { isOpen, keepingTargets } from './targets.ts';
import { withoutMoves } from './files.ts';
import {
	emptyParty,
	PartyEntry,
	SourceEntry,
	TopicEntry,
	type ClaimDraft,
	type Project,
	type ResponseDraft
} from './project.ts';

/**
 * The project as it can be looked at unfinished: with placeholders where a page needs something that
 * is not written yet, without what cannot stand half done, and without what refers to that.
 */
export function completed(project: Project): Project {
	const { topic } = project;
	const claims = all(Claim, project.claims.map(withPoint));
	const terms = all(Term, project.terms);
	const noClaim = missing(project.claims, claims);
	const noTerm = missing(project.terms, terms);
	const answers = project.responses.map((one) => withoutMoves(withAsked(one)));
	const whole: Project = {
		...project,
		topic: standing(TopicEntry, { ...topic, terms: without(topic.terms, noTerm) }) ?? topic,
		parties: all(PartyEntry, project.parties),
		sources: all(SourceEntry, project.sources),
		claims,
		responses: all(
			Response,
			answers.map((one) => ({
				...keepingTargets(one, (target) => !isOpen(target) && !noClaim.has(target.claim ?? '')),
				raises: without(one.raises, noClaim)
			}))
		),
		terms
	};
	const nobody = referencesOf(whole).some(({ id }) => id === NOBODY);
	const parties = nobody ? [emptyParty(NOBODY, { en: '…' })] : [];
	return { ...whole, parties: [...whole.parties, ...parties] };
}

function all<T>(schema: v.GenericSchema, drafts: readonly T[]): T[] {
	return drafts.flatMap((one) => standing(schema, { ...one, draft: false }) ?? []);
}

type HasId = { id: string };
const missing = (before: readonly HasId[], after: readonly HasId[]) =>
	new Set(before.filter(({ id }) => !after.some((one) => one.id === id)).map(({ id }) => id));
const without = (ids: readonly string[], gone: ReadonlySet<string>) =>
	ids.filter((id) => !gone.has(id));

/** A claim of which no part is chosen yet is one point. */
function withPoint(claim: ClaimDraft): ClaimDraft {
	const points = claim.points.filter(({ quote }) => quote !== '');
	const [first] = claim.quotes;
	const whole = { id: 'point-1', gist: claim.gist, quote: first?.text ?? '' };
	return { ...claim, points: points.length > 0 ? points : [whole] };
}

/** Somebody asked whoever is silent, named or not. */
function withAsked(response: ResponseDraft): ResponseDraft {
	return isSilence(response.outcome)
		? { ...response, asked: { by: '', about: [], inferred: [], ...response.asked } }
		: response;
}
