import { BroadcastChannel } from 'node:worker_threads';
import type { Plugin } from 'vite';

/** How many pages of a site are made, and of how many. */
export interface Progress {
	done: number;
	of: number;
}

/** Kit makes pages in a thread of its own, which has no other way out than through a named channel. */
const CHANNEL = 'rejoinder-progress';

/** Gives what a thread that makes pages calls when one is made. */
export function progressTeller(): (progress: Progress) => void {
	const channel = new BroadcastChannel(CHANNEL);
	// Whoever only tells must not keep the process alive.
	channel.unref();
	return (progress) => channel.postMessage(progress);
}

/**
 * Hands on to the process that started Vite, if one listens, how many pages are made; and ends with
 * it, since nobody would use what is still being made.
 */
export const tellProgress: Plugin = {
	name: 'rejoinder-progress',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'ssr',
	buildStart() {
		if (!process.send) return;
		const channel = new BroadcastChannel(CHANNEL);
		channel.onmessage = ({ data }: { data: Progress }) => process.send?.(data);
		channel.unref();
		process.on('disconnect', () => process.exit(1));
		process.channel?.unref();
	}
};
