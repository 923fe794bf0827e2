/** The command was used wrongly: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/** Exit codes that every command keeps, where the table of commands says nothing else. */
export const EXITS: Readonly<Record<number, string>> = {
	0: 'fine',
	1: 'problems in the data; each is printed',
	2: 'used wrongly, or a file is not there; nothing was done'
};
