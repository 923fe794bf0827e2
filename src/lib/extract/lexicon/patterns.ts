/*
 * How lexicons write down what words look like: regular expressions, made readable by shorthands.
 *   ( | )    groups, none of which captures
 *   '        any apostrophe
 *   *        the rest of a word, or none of it
 *   #        a number
 *   …3       between spaces: up to three other words
 *   …        anything
 *   a >> b   a, where b follows within the sentence; only a is matched
 */

const BOUNDARY = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

/** The source of a regular expression (flag u) for a pattern of a lexicon. */
export function sourceOf(pattern: string): string {
	return pattern
		.replace(/(?<!\\)\((?!\?)/g, '(?:')
		.replaceAll("'", "['’]")
		.replaceAll('*', '[\\p{L}-]*')
		.replaceAll('#', '\\d+')
		.replace(/ …(\d) /g, '(?: \\S+){0,$1}? ')
		.replaceAll('…', '.*')
		.replace(/ >> (.*)$/, '(?=.{0,120}? (?:$1))');
}

function anyOf(patterns: readonly string[]): string {
	// An empty list matches nothing, where an empty group would match everywhere.
	return patterns.length > 0 ? `(?:${patterns.join('|')})` : '(?!)';
}

/** Matches what consists of one of the patterns. */
export function whole(patterns: readonly string[], flags = 'u'): RegExp {
	return new RegExp(`^${anyOf(patterns.map(sourceOf))}$`, flags);
}

/** Finds any of the patterns as whole words, whatever the case. */
export function inside(patterns: readonly string[], flags = 'iu'): RegExp {
	const bounded = patterns.map((pattern) => {
		const before = /^[\\©]/.test(pattern) ? '' : BOUNDARY.before;
		const after = /(?:[:©]|\\\))$/.test(pattern) ? '' : BOUNDARY.after;
		return before + sourceOf(pattern) + after;
	});
	return new RegExp(anyOf(bounded), flags);
}

/** The words of lines that hold several, with straight apostrophes. */
export function wordsOf(lines: readonly string[] = []): string[] {
	return lines.flatMap((line) => line.split(' ')).filter(Boolean);
}

/** Everything that a phrase with alternatives stands for: as (quoted|told) by, and( again)?. */
export function variantsOf(phrase: string): string[] {
	const group = /\(([^()]*)\)(\?)?/.exec(phrase);
	if (!group) return [phrase];
	const [all, inner, optional] = group;
	const choices = inner!.split('|');
	if (optional) choices.push('');
	return choices.flatMap((choice) =>
		variantsOf(phrase.slice(0, group.index) + choice + phrase.slice(group.index + all.length))
	);
}
