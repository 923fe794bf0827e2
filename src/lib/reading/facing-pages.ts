import { around, find, findAll, said, setState } from '#lib/components/hooks.ts';
import { messages } from './page.ts';
import {
	choose,
	readSpread,
	shownIn,
	spreadQuery,
	step,
	togglePin,
	type Spread
} from './spread.ts';

/**
 * What a reader does with facing pages: chooses a response, pins up to three, swaps the sides, copies
 * the address of the view. The markup is whole without this; here classes, attributes and the order
 * of the panels change.
 */
const views = new WeakMap<HTMLElement, Spread>();

/** The view of facing pages; read from the address when it is first asked for. */
function viewOf(root: HTMLElement): Spread {
	const known = views.get(root);
	if (known) return known;
	const ids = findAll('response', root).flatMap((panel) => said(panel, 'response') ?? []);
	const view = isAddressed(root)
		? readSpread(ids, new URLSearchParams(location.search), location.hash)
		: readSpread(ids, new URLSearchParams(), '');
	views.set(root, view);
	return view;
}

const isAddressed = (root: HTMLElement) => said(root, 'addressed') !== undefined;

/** Shows the view that the address names, on every facing pages of the page. */
export function readViews(): void {
	for (const root of findAll('facing')) {
		views.delete(root);
		draw(root, viewOf(root));
	}
}

function change(root: HTMLElement, view: Spread): void {
	views.set(root, view);
	draw(root, view);
	if (isAddressed(root)) {
		history.replaceState(history.state, '', location.pathname + spreadQuery(view));
	}
}

function draw(root: HTMLElement, view: Spread): void {
	const shown = shownIn(view);
	setState(root, 'crowded', shown.length > 2);
	setState(root, 'swapped', view.swapped);
	for (const panel of findAll('response', root)) {
		const id = said(panel, 'response') ?? '';
		setState(panel, 'away', !shown.includes(id));
		find('action', 'pin', panel)?.setAttribute('aria-pressed', String(view.pins.includes(id)));
	}
	for (const tab of findAll('choose', root)) {
		const id = said(tab, 'choose') ?? '';
		tab.setAttribute('aria-current', String(id === view.chosen));
		setState(tab, 'pinned', view.pins.includes(id));
	}
	find('action', 'swap', root)?.setAttribute('aria-pressed', String(view.swapped));
	order(root, view.swapped);
}

/** The order of reading follows the order seen: the claim's panel itself moves. */
function order(root: HTMLElement, swapped: boolean): void {
	const claim = find('claim', '', root);
	const spread = claim?.parentElement;
	if (!claim || !spread) return;
	const first = spread.firstElementChild === claim;
	if (swapped && first) spread.append(claim);
	else if (!swapped && !first) spread.prepend(claim);
}

function say(root: HTMLElement, words: string): void {
	const status = find('says', '', root);
	if (status) status.textContent = words;
}

/** Answers a click within facing pages; false when it was on nothing of theirs. */
export function onClick(target: Element, event: MouseEvent): boolean {
	const root = around(target, 'facing');
	if (!root) return false;
	const chosen = said(around(target, 'choose'), 'choose');
	if (chosen !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		change(root, choose(viewOf(root), chosen));
		show(find('response', chosen, root));
		return true;
	}
	const action = said(around(target, 'action'), 'action');
	if (action === 'swap') swap(root);
	else if (action === 'pin') void pin(root, around(target, 'response'));
	else if (action === 'link') void copyLink(root);
	else return false;
	return true;
}

/** A response that was chosen is in view, where it stands below the claim. */
function show(panel: HTMLElement | null): void {
	if (panel && panel.getBoundingClientRect().top > innerHeight * 0.6) {
		panel.scrollIntoView({ block: 'start' });
	}
}

/** Answers a key on a page that has facing pages; false when it means nothing to them. */
export function onKey(key: string): boolean {
	const root = find('facing');
	if (!root) return false;
	const view = viewOf(root);
	const rtl = document.documentElement.dir === 'rtl';
	const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
	if (key === 's') swap(root);
	else if (key === 'p' && view.chosen !== undefined) {
		void pin(root, find('response', view.chosen, root));
	} else if (by !== 0 && view.ids.length > 1) {
		change(root, step(view, rtl ? (-by as 1) : by));
		find('choose', viewOf(root).chosen, root)?.scrollIntoView({
			block: 'nearest',
			inline: 'nearest'
		});
	} else return false;
	return true;
}

function swap(root: HTMLElement): void {
	const view = viewOf(root);
	const focused = document.activeElement;
	change(root, { ...view, swapped: !view.swapped });
	// A panel that moves takes the focus out of the button within it.
	if (focused instanceof HTMLElement && root.contains(focused)) focused.focus();
}

async function pin(root: HTMLElement, panel: HTMLElement | null): Promise<void> {
	const id = said(panel, 'response');
	if (!panel || id === undefined) return;
	const next = togglePin(viewOf(root), id);
	if (next) change(root, next);
	const { claim } = await messages();
	const button = find('action', 'pin', panel);
	const pinned = viewOf(root).pins.includes(id);
	if (button) button.textContent = pinned ? claim.unpin : claim.pin;
	say(root, next ? (pinned ? claim.pinned(said(panel, 'speaker') ?? '') : '') : claim.pinLimit);
}

async function copyLink(root: HTMLElement): Promise<void> {
	const path = said(root, 'facing') ?? location.pathname;
	const address = new URL(path + spreadQuery(viewOf(root)), location.href).href;
	try {
		await navigator.clipboard.writeText(address);
		say(root, (await messages()).claim.copied);
	} catch {
		// Where the clipboard is withheld the address itself can be copied by hand.
		say(root, address);
	}
}
