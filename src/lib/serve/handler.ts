import { realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { byteRange } from '#lib/http/byte-range.ts';
import { headersOf } from '#lib/http/headers.ts';
import { mediaTypeOf } from '#lib/http/media-types.ts';
import { CODINGS, findTarget, type Coding, type Folder, type Target } from './target.ts';

const METHODS = ['GET', 'HEAD'];
const NOT_FOUND = '/404.html';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers requests with the files of a built site. Whatever a request asks, it gets an answer. */
export function siteHandler(folder: string, mount: string): Handler {
	const site = { root: realpathSync(folder), mount };
	return (request, response) => {
		// Whoever asked may be gone before the answer is.
		response.on('error', () => response.destroy());
		answer(site, request, response).catch(() => fail(response, 500));
	};
}

async function answer(site: Folder, request: IncomingMessage, response: ServerResponse) {
	const { root } = site;
	const target = await findTarget(site, request.url ?? '');
	const https = request.headers['x-forwarded-proto'] === 'https';
	const path = target.kind === 'file' ? target.path : '';
	for (const [name, value] of Object.entries(headersOf(path, { https }))) {
		response.setHeader(name, value);
	}
	if (!METHODS.includes(request.method ?? '')) return refuse(response);
	if (target.kind === 'moved') {
		response.setHeader('location', target.to);
		return fail(response, 308);
	}
	if (target.kind === 'file') return sendFile(root, target, request, response);
	const page = await findTarget(site, site.mount + NOT_FOUND);
	if (page.kind !== 'file') return fail(response, 404);
	response.statusCode = 404;
	// A part of the page that says so, or none since it is known, would say something else.
	for (const name of CONDITIONS) request.headers[name] = undefined;
	return sendFile(root, page, request, response);
}

const CONDITIONS = [
	'range',
	'if-range',
	'if-match',
	'if-none-match',
	'if-modified-since',
	'if-unmodified-since'
];

async function sendFile(
	root: string,
	{ path, codings }: Extract<Target, { kind: 'file' }>,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	if (codings.length > 0) response.setHeader('vary', 'accept-encoding');
	const accepted = new Negotiator(request).encodings([...codings, 'identity'], {
		preferred: Object.keys(CODINGS)
	});
	// That a page is missing is said even to who would not have it so.
	const [coding = response.statusCode === 404 ? 'identity' : undefined] = accepted;
	if (coding === undefined) return fail(response, 406);
	const suffix = Object.hasOwn(CODINGS, coding) ? CODINGS[coding as Coding] : '';
	if (suffix !== '') response.setHeader('content-encoding', coding);
	response.setHeader('content-type', mediaTypeOf(path));
	const sent = path + suffix;
	await readRange(join(root, sent), request);
	const stream = send(request, encodeURIComponent(sent), {
		root,
		dotfiles: 'allow',
		index: false,
		extensions: false,
		cacheControl: false
	});
	stream.on('error', (error: { status?: number }) => fail(response, error.status ?? 500));
	stream.pipe(response);
}

/** Writes the range anew, as `send` reads it; it knows neither a last part longer than the file nor a reversed one. */
async function readRange(file: string, request: IncomingMessage): Promise<void> {
	const { range } = request.headers;
	if (range === undefined) return;
	const { size } = await stat(file);
	const asked = byteRange(range, size);
	if (asked.kind === 'whole') delete request.headers.range;
	else if (asked.kind === 'outside') request.headers.range = `bytes=${size}-`;
	else request.headers.range = `bytes=${asked.first}-${asked.last}`;
}

/** Only reading is served. What comes with another method is not read, so the connection ends with it. */
function refuse(response: ServerResponse): void {
	response.setHeader('allow', METHODS.join(', '));
	response.setHeader('connection', 'close');
	fail(response, 405);
}

/** Ends with a status and its name; cuts off what was already begun. */
function fail(response: ServerResponse, status: number): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	response.removeHeader('content-encoding');
	response.setHeader('content-type', mediaTypeOf('.txt'));
	response.writeHead(status).end(`${STATUS_CODES[status]}\n`);
}
