import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Grade } from '#lib/record/vocabulary.ts';
import type { ResponseView } from '#lib/views/statement.ts';
import AnswersLine from './AnswersLine.svelte';
import Stage from '../../../../tests/support/Stage.svelte';

const points = [1, 2, 3].map((number) => ({ number }));
const raised = { text: 'The board says that the tide was high.', lang: 'en' as const };

function sentence(notAddressed: number[], raises: boolean, grade: Grade): string {
	const speaker = { id: 'board', kind: 'organisation' as const, name: raised, short: raised };
	const response: ResponseView = {
		id: 'dredged',
		speaker,
		gist: raised,
		quotes: [],
		outcome: 'replied',
		grade,
		elsewhere: [],
		bases: [],
		links: [],
		onDocument: [],
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
		[[2], false, 'points', 'answers ① and ③; does not address ②'],
		[[], false, 'points', 'answers ①, ②, and ③'],
		[[1, 2, 3], false, 'whole', 'answers the claim as a whole'],
		[[1, 2, 3], false, 'document', 'answers the document as a whole'],
		[[1, 3], true, 'points', `answers ②; does not address ① and ③; adds: ${raised.text}`]
	] as const)(
		'not speaking to %j, raising a claim: %s',
		(notAddressed, raises, grade, expected) => {
			expect(sentence([...notAddressed], raises, grade)).toBe(expected);
		}
	);
});
