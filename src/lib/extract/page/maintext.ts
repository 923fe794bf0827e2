import type { OnProgress } from '../progress.ts';
import { classify, type LineClass, type Reason } from './classify.ts';
import { wordCount, type Line } from './lines.ts';
import { NOTICES } from './notices.ts';

/** A line and what was decided about it. */
export interface Decision {
	line: Line;
	kept: boolean;
	reason: Reason;
}

/**
 * The main text of a page among its lines. Each line speaks for or against itself, in words of prose;
 * the run of lines with the greatest sum is the article (as boilerpipe and jusText go by the density
 * of neighbours, here without a threshold), and inside that run what is plainly furniture is left out.
 */
export function mainText(lines: readonly Line[], onProgress?: OnProgress): Decision[] {
	const times = timesOf(lines);
	const classes: LineClass[] = [];
	const asked = new Asked(times);
	for (const [index, line] of lines.entries()) {
		if (index % 512 === 0 && onProgress && !onProgress(index / lines.length)) return [];
		classes.push(asked.classOf(line));
	}
	setTeasersAside(lines, classes);
	const { from, to } = heaviestRun(classes);
	return lines.map((line, index) => {
		const { reason, boilerplate } = classes[index]!;
		if (index < from || index >= to) return { line, kept: false, reason: outside(reason) };
		if (boilerplate) return { line, kept: false, reason };
		if (lines[index - 1]?.text === line.text || lines[index + 1]?.text === line.text) {
			return { line, kept: false, reason: 'doubled' };
		}
		return { line, kept: true, reason };
	});
}

/** Behind a line that announces other articles, a headline with a text directly below it is one of them. */
function setTeasersAside(lines: readonly Line[], classes: LineClass[]): void {
	let [announced, prose] = [false, 0];
	for (const [i, line] of lines.entries()) {
		const { reason } = classes[i]!;
		if (reason === 'prose') prose++;
		// “Read more”, a button elsewhere, does so behind an article.
		if (reason === 'related' || (reason === 'navigation' && prose > 1)) announced = true;
		if (!announced || !line.apart) continue;
		const below = lines[i + 1] && !lines[i + 1]!.apart ? classes[i + 1] : undefined;
		if (isHeadline(reason) && below?.reason === 'prose') {
			const teaser = { reason: 'teaser', weight: 0, boilerplate: true } as const;
			Object.assign(classes[i]!, teaser);
			Object.assign(below, teaser);
		} else if (reason === 'prose') announced = false;
	}
}

const isHeadline = (reason: Reason) => reason === 'heading-like' || reason === 'short';

/** What lines are, asked once of those that come again and again. */
class Asked {
	readonly #times: ReadonlyMap<string, number>;
	readonly #known = new Map<string, LineClass>();

	constructor(times: ReadonlyMap<string, number>) {
		this.#times = times;
	}

	classOf(line: Line): LineClass {
		const times = this.#times.get(line.text) ?? 1;
		if (times < OFTEN) return classify(line, times);
		const key = `${line.kind} ${line.apart ? 'apart' : 'below'} ${line.linked} ${line.text}`;
		const known = this.#known.get(key) ?? classify(line, times);
		this.#known.set(key, known);
		// Its own copy: what stands around a line may change what it is.
		return { ...known };
	}
}

const OFTEN = 4;

/** How often a page has each of its lines. */
function timesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
	const times = new Map<string, number>();
	for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
	return times;
}

/* What is left out even where Readability kept it: it weighs markup, these are words. */
const NEVER: ReadonlySet<Reason> = new Set([...NOTICES, 'byline', 'furniture']);

/**
 * The main text of a parsed page: the lines that Readability took for the article, less what our own
 * look at the words tells to be furniture, and with the paragraphs between them that it lost.
 */
export function mainTextWithin(lines: readonly Line[], article: readonly Line[]): Decision[] {
	const taken = new Set(article.map((line) => line.text));
	const times = timesOf(lines);
	const asked = new Asked(times);
	const decisions = lines.map((line): Decision => {
		const { reason, words } = asked.classOf(line);
		const kept = taken.has(line.text) && !isNever(line, reason, words);
		return { line, kept, reason };
	});
	const first = decisions.findIndex(({ kept, reason }) => kept && isProse(reason));
	const last = decisions.findLastIndex(({ kept, reason }) => kept && isProse(reason));
	for (let i = Math.max(first, 0); i < last; i++) {
		const decision = decisions[i]!;
		const { line, reason } = decision;
		if (isLinkedParagraph(decisions, i)) decision.kept = true;
		if (line.linked > 0.5 || line.kind === 'caption') continue;
		if (reason === 'prose' || (line.kind === 'quote' && !NEVER.has(reason))) decision.kept = true;
	}
	return decisions;
}

/* A teaser is shorter, or ends without a stop. */
const FEWEST_WORDS = 12;

/** A paragraph of the article that is one link, between two others that are none. */
function isLinkedParagraph(decisions: readonly Decision[], i: number): boolean {
	const { line, reason } = decisions[i]!;
	if (reason !== 'linked' || line.kind !== 'text' || !line.apart) return false;
	if (wordCount(line.text) < FEWEST_WORDS || !SENTENCE.test(line.text)) return false;
	return [decisions[i - 1], decisions[i + 1]].every(
		(beside) => beside?.kept === true && beside.reason === 'prose' && beside.line.kind === 'text'
	);
}

const SENTENCE = /[.!?…]["'”“’»)\]]*$/u;

function isProse(reason: Reason): boolean {
	return reason === 'prose' || reason === 'long';
}

function isNever(line: Line, reason: Reason, words: number): boolean {
	if (line.kind === 'caption') return true;
	if (reason === 'dateline') return line.kind !== 'quote' && words > 3;
	if (reason === 'linked')
		return line.kind === 'heading' || (line.kind === 'text' && line.linked > 0.85);
	if (reason === 'subscription' || reason === 'sharing') return line.kind === 'text' && words < 40;
	return NEVER.has(reason);
}

/** The contiguous run with the greatest sum of weights (Bentley 1984, Kadane's scan). */
function heaviestRun(classes: readonly LineClass[]): { from: number; to: number } {
	let best = { from: 0, to: 0, sum: 0 };
	let from = 0;
	let sum = 0;
	for (const [index, { weight }] of classes.entries()) {
		sum += weight;
		if (sum <= 0) {
			sum = 0;
			from = index + 1;
		} else if (sum > best.sum) best = { from, to: index + 1, sum };
	}
	return best;
}

function outside(reason: Reason): Reason {
	return reason === 'prose' || reason === 'long' || reason === 'teaser' ? 'outside' : reason;
}
