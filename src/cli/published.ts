import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RecordFolder } from '#lib/disk/record-folder.ts';
import type { DataFile } from '#lib/record/yaml.ts';

const run = promisify(execFile);

/**
 * The topics and corrections as they stand in the newest tag `record-*` of the record's own repository.
 * `null` without git, before the first tag, and where the record is in no repository or only in a folder
 * of one, whose tags are about another record: there is then nothing that a change could be compared with.
 */
export async function lastPublished({
	data
}: RecordFolder): Promise<{ tag: string; files: DataFile[] } | null> {
	const git = async (...args: string[]) =>
		(await run('git', ['-C', data, ...args], { maxBuffer: 1 << 28 })).stdout;
	try {
		const within = (await git('rev-parse', '--show-prefix')).trimEnd();
		if (within !== 'data/' && within !== '') return null;
		// The last key sorts first: tags of one second are ordered by their names.
		const newest = ['--sort=-version:refname', '--sort=-creatordate'];
		const tags = await git('tag', '--list', 'record-*', '--merged', 'HEAD', ...newest);
		const tag = tags.split('\n')[0];
		if (!tag) return null;
		// Run in the data folder, so paths are told from there.
		const listed = await git('ls-tree', '-r', '-z', '--name-only', tag);
		const paths = listed.split('\0').filter((path) => /^(?:topics\/|corrections)/.test(path));
		const files = await Promise.all(
			paths.map(async (path) => ({
				path: `data/${path}`,
				text: await git('show', `${tag}:./${path}`)
			}))
		);
		return { tag, files };
	} catch {
		return null;
	}
}
