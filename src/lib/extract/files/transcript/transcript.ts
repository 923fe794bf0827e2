import { languageOf } from '../../lexicon/language.ts';
import { textOf } from '../../page/encoding.ts';
import { wordsOf } from '../captions/words.ts';
import { MOST_TEXT } from '../bounds.ts';
import type { FileNotice, FileReader } from '../file.ts';
import { encodingNotices } from '../notices.ts';
import { settled, textOfParagraphs } from '../placed-text.ts';
import { saysAutomatic } from '../speech/automatic.ts';
import { labelOf } from '../speech/labels.ts';
import { textOfSpeech, type Utterance } from '../speech/speech.ts';
import { isTranscript, segmentsOf, type Segment } from './segments.ts';

/** No recording has more. */
const MOST_SEGMENTS = 360_000;

/** A transcript pasted with its times: each stretch of words at the time that stands before it. */
export const readTranscript: FileReader = async ({ bytes }, { onProgress }) => {
	if (bytes.length > MOST_TEXT) {
		return { kind: 'refused', why: { code: 'too-large', most: MOST_TEXT } };
	}
	const decoded = textOf(bytes);
	if (decoded.how === 'unknown') return { kind: 'refused', why: { code: 'damaged' } };
	const found = segmentsOf(decoded.text);
	if (!isTranscript(found)) return { kind: 'refused', why: { code: 'unknown-kind' } };
	if (found.segments.length > MOST_SEGMENTS) {
		return { kind: 'refused', why: { code: 'out-of-bounds', what: 'parts' } };
	}
	if (onProgress && !onProgress(0.3)) return { kind: 'stopped' };
	const { utterances, mended } = utterancesOf(found.segments);
	const speech = textOfSpeech(utterances);
	const head = textOfParagraphs(found.head.map((text) => [{ text, at: '' }]));
	const shift = head.text === '' ? 0 : head.text.length + 2;
	const { text, places, aside } = settled({
		text: head.text === '' ? speech.text : `${head.text}\n\n${speech.text}`,
		places: [
			...head.places,
			...speech.places.map(({ start, at }) => ({ start: start + shift, at }))
		]
	});
	if (text === '') return { kind: 'refused', why: { code: 'empty' } };
	const notices: FileNotice[] = encodingNotices(decoded);
	const about = [...found.head, ...(found.segments.at(-1)?.lines.slice(-1) ?? [])];
	if (found.isMachine || about.some(saysAutomatic)) notices.push({ code: 'automatic-captions' });
	if (mended > 0) notices.push({ code: 'times-mended', count: mended });
	const [title = null] = found.head;
	const language = languageOf(text);
	const facts = { title, publisher: null, authors: [], published: null, url: null, language };
	return {
		kind: 'read',
		file: { kind: 'transcript', mediaType: 'text/plain', text, places, facts, aside, notices }
	};
};

/** What is said in each segment, up to the time of the next; one that runs backwards begins where it stands. */
function utterancesOf(segments: readonly Segment[]): { utterances: Utterance[]; mended: number } {
	let [last, mended] = [0, 0];
	let speaker: string | null = null;
	const utterances: Utterance[] = [];
	for (const [i, segment] of segments.entries()) {
		if (segment.start < last) mended++;
		const from = Math.max(segment.start, last);
		last = from;
		const to = Math.max(from, segment.end ?? segments[i + 1]?.start ?? from);
		const said = segment.lines.join(' ');
		const label = segment.speaker === null ? labelOf(said, true) : null;
		const isTurn = segment.speaker !== null || label !== null;
		if (isTurn) speaker = segment.speaker ?? label!.speaker;
		const words = wordsOf(label?.rest ?? said, { from, to }).map(({ text }) => ({
			text,
			from,
			to
		}));
		utterances.push({ words, speaker, isTurn });
	}
	return { utterances, mended };
}
