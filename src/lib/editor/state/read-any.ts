import { decodeText } from '#lib/extract/page/decode.ts';
import { MOST_BYTES } from '#lib/extract/files/bounds.ts';
import type { FileNotice, FileRefusal } from '#lib/extract/files/file.ts';
import { hasReader, kindOf } from '#lib/extract/files/kind-of.ts';
import type { Desk } from './desk.svelte.ts';
import type { Answered } from './messages.ts';

/** What became of a file of any kind; `not-text`: it has no reader, and is no text either. */
export type Outcome = Answered | { kind: 'not-text' };

interface AnyFile {
	bytes: Uint8Array;
	name: string;
	pick?: string;
}

/** Reads a file of whatever kind and lays it on the desk: the one door, however the file came. */
export async function readAny(
	desk: Desk,
	file: AnyFile,
	options: Parameters<Desk['read']>[2] = {}
): Promise<Outcome> {
	const { bytes, name } = file;
	if (bytes.length > MOST_BYTES) return refused({ code: 'too-large', most: MOST_BYTES });
	if (hasReader(file)) return desk.readFile(file, options);
	const decoded = decodeText(bytes, name);
	if (decoded.kind === 'empty') return refused({ code: 'empty' });
	if (decoded.kind === 'not-text') return { kind: 'not-text' };
	if (decoded.kind === 'too-large') return refused({ code: 'too-large', most: decoded.most });
	const answer = await desk.read(decoded.text, decoded.html, options);
	if (answer.kind !== 'read') return answer;
	return { ...answer, notices: [...(answer.notices ?? []), ...noticesOf(decoded)] };
}

/** Kinds of speech that are known when they are pasted, too: speakers and times come with them. */
const SPEECH: ReadonlySet<string | null> = new Set(['captions', 'transcript', 'minutes']);

/** Reads words that were pasted. */
export async function readPasted(
	desk: Desk,
	text: string,
	options: Parameters<Desk['read']>[2]
): Promise<Answered> {
	const file = { bytes: new TextEncoder().encode(text), name: '' };
	if (!SPEECH.has(kindOf(file))) return desk.read(text, false, options);
	const answer = await desk.readFile(file, options);
	return answer.kind === 'refused' ? desk.read(text, false, options) : answer;
}

const refused = (why: FileRefusal): Outcome => ({ kind: 'refused', id: 0, why });

function noticesOf({ how, encoding }: { how: string; encoding: string }): FileNotice[] {
	if (how === 'guessed') return [{ code: 'encoding-guessed', encoding }];
	return how === 'damaged' ? [{ code: 'encoding-damaged' }] : [];
}
