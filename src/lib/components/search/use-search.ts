import { indexPlace } from '#lib/search/client/messages.ts';
import { Search } from '#lib/search/client/search.svelte.ts';
import { useSite } from '../site.ts';

/** A search for the component that calls this: the question and the answer are its own, the index is the page's. */
export function useSearch(): Search {
	const site = useSite();
	return new Search(() => indexPlace(site));
}
