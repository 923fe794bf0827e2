import { messages } from '#lib/i18n/en/problems.ts';
import { sayProblem } from '#lib/i18n/problems.ts';
import { parseFile } from '#lib/record/files.ts';
import type { Problem } from '#lib/record/problem.ts';
import { languageOfFile } from '#lib/record/translation-problems.ts';
import type { DataFile } from '#lib/record/yaml.ts';

/** Problems that lie in translations of a language, each with what it is of, so that it can be told by its line. */
export function wrongTranslations(
	problems: readonly Problem[],
	files: readonly DataFile[],
	lang: string
): { original: { source: string; quote: string }; says: string }[] {
	return problems.flatMap((problem) => {
		const { file: path, path: at } = problem.at;
		const file = files.find((one) => one.path === path);
		if (!file || languageOfFile(path) !== lang || typeof at[1] !== 'number') return [];
		const { parsed } = parseFile(file);
		const original = parsed?.kind === 'translations' ? parsed.value.translations[at[1]] : undefined;
		if (!original) return [];
		const [message, remedy] = sayProblem(problem, messages);
		return [{ original, says: `${message}. ${remedy}` }];
	});
}
