import { align } from './align.ts';
import type { Pair } from './align.ts';
import { isGlue, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/**
 * A span of a comparison. `a` and `b` are UTF-16 offsets: where the span stands in either text, or,
 * for a text that lacks it, where it would stand.
 */
export interface Change {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
	readonly a: number;
	readonly b: number;
}

/**
 * How `b` differs from `a`, by words. `same` and `removed` joined are `a`, `same` and `added` joined
 * are `b`, to the character. Bounded work: very different long texts come out in larger spans.
 */
export function compareWords(a: string, b: string, lang: string): Change[] {
	const tokensA = tokensOf(a, lang);
	const tokensB = tokensOf(b, lang);
	const { pairs } = align(
		tokensA.map(({ core }) => core),
		tokensB.map(({ core }) => core)
	);
	return spans(a, b, tokensA, tokensB, withoutStrays(pairs, tokensA, tokensB));
}

/**
 * Drops a lone small word that both texts happen to share in the middle of other words: "rejected
 * the claim of one" / "built the road of all" reads better as one change than as three.
 */
export function withoutStrays(
	pairs: readonly Pair[],
	tokensA: readonly Token[],
	tokensB: readonly Token[]
): Pair[] {
	const kept: Pair[] = [];
	for (let i = 0; i < pairs.length;) {
		let next = i + 1;
		while (next < pairs.length && adjoin(pairs[next - 1]!, pairs[next]!)) next++;
		const first = pairs[i]!;
		const last = pairs[next - 1]!;
		const before = i === 0 ? { a: -1, b: -1 } : pairs[i - 1]!;
		const after = pairs[next] ?? { a: tokensA.length, b: tokensB.length };
		const letters = last.a - first.a > 1 ? Infinity : lettersIn(tokensA, first.a, last.a + 1);
		const least = Math.min(
			bothChanged(tokensA, tokensB, before, first),
			bothChanged(tokensA, tokensB, last, after)
		);
		if (least <= 2 * letters) kept.push(...pairs.slice(i, next));
		i = next;
	}
	return kept;
}

const adjoin = (one: Pair, next: Pair) => next.a === one.a + 1 && next.b === one.b + 1;

/** Letters between two pairs where both texts have words of their own; 0 for a mere insertion. */
function bothChanged(a: readonly Token[], b: readonly Token[], from: Pair, to: Pair): number {
	return Math.min(lettersIn(a, from.a + 1, to.a), lettersIn(b, from.b + 1, to.b));
}

function lettersIn(tokens: readonly Token[], from: number, to: number): number {
	let letters = 0;
	for (let i = from; i < to; i++) letters += tokens[i]!.core.length;
	return letters;
}

/** Cuts both texts at the paired tokens; tokens paired for less than being identical count as changed. */
function spans(
	a: string,
	b: string,
	tokensA: readonly Token[],
	tokensB: readonly Token[],
	pairs: readonly Pair[]
): Change[] {
	const changes: Change[] = [];
	let fromA = 0;
	let fromB = 0;
	const push = (kind: Change['kind'], text: string) => {
		if (text === '') return;
		const last = changes.at(-1);
		if (last?.kind === kind) changes[changes.length - 1] = { ...last, text: last.text + text };
		else changes.push({ kind, text, a: fromA, b: fromB });
		if (kind !== 'added') fromA += text.length;
		if (kind !== 'removed') fromB += text.length;
	};
	const region = (toA: number, toB: number) => {
		const [x, y] = [a.slice(fromA, toA), b.slice(fromB, toB)];
		const head = commonStart(x, y);
		const [restX, restY] = [x.slice(head.length), y.slice(head.length)];
		const tail = commonEnd(restX, restY);
		push('same', head);
		push('removed', restX.slice(0, restX.length - tail.length));
		push('added', restY.slice(0, restY.length - tail.length));
		push('same', tail);
	};
	const upTo = (toA: number, toB: number) => {
		// Where words stand against words, the punctuation before them is compared by itself.
		const [x, y] = [gluedStart(a, fromA, toA), gluedStart(b, fromB, toB)];
		if (x < toA && y < toB) region(x, y);
		region(toA, toB);
	};
	for (const pair of pairs) {
		const [x, y] = [tokensA[pair.a]!, tokensB[pair.b]!];
		if (x.core !== y.core) continue;
		upTo(x.start, y.start);
		push('same', x.core);
	}
	upTo(a.length, b.length);
	return changes;
}

/** White space and punctuation that both begin with: the rest then starts at words. */
function commonStart(x: string, y: string): string {
	let end = 0;
	for (const character of x) {
		if (!isGlue(character) || !y.startsWith(character, end)) break;
		end += character.length;
	}
	return x.slice(0, end);
}

function commonEnd(x: string, y: string): string {
	let tail = '';
	while (tail.length < x.length) {
		const end = x.length - tail.length;
		const character = [...x.slice(Math.max(0, end - 2), end)].at(-1)!;
		if (!isGlue(character) || !y.endsWith(character + tail)) break;
		tail = character + tail;
	}
	return tail;
}

/** Where the first character that is no glue stands, or `to`. */
function gluedStart(text: string, from: number, to: number): number {
	let at = from;
	for (const character of text.slice(from, to)) {
		if (!isGlue(character)) break;
		at += character.length;
	}
	return at;
}
