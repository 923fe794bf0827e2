import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ResponseView } from '#lib/domain/view/statement.ts';
import AnswersLine from './AnswersLine.svelte';
import Stage from './Stage.svelte';

const points = [1, 2, 3].map((number) => ({ number }));
const raised = { text: 'The board says that the tide was high.', lang: 'en' as const };

function sentence(notAddressed: number[], raises: boolean): string {
	const speaker = { id: 'board', kind: 'organisation' as const, name: raised, short: raised };
	const response: ResponseView = {
		id: 'dredged',
		speaker,
		gist: raised,
		quotes: [],
		outcome: 'replied',
		elsewhere: [],
		moves: [],
		notAddressed,
		raises: raises ? [{ id: 'tide', kind: 'assertion', gist: raised, speaker }] : [],
		rejoinders: []
	};
	const { container } = render(Stage, { of: AnswersLine, given: { response, points } });
	return (container.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('the sentence on what a response answers', () => {
	it.each([
		[[2], false, 'answers ① and ③; does not speak to ②'],
		[[], false, 'answers ①, ②, and ③'],
		[[1, 2, 3], false, 'answers the claim as a whole'],
		[[1, 3], true, `answers ②; does not speak to ① and ③; brings up: ${raised.text}`]
	])('not speaking to %j, raising a claim: %s', (notAddressed, raises, expected) => {
		expect(sentence(notAddressed, raises)).toBe(expected);
	});
});
