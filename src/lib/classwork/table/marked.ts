import type { Passage } from '#lib/pack/exchanges.ts';
import type { Mark } from '../answer.ts';
import { shownText } from '../shown.ts';

/** What a pupil marked in the passages as that pupil read them. */
export interface Marking {
	/** Number of the pupil in the list, from 0. */
	pupil: number;
	marks: readonly Mark[];
	/** In the language of the pupil. */
	passages: readonly Passage[];
	/** The words themselves were shown, not our translation. */
	own: boolean;
}

/** Words next to each other that the same pupils marked. */
export interface Stretch {
	text: string;
	pupils: number[];
	/** The record reads them so too. */
	ours: boolean;
}

/** One text of one passage with who marked what of it. */
export interface MarkedText {
	passage: Passage;
	lang: string;
	/** Pupils who had this text before them. */
	readers: number[];
	/** Joined they are the text. */
	stretches: Stretch[];
	/** Marked words that the text does not have where they were: it has changed since. */
	gone: { pupil: number; words: string }[];
	/** Of each word, whether each reader marked it: `marked` or `not`; readers in their order. */
	units: string[][];
	/** The same of the record, in the order of the words; absent where it reads another text. */
	record?: string[];
}

const value = (isMarked: boolean) => (isMarked ? 'marked' : 'not');

/** Every text that a pupil had, in the order of the passages, the teacher's (`passages`) first to be looked at. */
export function markedTexts(
	passages: readonly Passage[],
	markings: readonly Marking[],
	ours: readonly Mark[] | undefined
): MarkedText[] {
	return passages.flatMap((passage) => {
		const texts = new Map<string, { text: string; readers: Set<number> }>();
		const known = (lang: string, text: string) => {
			const there = texts.get(lang) ?? { text, readers: new Set() };
			texts.set(lang, there);
			return there.readers;
		};
		for (const { pupil, marks, own, passages: read } of markings) {
			const { quotation } = read.find(({ key }) => key === passage.key) ?? passage;
			const shown = own ? quotation : shownText(quotation);
			known(shown.lang, shown.text).add(pupil);
			const isOfWords = ({ passage: key, lang }: Mark) =>
				key === passage.key && lang === quotation.lang;
			if (marks.some(isOfWords)) known(quotation.lang, quotation.text).add(pupil);
		}
		return [...texts].map(([lang, { text, readers }]) => {
			const of = ({ passage: key, lang: other }: Mark) => key === passage.key && other === lang;
			return markedText(
				{ passage, lang, text, readers: [...readers] },
				markings.map(({ pupil, marks }) => ({ pupil, marks: marks.filter(of) })),
				ours?.filter(({ passage: key }) => key === passage.key).filter(of)
			);
		});
	});
}

interface Text {
	passage: Passage;
	lang: string;
	text: string;
	readers: number[];
}

function markedText(
	{ passage, lang, text, readers }: Text,
	markings: readonly { pupil: number; marks: readonly Mark[] }[],
	ours: readonly Mark[] | undefined
): MarkedText {
	const gone: MarkedText['gone'] = [];
	const placed = markings.flatMap(({ pupil, marks }) =>
		marks.flatMap((mark) => {
			const at = placeOf(mark, text);
			if (!at) gone.push({ pupil, words: mark.words });
			return at ? [{ pupil, ...at }] : [];
		})
	);
	const own = (ours ?? []).map(({ start, end }) => ({ start, end }));
	const found = [...text.matchAll(/\S+\s*/gu)].map((match) => {
		const [start, end] = [match.index, match.index + match[0].trimEnd().length];
		const over = (mark: { start: number; end: number }) => mark.start < end && start < mark.end;
		const pupils = [...new Set(placed.filter(over).map(({ pupil }) => pupil))].sort(
			(a, b) => a - b
		);
		return { text: match[0], pupils, ours: own.some(over) };
	});
	const lead = /^\s+/u.exec(text)?.[0];
	return {
		passage,
		lang,
		readers,
		stretches: joined(lead ? [{ text: lead, pupils: [], ours: false }, ...found] : found),
		gone,
		units: found.map(({ pupils }) => readers.map((reader) => value(pupils.includes(reader)))),
		...(ours ? { record: found.map((one) => value(one.ours)) } : {})
	};
}

/** Where marked words are: where they were, or, in a text that has changed around them, where they are now. */
function placeOf({ start, end, words }: Mark, text: string): { start: number; end: number } | null {
	if (text.slice(start, end) === words) return { start, end };
	const at = text.indexOf(words);
	return at < 0 ? null : { start: at, end: at + words.length };
}

function joined(words: readonly Stretch[]): Stretch[] {
	const out: Stretch[] = [];
	for (const word of words) {
		const last = out.at(-1);
		const isSame =
			last && last.ours === word.ours && last.pupils.join(' ') === word.pupils.join(' ');
		if (isSame) last.text += word.text;
		else out.push({ ...word });
	}
	return out;
}
