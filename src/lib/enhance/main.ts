import { onClick, onKey, readViews } from './facing-pages.ts';
import { page } from './page.ts';
import { listenForTerms } from './terms.ts';
import { chooseTheme, showTheme } from './theme.ts';

/**
 * All that reading pages need of scripts. The pages are whole without them; this listens at the
 * document, so that it serves markup that came with the page and markup that came later alike, and
 * loads the component runtime only when a reader opens something.
 */

const islands = () => import('./islands.ts');

/** What is typed while the search is still on its way; undefined when it is not. */
let typedAhead: string | undefined;

async function openSearch(): Promise<void> {
	typedAhead ??= '';
	const { openPalette } = await islands();
	await openPalette(() => {
		const typed = typedAhead ?? '';
		typedAhead = undefined;
		return typed;
	});
}

document.addEventListener('click', (event) => {
	const target = event.target;
	if (!(target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
	if (onClick(target, event)) return;
	const find = target.closest('a.find');
	if (find && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
		event.preventDefault();
		void openSearch();
		return;
	}
	const shared = target.closest<HTMLElement>(
		':is([data-action="cite"], [data-action="pack"], [data-action="embed"])'
	);
	if (shared) {
		void import('./share.ts').then(({ onShare }) => onShare(shared));
		return;
	}
	const check = target.closest<HTMLElement>('[data-action="check"]');
	if (check) void islands().then(({ showCheck }) => showCheck(check));
});

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
	if (control ? event.key.toLowerCase() === 'k' : event.key === '/' && !isTyping(event.target)) {
		event.preventDefault();
		void openSearch();
	} else if (!control && !isTyping(event.target) && onKey(event.key)) event.preventDefault();
});

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.closest('dialog') !== null ||
			/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}

/** Whoever reaches for the search finds its index already on the way. */
for (const kind of ['pointerover', 'focusin'] as const) {
	document.addEventListener(kind, ({ target }) => {
		if (target instanceof Element && target.closest('a.find')) {
			void islands().then(({ warm }) => warm());
		}
	});
}

document.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLSelectElement && target.dataset.themeChoice !== undefined) {
		chooseTheme(target.value);
	}
});

readViews();
listenForTerms();
showTheme();
addEventListener('hashchange', readViews);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
	navigator.serviceWorker
		.register(`${page.base}/service-worker.js`, { type: 'module' })
		.catch(() => {
			// Without it the site reads all the same; only offline reading is lost.
		});
}
