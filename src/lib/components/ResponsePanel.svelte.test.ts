import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { smallExchange } from '../../../tests/support/small-exchange.ts';
import Stage from '../../../tests/support/Stage.svelte';
import type { ResponseView } from '#lib/views/statement.ts';
import ResponsePanel from './ResponsePanel.svelte';

const [made] = smallExchange(['anglers']).responses;
const show = (response: Partial<ResponseView>) =>
	render(Stage, { of: ResponsePanel, given: { response: { ...made!, ...response } } });

const words = {
	quote: 'All gave details upon request',
	lang: 'en',
	source: made!.quotes[0]!.source
};

it('shows, of what was said earlier, the words by which it had been asked for, and what of that is inferred', () => {
	const { speaker: by } = made!;
	const basis = { kind: 'asked' as const, by, words };
	show({ outcome: 'spoke-earlier', asked: { by, about: [], basis, inferred: ['by'] }, bases: [] });
	expect(screen.getByText('All gave details upon request')).toBeVisible();
	expect(screen.getByText(/asked by anglers/)).toBeVisible();
	expect(screen.getByText('the source does not say who asked; we infer it')).toBeVisible();
});

it('says of an answer without a kind of move that none is recorded', () => {
	show({ outcome: 'replied', grade: 'whole', moves: [], onDocument: [] });
	expect(screen.getByText('We have not recorded what its words do to this claim.')).toBeVisible();
});
