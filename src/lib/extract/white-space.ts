import { withoutUnseen } from '#lib/text/plain-text.ts';

/** The text on one line: without signs that no reader sees, every white space one space, none at its ends. */
export function fold(text: string): string {
	return withoutUnseen(text).replace(/\s+/g, ' ').trim();
}
