import robotsParser, { type Robot } from 'robots-parser';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type Answer, type Requesting, Unreachable } from './request.ts';

/** Between two requests to one host, in ms. */
const PAUSE = 1000;
/** A host that wants longer pauses gets them up to here, in ms. */
const LONGEST_PAUSE = 60_000;

/** As many as RFC 9309 has a program follow on the way to the rules of a host. */
const ROBOTS_REDIRECTS = 5;

/** The rules of a host do not let a program in. */
export class Forbidden extends Error {}

/**
 * Requests that a host would not mind: one after another, a second apart or as long as it asks for, and none
 * that its robots.txt forbids (RFC 9309). Hosts do not wait for each other.
 */
export class Polite {
	readonly #options: Requesting;
	readonly #hosts = new Map<string, Host>();
	readonly #pause: number;

	constructor(options: Requesting, pause = PAUSE) {
		this.#options = options;
		this.#pause = pause;
	}

	/** Throws `Forbidden` or `Unreachable`. */
	ask(url: string): Promise<Answer> {
		const { origin } = new URL(url);
		const host = this.#hosts.get(origin) ?? {
			queue: Promise.resolve(),
			rules: null,
			last: -Infinity
		};
		this.#hosts.set(origin, host);
		const turn = host.queue.then(() => this.#turn(host, url));
		host.queue = turn.catch(() => undefined);
		return turn;
	}

	async #turn(host: Host, url: string): Promise<Answer> {
		const robots = `${new URL(url).origin}/robots.txt`;
		host.rules ??= await this.#rules(host, robots);
		if (host.rules.isAllowed(url, this.#options.agent) === false) {
			throw new Forbidden(`${robots} does not let programs read it`);
		}
		return this.#spaced(host, url);
	}

	async #spaced(host: Host, url: string): Promise<Answer> {
		const asked = (host.rules?.getCrawlDelay(this.#options.agent) ?? 0) * 1000;
		const pause = Math.min(Math.max(this.#pause, asked), LONGEST_PAUSE);
		await sleep(Math.max(0, host.last + pause - performance.now()));
		try {
			return await ask(url, this.#options);
		} finally {
			host.last = performance.now();
		}
	}

	/** A host that has no rules allows all; one that cannot say them now, nothing. */
	async #rules(host: Host, robots: string): Promise<Robot> {
		let answer = await this.#spaced(host, robots);
		for (let i = 0; i < ROBOTS_REDIRECTS; i++) {
			const next = answer.header('location');
			const leadsOn = answer.status >= 300 && answer.status < 400 && next !== undefined;
			if (!leadsOn || !URL.canParse(next, answer.url)) break;
			answer = await this.#spaced(host, new URL(next, answer.url).href);
		}
		const { status, raw } = answer;
		if (status >= 500) throw new Unreachable('no-connection', `${robots} answers with ${status}`);
		const text = status === 200 ? new TextDecoder().decode(raw.subarray(0, 500_000)) : '';
		return robotsParser(robots, text);
	}
}

interface Host {
	queue: Promise<unknown>;
	rules: Robot | null;
	/** When the last answer came, by the clock that only goes on, in ms. */
	last: number;
}
