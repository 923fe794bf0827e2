import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { HOME } from '#lib/disk/home.js';
import { writeAll } from '#lib/disk/write-all.ts';
import { problemsIn } from '#lib/record/files.ts';
import { jsonSchemas } from '#lib/record/json-schema.ts';
import { proveAll } from '#lib/record/prove.ts';
import { Settings } from '#lib/record/schema.ts';
import { printed } from '../problems.ts';
import { UsageError } from '../usage.ts';
import { lockVersions, pinProgram } from './program.ts';

const TEMPLATE = join(HOME, 'src/cli/new/record');

interface Beginning {
	/** What the site is called. */
	name?: string;
}

/**
 * Begins a record in a folder of its own: an example that passes the check, what publishes it, and the
 * program named by its address; no code. A folder that has something in it is left as it is.
 */
export async function begin(folder: string, { name }: Beginning): Promise<number> {
	await refuseTaken(folder);
	refuseName(name);
	const files = await templateFiles();
	const text = (path: string) => path.startsWith('texts/');
	const { evidence } = await proveAll(
		files.filter(({ path }) => path.startsWith('data/')),
		files.filter(({ path }) => text(path)).map((one) => ({ ...one, name: basename(one.path) }))
	);
	const program = await pinProgram(folder);
	await writeAll(
		[
			...files.map(({ path, text }) => ({
				path,
				content: path === 'data/record.yaml' && name ? withName(text, name) : text
			})),
			...[...evidence].map(([id, one]) => ({
				path: `data/evidence/${id}.json`,
				content: json(one)
			})),
			...Object.entries(jsonSchemas()).map(([kind, one]) => ({
				path: `data/schema/${kind}.json`,
				content: json(one)
			})),
			{ path: 'package.json', content: json(packageOf(folder, program)) }
		].map(({ path, content }) => ({ path: join(folder, path), content }))
	);
	if (!(await lockVersions(folder))) {
		console.error(
			'npm could not fetch what the program needs, so package-lock.json is not there yet. With a network, "npm install" in the folder writes it.'
		);
	}
	console.log(
		`A record was begun in ${folder}, with an example that passes the check.\n\n    cd ${folder}\n    npm start\n\nREADME.md there says how to make it yours and how to publish it.`
	);
	return 0;
}

async function refuseTaken(folder: string): Promise<void> {
	const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		if (error.code === 'ENOTDIR') throw new UsageError(`${folder} is a file: name a new folder.`);
		throw error;
	});
	if (there.some((one) => one !== '.git')) {
		throw new UsageError(
			`${folder} has something in it, which stays as it is. Name a new or an empty folder.`
		);
	}
}

function refuseName(name: string | undefined): void {
	const { issues } = v.safeParse(v.pick(Settings, ['name']), { name });
	if (issues) throw new UsageError(printed(problemsIn(issues, '--name', Settings)));
}

/** npm leaves files out of a package whose names begin with a dot, so that here they have none. */
const DOTTED = /^(?:gitignore$|github\/)/;

async function templateFiles(): Promise<{ path: string; text: string }[]> {
	const entries = await readdir(TEMPLATE, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return Promise.all(
		files.map(async (entry) => {
			const from = join(entry.parentPath, entry.name);
			const path = relative(TEMPLATE, from).split(sep).join('/');
			return { path: path.replace(DOTTED, '.$&'), text: await readFile(from, 'utf8') };
		})
	);
}

/** A name in double quotation marks, as JSON has it, is YAML too, whatever stands in it. */
const withName = (settings: string, name: string) => `${settings}name: ${JSON.stringify(name)}\n`;

function packageOf(folder: string, program: string): object {
	const name = basename(resolve(folder))
		.toLowerCase()
		.replace(/[^a-z0-9-]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return {
		name: name || 'record',
		private: true,
		type: 'module',
		engines: { node: '>=20.19' },
		scripts: {
			// What package-lock.json says, where it is not there yet.
			prestart: 'npm install --no-audit --no-fund --silent',
			start: 'rejoinder serve --build',
			check: 'rejoinder check',
			build: 'rejoinder build',
			rejoinder: 'rejoinder'
		},
		dependencies: { rejoinder: program }
	};
}

const json = (value: object) => `${JSON.stringify(value, null, '\t')}\n`;
