import type { PackExchange } from '../exchanges.ts';

/** Steps of text size; at the largest a quotation is read from the back row. */
export const LARGEST = 5;

/** What is on the stage while a pack is presented: which exchange, how much of it, how large. */
export class Showing {
	at = $state(0);
	/** How many responses the reader has revealed of the exchange in view. */
	#revealed = $state(0);
	/** Whether who speaks is kept back. */
	hidden = $state(false);
	size = $state(1);
	readonly #exchanges: () => readonly PackExchange[];
	readonly #blind: () => boolean;

	/** `blind`: who speaks is kept back anew in every exchange. */
	constructor(exchanges: () => readonly PackExchange[], blind: () => boolean) {
		this.#exchanges = exchanges;
		this.#blind = blind;
		this.hidden = blind();
	}

	get exchange() {
		return this.#exchanges()[this.at];
	}
	get of(): number {
		return this.#exchanges().length;
	}
	/** Responses in view; a response whose claim is not in the pack is the exchange, and in view at once. */
	get shown() {
		const { exchange } = this;
		return exchange?.responses.slice(0, exchange.claim ? this.#revealed : undefined) ?? [];
	}
	/** The response that came into view last, where the reader revealed it. */
	get latest() {
		return this.exchange?.claim ? this.shown.at(-1) : undefined;
	}
	get responses(): number {
		return this.exchange?.responses.length ?? 0;
	}
	get waiting(): number {
		return this.responses - this.shown.length;
	}

	go(by: 1 | -1): void {
		if (!this.canGo(by)) return;
		this.at += by;
		this.#revealed = 0;
		if (this.#blind()) this.hidden = true;
	}

	canGo(by: 1 | -1): boolean {
		return this.at + by >= 0 && this.at + by < this.of;
	}

	reveal(by: 1 | -1): void {
		this.#revealed = Math.min(Math.max(0, this.shown.length + by), this.responses);
	}

	resize(by: 1 | -1): void {
		if (this.canResize(by)) this.size += by;
	}

	canResize(by: 1 | -1): boolean {
		return this.size + by >= 0 && this.size + by <= LARGEST;
	}
}
