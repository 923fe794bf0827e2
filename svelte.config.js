import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import onRequest from '@sveltejs/adapter-node';
import asFiles from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { madeFolder, workFolder } from './src/lib/disk/site-folder.js';

/**
 * Where the site is mounted: empty for the root of a host, `/name` below it. The build itself uses
 * relative addresses, so this is only needed by `vite dev` behind a proxy.
 */
const base = process.env.BASE_PATH ?? '';

/** The one script within the pages: it puts a chosen theme on before the first paint. */
const theme = createHash('sha256')
	.update(readFileSync(new URL('src/theme.js', import.meta.url)))
	.digest('base64');

/** The components by their paths in `src`, in one order for every build of them. */
const components = readdirSync(new URL('src/', import.meta.url), { recursive: true })
	.map((name) => String(name).split(sep).join('/'))
	.filter((name) => name.endsWith('.svelte'))
	.sort();

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Every element that is styled carries it, so it is as short as tells components apart.
		cssHash: ({ hash, css, filename }) => {
			const at = components.indexOf(filename.split(sep).join('/').split('src/').pop() ?? '');
			if (at >= 0) return `s${at.toString(36)}`;
			return `s${hash(filename === '(unknown)' ? css : filename).slice(0, 5)}`;
		}
	},
	kit: {
		// A site of a database is made on request, any other as files. `npm run build` compresses what is
		// made there and puts it in its place.
		adapter: process.env.REJOINDER_DATABASE
			? onRequest({ out: madeFolder(), precompress: false })
			: asFiles({ pages: madeFolder(), fallback: '404.html' }),
		outDir: workFolder(),
		alias: { '#lib': 'src/lib' },
		paths: { base, relative: true },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${theme}`],
				'style-src': ['self'],
				// Kit's own route announcer is the one element with a style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: {
			// Behind `#` of a pack's address stands the pack itself.
			handleMissingId: ({ path, message }) => {
				if (!path.endsWith('/pack')) throw new Error(message);
			},
			handleHttpError: 'fail',
			// A record may have nothing of a kind: no claim with a chronology, no topic yet.
			handleUnseenRoutes: 'ignore',
			// One page at a time: where the site is mounted is a global of Kit's, set anew for every page.
			concurrency: 1
		},
		serviceWorker: { register: false }
	}
};
