import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { messages as ar } from '#lib/i18n/ar/core.ts';
import Stage from '../../../tests/support/Stage.svelte';
import ReportLink from './ReportLink.svelte';

const TRACKER = 'https://tracker.example/new?title={title}&body={body}';
const shown = (given: object, more: object = {}) =>
	render(Stage, {
		of: ReportLink,
		given: given as Record<string, unknown>,
		report: { to: TRACKER, version: '2024-04-01' },
		...more
	});
const filled = () => {
	const href = screen.getByRole('link').getAttribute('href') ?? '';
	const { searchParams } = new URL(href);
	return [searchParams.get('title'), ...(searchParams.get('body') ?? '').split('\r\n')];
};

test('a report of a quotation names whose it is, its number and its page', () => {
	shown({ what: 'quotation', of: 'response/imrie', quotation: 1 });
	expect(filled().slice(0, 4)).toEqual([
		'Possible error: response/imrie, quotation 2',
		'Page: /responses/imrie',
		'Place: response/imrie, quotation 2',
		'Record of: 2024-04-01'
	]);
	expect(screen.getByRole('link')).toHaveTextContent('Report an error in this quotation');
});

test('a report of a page names it alone, in the reader’s language', () => {
	shown({ what: 'page' }, { lang: 'ar', t: ar });
	expect(filled().slice(0, 3)).toEqual(['خطأ محتمل: /', 'الصفحة: /ar', 'نسخة السجل: 2024-04-01']);
});

test('where the editors have set no address there is no link', () => {
	shown({ what: 'page' }, { report: undefined });
	expect(screen.queryByRole('link')).toBeNull();
});
