import { around, at, findAll, said } from '#lib/components/hooks.ts';

/**
 * Opens the note of a contested term, or of a kind of the codebook, at its words, over the page, and
 * brings the focus back to them. The browser's own popover closes it on Escape, on a click elsewhere and
 * on its button; where there is none, the words stay what they are, a link to the page that says more.
 */

/** The words whose note a press is about to close: their click must not open it again. */
let pressed: Element | null = null;

export function listenForNotes(): void {
	for (const words of findAll('note')) words.ariaHasPopup = 'dialog';
	document.addEventListener(
		'pointerdown',
		({ target }) => {
			pressed =
				target instanceof Element ? target.closest(`${at('note')}[aria-expanded=true]`) : null;
		},
		true
	);
	// On its way down: on the way up a router would already be following the link.
	document.addEventListener('click', onClick, true);
}

function onClick(event: MouseEvent): void {
	const { target } = event;
	if (!(target instanceof Element) || event.button !== 0) return;
	const words = around(target, 'note');
	if (!words || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const note = document.getElementById(said(words, 'note') ?? '');
	if (!note || !('showPopover' in note)) return;
	event.preventDefault();
	if (words === pressed) pressed = null;
	else open(note, words);
}

function open(note: HTMLElement, words: HTMLElement): void {
	const wordings = note.querySelectorAll('li');
	const here = wordings[Number(said(words, 'wording'))];
	for (const one of wordings) one.ariaCurrent = one === here ? 'true' : null;
	const listening = new AbortController();
	const { signal } = listening;
	note.addEventListener(
		'toggle',
		(event) => {
			if ((event as ToggleEvent).newState === 'open') return;
			listening.abort();
			words.ariaExpanded = 'false';
			const focused = document.activeElement;
			if (!focused || focused === document.body || note.contains(focused)) back(words);
		},
		{ signal }
	);
	// Whoever tabs out of the note goes on reading where it was opened.
	note.addEventListener(
		'focusout',
		({ relatedTarget: next }) => {
			if (!(next instanceof Node) || note.contains(next) || !note.matches(':popover-open')) return;
			note.hidePopover();
			back(words);
		},
		{ signal }
	);
	back(words);
	words.ariaExpanded = 'true';
	note.showPopover();
	place(note, words);
	note.focus({ preventScroll: true });
	// The browser has brought a link within it into view: the wording that stands here is what counts.
	note.scrollTop = here ? here.offsetTop - note.clientHeight / 2 : 0;
}

function back(words: HTMLElement): void {
	words.focus({ preventScroll: true });
}

/** Below the words, or above them where only there is room; on a phone the style has it at the lower edge. */
function place(note: HTMLElement, words: HTMLElement): void {
	if (getComputedStyle(note).position === 'fixed') return;
	const { width, height } = note.getBoundingClientRect();
	const { top, bottom } = words.getBoundingClientRect();
	// Words that run over the end of a line begin in the first of their boxes.
	const { left, right } = words.getClientRects()[0] ?? words.getBoundingClientRect();
	const isBelow = innerHeight - bottom > height + 16 || top < height + 16;
	const start = getComputedStyle(note).direction === 'rtl' ? right - width : left;
	const most = document.documentElement.clientWidth - width - 8;
	note.style.top = `${scrollY + (isBelow ? bottom + 6 : top - height - 6)}px`;
	note.style.left = `${scrollX + Math.max(8, Math.min(start, most))}px`;
}
