import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { recordToShow } from '#lib/disk/record-folder.ts';
import { refusal, siteFolder } from '#lib/disk/site-folder.js';

/**
 * Vite's part in showing a record: what is wrong with the folders is said before anything is built, and
 * in development a change to a file of the record is shown at once.
 */
export const watchRecord: Plugin = {
	name: 'rejoinder-record',
	async configResolved({ command }) {
		if (process.env.VITEST) return;
		const wrong = command === 'build' ? refusal(siteFolder()) : null;
		if (wrong) throw plain(wrong);
		if (process.env.REJOINDER_DATABASE) return;
		await recordToShow().catch((error: Error) => {
			throw plain(error.message);
		});
	},
	async configureServer(server) {
		if (process.env.VITEST || process.env.REJOINDER_DATABASE) return;
		const folder = resolve((await recordToShow()).data) + sep;
		server.watcher.add(folder);
		server.watcher.on('all', (_event, path) => {
			if (!path.startsWith(folder)) return;
			server.environments.ssr?.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
		});
	}
};

/** An error that is printed without a stack, being the user's to mend. */
function plain(message: string): Error {
	const error = new Error(message);
	error.stack = message;
	return error;
}
