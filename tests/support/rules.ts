interface Named {
	name: string;
}

/** What comes out when one rule is left out of its table. */
export function withoutRule<Result>(
	rules: readonly Named[],
	name: string,
	run: () => Result
): Result {
	const table = rules as Named[];
	const at = table.findIndex((rule) => rule.name === name);
	if (at < 0) throw new Error(`No rule is called "${name}".`);
	const [rule] = table.splice(at, 1);
	try {
		return run();
	} finally {
		table.splice(at, 0, rule!);
	}
}
