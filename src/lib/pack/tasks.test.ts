import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StatementKey } from '#lib/record/statement.ts';
import { packAddress, packCodes, readPack } from './address.ts';
import { EMPTY_PACK, type Pack } from './pack.ts';
import {
	canBeOn,
	isOfPoint,
	LAST_POINT,
	MOST_TASKS,
	TASK_KINDS,
	TASKS,
	taskKey,
	withTask,
	type Task
} from './tasks.ts';

const KEYS = Array.from(
	{ length: 50 },
	(_, i): StatementKey => `${i % 3 === 0 ? 'claim' : 'response'}/one-${i}`
);
const CODES = packCodes(KEYS.map((key) => [key]));
const packOf = (tasks: Task[], items = KEYS): Pack => ({ ...EMPTY_PACK, items, tasks });
const tasksOf = (address: string) => {
	const read = readPack(address, CODES);
	return read.kind === 'pack' ? { tasks: read.pack.tasks, missing: read.missingTasks } : read.kind;
};

const task = fc
	.record({
		kind: fc.constantFrom(...TASK_KINDS),
		on: fc.constantFrom(...KEYS),
		point: fc.integer({ min: 1, max: LAST_POINT })
	})
	.filter(({ kind, on }) => canBeOn(kind, on))
	.map(({ kind, on, point }): Task => ({ kind, on, ...(isOfPoint(kind) ? { point } : {}) }));

test('tasks and the seed of groups read back from the address of a pack as they were', () => {
	const tasks = fc.uniqueArray(task, { selector: taskKey, minLength: 1, maxLength: MOST_TASKS });
	const seed = fc.stringMatching(/^[0-9a-z]{1,12}$/);
	fc.assert(
		fc.property(tasks, seed, (list, one) => {
			const pack = { ...packOf(list), seed: one };
			const address = packAddress(pack);
			expect(address).toMatch(/^[\w.-]*$/);
			expect(readPack(address, CODES)).toEqual({ kind: 'pack', pack, missing: 0, missingTasks: 0 });
		})
	);
});

test('letters of tasks never change, or every shared link would break', () => {
	const letters = Object.fromEntries(TASK_KINDS.map((kind) => [kind, TASKS[kind].letter]));
	expect(letters).toEqual({
		restate: 'r',
		find: 'f',
		place: 'm',
		weigh: 'w',
		trace: 't',
		differ: 'd',
		past: 'b',
		position: 'p',
		change: 'c'
	});
	const [on, other] = [KEYS[0]!, KEYS[1]!];
	const address = packAddress(
		packOf([
			{ kind: 'find', on, point: 11 },
			{ kind: 'place', on: other }
		])
	);
	expect(address.split('.')[4]).toBe('1f00bm010');
});

test('an address from before there were tasks opens', () => {
	expect(tasksOf(packAddress({ ...EMPTY_PACK, items: KEYS }))).toEqual({ missing: 0 });
});

test('ten tasks lengthen an address by less than 50 characters', () => {
	const pack = packOf(KEYS.slice(0, 10).map((on) => ({ kind: 'trace', on })));
	const bare = packAddress({ ...pack, tasks: [] });
	expect(packAddress(pack).length - bare.length).toBeLessThan(50);
});

test('a task of what is gone, of a kind to come or asked of the wrong sort is counted and left out', () => {
	const gone = packAddress(
		packOf([{ kind: 'restate', on: 'claim/gone' }], ['claim/gone', ...KEYS])
	);
	expect(tasksOf(gone)).toEqual({ missing: 1 });
	const bare = packAddress({ ...EMPTY_PACK, items: KEYS, title: 'x', questions: ['y'] });
	// A letter of no kind; a point for what has none; none for what has one; a task of claims on a response.
	for (const list of ['1z000', '1r001', '1f000', '1r010'])
		expect(tasksOf(`${bare}.${list}`)).toEqual({ missing: 1 });
	expect(tasksOf(`${bare}.2anything.of-a-later_form`)).toBe('damaged');
	expect(tasksOf(`${bare}.2anything`)).toEqual({ missing: 1 });
});

test.each([
	'1',
	'0r000',
	'1r00',
	'1R000',
	'1r00!',
	`1${'r000'.repeat(MOST_TASKS + 1)}`,
	'.not a seed'
])('%.20s is no list of tasks', (list) => {
	const bare = packAddress({ ...EMPTY_PACK, items: KEYS, title: 'x', questions: ['y'] });
	expect(tasksOf(`${bare}.${list}`)).toEqual(list === '1' ? { missing: 0 } : 'damaged');
});

test('a task is put in once, and no more than an address takes', () => {
	const one: Task = { kind: 'restate', on: KEYS[0]! };
	expect(withTask([one], one)).toEqual([one]);
	const many = Array.from({ length: MOST_TASKS }, (_, i): Task => ({
		kind: 'weigh',
		on: `claim/${i}`,
		point: 1
	}));
	expect(withTask(many, one)).toEqual(many);
});
