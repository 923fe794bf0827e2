import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Picker from './Picker.svelte';

const words = {
	type: 'Type',
	found: (n: number) => `${n} found`,
	nothingFound: 'Nothing found',
	pickerFailed: 'Failed',
	clear: 'Clear'
};
const options = [
	{ key: 'claim/silt', text: 'The harbour is silted up', detail: 'Friends · 2023', names: [] },
	{ key: 'response/dredged', text: 'It was dredged', detail: 'Ostrovsky', names: ['Ostrovksy'] },
	{ key: 'claim/مرفأ', text: 'المرفأ مغلق', detail: 'المجلس', names: ['Council'] }
];

function picker(given: Partial<Parameters<typeof render<typeof Picker>>[1]> = {}) {
	const onpick = vi.fn();
	render(Picker, { label: 'One side', options, words, value: '', onpick, ...given });
	return { onpick, field: screen.getByRole('combobox'), user: userEvent.setup() };
}

describe('a picker', () => {
	it.each([
		['harbur silt', 'claim/silt'],
		['ostrovksy', 'response/dredged'],
		['council', 'claim/مرفأ'],
		['المرفأ', 'claim/مرفأ']
	])('finds by %s, and picks by keyboard', async (typed, key) => {
		const { onpick, field, user } = picker();
		await user.type(field, typed);
		await screen.findAllByRole('option');
		await user.keyboard('{ArrowDown}{Enter}');
		expect(onpick).toHaveBeenCalledWith(key);
	});

	it('says when nothing is spelt like that', async () => {
		const { field, user } = picker();
		await user.type(field, 'zzzzqqqq');
		expect(await screen.findByText('Nothing found')).toBeInTheDocument();
	});

	it('leaves what was picked alone when it is left by Escape', async () => {
		const { onpick, field, user } = picker({ value: 'It was dredged' });
		await user.type(field, 'harbour');
		await screen.findAllByRole('option');
		await user.keyboard('{Escape}');
		expect(field).toHaveValue('It was dredged');
		expect(onpick).not.toHaveBeenCalled();
	});

	it('says that its list could not be fetched', async () => {
		const { field, user } = picker({ options: () => Promise.reject(new Error('offline')) });
		await user.type(field, 'harbour');
		expect(await screen.findByText('Failed')).toBeInTheDocument();
	});
});
