import type { Problem } from '../problem.ts';
import { LineFinder, formatPath, type DataFile, type Path } from './yaml.ts';

/** A problem before its line is known. */
export interface Finding {
	file: string;
	path: Path;
	code: string;
	message: string;
	remedy: string;
}

/** Looks up the lines of findings and puts them in order of file and line. */
export function locate(findings: readonly Finding[], files: readonly DataFile[]): Problem[] {
	const texts = new Map(files.map((file) => [file.path, file.text]));
	const finders = new Map<string, LineFinder>();
	const problems = findings.map(({ file, path, ...rest }): Problem => {
		const text = texts.get(file);
		if (text === undefined || path.length === 0) return { file, path: '', ...rest };
		let finder = finders.get(file);
		if (!finder) finders.set(file, (finder = new LineFinder(text)));
		return { file, line: finder.lineOf(path), path: formatPath(path), ...rest };
	});
	return problems.sort(
		(a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.path, b.path)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
