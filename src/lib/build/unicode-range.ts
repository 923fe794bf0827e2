/** The code points that a `unicode-range` of CSS names: `U+20-22, U+26` gives 32, 33, 34 and 38. */
export function listed(range: string): number[] {
	return [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].flatMap(
		([, from = '', to = from]) => {
			const first = parseInt(from, 16);
			return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, i) => first + i);
		}
	);
}

/** Code points, in rising order, as a `unicode-range` of CSS. */
export function ranged(codes: readonly number[]): string {
	const runs: [first: number, last: number][] = [];
	for (const code of codes) {
		const run = runs.at(-1);
		if (run && code === run[1] + 1) run[1] = code;
		else runs.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
	return runs
		.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
		.join(', ');
}
