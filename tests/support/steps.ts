import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

export interface Count {
	passed: number;
	failed: number;
}

export interface Step {
	name: string;
	command: string[];
	env?: Record<string, string>;
	/** What its own tests came to; a step without any counts as one. */
	counted?: () => Count;
}

interface Result {
	name: string;
	count: Count;
	seconds: number;
}

const results: Result[] = [];

/** One step, its output shown as it comes. */
export const run = (step: Step): Promise<boolean> => perform(step, true);

/**
 * Steps that do not need each other, as many at a time as the machine has processors; the longest come first.
 * What each printed is shown when it has ended. Returns which of them passed.
 */
export async function runBesides(steps: readonly Step[]): Promise<Set<Step>> {
	const waiting = [...steps];
	const passed = new Set<Step>();
	const lane = async (): Promise<void> => {
		for (let step = waiting.shift(); step; step = waiting.shift()) {
			if (await perform(step, false)) passed.add(step);
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
	return passed;
}

function perform({ name, command, env = {}, counted }: Step, live: boolean): Promise<boolean> {
	const head = `\n── ${name}`;
	if (live) console.log(head);
	const began = Date.now();
	const [program = '', ...args] = command;
	const child = spawn(program, args, {
		stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env }
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (bytes: Buffer) => printed.push(bytes));
	}
	return new Promise((done) => {
		const ended = (exit: number): void => {
			if (!live) process.stdout.write(`${head}\n${Buffer.concat(printed).toString()}`);
			const count = counted?.() ?? { passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1 };
			// A runner that fails without a failing test (a crash, no test found) is a failure all the same.
			if (exit !== 0 && count.failed === 0) count.failed = 1;
			results.push({ name, count, seconds: (Date.now() - began) / 1000 });
			done(exit === 0);
		};
		child.once('error', (error) => {
			printed.push(Buffer.from(`${error.message}\n`));
			ended(1);
		});
		child.once('close', (exit) => ended(exit ?? 1));
	});
}

/** A step that could not be run fails. */
export function cannotRun(name: string, why: string): void {
	console.log(`\n── ${name}\n${why}`);
	results.push({ name, count: { passed: 0, failed: 1 }, seconds: 0 });
}

/** What a runner wrote of itself; nothing where it did not come to that. */
export function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return {};
	}
}

/** Prints what each step came to and the sum, and ends the process with it. */
export function report(): void {
	console.log('');
	for (const { name, count, seconds } of results) {
		const state = count.failed === 0 ? 'ok    ' : 'FAILED';
		console.log(
			`${state} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds.toFixed(0)} s)`
		);
	}
	const sum = (of: keyof Count) => results.reduce((total, { count }) => total + count[of], 0);
	console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
	process.exitCode = sum('failed') === 0 ? 0 : 1;
}
