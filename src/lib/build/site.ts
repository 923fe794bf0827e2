import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rm, symlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { HOME } from '#lib/disk/home.js';
import { inPackage } from '#lib/disk/package-folder.ts';
import { madeFolder } from '#lib/disk/site-folder.js';
import type { Settings } from '#lib/record/schema.ts';
import { compress } from './compress.ts';
import { isContact, writeForHosts, writeSecurityContact } from './for-hosts.ts';
import { mountNotFound } from './not-found.ts';
import type { Progress } from './progress.ts';
import { putInPlace } from './put-in-place.ts';
import { lookOf, writeSign } from './look.ts';
import { leadOnFromHere } from './redirects.ts';

export interface SiteOptions {
	/** Folder of the record; none where the site is made on request, of the database that REJOINDER_DATABASE names. */
	record?: string;
	/** Folder of the site, which keeps what it has until the new site is whole. */
	out: string;
	/** What the record says of its site; SITE_URL stands before its address. */
	settings: Settings;
	/** Lets the builder say all that it says. */
	verbose: boolean;
	/** Told when pages are made. */
	onprogress: (progress: Progress) => void;
}

/** Builds the site of a record that has no problems; `says` is what the builder said where it failed. */
export async function buildSite(
	options: SiteOptions
): Promise<{ kind: 'made' } | { kind: 'failed'; says: string }> {
	const contact = process.env.SECURITY_CONTACT || null;
	if (contact !== null && !isContact(contact)) {
		return { kind: 'failed', says: `SECURITY_CONTACT is no mailto: or https: address: ${contact}` };
	}
	const address = process.env.SITE_URL || options.settings.address || '';
	if (address !== '' && !/^https?:$/.test(protocolOf(address))) {
		return { kind: 'failed', says: `SITE_URL is no http: or https: address: ${address}` };
	}
	const made = madeFolder(options.out);
	await rm(made, { recursive: true, force: true });
	await prepareTypes();
	const { record } = options;
	const { code, says } = await runVite(options, address);
	if (code !== 0) return { kind: 'failed', says };
	if (record === undefined) return await finishOnRequest(made, options, contact);
	await removeData(made);
	await writeSign(made, options.settings);
	await leadOnFromHere(made, address.replace(/\/+$/, ''));
	await mountNotFound(made, address);
	await writeForHosts(made, contact);
	await compress(made);
	await putInPlace(made, options.out);
	return { kind: 'made' };
}

/** A site that is made on request: its files, which never change, lie apart from what makes its pages. */
async function finishOnRequest(
	made: string,
	{ settings, out }: SiteOptions,
	contact: string | null
): Promise<{ kind: 'made' }> {
	const files = join(made, 'client');
	await writeSign(files, settings);
	if (contact !== null) await writeSecurityContact(files, contact);
	await compress(files);
	// The packages that it needs are those of the program, wherever it lies.
	const packages = inPackage('pg');
	if (packages !== null) await symlink(dirname(packages), join(made, 'node_modules'), 'dir');
	await putInPlace(made, out);
	return { kind: 'made' };
}

const protocolOf = (address: string) => (URL.canParse(address) ? new URL(address).protocol : '');

/** tsconfig.json extends what Kit writes into its usual folder, also where this site is built in another. */
async function prepareTypes(): Promise<void> {
	if (existsSync(join(HOME, '.svelte-kit/tsconfig.json'))) return;
	const kit = join(HOME, 'node_modules/@sveltejs/kit/svelte-kit.js');
	const env = { ...process.env, REJOINDER_OUT: '' };
	await promisify(execFile)(process.execPath, [kit, 'sync'], { cwd: HOME, env });
}

function runVite({ record, out, settings, verbose, onprogress }: SiteOptions, address: string) {
	const output = verbose ? 'inherit' : 'pipe';
	const child = spawn(
		process.execPath,
		[
			join(HOME, 'node_modules/vite/bin/vite.js'),
			'build',
			...(verbose ? [] : ['--logLevel', 'warn'])
		],
		{
			stdio: ['ignore', output, output, 'ipc'],
			cwd: HOME,
			env: {
				...process.env,
				REJOINDER_RECORD: record === undefined ? '' : resolve(record),
				REJOINDER_OUT: resolve(out),
				REJOINDER_LOOK: JSON.stringify(lookOf(settings)),
				SITE_URL: address
			}
		}
	);
	let says = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (chunk) => (says += String(chunk)));
	}
	child.on('message', (progress) => onprogress(progress as Progress));
	return new Promise<{ code: number; says: string }>((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => done({ code: code ?? 1, says }));
	});
}

/** Kit writes for each page what going to it within the browser would need; here every link loads its page. */
async function removeData(made: string): Promise<void> {
	for (const name of await readdir(made, { recursive: true })) {
		if (name.endsWith('__data.json')) await rm(join(made, name));
	}
}
