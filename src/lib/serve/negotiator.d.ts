/** What is used of the package; the published types are those of an earlier version. */
declare module 'negotiator' {
	import type { IncomingMessage } from 'node:http';
	export default class Negotiator {
		constructor(request: Pick<IncomingMessage, 'headers'>);
		/** What is accepted of `available`, the best first; `preferred` decides between equals. */
		encodings(available: string[], options: { preferred: string[] }): string[];
	}
}
