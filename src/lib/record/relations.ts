import type { Answer, Basis, Move, Response, Target } from './schema.ts';
import { targetKey, type TargetKey } from './statement.ts';
import { isReply, isSilence, type Grade } from './vocabulary.ts';

/** What a response has to do with one target: that it answers it, and what its words do to it. */
export interface Link {
	key: TargetKey;
	target: Target;
	answers: Answer[];
	moves: Move[];
}

type Related = Pick<Response, 'answers' | 'moves' | 'asked' | 'about'>;

/** Everything that a response names as what it answers, was asked about, or speaks of: each once, in that order. */
export function linksOf({ answers, moves, asked, about }: Related): Link[] {
	const links = new Map<TargetKey, Link>();
	const linkTo = (target: Target): Link => {
		const key = targetKey(target);
		let link = links.get(key);
		if (!link) {
			const { claim, response, work } = target;
			links.set(key, (link = { key, target: { claim, response, work }, answers: [], moves: [] }));
		}
		return link;
	};
	for (const answer of answers) linkTo(answer.to).answers.push(answer);
	for (const target of [...(asked?.about ?? []), ...about]) linkTo(target);
	for (const move of moves) linkTo(move.on).moves.push(move);
	return [...links.values()];
}

export function targetsOf(response: Related): TargetKey[] {
	return linksOf(response).map(({ key }) => key);
}

/** Whether all that it answers are responses. */
export function isRejoinder(response: Related): boolean {
	const links = linksOf(response);
	return links.length > 0 && links.every(({ target }) => target.response !== undefined);
}

/** A response with those of its relations alone whose target is kept. */
export function relatedTo<R extends Related>(response: R, keeps: (key: TargetKey) => boolean): R {
	const kept = (target: Target) => keeps(targetKey(target));
	return {
		...response,
		answers: response.answers.filter(({ to }) => kept(to)),
		moves: response.moves.filter(({ on }) => kept(on)),
		about: response.about.filter(kept),
		...(response.asked
			? { asked: { ...response.asked, about: response.asked.about.filter(kept) } }
			: {})
	};
}

/** How one response bears on one claim or response. */
export type Bearing =
	| {
			as: 'answer';
			grade: Grade;
			/** That it answers the statement itself or, where none says so, the document that it was made in. */
			answers: readonly Answer[];
			/** Readings of what its words do to the statement or to points of it. */
			moves: readonly Move[];
			/** Readings of what its words do to that document as a whole. */
			onDocument: readonly Move[];
	  }
	| { as: 'silence' | 'earlier' };

/** `work`: the document in which the statement was made, where that is known. */
export function bearingOf(response: Response, statement: TargetKey, work?: string): Bearing {
	const { outcome } = response;
	if (!isReply(outcome)) return { as: isSilence(outcome) ? 'silence' : 'earlier' };
	const document = work === undefined ? undefined : targetKey({ work });
	const to = (key: TargetKey | undefined) =>
		response.answers.filter((one) => targetKey(one.to) === key);
	const on = (key: TargetKey | undefined) =>
		response.moves.filter((one) => targetKey(one.on) === key);
	const answers = to(statement);
	const moves = on(statement);
	return {
		as: 'answer',
		grade: gradeOf(outcome === 'replied-elsewhere', answers, moves),
		answers: answers.length > 0 ? answers : to(document),
		moves,
		onDocument: on(document)
	};
}

function gradeOf(elsewhere: boolean, answers: readonly unknown[], moves: readonly Move[]): Grade {
	if (elsewhere) return 'elsewhere';
	if (moves.some(({ on }) => on.points.length > 0)) return 'points';
	return answers.length > 0 || moves.length > 0 ? 'whole' : 'document';
}

/** How near an answer comes to anything that was said in what it answers: to a point of it, at best. */
export function gradeOfAnswer(
	{ outcome, moves }: Response,
	{ to }: Answer,
	claimsIn: (work: string) => readonly { id: string }[]
): Grade {
	const within =
		to.work === undefined
			? [targetKey(to)]
			: claimsIn(to.work).map(({ id }) => targetKey({ claim: id }));
	const on = moves.filter((move) => within.includes(targetKey(move.on)));
	const answered = to.work === undefined ? [{ to }] : [];
	return gradeOf(outcome === 'replied-elsewhere', answered, on);
}

/** Everything that a response rests on: each answer, and the asking. */
export function basesOf({ answers, asked }: Pick<Response, 'answers' | 'asked'>): Basis[] {
	return [...answers.map(({ basis }) => basis), ...(asked?.basis ? [asked.basis] : [])];
}

/** The words of a basis and where they stand; none where only the editors pair. */
export function basisWords(basis: Basis): { field: 'quote' | 'beside'; text: string }[] {
	return (['quote', 'beside'] as const).flatMap((field) => {
		const text = basis[field];
		return text === undefined ? [] : [{ field, text }];
	});
}
