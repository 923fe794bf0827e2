import type { FileNotice, FileRefusal } from '#lib/extract/files/file.ts';
import type { DeskMessages, DocumentMessages } from './messages.ts';

/** The words for what became of a file. */
interface Words {
	t: DocumentMessages;
	/** What is said of texts too. */
	files: DeskMessages['files'];
}

/** So many pages are named; of more their number is told. */
const MOST_NAMED = 12;
const LONGEST_NAME = 80;

/** What a person should know of how a file was read, in a sentence. */
export function sayNotice(notice: FileNotice, { t, files }: Words): string {
	switch (notice.code) {
		case 'no-text-layer':
			return t.notice.noTextLayer(notice.pages.length, pagesIn(notice.pages, t));
		case 'read-by-machine':
			return t.notice.readByMachine(notice.pages.length, pagesIn(notice.pages, t));
		case 'letters-unknown':
			return t.notice.lettersUnknown(notice.pages.length, pagesIn(notice.pages, t));
		case 'pages-left':
			return t.notice.pagesLeft(notice.pages.length, pagesIn(notice.pages, t));
		case 'cut-short':
			return t.notice.cutShort;
		case 'encoding-guessed':
			return files.encoding.guessed(notice.encoding);
		case 'encoding-damaged':
			return files.encoding.damaged();
		case 'automatic-captions':
			return t.notice.automaticCaptions;
		case 'times-mended':
			return t.notice.timesMended(notice.count);
		case 'digest-differs':
			return t.notice.digestDiffers;
		case 'set-aside':
			return t.notice.setAside[notice.what](notice.count, namesIn(notice.names ?? []));
	}
}

/** Why a file cannot be read, and what to do. */
export function sayRefusal(why: FileRefusal, { t, files }: Words): string {
	switch (why.code) {
		case 'empty':
			return files.empty;
		case 'too-large':
			return files.tooLarge(why.most / 1e6);
		case 'encrypted':
			return t.refused.encrypted;
		case 'damaged':
			return t.refused.damaged;
		case 'no-text':
			return t.refused.noText;
		case 'picture-kind':
			return t.refused.pictureKind;
		case 'no-pages':
			return t.refused.noPages;
		case 'out-of-bounds':
			return t.refused.outOfBounds[why.what];
		case 'unsafe':
			return t.refused.unsafe;
		case 'nested':
			return t.refused.nested;
		case 'unknown-kind':
			return t.refused.unknownKind;
	}
}

/** Pages by their labels; of many the first. */
export function pagesIn(pages: readonly string[], t: DocumentMessages): string {
	const rest = pages.length - MOST_NAMED;
	const named = pages.slice(0, MOST_NAMED).join(', ');
	return rest > 0 ? `${named} ${t.notice.more(rest)}` : named;
}

/** Names from a file, which may be of any length and direction. */
const namesIn = (names: readonly string[]) =>
	names
		.slice(0, MOST_NAMED)
		.map((name) => `\u2068${name.replace(/\s+/g, ' ').slice(0, LONGEST_NAME)}\u2069`)
		.join(', ');
