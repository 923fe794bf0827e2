import { expect, test } from 'vitest';
import { withoutHydrationMarks } from './hydration-marks.ts';

const MARKED =
	'<!--12qhfyh--><meta name="a"/><!--[-1--><!--]--><p><!--[0-->One <!---->word<!--]--> <!--[!--><!--[--></p>';

test('a page that nothing hydrates keeps none of the marks, and all of its words and white space', () => {
	expect(withoutHydrationMarks(MARKED)).toBe('<meta name="a"/><p>One word </p>');
});

test('a page that is taken over keeps them', () => {
	const page = `${MARKED}<script>kit.start(app)</script>`;
	expect(withoutHydrationMarks(page)).toBe(page);
});

test('comments that somebody wrote stay', () => {
	const page = '<p><!-- a note --><!--[if IE]--></p>';
	expect(withoutHydrationMarks(page)).toBe(page);
});
