import { tick } from 'svelte';

/**
 * Keeps the focus near where it was when what had it is gone or can be pressed no more: at a button
 * beside it, else at the name of what it stood in. Without, it would fall to the page as a whole, and
 * whoever works by keyboard would begin again from the top.
 */
export function keepFocus(root: HTMLElement): () => void {
	/** What had the focus last, and all that it stands in. */
	let way: HTMLElement[] = [];
	const note = ({ target }: FocusEvent) => {
		way = [];
		for (let one = target; one instanceof HTMLElement && one !== root; one = one.parentElement) {
			way.push(one);
		}
	};
	const observer = new MutationObserver(() => {
		const [last, ...around] = way;
		if (!last || document.activeElement !== document.body) return;
		if (last.isConnected && !last.matches(':disabled')) return;
		way = [];
		for (const one of around) {
			const near = one.isConnected ? nameOf(one) : null;
			if (near) return focusOn(near);
		}
	});
	root.addEventListener('focusin', note);
	observer.observe(root, {
		subtree: true,
		childList: true,
		attributes: true,
		attributeFilter: ['disabled']
	});
	return () => {
		root.removeEventListener('focusin', note);
		observer.disconnect();
	};
}

/** What stands for a part of the page: its button, its summary, its legend or its heading. */
function nameOf(part: HTMLElement): HTMLElement | null {
	if (part.matches('.row')) return part.querySelector<HTMLElement>('button:enabled');
	return part.querySelector<HTMLElement>(
		':scope > :is(summary, legend:not(.unseen), h2, h3), :scope > .caps:first-child'
	);
}

const FIELDS = 'input, select, textarea';

/** Adds a piece to what a button stands in, and gives the focus to the first field that came with it. */
export async function leadToAdded(button: HTMLElement, add: () => unknown): Promise<void> {
	const around = button.closest('fieldset, details, section');
	const before = new Set(around?.querySelectorAll(FIELDS));
	add();
	await tick();
	const fields = [...(around?.querySelectorAll<HTMLElement>(FIELDS) ?? [])];
	fields.find((field) => !before.has(field) && field.checkVisibility())?.focus();
}

/** Gives the focus to anything, also what cannot have it by itself. */
export function focusOn(element: HTMLElement | null | undefined): void {
	if (!element) return;
	if (!element.matches('a, button, input, select, textarea, summary')) element.tabIndex = -1;
	element.focus();
}
