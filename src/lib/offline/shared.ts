import { handedAt } from '#lib/handover/address.ts';
import { SHARED } from '#lib/handover/kinds.ts';
import { createStash } from '#lib/handover/stash.ts';

interface SharedOptions {
	caches: CacheStorage;
	/** The site's root, with a slash at its end. */
	root: string;
	/** The page that asks, below the root: `bring`, `ar/bring`. */
	page: string;
	now: () => Date;
	newId: () => string;
}

/** A title or an address, and a text: what is longer comes as a file. */
const LONGEST = { title: 2000, text: 1_000_000, url: 8000 };

/**
 * What the system's menu shares with the installed site. It is kept in this browser and shown on the
 * page that asks: nothing of it leaves the browser. Whoever can send a form can send this one, so that
 * it says nothing of who sent it.
 */
export function createShared({ caches, root, page, now, newId }: SharedOptions) {
	const stash = createStash({ caches, root });
	return {
		isShare: ({ method, url }: Request) =>
			method === 'POST' && url.split(/[?#]/)[0] === `${root}bring`,
		async take(request: Request): Promise<Response> {
			const id = newId();
			try {
				const form = await request.formData();
				const said = (name: 'title' | 'text' | 'url') => {
					const value = form.get(SHARED[name]);
					return typeof value === 'string' ? value.slice(0, LONGEST[name]) : '';
				};
				// Of a field for files that nobody filled in, a browser sends one without name and bytes.
				const files = form
					.getAll(SHARED.files)
					.filter((one) => typeof one !== 'string')
					.filter(({ name, size }) => name !== '' || size > 0);
				const from = {
					kind: 'shared',
					title: said('title'),
					text: said('text'),
					url: said('url')
				} as const;
				await stash.put(id, { at: now().toISOString(), from }, files);
			} catch {
				// What cannot be read or kept is not there when the page looks for it, and the page says so.
			}
			return Response.redirect(root + page + handedAt(id), 303);
		}
	};
}
