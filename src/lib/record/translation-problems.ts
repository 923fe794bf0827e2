import { ELLIPSIS } from '#lib/evidence/find-quotation.ts';
import { asciiDigits } from '#lib/text/fold.ts';
import { cutsWord } from '#lib/text/text.ts';
import { isLanguage, type Language } from '#lib/text/languages.ts';
import { editorialWords, gradedWords } from './editorial.ts';
import type { ParsedFile, ReadFile } from './files.ts';
import { nearestWords } from './nearest-words.ts';
import type { Problem } from './problem.ts';
import { quotedIn, unreadQuoting } from './quoted.ts';
import { isSameReader } from './reader.ts';
import { renderingFinder, type FindRenderings } from './renderings.ts';
import type { Translation } from './schema.ts';
import { originalKey, translationKey, type Original } from './translations.ts';

/** What the name of a file of translations, or of its folder, says that they are in. */
export function languageOfFile(file: string): string {
	return /^data\/translations\/([^/]+?)(?:\.yaml|\/)/.exec(file)?.[1] ?? '';
}

/** What a translation is made of, wherever the record has those words. */
interface Quoted {
	lang: string;
	/** Words that points and moves rest on. */
	parts: Set<string>;
}

/** What is wrong with translations, and those whose quotation reads otherwise by now. */
export function translationProblems(
	files: readonly ParsedFile[],
	read: readonly ReadFile[]
): { problems: Problem[]; stale: Problem[] } {
	const problems: Problem[] = [];
	const stale: Problem[] = [];
	const found = files.filter((one) => one.kind === 'translations');
	if (found.length === 0) return { problems, stale };
	const quoted = originalsIn(files);
	const complete = unreadQuoting(read).length === 0;
	// A translation of what no source is is told as a name that leads nowhere.
	const sources = new Set(files.flatMap((one) => (one.kind === 'source' ? [one.id] : [])));
	const renderings = renderingFinder(
		files.flatMap((one) => (one.kind === 'terms' ? one.value.terms : []))
	);
	const first = new Map<string, { file: string; says: string }>();
	for (const { file, value } of found) {
		const lang = languageOfFile(file);
		if (!isLanguage(lang)) {
			problems.push({ code: 'translation-language', at: { file, path: [] }, lang });
			continue;
		}
		for (const [i, one] of value.translations.entries()) {
			const path = ['translations', i];
			const key = translationKey(lang, one);
			const before = first.get(key);
			const says = JSON.stringify([one.text, one.parts, one.why, one.by, one.readBy]);
			if (before) {
				const at = { file, path: [...path, 'quote'] };
				// The same twice is one: the desk brings a topic with its translations.
				if (before.says !== says) {
					problems.push({ code: 'translation-twice', at, file: before.file });
				}
				continue;
			}
			first.set(key, { file, says });
			const at = (...field: (string | number)[]) => ({ file, path: [...path, ...field] });
			const original = quoted.get(originalKey(one));
			if (original) problems.push(...wrongWith(one, lang, original, renderings, at));
			else if (complete && sources.has(one.source)) {
				const now = nearestWords(one.quote, textsOf(quoted, one.source));
				if (now === undefined) {
					const { source } = one;
					problems.push({ code: 'translation-of-nothing', at: at('quote'), source });
				} else {
					const { source } = one;
					stale.push({ code: 'translation-stale', at: at('quote'), source, now });
				}
			}
		}
	}
	return { problems, stale };
}

function textsOf(quoted: ReadonlyMap<string, Quoted>, source: string): string[] {
	return [...quoted.keys()]
		.map((key) => JSON.parse(key) as [string, string])
		.flatMap(([of, text]) => (of === source ? [text] : []));
}

/** Words of a source that can be translated, the language that they are in, and what rests on parts of them. */
export interface Translatable extends Original {
	lang: string;
	parts: string[];
}

/** Every text that the record has as words of a source in another language than `tag`. */
export function translatable(files: readonly ParsedFile[], tag: string): Translatable[] {
	return [...originalsIn(files)].flatMap(([key, { lang, parts }]) => {
		if (primary(lang) === primary(tag)) return [];
		const [source, quote] = JSON.parse(key) as [string, string];
		return [{ source, quote, lang, parts: [...parts].filter((part) => part !== quote) }];
	});
}

/** Every text that the record has as the words of a source, with what rests on parts of it. */
function originalsIn(files: readonly ParsedFile[]): Map<string, Quoted> {
	const sources = new Map(
		files.flatMap((one) => (one.kind === 'source' ? [[one.id, one.value.language]] : []))
	);
	const captured = new Set(files.flatMap((one) => (one.kind === 'evidence' ? [one.id] : [])));
	const originals = new Map<string, Quoted>();
	for (const { source, text, told } of quotedIn(files, captured)) {
		const key = originalKey({ source, quote: text });
		const lang = told?.lang ?? sources.get(source) ?? 'und';
		const before = originals.get(key);
		if (!before) originals.set(key, { lang, parts: new Set() });
		else if (told?.lang !== undefined) before.lang = told.lang;
	}
	const statements = files.flatMap((one) =>
		one.kind === 'topic' ? [...one.value.claims, ...one.value.responses] : []
	);
	for (const statement of statements) {
		const resting = 'points' in statement ? statement.points : statement.moves;
		for (const { text, source } of statement.quotes) {
			const parts = originals.get(originalKey({ source, quote: text }))?.parts;
			for (const { quote } of resting) if (text.includes(quote)) parts?.add(quote);
		}
	}
	return originals;
}

function wrongWith(
	one: Translation,
	lang: Language,
	{ lang: original, parts }: Quoted,
	renderings: FindRenderings,
	at: (...field: (string | number)[]) => Problem['at']
): Problem[] {
	if (primary(original) === lang) {
		return [{ code: 'translation-own-language', at: at('quote'), lang }];
	}
	const problems: Problem[] = one.parts.flatMap((part, n): Problem[] => [
		...(parts.has(part.quote) || part.quote === one.quote
			? []
			: [{ code: 'translation-part-of-nothing' as const, at: at('parts', n, 'quote') }]),
		...(standsWhole(part.text, one.text)
			? []
			: [{ code: 'translation-part-absent' as const, at: at('parts', n, 'text') }])
	]);
	const [there, here] = [one.quote, one.text].map((text) => text.split(ELLIPSIS).length - 1);
	if (there !== here) {
		problems.push({
			code: 'translation-leaps',
			at: at('text'),
			there: there ?? 0,
			here: here ?? 0
		});
	}
	for (const number of missingNumbers(one)) {
		problems.push({ code: 'translation-number', at: at('text'), number });
	}
	for (const word of sharper(one, lang, original)) {
		problems.push({ code: 'translation-sharper', at: at('text'), word });
	}
	if (one.why === undefined) {
		for (const lacking of renderings(one, original, lang)) {
			problems.push({ code: 'translation-rendering', at: at('text'), ...lacking });
		}
	}
	problems.push(...gradedWords(one.why, lang, at('why')));
	if (one.readBy !== undefined && isSameReader(one.by, one.readBy)) {
		problems.push({ code: 'second-by-first', at: at('readBy'), by: one.readBy });
	}
	return problems;
}

/** Whether words stand in a text where a page marks them, at their first place, and cut no word. */
function standsWhole(words: string, text: string): boolean {
	const start = text.indexOf(words);
	return start >= 0 && !cutsWord(text, start) && !cutsWord(text, start + words.length);
}

const NUMBER = /\d+(?:[.,:]\d+)*/g;

/** Numbers in figures stand in a translation as they stand in the original. */
function missingNumbers({ quote, text }: Translation): string[] {
	const numbers = (words: string): string[] => asciiDigits(words).match(NUMBER) ?? [];
	const here = numbers(text);
	return [...new Set(numbers(quote))].filter((number) => !here.includes(number));
}

/**
 * Words that grade a statement, beyond as many as the original has: where it says “alleges”, so does
 * a faithful translation; where it says “says”, none does.
 */
function sharper({ quote, text }: Translation, lang: Language, original: string): string[] {
	const tag = primary(original);
	const there = isLanguage(tag) ? editorialWords(quote, tag).length : 0;
	return editorialWords(text, lang).slice(there);
}

function primary(tag: string): string {
	return tag.split('-')[0]?.toLowerCase() ?? '';
}
