/** What the journeys need of a browser; Firefox and WebKit are driven by different libraries. */
export interface Browser {
	/** Name and version. */
	name: string;
	open(path: string): Promise<void>;
	reload(): Promise<void>;
	/** Runs a function in the page with plain values and gives what it gives. */
	run<Given extends unknown[], Out>(page: (...given: Given) => Out, ...given: Given): Promise<Out>;
	/** Clicks, as a hand does, the first visible element of a selector that has some text. */
	click(selector: string, text?: string): Promise<void>;
	/** Writes into a field, in the place of what it holds. */
	fill(selector: string, text: string): Promise<void>;
	/** Presses a key, by its name in the specification of UI events. */
	press(key: string): Promise<void>;
	/** Ends the session. */
	close(): Promise<void>;
}

/** Attribute by which an element that was looked for in the page is handed to the driver. */
const MARK = 'data-driver';

/** Marks the first visible element of a selector that has some text; false while there is none. */
export function mark(selector: string, text: string, name: string): boolean {
	for (const marked of document.querySelectorAll(`[${name}]`)) marked.removeAttribute(name);
	const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
		(element) =>
			element.getClientRects().length > 0 &&
			(element.innerText + (element.getAttribute('aria-label') ?? '')).includes(text)
	);
	found?.scrollIntoView({ block: 'center', behavior: 'instant' });
	found?.setAttribute(name, '');
	return found !== undefined;
}

/** Selector of the element that `mark` found, once it is there. */
export async function marked(browser: Browser, selector: string, text: string): Promise<string> {
	await until(`an element ${selector} with “${text}”`, () =>
		browser.run(mark, selector, text, MARK)
	);
	return `[${MARK}]`;
}

/**
 * Waits until the script of the page has run: WebKit's driver takes a page for loaded before. Embedded
 * pages and those that Kit brings to life have none.
 */
export const scripted = (browser: Browser) =>
	until('the script of the page', () =>
		browser.run(
			() =>
				document.readyState === 'complete' &&
				(!document.querySelector('script[src*="_app/reading.js"]') ||
					performance
						.getEntriesByType('resource')
						.some(({ name, duration }) => name.includes('_app/reading.js') && duration > 0))
		)
	);

/** Waits until something holds; says what never did. `patience` in milliseconds. */
export async function until(
	what: string,
	holds: () => Promise<unknown>,
	patience = 30_000
): Promise<void> {
	const end = Date.now() + patience;
	while (!(await holds())) {
		if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
		await new Promise((done) => setTimeout(done, 100));
	}
}
