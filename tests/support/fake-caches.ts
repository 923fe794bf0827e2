/** Addresses of everything that is fetched or kept. */
type Asked = string | URL | Request;
const urlOf = (asked: Asked) => (asked instanceof Request ? asked.url : String(asked));

interface Stored {
	bytes: ArrayBuffer;
	init: { status: number; headers: [string, string][] };
}

/** A CacheStorage in memory that runs full at `quota` bytes, and fails altogether when it is `broken`. */
export class FakeCaches {
	readonly kept = new Map<string, Map<string, Stored>>();
	quota = Infinity;
	broken = false;

	private used(): number {
		const all = [...this.kept.values()].flatMap((cache) => [...cache.values()]);
		return all.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
	}

	private check(): void {
		if (this.broken) throw new DOMException('not allowed here', 'SecurityError');
	}

	/** All addresses that are kept, in whatever cache. */
	addresses(): string[] {
		return [...this.kept.values()].flatMap((cache) => [...cache.keys()]).sort();
	}

	async open(name: string): Promise<Cache> {
		this.check();
		const cache = this.kept.get(name) ?? new Map<string, Stored>();
		this.kept.set(name, cache);
		const fake = {
			match: async (asked: Asked) => {
				this.check();
				const stored = cache.get(urlOf(asked));
				return stored && new Response(stored.bytes.slice(0), stored.init);
			},
			put: async (asked: Asked, response: Response) => {
				this.check();
				if (response.status === 206) throw new TypeError('Partial response is not supported');
				const bytes = await response.arrayBuffer();
				const before = cache.get(urlOf(asked))?.bytes.byteLength ?? 0;
				if (this.used() - before + bytes.byteLength > this.quota) {
					throw new DOMException('full', 'QuotaExceededError');
				}
				const init = { status: response.status, headers: [...response.headers] };
				cache.set(urlOf(asked), { bytes, init });
			},
			delete: async (asked: Asked) => cache.delete(urlOf(asked)),
			keys: async () => [...cache.keys()].map((url) => new Request(url))
		};
		return fake as unknown as Cache;
	}

	async keys(): Promise<string[]> {
		this.check();
		return [...this.kept.keys()];
	}

	async delete(name: string): Promise<boolean> {
		return this.kept.delete(name);
	}
}
