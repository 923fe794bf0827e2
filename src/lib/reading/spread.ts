/** More responses than this do not fit beside a claim and stay legible. */
export const MOST_PINNED = 3;

/** Which responses stand beside the claim and on which side: a view, all of which fits into an address. */
export interface Spread {
	/** Every response of the claim, in the order of the record. */
	ids: readonly string[];
	/** The one that is chosen in the strip; undefined where there is none. */
	chosen: string | undefined;
	pins: readonly string[];
	swapped: boolean;
}

/** Takes the view from an address; ids that this claim does not have are passed over. */
export function readSpread(
	ids: readonly string[],
	parameters: URLSearchParams,
	hash: string
): Spread {
	const wanted = parameters.get('with') ?? hash.replace(/^#/, '');
	const pins = (parameters.get('pin') ?? '').split(',').filter((id) => ids.includes(id));
	return {
		ids,
		chosen: ids.includes(wanted) ? wanted : ids[0],
		pins: [...new Set(pins)].slice(0, MOST_PINNED),
		swapped: parameters.has('swap')
	};
}

/** The query that leads back to a view; empty for the view that the page opens with. */
export function spreadQuery({ ids, chosen, pins, swapped }: Spread): string {
	const parts: string[] = [];
	if (chosen !== undefined && chosen !== ids[0]) parts.push(`with=${encodeURIComponent(chosen)}`);
	if (pins.length > 0) parts.push(`pin=${pins.map(encodeURIComponent).join(',')}`);
	if (swapped) parts.push('swap');
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Responses in view, in the order of the record. */
export function shownIn({ ids, chosen, pins }: Spread): string[] {
	return ids.filter((id) => id === chosen || pins.includes(id));
}

/** Chooses a response; the oldest pin makes room where all places are taken. */
export function choose(spread: Spread, id: string): Spread {
	const { pins } = spread;
	const full = pins.length >= MOST_PINNED && !pins.includes(id);
	return { ...spread, chosen: id, pins: full ? pins.slice(1) : pins };
}

/** The next response or the one before, round at the ends. */
export function step(spread: Spread, by: 1 | -1): Spread {
	const { ids, chosen } = spread;
	const next = ids[(ids.indexOf(chosen ?? '') + by + ids.length) % ids.length];
	return next === undefined ? spread : choose(spread, next);
}

/** Pins a response or lets it go; null when there is no room for another. */
export function togglePin(spread: Spread, id: string): Spread | null {
	const { pins } = spread;
	if (pins.includes(id)) return { ...spread, pins: pins.filter((one) => one !== id) };
	return pins.length >= MOST_PINNED ? null : { ...spread, pins: [...pins, id] };
}
