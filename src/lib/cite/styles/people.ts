import type { CslItem, CslName } from '../item.ts';

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

/** As a text names who is in its list of references. */
export function familyOnly(name: CslName): string {
	return 'literal' in name ? name.literal : name.family;
}

/** Whose name a place has too: an author who publishes its own works is not named again. */
export function isAuthor({ author = [] }: CslItem, place: string | undefined): boolean {
	const [first, ...others] = author;
	return first !== undefined && others.length === 0 && givenFirst(first) === place;
}

/** The name of the newspaper or site that a work without an author is listed under. */
export function unsignedIn({ type, author = [], ...item }: CslItem): string | undefined {
	return type === 'article-newspaper' && author.length === 0 ? item['container-title'] : undefined;
}
