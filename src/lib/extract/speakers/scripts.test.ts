import { describe, expect, it } from 'vitest';
import { findQuotations } from './propose.ts';

const speakers = (text: string) =>
	findQuotations(text).flatMap((one) =>
		one.kind === 'quotation' ? [[one.text, one.use, one.speaker?.name ?? null]] : []
	);

describe('A text in several scripts', () => {
	it('is read paragraph by paragraph in the language of each', () => {
		const text = [
			'“The quay is open,” said Ada Holm, the harbour officer, in a statement on Monday.',
			'وقالت آدا هولم، مديرة مكتب الميناء: «الرصيف مفتوح أمام الجميع»، وذلك في بيان يوم الاثنين.'
		].join('\n\n');
		expect(speakers(text).map(([, , name]) => name)).toEqual(['Ada Holm', 'آدا هولم']);
	});

	it.each([
		[
			'港の事務所長の堀さんは「岸壁は開いている」と述べた。',
			'岸壁は開いている',
			'港の事務所長の堀さん'
		],
		['局长王海表示：“码头已经开放。”', '码头已经开放。', '局长王海'],
		['王海昨天说，“码头已经开放。”', '码头已经开放。', '王海']
	])('has speech in scripts without spaces: %s', (text, words, name) => {
		expect(speakers(text)).toEqual([[words, 'speech', name]]);
	});

	it('has terms in scripts without spaces', () => {
		expect(speakers('会議では「岸壁計画」が取り上げられた。')[0]?.[2]).toBeNull();
	});
});

describe('A transcript', () => {
	it('has no speaker who is only spoken of, and no speech of those who were in the room', () => {
		const text = [
			'Echo: You have asked for lamps since spring. Why is there none?',
			'Holm: Because nobody pays for it. The council says that the office must pay.',
			'(Laughter in the room)',
			'Echo: The council says you never asked.',
			'Holm: That is not so. I asked twice.'
		].join('\n\n');
		const found = findQuotations(text);
		expect(found.every(({ kind }) => kind === 'quotation')).toBe(true);
		expect(speakers(text).map(([, , name]) => name)).toEqual(['Echo', 'Holm', 'Echo', 'Holm']);
	});

	it('is no page with a label or two', () => {
		const text =
			'The quay was sold on Monday.\n\nPhoto: Ada Holm\n\nNote: The office is closed.\n\n“We stay,” said Nils Berg.';
		expect(speakers(text)).toEqual([['We stay,', 'speech', 'Nils Berg']]);
	});
});
