import { codeKey, type CodeKey } from '#lib/record/vocabulary.ts';
import type { TopicMap } from './view.ts';

/** Every kind that a map names, each once. */
export function codeKeysOf({ statements }: TopicMap): CodeKey[] {
	const keys = statements.flatMap(({ middle, before, after }) => [
		...(middle.outcome ? [codeKey('outcome', middle.outcome)] : []),
		...[...before, ...after]
			.flatMap(({ bundles }) => bundles.flatMap(({ cards }) => cards))
			.flatMap(({ relation }) => [
				...(relation?.grade ? [codeKey('grade', relation.grade)] : []),
				...(relation?.outcome ? [codeKey('outcome', relation.outcome)] : []),
				...(relation?.moves ?? []).map(({ kind }) => codeKey('move', kind))
			])
	]);
	return [...new Set(keys)];
}
