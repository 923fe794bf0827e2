import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallExchange } from '../../../tests/support/small-exchange.ts';
import Stage from '../../../tests/support/Stage.svelte';
import FacingPages from '#lib/components/FacingPages.svelte';
import { at, find, findAll, hasState, hook, said } from '#lib/components/hooks.ts';
import { readViews } from './facing-pages.ts';
import './main.ts';

const PARTIES = ['anglers', 'board', 'council', 'divers', 'friends'];
const user = userEvent.setup();

/** Facing pages of a claim with five responses, at an address. */
function open(query = '', given: { addressed?: boolean } = {}): void {
	history.replaceState(null, '', `/claims/hours${query}`);
	render(Stage, { of: FacingPages, given: { exchange: smallExchange(PARTIES), ...given } });
	readViews();
}

const inView = () =>
	findAll('response')
		.filter((panel) => !hasState(panel, 'away'))
		.map((panel) => said(panel, 'response'));
const strip = (party: string) =>
	within(screen.getByRole('navigation')).getByRole('link', { name: new RegExp(party) });
const pinButton = (party: string) =>
	within(find('response', party)!).getByRole('button', { name: /keep/i });
const address = () => location.pathname + location.search;
const says = () => find('says')?.textContent;

/** The place of the layout where it is said what has changed. */
const heard = () => find('status')!;

beforeEach(() => {
	document.documentElement.dir = 'ltr';
	Element.prototype.scrollIntoView = vi.fn();
	const status = document.body.appendChild(document.createElement('p'));
	status.setAttribute(...(Object.entries(hook({ status: '' }))[0] as [string, string]));
});
afterEach(() => {
	heard().remove();
	delete document.documentElement.dataset.keys;
});

describe('facing pages', () => {
	it('open with the first response, or with the view that the address names', () => {
		open();
		expect(inView()).toEqual(['anglers']);
		open('?with=board&pin=divers,nobody&swap');
		const [, second] = findAll('facing');
		const shown = findAll('response', second).filter((panel) => !hasState(panel, 'away'));
		expect(shown.map((panel) => said(panel, 'response'))).toEqual(['board', 'divers']);
		expect(hasState(second!, 'swapped')).toBe(true);
	});

	it('show the response that is chosen in the strip, and the address says which', async () => {
		open();
		await user.click(strip('council'));
		expect(inView()).toEqual(['council']);
		expect(strip('council')).toHaveAttribute('aria-current', 'true');
		expect(strip('anglers')).toHaveAttribute('aria-current', 'false');
		expect(address()).toBe('/claims/hours?with=council');
		expect(heard()).toHaveTextContent('council: answers the claim');
	});

	it('bring what is chosen into sight where it stands below the claim, and only there', async () => {
		const scrolled = vi.mocked(Element.prototype.scrollIntoView).mock.contexts;
		const left = vi.spyOn(Element.prototype, 'getBoundingClientRect');
		open();
		await user.click(strip('council'));
		expect(scrolled).toEqual([strip('council'), find('response', 'council')]);
		left.mockImplementation(function (this: Element) {
			return { left: this.matches(at('claim')) ? 0 : 500 } as DOMRect;
		});
		await user.click(strip('board'));
		expect(scrolled.slice(2)).toEqual([strip('board')]);
		left.mockRestore();
	});

	it('leave a link that is opened elsewhere to the browser', () => {
		open();
		for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
			const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
			strip('council').dispatchEvent(click);
			expect(click.defaultPrevented).toBe(false);
		}
		expect(inView()).toEqual(['anglers']);
	});

	it('pin up to three, say so, and refuse a fourth', async () => {
		open();
		for (const party of ['anglers', 'board', 'council']) {
			await user.click(strip(party));
			await user.click(pinButton(party));
			await vi.waitFor(() => expect(says()).toContain(party));
			expect(pinButton(party)).toHaveAttribute('aria-pressed', 'true');
			expect(hasState(strip(party), 'pinned')).toBe(true);
		}
		expect(inView()).toEqual(['anglers', 'board', 'council']);
		expect(hasState(find('facing')!, 'crowded')).toBe(true);
		await user.click(pinButton('divers'));
		await vi.waitFor(() => expect(says()).toMatch(/three/i));
		expect(pinButton('divers')).toHaveAttribute('aria-pressed', 'false');
		await user.click(pinButton('board'));
		expect(inView()).toEqual(['anglers', 'council']);
		expect(hasState(find('facing')!, 'crowded')).toBe(false);
	});

	it('swap the sides in the order of reading too, and keep the focus', async () => {
		open();
		const claim = find('claim')!;
		expect(claim.parentElement?.firstElementChild).toBe(claim);
		const swap = find('action', 'swap')!;
		await user.click(swap);
		expect(claim.parentElement?.lastElementChild).toBe(claim);
		expect(swap).toHaveFocus();
		expect(swap).toHaveAttribute('aria-pressed', 'true');
		expect(address()).toBe('/claims/hours?swap');
		await user.click(swap);
		expect(claim.parentElement?.firstElementChild).toBe(claim);
		expect(address()).toBe('/claims/hours');
	});

	it.each([
		['ltr', '{ArrowRight}', 'board'],
		['ltr', '{ArrowLeft}', 'friends'],
		['rtl', '{ArrowRight}', 'friends'],
		['rtl', '{ArrowLeft}', 'board']
	])('on a page that runs %s, %s leads to %s', async (dir, key, party) => {
		open();
		document.documentElement.dir = dir;
		await user.keyboard(key);
		expect(inView()).toEqual([party]);
		expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toContain(strip(party));
		expect(heard()).toHaveTextContent(party);
	});

	it('answer to s and p, but not in a field', async () => {
		open();
		await user.keyboard('s');
		expect(hasState(find('facing')!, 'swapped')).toBe(true);
		await user.keyboard('p');
		expect(address()).toBe('/claims/hours?pin=anglers&swap');
		const field = document.body.appendChild(document.createElement('input'));
		await user.type(field, 'sp');
		expect(address()).toBe('/claims/hours?pin=anglers&swap');
		field.remove();
	});

	it('leave keys to whatever else has the focus, and letters to who turned them off', async () => {
		open();
		const table = document.body.appendChild(document.createElement('div'));
		table.tabIndex = 0;
		table.focus();
		await user.keyboard('{ArrowRight}sp');
		expect(address()).toBe('/claims/hours');
		table.remove();
		strip('anglers').focus();
		document.documentElement.dataset.keys = 'off';
		await user.keyboard('sp');
		expect(address()).toBe('/claims/hours');
		await user.keyboard('{ArrowRight}');
		expect(address()).toBe('/claims/hours?with=board');
	});

	it('keep their view out of an address that is not theirs', async () => {
		open('?with=council', { addressed: false });
		expect(inView()).toEqual(['anglers']);
		await user.click(strip('board'));
		expect(inView()).toEqual(['board']);
		expect(address()).toBe('/claims/hours?with=council');
	});

	it('copy the address of the view, or say it where the clipboard is withheld', async () => {
		open('?with=board', { addressed: false });
		await user.click(strip('board'));
		const whole = `${location.origin}/claims/hours?with=board`;
		await user.click(find('action', 'link')!);
		await vi.waitFor(() => expect(says()).toBeTruthy());
		expect(await navigator.clipboard.readText()).toBe(whole);
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('withheld'));
		await user.click(find('action', 'link')!);
		await vi.waitFor(() => expect(says()).toBe(whole));
	});
});
