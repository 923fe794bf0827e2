/** What a bookmark says where it cannot do its work. */
export interface HandingWords {
	/** The browser, or the page, lets no tab be opened. */
	blocked: string;
	/** The tab that was opened never answered. */
	silent: string;
}

/**
 * Opens the receiving page of a desk in a new tab and hands it the page in this window once it asks for
 * it. Its text is taken out of the program and kept in a bookmark: it uses nothing but its arguments.
 */
export function handOver(
	window: Window,
	pageOf: (window: Window, at: string) => unknown,
	at: string,
	desk: string,
	words: HandingWords
): void {
	const PATIENCE = 30_000;
	const origin = /^https?:\/\/[^/]+/.exec(desk)![0];
	const tab = window.open(desk, '_blank');
	if (!tab) {
		window.alert(words.blocked);
		return;
	}
	const stop = () => {
		window.removeEventListener('message', hear);
		window.clearTimeout(timer);
	};
	const hear = (event: MessageEvent<{ kind?: unknown } | null>) => {
		const { data, source } = event;
		if (source !== tab || event.origin !== origin) return;
		if (typeof data !== 'object' || data?.kind !== 'rejoinder-ready') return;
		stop();
		tab.postMessage(pageOf(window, at), origin);
	};
	window.addEventListener('message', hear);
	const timer = window.setTimeout(() => {
		stop();
		window.alert(words.silent);
	}, PATIENCE);
}

/** The same as an address that can be kept as a bookmark. */
export function bookmarklet(
	{ desk, words }: { desk: string; words: HandingWords },
	code: { handOver: string; pageOf: string }
): string {
	const given = [desk, words].map((one) => JSON.stringify(one)).join(',');
	const call = `(${code.handOver})(window,${code.pageOf},new Date().toISOString(),${given})`;
	return `javascript:${encodeURIComponent(`void ${call}`.replace(/\n\s*/g, '\n'))}`;
}
