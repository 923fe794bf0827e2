import { performance } from 'node:perf_hooks';
import { openFiles, pupilsOf, type GivenFile } from '#lib/classwork/table/received.ts';
import { taskTables } from '#lib/classwork/table/table.ts';
import { possibleTasks } from '#lib/classwork/view.ts';
import { packAddress } from '#lib/pack/address.ts';
import type { Task } from '#lib/pack/tasks.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { fixtureRecord } from '../fixtures/load.ts';
import { handInOf, packIn } from '../support/handed-in.ts';

const PUPILS = 30;
const TASKS = 10;

/**
 * A class's hand-ins, from the bytes of the files to the whole table: milliseconds of the first time, as a page
 * that was just opened has it, and of the fastest of five later ones.
 */
export async function run(): Promise<void> {
	const record = await fixtureRecord();
	const items = statementsOf(record).map(({ key }) => key);
	const pack = packIn(record, items, 'en');
	const tasks = ofEveryKind(possibleTasks(pack.exchanges, pack.passages));
	const address = packAddress({ items, title: 'Lesson', questions: [], tasks });
	const asked = { tasks, pack, address, title: 'Lesson', language: 'en' as const };
	const files = Array.from({ length: PUPILS }, (_, i): GivenFile => {
		const bytes = new TextEncoder().encode(handInOf(`Pupil ${i}`, asked));
		return { name: `${i}.json`, bytes };
	});
	const times: number[] = [];
	let quotations = 0;
	for (let round = 0; round < 6; round++) {
		const start = performance.now();
		const { received } = openFiles(files);
		const { pupils } = pupilsOf(received, [address]);
		const tables = taskTables(tasks, pupils, pack, () => pack);
		times.push(performance.now() - start);
		if (pupils.length !== PUPILS) throw new Error(`${pupils.length} of ${PUPILS} came in`);
		quotations = tables
			.flatMap(({ fields }) => fields)
			.flatMap((one) => (one.kind === 'texts' ? one.texts : []))
			.reduce((sum, { quoted }) => sum + quoted.length, 0);
	}
	const [first = 0, ...later] = times.map((ms) => Math.round(ms));
	const figures = {
		handIns: PUPILS,
		tasks: tasks.length,
		quotations,
		passages: pack.passages.length
	};
	console.log(
		JSON.stringify({ bench: 'hand-ins', ...figures, firstMs: first, laterMs: Math.min(...later) })
	);
}

/** The first of every kind, then others, until there are enough. */
function ofEveryKind(all: readonly Task[]): Task[] {
	const kinds = new Set<string>();
	const first = all.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
	return [...first, ...all.filter((task) => !first.includes(task))].slice(0, TASKS);
}
