/** Something in the data that a person must mend: collected and shown together, never thrown one by one. */
export interface Problem {
	/** Path of the file from the project's root, `data/topics/x.yaml`. */
	file: string;
	/** Line, counted from 1; absent when the file as a whole is meant. */
	line?: number;
	/** Where in the file's structure, `claims[0].quotes[0].text`; empty for the whole file. */
	path: string;
	/** Stable name of the kind of problem, for tests and for machines. */
	code: string;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to do about it, in one sentence. */
	remedy: string;
}

/** One problem as printed: place and message on the first line, the remedy on the next. */
export function formatProblem(problem: Problem): string {
	const { file, line, path, message, remedy } = problem;
	const place = line === undefined ? file : `${file}:${line}`;
	return `${place}${path ? ` ${path}` : ''}: ${message}\n    → ${remedy}`;
}
