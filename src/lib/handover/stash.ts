import * as v from 'valibot';

/** What was handed to the site, and whence. */
const Parcel = v.object({
	/** ISO 8601 instant. */
	at: v.string(),
	from: v.variant('kind', [
		/** A page, handed by itself or by the extension. */
		v.object({
			kind: v.literal('page'),
			url: v.string(),
			title: v.string(),
			selection: v.string()
		}),
		/** By the system's own menu for sharing; what it gives besides files. */
		v.object({ kind: v.literal('shared'), title: v.string(), text: v.string(), url: v.string() }),
		/** Files that were opened with the site. */
		v.object({ kind: v.literal('opened') })
	]),
	files: v.array(v.object({ name: v.string(), size: v.number() })),
	/** Files that were more or larger than what is kept. */
	left: v.number()
});
export type Parcel = v.InferOutput<typeof Parcel>;

export interface StashOptions {
	caches: CacheStorage;
	/** The site's root, with a slash at its end. */
	root: string;
}

/** What waits for an answer, at most; what came first leaves first. */
const MOST_PARCELS = 5;
const MOST_FILES = 1000;
const MOST_BYTES = 500_000_000;

/** Keeps what was handed in this browser until somebody has said whether it is taken. */
export function createStash({ caches, root }: StashOptions) {
	const open = () => caches.open(`rejoinder ${new URL(root).pathname} handed`);
	const addressOf = (id: string, file?: number) =>
		`${root}handed/${encodeURIComponent(id)}${file === undefined ? '' : `/${file}`}`;

	async function forget(id: string): Promise<void> {
		const cache = await open();
		const own = addressOf(id);
		for (const { url } of await cache.keys()) {
			if (url === own || url.startsWith(`${own}/`)) await cache.delete(url);
		}
	}

	/** Files are written before what names them: a parcel that can be found is whole. */
	async function put(
		id: string,
		given: Omit<Parcel, 'files' | 'left'>,
		files: readonly File[]
	): Promise<void> {
		const cache = await open();
		const kept: File[] = [];
		let room = MOST_BYTES;
		for (const file of files.slice(0, MOST_FILES)) {
			if (file.size > room) continue;
			room -= file.size;
			await cache.put(addressOf(id, kept.length), new Response(file));
			kept.push(file);
		}
		const parcel: Parcel = {
			...given,
			files: kept.map(({ name, size }) => ({ name, size })),
			left: files.length - kept.length
		};
		await cache.put(addressOf(id), Response.json(parcel));
		const ids = (await cache.keys())
			.map(({ url }) => url.slice(`${root}handed/`.length))
			.filter((one) => !one.includes('/'));
		for (const old of ids.slice(0, -MOST_PARCELS)) await forget(decodeURIComponent(old));
	}

	return {
		put,
		forget,
		async get(id: string): Promise<Parcel | null> {
			const kept = await (await open()).match(addressOf(id));
			const read = v.safeParse(Parcel, await kept?.json());
			return read.success ? read.output : null;
		},
		async file(id: string, file: number): Promise<Uint8Array> {
			const kept = await (await open()).match(addressOf(id, file));
			if (!kept) throw new Error('gone');
			return new Uint8Array(await kept.arrayBuffer());
		}
	};
}
