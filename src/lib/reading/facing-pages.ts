import { around, find, findAll, said, setState } from '#lib/components/hooks.ts';
import { announce } from './page.ts';
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
/** What is said in words comes when there is something to say. */
const says = () => import('./says.ts');

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

/** Answers a click within facing pages; false when it was on nothing of theirs. */
export function onClick(target: Element, event: MouseEvent): boolean {
	const root = around(target, 'facing');
	if (!root) return false;
	const chosen = said(around(target, 'choose'), 'choose');
	if (chosen !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		present(root, choose(viewOf(root), chosen));
		return true;
	}
	const action = said(around(target, 'action'), 'action');
	if (action === 'swap') swap(root);
	else if (action === 'pin') pin(root, around(target, 'response'));
	else if (action === 'link') {
		void says().then(({ copyLink }) => copyLink(root, addressOf(root)));
	} else return false;
	return true;
}

/** Shows a view with another response, which is then in sight and spoken of. */
function present(root: HTMLElement, view: Spread): void {
	change(root, view);
	const panel = find('response', view.chosen, root);
	const tab = find('choose', view.chosen, root);
	if (!panel || !tab) return;
	tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	const [name, says] = tab.children;
	announce(`${name?.textContent}: ${says?.textContent}`);
	// Where the pages stand beside each other, it is where the one before it was.
	const claim = find('claim', '', root);
	if (claim && claim.getBoundingClientRect().left === panel.getBoundingClientRect().left) {
		panel.scrollIntoView({ block: 'start' });
	}
}

/** Whether a key is meant for facing pages: nothing else on the page has the focus. */
const isFor = (root: HTMLElement, target: EventTarget | null) =>
	target === document.body || (target instanceof Node && root.contains(target));

/** Answers a key on a page that has facing pages; false when it means nothing to them. */
export function onKey(key: string, target: EventTarget | null, letters: boolean): boolean {
	const root = find('facing');
	if (!root || !isFor(root, target)) return false;
	const view = viewOf(root);
	const rtl = document.documentElement.dir === 'rtl';
	const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
	if (key === 's' && letters) swap(root);
	else if (key === 'p' && letters && view.chosen !== undefined) {
		pin(root, find('response', view.chosen, root));
	} else if (by !== 0 && view.ids.length > 1) {
		present(root, step(view, rtl ? (-by as 1) : by));
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

function pin(root: HTMLElement, panel: HTMLElement | null): void {
	const id = said(panel, 'response');
	if (id === undefined) return;
	const next = togglePin(viewOf(root), id);
	if (next) change(root, next);
	const speaker = said(panel, 'speaker') ?? '';
	const pinning = !next ? 'full' : next.pins.includes(id) ? { speaker } : 'released';
	void says().then(({ sayPinning }) => sayPinning(root, pinning));
}

/** Where the view can be found again. */
const addressOf = (root: HTMLElement) =>
	new URL((said(root, 'facing') ?? location.pathname) + spreadQuery(viewOf(root)), location.href)
		.href;
