import { describe, expect, it } from 'vitest';
import { judge } from './view.ts';

const english = { original: 'en', quotation: 'en' };
const ORIGINAL =
	'The council said on Monday that it may close 3 of the 12 branches. No decision was made.';

describe('a judgement', () => {
	it('says of the same words that they are the same', () => {
		const { verdict, spans, observed } = judge(ORIGINAL, ORIGINAL, english);
		expect(verdict.kind).toBe('verbatim');
		expect(observed).toEqual([]);
		expect(spans).toEqual([{ kind: 'same', text: ORIGINAL }]);
	});

	it('names a dropped hedge and a changed number with their words', () => {
		const quoted = 'The council said on Monday that it will close 4 of the 12 branches.';
		const { verdict, observed } = judge(ORIGINAL, quoted, english);
		expect(verdict.kind).toBe('altered');
		const changes = observed.flatMap(({ mark, original, quotation }) =>
			mark.kind === 'change' ? [[mark.which, original, quotation]] : []
		);
		expect(changes).toContainEqual(['number', '3', '4']);
		expect(changes.some(([, original]) => original?.includes('may'))).toBe(true);
	});

	it('says that words are absent, and compares them all the same', () => {
		const { verdict, spans } = judge(ORIGINAL, 'Gulls nest on the roof.', english);
		expect(verdict.kind).toBe('absent');
		const only = (kinds: string[]) =>
			spans.flatMap(({ kind, text }) => (kinds.includes(kind) ? text : [])).join('');
		expect(only(['same', 'removed'])).toBe(ORIGINAL);
		expect(only(['same', 'added'])).toBe('Gulls nest on the roof.');
	});

	it('does not call words absent that stand in a text too long to be placed', () => {
		const text = Array.from({ length: 12_000 }, (_, i) => `w${(i * 31) % 7919}`).join(' ');
		const other = Array.from({ length: 12_000 }, (_, i) => `v${(i * 37) % 7919}`).join(' ');
		const quoted = text.replace('w620 ', 'x620 ');
		const langs = { original: 'und', quotation: 'und' };
		expect(judge(text, quoted, langs).verdict.kind).toBe('altered');
		expect(judge(text, quoted, langs).spans).toContainEqual({ kind: 'added', text: 'x620' });
		expect(judge(text, other, langs).verdict.kind).toBe('absent');
	});

	it('compares no words across languages', () => {
		const arabic = 'قال المجلس يوم الاثنين إنه قد يغلق ثلاثة فروع.';
		const { verdict } = judge(ORIGINAL, arabic, { original: 'en', quotation: 'ar' });
		expect(verdict).toMatchObject({ kind: 'translation', from: 'en', to: 'ar' });
	});

	it('shortens what nobody would read, and says by how much', () => {
		const long = 'The tide came in again. '.repeat(200).trim();
		const { spans } = judge(long, long, english);
		const [span] = spans;
		const left = (span?.text.length ?? 0) + (span?.skipped?.tail.length ?? 0);
		expect(left).toBeLessThan(700);
		expect(left + (span?.skipped?.characters ?? 0)).toBe(long.length);
	});

	it.each(['', ' ', '\ud800\udc00\ud800', '\u0000\u0007', '‮‏', '1'.repeat(5000)])(
		'takes any text without failing: %#',
		(text) => {
			for (const [a, b] of [
				[ORIGINAL, text],
				[text, ORIGINAL],
				[text, text]
			] as const) {
				expect(judge(a, b, { original: 'und', quotation: 'und' }).verdict.kind).toBeTypeOf(
					'string'
				);
			}
		}
	);
});
