import type { CslName } from '../item.ts';

export function initialed(name: CslName): string {
	if ('literal' in name) return name.literal;
	const initials = name.given
		.split(/[ .]+/)
		.filter((word) => word !== '')
		.map((word) =>
			word
				.split('-')
				.map((part) => `${[...part][0] ?? ''}.`)
				.join('-')
		);
	return `${name.family}, ${initials.join(' ')}`;
}

export function familyFirst(name: CslName): string {
	return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

export function givenFirst(name: CslName): string {
	return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** `A`, `A and B`, `A, B, and C`; `pair` stands between two, `last` before the last of more. */
export function listed(names: readonly string[], pair: string, last: string): string {
	if (names.length < 3) return names.join(pair);
	return `${names.slice(0, -1).join(', ')}${last}${names.at(-1) ?? ''}`;
}
