import { timeAt, type Place, type PlacedText } from '#lib/text/places.ts';
import { sentencesOf } from '../../sentences.ts';
import { jointOf } from '../placed-text.ts';

/** A word, or what is written without spaces, with the seconds in which it is said. */
export interface Word {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** What is said between two times that the document gives. */
export interface Utterance {
	readonly words: readonly Word[];
	/** Who speaks; null where the document does not say. */
	readonly speaker: string | null;
	/** Another begins to speak here, or the same one anew. */
	readonly isTurn: boolean;
}

/** Between sentences, a pause of so many seconds ends a paragraph; a longer one does it anywhere. */
const PAUSE = 2.5;
const LONG_PAUSE = 6;
/** A paragraph ends behind so many characters with its sentence, behind more with its utterance. */
const LONG = 500;
const LONGEST = 1500;
/** A longer sentence is none: nothing was punctuated. Its places end with their utterance. */
const LONGEST_SENTENCE = 30;

const ENDED = /[.!?…؟。！？۔]["'”’»›)\]}״]*$/u;
export const isEnded = (text: string) => ENDED.test(text);

interface Paragraph {
	readonly speaker: string | null;
	readonly isTurn: boolean;
	readonly utterances: (readonly Word[])[];
	length: number;
}

/**
 * The text of what was said: sentences joined over the utterances they were cut into, a paragraph for
 * each turn, with `Name: ` before it where the speaker changes. A place begins with each utterance and
 * with each sentence, and ends with the sentence.
 */
export function textOfSpeech(utterances: readonly Utterance[]): PlacedText {
	const texts: string[] = [];
	const places: Place[] = [];
	let speaker: string | null = null;
	let length = 0;
	for (const paragraph of paragraphsOf(utterances)) {
		const isNew = paragraph.isTurn || paragraph.speaker !== speaker;
		speaker = paragraph.speaker;
		const parts = isNew && speaker !== null ? [`${speaker}: `] : [];
		let at = parts[0]?.length ?? 0;
		let last: Word | null = null;
		const said: Said[] = [];
		for (const words of paragraph.utterances) {
			for (const [i, word] of words.entries()) {
				const joint = last ? jointOf(last.text, word.text) : '';
				said.push({ word, start: at + joint.length, isFirst: i === 0 });
				parts.push(joint, word.text);
				at += joint.length + word.text.length;
				last = word;
			}
		}
		const text = parts.join('');
		for (const place of placesOf(text, said)) {
			places.push({ start: length + place.start, at: place.at });
		}
		texts.push(text);
		length += text.length + BETWEEN.length;
	}
	return { text: texts.join(BETWEEN), places };
}

/** An empty line sets paragraphs apart. */
const BETWEEN = '\n\n';

interface Said {
	readonly word: Word;
	readonly start: number;
	/** Its utterance begins with it. */
	readonly isFirst: boolean;
}

function paragraphsOf(utterances: readonly Utterance[]): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let last: Word | undefined;
	for (const { words, speaker, isTurn } of utterances) {
		const first = words[0];
		if (!first) continue;
		const open = paragraphs.at(-1);
		const goesOn = open && last && !isTurn && speaker === open.speaker && !isCut(open, last, first);
		const paragraph = goesOn ? open : { speaker, isTurn, utterances: [], length: 0 };
		if (!goesOn) paragraphs.push(paragraph);
		paragraph.utterances.push(words);
		paragraph.length += words.reduce((length, { text }) => length + text.length + 1, 0);
		last = words.at(-1);
	}
	return paragraphs;
}

function isCut({ length }: Paragraph, last: Word, next: Word): boolean {
	const pause = next.from - last.to;
	if (isEnded(last.text)) return pause >= PAUSE || length >= LONG;
	return pause >= LONG_PAUSE || length >= LONGEST;
}

function placesOf(text: string, said: readonly Said[]): Place[] {
	const places: Place[] = [];
	let next = 0;
	for (const sentence of sentencesOf(text, { start: 0, end: text.length })) {
		const words: Said[] = [];
		while (next < said.length && said[next]!.start < sentence.end) words.push(said[next++]!);
		const [first, end] = [words[0], words.at(-1)?.word.to];
		if (!first || end === undefined) continue;
		const isSentence = end - first.word.from <= LONGEST_SENTENCE;
		for (const [i, { word, start: at, isFirst }] of words.entries()) {
			if (i > 0 && !isFirst) continue;
			const until = isSentence
				? end
				: (words.slice(i + 1).find((one) => one.isFirst)?.word.from ?? end);
			const from = places.length === 0 ? 0 : at;
			places.push({ start: from, at: atTime(word.from, until) });
		}
	}
	return places;
}

/** To a hundredth of a second. */
const rounded = (time: number) => Math.round(time * 100) / 100;

/** A time as a media fragment says it (W3C Media Fragments, 4.2.1), in seconds. */
export const atTime = (from: number, to: number | null): string =>
	timeAt(rounded(from), to === null || to <= from ? undefined : rounded(to));
