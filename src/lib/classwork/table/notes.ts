import * as v from 'valibot';
import { packCode } from '#lib/pack/code.ts';
import { isolate } from '#lib/text/isolate.ts';
import { textUpTo } from '../answer.ts';
import type { Numbers } from './numbers.ts';

/** What a teacher keeps of a class, by pupils' keys: a note to each, and the numbers that stand for names. */
export interface ClassNotes {
	/** Of the pack, by its statements and tasks. */
	id: string;
	notes: Readonly<Record<string, string>>;
	numbers: Numbers;
}

/** Longest note, in UTF-16 units: two pages. */
export const LONGEST_NOTE = 6000;
/** Grows when notes of the old form could be misread. */
export const NOTES_FORM = 1;

const Key = v.pipe(v.string(), v.maxLength(400));
const Notes = v.object({
	id: v.pipe(v.string(), v.maxLength(200)),
	notes: v.record(Key, textUpTo(LONGEST_NOTE)),
	numbers: v.record(Key, v.pipe(v.number(), v.integer(), v.minValue(1)))
});

export function emptyNotes(address: string): ClassNotes {
	const parts = address.split('.');
	return { id: packCode(`${parts[1] ?? ''}.${parts[4] ?? ''}`), notes: {}, numbers: {} };
}

/** Reads notes that a browser kept. */
export function keptNotes(value: unknown, form: number) {
	if (form > NOTES_FORM) return { kind: 'newer' as const, form };
	const read = v.safeParse(Notes, value);
	if (read.success) return { kind: 'project' as const, project: read.output as ClassNotes };
	return { kind: 'damaged' as const, where: String(read.issues[0].path?.[0]?.key ?? 'notes') };
}

/** A note with the pupil whom it is for. */
interface Note {
	/** A name or the number in its place. */
	pupil: string;
	text: string;
}

/** One file a note, to give back; the names are the pupils', as far as a file can be called so. */
export function noteFiles(title: string, notes: readonly Note[]): { path: string; text: string }[] {
	const taken = new Set<string>();
	return notes.map(({ pupil, text }) => {
		const name = fileName(pupil);
		let path = `${name}.txt`;
		for (let n = 2; taken.has(path.toLowerCase()); n++) path = `${name}-${n}.txt`;
		taken.add(path.toLowerCase());
		// Some editors take a text without the mark for another encoding than UTF-8.
		return { path, text: `\uFEFF${isolate(pupil)}\n${isolate(title)}\n\n${text.trim()}\n` };
	});
}

/** Letters and figures of any script; whatever else a name has could lead out of a folder or turn its line. */
function fileName(pupil: string): string {
	const words = pupil.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return words.join('-').slice(0, 60) || 'note';
}
