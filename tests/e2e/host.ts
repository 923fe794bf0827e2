import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host answers in the place of the site's own file. */
export interface Instead {
	status?: number;
	type?: string;
	body?: string;
}

/** Where the code of a later version lies. */
const LATER = 'immutable/later/';

/**
 * A host of its own before the site under test, in which things can go wrong: `deploy` puts another
 * version in place, all of whose code has other names, `instead` answers what it likes. Everything is
 * as the site under test gives it otherwise.
 */
export async function startHost(site: string) {
	const { origin, pathname } = new URL(site);
	const mount = pathname.replace(/\/$/, '');
	let later = false;
	let instead: (path: string) => Instead | undefined = () => undefined;
	const server = createServer((request, response) => {
		void (async () => {
			const url = request.url ?? '/';
			const other = instead(url.slice(mount.length));
			if (other) {
				response.writeHead(other.status ?? 200, { 'content-type': other.type ?? 'text/html' });
				return response.end(other.body ?? '');
			}
			if (later && url.includes('immutable/') && !url.includes(LATER)) {
				return response.writeHead(404, { 'content-type': 'text/html' }).end('gone');
			}
			const given = await fetch(origin + url.replace(LATER, 'immutable/'), { redirect: 'manual' });
			const type = given.headers.get('content-type') ?? '';
			const bytes = Buffer.from(await given.arrayBuffer());
			const body = later && /html|javascript|json/.test(type) ? laterText(String(bytes)) : bytes;
			response.writeHead(given.status, { 'content-type': type, 'cache-control': 'no-cache' });
			response.end(body);
		})().catch(() => response.destroy());
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		/** Where the site is behind it, without a slash at its end. */
		site: `http://localhost:${(server.address() as AddressInfo).port}${mount}`,
		deploy: () => void (later = true),
		instead: (what: typeof instead) => void (instead = what),
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

/** A text of the site as the later version has it: other names of code, and another version. */
function laterText(text: string): string {
	return text
		.replace(/immutable\/(?!later)/g, LATER)
		.replace(/(generator" content="Rejoinder |reading\.js\?v=)([\w.-]+)/g, '$1$2-later');
}
