import { mediaTypeOf } from '#lib/http/media-types.ts';

/** A file of the site at its path below the root; any host serves it with the same type. */
export function file(path: string, body: BodyInit): Response {
	return new Response(body, { headers: { 'content-type': mediaTypeOf(path) } });
}
