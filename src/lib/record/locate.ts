import { codeUnits } from '#lib/text/order.ts';
import { formatPath } from './path.ts';
import type { Problem } from './problem.ts';
import { LineFinder, type DataFile } from './yaml.ts';

/** The problems with the lines of their places looked up, in order of file, line and path. */
export function locate(problems: readonly Problem[], files: readonly DataFile[]): Problem[] {
	const texts = new Map(files.map((file) => [file.path, file.text]));
	const finders = new Map<string, LineFinder>();
	return problems
		.map((problem): Problem => {
			const { file, path } = problem.at;
			const text = texts.get(file);
			if (text === undefined || path.length === 0) return problem;
			let finder = finders.get(file);
			if (!finder) finders.set(file, (finder = new LineFinder(text)));
			return { ...problem, at: { ...problem.at, line: finder.lineOf(path) } };
		})
		.sort(
			({ at: a }, { at: b }) =>
				codeUnits(a.file, b.file) ||
				(a.line ?? 0) - (b.line ?? 0) ||
				codeUnits(formatPath(a.path), formatPath(b.path))
		);
}
