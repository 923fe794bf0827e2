import { createServer, type Server } from 'node:http';
import { siteHandler } from './handler.ts';

/** How long a connection may take, in ms: a slow reader is served, one that does nothing is not waited for. */
const PATIENCE = { headers: 15_000, request: 30_000, idle: 60_000 };

/** A server of the built site in a folder, not yet listening; `mount` is the path that the site is below, `/name`. */
export function siteServer(folder: string, mount = ''): Server {
	const server = createServer(
		{ headersTimeout: PATIENCE.headers, requestTimeout: PATIENCE.request },
		siteHandler(folder, mount)
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
