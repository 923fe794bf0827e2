import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Stage from '../../../tests/support/Stage.svelte';
import TermNotes from '#lib/components/compare/TermNotes.svelte';
import TermText from '#lib/components/compare/TermText.svelte';
import { find, termNoteId } from '#lib/components/hooks.ts';
import type { TermView } from '#lib/compare/terms/view.ts';
import { listenForNotes } from './notes.ts';

const words = (text: string) => ({ text, lang: 'en' as const });
const term: TermView = {
	id: 'hours',
	name: words('Hours'),
	ours: words('opening hours'),
	wordings: ['late hours', 'evening closing'].map((text) => ({ text, lang: 'en', by: [] }))
};
const user = userEvent.setup();

/** What jsdom has not got of popovers: `showPopover`, `hidePopover`, `:popover-open` and the event. */
function lendPopovers(note: HTMLElement): void {
	let isOpen = false;
	const turn = (newState: 'open' | 'closed') => {
		isOpen = newState === 'open';
		note.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
	};
	const { matches } = note;
	note.showPopover = () => turn('open');
	note.hidePopover = () => turn('closed');
	vi.spyOn(note, 'matches').mockImplementation((selector: string) =>
		selector === ':popover-open' ? isOpen : matches.call(note, selector)
	);
}

let mark: HTMLElement;
let note: HTMLElement;
const isOpen = () => note.matches(':popover-open');

listenForNotes();
beforeEach(() => {
	render(Stage, { of: TermNotes, given: { terms: [term] } });
	render(Stage, { of: TermText, given: { text: 'Evening closing', mark: { term, wording: 1 } } });
	mark = find('note')!;
	note = document.getElementById(termNoteId('hours'))!;
});

describe('the note of a contested term', () => {
	it('opens at its words, marks the wording that stands there, and has the focus', async () => {
		lendPopovers(note);
		await user.click(mark);
		expect(isOpen()).toBe(true);
		expect(note).toHaveFocus();
		expect(mark.ariaExpanded).toBe('true');
		const wordings = [...note.querySelectorAll('li')];
		expect(wordings.map(({ ariaCurrent }) => ariaCurrent)).toEqual([null, 'true']);
	});

	it('gives the focus back when it is closed', async () => {
		lendPopovers(note);
		await user.click(mark);
		note.hidePopover();
		expect(mark).toHaveFocus();
		expect(mark.ariaExpanded).toBe('false');
	});

	it('closes when the focus leaves it, and is not closed by moving within it', async () => {
		lendPopovers(note);
		await user.click(mark);
		note.querySelector('a')!.focus();
		expect(isOpen()).toBe(true);
		const elsewhere = document.body.appendChild(document.createElement('button'));
		note.dispatchEvent(new FocusEvent('focusout', { relatedTarget: elsewhere }));
		expect(isOpen()).toBe(false);
		expect(mark).toHaveFocus();
		elsewhere.remove();
	});

	it('is not opened anew by the press on its words that closed it', async () => {
		lendPopovers(note);
		mark.setAttribute('aria-expanded', 'true');
		await user.click(mark);
		expect(isOpen()).toBe(false);
		await user.click(mark);
		expect(isOpen()).toBe(false);
		mark.setAttribute('aria-expanded', 'false');
		await user.click(mark);
		expect(isOpen()).toBe(true);
	});

	it('leaves the link to the page of terms to a browser without popovers, and to keys that open it elsewhere', () => {
		const click = (init: MouseEventInit = {}) => {
			const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
			mark.dispatchEvent(event);
			return event.defaultPrevented;
		};
		expect(click()).toBe(false);
		lendPopovers(note);
		expect(click({ ctrlKey: true })).toBe(false);
		expect(click({ button: 1 })).toBe(false);
		expect(click()).toBe(true);
	});
});
