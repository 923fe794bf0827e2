import type { Project } from '#lib/editor/draft/project.ts';
import { sayProblem, type ProblemMessages } from '#lib/i18n/problems.ts';
import type { DeskMessages } from '#lib/i18n/messages.ts';
import type { Problem } from '#lib/record/problem.ts';
import { openingOf } from '#lib/record/opening.ts';
import { formatPath, type Path } from '#lib/record/path.ts';
import { isLanguage } from '#lib/text/languages.ts';
import { sortedTranslations } from '#lib/editor/draft/translations.ts';
import type { Fault, Place } from './faults.ts';
import { fieldLabels, labelsOf, type Labels } from './field-labels.ts';

/** A problem of the check as the desk says it: at its field, by the field's label. */
export function faultOf(
	problem: Problem,
	project: Project,
	t: DeskMessages,
	messages: ProblemMessages
): Fault {
	const [message, remedy, onDesk = remedy, says = message] = sayProblem(problem, messages);
	return { ...placeOf(problem.at, project, t), code: problem.code, says, remedy: onDesk };
}

function placeOf(
	{ file, path }: Problem['at'],
	project: Project,
	t: DeskMessages
): { place: Place; source?: string; names: string[] } {
	const [, language] = /^data\/translations\/([^/]+)\//.exec(file) ?? [];
	if (language !== undefined) return placeInTranslations(language, path, project, t);
	const [, folder = '', id = ''] =
		/^data\/(?:([a-z]+)\/)?([a-z0-9-]+)\.(?:yaml|json)$/.exec(file) ?? [];
	const labels = fieldLabels(t);
	const inForm = (own: Labels, entry: string) => [
		entry || id,
		...(labelsOf(own, path, t) ?? [formatPath(path)])
	];
	if (folder === 'sources' || folder === 'evidence') {
		const title = project.sources.find((one) => one.id === id)?.title ?? '';
		const entry = `source/${id}` as const;
		return folder === 'evidence'
			? { place: { entry, path: [] }, source: id, names: [title || id] }
			: { place: { entry, path }, source: id, names: inForm(labels.source, title) };
	}
	if (folder === 'parties') {
		const name = project.parties.find((one) => one.id === id)?.name.en ?? '';
		return { place: { entry: `party/${id}`, path }, names: inForm(labels.party, name) };
	}
	const [list, at] = path;
	if (folder === 'terms') {
		const name = project.terms[Number(at)]?.name.en ?? '';
		return { place: { entry: 'terms', path }, names: inForm(labels.terms, name) };
	}
	const one = list === 'claims' || list === 'responses' ? project[list][Number(at)] : undefined;
	return {
		place: { entry: 'topic', path },
		names: inForm(labels.topic, one ? one.gist.en || one.id : t.topic.title)
	};
}

/** Of several quotations, each has its translations: the words say which is meant. */
function placeInTranslations(
	language: string,
	path: Path,
	project: Project,
	t: DeskMessages
): { place: Place; names: string[] } {
	const one = sortedTranslations(project).filed.get(language)?.[Number(path[1])];
	const labels = labelsOf(fieldLabels(t).translations, path, t) ?? [formatPath(path)];
	const tongue = isLanguage(language) ? t.inLanguage(language) : language;
	const [first = t.translation.text, ...rest] = labels;
	return {
		place: { entry: `translations/${language}`, path },
		names: [openingOf(one?.quote ?? ''), `${first} ${tongue}`, ...rest].filter(
			(name) => name !== ''
		)
	};
}
