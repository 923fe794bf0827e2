import { render } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { formatEndings, formatName } from '#lib/formats/registry.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { LANGUAGES } from '#lib/text/languages.ts';
import Stage from '../../../../tests/support/Stage.svelte';
import Page from './+page.svelte';

const pages = await Promise.all(
	LANGUAGES.map(async (lang) => ({
		lang,
		t: await loadMessages(lang, 'core'),
		words: await loadMessages(lang, 'share')
	}))
);

describe.each(pages)('the page of exports in $lang', ({ lang, t, words }) => {
	const title = { text: 'Library hours', lang: 'en' };
	const data = { words, version: '2024-04-01', topics: [{ id: 'library-hours', title }] };
	const { container } = render(Stage, { of: Page, given: { data }, lang, t });
	const links = [...container.querySelectorAll<HTMLAnchorElement>('a[href]')];

	test('lists every format of the registry, and says of each what it is good for', () => {
		const listed = links.flatMap((link) => {
			const [, ending] = /\/record\.(.+)$/.exec(link.getAttribute('href') ?? '') ?? [];
			if (ending === undefined || link.getAttribute('href')?.includes('/schema/')) return [];
			const says = link.closest('div')?.querySelector('dd')?.textContent;
			return [{ ending, name: link.textContent, says }];
		});
		expect(listed).toEqual(
			formatEndings('record').map((ending) => ({
				ending,
				name: formatName(ending, t.share.simple),
				says: words.exports.forms[ending]
			}))
		);
	});

	test('links of each topic the files that there are of one', () => {
		const files = links.flatMap(
			(link) => /^\/topics\/library-hours\.(.+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []
		);
		expect(files).toEqual(formatEndings('topic'));
	});
});
