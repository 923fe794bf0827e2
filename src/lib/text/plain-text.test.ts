import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

const PARAGRAPHS = [
	'The harbour office wrote to every fisher on the old quay, and asked for the figures of all the boats that had been counted there since the spring of the year before.',
	'“Nobody had asked for them until then,” the officer said in the evening, and he showed the letters that had come by post and by hand to his office above the quay.',
	'The meeting ended at noon without any answer from those who had called it, and another one was to be held a week later in the hall of the school on the hill.'
];
const GERMAN = [
	'Das Hafenamt schrieb an alle Fischer am alten Kai und bat um die Zahlen aller Boote, die dort seit dem Frühjahr des vergangenen Jahres gezählt worden waren.',
	'Niemand hatte bis dahin danach gefragt, sagte der Beamte am Abend und zeigte die Briefe, die mit der Post und von Hand in sein Amt über dem Kai gekommen waren.'
];

/** Breaks a paragraph as printers and mail programs do: the next word goes where it has no room. */
function broken(paragraph: string, width: number, indent = ''): string[] {
	const lines: string[] = [];
	let line = indent;
	for (const word of paragraph.split(' ')) {
		const longer = line.trim() === '' ? line + word : `${line} ${word}`;
		if (longer.length > width && line.trim() !== '') {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line];
}

describe('Lines that were broken to a width', () => {
	it('are joined to the paragraphs that they were, whatever the width, the line ends and the indents', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 50, max: 110 }),
				fc.constantFrom('\n', '\r\n', '\r', '\u2028'),
				fc.constantFrom('', '   '),
				fc.constantFrom(PARAGRAPHS, GERMAN),
				fc.boolean(),
				(width, end, indent, paragraphs, apart) => {
					const lines = paragraphs.flatMap((one) => [
						...broken(one, width, apart ? '' : indent),
						...(apart ? [''] : [])
					]);
					fc.pre(apart || indent !== '');
					const { text } = plainText(lines.join(end));
					const read = text.split('\n').map((line) => line.trim());
					expect(read.filter((line) => line !== '')).toEqual(paragraphs);
				}
			)
		);
	});

	it.each([
		['a broken word', 'the harbour of-\nfice wrote to', 'the harbour office wrote to'],
		['a word that has its own hyphen', 'the well-\nknown office', 'the well-known office'],
		['a word that the text has whole elsewhere', 'the co-\nworkers', 'the coworkers'],
		['a word that the text has with its hyphen', 'the sea-\nwall', 'the sea-wall'],
		['a number', 'from 1914-\n18 on', 'from 1914-18 on']
	])('with %s', (_name, given, expected) => {
		const around = `${broken(PARAGRAPHS[0]!, 60).join('\n')}\n\nThe sea-wall and the coworkers of it were there all day long, as we all\n`;
		const lines = given.split('\n');
		const { text } = plainText(
			`${around}${lines[0]!.padStart(60, 'x')}\n${lines[1]!} it\n\n${PARAGRAPHS[1]}`
		);
		expect(text).toContain(`${expected} it`);
	});

	it('leave poems, lists, and pages with a paragraph a line as they are', () => {
		for (const text of [
			'The quay was old,\nthe sea was cold,\nand nobody\nhad heard it told.',
			`- the boats of the harbour\n- the figures\n- the letters that came by post`,
			PARAGRAPHS.join('\n'),
			'Home\nNews\nSport\nWeather\n\nThe quay was sold\nBy Ada Holm\n\nIt was sold at noon.'
		]) {
			expect(plainText(text).text).toBe(text);
		}
	});
});

describe('The heads and numbers of pages', () => {
	const [one, two] = [broken(PARAGRAPHS[0]!, 60), broken(PARAGRAPHS[1]!, 60)];
	const page = (foot: string) => [...one.slice(0, 2), ...foot.split('\n'), ...one.slice(2)];

	it.each([
		['a form feed', '12\n\f'],
		['a number alone', '\n12\n'],
		['a number between dashes', '\n- 12 -\n'],
		['a number with a name', '\nPage 12 of 30\n']
	])('go where a sentence goes on: %s', (_name, foot) => {
		const { text, aside } = plainText([...page(foot), '', ...two].join('\n'));
		expect(text.split('\n').filter((line) => line.trim() !== '')).toEqual([
			PARAGRAPHS[0],
			PARAGRAPHS[1]
		]);
		expect(aside.filter(({ why }) => why === 'page').length).toBe(1);
	});

	it('go where they come again and again', () => {
		const pages = PARAGRAPHS.map((paragraph, n) => {
			const lines = broken(paragraph, 60);
			return [
				...lines.slice(0, 2),
				'',
				String(n + 7),
				'',
				'Harbour report, spring',
				'',
				...lines.slice(2)
			];
		});
		const text = pages.flat().join('\n');
		expect(plainText(text).text).not.toContain('Harbour report');
	});

	it('stay where a number is a line of the text', () => {
		const text = 'How many boats were there?\n\n12\n\nNobody counted them again.';
		expect(plainText(text).text).toBe(text);
	});
});

describe('Signs that are not text', () => {
	it.each([
		['soft hyphens', 'har\u00adbour', 'harbour', 'unseen'],
		['zero-width spaces', 'har\u200bbour', 'harbour', 'unseen'],
		['bidi marks', '\u200fالميناء\u200e', 'الميناء', 'unseen'],
		['a number in brackets', 'the harbour[3] was', 'the harbour was', 'note'],
		['a raised number', 'in 2019² and', 'in 2019 and', 'note'],
		['a dagger', 'the harbour† was', 'the harbour was', 'note']
	])('%s are taken out and kept aside', (_name, given, expected, why) => {
		const read = plainText(given);
		expect(read.text).toBe(expected);
		expect(read.aside.map((one) => one.why)).toContain(why);
	});

	it.each([
		'a field of 5 m² there',
		'ten times 10² there',
		'They provide[d] boats',
		'It is [not] so',
		'می‌رود',
		'👩‍👧'
	])('other signs stay: %s', (text) => {
		expect(plainText(text)).toEqual({ text, aside: [] });
	});
});

it('Made plain again, a text is the same', () => {
	const piece = fc.constantFrom(
		...['The quay', 'was sold', 'and', 'a', 'Nobody.', 'said[3]', 'x²', 'har-', 'bour', '12', '\f'],
		...[
			'\n',
			'\n',
			'\n\n',
			'\r\n',
			' ',
			' ',
			' ',
			'\u00ad',
			'\u200b',
			'   ',
			'- ',
			'Page 3',
			'קיר',
			'码头'
		]
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
			const { text } = plainText(pieces.join(''));
			expect(plainText(text).text).toBe(text);
		}),
		{ numRuns: 500 }
	);
});
