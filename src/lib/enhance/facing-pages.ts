import { messages, page } from './page.ts';
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
 * Brings facing pages to life: one response chosen, up to three pinned, sides swapped, all of it in
 * the address. The markup is whole without this; here only classes, attributes and order change.
 */
const views = new WeakMap<HTMLElement, Spread>();

/** The view of facing pages; read from the address when it is first asked for. */
function viewOf(root: HTMLElement): Spread {
	const known = views.get(root);
	if (known) return known;
	const ids = leavesOf(root).flatMap(({ dataset }) => dataset.response ?? []);
	const view = isAddressed(root)
		? readSpread(ids, new URLSearchParams(location.search), location.hash)
		: readSpread(ids, new URLSearchParams(), '');
	views.set(root, view);
	return view;
}

const leavesOf = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-response]')];
const isAddressed = (root: HTMLElement) => root.dataset.addressed !== undefined;

/** Shows the view that the address names, on every facing pages of the page. */
export function readViews(): void {
	for (const root of document.querySelectorAll<HTMLElement>('[data-facing]')) {
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
	root.dataset.shown = String(Math.max(1, shown.length));
	root.classList.toggle('swapped', view.swapped);
	for (const leaf of leavesOf(root)) {
		const id = leaf.dataset.response ?? '';
		leaf.classList.toggle('away', !shown.includes(id));
		const pin = leaf.querySelector<HTMLElement>('[data-action="pin"]');
		pin?.setAttribute('aria-pressed', String(view.pins.includes(id)));
	}
	for (const note of root.querySelectorAll<HTMLElement>('[data-about]')) {
		note.classList.toggle('away', !shown.includes(note.dataset.about ?? ''));
	}
	for (const tab of root.querySelectorAll<HTMLElement>('[data-choose]')) {
		const id = tab.dataset.choose ?? '';
		tab.setAttribute('aria-current', String(id === view.chosen));
		tab.classList.toggle('pinned', view.pins.includes(id));
	}
	const swap = root.querySelector('[data-action="swap"]');
	swap?.setAttribute('aria-pressed', String(view.swapped));
	turn(root, view.swapped);
}

/** The order of reading follows the order seen: the claim's leaf itself moves. */
function turn(root: HTMLElement, swapped: boolean): void {
	const claim = root.querySelector<HTMLElement>('[data-claim]');
	const spread = claim?.parentElement;
	if (!claim || !spread) return;
	const first = spread.firstElementChild === claim;
	if (swapped && first) spread.append(claim);
	else if (!swapped && !first) spread.prepend(claim);
}

function say(root: HTMLElement, words: string): void {
	const status = root.querySelector('[data-says]');
	if (status) status.textContent = words;
}

/** Answers a click within facing pages; false when it was on nothing of theirs. */
export function onClick(target: Element, event: MouseEvent): boolean {
	const root = target.closest<HTMLElement>('[data-facing]');
	if (!root) return false;
	const tab = target.closest<HTMLElement>('[data-choose]');
	if (tab && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		change(root, choose(viewOf(root), tab.dataset.choose ?? ''));
		return true;
	}
	const action = target.closest<HTMLElement>('[data-action]')?.dataset.action;
	if (action === 'swap') swap(root);
	else if (action === 'pin') void pin(root, target.closest<HTMLElement>('[data-response]'));
	else if (action === 'link') void copyLink(root);
	else return false;
	return true;
}

/** Answers a key on a page that has facing pages; false when it means nothing to them. */
export function onKey(key: string): boolean {
	const root = document.querySelector<HTMLElement>('[data-facing]');
	if (!root) return false;
	const view = viewOf(root);
	const forward = page.lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
	const back = page.lang === 'ar' ? 'ArrowRight' : 'ArrowLeft';
	if (key === 's') swap(root);
	else if (key === 'p' && view.chosen !== undefined) {
		void pin(root, leavesOf(root).find((leaf) => leaf.dataset.response === view.chosen) ?? null);
	} else if ((key === forward || key === back) && view.ids.length > 1) {
		change(root, step(view, key === forward ? 1 : -1));
		root
			.querySelector('[data-choose][aria-current="true"]')
			?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	} else return false;
	return true;
}

function swap(root: HTMLElement): void {
	const view = viewOf(root);
	const focused = document.activeElement;
	change(root, { ...view, swapped: !view.swapped });
	// A leaf that moves takes the focus out of the button within it.
	if (focused instanceof HTMLElement && root.contains(focused)) focused.focus();
}

async function pin(root: HTMLElement, leaf: HTMLElement | null): Promise<void> {
	const id = leaf?.dataset.response;
	if (!leaf || id === undefined) return;
	const next = togglePin(viewOf(root), id);
	if (next) change(root, next);
	const { claim } = await messages();
	const button = leaf.querySelector('[data-action="pin"]');
	const pinned = viewOf(root).pins.includes(id);
	if (button) button.textContent = pinned ? claim.unpin : claim.pin;
	say(root, next ? (pinned ? claim.pinned(leaf.dataset.speaker ?? '') : '') : claim.pinLimit);
}

async function copyLink(root: HTMLElement): Promise<void> {
	const path = root.dataset.address ?? location.pathname;
	const address = new URL(path + spreadQuery(viewOf(root)), location.href).href;
	try {
		await navigator.clipboard.writeText(address);
		say(root, (await messages()).claim.copied);
	} catch {
		// Where the clipboard is withheld the address itself can be copied by hand.
		say(root, address);
	}
}
