import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { smallExchange } from '../../../tests/support/small-exchange.ts';
import Stage from '../../../tests/support/Stage.svelte';
import Check from '#lib/components/Check.svelte';
import ExchangeTools from '#lib/components/ExchangeTools.svelte';
import FacingPages from '#lib/components/FacingPages.svelte';
import { find, hook } from '#lib/components/hooks.ts';
import SearchBox from '#lib/components/search/SearchBox.svelte';
import { readShelf } from '#lib/pack/state/shelf.ts';
import { pageIndex } from '#lib/search/client/search.svelte.ts';
import { readViews } from './facing-pages.ts';
import './main.ts';

const user = userEvent.setup();
const exchange = smallExchange(['anglers', 'board']);
const workers: string[] = [];
const fetched: string[] = [];

/** What the layout writes of the page on `<main>`: below /town, in English, with the index whole. */
function layout(): void {
	const main = document.body.appendChild(document.createElement('main'));
	for (const [name, value] of Object.entries(hook({ base: '/town', lang: 'en', form: 'whole' }))) {
		main.setAttribute(name, String(value));
	}
}

beforeEach(() => {
	sessionStorage.clear();
	workers.length = fetched.length = 0;
	vi.stubGlobal(
		'Worker',
		class {
			postMessage = (request: { place?: { index: string } }) =>
				workers.push(request.place?.index ?? '');
			terminate = () => {};
		}
	);
	vi.stubGlobal('fetch', (address: string) => {
		fetched.push(address);
		return Promise.resolve(new Response('', { status: 404 }));
	});
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
	layout();
});
afterEach(() => {
	for (const dialog of document.querySelectorAll('dialog')) if (dialog.open) dialog.close();
	document.querySelector('main')?.remove();
});

const palette = () => screen.findByRole('combobox', undefined, { timeout: 60_000 });
const dialog = () => screen.findByRole('dialog', undefined, { timeout: 60_000 });

describe('the search over a page', () => {
	it('is loaded when somebody reaches for it, from below where the site is mounted', async () => {
		render(Stage, { of: SearchBox, given: {} });
		expect(pageIndex.state).toBe('idle');
		await user.hover(find('find')!);
		await waitFor(() => expect(pageIndex.state).toBe('loading'), { timeout: 60_000 });
		expect(workers).toEqual([`${location.origin}/town/search/en.index`]);
	});

	it.each([
		['the key /', (): Promise<void> => user.keyboard('/')],
		['Control and K', (): Promise<void> => user.keyboard('{Control>}k{/Control}')],
		['a click on its link', (): Promise<void> => user.click(find('find')!)]
	])('opens by %s, once, and gives the focus back', async (_, open) => {
		render(Stage, { of: SearchBox, given: {} });
		find('find')!.focus();
		await open();
		await user.keyboard('/');
		await palette();
		expect(screen.getAllByRole('dialog')).toHaveLength(1);
		((await dialog()) as HTMLDialogElement).close();
		await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
		expect(find('find')).toHaveFocus();
	});

	it('has what was typed while it was on its way', async () => {
		await user.keyboard('/harb');
		expect(await palette()).toHaveValue('harb');
	});

	it('does not open by a single key for who turned those off', async () => {
		document.documentElement.dataset.keys = 'off';
		await user.keyboard('/x');
		await user.keyboard('{Control>}k{/Control}');
		expect(await palette()).toHaveValue('');
		delete document.documentElement.dataset.keys;
	});

	it('is a link like others to who opens it in another tab, and a letter like others in a field', async () => {
		render(Stage, { of: SearchBox, given: {} });
		const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
		find('find')!.dispatchEvent(click);
		expect(click.defaultPrevented).toBe(false);
		const field = document.body.appendChild(document.createElement('textarea'));
		await user.type(field, 'and/or');
		expect(field).toHaveValue('and/or');
		field.remove();
		expect(screen.queryByRole('dialog')).toBeNull();
	});
});

describe('the buttons of an exchange', () => {
	it('put it into the pack, and lead there once', async () => {
		render(Stage, { of: ExchangeTools, given: { exchange, embeddable: true } });
		await user.click(find('action', 'pack')!);
		await user.click(find('action', 'pack')!);
		const links = () => [...find('shelf')!.querySelectorAll('a')].map((link) => link.pathname);
		await waitFor(() => expect(links()).toEqual(['/town/pack']), { timeout: 60_000 });
		expect(readShelf().items).toEqual(['claim/hours', 'response/anglers', 'response/board']);
	});

	it('cite the claim and the responses in view', async () => {
		render(Stage, { of: FacingPages, given: { exchange } });
		readViews();
		await user.click(find('action', 'cite', document.querySelector('.tools')!)!);
		await dialog();
		expect(fetched).toEqual([
			'/town/statements/claim/hours.json',
			'/town/statements/response/anglers.json'
		]);
	});

	it('show how it is embedded', async () => {
		render(Stage, { of: ExchangeTools, given: { exchange, embeddable: true } });
		const button = find('action', 'embed')!;
		await user.click(button);
		const shown = (await dialog()) as HTMLDialogElement;
		const link = await within(shown).findByRole('link', undefined, { timeout: 60_000 });
		expect(link).toHaveAttribute('href', `${location.origin}/town/embed/claim/hours`);
		shown.close();
		await waitFor(() => expect(button).toHaveFocus());
	});
});

describe('a check', () => {
	it('is shown beside the quotation, from the evidence of its source, and taken away', async () => {
		const [quotation] = exchange.claim.quotes;
		render(Stage, { of: Check, given: { quotation } });
		const button = screen.getByRole('button', {
			name: new RegExp(`${quotation!.text}$`)
		});
		expect(button).toHaveAttribute('aria-expanded', 'false');
		for (let n = 1; n <= 2; n++) {
			await user.click(button);
			await waitFor(() => expect(fetched).toHaveLength(n), { timeout: 60_000 });
			await waitFor(() => expect(find('result')!.children).toHaveLength(1));
			await waitFor(() => expect(find('result')).toHaveTextContent(/could not run/));
			expect(button).toHaveAttribute('aria-expanded', 'true');
			await user.click(button);
			await waitFor(() => expect(find('result')).toBeEmptyDOMElement());
			expect(button).toHaveAttribute('aria-expanded', 'false');
		}
		expect(fetched[0]).toBe('/town/evidence/courier-1.json');
	});
});
