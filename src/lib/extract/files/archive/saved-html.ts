import { textOf } from '../../page/encoding.ts';

/** Where and when a page in one file says that it was saved. */
export interface SavedPage {
	readonly url: string;
	/** As the program wrote it; empty where it did not. */
	readonly date: string;
}

/** The comment of SingleFile, at the head of the page. */
const SINGLE_FILE =
	/<!--\s*Page saved with SingleFile(?: \S+)?\s+url:\s*(https?:\S+)\s+saved date:\s*([^\n<>]{1,100}?)\s*(?:\n|-->)/i;
/** The mark that browsers write into what they save: the length of the address, and the address. */
const MARK = /<!--\s*saved from url=\(\d+\)(https?:\S+)\s*-->/i;
const HEAD = 8192;

export function savedPageIn(bytes: Uint8Array): SavedPage | null {
	const head = textOf(bytes.subarray(0, HEAD));
	if (head.how === 'unknown') return null;
	const [, url, date = ''] = SINGLE_FILE.exec(head.text) ?? MARK.exec(head.text) ?? [];
	return url === undefined ? null : { url, date };
}
