import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

/** What a shell completes, read off the table of commands. */
interface Completed {
	name: string;
	says: string;
	/** What the first argument can be, where it is one of a list. */
	first: readonly string[];
	options: readonly { flag: string; says: string; takes: 'nothing' | 'path' | readonly string[] }[];
}

/** The script that makes a shell complete the program `rejoinder`. */
export function completion(shell: Shell, program: CommandUnknownOpts): string {
	return { bash, zsh, fish }[shell](program.commands.map(completed));
}

function completed(command: CommandUnknownOpts): Completed {
	const help = command.createHelp();
	return {
		name: command.name(),
		says: command.description(),
		first: command.registeredArguments[0]?.argChoices ?? [],
		options: help.visibleOptions(command).map((option: Option) => ({
			flag: option.long ?? option.flags,
			says: option.description,
			takes: option.isBoolean() ? 'nothing' : (option.argChoices ?? 'path')
		}))
	};
}

/** A word as all three shells take it literally. */
const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

function bash(commands: readonly Completed[]): string {
	const offer = (words: readonly string[]) =>
		`COMPREPLY=($(compgen -W ${quoted(words.join(' '))} -- "$cur"))`;
	const listed = commands.flatMap(({ name, options, first }) => [
		...options.flatMap(({ flag, takes }) =>
			typeof takes === 'string' ? [] : [`		'${name} ${flag}') ${offer(takes)}; return ;;`]
		),
		...(first.length > 0 ? [`		'${name} ${name}') ${offer(first)}; return ;;`] : [])
	]);
	return `_rejoinder() {
	local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
	COMPREPLY=()
	if ((COMP_CWORD == 1)); then ${offer(commands.map(({ name }) => name))}; return; fi
	case "$command $prev" in
${listed.join('\n')}
	esac
	[[ $cur == -* ]] || return
	case $command in
${commands.map(({ name, options }) => `		${name}) ${offer(options.map(({ flag }) => flag))} ;;`).join('\n')}
	esac
}
complete -o default -F _rejoinder rejoinder`;
}

function zsh(commands: readonly Completed[]): string {
	const plain = (words: string) => words.replace(/[[\]:\\]/g, '\\$&');
	const takes = (option: Completed['options'][number]) =>
		option.takes === 'nothing'
			? ''
			: `:value:${option.takes === 'path' ? '_files' : `(${option.takes.join(' ')})`}`;
	const rules = commands.map(({ name, options, first }) =>
		[
			`		${name}) _arguments`,
			...options.map((option) => quoted(`${option.flag}[${plain(option.says)}]${takes(option)}`)),
			...(first.length > 0 ? [quoted(`1:kind:(${first.join(' ')})`)] : []),
			`'*:file:_files' ;;`
		].join(' ')
	);
	return `_rejoinder() {
	local -a commands
	commands=(
${commands.map(({ name, says }) => `		${quoted(`${name}:${plain(says)}`)}`).join('\n')}
	)
	if ((CURRENT == 2)); then _describe command commands; return; fi
	local command=$words[2]
	shift words
	((CURRENT--))
	case $command in
${rules.join('\n')}
	esac
}
compdef _rejoinder rejoinder`;
}

function fish(commands: readonly Completed[]): string {
	const rule = (condition: string, rest: string) =>
		`complete -c rejoinder -n ${quoted(condition)} ${rest}`;
	return commands
		.flatMap(({ name, says, first, options }) => {
			const within = `__fish_seen_subcommand_from ${name}`;
			return [
				rule('__fish_use_subcommand', `-f -a ${name} -d ${quoted(says)}`),
				...(first.length > 0 ? [rule(within, `-f -a ${quoted(first.join(' '))}`)] : []),
				...options.map(({ flag, says, takes }) => {
					const value =
						takes === 'nothing'
							? ''
							: takes === 'path'
								? ' -r'
								: ` -x -a ${quoted(takes.join(' '))}`;
					return rule(within, `-l ${flag.slice(2)}${value} -d ${quoted(says)}`);
				})
			];
		})
		.join('\n');
}
