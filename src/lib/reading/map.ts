import { around, at, find, findAll, said } from '#lib/components/hooks.ts';
import { drawingKey, followPointer, resize } from './drawing-view.ts';

/**
 * What scripts add to the map of a topic: arrow keys that walk from statement to statement, the size of
 * the drawing, and pictures. It comes when a reader reaches for the map, and listens at the document.
 */

type Outer = 'before' | 'after';

document.addEventListener('keydown', (event) => {
	const { target, key } = event;
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
	if (!(target instanceof Element)) return;
	const region = around(target, 'drawing');
	const isDone = region ? drawingKey(region, key) : walk(target, key);
	if (isDone) event.preventDefault();
});

/** Up and down within a column; to the sides from column to column, and from an outer card on to its own place. */
function walk(from: Element, key: string): boolean {
	const section = around(from, 'around');
	if (!section || !key.startsWith('Arrow')) return false;
	const card = from.closest<HTMLElement>(at('card'));
	const column = (card && around(card, 'side')) ?? undefined;
	if (key === 'ArrowUp' || key === 'ArrowDown') {
		if (!column || !card) return false;
		const cards = findAll('card', column);
		return focus(cards[cards.indexOf(card) + (key === 'ArrowUp' ? -1 : 1)]);
	}
	const forward = (key === 'ArrowRight') === (getComputedStyle(section).direction === 'ltr');
	const side: Outer = forward ? 'after' : 'before';
	if (!card) return focus(findAll('card', find('side', side, section) ?? undefined)[0]);
	if (said(column, 'side') !== side) return focus(section);
	card.click();
	return true;
}

function focus(element: HTMLElement | undefined): boolean {
	element?.focus();
	return element !== undefined;
}

/** What the buttons do that change the size of the drawing or save a picture. */
export async function onDraw(button: HTMLElement): Promise<void> {
	const map = around(button, 'map');
	const form = said(button, 'draw');
	if (!map || !form) return;
	const region = find('drawing', '', map);
	if (form !== 'svg' && form !== 'png') {
		if (region) resize(region, form);
		return;
	}
	const status = find('unsaved', undefined, map);
	if (status) status.textContent = '';
	const { savePicture } = await import('./picture.ts');
	await savePicture(map, around(button, 'around'), form).catch(() => {
		if (status) status.textContent = said(status, 'unsaved') ?? '';
	});
}

document.addEventListener('pointerdown', followPointer);

/** The sign of the statement in the middle is marked in the drawing. */
function markCurrent(): void {
	for (const region of findAll('drawing')) {
		for (const link of region.querySelectorAll('a')) {
			const isCurrent = link.getAttribute('href') === location.hash;
			link.setAttribute('aria-current', String(isCurrent));
		}
	}
}
addEventListener('hashchange', markCurrent);
markCurrent();
