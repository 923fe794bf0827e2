import type { Evidence } from '#lib/evidence/evidence.ts';
import { cutPassages } from '#lib/evidence/passages.ts';
import { comparedIn, isLineCompared, textOfMachine } from '#lib/extract/files/picture/compared.ts';
import type { MachineLine } from '#lib/extract/files/picture/page.ts';
import { captureOf, withCapture } from './captures.ts';
import type { Capture, Project } from './project.ts';

/* Lines that a program read, compared by a person with their pictures. */

/** How far a comparison has come, in words. */
export function comparedWords(lines: readonly MachineLine[]): { done: number; of: number } {
	const read = lines.filter(({ picture }) => picture);
	const words = (some: readonly MachineLine[]) =>
		some.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
	return { done: words(read.filter(isLineCompared)), of: words(read) };
}

/**
 * The project with a line of a source as a person has it: `text` as corrected, `compared` the day on
 * which it was right, or null while it is not. Once the whole text is compared, the source says so.
 */
export function withLine(
	project: Project,
	source: string,
	{ at, text, compared }: { at: number; text: string; compared: string | null }
): Project {
	const capture = captureOf(project, source);
	const { machine } = capture;
	const line = machine?.lines[at];
	if (!machine || !line) return project;
	const pieces = text === line.text ? line.pieces : undefined;
	const own = { ...line, text, pieces, compared: compared ?? undefined };
	const lines = machine.lines.map((one, i) => (i === at ? own : one));
	const next = { ...machine, lines };
	const [was, is] = [machine.lines, lines].map((some) => some.every(isLineCompared));
	const whole = is ? (compared ?? undefined) : undefined;
	const sources = project.sources.map((one) =>
		one.id === source && was !== is ? { ...one, compared: whole } : one
	);
	const change = text === line.text ? {} : corrected(capture, textOfMachine(next));
	return withCapture({ ...project, sources }, source, { machine: next, ...change });
}

/** What was decided of proposals behind a correction stands where they are now. */
function corrected(
	{ text: before, decided }: Capture,
	{ text, places }: Pick<ReturnType<typeof textOfMachine>, 'text' | 'places'>
): Partial<Capture> {
	const most = Math.min(before.length, text.length);
	let from = 0;
	while (from < most && before[from] === text[from]) from++;
	let back = 0;
	while (back < most - from && before.at(-1 - back) === text.at(-1 - back)) back++;
	const by = text.length - before.length;
	const moved = Object.entries(decided).flatMap(([key, what]): [string, typeof what][] => {
		const [start, end] = key.split('-').map(Number) as [number, number];
		if (end <= from) return [[key, what]];
		return start >= before.length - back ? [[`${start + by}-${end + by}`, what]] : [];
	});
	return { text, places: [...places], decided: Object.fromEntries(moved) };
}

/**
 * Sources of which all that is quoted stands on compared lines, each with the day on which the last of
 * its lines was. Passages that evidence lays open are what is quoted.
 */
export function comparedSources(
	captures: readonly Capture[],
	evidence: ReadonlyMap<string, Evidence>
): Map<string, string> {
	return new Map(
		captures.flatMap(({ source, text, machine }): [string, string][] => {
			const day = machine?.lines.reduce(
				(last, { compared = '' }) => (compared > last ? compared : last),
				''
			);
			const quoted = evidence.get(source)?.disclosed ?? [];
			if (!machine || !day || quoted.length === 0) return [];
			const isCompared = comparedIn(machine);
			const passages = cutPassages(text);
			const whole = text.normalize('NFC');
			return quoted.every(({ index, text: words }) =>
				isCompared(words, whole.slice(0, passages[index]?.start ?? 0))
			)
				? [[source, day]]
				: [];
		})
	);
}
