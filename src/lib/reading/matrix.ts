import { tick } from 'svelte';
import { find, said } from '#lib/components/hooks.ts';
import MatrixTool from '#lib/components/compare/MatrixTool.svelte';
import { parseMatrixState, writeMatrixState } from '#lib/compare/matrix/choices.ts';
import type { matrixPage } from '#lib/compare/topic-head.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { mountOn } from './islands.ts';
import { page } from './page.ts';

let isComing = false;

/**
 * Puts a matrix that answers to choices in the place of the one that came with the page: as its address
 * asks, and with what `control`, one of its own, was just used for.
 */
export async function chooseMatrix(control?: HTMLElement): Promise<void> {
	const picks = find('matrix');
	const place = picks?.parentElement;
	if (!picks || !place || isComing) return;
	isComing = true;
	try {
		const id = said(picks, 'matrix') ?? '';
		const [data, words] = await Promise.all([
			fetch(page.file(`/topics/${id}/matrix.json`)).then(
				(response) => response.json() as Promise<ReturnType<typeof matrixPage>>
			),
			loadMessages(page.lang, 'compare')
		]);
		const asked = new URLSearchParams(location.search);
		const pick = control instanceof HTMLSelectElement ? control : undefined;
		if (pick?.value) asked.set(pick.name, pick.value);
		else if (pick) asked.delete(pick.name);
		const start = parseMatrixState(asked);
		place.replaceChildren();
		await mountOn(place, MatrixTool, {
			...data,
			words: words.matrix,
			start,
			filtering: control !== undefined && !pick,
			onchoose: showInAddress
		});
		if (!control) return;
		showInAddress(start.state);
		await tick();
		place.querySelector<HTMLElement>(pick ? `[name=${pick.name}]` : 'form button')?.focus();
	} finally {
		isComing = false;
	}
}

function showInAddress(state: Parameters<typeof writeMatrixState>[0]): void {
	const query = new URLSearchParams(writeMatrixState(state)).toString();
	history.replaceState(
		history.state,
		'',
		location.pathname + (query === '' ? '' : `?${query}`) + location.hash
	);
}
