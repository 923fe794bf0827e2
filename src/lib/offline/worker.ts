import { byteRange } from '#lib/http/byte-range.ts';
import { createCode } from './code.ts';
import { answerToKeep, type Facts } from './kept.ts';
import { offlinePage } from './offline-page.ts';
import { createShelf } from './shelf.ts';

/** What the worker is given of the browser. */
export interface World {
	caches: CacheStorage;
	fetch: (request: Request) => Promise<Response>;
	now: () => number;
	/** The site's root, with a slash at its end. */
	root: string;
	/** The version of the site that the worker itself is of. */
	version: string;
	/** Files that no page names and every visitor may need, by their addresses. */
	files: readonly string[];
	/** The pages of the site that are open. */
	windows: () => Promise<readonly { id: string; url: string }[]>;
}

/** An answer for the page, and what is done once it has it. */
export interface Given {
	response: Promise<Response>;
	later: Promise<unknown>;
}

/** Enough for a course of reading and the search of a large record; far below what browsers allow. */
const BOUNDS = { entries: 600, bytes: 60_000_000 };
/** Versions whose pages may still be open or kept; what is older leaves with its pages. */
const MOST_VERSIONS = 5;
/** Files that are fetched at a time when the site is first visited. */
const AT_ONCE = 6;

/**
 * Reading without a connection, and through deployments. Pages come from the network whenever there is
 * one, and what is kept stands in for it; files that have their content in their name are never asked
 * for twice. What is kept is best effort: nothing here stands between the network and the reader.
 */
export function createWorker(world: World) {
	const { caches, fetch, now, root, version } = world;
	const { pathname: base, origin } = new URL(root);
	const NAME = `rejoinder ${base} `;
	const LIST = `${root}offline.json`;
	const OPEN = `${root}open-pages`;
	const code = createCode(world);
	const shelf = createShelf({
		open: () => caches.open(`${NAME}pages`),
		bounds: BOUNDS,
		now,
		stays: async () => new Set(await list())
	});
	const best = <T>(work: Promise<T>) => work.catch(() => undefined);

	const isOfflinePage = (address: string) => address.endsWith('/offline');

	/** The address that a page is kept under: its view, which stands in the query, is not kept apart. */
	const keyOf = (url: string) => origin + new URL(url).pathname;

	/** Keeps what was answered, a page with its code; gives the version that made a page. */
	async function keep(key: string, response: Response): Promise<string | undefined> {
		const answer = await best(answerToKeep(new URL(key).pathname, response, now()));
		if (!answer) return undefined;
		await shelf.keep(key, answer.response);
		if (!answer.page) return undefined;
		await code.keepFor(answer.page.html, answer.page.version);
		return answer.page.version;
	}

	async function keepAnew(address: string): Promise<string | undefined> {
		const fresh = await best(fetch(new Request(address, { cache: 'no-cache' })));
		return fresh && keep(keyOf(address), fresh);
	}

	/** The addresses of what is kept for every visitor, as offline.json lists them; it is kept itself. */
	let listed: Promise<string[]> | undefined;
	const list = () => (listed ??= readList());

	async function readList(): Promise<string[]> {
		const read: unknown = await best((async () => (await shelf.find(LIST))?.json())());
		const paths = Array.isArray(read) ? read.filter((path) => typeof path === 'string') : [];
		return [LIST, ...paths.map((path) => root + path.slice(1))];
	}

	/** Which version each open page is of, told by the page that was sent to it. */
	async function openPages(): Promise<Record<string, string>> {
		const cache = await caches.open(`${NAME}open`);
		const known: unknown = (await (await cache.match(OPEN))?.json()) ?? {};
		const ids = new Set((await world.windows()).map(({ id }) => id));
		return Object.fromEntries(
			Object.entries(known as Record<string, string>).filter(([id]) => ids.has(id))
		);
	}

	async function remember(id: string, made: string): Promise<void> {
		const known = { ...(await openPages()), [id]: made };
		const cache = await caches.open(`${NAME}open`);
		await cache.put(OPEN, new Response(JSON.stringify(known)));
	}

	/** Lets go of code that no page calls on any longer: none that is open, and none that is kept. */
	async function tidy(): Promise<void> {
		const versions = (await code.versions()).filter((one) => one !== version);
		if (versions.length === 0) return;
		const open = Object.values(await openPages());
		const kept = await shelf.list();
		const old = versions.sort().reverse();
		for (const [place, one] of old.entries()) {
			const pages = [...kept].filter(([, facts]) => facts.version === one);
			if (open.includes(one)) continue;
			if (pages.length > 0 && place < MOST_VERSIONS - 1) continue;
			for (const [address] of pages) await shelf.forget(address);
			await code.forget(one);
		}
	}

	async function install(): Promise<void> {
		await keepAnew(LIST);
		listed = undefined;
		// In this order, since room may be short: what says that a page is not kept comes first.
		const wanted = [...(await list()), ...world.files.map((path) => origin + path)].values();
		const work = async () => {
			for (const address of wanted) if (address !== LIST) await keepAnew(address);
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
		// A page that was opened before any worker was there was loaded before it could be kept.
		const known = (await best(openPages())) ?? {};
		for (const { id, url } of (await best(world.windows())) ?? []) {
			if (Object.hasOwn(known, id)) continue;
			const made = await keepAnew(url);
			if (made !== undefined) await best(remember(id, made));
		}
	}

	/** What is kept for an address, or says that nothing is; a page in the language of its address. */
	async function without(request: Request): Promise<Response> {
		const key = keyOf(request.url);
		const kept = await shelf.find(key);
		if (kept && !isOfflinePage(key)) return part(kept, request.headers.get('range'));
		if (request.mode !== 'navigate') return Response.error();
		const prefix = new URL(key).pathname.slice(base.length).split('/')[0] ?? '';
		for (const own of [`${root}${prefix}/offline`, `${root}offline`]) {
			const html = await (await shelf.find(own))?.text();
			if (html === undefined) continue;
			// Those in the language of this page first, the latest before the others.
			const lang = /<html lang="([\w-]+)"/.exec(html)?.[1];
			const isOther = ({ language }: Facts) => Number(language !== lang);
			const pages = [...(await shelf.list())]
				.filter(([address, { version }]) => version !== null && !isOfflinePage(address))
				.sort(([, a], [, b]) => isOther(a) - isOther(b) || b.time - a.time)
				.map(([address, facts]) => ({ ...facts, path: new URL(address).pathname }));
			return new Response(offlinePage(html, own, pages), {
				status: 503,
				headers: { 'content-type': 'text/html; charset=utf-8' }
			});
		}
		return Response.error();
	}

	async function ofCode(request: Request): Promise<{ fresh: boolean; response: Response }> {
		const kept = await code.find(request.url);
		return kept
			? { fresh: false, response: kept }
			: { fresh: true, response: await fetch(request) };
	}

	/** Answers a request; `page` is the id of the page that a navigation opens. */
	function answer(request: Request, page = ''): Given {
		if (request.url.startsWith(`${root}_app/immutable/`)) {
			const given = ofCode(request);
			const copy = given.then(({ fresh, response }) => (fresh ? response.clone() : undefined));
			return {
				response: given.then(({ response }) => response),
				later: best(copy.then((one) => one && code.keep(request.url, version, one)))
			};
		}
		const fresh = fetch(request);
		const copy = fresh.then((response) => response.clone());
		// Code whose address names a version, such as the script of reading pages, is kept with a page.
		const keeps = !request.url.startsWith(`${root}_app/`) && !request.headers.has('range');
		return {
			response: fresh.catch(async () => (await code.find(request.url)) ?? without(request)),
			later: best(copy.then((one) => (keeps ? keepAnswer(request, one, page) : undefined)))
		};
	}

	async function keepAnswer(request: Request, response: Response, page: string): Promise<void> {
		const made = await keep(keyOf(request.url), response);
		if (made === undefined || request.mode !== 'navigate') return;
		if (page !== '') await remember(page, made);
		await tidy();
	}

	return { install, activate: () => best(tidy()), answer };
}

/** The part of what is kept that was asked for. */
async function part(kept: Response, range: string | null): Promise<Response> {
	if (range === null) return kept;
	const bytes = await kept.arrayBuffer();
	const asked = byteRange(range, bytes.byteLength);
	if (asked.kind === 'whole') return new Response(bytes, { headers: kept.headers });
	const headers = new Headers(kept.headers);
	if (asked.kind === 'outside') {
		headers.set('content-range', `bytes */${bytes.byteLength}`);
		return new Response(null, { status: 416, headers });
	}
	const { first, last } = asked;
	headers.set('content-range', `bytes ${first}-${last}/${bytes.byteLength}`);
	return new Response(bytes.slice(first, last + 1), { status: 206, headers });
}
