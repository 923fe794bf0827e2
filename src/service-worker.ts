/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';

/**
 * Reading without a connection: the start pages and the code that they can call on are kept when the
 * site is first visited, every other page and its code when it is opened. What few visitors open (the
 * desk with its readers of pages, packs) costs nobody else anything. Code has its content in its name
 * and comes from the cache; pages come fresh when there is a connection.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const CODE = `code-${version}`;
const PAGES = 'pages';

/** Where code lies that has its content in its name; what workers load later is listed nowhere else. */
const CODE_FOLDER = `${base}/_app/immutable/`;

/** Code by the name of its file: its hash makes it unlike any other. */
const NAMES = new Map(build.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]));

/** The table of all pages: what is named there is not yet called on by anybody. */
const TABLE = /\/entry\/app\.[^/]*\.js$/;

/** Pages that are fetched again when the site has changed. */
const MOST_ANEW = 200;

/** Files whose references were followed already. */
const followed = new Set<string>();

worker.addEventListener('install', (event) => {
	event.waitUntil(
		(async () => {
			const code = await caches.open(CODE);
			await code.addAll(files);
			const listed = await fetch(`${base}/offline.json`);
			const wanted = ((await listed.json()) as string[]).map((path) => base + path);
			// A page that is open now was loaded before anything could be kept of it.
			const open = (
				await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' })
			).map(({ url }) => new URL(url).pathname);
			const read = await forgetOldest();
			// One page that cannot be had must not keep the others from being kept.
			await Promise.allSettled([...new Set([...wanted, ...open, ...read])].map(keepPage));
			await worker.skipWaiting();
		})()
	);
});

/**
 * What was read under an earlier version calls on code that goes with that version: the pages read
 * last are fetched anew with the code of this one, the others leave.
 */
async function forgetOldest(): Promise<string[]> {
	const pages = await caches.open(PAGES);
	const read = await pages.keys();
	await Promise.all(read.slice(0, -MOST_ANEW).map((request) => pages.delete(request)));
	return read.slice(-MOST_ANEW).map(({ url }) => new URL(url).pathname);
}

/** Keeps a page and all code that it can come to call on. */
async function keepPage(path: string): Promise<void> {
	const response = await fetch(path);
	if (!response.ok) return;
	const pages = await caches.open(PAGES);
	await pages.put(path, response.clone());
	if (isPage(response)) await keepCode(await response.text(), response.url);
}

function isPage(response: Response): boolean {
	return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

/** Keeps every file of code that a text names, and what those name in turn: scripts, styles, typefaces. */
async function keepCode(text: string, from: string): Promise<void> {
	const named = new Set<string>();
	for (const [reference, name = ''] of text.matchAll(
		/(?:\.{0,2}\/)?(?:[\w-]+\/)*([\w.-]+\.\w+)/g
	)) {
		const listed = NAMES.get(name);
		if (listed !== undefined) named.add(listed);
		else if (/^\.{1,2}\/.*\.js$/.test(reference)) {
			const { pathname } = new URL(reference, from);
			if (pathname.startsWith(CODE_FOLDER)) named.add(pathname);
		}
	}
	const fresh = [...named].filter((path) => !followed.has(path));
	fresh.forEach((path) => followed.add(path));
	const code = await caches.open(CODE);
	const kept = await Promise.allSettled(
		fresh.map(async (path) => {
			let response = await code.match(path);
			if (!response) {
				response = await fetch(path);
				if (!response.ok) throw new Error(path);
				await code.put(path, response.clone());
			}
			if (/\.(?:js|css)$/.test(path) && !TABLE.test(path)) {
				await keepCode(await response.text(), new URL(path, worker.location.origin).href);
			}
		})
	);
	// What did not come is asked for again by the next page that names it.
	kept.forEach(({ status }, i) => {
		const path = fresh[i];
		if (status === 'rejected' && path !== undefined) followed.delete(path);
	});
}

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
	if (isCode(url.pathname)) {
		event.respondWith(fromCache(request));
		return;
	}
	const answer = freshOrKept(request, url);
	if (request.mode !== 'navigate') {
		event.respondWith(answer);
		return;
	}
	event.respondWith(answer.then((response) => response.clone()));
	event.waitUntil(
		answer.then(async (response) => {
			if (response.ok && isPage(response)) await keepCode(await response.text(), request.url);
		})
	);
});

function isCode(path: string): boolean {
	return path.startsWith(CODE_FOLDER) || build.includes(path) || files.includes(path);
}

/** Code that is not kept yet is kept when it is first used. */
async function fromCache(request: Request): Promise<Response> {
	const kept = await caches.match(request, { ignoreSearch: true });
	if (kept) return kept;
	const fresh = await fetch(request);
	if (fresh.ok) await (await caches.open(CODE)).put(request, fresh.clone());
	return fresh;
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
