import { beforeAll, expect, test } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { statementsOf, type StatementKey } from '#lib/record/statement.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import type { Language } from '#lib/text/languages.ts';
import { packEntry } from '#lib/pack/entry.ts';
import { exchangesOf, passagesOf, type PackEntry, type PackExchange } from '#lib/pack/exchanges.ts';
import { TASK_KINDS } from '#lib/pack/tasks.ts';
import { fieldsOf } from './answer.ts';
import { quotedIn } from './quoting.ts';
import { readingsOf, type Reading } from './reading.ts';
import { possibleTasks, taskView } from './view.ts';

type Whole = { exchanges: PackExchange[]; passages: ReturnType<typeof passagesOf> };
/** The whole fixture record as one pack, in each language. */
const whole = new Map<Language, Whole>();
beforeAll(async () => {
	const record = await fixtureRecord();
	for (const lang of SITE_LANGUAGES) {
		const statements = statementsOf(record);
		const entries = new Map(
			statements.map((one): [StatementKey, PackEntry] => [one.key, packEntry(record, one, lang)])
		);
		const exchanges = exchangesOf([...entries.keys()], entries);
		whole.set(lang, { exchanges, passages: passagesOf(exchanges) });
	}
});

/** Every task of the fixture as it is shown in a language. */
function viewsIn(lang: Language) {
	const { exchanges, passages } = whole.get(lang)!;
	return possibleTasks(exchanges, passages).map((task) => taskView(task, exchanges, passages)!);
}

const shape: Record<Reading['kind'], string[]> = {
	words: ['text', 'quoting'],
	marks: ['marks'],
	moves: ['moves'],
	points: ['points'],
	link: ['link']
};

test.each(SITE_LANGUAGES)('every kind of task can be asked of the fixture: %s', (lang) => {
	expect(new Set(viewsIn(lang).map(({ task }) => task.kind))).toEqual(new Set(TASK_KINDS));
});

test('the same tasks can be asked in every language', () => {
	const [first, ...others] = SITE_LANGUAGES.map((lang) => viewsIn(lang).map(({ task }) => task));
	for (const other of others) expect(other).toEqual(first);
});

test.each(SITE_LANGUAGES)(
	'a reading has the shape of the answer that it stands beside: %s',
	(lang) => {
		const seen = new Set<string>();
		for (const view of viewsIn(lang)) {
			const fields = new Map(fieldsOf(view.task.kind).map(({ field, of }) => [field, of]));
			for (const [field, reading] of Object.entries(readingsOf(view))) {
				expect(shape[reading!.kind]).toContain(fields.get(field));
				seen.add(`${view.task.kind} ${field}`);
			}
		}
		// Of what the record says nothing, there is none: whether two agree, what to check, positions.
		expect([...seen].sort()).toEqual([
			'differ means',
			'differ words',
			'find words',
			'past points',
			'place moves',
			'restate answers',
			'restate claim',
			'trace saved',
			'weigh against',
			'weigh for'
		]);
	}
);

test.each(SITE_LANGUAGES)('marked words of a reading are words that the page shows: %s', (lang) => {
	const { passages } = whole.get(lang)!;
	let count = 0;
	for (const view of viewsIn(lang)) {
		const { words } = readingsOf(view);
		if (words?.kind !== 'marks') continue;
		for (const { passage, start, end, words: marked, lang: of } of words.marks) {
			count++;
			const { quotation } = passages.find(({ key }) => key === passage)!;
			const texts = [
				[quotation.lang, quotation.text],
				[quotation.ours?.lang, quotation.ours?.segments.map(({ text }) => text).join('')]
			];
			expect(texts).toContainEqual([of, expect.anything()]);
			const text = texts.find(([known]) => known === of)?.[1];
			expect(text?.slice(start, end)).toBe(marked);
		}
	}
	expect(count).toBeGreaterThan(3);
});

test('a pack without answers asks for no comparison of both sides', () => {
	const { exchanges } = whole.get('en')!;
	const bare = exchanges.flatMap(({ key, claim }) =>
		claim ? [{ key, claim, responses: [] }] : []
	);
	const kinds = new Set(possibleTasks(bare, passagesOf(bare)).map(({ kind }) => kind));
	for (const kind of ['restate', 'find', 'past', 'position', 'change', 'place'] as const)
		expect(kinds).not.toContain(kind);
	expect(kinds).toContain('weigh');
});

test('a response without its claim is not placed: there are no points to choose from', () => {
	const { exchanges } = whole.get('en')!;
	const alone = exchanges.flatMap(({ responses }) =>
		responses.map((one) => ({ key: `response/${one.id}` as const, responses: [one] }))
	);
	expect(possibleTasks(alone, passagesOf(alone)).map(({ kind }) => kind)).not.toContain('place');
});

test('quotations in a text are compared word for word', () => {
	const { passages } = whole.get('en')!;
	const { quotation, key } = passages.find(
		(one) => one.quotation.lang === 'en' && one.quotation.text.split(' ').length > 12
	)!;
	const words = quotation.text.split(' ');
	const four = words.slice(2, 10).join(' ').replaceAll(/["“”]/g, '');
	const swapped = [...words.slice(2, 5), 'perhaps', ...words.slice(6, 10)].join(' ');
	const found = quotedIn(
		`They say “${four}” and «${swapped}» but never "an elephant sang in the old tower".`,
		passages
	);
	expect(found.map(({ stands }) => stands)).toEqual(['exact', 'altered', 'absent']);
	expect(found[0]).toMatchObject({ words: four, passage: { key } });
	expect(quotation.text).toContain(found[1]!.there);
	const added = found[1]!.changes!.filter(({ kind }) => kind === 'added');
	expect(added.map(({ text }) => text.trim())).toEqual(['perhaps']);
});

test.each([
	['ar', '«', '»'],
	['he', '”', '”'],
	['he', '"', '"']
] as const)('our translation is quoted as exactly as the words: %s %s', (lang, open, close) => {
	const { passages } = whole.get(lang)!;
	const { quotation } = passages.find((one) => one.quotation.ours)!;
	const ours = quotation.ours!.segments.map(({ text }) => text).join('');
	const part = ours
		.split(' ')
		.slice(0, 5)
		.join(' ')
		.replaceAll(/["“”«»]/g, '');
	expect(quotedIn(`${open}${part}${close}`, passages)).toMatchObject([{ stands: 'exact' }]);
});
