import { dateIn } from './dates.ts';
import { namesIn } from './bylines.ts';
import type { LinkedData } from './linked-data.ts';
import { wordCount } from './lines.ts';
import type { Decision } from './maintext.ts';
import { withoutRights } from './notices.ts';

const TITLES = /^(?:heading-like|labels|long|repeated|linked|short)$/;

/* In characters; what is longer has more words than any headline. */
const LONGEST_TITLE = 2000;

/* How far above its text a title stands: byline, date, a picture and its caption come between. */
const ABOVE = 14;

/** What the lines of a page print about it: for want of metadata, by where they stand. */
export function printedIn(decisions: readonly Decision[]): LinkedData {
	const first = decisions.findIndex(({ kept, reason }) => kept && reason === 'prose');
	const head = first < 0 ? decisions.length : first;
	let title: { text: string; score: number } | null = null;
	let published: string | null = null;
	const authors: string[] = [];
	for (
		let index = Math.max(0, head - ABOVE);
		index < Math.min(decisions.length, head + 3);
		index++
	) {
		const { line, reason } = decisions[index]!;
		if (index < head) {
			const words = wordCount(line.text.slice(0, LONGEST_TITLE));
			// The longest unended line, and among equals the nearest: a headline, not a label or a caption.
			const score = Math.min(words, 14) - Math.max(0, words - 20) / 4 - (head - index) * 0.3;
			const may = TITLES.test(reason) && words >= 3 && !/[.؟:;。]$/u.test(line.text);
			if (may && words <= 45 && (!title || score > title.score)) title = { text: line.text, score };
		}
		if (reason === 'dateline' || reason === 'byline') published ??= dateIn(line.text)?.edtf ?? null;
		if (reason === 'byline' && authors.length === 0) {
			authors.push(...namesIn(line.text));
			const next = decisions[index + 1];
			if (authors.length === 0 && /:\s*$/.test(line.text) && next) authors.push(next.line.text);
		}
	}
	return { title: title?.text ?? null, publisher: rightsHolder(decisions), authors, published };
}

const COPYRIGHT =
	/(?:©|copyright)(?: ?(?:©|\(c\)|copyright))?\s*(?:by )?(?:(?:\d{4}\s*[-–]\s*)?\d{4})?,?\s*(?:by )?(\p{Lu}[^.|©,(]{1,60})?/iu;

/** The publisher as its last notice of rights names it. The year there is no date: it is this year's. */
function rightsHolder(decisions: readonly Decision[]): string | null {
	for (const { line, reason, kept } of decisions.toReversed()) {
		if (kept || reason !== 'rights') continue;
		const name = withoutRights(COPYRIGHT.exec(line.text)?.[1] ?? '')
			.replace(/\d{4}.*$/, '')
			.trim();
		if (name) return name;
	}
	return null;
}
