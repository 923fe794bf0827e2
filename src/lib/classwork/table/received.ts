import { isFolder, unpackFolder } from '#lib/extract/files/unpack.ts';
import { hash } from '#lib/record/hash.ts';
import { words } from '#lib/text/fold.ts';
import { canonical } from '#lib/text/text.ts';
import { isAnswered } from '../answer.ts';
import {
	isSamePack,
	LONGEST_FILE,
	readHandIn,
	type HandIn,
	type HandInProblem
} from '../hand-in.ts';

/** A file as it was chosen, or as it lay in a ZIP. */
export interface GivenFile {
	name: string;
	bytes: Uint8Array;
}

/** A hand-in and the file that it came in. */
export interface Received {
	file: string;
	handIn: HandIn;
}

/** A pupil with the hand-in that counts. */
export interface Pupil extends Received {
	/** The same for the same pupil, whatever else is opened: of the work, else of the name, else of the answers. */
	key: string;
	/** As they call themselves; may be empty. */
	name: string;
	/** Of several of one name, which: from 1, in the order of their keys. */
	namesake?: number;
}

/** Why a file is not in the table. */
export type LeftOut = { file: string } & (
	| { code: 'hand-in'; problem: HandInProblem }
	/** It cannot be opened, or is a ZIP that lies in another. */
	| { code: 'unreadable' }
	/** Of a pack with other statements or tasks. */
	| { code: 'foreign'; pupil: string; title: string }
	/** The same pupil's file `taken` counts: it holds the same, was saved later, or is later by a clock alone. */
	| { code: 'doubled'; pupil: string; taken: string; by: 'same' | 'count' | 'clock' }
);

export interface Opened {
	/** In the order in which they came. */
	received: Received[];
	left: LeftOut[];
	/** Files beyond the bound, which were not looked at. */
	more: number;
}

/** More than a year of a school. */
export const MOST_FILES = 200;
/** No character of a hand-in takes more bytes in UTF-8. */
const MOST_BYTES = LONGEST_FILE * 3;

/** Reads what was chosen; a ZIP gives the files that lie in it. Whatever is wrong with one, the others come in. */
export function openFiles(given: readonly GivenFile[]): Opened {
	const left: LeftOut[] = [];
	let more = Math.max(0, given.length - MOST_FILES);
	const files = given.slice(0, MOST_FILES).flatMap((file): GivenFile[] => {
		if (!isFolder(file.bytes, file.name)) return [file];
		const folder = unpackFolder(file.bytes);
		if (folder.kind === 'refused') {
			left.push({ file: file.name, code: 'unreadable' });
			return [];
		}
		more += folder.more;
		return folder.files.flatMap((part): GivenFile[] => {
			if (part.kind === 'file') return [{ name: part.path, bytes: part.bytes }];
			left.push({ file: part.path, code: 'unreadable' });
			return [];
		});
	});
	const received: Received[] = [];
	for (const { name: file, bytes } of files.slice(0, MOST_FILES)) {
		const read = readBytes(bytes);
		if (read.kind === 'hand-in') received.push({ file, handIn: read.handIn });
		else left.push({ file, code: 'hand-in', problem: read.problem });
	}
	return { received, left, more: more + Math.max(0, files.length - MOST_FILES) };
}

function readBytes(bytes: Uint8Array): ReturnType<typeof readHandIn> {
	const problem = (found: HandInProblem) => ({ kind: 'problem' as const, problem: found });
	if (bytes.length > MOST_BYTES)
		return problem({ code: 'too-long', length: bytes.length, most: LONGEST_FILE });
	try {
		return readHandIn(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return problem({ code: 'other-file' });
	}
}

/** The pack that most of the files are of; null without files. */
export function commonAddress(received: readonly Received[]): string | null {
	const counts: { address: string; n: number }[] = [];
	for (const { handIn } of received) {
		const { address } = handIn.pack;
		const known = counts.find((one) => isSamePack(one.address, address));
		if (known) known.n++;
		else counts.push({ address, n: 1 });
	}
	return counts.toSorted((a, b) => b.n - a.n)[0]?.address ?? null;
}

/** Who handed in on the pack of any of these addresses, one file each, and what else there was. */
export function pupilsOf(
	received: readonly Received[],
	addresses: readonly string[]
): { pupils: Pupil[]; left: LeftOut[] } {
	const left: LeftOut[] = [];
	const own = received.filter(({ file, handIn }) => {
		const isOwn = addresses.some((one) => isSamePack(handIn.pack.address, one));
		if (!isOwn) left.push({ file, code: 'foreign', pupil: handIn.pupil, title: handIn.pack.title });
		return isOwn;
	});
	const key = keysOf(own);
	const kept = new Map<string, Received>();
	for (const one of own) {
		const there = kept.get(key(one));
		if (!there) kept.set(key(one), one);
		else {
			const [taken, other, by] = newerOf(there, one);
			kept.set(key(one), taken);
			const { pupil } = other.handIn;
			left.push({ file: other.file, code: 'doubled', pupil, taken: taken.file, by });
		}
	}
	const pupils = [...kept].map(([id, one]): Pupil => {
		return { ...one, key: id, name: one.handIn.pupil };
	});
	return { pupils: withNamesakes(pupils), left };
}

/** A name as it is compared: case, marks and spaces make no other pupil. */
const folded = (name: string) => words(name).join(' ') || canonical(name);

/**
 * Who a hand-in is of. Two of one name and one work are one pupil; of one name and two works, two. A file that
 * does not say its work is of the one work of that name, where there is but one.
 */
function keysOf(received: readonly Received[]): (one: Received) => string {
	const works = new Map<string, Set<string>>();
	for (const { handIn } of received) {
		if (handIn.work === undefined) continue;
		const name = folded(handIn.pupil);
		works.set(name, (works.get(name) ?? new Set()).add(handIn.work));
	}
	return ({ handIn }) => {
		if (handIn.work !== undefined) return `work ${handIn.work}`;
		const name = folded(handIn.pupil);
		if (name === '') return `answers ${hash(JSON.stringify(handIn.answers), 0)}`;
		const [first, ...others] = works.get(name) ?? [];
		return first !== undefined && others.length === 0 ? `work ${first}` : `name ${name}`;
	};
}

/** Of two of one pupil the newer and the other: by its own count, where both have one, else by the pupil's clock. */
function newerOf(a: Received, b: Received): [Received, Received, 'same' | 'count' | 'clock'] {
	const [x, y] = [a.handIn, b.handIn];
	if (JSON.stringify(x.answers) === JSON.stringify(y.answers)) return [a, b, 'same'];
	if (x.count !== undefined && y.count !== undefined && x.work === y.work && x.count !== y.count)
		return x.count > y.count ? [a, b, 'count'] : [b, a, 'count'];
	const [first, second] = [a, b].map(({ handIn }) => Date.parse(handIn.handedIn)) as [
		number,
		number
	];
	const isFirst = first === second ? answeredIn(x) >= answeredIn(y) : first > second;
	return isFirst ? [a, b, 'clock'] : [b, a, 'clock'];
}

const answeredIn = ({ answers }: HandIn) =>
	answers.filter(({ answer }) => isAnswered(answer)).length;

function withNamesakes(pupils: readonly Pupil[]): Pupil[] {
	return pupils.map((one) => {
		const same = pupils
			.filter(({ name }) => folded(name) === folded(one.name))
			.map(({ key }) => key)
			.sort();
		return same.length > 1 ? { ...one, namesake: same.indexOf(one.key) + 1 } : one;
	});
}
