import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { serialize } from '#lib/search/engine/codec.ts';
import { inMemory, packDocuments } from '#lib/search/engine/documents.ts';
import type { Entry } from '#lib/search/engine/entry.ts';
import { createIndex, inOrder } from '#lib/search/engine/index.ts';
import { findBrowser } from '../support/browser.ts';
import { spread } from './search-measure.ts';

/** How much slower than this machine the browser is made to be. */
const SLOWDOWN = 4;

const WORKER = `import { load } from '/engine.js';
let index;
onmessage = async ({ data }) => {
	if (data.open) {
		const [bytes, texts] = await Promise.all(['/index', '/texts'].map(async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer())));
		index = load(bytes, texts).index;
		postMessage({ opened: true });
	} else postMessage({ id: data.id, hits: index.search(data.query, { limit: 10 }).hits.length });
};`;

interface Figures {
	loadMs: number;
	queries: number[];
	keystrokes: number[];
	longestBlockMs: number;
}

/**
 * The engine in a real Chromium, slowed down. Queries are timed on the page itself, where the
 * slowdown holds for certain; typing is watched while the worker answers, as on the site.
 */
export async function measureInBrowser(
	entries: Entry[],
	queries: readonly string[],
	keystrokes: readonly string[]
): Promise<object> {
	const executablePath = findBrowser();
	if (!executablePath) return { engine: 'rejoinder in Chromium', absent: true };
	const ordered = inOrder(entries);
	const files = new Map<string, [type: string, body: string | Uint8Array]>([
		['/', ['text/html', '<!doctype html><title>bench</title><input id="field">']],
		['/engine.js', ['text/javascript', await bundle()]],
		['/worker.js', ['text/javascript', WORKER]],
		['/index', ['application/octet-stream', serialize(createIndex(entries))]],
		['/texts', ['application/octet-stream', packDocuments(inMemory(ordered), ordered.length)]]
	]);
	const server = createServer((request, response) => {
		const file = files.get(request.url ?? '/');
		if (!file) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		const page = await browser.newPage();
		// The loader that runs this file names functions by a helper of its own, which a page does not have.
		await page.addInitScript('globalThis.__name = (value) => value');
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		const figures: Figures = await page.evaluate(measure, { queries, keystrokes });
		return {
			engine: 'rejoinder in Chromium',
			slowdown: SLOWDOWN,
			size: entries.length,
			loadMs: Math.round(figures.loadMs),
			latency: spread(figures.queries),
			keystrokes: spread(figures.keystrokes),
			longestBlockWhileTypingMs: Math.round(figures.longestBlockMs)
		};
	} finally {
		await browser.close();
		server.close();
	}
}

async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { '#lib': new URL('../../src/lib', import.meta.url).pathname } },
		build: {
			write: false,
			target: 'es2022',
			lib: { entry: 'src/lib/search/engine/codec.ts', formats: ['es'], fileName: 'engine' }
		}
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !('output' in first)) throw new Error('the engine was not bundled');
	return first.output[0].code;
}

/** Runs in the page. */
async function measure({
	queries,
	keystrokes
}: {
	queries: readonly string[];
	keystrokes: readonly string[];
}): Promise<Figures> {
	const at = '/engine.js';
	const { load } = await import(at);
	const bytes = async (path: string) => new Uint8Array(await (await fetch(path)).arrayBuffer());
	const [index, texts] = await Promise.all([bytes('/index'), bytes('/texts')]);
	const began = performance.now();
	const engine = load(index, texts).index;
	const loadMs = performance.now() - began;
	const time = (query: string) => {
		const from = performance.now();
		engine.search(query, { limit: 10 });
		return performance.now() - from;
	};
	// The first answer builds what is built lazily; it is part of loading, not of a keystroke.
	engine.search(queries[0] ?? 'a', { limit: 10 });
	const timedQueries = queries.map(time);
	const timedKeystrokes = keystrokes.map(time);

	const worker = new Worker('/worker.js', { type: 'module' });
	const next = () =>
		new Promise<void>((done) => {
			worker.onmessage = () => done();
		});
	const opened = next();
	worker.postMessage({ open: true });
	await opened;
	let longestBlockMs = 0;
	let last = performance.now();
	const watch = setInterval(() => {
		const now = performance.now();
		longestBlockMs = Math.max(longestBlockMs, now - last - 4);
		last = now;
	}, 4);
	for (const [id, query] of keystrokes.entries()) {
		const answered = next();
		worker.postMessage({ id, query });
		await answered;
	}
	clearInterval(watch);
	worker.terminate();
	return { loadMs, queries: timedQueries, keystrokes: timedKeystrokes, longestBlockMs };
}
