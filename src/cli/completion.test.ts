import { Command } from '@commander-js/extra-typings';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { addCommands } from './commands.ts';
import { completion, SHELLS } from './completion.ts';

const program = new Command('rejoinder');
addCommands(program, () => undefined);

test.each(SHELLS)('the script for %s knows every command and every option', (shell) => {
	const script = completion(shell, program);
	for (const command of program.commands) {
		expect(script).toContain(command.name());
		for (const { long } of command.options) {
			expect(script).toContain(shell === 'fish' ? `-l ${long?.slice(2)}` : long);
		}
	}
});

describe('in bash', () => {
	/** What is offered for the last of the words. */
	function offered(...words: string[]): string[] {
		const quoted = words.map((word) => `'${word}'`).join(' ');
		const script = `${completion('bash', program)}
COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _rejoinder; printf '%s\\n' "\${COMPREPLY[@]}"`;
		return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
	}

	test.each([
		[['rejoinder', 'che'], ['check']],
		[['rejoinder', 're'], ['recapture']],
		[['rejoinder', 'check', '--j'], ['--json']],
		[
			['rejoinder', 'search', 'x', '--lang', ''],
			['ar', 'en', 'he']
		],
		[
			['rejoinder', 'import', 'c'],
			['csv', 'claimreview']
		],
		[
			['rejoinder', 'completion', ''],
			['bash', 'zsh', 'fish']
		],
		[['rejoinder', 'check', '--record', '../t'], []],
		[['rejoinder', 'capture', 'te'], []]
	])('%j is completed to %j', (words, expected) => {
		expect(offered(...words)).toEqual(expected);
	});
});
