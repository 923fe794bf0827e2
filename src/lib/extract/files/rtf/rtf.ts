import { documentOf, setAside } from '../document.ts';
import { titleAndAuthors } from '../dublin-core.ts';
import type { FileReader } from '../file.ts';
import { inSections } from '../sections.ts';
import { RtfDocument } from './document.ts';
import { tokensOf } from './tokens.ts';

/** Tokens between two questions whether to go on. */
const OFTEN = 50_000;

/** Rich text (RTF 1.9.1): deleted, struck-out and hidden words, notes and comments apart. */
export const readRtf: FileReader = async ({ bytes }, { onProgress }) => {
	const document = new RtfDocument();
	let read = 0;
	let bytesRead = 0;
	for (const token of tokensOf(bytes)) {
		if (token.kind === 'bytes') bytesRead += token.bytes.length;
		if (++read % OFTEN === 0 && onProgress && !onProgress(Math.min(1, bytesRead / bytes.length))) {
			return { kind: 'stopped' };
		}
		if (!document.take(token)) {
			return { kind: 'refused', why: { code: 'out-of-bounds', what: 'parts' } };
		}
	}
	const { writing, info, isWhole } = document.end();
	const { paragraphs, aside, counts } = writing;
	return documentOf({
		kind: 'rtf',
		mediaType: 'application/rtf',
		paragraphs: inSections(paragraphs),
		facts: titleAndAuthors(info, paragraphs),
		aside,
		notices: [...setAside(counts), ...(isWhole ? [] : [{ code: 'cut-short' } as const])]
	});
};
