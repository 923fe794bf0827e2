import { bodyOf } from './body.ts';
import type { Polite } from './polite.ts';
import { Unreachable, type Answer } from './request.ts';

/** More than any page needs. */
const MOST_REDIRECTS = 10;

/** What was found at an address. */
export interface Fetched {
	/** Where the answer came from in the end. */
	url: string;
	/** Every answer on the way there, the last included. */
	answers: readonly Answer[];
	/** Whether all redirects on the way are said to be for good. */
	isMoved: boolean;
	status: number;
	body: Uint8Array;
	/** The instant at which it came, ISO 8601. */
	at: string;
}

/** Fetches a page as a person's browser would, redirects included, and says each. Throws as `Polite` does. */
export async function fetchPage(
	polite: Polite,
	address: string,
	now: () => Date = () => new Date()
): Promise<Fetched> {
	const answers: Answer[] = [];
	let url = withoutFragment(address);
	let isMoved = true;
	for (;;) {
		const answer = await polite.ask(url);
		answers.push(answer);
		const next = answer.header('location');
		if (next === undefined || ![301, 302, 303, 307, 308].includes(answer.status)) {
			const body = await bodyOf(answer);
			isMoved &&= answers.length > 1;
			return { url, answers, isMoved, status: answer.status, body, at: now().toISOString() };
		}
		if (answers.length > MOST_REDIRECTS) {
			throw new Unreachable('no-connection', `it leads on more than ${MOST_REDIRECTS} times`);
		}
		isMoved &&= answer.status === 301 || answer.status === 308;
		url = withoutFragment(target(next, url));
	}
}

function target(next: string, url: string): string {
	const { href, protocol } = URL.canParse(next, url)
		? new URL(next, url)
		: { href: next, protocol: '' };
	if (protocol === 'http:' || protocol === 'https:') return href;
	throw new Unreachable('no-connection', `it leads on to ${next}, which is no page`);
}

function withoutFragment(address: string): string {
	const url = new URL(address);
	url.hash = '';
	return url.href;
}
