import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteHandler } from './handler.ts';
import { onRequestHandler, type Pages } from './on-request.ts';

/** How long a connection may take, in ms: a slow reader is served, one that does nothing is not waited for. */
const PATIENCE = { headers: 15_000, request: 30_000, idle: 60_000 };

/** A server of the built site in a folder, not yet listening; `mount` is the path that the site is below, `/name`. */
export function siteServer(folder: string, mount = ''): Server {
	return serverOf(siteHandler(folder, mount));
}

/** As `siteServer`, of a site that was built to make its pages on request. */
export async function onRequestServer(folder: string, mount = ''): Promise<Server> {
	// What was built is no part of this program, and is loaded from where it was put.
	// eslint-disable-next-line no-restricted-syntax
	const built = (await import(pathToFileURL(join(folder, HANDLER)).href)) as { handler: Pages };
	return serverOf(onRequestHandler(built.handler, mount));
}

/** Shows that a folder has a site that makes its pages on request. */
export const HANDLER = 'handler.js';

function serverOf(handler: RequestListener): Server {
	const server = createServer(
		{ headersTimeout: PATIENCE.headers, requestTimeout: PATIENCE.request },
		handler
	);
	server.setTimeout(PATIENCE.idle);
	return server;
}

/** Stops a server: what is being answered may end within `grace` ms, then every connection is cut. */
export function stop(server: Server, grace: number): Promise<void> {
	return new Promise((done) => {
		const cut = setTimeout(() => server.closeAllConnections(), grace);
		// A connection whose answer ends meanwhile would be held open for another request.
		const tidy = setInterval(() => server.closeIdleConnections(), 100);
		server.close(() => {
			clearTimeout(cut);
			clearInterval(tidy);
			done();
		});
	});
}
