/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, files, version } from '$service-worker';
import { createShared } from './lib/offline/shared.ts';
import { createWorker } from './lib/offline/worker.ts';
import { inSite } from './lib/record/addresses.ts';
import { isLanguage, SOURCE_LANGUAGE } from './lib/text/languages.ts';

/** Lends the browser to src/lib/offline, which says what is kept and what is answered. */
const worker = self as unknown as ServiceWorkerGlobalScope;

const root = `${worker.location.origin}${base}/`;
const site = createWorker({
	caches,
	fetch: (request) => fetch(request),
	now: Date.now,
	root,
	version,
	files,
	windows: () => worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
});

/** The system knows the site by one address; who shares reads in the language of the browser. */
const language =
	navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? SOURCE_LANGUAGE;
const shared = createShared({
	caches,
	root,
	page: inSite('/bring', language).slice(1),
	now: () => new Date(),
	newId: () => crypto.randomUUID()
});

worker.addEventListener('install', (event) => {
	event.waitUntil(site.install().finally(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(site.activate().finally(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (shared.isShare(request)) return event.respondWith(shared.take(request));
	if (request.method !== 'GET' || !request.url.startsWith(worker.location.origin + '/')) return;
	const { response, later } = site.answer(request, event.resultingClientId);
	event.respondWith(response);
	event.waitUntil(later);
});
