import { answerToKeep } from './kept.ts';

/** Every file of code with those that it can come to call on, as the build wrote them down. */
type CodeList = Readonly<Record<string, readonly string[]>>;

export interface CodeOptions {
	caches: CacheStorage;
	fetch: (request: Request) => Promise<Response>;
	now: () => number;
	/** The site's root, with a slash at its end. */
	root: string;
}

/**
 * Code and styles, kept by the version of the site whose pages call on them. A version stays as long
 * as a page of it is open or kept; files that two versions share are fetched once.
 */
export function createCode({ caches, fetch, now, root }: CodeOptions) {
	const PREFIX = `rejoinder ${new URL(root).pathname} code `;
	const best = <T>(work: Promise<T>) => work.catch(() => undefined);
	const addressOf = (file: string, version: string) =>
		// What does not have its content in its name is asked for by the version, as pages do.
		root + (file.includes('/immutable/') ? file : `${file}?v=${version}`);

	async function versions(): Promise<string[]> {
		const names = await best(caches.keys());
		return (names ?? []).flatMap((name) =>
			name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []
		);
	}

	async function find(address: string): Promise<Response | undefined> {
		for (const version of await versions()) {
			const cache = await best(caches.open(PREFIX + version));
			const kept = cache && (await best(cache.match(address)));
			if (kept) return kept;
		}
		return undefined;
	}

	async function keep(address: string, version: string, response: Response): Promise<void> {
		const answer = await answerToKeep(new URL(address).pathname, response, now());
		if (answer) await (await caches.open(PREFIX + version)).put(address, answer.response);
	}

	/** Sees to it that a file of a version is kept. */
	async function need(file: string, version: string): Promise<Response | undefined> {
		const address = addressOf(file, version);
		const cache = await best(caches.open(PREFIX + version));
		const own = cache && (await best(cache.match(address)));
		if (own) return own;
		const found = await find(address);
		const response = found ?? (await fetch(new Request(address, { cache: 'no-cache' })));
		await best(keep(address, version, response.clone()));
		return response;
	}

	async function listOf(version: string): Promise<CodeList> {
		const list: unknown = await (await need('_app/code.json', version))?.json();
		return typeof list === 'object' && list !== null ? (list as CodeList) : {};
	}

	return {
		versions,
		find,
		keep: (address: string, version: string, response: Response) =>
			best(keep(address, version, response)),
		/** Keeps every file of code that a page names, and all that those can come to call on. */
		async keepFor(html: string, version: string): Promise<void> {
			const calls = await best(listOf(version));
			if (!calls) return;
			const wanted = new Set(
				Object.keys(calls).filter((file) => html.includes(file.slice(file.lastIndexOf('/') + 1)))
			);
			for (const file of wanted) for (const called of calls[file] ?? []) wanted.add(called);
			await Promise.allSettled([...wanted].map((file) => need(file, version)));
		},
		forget: (version: string) => best(caches.delete(PREFIX + version))
	};
}
