import { readExport } from '#lib/formats/read-export.ts';
import { excerpt } from '#lib/formats/scope.ts';
import type { Problem } from '#lib/record/problem.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { projectOf } from '../draft/from-record.ts';
import { readProject, type Project } from '../draft/project.ts';
import type { Mark } from './annotations.ts';

/** The source in whose text annotations are looked for. */
export interface Marked {
	id: string;
	text: string;
	url: string;
}

/** Annotations as they were found again in the text of a source; `without` of them mark no words. */
export interface Marks {
	source: string;
	marks: Mark[];
	without: number;
}

type Imported =
	| { kind: 'imported-project'; project: Project }
	/** One project for each topic of an export of a record. */
	| { kind: 'imported-record'; projects: Project[] }
	| ({ kind: 'marks' } & Marks)
	| { kind: 'problems'; problems: Problem[] };

/**
 * Reads a project, an export of a record, or annotations: each says of itself what it is. `held` is
 * the record beside which projects are kept, `source` the one in view, if it has a text.
 */
export async function importJson(
	file: DataFile,
	{ day, source, held }: { day: string; source: Marked | null; held: TheRecord | null }
): Promise<Imported> {
	const at = { file: file.path, path: [] };
	const refused = (...problems: Problem[]): Imported => ({ kind: 'problems', problems });
	const read = readProject(file.text);
	if (read.kind === 'project') return { kind: 'imported-project', project: read.project };
	if (read.kind === 'damaged') return refused({ code: 'damaged-project', at, part: read.where });
	if (read.kind === 'newer') return refused({ code: 'newer-project', at, form: read.form });
	if (read.kind === 'not-json') return refused({ code: 'not-json', at });
	const found = await readExport(file);
	if (found.kind === 'problems') return refused(...found.problems);
	if (found.kind === 'record') {
		const projects = projectsOf(found.record, day, held);
		if (projects.length === 0) return refused({ code: 'not-an-import', at });
		return { kind: 'imported-record', projects };
	}
	const { findMarks, readAnnotations } = await import('./annotations.ts');
	const made = readAnnotations(file);
	if (made.kind !== 'annotations') {
		const { problem } = found;
		return refused(problem.code === 'not-an-export' ? { code: 'not-an-import', at } : problem);
	}
	if (!source) return refused({ code: 'annotations-without-text', at });
	const marks = findMarks(source.text, source.url, made.annotations);
	return { kind: 'marks', source: source.id, marks, without: made.without };
}

function projectsOf(record: TheRecord, day: string, held: TheRecord | null): Project[] {
	return [...record.topics.keys()].map((topic) =>
		projectOf(excerpt(record, { kind: 'topic', id: topic }), topic, { id: topic, day, held })
	);
}
