import { around, find, said } from '#lib/components/hooks.ts';
import { choose, hasKeys, showChoices } from './choices.ts';
import { onClick, onKey, readViews } from './facing-pages.ts';
import { page } from './page.ts';
import { listenForNotes } from './notes.ts';

/**
 * The script of every page, and the only one of those that are not hydrated. It listens at the
 * document, so that markup which came with the page and markup which came later are served alike, and
 * loads Svelte's runtime when a reader opens something. README.md says what loads when.
 */

const islands = () => import('./islands.ts');
const map = () => import('./map.ts');

/** What is typed while the search is still on its way; undefined when it is not. */
let typedAhead: string | undefined;

const takeTyped = () => {
	const typed = typedAhead ?? '';
	typedAhead = undefined;
	return typed;
};

async function openSearch(): Promise<void> {
	typedAhead ??= '';
	try {
		await (await islands()).openPalette(takeTyped);
	} catch {
		const search = (find('find') as HTMLAnchorElement).href;
		location.assign(`${search}?q=${encodeURIComponent(takeTyped())}`);
	}
}

/**
 * A page that outlives a deployment may call on code that is gone. It is loaded anew with what is there
 * now, once for each version, so that a host that is broken is not asked again and again.
 */
function loadAnew(): void {
	if (!navigator.onLine) return;
	try {
		if (sessionStorage.anew === import.meta.url) return;
		sessionStorage.anew = import.meta.url;
		location.reload();
	} catch {
		// Without a place to note it, once could become always.
	}
}

document.addEventListener('click', (event) => {
	const target = event.target;
	if (!(target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
	keepPlace(target);
	if (onClick(target, event)) return;
	if (around(target, 'find') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		void openSearch();
		return;
	}
	const button = around(target, 'action');
	if (!button) return;
	const action = said(button, 'action');
	if (action === 'filter') filter(button);
	else
		(action === 'check'
			? islands().then(({ showCheck }) => showCheck(button))
			: action === 'draw'
				? map().then(({ onDraw }) => onDraw(button))
				: import('./share.ts').then(({ onShare }) => onShare(button))
		).catch(loadAnew);
});

/** Who changes the language goes on where they are: with the same query, at the same place of the page. */
function keepPlace(target: Element): void {
	const link = around(target, 'place') as HTMLAnchorElement | null;
	if (link) [link.search, link.hash] = [location.search, location.hash];
}

document.addEventListener('keydown', (event) => {
	if (event.defaultPrevented || event.altKey || event.isComposing) return;
	const control = event.ctrlKey || event.metaKey;
	if (typedAhead !== undefined && !control && !isTyping(event.target)) {
		if (event.key.length === 1) {
			event.preventDefault();
			typedAhead += event.key;
		}
		return;
	}
	const isSearch = control
		? event.key.toLowerCase() === 'k'
		: event.key === '/' && hasKeys() && !isTyping(event.target);
	if (isSearch) {
		event.preventDefault();
		void openSearch();
	} else if (!control && !isTyping(event.target) && onKey(event.key, event.target, hasKeys())) {
		event.preventDefault();
	}
});

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.closest('dialog') !== null ||
			/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}

/** Whoever reaches for the search finds its index already on the way, for the map what it can do. */
for (const kind of ['pointerover', 'focusin'] as const) {
	document.addEventListener(kind, ({ target }) => {
		if (!(target instanceof Element)) return;
		keepPlace(target);
		// What fails to come is said when something is asked of it.
		if (around(target, 'map')) map().catch(() => {});
		if (around(target, 'find')) {
			islands()
				.then(({ openIndex }) => openIndex())
				.catch(() => {});
		}
	});
}

document.addEventListener('change', ({ target }) => {
	if (!(target instanceof HTMLSelectElement)) return;
	if (around(target, 'filters')) filter(target);
	else choose(target);
});

/** A topic is filtered by the address, or by a control; the code for it comes only then. */
function filter(control?: HTMLElement): void {
	import('./filters.ts').then((filters) => filters.filter(control)).catch(loadAnew);
}

readViews();
if (location.search && find('filters')) filter();
listenForNotes();
showChoices();
addEventListener('hashchange', readViews);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	navigator.serviceWorker
		.register(page.file('/service-worker.js'), { type: 'module' })
		.catch(() => {
			// Without it the site reads all the same; only offline reading is lost.
		});
}
