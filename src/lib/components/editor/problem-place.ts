import type { Project } from '#lib/editor/draft/project.ts';
import type { DeskMessages } from '#lib/i18n/messages.ts';
import type { Problem } from '#lib/record/problem.ts';
import { formatPath } from '#lib/record/path.ts';
import { fieldLabels, labelsOf, type Labels } from './field-labels.ts';

/** Where a problem of the check is mended, and what that is called there. */
interface ProblemPlace {
	/** The form, by the id of its element; null where no form of the desk has it. */
	element: string | null;
	/** The source to show first. */
	source?: string;
	/** The entry as its form names it, and the field by its label: the outermost first. */
	names: string[];
}

export function placeOfProblem(
	{ file, path }: Problem['at'],
	project: Project,
	t: DeskMessages
): ProblemPlace {
	const [, folder = '', id = ''] =
		/^data\/(?:([a-z]+)\/)?([a-z0-9-]+)\.(?:yaml|json)$/.exec(file) ?? [];
	const labels = fieldLabels(t);
	const inForm = (own: Labels, entry: string) => [
		entry || id,
		...(labelsOf(own, path, t) ?? [formatPath(path)])
	];
	if (folder === 'sources' || folder === 'evidence') {
		const title = project.sources.find((one) => one.id === id)?.title ?? '';
		const names = folder === 'evidence' ? [title || id] : inForm(labels.source, title);
		return { element: 'step-facts', source: id, names };
	}
	if (folder === 'parties') {
		const name = project.parties.find((one) => one.id === id)?.name.en ?? '';
		return { element: `party-${id}`, names: inForm(labels.party, name) };
	}
	const [list, at] = path;
	if (list === 'claims' || list === 'responses') {
		const one = project[list][Number(at)];
		const names = inForm(labels.topic, one?.gist.en || one?.id || '');
		return { element: one ? `statement-${one.id}` : null, names };
	}
	if (folder === 'terms') {
		const name = project.terms[Number(at)]?.name.en ?? '';
		return { element: 'step-topic', names: inForm(labels.terms, name) };
	}
	return { element: 'step-topic', names: inForm(labels.topic, t.topic.title) };
}
