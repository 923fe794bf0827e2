import { isSaidBy } from '#lib/quotations/said-by.ts';
import { spanOf } from './days.ts';
import type { ParsedFile } from './files.ts';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import { isSameReader, readerOf } from './reader.ts';
import type { Claim, Move, Party, Reader, Response, Source, Target, Topic } from './schema.ts';
import { targetKey, workKey } from './statement.ts';
import { isReply } from './vocabulary.ts';

/** The entries of a record that relations lead to, by id. */
interface Entries {
	claims: ReadonlyMap<string, Claim>;
	responses: ReadonlyMap<string, Response>;
	sources: ReadonlyMap<string, Source>;
	parties: ReadonlyMap<string, Party>;
}

/** Relations that say more than they rest on. */
export function relationProblems(files: readonly ParsedFile[]): Problem[] {
	const topics = files.flatMap((one) => (one.kind === 'topic' ? [one] : []));
	const byId = <T extends { id: string }>(all: readonly T[]) =>
		new Map(all.map((one) => [one.id, one]));
	const entries: Entries = {
		claims: byId(topics.flatMap(({ value }) => value.claims)),
		responses: byId(topics.flatMap(({ value }) => value.responses)),
		sources: new Map(files.flatMap((f) => (f.kind === 'source' ? [[f.id, f.value]] : []))),
		parties: new Map(files.flatMap((f) => (f.kind === 'party' ? [[f.id, f.value]] : [])))
	};
	return [
		...topics.flatMap(({ file, value }) => [
			...unreadBy(value, file),
			...readByOne(value, file),
			...value.responses.flatMap((response, r) => {
				const at = (...path: Path) => ({ file, path: ['responses', r, ...path] });
				return [
					...unanswered(response, entries, at),
					...tooEarly(response, entries, at),
					...fromElsewhere(response, at),
					...notSaid(response, entries, at)
				];
			})
		]),
		...movedTwice(topics)
	];
}

type At = (...path: Path) => Problem['at'];

/** Readings of which nothing says who made them. */
function unreadBy({ readings, responses }: Topic, file: string): Problem[] {
	const anonymous = responses.some(({ moves }) =>
		moves.some(({ by, when }) => by === undefined || when === undefined)
	);
	if (readings || !anonymous) return [];
	return [{ code: 'reading-without-reader', at: { file, path: ['readings'] } }];
}

/** Second readings by whoever made the first. */
function readByOne(topic: Topic, file: string): Problem[] {
	const twice = (first: Reader | undefined, second: readonly Reader[] | undefined, path: Path) =>
		(second ?? []).flatMap(({ by }, s): Problem[] =>
			first && isSameReader(first.by, by)
				? [{ code: 'second-by-first', at: { file, path: [...path, 'second', s, 'by'] }, by }]
				: []
		);
	return [
		...topic.claims.flatMap(({ points }, c) =>
			points.flatMap(({ second }, p) => twice(topic.readings, second, ['claims', c, 'points', p]))
		),
		...topic.responses.flatMap(({ moves }, r) =>
			moves.flatMap((move, m) =>
				twice(readerOf(move, topic), move.second, ['responses', r, 'moves', m])
			)
		)
	];
}

/** Moves on what the response does not answer: neither it nor the document that it was made in. */
function unanswered(response: Response, { claims, responses }: Entries, at: At): Problem[] {
	const answered = new Set(response.answers.map(({ to }) => targetKey(to)));
	return response.moves.flatMap(({ on }, m): Problem[] => {
		const { work } = claims.get(on.claim ?? '') ?? responses.get(on.response ?? '') ?? {};
		const reached =
			answered.has(targetKey(on)) || (work !== undefined && answered.has(workKey(work)));
		if (reached || !isReply(response.outcome)) return [];
		return [{ code: 'move-without-answer', at: at('moves', m, 'on') }];
	});
}

/** Answers whose latest possible day is before the earliest of what they answer. */
function tooEarly(response: Response, entries: Entries, at: At): Problem[] {
	const said = spanOf(response.said);
	if (!said || said.latest === null) return [];
	const { latest } = said;
	return response.answers.flatMap(({ to }, a): Problem[] => {
		const start = spanOf(saidIn(to, entries));
		if (!start || latest >= start.earliest) return [];
		return [{ code: 'answer-before-claim', at: at('answers', a, 'to') }];
	});
}

function saidIn({ claim, response, work }: Target, entries: Entries): string | undefined {
	if (claim !== undefined) return entries.claims.get(claim)?.said;
	if (response !== undefined) return entries.responses.get(response)?.said;
	return entries.sources.get(work ?? '')?.published;
}

/** Words that no captured source has answer a document: nobody here has read what they speak of. */
function fromElsewhere({ outcome, quotes, answers }: Response, at: At): Problem[] {
	if (outcome !== 'replied-elsewhere' || quotes.length > 0) return [];
	return answers.flatMap(({ to }, a): Problem[] =>
		to.claim === undefined ? [] : [{ code: 'elsewhere-answers-claim', at: at('answers', a, 'to') }]
	);
}

/** Reported words of an answer in which nobody says that the speaker said them, and no note tells why. */
function notSaid(response: Response, { sources, parties }: Entries, at: At): Problem[] {
	const { speaker, outcome, quotes } = response;
	const party = parties.get(speaker);
	if (!party || !isReply(outcome)) return [];
	const names = [...Object.values(party.name), ...Object.values(party.short ?? {}), ...party.names];
	return quotes.flatMap(({ text, voice, note, source, lang }, q): Problem[] => {
		const tag = lang ?? sources.get(source)?.language ?? 'und';
		if (voice === 'own' || note !== undefined || isSaidBy(text, tag, names)) return [];
		return [{ code: 'reported-without-saying', at: at('quotes', q, 'text'), speaker }];
	});
}

/**
 * Words of one speaker that are read in two places, with no reason written at either: the same words,
 * or in one response words that others contain.
 */
function movedTwice(topics: readonly { file: string; value: Topic }[]): Problem[] {
	const first = new Map<string, Move>();
	return topics.flatMap(({ file, value }) =>
		value.responses.flatMap(({ speaker, moves }, r) =>
			moves.flatMap((move, m): Problem[] => {
				const words = `${speaker} ${move.quote}`;
				const elsewhere = (other: Move | undefined) =>
					other && targetKey(other.on) !== targetKey(move.on) && !other.alsoOn ? other : undefined;
				const before =
					elsewhere(first.get(words)) ??
					moves.slice(0, m).find((other) => elsewhere(other) && overlap(other, move));
				if (!first.has(words)) first.set(words, move);
				if (!before || move.alsoOn) return [];
				const at = { file, path: ['responses', r, 'moves', m, 'quote'] };
				return [{ code: 'words-read-twice', at, other: targetKey(before.on) }];
			})
		)
	);
}

function overlap(a: Move, b: Move): boolean {
	return a.quote.includes(b.quote) || b.quote.includes(a.quote);
}
