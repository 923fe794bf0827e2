import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { How, Rule } from '#lib/extract/speakers/confidence.ts';
import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import { findQuotations } from '#lib/extract/speakers/propose.ts';

/*
 * The sentences of tests/golden/speakers: our own, with who says what in each. They show that a
 * language earns its place, and how often each rule is right.
 */

const FOLDER = fileURLToPath(new URL('../golden/speakers/', import.meta.url));

/** What is left out, the passage does not have. */
interface Passage {
	text: string;
	/** The speaker of each quotation in order; null where the text does not settle it. */
	quotations?: (string | null)[];
	/** What stands in marks and is no speech. */
	terms?: string[];
	/** Who is reported to say something without marks, who demands something. */
	reported?: string[];
	demands?: (string | null)[];
	/** How asking ended, and who was asked. */
	silences?: [outcome: string, asked: string][];
}

export function languages(): string[] {
	return readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ''));
}

function passagesOf(language: string): Passage[] {
	return parse(readFileSync(`${FOLDER}${language}.yaml`, 'utf8')) as Passage[];
}

/** How many quotations the passages of a language hold. */
export const quotationsOf = (language: string): number =>
	passagesOf(language).reduce((sum, { quotations = [] }) => sum + quotations.length, 0);

/** One thing that was found: by which rule, and whether the passage says so. */
interface Answer {
	rule: Rule | undefined;
	how: How | undefined;
	right: boolean;
}

interface Outcome {
	text: string;
	/** How many things the passage says, and which of them were not found. */
	said: number;
	missed: string[];
	answers: Answer[];
}

/** Reads the passages of a language, as if they were in the language given. */
export function read(language: string, as = language): Outcome[] {
	return passagesOf(language).map((passage) => {
		const found = findQuotations(passage.text, { lang: as });
		const top = found.flatMap((one) => (one.kind === 'quotation' && one.depth === 0 ? [one] : []));
		const speech = top.filter(({ use }) => use === 'speech');
		const outcome: Outcome = { text: passage.text, said: 0, missed: [], answers: [] };
		compare(outcome, passage.quotations ?? [], speech, ({ speaker }) => speaker?.name ?? null);
		const rest = top.filter((one) => !speech.includes(one));
		compare(outcome, passage.terms ?? [], rest, ({ text }) => text);
		for (const [kind, wanted] of [
			['reported', passage.reported],
			['demand', passage.demands],
			['silence', passage.silences?.map((words) => words.join(' '))]
		] as const) {
			const ofKind = found.filter((one) => one.kind === kind);
			compare(outcome, wanted ?? [], ofKind, sayerOf);
		}
		return outcome;
	});
}

function sayerOf(proposal: Proposal): string | null {
	return proposal.kind === 'silence'
		? `${proposal.outcome} ${proposal.asked?.name ?? ''}`
		: (proposal.speaker?.name ?? null);
}

/** In order: what is found beyond what a passage says is wrong. */
function compare<P extends Proposal>(
	outcome: Outcome,
	wanted: readonly (string | null)[],
	found: readonly P[],
	nameOf: (proposal: P) => string | null
): void {
	outcome.said += wanted.length;
	for (const [i, name] of wanted.entries()) {
		const given = found[i] ? nameOf(found[i]) : null;
		if (!isSame(name, given)) outcome.missed.push(`${name ?? 'nobody'}, not ${given ?? 'nobody'}`);
	}
	for (const [i, proposal] of found.entries()) {
		const how = proposal.speaker ? (proposal.reason.parameters?.how as How | undefined) : undefined;
		const right = i < wanted.length && isSame(wanted[i]!, nameOf(proposal));
		outcome.answers.push({ rule: proposal.rule, how, right });
	}
}

/** The same name, or one that has it as whole words: with its article, with its title. */
function isSame(wanted: string | null, given: string | null): boolean {
	if (wanted === null || given === null) return wanted === given;
	return ` ${given} `.toLowerCase().includes(` ${wanted.toLowerCase()} `);
}

/** The share of what passages say that was found, and of what was found that they say, 0 to 1. */
export function shares(outcomes: readonly Outcome[]): { recall: number; precision: number } {
	const said = outcomes.reduce((sum, one) => sum + one.said, 0);
	const missed = outcomes.reduce((sum, one) => sum + one.missed.length, 0);
	// To give no speaker is to claim nothing.
	const claims = outcomes
		.flatMap(({ answers }) => answers)
		.filter(({ rule }) => !isAbstention(rule));
	const right = claims.filter(({ right }) => right).length;
	const round = (value: number): number => Math.round(value * 1000) / 1000;
	return { recall: round(1 - missed / said), precision: round(right / claims.length) };
}

function isAbstention(rule: Rule | undefined): boolean {
	return rule === 'no-speaker' || (rule?.endsWith('-of-nobody') ?? false);
}

type Counts = Record<string, [right: number, asked: number]>;

/** How often each rule was right and how often it was asked, and the same for each way to name somebody. */
export function calibrate(
	outcomes: readonly Outcome[],
	more: readonly Answer[]
): { rules: Counts; how: Counts } {
	const counts = { rules: {} as Counts, how: {} as Counts };
	const count = (table: Counts, key: string, right: boolean): void => {
		const [rights, asked] = table[key] ?? [0, 0];
		table[key] = [rights + (right ? 1 : 0), asked + 1];
	};
	for (const { rule, how, right } of [...outcomes.flatMap(({ answers }) => answers), ...more]) {
		if (rule) count(counts.rules, rule, right);
		if (how) count(counts.how, how, right);
	}
	return counts;
}
