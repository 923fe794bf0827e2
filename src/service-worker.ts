/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, files, version } from '$service-worker';
import { createWorker } from './lib/offline/worker.ts';

/** Lends the browser to src/lib/offline, which says what is kept and what is answered. */
const worker = self as unknown as ServiceWorkerGlobalScope;

const site = createWorker({
	caches,
	fetch: (request) => fetch(request),
	now: Date.now,
	root: `${worker.location.origin}${base}/`,
	version,
	files,
	windows: () => worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
});

worker.addEventListener('install', (event) => {
	event.waitUntil(site.install().finally(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(site.activate().finally(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || !request.url.startsWith(worker.location.origin + '/')) return;
	const { response, later } = site.answer(request, event.resultingClientId);
	event.respondWith(response);
	event.waitUntil(later);
});
