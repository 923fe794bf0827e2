import { keptText } from '#lib/evidence/kept-text.ts';
import type { CapturedText } from '#lib/record/prove.ts';
import type { DataFile } from '#lib/record/yaml.ts';
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

/** The texts that are here, named as an editor keeps them. */
export function textsOf({ captures }: Project): CapturedText[] {
	return captures.flatMap(({ source, text, places = [], mediaType, digest }): CapturedText[] => {
		if (text === '') return [];
		return mediaType !== undefined && digest !== undefined
			? [{ name: `${source}.json`, text, places, file: { mediaType, digest } }]
			: [{ name: `${source}.txt`, text }];
	});
}

/** The files in which an editor keeps them. */
export function textFiles(project: Project): DataFile[] {
	return textsOf(project).map(({ name, text, places = [], file }) => ({
		path: name,
		text: file ? keptText({ text, places }, file) : text
	}));
}
