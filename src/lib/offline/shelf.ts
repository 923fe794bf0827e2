import { factsOf, readAgain, type Facts } from './kept.ts';

/** How much is kept, at most. */
export interface Bounds {
	entries: number;
	bytes: number;
}

export interface ShelfOptions {
	open: () => Promise<Cache>;
	bounds: Bounds;
	now: () => number;
	/** The addresses of what stays, whatever else has to leave. */
	stays: () => Promise<ReadonlySet<string>>;
}

/**
 * Pages and files that are kept by their addresses, within bounds: what was read longest ago leaves
 * first. Keeping is best effort. It never throws, since a full disk is no reason to show nothing.
 */
export function createShelf({ open, bounds, now, stays }: ShelfOptions) {
	/** What is kept, as far as it was counted; a worker that is started anew counts anew. */
	let counted: Promise<Map<string, Facts>> | undefined;
	const all = () => (counted ??= count());

	async function count(): Promise<Map<string, Facts>> {
		const cache = await open();
		const entries = await Promise.all(
			(await cache.keys()).map(async ({ url }) => {
				const kept = await cache.match(url);
				return [url, kept && factsOf(kept)] as const;
			})
		);
		return new Map(entries.filter((entry): entry is [string, Facts] => entry[1] !== undefined));
	}

	async function write(address: string, response: Response): Promise<void> {
		const facts = factsOf(response);
		if (facts.bytes > bounds.bytes / 2) return;
		const kept = await all();
		const cache = await open();
		try {
			await cache.put(address, response.clone());
		} catch {
			// The disk is full before our own bound is reached: half of what is kept makes room, once.
			await leave({ entries: kept.size / 2, bytes: sumOf(kept) / 2 });
			await cache.put(address, response);
		}
		kept.set(address, facts);
		await leave(bounds);
	}

	async function leave({ entries, bytes }: Bounds): Promise<void> {
		const kept = await all();
		let sum = sumOf(kept);
		const enough = () => kept.size <= entries && sum <= bytes;
		if (enough()) return;
		const staying = await stays();
		const oldest = [...kept].filter(([address]) => !staying.has(address));
		oldest.sort(([, a], [, b]) => a.time - b.time);
		for (const [address, facts] of oldest) {
			if (enough()) return;
			await forget(address);
			sum -= facts.bytes;
		}
	}

	async function forget(address: string): Promise<void> {
		await (await open()).delete(address);
		(await all()).delete(address);
	}

	/** Notes that something was read, unless it was kept anew meanwhile. */
	async function touch(address: string, kept: Response): Promise<void> {
		const known = (await all()).get(address);
		if (known?.time === factsOf(kept).time) await write(address, readAgain(kept, now()));
	}

	const best = <T>(work: Promise<T>) => work.catch(() => undefined);
	return {
		keep: (address: string, response: Response) => best(write(address, response)),
		forget: (address: string) => best(forget(address)),
		/** What is kept with its facts; nothing where that cannot be told. */
		list: () => all().catch(() => new Map<string, Facts>()),
		async find(address: string): Promise<Response | undefined> {
			const kept = await best(open().then((cache) => cache.match(address)));
			if (kept) void best(touch(address, kept.clone()));
			return kept;
		}
	};
}

function sumOf(kept: ReadonlyMap<string, Facts>): number {
	return [...kept.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}
