/** More responses than this do not fit beside a claim and stay legible. */
export const MOST_PINNED = 3;

/** Which responses stand beside the claim and on which side; all of it fits into the address. */
export class Spread {
	#ids: () => readonly string[];
	#chosen = $state<string>();
	pins = $state<string[]>([]);
	swapped = $state(false);

	constructor(ids: () => readonly string[]) {
		this.#ids = ids;
	}

	/** The response that is chosen in the strip; the first until a reader chooses. */
	get chosen(): string | undefined {
		const ids = this.#ids();
		return this.#chosen !== undefined && ids.includes(this.#chosen) ? this.#chosen : ids[0];
	}

	/** Responses in view, in the order of the record. */
	get shown(): string[] {
		return this.#ids().filter((id) => id === this.chosen || this.pins.includes(id));
	}

	choose(id: string): void {
		this.#chosen = id;
		if (this.pins.length >= MOST_PINNED && !this.pins.includes(id)) this.pins = this.pins.slice(1);
	}

	/** Steps through the responses, round at the ends. */
	step(by: 1 | -1): void {
		const ids = this.#ids();
		const at = ids.indexOf(this.chosen ?? '');
		const next = ids[(at + by + ids.length) % ids.length];
		if (next !== undefined) this.choose(next);
	}

	isPinned(id: string): boolean {
		return this.pins.includes(id);
	}

	/** Pins a response or lets it go; false when there is no room for another. */
	togglePin(id: string): boolean {
		if (this.isPinned(id)) {
			this.pins = this.pins.filter((one) => one !== id);
			return true;
		}
		if (this.pins.length >= MOST_PINNED) return false;
		this.pins = [...this.pins, id];
		return true;
	}

	swap(): void {
		this.swapped = !this.swapped;
	}

	/** Takes the view from an address; ids that this claim does not have are passed over. */
	read(parameters: URLSearchParams, hash: string): void {
		const ids = this.#ids();
		const wanted = parameters.get('with') ?? hash.replace(/^#/, '');
		this.#chosen = ids.includes(wanted) ? wanted : undefined;
		this.pins = (parameters.get('pin') ?? '')
			.split(',')
			.filter((id, i, all) => ids.includes(id) && all.indexOf(id) === i)
			.slice(0, MOST_PINNED);
		this.swapped = parameters.has('swap');
	}

	/** The query that leads back to this view; empty for the view that the page opens with. */
	get query(): string {
		const parts: string[] = [];
		if (this.#chosen !== undefined && this.#chosen !== this.#ids()[0]) {
			parts.push(`with=${encodeURIComponent(this.#chosen)}`);
		}
		if (this.pins.length > 0) parts.push(`pin=${this.pins.map(encodeURIComponent).join(',')}`);
		if (this.swapped) parts.push('swap');
		return parts.length > 0 ? `?${parts.join('&')}` : '';
	}
}
