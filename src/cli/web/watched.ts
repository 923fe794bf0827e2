import type { ParsedFile } from '#lib/record/files.ts';
import type { DataFile } from '#lib/record/yaml.ts';
import { wantedFrom } from '../still-there.ts';
import { UsageError } from '../usage.ts';
import type { Watched } from './watch-page.ts';

/** Which sources are meant; all of them where nothing is said. */
export interface Meant {
	topic?: string[];
	source?: string[];
	/** Captured before this day. */
	before?: string;
}

/** The sources that have a page and are quoted, as far as they are meant. */
export function watchedIn(
	files: readonly DataFile[],
	parsed: readonly ParsedFile[],
	{ topic, source, before }: Meant
): Watched[] {
	const has = (kind: string, id: string) =>
		parsed.some((one) => one.kind === kind && one.id === id);
	for (const id of source ?? []) {
		if (!has('source', id)) throw new UsageError(`There is no source "${id}" in the record.`);
	}
	for (const id of topic ?? []) {
		if (!has('topic', id)) throw new UsageError(`There is no topic "${id}" in the record.`);
	}
	if (before !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(before)) {
		throw new UsageError(`--before ${before} is no day: write it as 2026-11-01.`);
	}
	const inTopics = (where: readonly string[]) =>
		topic === undefined ||
		where.some((place) => topic.some((id) => place.startsWith(`data/topics/${id}.yaml:`)));
	return parsed.flatMap((one): Watched[] => {
		if (one.kind !== 'source' || !one.value.url) return [];
		const { url, language, captured = '' } = one.value;
		if (source && !source.includes(one.id)) return [];
		if (before !== undefined && (captured === '' || captured >= before)) return [];
		const wanted = wantedFrom(one.id, files, parsed).filter(({ where }) => inTopics(where));
		return wanted.length === 0 ? [] : [{ id: one.id, url, language, captured, wanted }];
	});
}
