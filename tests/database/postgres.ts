import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
/** Where Debian's packages put every version that is installed. */
const VERSIONS = '/usr/lib/postgresql';

/** A PostgreSQL of one's own, in a folder of its own, on a port that is free. */
export interface OwnPostgres {
	/** The address of a database in it that is empty. */
	address: string;
	start(): Promise<void>;
	stop(): Promise<void>;
	/** Ends it, and removes all that it had. */
	end(): Promise<void>;
}

/** The newest PostgreSQL that is installed, started as a user who is not root; null where there is none. */
export async function ownPostgres(): Promise<OwnPostgres | null> {
	const bin = binaries();
	if (bin === null) return null;
	const user = process.getuid?.() === 0 ? await unprivileged() : undefined;
	if (user === null) return null;
	const folder = await mkdtemp(join(tmpdir(), 'rejoinder-postgres-'));
	if (user) await chown(folder, user.uid, user.gid);
	const data = join(folder, 'data');
	const port = await freePort();
	const call = (name: string, ...args: string[]) =>
		exec(join(bin, name), args, { cwd: folder, ...user });
	const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
	const start = async () => {
		await call('pg_ctl', '-D', data, '-o', settings, '-l', join(folder, 'log'), '-w', 'start');
	};
	const stop = async () => {
		await call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
	};
	await call('initdb', '-D', data, '-A', 'trust', '-U', 'tester', '-E', 'UTF8', '--locale=C');
	await start();
	await call('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'tester', 'town');
	return {
		address: `postgres://tester:not-to-be-told@127.0.0.1:${port}/town`,
		start,
		stop,
		end: async () => {
			await stop().catch(() => undefined);
			await rm(folder, { recursive: true, force: true });
		}
	};
}

function binaries(): string | null {
	if (!existsSync(VERSIONS)) return null;
	const [newest] = readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a));
	const bin = join(VERSIONS, newest ?? '', 'bin');
	return existsSync(join(bin, 'initdb')) ? bin : null;
}

/** PostgreSQL refuses to be started by root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
	try {
		const id = async (flag: string) => Number((await exec('id', [flag, 'postgres'])).stdout);
		return { uid: await id('-u'), gid: await id('-g') };
	} catch {
		return null;
	}
}

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const probe = createServer();
		probe.on('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => done(port));
		});
	});
}
