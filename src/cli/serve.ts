import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { PRODUCT } from '#lib/record/site-address.ts';
import { HANDLER, onRequestServer, siteServer, stop } from '#lib/serve/server.ts';
import { build, type Building } from './build.ts';
import { factsIn } from './database.ts';
import { UsageError } from './usage.ts';

/** How long answers that were begun may still take when the server is stopped, in ms. */
const GRACE = 2_000;

interface Serving extends Building {
	build?: boolean;
	host: string;
	port: number;
	mount: string;
}

/** Serves the built site; with --build it builds first. Prints the address once it answers. */
export async function serve(options: Serving): Promise<number> {
	const { port, out, mount } = options;
	if (options.build && (await build(options)) !== 0) return 1;
	const folder = resolve(out);
	const server = await serverOf(folder, options);
	return new Promise((done, fail) => {
		server.on('error', (error: NodeJS.ErrnoException) =>
			fail(
				error.code === 'EADDRINUSE'
					? new UsageError(`Port ${port} is taken; choose another: PORT=4180 npm start`)
					: error
			)
		);
		server.listen(port, options.host, () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			console.log(`${PRODUCT} is at http://localhost:${actual}${mount}/`);
		});
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => void stop(server, GRACE).then(() => done(0)));
		}
	});
}

/** The server of what was built in a folder: of files, or where REJOINDER_DATABASE names a database, of its pages. */
async function serverOf(folder: string, { out, mount }: Serving): Promise<Server> {
	const address = process.env.REJOINDER_DATABASE;
	if (!existsSync(join(folder, address ? HANDLER : 'index.html'))) {
		throw new UsageError(`There is no built site in ${out}: run "npm start" or "npm run build".`);
	}
	if (!address) return siteServer(folder, mount);
	const { settings } = await factsIn(address);
	process.env.SITE_URL ||= settings.address ?? '';
	return onRequestServer(folder, mount);
}
