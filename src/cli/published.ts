import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { DataFile } from '#lib/domain/record/yaml.ts';

const run = promisify(execFile);

/**
 * The topics and corrections as they stand in the newest tag `record-*` of the root's own repository.
 * `null` without git, before the first tag, and where the root is no repository or only a folder of
 * one, whose tags are about another record: there is then nothing that a change could be compared with.
 */
export async function lastPublished(
	root: string
): Promise<{ tag: string; files: DataFile[] } | null> {
	const git = async (...args: string[]) =>
		(await run('git', ['-C', root, ...args], { maxBuffer: 1 << 28 })).stdout;
	try {
		const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
		if ((await realpath(top)) !== (await realpath(root))) return null;
		// The last key sorts first: tags of one second are ordered by their names.
		const newest = ['--sort=-version:refname', '--sort=-creatordate'];
		const tags = await git('tag', '--list', 'record-*', '--merged', 'HEAD', ...newest);
		const tag = tags.split('\n')[0];
		if (!tag) return null;
		const listed = await git('ls-tree', '-r', '-z', '--name-only', tag, '--', 'data');
		const paths = listed.split('\0').filter((path) => /^data\/(?:topics\/|corrections)/.test(path));
		const files = await Promise.all(
			paths.map(async (path) => ({ path, text: await git('show', `${tag}:./${path}`) }))
		);
		return { tag, files };
	} catch {
		return null;
	}
}
