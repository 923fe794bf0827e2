import { render } from '@testing-library/svelte';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { addPage } from '#lib/editor/draft/from-page.ts';
import { NOTHING_KNOWN } from '#lib/editor/draft/ids.ts';
import { emptyProject, readProject, writeProject } from '#lib/editor/draft/project.ts';
import { readPage } from '#lib/extract/page/page.ts';
import { messages as ar } from '#lib/i18n/ar/desk.ts';
import { messages as en } from '#lib/i18n/en/desk.ts';
import { messages as he } from '#lib/i18n/he/desk.ts';
import LeftOut from './LeftOut.svelte';
import Stage from '../../../../tests/support/Stage.svelte';

const PAGE = `<!doctype html><html lang="en"><head><title>The old lock</title></head><body><article><h1>The old lock</h1>
<p>The keeper wrote to every yard<sup><a href="#n1">1</a></sup> on the canal and asked for the names of all the boats<sup><a href="#n2">2</a></sup> that were waiting there.</p>
<p>The trust will pay <del>nine</del> seven crowns for each of them<span class="sr-only"> (opens a new tab)</span>, it said, and for the grain that is wet by now.</p></article></body></html>`;

/** What is kept of a page on the desk, once the project was put into a file and read again. */
function kept() {
	const document = parseHTML(PAGE).document as unknown as Document;
	const page = readPage({ kind: 'document', document })!;
	const { project } = addPage(emptyProject('p', '2026-03-04'), NOTHING_KNOWN, page, {
		captured: '2026-03-04'
	});
	const read = readProject(writeProject(project));
	return read.kind === 'project' ? (read.project.captures[0]?.leftOut ?? []) : [];
}

const shown = (
	parts: ReturnType<typeof kept>,
	t: typeof en.text.leftOut,
	lang: 'en' | 'ar' | 'he'
) => render(Stage, { of: LeftOut, given: { parts, lang: 'en', t }, lang }).container;

describe('what a page has that is not text', () => {
	it.each([
		['en', en, 'Left out: 2 markers of notes, 1 passage struck out, 1 passage hidden from the eye'],
		['ar', ar, 'ما تُرك خارج النص: علامتا حاشية، مقطع مشطوب واحد، مقطع محجوب واحد'],
		['he', he, 'נותר מחוץ לטקסט: שני סימני הערות, קטע מחוק אחד, קטע נסתר אחד']
	] as const)('is counted by kind, %s', (lang, { text }, says) => {
		const summary = shown(kept(), text.leftOut as typeof en.text.leftOut, lang).querySelector(
			'summary'
		);
		expect(summary?.textContent).toBe(says);
	});

	it('is shown as it stood', () => {
		const listed = [...shown(kept(), en.text.leftOut, 'en').querySelectorAll('dd')];
		expect(listed.map(({ textContent }) => textContent)).toEqual([
			'1',
			'2',
			'nine',
			'(opens a new tab)'
		]);
		expect(listed[0]!.lang).toBe('en');
	});

	it('is not spoken of where there is nothing', () => {
		expect(shown([], en.text.leftOut, 'en').querySelector('details')).toBeNull();
	});
});
