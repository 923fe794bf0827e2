import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { smallExchange } from '../../../tests/support/small-exchange.ts';
import Stage from '../../../tests/support/Stage.svelte';
import type { ExchangeView, MoveView, ResponseView } from '#lib/views/statement.ts';
import Coverage from './Coverage.svelte';

const words = (text: string) => ({ text, lang: 'en' as const });
const POINTS = [1, 2, 3].map((number) => ({
	id: `point-${number}`,
	number,
	gist: words(`part ${number}`),
	quote: 'silted up',
	voice: 'own' as const,
	lang: 'en'
}));
const move = (points: number[]): MoveView => ({
	kind: 'contradicts',
	points,
	why: words('It says that it is not so.'),
	quote: 'the harbour is clear',
	voice: 'reported',
	lang: 'en'
});

/** A claim in three points with responses that do this to it. */
function show(...responses: Partial<ResponseView>[]): void {
	const exchange = smallExchange(responses.map((_, i) => ['anglers', 'board', 'council'][i]!));
	const given = exchange.responses.map((one, i) => ({ ...one, ...responses[i] }));
	const named = new Set(given.flatMap(({ moves }) => moves.flatMap(({ points }) => points)));
	const view: ExchangeView = {
		...exchange,
		claim: { ...exchange.claim, points: POINTS },
		responses: given,
		read: given.some(({ moves, onDocument }) => moves.length + onDocument.length > 0),
		unanswered: POINTS.map(({ number }) => number).filter((number) => !named.has(number))
	};
	render(Stage, { of: Coverage, given: { exchange: view } });
}
const columns = () => screen.getAllByRole('columnheader').map((one) => one.textContent?.trim());
const cells = (party: string) =>
	within(screen.getByRole('row', { name: new RegExp(`^${party}`) }))
		.getAllByRole('cell')
		.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());

it('has a column for the claim as a whole where anything is said of it, and names the points answered only so', () => {
	show({ grade: 'points', moves: [move([2])] }, { grade: 'whole', moves: [move([])] });
	expect(columns().at(-1)).toBe('The claim as a whole');
	expect(cells('board').at(-1)).toContain('the harbour is clear');
	expect(cells('anglers').at(-1)).toContain('not addressed');
	expect(screen.getByText('Answered only as a whole: points 1 and 3.')).toBeVisible();
	expect(screen.queryByText(/We found no answer to/)).toBeNull();
});

it('keeps an answer to the whole that nobody has read yet in the table, and says so', () => {
	show({ grade: 'whole', moves: [] });
	expect(cells('anglers').at(-1)).toBe('We have not recorded what its words do to this claim.');
	expect(screen.getByText('Answered only as a whole: points 1, 2, and 3.')).toBeVisible();
});

it('has no such column where points alone are answered, and names those that nobody answers', () => {
	show({ grade: 'points', moves: [move([1, 2])] });
	expect(columns()).toHaveLength(4);
	expect(screen.getByText('We found no answer to point 3.')).toBeVisible();
});

it('tells an answer to the document from an answer to the claim', () => {
	show({ grade: 'document', moves: [], onDocument: [move([])] });
	expect(screen.queryByRole('table')).toBeNull();
	expect(
		screen.getByText('Answered only as part of the whole document: points 1, 2, and 3.')
	).toBeVisible();
});

it('says nothing of points where every one is answered', () => {
	show({ grade: 'points', moves: [move([1, 2, 3])] });
	expect(screen.queryByText(/Answered only|no answer to/)).toBeNull();
});
