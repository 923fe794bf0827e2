import { toHex, type Hash } from '#lib/evidence/bytes.ts';
import { parseFile } from '#lib/record/files.ts';
import { entryFile } from '#lib/record/layout.ts';
import type { Problem } from '#lib/record/problem.ts';
import { readRecord } from '#lib/record/read.ts';
import type { Origin } from '#lib/record/schema.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { changesOf, type Changes } from './changes.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import type { Published } from './published.ts';
import { renamed } from './renamed.ts';
import { isFromSite, originFile, siteFiles } from './site-files.ts';
import { soundPart, type Refused } from './sound.ts';

/** What taking a site's record into this one comes to. Nothing is written here. */
export type Merging =
	| ({
			kind: 'merged';
			write: DataFile[];
			remove: string[];
			refused: Refused[];
			conflicts: Conflict[];
	  } & Changes)
	/** What the record would have of problems that it does not have without the site. */
	| { kind: 'breaks'; problems: Problem[]; refused: Refused[] }
	/** Too much of it does not stand for the rest to be found. */
	| { kind: 'unsound' };

/** Takes what stands of a published record beside the files of this one, under the name `site`; all else stays. */
export async function merge(
	files: readonly DataFile[],
	{ origin, lists }: Published,
	{ site, hash }: { site: string; hash: Hash }
): Promise<Merging> {
	const here = renamed(lists, site);
	const sound = await soundPart(
		{ ...here, origins: [{ id: site, ...origin }, ...here.origins] },
		hash
	);
	if (!sound) return { kind: 'unsound' };
	const { refused } = sound;
	const known = originIn(files, site);
	const digests = new Map(known?.files.map(({ path, digest }) => [path, digest]));
	const digestOf = async ({ text }: DataFile) => toHex(await hash(new TextEncoder().encode(text)));
	const before = files.filter(({ path }) => isFromSite(path, site));
	const changedHere = new Set<string>();
	for (const file of before) {
		if ((await digestOf(file)) !== digests.get(file.path)) changedHere.add(file.path);
	}
	const fresh = siteFiles(sound.lists).filter(({ path }) => path !== originFile(site));
	const written = await Promise.all(
		fresh.map(async (file) => ({ path: file.path, digest: await digestOf(file) }))
	);
	const texts = new Map(files.map(({ path, text }) => [path, text]));
	const paths = new Set(fresh.map(({ path }) => path));
	const own = entryFile('origin', site, {
		...origin,
		// Nothing new is nothing taken.
		...(known && isSame(known, origin, written) && { taken: known.taken }),
		files: written
	});
	const write = [...fresh, own].filter(
		({ path, text }) => texts.get(path) !== text && !changedHere.has(path)
	);
	const remove = before
		.map(({ path }) => path)
		.filter((path) => !paths.has(path) && !changedHere.has(path));
	const replaced = new Set([...remove, ...write.map(({ path }) => path)]);
	const then = await readRecord(files, hash);
	const now = await readRecord(
		[...files.filter(({ path }) => !replaced.has(path)), ...write],
		hash
	);
	const had = new Set(then.problems.map(keyOf));
	const problems = now.problems.filter((one) => !had.has(keyOf(one)));
	if (problems.length > 0) return { kind: 'breaks', problems, refused };
	return {
		kind: 'merged',
		write,
		remove,
		refused,
		conflicts: [
			...[...changedHere].map((file): Conflict => ({ kind: 'changed-here', file })),
			...conflictsOf(site, now.record)
		],
		...changesOf(site, then.record, now.record)
	};
}

/** What a record has written of a site; undefined where it has nothing of it. */
function originIn(files: readonly DataFile[], site: string): Origin | undefined {
	const file = files.find(({ path }) => path === originFile(site));
	const parsed = file && parseFile(file).parsed;
	return parsed?.kind === 'origin' ? parsed.value : undefined;
}

/** Whether nothing is otherwise but the day. */
function isSame(known: Origin, origin: Omit<Origin, 'files'>, files: Origin['files']): boolean {
	const text = ({ name, address, licence, version }: Omit<Origin, 'files'>, all: Origin['files']) =>
		JSON.stringify([
			[name, address, licence?.name, licence?.url, version],
			all.map(({ path, digest }) => `${path} ${digest}`).sort()
		]);
	return text(known, known.files) === text(origin, files);
}

const keyOf = ({ at: { file, path }, ...rest }: Problem) => JSON.stringify([file, path, rest]);
