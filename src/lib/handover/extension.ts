/** What the extension uses of the browser's own (MDN, WebExtensions). */
interface Browser {
	action: {
		onClicked: { addListener: (listener: (tab: { id?: number }) => void) => void };
		setBadgeText: (given: { tabId: number; text: string }) => Promise<void>;
		setTitle: (given: { tabId: number; title: string }) => Promise<void>;
	};
	i18n: { getMessage: (name: string) => string };
	scripting: {
		executeScript: (given: {
			target: { tabId: number };
			files?: string[];
			func?: (page: unknown) => void;
			args?: unknown[];
		}) => Promise<{ result?: unknown }[]>;
	};
	tabs: {
		create: (given: { url: string }) => Promise<{ id?: number }>;
		onUpdated: {
			addListener: (listener: Updated) => void;
			removeListener: (listener: Updated) => void;
		};
	};
}
type Updated = (tab: number, change: { status?: string }) => void;

/**
 * The extension: at a press of its button it asks the page in front for itself, opens the desk's
 * receiving page, and gives it there. Its text is taken out of the program: it uses nothing but its arguments.
 */
export function onPress(browser: Browser, site: string): void {
	/** Runs in the receiving page: hands the page over when it is asked for. */
	const give = (page: unknown) => {
		// eslint-disable-next-line rooms/pure-globals -- it runs in the receiving page
		const own = globalThis as unknown as Window;
		const hear = ({ source, origin, data }: MessageEvent<{ kind?: unknown } | null>) => {
			if (source !== own || origin !== own.location.origin) return;
			if (typeof data !== 'object' || data?.kind !== 'rejoinder-ready') return;
			own.removeEventListener('message', hear);
			own.postMessage(page, own.location.origin);
		};
		own.addEventListener('message', hear);
	};
	const opened = async (url: string): Promise<number> => {
		let done: Updated | undefined;
		const loaded = new Set<number>();
		const wanted: { id?: number } = {};
		const whole = new Promise<void>((resolve) => {
			done = (tab, { status }) => {
				if (status === 'complete') loaded.add(tab);
				if (wanted.id !== undefined && loaded.has(wanted.id)) resolve();
			};
			browser.tabs.onUpdated.addListener(done);
		});
		wanted.id = (await browser.tabs.create({ url })).id!;
		if (!loaded.has(wanted.id)) await whole;
		browser.tabs.onUpdated.removeListener(done!);
		return wanted.id;
	};
	const hand = async (tabId: number) => {
		try {
			const [got] = await browser.scripting.executeScript({
				target: { tabId },
				files: ['page.js']
			});
			if (!got?.result) throw new Error('nothing');
			const desk = await opened(`${site}/${browser.i18n.getMessage('path')}#receive`);
			const args = [got.result];
			await browser.scripting.executeScript({ target: { tabId: desk }, func: give, args });
		} catch {
			// Pages of the browser itself, its shop and its reader of PDFs let no extension in.
			await browser.action.setBadgeText({ tabId, text: '!' });
			await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('cannot') });
		}
	};
	browser.action.onClicked.addListener(({ id }) => {
		if (id !== undefined) void hand(id);
	});
}

/** What the extension says, by the tag of the language. */
export type ExtensionWords = Record<'name' | 'description' | 'cannot', string> & {
	/** The receiving page below the site's root. */
	path: string;
};

interface Extension {
	/** Where the site is published, without a slash at its end. */
	site: string;
	version: string;
	/** The first language is the one for all others. */
	words: Readonly<Record<string, ExtensionWords>>;
	code: { onPress: string; pageOf: string };
	/** Pictures by their width in pixels. */
	icons: Readonly<Record<string, Uint8Array>>;
}

/** The files of the extension (Manifest V3) for Chromium and Firefox, by their paths. */
export function extensionFiles(given: Extension): Record<string, string | Uint8Array> {
	const { site, version, words, code, icons } = given;
	const { protocol, hostname } = new URL(site);
	const pictures = Object.fromEntries(
		Object.keys(icons).map((width) => [width, `icons/${width}.png`])
	);
	const manifest = {
		manifest_version: 3,
		name: '__MSG_name__',
		description: '__MSG_description__',
		version,
		default_locale: Object.keys(words)[0],
		permissions: ['activeTab', 'scripting'],
		// The desk's own address, where the page is handed over; a pattern has no port.
		host_permissions: [`${protocol}//${hostname}/*`],
		// Each browser takes the one that it knows.
		background: { service_worker: 'background.js', scripts: ['background.js'] },
		action: { default_title: '__MSG_name__', default_icon: pictures },
		icons: pictures,
		minimum_chrome_version: '121',
		browser_specific_settings: {
			gecko: {
				id: `rejoinder@${hostname}`,
				strict_min_version: '128.0',
				data_collection_permissions: { required: ['none'] }
			}
		}
	};
	const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
	return {
		'manifest.json': json(manifest),
		'background.js': `(${code.onPress})(globalThis.browser ?? globalThis.chrome, ${JSON.stringify(site)});\n`,
		'page.js': `(${code.pageOf})(window, new Date().toISOString());\n`,
		...Object.fromEntries(
			Object.entries(words).map(([lang, own]) => [
				`_locales/${lang}/messages.json`,
				json(Object.fromEntries(Object.entries(own).map(([name, message]) => [name, { message }])))
			])
		),
		...Object.fromEntries(
			Object.entries(icons).map(([width, bytes]) => [`icons/${width}.png`, bytes])
		)
	};
}
