import { rm } from 'node:fs/promises';
import { findRecord, pathIn, readFiles } from '#lib/disk/record-folder.ts';
import { sha256 } from '#lib/disk/sha256.ts';
import { utf8 } from '#lib/disk/plain-file.ts';
import { writeAll } from '#lib/disk/write-all.ts';
import { merge as merged } from '#lib/merge/merge.ts';
import { readPublished, type Published } from '#lib/merge/published.ts';
import { LONGEST_NAME, nameSite, SITE_NAME } from '#lib/merge/site-name.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { readText } from '../files.ts';
import { sayMerging } from '../merge-report.ts';
import { printed } from '../problems.ts';
import { UsageError } from '../usage.ts';
import { agentOf, settingsIn } from './agent.ts';
import { fetched } from './fetched.ts';
import { Polite } from './polite.ts';

interface Options {
	record: string;
	as?: string;
	site?: string;
	dryRun?: boolean;
	private?: boolean;
}

/**
 * Takes the published records of other sites into this one as sources of known parties, documents and claims:
 * what stands of each, under the name of its site. Everything is written at the end, or nothing.
 */
export async function merge(of: readonly string[], options: Options): Promise<number> {
	const { as, site, dryRun = false } = options;
	if (of.length > 1 && (as !== undefined || site !== undefined)) {
		throw new UsageError(
			'--as and --site are about one record: merge each by a command of its own.'
		);
	}
	if (as !== undefined && (!SITE_NAME.test(as) || as.length > LONGEST_NAME)) {
		throw new UsageError(
			`"${as}" cannot stand before ids: lower-case letters, digits and single hyphens, up to ${LONGEST_NAME}.`
		);
	}
	const folder = await findRecord(options.record);
	const before = await readFiles(folder);
	const polite = new Polite({
		agent: agentOf(settingsIn(before)),
		allowPrivate: options.private ?? false
	});
	let files = before;
	let exit = 0;
	for (const from of of) {
		const published = await readOne(from, site, polite);
		const name = named(files, published, as);
		const result = await merged(files, published, { site: name, hash: sha256 });
		exit = Math.max(exit, sayMerging(name, published.origin, result));
		if (result.kind !== 'merged') {
			console.log('Nothing was written.');
			return 1;
		}
		const { write, remove } = result;
		const gone = new Set([...remove, ...write.map(({ path }) => path)]);
		files = [...files.filter(({ path }) => !gone.has(path)), ...write].sort((a, b) =>
			a.path < b.path ? -1 : 1
		);
	}
	const had = new Map(before.map(({ path, text }) => [path, text]));
	const has = new Set(files.map(({ path }) => path));
	const write = files.filter(({ path, text }) => had.get(path) !== text);
	const remove = before.filter(({ path }) => !has.has(path));
	const say = dryRun ? 'would be ' : '';
	console.log(`${write.length} files ${say}written, ${remove.length} removed.`);
	if (dryRun) return exit;
	await writeAll(write.map(({ path, text }) => ({ path: pathIn(folder, path), content: text })));
	for (const { path } of remove) await rm(pathIn(folder, path), { force: true });
	return exit;
}

async function readOne(from: string, site: string | undefined, polite: Polite): Promise<Published> {
	const file = await read(from, polite);
	const day = new Date().toISOString().slice(0, 10);
	const published = readPublished(file, { day, ...(site !== undefined && { site }) });
	switch (published.kind) {
		case 'problems':
			throw new UsageError(printed(published.problems));
		case 'a-part':
			throw new UsageError(
				`${from} is a part of a record. Merge /record.json, which has all of it.`
			);
		case 'no-address':
			throw new UsageError(
				`${from} does not say where it is published. Say it with --site https://record.example.`
			);
		case 'published': {
			const { address } = published.origin;
			if (/^https?:/i.test(from) && new URL(from).origin !== new URL(address).origin) {
				throw new UsageError(
					`${from} says that it is published at ${address}. Merge it from there; a file that you trust can be merged from your disk.`
				);
			}
			return published;
		}
	}
}

async function read(from: string, polite: Polite): Promise<DataFile> {
	if (!/^https?:\/\//i.test(from)) return { path: from, text: await readText(from) };
	if (!URL.canParse(from)) throw new UsageError(`${from} is no address.`);
	const { body } = await fetched(from, polite);
	const text = utf8(body);
	if (text === null) {
		throw new UsageError(printed([{ code: 'not-utf-8', at: { file: from, path: [] } }]));
	}
	return { path: from, text };
}

function named(files: readonly DataFile[], { origin }: Published, as?: string): string {
	const naming = nameSite(files, origin, as);
	switch (naming.kind) {
		case 'named':
			return naming.site;
		case 'known-as':
			throw new UsageError(
				`The record has ${origin.address} as "${naming.site}" already. Leave --as out.`
			);
		case 'taken':
			throw new UsageError(
				`"${as}" stands for ${naming.address} here. Choose another name with --as.`
			);
	}
}
