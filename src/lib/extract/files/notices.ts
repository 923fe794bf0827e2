import type { textOf } from '../page/encoding.ts';
import type { FileNotice } from './file.ts';

/** What to say of how the bytes of a text were read. */
export function encodingNotices(read: ReturnType<typeof textOf>): FileNotice[] {
	if (read.how === 'guessed') return [{ code: 'encoding-guessed', encoding: read.encoding }];
	return read.how === 'damaged' ? [{ code: 'encoding-damaged' }] : [];
}
