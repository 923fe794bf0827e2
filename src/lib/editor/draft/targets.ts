import { linksOf } from '#lib/record/relations.ts';
import { isReply, isSilence } from '#lib/record/vocabulary.ts';
import type { ResponseDraft } from './project.ts';

/** What a response of the desk answers, was asked about, or spoke of before: a list in the place that its outcome has for it. */
export type TargetDraft = ResponseDraft['about'][number];
export type AnswerDraft = ResponseDraft['answers'][number];
export type MoveDraft = ResponseDraft['moves'][number];

const sameTarget = (a: TargetDraft, b: TargetDraft) =>
	a.claim === b.claim && a.response === b.response && a.work === b.work;

export function isOpen({ claim, response, work }: TargetDraft): boolean {
	return !claim && !response && !work;
}

export function targetsIn({ outcome, answers, asked, about }: ResponseDraft): TargetDraft[] {
	if (isReply(outcome)) return answers.map(({ to }) => to);
	return isSilence(outcome) ? (asked?.about ?? []) : about;
}

/** The response with these targets, each with the basis that it had before; who asked is named later. */
export function withTargets(response: ResponseDraft, targets: TargetDraft[]): ResponseDraft {
	const { outcome } = response;
	const answers = targets.map(
		(to): AnswerDraft =>
			response.answers.find((one) => sameTarget(one.to, to)) ?? { to, basis: unsaid() }
	);
	return {
		...response,
		answers: isReply(outcome) ? answers : [],
		about: outcome === 'spoke-earlier' ? targets : [],
		asked: isSilence(outcome)
			? { ...(response.asked ?? { by: '', inferred: [] }), about: targets }
			: response.asked && { ...response.asked, about: [] }
	};
}

/** The same targets in the place that another outcome has for them. */
export function withOutcome(response: ResponseDraft, outcome: string): ResponseDraft {
	return withTargets({ ...response, outcome }, targetsIn(response));
}

/** Of each target of `response`, those that are kept; what it asked, answered or did about the others is gone. */
export function keepingTargets(
	response: ResponseDraft,
	keeps: (target: TargetDraft) => boolean
): ResponseDraft {
	return {
		...response,
		answers: response.answers.filter(({ to }) => keeps(to)),
		moves: response.moves.filter(({ on }) => keeps(on)),
		about: response.about.filter(keeps),
		...(response.asked
			? { asked: { ...response.asked, about: response.asked.about.filter(keeps) } }
			: {})
	};
}

/** Everything that a response of the desk names. */
export function targetsOfDraft(response: ResponseDraft): TargetDraft[] {
	return linksOf(response as Parameters<typeof linksOf>[0]).map(({ target }) => target);
}

/** That it answers is known, not yet by what. */
export function unsaid(): AnswerDraft['basis'] {
	return { kind: '' };
}
