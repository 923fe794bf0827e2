import type { Capture, Project } from './project.ts';

/** What the desk has of a source; of one whose text was never here, nothing. */
export function captureOf({ captures }: Project, source: string): Capture {
	return captures.find((one) => one.source === source) ?? { source, text: '', decided: {} };
}

export function withCapture(
	project: Project,
	source: string,
	change: Partial<Omit<Capture, 'source'>>
): Project {
	const next = { ...captureOf(project, source), ...change };
	const others = project.captures.filter((one) => one.source !== source);
	return { ...project, captures: [...others, next] };
}
