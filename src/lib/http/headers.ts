/**
 * What a host sends with the files of a site beside their types. The policy of contents stands in the
 * pages themselves; what a page cannot say there is said here. `npm start` sends these, and the
 * configurations for other hosts are made from them (hosts.ts).
 */
export const EVERYWHERE = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy':
		'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'
} as const;

/** Only over https: on plain http a browser ignores it, and a host may have no certificate. */
export const HTTPS = { 'strict-transport-security': 'max-age=31536000' } as const;

/** Pages made to stand in the frames of others, by their paths. */
export const EMBEDDED = '^/(?:[^/]+/)?embed/';
/** Files that have their content in their name, and never change. */
export const IMMUTABLE = '^/_app/immutable/';

/** The page that other sites' pages open to hand themselves over: they have to be able to speak to it. */
export const OPENED = '^/(?:[^/]+/)?bring(?:\\.html)?$';

export const OPENERS = { own: 'same-origin', opened: 'unsafe-none' } as const;
export const FRAMES = { own: "frame-ancestors 'none'", embedded: 'frame-ancestors *' } as const;
/** `no-cache` is kept too, but asked for again before it is used: a page and its code go together. */
export const CACHING = {
	immutable: 'public, max-age=31536000, immutable',
	other: 'no-cache'
} as const;

/** Who may show a page in a frame. */
export function framesOf(path: string): string {
	return new RegExp(EMBEDDED).test(path) ? FRAMES.embedded : FRAMES.own;
}

/** Whether who opened a page keeps a hold of it. */
export function openerOf(path: string): string {
	return new RegExp(OPENED).test(path) ? OPENERS.opened : OPENERS.own;
}

/** The headers of a file by its path below the site's root; of an answer without one where it is empty. */
export function headersOf(path: string, { https }: { https: boolean }): Record<string, string> {
	return {
		...EVERYWHERE,
		...(https ? HTTPS : {}),
		'cross-origin-opener-policy': openerOf(path),
		'content-security-policy': framesOf(path),
		'cache-control': new RegExp(IMMUTABLE).test(path) ? CACHING.immutable : CACHING.other
	};
}
