import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { headersOf } from '#lib/http/headers.ts';
import { mediaTypeOf } from '#lib/http/media-types.ts';

const METHODS = ['GET', 'HEAD'];

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What makes the pages of a site on request, as adapter-node builds it. */
export type Pages = (
	request: IncomingMessage,
	response: ServerResponse,
	next: (error?: unknown) => void
) => void;

/**
 * Answers requests with pages that are made for them; `mount` is the path that the site is below. Whatever a
 * request asks, it gets an answer.
 */
export function onRequestHandler(pages: Pages, mount: string): Handler {
	return (request, response) => {
		response.on('error', () => response.destroy());
		const https = request.headers['x-forwarded-proto'] === 'https';
		const path = pathBelow(request.url ?? '', mount);
		for (const [name, value] of Object.entries(headersOf(path ?? '', { https }))) {
			response.setHeader(name, value);
		}
		if (!METHODS.includes(request.method ?? '')) {
			response.setHeader('allow', METHODS.join(', '));
			response.setHeader('connection', 'close');
			return fail(response, 405);
		}
		if (path === null) return fail(response, 404);
		request.url = path + searchOf(request.url ?? '');
		if (mount !== '') leadBelow(response, mount);
		pages(request, response, () => fail(response, 404));
	};
}

/** The path below the mount, where that can be read; `//host` is a path here, and never another host. */
function pathBelow(url: string, mount: string): string | null {
	const [path = ''] = url.split(/[?#]/);
	if (!path.startsWith('/')) return null;
	try {
		if (decodeURIComponent(path).includes('\0')) return null;
	} catch {
		return null;
	}
	if (path !== mount && !path.startsWith(`${mount}/`)) return null;
	return `/${path.slice(mount.length).replace(/^\/+/, '')}`;
}

function searchOf(url: string): string {
	const at = url.indexOf('?');
	return at < 0 ? '' : url.slice(at);
}

/** Redirects name a page from the root of the site, which is not that of the host. */
function leadBelow(response: ServerResponse, mount: string): void {
	const set = response.setHeader.bind(response);
	response.setHeader = (name, value) =>
		set(
			name,
			name.toLowerCase() === 'location' && String(value).startsWith('/')
				? mount + String(value)
				: value
		);
}

function fail(response: ServerResponse, status: number): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	response.setHeader('content-type', mediaTypeOf('.txt'));
	response.writeHead(status).end(`${STATUS_CODES[status]}\n`);
}
