import { mount, unmount, type Component } from 'svelte';
import { addressOf, inSite } from '#lib/domain/addresses.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { Site } from '#lib/components/site.ts';
import CheckResult from '#lib/components/CheckResult.svelte';
import Palette from '#lib/components/search/Palette.svelte';
import { Search } from '#lib/search/search.svelte.ts';
import Island from './Island.svelte';
import { messages, page } from './page.ts';

/**
 * Pieces of a page that only exist once somebody asks for them. This file is loaded on the first
 * such wish, and with it the component runtime; reading needs neither.
 */

let search: Search | undefined;

function searchOf(): Search {
	search ??= new Search(() => {
		const { form = 'whole' } = document.querySelector<HTMLElement>('[data-base]')?.dataset ?? {};
		const at = (name: string) =>
			new URL(`${page.base}/search/${page.lang}.${name}`, location.href).href;
		return form === 'sharded'
			? { form, shards: at('shards') }
			: { form: 'whole', index: at('index'), texts: at('texts') };
	});
	return search;
}

/** Loads the search index, so that it is there when the first letter is typed. */
export function warm(): void {
	searchOf().open();
}

async function site(): Promise<Site> {
	const { lang, base } = page;
	const t = await messages();
	return {
		lang,
		t,
		path: location.pathname.slice(base.length) || '/',
		origin: '',
		to: (path) => base + inSite(path, lang),
		file: (path) => base + path,
		date: (edtf) => formatDate(edtf, lang)
	};
}

/** Mounts a component by itself, with what the layout would have given it. */
export async function island<P extends Record<string, unknown>>(
	target: Element,
	Child: Component<P>,
	props: P
): Promise<object> {
	return mount(Island, {
		target,
		// The pair fits, as this function's own types say; a component's type cannot carry them on.
		props: {
			site: await site(),
			search: searchOf(),
			Child: Child as unknown as Component<Record<string, unknown>>,
			props
		}
	});
}

let palette: object | undefined;

/**
 * Opens the search over the page, with what was typed while it was on its way; once closed, the focus
 * goes back to where it was.
 */
export async function openPalette(typed: () => string): Promise<void> {
	if (palette) return void typed();
	const before = document.activeElement;
	searchOf().open();
	palette = {};
	palette = await island(document.body, Palette, {
		typed,
		onclose: () => {
			if (palette) void unmount(palette);
			palette = undefined;
			const link = document.querySelector<HTMLElement>('a.find');
			(before instanceof HTMLElement && before !== document.body ? before : link)?.focus();
		}
	});
}

const shown = new WeakMap<Element, object>();

/** Checks the quotation or the source that a button names and shows, beside it, what was proved. */
export async function showCheck(button: HTMLElement): Promise<void> {
	const target = button.parentElement?.querySelector('[data-result]') ?? button.nextElementSibling;
	const { source = '', text, occurrence, language = 'und' } = button.dataset;
	if (!target) return;
	const old = shown.get(target);
	if (old) await unmount(old);
	shown.set(
		target,
		await island(target, CheckResult, {
			source,
			language,
			sourceHref: page.base + addressOf('source', source, page.lang),
			quotation:
				text === undefined
					? undefined
					: { text, occurrence: occurrence === undefined ? undefined : Number(occurrence) }
		})
	);
}
