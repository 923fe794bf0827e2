import { languageOf } from '../../lexicon/language.ts';
import { textOf } from '../../page/encoding.ts';
import { MOST_TEXT } from '../bounds.ts';
import type { FileNotice, FileReader } from '../file.ts';
import { encodingNotices } from '../notices.ts';
import { settled } from '../placed-text.ts';
import { saysAutomatic } from '../speech/automatic.ts';
import { textOfSpeech } from '../speech/speech.ts';
import { cuesOf, type CueFile } from './cues.ts';
import { inOrder } from './times.ts';
import { utterancesOf } from './utterances.ts';

/** No recording has more: a hundred hours with one each second. */
const MOST_CUES = 360_000;

const MEDIA_TYPES = { vtt: 'text/vtt', srt: 'application/x-subrip', sbv: 'text/plain' } as const;

/** Subtitles and captions (WebVTT, SubRip, SBV): what was said, each sentence at its time. */
export const readCaptions: FileReader = async ({ bytes, name }, { onProgress }) => {
	if (bytes.length > MOST_TEXT) {
		return { kind: 'refused', why: { code: 'too-large', most: MOST_TEXT } };
	}
	const decoded = textOf(bytes);
	if (decoded.how === 'unknown') return { kind: 'refused', why: { code: 'damaged' } };
	const file = cuesOf(decoded.text, MOST_CUES);
	if (file === 'too-many') {
		return { kind: 'refused', why: { code: 'out-of-bounds', what: 'parts' } };
	}
	if (!file) return { kind: 'refused', why: { code: 'damaged' } };
	const { timed, mended } = inOrder(file.cues);
	if (onProgress && !onProgress(0.3)) return { kind: 'stopped' };
	const speech = textOfSpeech(utterancesOf(timed, file.form === 'vtt'));
	if (onProgress && !onProgress(0.7)) return { kind: 'stopped' };
	const { text, places, aside } = settled(speech);
	if (text === '') return { kind: 'refused', why: { code: 'no-text' } };
	const notices: FileNotice[] = encodingNotices(decoded);
	if (isAutomatic(file, name)) notices.push({ code: 'automatic-captions' });
	if (mended > 0) notices.push({ code: 'times-mended', count: mended });
	if (file.isCutShort) notices.push({ code: 'cut-short' });
	const facts = {
		title: file.title,
		publisher: null,
		authors: [],
		published: null,
		url: null,
		language: languageOf(text)
	};
	const mediaType = MEDIA_TYPES[file.form];
	return {
		kind: 'read',
		file: { kind: 'captions', mediaType, text, places, facts, aside, notices }
	};
};

/** Times within cues, a word each, as speech recognition gives them and hardly a person. */
const TIMED_WORDS = /<(?:\d+:)?\d+:\d+[.,]\d+>.*<(?:\d+:)?\d+:\d+[.,]\d+>/;
/** Names of cues that a meeting's own recognition gives. */
const MEETING = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\/\d+-\d+$/;
const NAMED_SO = /[.(_-]auto(?:-?generated)?[.)_-]|\basr\b/i;

/** Whether captions say that a program made them. */
function isAutomatic({ cues, remarks }: CueFile, name: string): boolean {
	const timed = cues.filter(({ lines }) => lines.some((line) => TIMED_WORDS.test(line))).length;
	return (
		timed * 4 > cues.length ||
		NAMED_SO.test(name) ||
		remarks.some((line) => saysAutomatic(line) || MEETING.test(line))
	);
}
