import type { DrawnPage, DrawReply, DrawRequest } from './draw-worker.ts';

export interface Drawer {
	/** A page by its number, from 1, one at a time; null where it cannot be drawn. */
	draw: (number: number) => Promise<DrawnPage>;
	close: () => void;
}

/** Draws the pages of a file in a worker of its own. */
export function drawerOf(bytes: Uint8Array): Drawer {
	const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' });
	const send = (request: DrawRequest) => worker.postMessage(request);
	send({ kind: 'open', bytes });
	return {
		draw: (number) =>
			new Promise((settle) => {
				worker.onmessage = ({ data }: MessageEvent<DrawReply>) => {
					if (data.kind === 'drawn') settle(data.page);
				};
				worker.onerror = () => settle(null);
				send({ kind: 'draw', number });
			}),
		close: () => worker.terminate()
	};
}
