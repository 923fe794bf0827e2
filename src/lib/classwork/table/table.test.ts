import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureRecord } from '../../../../tests/fixtures/load.ts';
import { handInOf, packIn } from '../../../../tests/support/handed-in.ts';
import { packAddress } from '#lib/pack/address.ts';
import { taskKey, type Task } from '#lib/pack/tasks.ts';
import { statementsOf, type StatementKey } from '#lib/record/statement.ts';
import { SITE_LANGUAGES } from '#lib/text/site-languages.ts';
import type { Language } from '#lib/text/languages.ts';
import type { Answer } from '../answer.ts';
import { LONGEST_FILE } from '../hand-in.ts';
import { readingsOf } from '../reading.ts';
import { possibleTasks, taskView } from '../view.ts';
import { answersCsv } from './csv.ts';
import { emptyNotes, keptNotes, noteFiles } from './notes.ts';
import { withNumbers } from './numbers.ts';
import {
	commonAddress,
	MOST_FILES,
	openFiles,
	pupilsOf,
	type GivenFile,
	type Received
} from './received.ts';
import { taskTables, type FieldTable, type PackIn } from './table.ts';

let items: StatementKey[];
const packs = new Map<string, PackIn>();
let tasks: Task[];
let address: string;
const inLanguage = (lang: string) => packs.get(lang) ?? packs.get('en')!;

beforeAll(async () => {
	const record = await fixtureRecord();
	items = statementsOf(record).map(({ key }) => key);
	for (const lang of SITE_LANGUAGES) packs.set(lang, packIn(record, items, lang));
	const { exchanges, passages } = packs.get('en')!;
	const all = possibleTasks(exchanges, passages);
	const isRead = (task: Task) =>
		Object.keys(readingsOf(taskView(task, exchanges, passages)!)).length > 0;
	// One of each kind; of those that the record reads itself, where there are such.
	const byKind = [...all, ...all.filter(isRead)].map((task) => [task.kind, task] as const);
	tasks = [...new Map(byKind).values()];
	address = packAddress({ items, title: 'Lesson', questions: [], tasks });
});

const file = (name: string, text: string): GivenFile => ({ name, bytes: strToU8(text) });
const handed = (pupil: string, language: Language = 'en', changes = {}) =>
	handInOf(
		pupil,
		{ tasks, pack: inLanguage(language), address, title: 'Lesson', language },
		changes
	);
const answering = (answers: { task: Task; answer: Answer }[], pupil: string, changes = {}) =>
	handed(pupil, 'en', {
		answers: answers.map(({ task, answer }) => ({ ...task, asked: 'Asked.', answer })),
		...changes
	});
const received = (...texts: string[]): Received[] =>
	openFiles(texts.map((text, i) => file(`${i}.json`, text))).received;
const of = (kind: Task['kind']) => tasks.find((task) => task.kind === kind)!;
const tableOf = (texts: string[], lang = 'en') => {
	const { pupils } = pupilsOf(received(...texts), [address]);
	return taskTables(tasks, pupils, inLanguage(lang), inLanguage);
};
const fieldOf = <K extends FieldTable['kind']>(texts: string[], task: Task, kind: K) =>
	tableOf(texts)
		.find(({ key }) => key === taskKey(task))!
		.fields.find((one): one is Extract<FieldTable, { kind: K }> => one.kind === kind)!;

describe('files that are opened', () => {
	test('a ZIP gives its files; what is damaged, foreign, another file or packed again is named, the rest comes in', () => {
		const other = packAddress({ items: items.slice(0, 1), title: 'Other', questions: [] });
		const zip = zipSync({
			'class/a.json': strToU8(handed('Amal', 'ar')),
			'class/b.json': strToU8(handed('Ben').slice(0, -30)),
			'class/inner.zip': zipSync({ 'c.json': strToU8(handed('Chen')) }),
			'__MACOSX/a.json': strToU8('x')
		});
		const opened = openFiles([
			{ name: 'class.zip', bytes: zip },
			file('d.json', handed('Dana', 'he')),
			file('essay.docx', 'PK\u0003\u0004'),
			file('bytes.json', ''),
			{ name: 'latin.json', bytes: Uint8Array.of(0xff, 0xfe, 0x41) },
			file('old.json', handed('Eve', 'en', { pack: { title: 'Other', address: other } })),
			{ name: 'large.json', bytes: new Uint8Array(LONGEST_FILE * 3 + 1) }
		]);
		const { pupils, left } = pupilsOf(opened.received, [address]);
		expect(pupils.map(({ name, file: from }) => [name, from])).toEqual([
			['Amal', 'class/a.json'],
			['Dana', 'd.json']
		]);
		expect(left).toEqual([{ file: 'old.json', code: 'foreign', pupil: 'Eve', title: 'Other' }]);
		expect(
			opened.left.map((one) => [one.file, one.code === 'hand-in' ? one.problem.code : one.code])
		).toEqual([
			['class/inner.zip', 'unreadable'],
			['class/b.json', 'damaged'],
			['essay.docx', 'other-file'],
			['bytes.json', 'other-file'],
			['latin.json', 'other-file'],
			['large.json', 'too-long']
		]);
	});

	test('two hundred are read, and how many more there were is told', () => {
		const opened = openFiles(
			Array.from({ length: MOST_FILES + 3 }, (_, i) => file(`${i}.json`, '{}'))
		);
		expect(opened.left.length).toBe(MOST_FILES);
		expect(opened.more).toBe(3);
		const zip = zipSync(
			Object.fromEntries(
				Array.from({ length: MOST_FILES + 5 }, (_, i) => [`${i}.json`, strToU8('{}')])
			)
		);
		expect(openFiles([{ name: 'a.zip', bytes: zip }]).more).toBe(5);
	});

	test('any bytes are opened without an exception', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isZip) => {
				const given = isZip ? zipSync({ a: strToU8('{}') }).with(9, bytes[0] ?? 0) : bytes;
				const { received: read, left } = openFiles([{ name: 'a', bytes: given }]);
				expect(read.length + left.length).toBeLessThanOrEqual(1);
			})
		);
	});

	test('the pack is that of most files', () => {
		const other = packAddress({ items: items.slice(0, 1), title: 'Other', questions: [] });
		const foreign = handed('Eve', 'en', { pack: { title: 'Other', address: other } });
		expect(commonAddress(received(foreign, handed('A'), handed('B')))).toBe(address);
		expect(commonAddress([])).toBeNull();
	});
});

describe('one pupil twice', () => {
	const place = () => ({ task: of('restate'), answer: { claim: 'first' } });
	const later = () => ({ task: of('restate'), answer: { claim: 'second' } });
	const twice = (...texts: string[]) => {
		const { pupils, left } = pupilsOf(received(...texts), [address]);
		return [
			pupils.map(({ file: from }) => from),
			left.map((one) => (one.code === 'doubled' ? [one.file, one.taken, one.by] : one.code))
		];
	};

	test('by its own count the newer is taken, though its clock says it is older', () => {
		const old = answering([place()], 'Sam', { count: 1, handedIn: '2031-01-01T00:00:00.000Z' });
		const now = answering([later()], 'Sam', { count: 2, handedIn: '2001-01-01T00:00:00.000Z' });
		expect(twice(old, now)).toEqual([['1.json'], [['0.json', '1.json', 'count']]]);
		expect(twice(now, old)).toEqual([['0.json'], [['1.json', '0.json', 'count']]]);
	});

	test('without a count the clock decides, and that is said', () => {
		const bare = { work: undefined, count: undefined };
		const old = answering([place()], 'Sam', { ...bare, handedIn: '2026-01-01T00:00:00.000Z' });
		const now = answering([later()], ' SAM', { ...bare, handedIn: '2026-01-02T00:00:00.000Z' });
		expect(twice(old, now)).toEqual([['1.json'], [['0.json', '1.json', 'clock']]]);
	});

	test('the same file twice is one', () => {
		expect(twice(handed('Sam'), handed('Sam'))).toEqual([
			['0.json'],
			[['1.json', '0.json', 'same']]
		]);
	});

	test('two pupils of one name are two, and told apart; nobody without a name is lost', () => {
		const one = answering([place()], 'Sam', { work: 'a' });
		const other = answering([later()], 'sam', { work: 'b' });
		const { pupils } = pupilsOf(received(one, other), [address]);
		expect(pupils.map(({ namesake }) => namesake).sort()).toEqual([1, 2]);
		const bare = { work: undefined, count: undefined };
		const nameless = [place(), later()].map((each) => answering([each], '', bare));
		expect(pupilsOf(received(...nameless), [address]).pupils.length).toBe(2);
	});

	test('a pupil who changed the name stays one', () => {
		const old = answering([place()], 'Sam', { work: 'a', count: 1 });
		const now = answering([later()], 'Number 7', { work: 'a', count: 2 });
		expect(twice(old, now)).toEqual([['1.json'], [['0.json', '1.json', 'count']]]);
	});
});

describe('what the class read', () => {
	test('each task says who did it and who did not', () => {
		const table = tableOf([
			answering([{ task: of('restate'), answer: { claim: 'a' } }], 'A'),
			answering([{ task: of('past'), answer: { points: [1] } }], 'B'),
			answering([{ task: of('restate'), answer: { claim: '  ' } }], 'C')
		]);
		expect(table.map(({ task }) => task)).toEqual(tasks);
		const restate = table.find(({ task }) => task.kind === 'restate')!;
		expect([restate.answered, restate.missing]).toEqual([[0], [1, 2]]);
	});

	test('moves are counted by point, beside the record’s own reading, with what nobody placed', () => {
		const task = of('place');
		const texts = ['A', 'B', 'C'].map((pupil, i) =>
			answering(
				[{ task, answer: { moves: [{ move: i < 2 ? 'contradicts' : 'accepts', points: [1] }] } }],
				pupil
			)
		);
		const { points, agreed, reading } = fieldOf(texts, task, 'moves');
		const first = points.find(({ point }) => point === 1)!;
		const named = first.choices.map(({ value, pupils }) => [value, pupils]);
		expect(named).toContainEqual(['contradicts', [0, 1]]);
		expect(named).toContainEqual(['accepts', [2]]);
		expect(first.none).toEqual([]);
		for (const { point, none } of points.filter((one) => one.point !== 1))
			expect([point, none]).toEqual([point, [0, 1, 2]]);
		expect(reading?.kind).toBe('moves');
		const read = points.flatMap(({ choices }) => choices.filter(({ ours }) => ours));
		expect(read.length).toBeGreaterThan(0);
		expect(agreed.class!.units).toBe(points.length);
		expect(agreed.record!.of).toBe(points.length * 3);
		// Two of three say the same of one point, all of the others.
		const pairs = points.length * 6;
		expect(agreed.class!.same).toBeCloseTo((pairs - 4) / pairs, 10);
	});

	test('points that nobody chose are told', () => {
		const task = of('past');
		const { unseen, choices } = fieldOf(
			[answering([{ task, answer: { points: [1] } }], 'A')],
			task,
			'choices'
		);
		expect(choices.find(({ value }) => value === '1')!.pupils).toEqual([0]);
		expect(unseen).not.toContain('1');
		expect(unseen.length).toBe(choices.length - 1);
	});

	test.each(SITE_LANGUAGES)('marked words are found in the text that the pupil had: %s', (lang) => {
		const texts = ['A', 'B', 'C', 'D'].map((pupil) => handed(pupil, lang));
		const table = tableOf(texts);
		const fields = table.flatMap(({ fields: all }) => all);
		const marks = fields.filter((one) => one.kind === 'marks');
		let found = 0;
		for (const { texts: shown } of marks) {
			for (const { stretches, gone, passage, lang: of } of shown) {
				expect(gone).toEqual([]);
				found += stretches.filter(({ pupils }) => pupils.length > 0).length;
				const own = inLanguage(lang).passages.find(({ key }) => key === passage.key)!.quotation;
				const text = stretches.map((one) => one.text).join('');
				const ours = own.ours?.segments.map((one) => one.text).join('');
				expect([own.text, ours]).toContain(text);
				expect([own.lang, own.ours?.lang]).toContain(of);
			}
		}
		expect(found).toBeGreaterThan(0);
	});

	test('words that the text no longer has are told, and words that moved are found', () => {
		const task = of('find');
		const { passages } = inLanguage('en');
		const work = passages.find(({ key, quotation }) => {
			return key.startsWith('response/') && quotation.lang === 'en' && viewOf(task).includes(key);
		})!;
		const [, second = ''] = work.quotation.text.split(' ');
		const mark = { passage: work.key, lang: 'en', start: 0, end: 3 };
		const { texts } = fieldOf(
			[
				answering([{ task, answer: { words: [{ ...mark, words: 'zzqqvv' }] } }], 'A'),
				answering([{ task, answer: { words: [{ ...mark, words: second }] } }], 'B')
			],
			task,
			'marks'
		);
		const shown = texts.find(({ passage }) => passage.key === work.key)!;
		expect(shown.gone).toEqual([{ pupil: 0, words: 'zzqqvv' }]);
		expect(shown.stretches.filter(({ pupils }) => pupils.includes(1)).length).toBe(1);
	});

	test.each(SITE_LANGUAGES)(
		'quotations are compared with the words that the pupil read: %s',
		(lang) => {
			const texts = Array.from({ length: 8 }, (_, i) => handed(`P${i}`, lang));
			const { texts: said } = fieldOf(texts, of('position'), 'texts');
			const stands = said.flatMap(({ quoted }) => quoted.map((one) => one.stands));
			expect(said.length).toBeGreaterThan(3);
			expect(new Set(stands)).toEqual(new Set(['exact', 'altered', 'absent']));
		}
	);

	test('a task whose statement was withdrawn keeps its answers, under what was asked', () => {
		const [{ exchanges, passages }, task] = [inLanguage('en'), of('restate')];
		const gone = {
			exchanges: exchanges.filter(({ claim }) => `claim/${claim?.id}` !== task.on),
			passages: passages.filter(({ key }) => !key.startsWith(`${task.on}#`))
		};
		const { pupils } = pupilsOf(received(handed('A'), handed('B'), handed('C')), [address]);
		const others = tasks.filter((one) => one !== task);
		const last = taskTables(others, pupils, gone, () => gone).find(
			({ key }) => key === taskKey(task)
		)!;
		expect(last.view).toBeNull();
		expect(last.asked).toBe('restate');
		expect(last.answered.length).toBeGreaterThan(0);
		expect(last.fields[0]).toMatchObject({ kind: 'texts', readers: last.answered });
	});

	/** Keys of the passages that a task works on. */
	function viewOf(task: Task): string[] {
		const texts = fieldOf(
			[answering([{ task, answer: { none: true } }], 'A')],
			task,
			'marks'
		).texts;
		return texts.map(({ passage }) => passage.key);
	}
});

describe('what a teacher takes away', () => {
	test('no cell of the table runs in a spreadsheet, and names are as the switch says', () => {
		const text = answering([{ task: of('restate'), answer: { claim: '=1+1\n"x"' } }], '=cmd');
		const { pupils } = pupilsOf(received(text), [address]);
		const csv = answersCsv(pupils, ({ name }) => name);
		expect(csv).toContain(`'=cmd,en,restate,${of('restate').on},,claim,"'=1+1\n""x"""\r\n`);
		expect(answersCsv(pupils, () => '7')).not.toContain('cmd');
	});

	test('numbers are each one’s own, stay when others come, and do not follow the names', () => {
		const keys = Array.from({ length: 30 }, (_, i) => `name p${String(i).padStart(2, '0')}`);
		const first = withNumbers({}, keys.slice(0, 20));
		const all = withNumbers(first, keys);
		expect(all).toMatchObject(first);
		expect(Object.values(all).sort((a, b) => a - b)).toEqual(keys.map((_, i) => i + 1));
		expect(keys.slice(0, 20).map((key) => first[key])).not.toEqual(
			keys.slice(0, 20).map((_, i) => i + 1)
		);
		expect(withNumbers({}, keys.toReversed())).toEqual(withNumbers({}, keys));
	});

	test('names of files lead nowhere, and none is written twice', () => {
		const names = ['../../etc/passwd', 'سلمى', 'Sam', 'sam', '\u202Egpj.exe', '…', '…'];
		const files = noteFiles(
			'Lesson',
			names.map((pupil) => ({ pupil, text: 'Good.' }))
		);
		expect(files.map(({ path }) => path)).toEqual([
			'etc-passwd.txt',
			'سلمى.txt',
			'Sam.txt',
			'sam-2.txt',
			'gpj-exe.txt',
			'note.txt',
			'note-2.txt'
		]);
		expect(files[1]!.text).toContain('سلمى');
	});

	test('notes that were kept are read back; what is none is not opened', () => {
		const kept = { ...emptyNotes(address), notes: { 'name sam': 'Good.' }, numbers: { x: 2 } };
		expect(keptNotes(kept, 1)).toEqual({ kind: 'project', project: kept });
		expect(keptNotes(kept, 2)).toEqual({ kind: 'newer', form: 2 });
		expect(keptNotes({ ...kept, numbers: { x: 0 } }, 1)).toMatchObject({ kind: 'damaged' });
	});
});
