import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Stage from '../../../tests/support/Stage.svelte';
import Choices from '../../routes/Choices.svelte';
import beforePaint from '../../theme.js?raw';
import './main.ts';
import { hasKeys, showChoices } from './choices.ts';

const root = document.documentElement;
const user = userEvent.setup();
const choice = (name = 'Theme') => screen.getByLabelText<HTMLSelectElement>(name);

/** Loads a page: theme.js runs within it, then the script of reading pages. */
function load(): void {
	document.body.replaceChildren();
	delete root.dataset.theme;
	delete root.dataset.keys;
	new Function(beforePaint)();
	render(Stage, { of: Choices, given: {} });
	showChoices();
}

beforeEach(() => {
	localStorage.clear();
	load();
});

describe('a theme', () => {
	it('is the one of the device until another is chosen', () => {
		expect(root.dataset.theme).toBeUndefined();
		expect(choice().value).toBe('auto');
	});

	it.each(['light', 'dark'])(
		'that was chosen, %s, is shown at once and on the next page',
		async (theme) => {
			await user.selectOptions(choice(), theme);
			expect(root.dataset.theme).toBe(theme);
			load();
			expect(root.dataset.theme).toBe(theme);
			expect(choice().value).toBe(theme);
		}
	);

	it('can be left to the device again', async () => {
		await user.selectOptions(choice(), 'dark');
		await user.selectOptions(choice(), 'auto');
		expect(root.dataset.theme).toBeUndefined();
		load();
		expect(root.dataset.theme).toBeUndefined();
	});

	it('is shown in a browser that keeps nothing, and what another kept there does no harm', async () => {
		const spy = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await user.selectOptions(choice(), 'dark');
		expect(root.dataset.theme).toBe('dark');
		spy.mockRestore();
		localStorage.setItem('theme', '"><script>');
		load();
		expect(root.dataset.theme).toBeUndefined();
	});
});

describe('single keys', () => {
	const keys = () => choice('Single-key shortcuts');

	it('do something until they are turned off, here and on the next page', async () => {
		expect(hasKeys()).toBe(true);
		expect(keys().selectedOptions[0]).toHaveTextContent('On');
		await user.selectOptions(keys(), 'Off');
		expect(hasKeys()).toBe(false);
		load();
		expect(hasKeys()).toBe(false);
		expect(keys().selectedOptions[0]).toHaveTextContent('Off');
		await user.selectOptions(keys(), 'On');
		expect(hasKeys()).toBe(true);
		load();
		expect(hasKeys()).toBe(true);
	});
});
