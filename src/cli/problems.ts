import { messages } from '#lib/i18n/en/problems.ts';
import { printProblem } from '#lib/i18n/problems.ts';
import type { Problem } from '#lib/record/problem.ts';

/** Problems as the command line prints them, in English like all that it says. */
export function printed(problems: readonly Problem[]): string {
	return problems.map((problem) => printProblem(problem, messages)).join('\n');
}

export function printProblems(problems: readonly Problem[]): void {
	if (problems.length > 0) console.error(printed(problems));
}
