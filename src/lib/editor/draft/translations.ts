import { nearestWords } from '#lib/record/nearest-words.ts';
import { byLanguage } from '#lib/record/layout.ts';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import type { Project } from './project.ts';

/** Our translations of quotations in a project. Each goes with the words that it is of, in their source. */
export type TranslationDraft = Project['translations'][number];

interface Original {
	source: string;
	text: string;
}

type Filed = Omit<TranslationDraft, 'lang'>;

/** The translations of a project as they are written, and those of words that it has no more as they were. */
export interface SortedTranslations {
	/** By the language of their file, in the order in which it has them. */
	filed: ReadonlyMap<string, readonly Filed[]>;
	former: readonly TranslationDraft[];
}

/**
 * A translation goes with the words that it is of: of a quotation of the project that is gone it is not
 * written. Of one that was changed it is, and the check says that it is stale.
 */
export function sortedTranslations(project: Project): SortedTranslations {
	const { parties, sources, claims, responses, terms, translations } = project;
	if (translations.length === 0) return { filed: new Map(), former: [] };
	const words = new Set(textsIn([parties, sources, claims, responses, terms]));
	const former = translations.filter(({ quote }) => !words.has(quote));
	const gone = new Set(former.filter(({ quote }) => nearestWords(quote, words) === undefined));
	const filed = new Map(byLanguage(translations.filter((one) => !gone.has(one))));
	return { filed, former };
}

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

/** The languages of the site that words are not in themselves; all of them while nobody said which that is. */
export function languagesToTranslate(
	{ sources }: Project,
	{ source, lang }: { source: string; lang?: string }
): Language[] {
	const own = lang ?? sources.find(({ id }) => id === source)?.language ?? 'und';
	const [primary = ''] = own.toLowerCase().split('-');
	return LANGUAGES.filter((one) => one !== primary);
}

const isOf =
	(lang: string, { source, text }: Original) =>
	(one: TranslationDraft) =>
		one.lang === lang && one.source === source && one.quote === text;

/** A translation of these words, with its place in its file. */
export function translationIn(
	{ filed }: SortedTranslations,
	lang: Language,
	{ source, text }: Original
): { translation: Filed | undefined; at: number } {
	const all = filed.get(lang) ?? [];
	const at = all.findIndex((one) => one.source === source && one.quote === text);
	return { translation: all[at], at };
}

/** One of words that these seem to have replaced. */
export function formerTranslation(
	{ former }: SortedTranslations,
	lang: Language,
	{ source, text }: Original
): TranslationDraft | undefined {
	const left = former.filter((one) => one.lang === lang && one.source === source);
	const nearest = nearestWords(
		text,
		left.map(({ quote }) => quote)
	);
	return left.find(({ quote }) => quote === nearest);
}

/** The project with something else said in a translation of these words; one that says nothing is none. */
export function withTranslation(
	project: Project,
	lang: Language,
	{ source, text: quote }: Original,
	change: Partial<TranslationDraft>
): Project {
	const original = { source, text: quote };
	const before = project.translations.find(isOf(lang, original));
	const blank: TranslationDraft = { lang, source, quote, text: '', parts: [], by: 'editors' };
	const next = { ...(before ?? blank), ...change };
	const isNothing =
		[next.text, next.why ?? '', next.readBy ?? ''].every((one) => one === '') &&
		next.parts.length === 0 &&
		next.by === 'editors';
	const others = project.translations;
	if (!before) return isNothing ? project : { ...project, translations: [...others, next] };
	return {
		...project,
		translations: others.flatMap((one) => (one !== before ? [one] : isNothing ? [] : [next]))
	};
}

/** The parts of these words that points and moves of the project rest on. */
export function partsToTranslate(
	{ claims, responses }: Project,
	{ source, text }: Original
): string[] {
	const parts = [...claims, ...responses].flatMap((one) =>
		one.quotes.some((quote) => quote.source === source && quote.text === text)
			? ('points' in one ? one.points : one.moves).map(({ quote }) => quote)
			: []
	);
	return [...new Set(parts)].filter((part) => part !== '' && part !== text && text.includes(part));
}
