import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { UsageError } from './files.ts';

/** Serves the built site; with --build it builds first. Prints the address once it answers. */
export async function serve(args: string[]): Promise<number> {
	const { values } = parseArgs({
		args,
		options: {
			build: { type: 'boolean', default: false },
			dir: { type: 'string', default: 'build' },
			host: { type: 'string', default: '127.0.0.1' }
		}
	});
	const port = Number(process.env.PORT ?? 4173);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new UsageError(`PORT is "${process.env.PORT ?? ''}"; write a number from 0 to 65535.`);
	}
	if (values.build && (await build()) !== 0) return 1;
	const folder = resolve(values.dir);
	if (!existsSync(join(folder, 'index.html'))) {
		throw new UsageError(
			`There is no built site in ${values.dir}: run "npm start" or "npm run build".`
		);
	}
	const notFound = await readFile(join(folder, '404.html'));
	const site = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		extensions: ['html'],
		setHeaders: (response, path) => secure(response, path),
		onNoMatch: (_request, response) => {
			secure(response, '');
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
		}
	});
	const server = createServer(site);
	return new Promise((done, fail) => {
		server.on('error', (error: NodeJS.ErrnoException) =>
			fail(
				error.code === 'EADDRINUSE'
					? new UsageError(`Port ${port} is taken; choose another: PORT=4180 npm start`)
					: error
			)
		);
		server.listen(port, values.host, () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			console.log(`Rejoinder is at http://localhost:${actual}/`);
		});
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => {
				server.close(() => done(0));
				server.closeAllConnections();
			});
		}
	});
}

function build(): Promise<number> {
	const child = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build'], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

/**
 * What a page's own policy cannot say; any host of the site should send the same. Only the pages
 * made for it may stand in the frames of others.
 */
function secure(response: ServerResponse, path: string): void {
	const ancestors = /^\/(?:ar\/)?embed\//.test(path) ? '*' : "'none'";
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
	response.setHeader('content-security-policy', `frame-ancestors ${ancestors}`);
}
