import type { TheRecord } from '#lib/record/record.ts';
import type { PageFacts } from './from-page.ts';

/** A page to practise on: its words, and what is known of it beside them. */
export interface Example {
	text: string;
	facts: Pick<PageFacts, 'title' | 'publisher' | 'published' | 'url'>;
}

/**
 * A document made of nothing but what the record says of it and lays open of it: its title, then the
 * disclosed passages in their order. Null where the record has no such document or does not lay open all of
 * these words.
 */
export function exampleOf(record: TheRecord, id: string, words: readonly string[]): Example | null {
	const source = record.sources.get(id);
	const evidence = record.evidence.get(id);
	if (!source || !evidence || evidence.disclosed.length === 0) return null;
	const { title = '', published, url } = source;
	const paragraphs: string[] = [];
	let before = -2;
	for (const { index, text } of evidence.disclosed) {
		// An abbreviation's full stop cut this sentence in two.
		const goesOn = index === before + 1 && /^\p{Ll}/u.test(text);
		if (goesOn) paragraphs.push(`${paragraphs.pop() ?? ''} ${text}`);
		else paragraphs.push(text);
		before = index;
	}
	const text = [title, ...paragraphs.filter((one) => one !== title)].join('\n\n').trim();
	if (!words.every((one) => text.includes(one))) return null;
	return {
		text,
		facts: {
			title: title || null,
			publisher: record.parties.get(source.publisher)?.name.en ?? null,
			published: published ?? null,
			url: url ?? null
		}
	};
}
