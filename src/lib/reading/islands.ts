import { mount, unmount, type Component } from 'svelte';
import CheckResult from '#lib/components/CheckResult.svelte';
import { around, find, said } from '#lib/components/hooks.ts';
import Palette from '#lib/components/search/Palette.svelte';
import { Site } from '#lib/components/site.ts';
import { addressOf } from '#lib/record/addresses.ts';
import { indexPlace } from '#lib/search/client/messages.ts';
import { pageIndex } from '#lib/search/client/search.svelte.ts';
import { correctedOf } from '#lib/views/corrected.ts';
import Island from './Island.svelte';
import { messages, page } from './page.ts';
import { shownPassages, shownWords } from './shown.ts';

/**
 * Components that are mounted on a page when a reader asks for them. This module is loaded on the
 * first such wish, and with it Svelte's runtime; reading needs neither.
 */

type Props = Record<string, unknown>;

/** Mounts a component with the site that the layout would have given it. */
export async function mountOn<P extends Props>(target: Element, Child: Component<P>, props: P) {
	const { lang, base, name, searchForm, short } = page;
	const path = location.pathname.slice(base.length) || '/';
	const facts = { lang, base, name, searchForm, short, path, t: await messages(), origin: '' };
	return mount(Island, {
		target,
		// The pair fits, as this function's own types say; a component's type cannot carry them on.
		props: { site: new Site(() => facts), Child: Child as unknown as Component<Props>, props }
	});
}

/** A dialog is open, or on its way: there is one at a time. */
let isOpen = false;

/** Opens a dialog over the page; once it is closed it is taken away and the focus goes `back`. */
export async function openDialog<P extends Props>(
	Dialog: Component<P & { onclose: () => void }>,
	props: P,
	back: () => HTMLElement | null
): Promise<void> {
	if (isOpen) return;
	isOpen = true;
	const onclose = () => {
		isOpen = false;
		void unmount(dialog);
		back()?.focus();
	};
	const dialog: object = await mountOn(document.body, Dialog, { ...props, onclose }).catch(
		(error: unknown) => {
			isOpen = false;
			throw error;
		}
	);
}

/** Loads the search index, so that it is there when the first letter is typed. */
export function openIndex(): void {
	pageIndex.open(() => indexPlace(page));
}

/** Opens the search over the page; `typed` takes what was typed while it was on its way. */
export async function openPalette(typed: () => string): Promise<void> {
	if (isOpen) return void typed();
	const before = document.activeElement;
	openIndex();
	await openDialog(Palette, { typed }, () =>
		before instanceof HTMLElement && before !== document.body ? before : find('find')
	);
}

/** The results that are shown, each by its place. */
const shown = new WeakMap<Element, Promise<object>>();

/**
 * Checks the words beside a button as they are shown, or the passages of a source, and says what was
 * proved. Pressed again, the button takes the result away.
 */
export async function showCheck(button: HTMLElement): Promise<void> {
	const root = around(button, 'quoted');
	const target = find('result', '', root ?? document);
	if (!target) return;
	const old = shown.get(target);
	button.ariaExpanded = String(!old);
	if (old) {
		shown.delete(target);
		await unmount(await old);
	} else {
		const result = mountCheck(button, root, target);
		shown.set(target, result);
		await result;
	}
}

async function mountCheck(button: HTMLElement, root: HTMLElement | null, target: Element) {
	const { claim } = await messages();
	const source = said(button, 'source') ?? '';
	const occurrence = said(button, 'occurrence');
	const corrected = correctedOf(said(button, 'corrected'));
	// Below a translation the words may be folded away, and only what is seen is checked.
	const folded = root && find('words', undefined, root)?.closest('details');
	if (folded) folded.open = true;
	const isWhole = /^[a-z\d-]+$/.test(source) && /^\d*$/.test(occurrence ?? '');
	return mountOn(target, CheckResult, {
		source,
		language: said(button, 'language') ?? 'und',
		sourceHref: page.file(addressOf('source', source, page.lang)),
		corrected: corrected ?? [],
		machine: said(button, 'machine') !== undefined,
		stamps: said(button, 'stamps')?.split(' ') ?? [],
		shown:
			!isWhole || !corrected
				? { kind: 'damaged' }
				: root
					? {
							kind: 'quotation',
							text: shownWords(root, claim),
							occurrence: occurrence === undefined ? undefined : Number(occurrence)
						}
					: { kind: 'passages', passages: shownPassages(document) }
	});
}
