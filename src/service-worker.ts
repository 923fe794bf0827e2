/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

/**
 * Reading without a connection: the code and the start pages are kept when the site is first
 * visited, every other page when it is read. Code has its content in its name and comes from the
 * cache; pages come fresh when there is a connection.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const CODE = `code-${version}`;
const PAGES = 'pages';

/** The ways into the record; all other pages are kept as they are read. */
const FIRST = [
	'/',
	'/topics',
	'/parties',
	'/sources',
	'/terms',
	'/about',
	'/search',
	'/desk',
	'/404.html'
];
const FILES =
	/\/(?:search\/(?:en|ar)\.(?:index|texts|shards\/manifest)|record\.json|evidence\/[^/]+\.json)$/;

worker.addEventListener('install', (event) => {
	event.waitUntil(
		(async () => {
			const code = await caches.open(CODE);
			await code.addAll([...build, ...files]);
			const pages = await caches.open(PAGES);
			const wanted = prerendered.filter(
				(path) =>
					FILES.test(path) ||
					FIRST.includes(path.slice(base.length).replace(/^\/ar(?=\/|$)/, '') || '/')
			);
			// One page that cannot be had must not keep the others from being kept.
			await Promise.allSettled([`${base}/404.html`, ...wanted].map((path) => pages.add(path)));
			await worker.skipWaiting();
		})()
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys()) {
				if (name !== CODE && name !== PAGES) await caches.delete(name);
			}
			await worker.clients.claim();
		})()
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(
		build.includes(url.pathname) || files.includes(url.pathname)
			? fromCache(request)
			: freshOrKept(request, url)
	);
});

async function fromCache(request: Request): Promise<Response> {
	return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

async function freshOrKept(request: Request, url: URL): Promise<Response> {
	const pages = await caches.open(PAGES);
	// The view of a page stands in its query; the page is the same.
	const key = url.origin + url.pathname;
	try {
		const fresh = await fetch(request);
		if (fresh.ok) await pages.put(key, fresh.clone());
		return fresh;
	} catch {
		const kept = await pages.match(key);
		if (kept) return kept;
		const shell = request.mode === 'navigate' ? await pages.match(`${base}/404.html`) : undefined;
		return shell ?? new Response('', { status: 504, statusText: 'No connection' });
	}
}
