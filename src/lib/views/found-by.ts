import type { Hit } from '#lib/search/engine/entry.ts';
import { words } from '#lib/text/fold.ts';
import { languageOfScript } from '#lib/text/languages.ts';

/** A name or words by which something was found that are not in sight, and what they are written in. */
export interface FoundBy {
	text: string;
	lang: string;
}

/** Longer than any name: of these, the words that were matched are told. */
const LONGEST_NAME = 60;
const MOST = 2;

/**
 * By which names or words a result was found, as far as it does not show them: those in another
 * language, other wordings of a contested term, other spellings.
 */
export function foundBy(hit: Hit): FoundBy[] {
	const { entry, marks } = hit;
	if (!entry) return [];
	const told = new Set(
		marks.flatMap(({ field, start, end }) =>
			field === 'title' || field === 'text' ? words(entry[field].slice(start, end)) : []
		)
	);
	const found = new Map<string, Set<string>>();
	for (const field of ['names', 'tags'] as const) {
		for (const [at, value] of entry[field].entries()) {
			const own = marks.filter((mark) => mark.field === field && mark.at === at);
			const matched = own.map(({ start, end }) => value.slice(start, end));
			const fresh = matched.flatMap((one) => words(one)).filter((word) => !told.has(word));
			if (fresh.length === 0 || isInSight(value, entry)) continue;
			const text = value.length <= LONGEST_NAME ? value : matched.join(' … ');
			if (!found.has(text)) found.set(text, new Set(fresh));
		}
	}
	// One that tells more of what was asked for comes before one that tells less, which then adds nothing.
	const all = [...found].sort(([, a], [, b]) => b.size - a.size);
	const seen = new Set<string>();
	return all
		.filter(([, fresh]) => {
			const isNew = [...fresh].some((word) => !seen.has(word));
			for (const word of fresh) seen.add(word);
			return isNew;
		})
		.slice(0, MOST)
		.map(([text]) => ({ text, lang: languageOfScript(text) }));
}

function isInSight(value: string, { title, text }: { title: string; text: string }): boolean {
	const all = ` ${words(`${title} ${text}`).join(' ')} `;
	return all.includes(` ${words(value).join(' ')} `);
}
