import { describe, expect, test } from 'vitest';
import { ownWordsOf, withOwnWords } from './own-words.ts';

const TOPIC = `# A comment at the top.
title: { en: "A bridge, closed", ar: جسر مغلق } # beside
summary:
  en: >-
    The bridge is closed.
    Nobody says why.
  # between
asOf: 2024-03-20
claims:
  - id: it-is-closed
    gist: The Council says so.
    quotes: []
    points:
      - { id: shut, gist: It is shut., quote: shut, question: conjecture }
`;
const file = { path: 'data/topics/bridge.yaml', text: TOPIC };
const AT = 'data/topics/bridge.yaml#';
const ids = [
	'title',
	'summary',
	'claims/it-is-closed/gist',
	'claims/it-is-closed/points/shut/gist'
].map((id) => AT + id);

describe('our words in the record', () => {
	test('are found by the ids of what they are said of', () => {
		expect(ownWordsOf([file]).map(({ id }) => id)).toEqual(ids);
		expect(ownWordsOf([file])[1]!.said.get('en')).toBe('The bridge is closed. Nobody says why.');
	});

	test('are written in another language, with nothing else touched', () => {
		const said = ['גשר: סגור', 'הגשר, # סגור', '"כך" אומרים', 'זה {סגור}.'];
		const texts = new Map(ids.map((id, i) => [id, said[i]!]));
		const [changed] = withOwnWords([file], 'he', texts);
		expect(ownWordsOf([changed!]).map((one) => one.said.get('he'))).toEqual(said);
		for (const [i, one] of ownWordsOf([changed!]).entries()) {
			expect(one.said.get('en')).toBe(ownWordsOf([file])[i]!.said.get('en'));
		}
		for (const kept of [
			'# A comment at the top.\n',
			'# beside\n',
			'  # between\n',
			'جسر مغلق',
			'>-'
		]) {
			expect(changed!.text).toContain(kept);
		}
	});

	test('take the place of what was said in it before', () => {
		const [changed] = withOwnWords([file], 'ar', new Map([[ids[0]!, 'الجسر مغلق']]));
		expect(changed!.text).toBe(TOPIC.replace('جسر مغلق', 'الجسر مغلق'));
	});

	test('make no file of one in which nothing is new', () => {
		expect(withOwnWords([file], 'ar', new Map([[ids[0]!, 'جسر مغلق']]))).toEqual([]);
	});
});
