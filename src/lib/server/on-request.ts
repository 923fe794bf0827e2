import { env } from '$env/dynamic/private';
import { version } from '$app/environment';
import { sha256 } from '#lib/disk/sha256.ts';
import { toHex, utf8 } from '#lib/evidence/bytes.ts';
import { framesOf } from '#lib/http/headers.ts';
import { stampNow } from './store.ts';

/** In seconds: a database that is away is asked again by then. */
const RETRY = '10';

/** What gains by being compressed. */
const COMPRESSED =
	/^(?:text\/|application\/(?:[\w.]+\+)?(?:json|xml)\b|application\/(?:x-)?(?:javascript|ndjson|n-triples)|image\/svg)/;

/**
 * Answers a request for a page that is made on request. What the reader has of it already holds as long as
 * neither the record nor the program has changed since; whether a coding is accepted was said in the request.
 */
export async function onRequest(
	request: Request,
	path: string,
	make: () => Promise<Response>
): Promise<Response> {
	const stamp = await stampNow();
	const tag = stamp === null ? null : tagOf(stamp);
	if (tag !== null && holds(request.headers.get('if-none-match'), tag)) {
		return new Response(null, { status: 304, headers: { etag: tag, vary: 'accept-encoding' } });
	}
	const made = await make();
	const headers = new Headers(made.headers);
	const policy = headers.get('content-security-policy');
	// Two policies in one header: each of them has to allow what a page does.
	headers.set(
		'content-security-policy',
		[...(policy === null ? [] : [policy]), framesOf(path)].join(', ')
	);
	headers.delete('etag');
	headers.delete('x-sveltekit-page');
	if (made.status === 200 && tag !== null) headers.set('etag', tag);
	else headers.set('cache-control', 'no-store');
	if (made.status === 308) headers.set('cache-control', 'no-cache');
	if (made.status === 503) headers.set('retry-after', RETRY);
	const init = { status: made.status, headers };
	if (!made.body || !COMPRESSED.test(headers.get('content-type') ?? '')) {
		return new Response(made.body, init);
	}
	headers.set('vary', 'accept-encoding');
	if (!acceptsGzip(request.headers.get('accept-encoding') ?? ''))
		return new Response(made.body, init);
	headers.set('content-encoding', 'gzip');
	headers.delete('content-length');
	return new Response(made.body.pipeThrough(new CompressionStream('gzip')), init);
}

/** Weak, since the same page is sent in several codings. */
function tagOf(stamp: string): string {
	const made = toHex(sha256(utf8([stamp, version, env.SITE_URL ?? ''].join('\n'))));
	return `W/"${made.slice(0, 24)}"`;
}

function holds(condition: string | null, tag: string): boolean {
	if (condition === null) return false;
	const bare = tag.replace(/^W\//, '');
	return condition.split(',').some((one) => [bare, '*'].includes(one.trim().replace(/^W\//, '')));
}

/** By the quality that is given to gzip, or else to all codings. */
function acceptsGzip(accepted: string): boolean {
	const qualities = new Map(
		accepted.split(',').map((one): [string, number] => {
			const [coding = '', quality = 'q=1'] = one.split(';').map((part) => part.trim());
			return [coding.toLowerCase(), Number(quality.replace(/^q=/, ''))];
		})
	);
	return (qualities.get('gzip') ?? qualities.get('*') ?? 0) > 0;
}
