import type { Plugin } from 'vite';

const PRERENDERED = /export const prerender = (?:true|'auto');/;

/**
 * Where a site is made on request, from a database, no page of it is made before: every route says that it
 * is, in one line, which is turned here.
 */
export const onRequest: Plugin = {
	name: 'rejoinder-on-request',
	enforce: 'pre',
	transform(code, id) {
		if (!process.env.REJOINDER_DATABASE || !id.includes('/src/routes/')) return;
		if (PRERENDERED.test(code)) return code.replace(PRERENDERED, 'export const prerender = false;');
	}
};
