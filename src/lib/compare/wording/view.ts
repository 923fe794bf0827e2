import { canonical } from '#lib/text/text.ts';
import { compareWords, type Change } from '#lib/quotations/change.ts';
import { repair } from '#lib/quotations/decoding.ts';
import type { Mark, Verdict } from '#lib/quotations/mark.ts';
import { verdict } from '#lib/quotations/verdict.ts';

/** BCP 47 tags of both texts; `und` where the language is not known. */
export type Languages = Parameters<typeof verdict>[2];

/** One thing that differs, with the words that it is about; empty where nothing stands. */
export interface Observed {
	mark: Mark;
	original: string;
	quotation: string;
}

/** A span of the comparison, shortened where nobody would read all of it. */
export interface Span {
	kind: Change['kind'];
	text: string;
	/** Characters left out after `text`, and what follows them. */
	skipped?: { characters: number; tail: string };
}

/** How a quotation stands to its original, ready to be shown; plain data, for it comes from a worker. */
export interface Judgement {
	verdict: { kind: Exclude<Verdict['kind'], 'translation'> } | (Verdict & { kind: 'translation' });
	coarse: boolean;
	observed: Observed[];
	spans: Span[];
}

/** More are not read one by one; the marked text shows them all. */
const MOST_OBSERVED = 100;

export function judge(original: string, quotation: string, langs: Languages): Judgement {
	const found = verdict(quotation, original, langs);
	if (found.kind === 'translation') {
		return { verdict: found, coarse: false, observed: [], spans: [] };
	}
	const texts = { original: canonical(original), quotation: canonical(quotation) };
	if (found.kind === 'absent') {
		const changes = compareWords(texts.original, texts.quotation, langs.original);
		const { coarse } = found;
		const same = changes.reduce((sum, one) => sum + (one.kind === 'same' ? one.text.length : 0), 0);
		// Of texts too long to be placed piece by piece, what both have still shows that the words stand there.
		const kind = coarse && same * 2 > texts.quotation.length ? 'altered' : 'absent';
		return { verdict: { kind }, coarse, observed: [], spans: changes.map(shortened) };
	}
	for (const mark of found.marks) {
		// The places are those of the text as repaired.
		if (mark.kind === 'decoded') texts[mark.text] = canonical(repair(texts[mark.text]).text);
	}
	return {
		verdict: { kind: found.kind },
		coarse: found.coarse,
		observed: found.marks.slice(0, MOST_OBSERVED).map((mark) => observed(mark, texts)),
		spans: found.changes.map(shortened)
	};
}

/** What a line of the list holds. In UTF-16 units. */
const LONGEST_EXCERPT = 160;

function observed(mark: Mark, texts: { original: string; quotation: string }): Observed {
	if (mark.kind === 'decoded') {
		const samples = mark.samples.slice(0, 3).join(' · ');
		const [original, quotation] = mark.text === 'original' ? [samples, ''] : ['', samples];
		return { mark, original, quotation };
	}
	const words = (text: string, place: { start: number; end: number } | null) => {
		if (!place) return '';
		const stands = text.slice(place.start, place.end).trim();
		return stands.length <= LONGEST_EXCERPT
			? stands
			: `${stands.slice(0, LONGEST_EXCERPT).toWellFormed()}…`;
	};
	return {
		mark,
		original: words(texts.original, mark.original),
		quotation: mark.kind === 'cut' ? '' : words(texts.quotation, mark.quotation)
	};
}

/** Of what is the same in both, the words next to a difference; of what differs, a page or so. */
const EDGE = { same: 300, removed: 2000, added: 2000 };

function shortened({ kind, text }: Change): Span {
	const edge = EDGE[kind];
	if (text.length <= 2 * edge + 100) return { kind, text };
	const tail = kind === 'same' ? text.slice(-edge).toWellFormed() : '';
	const head = text.slice(0, edge).toWellFormed();
	const characters = text.length - head.length - tail.length;
	return { kind, text: head, skipped: { characters, tail } };
}
