import {
	directionOf,
	LANGUAGES,
	LANGUAGE_TABLE,
	SOURCE_LANGUAGE,
	type Language
} from '#lib/text/languages.ts';
import type { Localized } from '#lib/record/schema.ts';
import { MOVES, QUESTIONS, type MoveKind, type Question } from '#lib/record/vocabulary.ts';
import { scriptJson } from '#lib/text/script-json.ts';
import type { Codebook, CodebookEntry } from './codebook.ts';
import type { Option, Passage } from './passages.ts';
import { COLUMNS, rowBeginnings } from './sheet.ts';

/** Everything that the page says in one language; `{done}` and `{all}` are put in by its script. */
export interface SheetWords {
	said: Readonly<Record<string, string>>;
	names: { move: Record<MoveKind, string>; question: Record<Question, string> };
	lists: { move: string; question: string };
	codebook: Codebook;
	entry: Record<keyof CodebookEntry, string>;
}

interface Outside {
	/** What the page runs, and how it looks. */
	script: string;
	style: string;
	/** SHA-256 of a text, in base64, as a policy names a script by. */
	hash: (text: string) => string;
}

/** The quotation marks of each language, behind those that the page has for others. */
const MARKS = LANGUAGES.map((lang) => {
	const [open, close] = LANGUAGE_TABLE[lang].quotes;
	return `blockquote.own:lang(${lang}) { quotes: '${open}' '${close}'; }\n`;
}).join('');

/**
 * One page that asks a second reader about every passage, in every language of the site. It works from
 * a file: it loads nothing, its policy allows its own script and style alone, and it writes the table
 * that `read-sheet.ts` reads.
 */
export function sheetPage(
	passages: readonly Passage[],
	words: Readonly<Record<Language, SheetWords>>,
	{ script, style: looks, hash }: Outside
): string {
	const style = looks + MARKS;
	const begins = rowBeginnings(passages);
	const options = new Map<string, Option>(
		passages.flatMap((one) => one.options.map((option) => [option.key, option]))
	);
	const data = {
		// What was read of other passages is not put beside these.
		stamp: hash(begins.join('\n')),
		columns: COLUMNS.join(','),
		source: SOURCE_LANGUAGE,
		languages: Object.fromEntries(LANGUAGES.map((lang) => [lang, inLanguage(words[lang], lang)])),
		options: Object.fromEntries([...options].map(([key, one]) => [key, optionData(one)])),
		passages: passages.map((one, i) => ({
			unit: one.unit,
			begin: begins[i],
			speaker: one.speaker,
			words: one.words,
			lang: one.lang,
			dir: directionOf(one.lang),
			voice: one.voice,
			within: one.within,
			options: one.options.map(({ key }) => key),
			answers: one.answers
		}))
	};
	const json = scriptJson(data);
	const policy = `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="${SOURCE_LANGUAGE}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words[SOURCE_LANGUAGE].said.title ?? '')}</title>
<style>${style}</style>
</head>
<body>
<noscript>${LANGUAGES.map((lang) => `<p lang="${lang}" dir="${LANGUAGE_TABLE[lang].dir}">${escaped(words[lang].said.noScript ?? '')}</p>`).join('')}</noscript>
<script type="application/json" id="data">${json}</script>
<script>${script}</script>
</body>
</html>
`;
}

function inLanguage({ said, names, lists, codebook, entry }: SheetWords, lang: Language) {
	const kinds = <K extends string>(
		list: readonly K[],
		called: Record<K, string>,
		entries: Record<K, CodebookEntry>
	) => list.map((id) => ({ id, name: called[id], ...entries[id] }));
	return {
		name: LANGUAGE_TABLE[lang].name,
		dir: LANGUAGE_TABLE[lang].dir,
		said,
		lists,
		entry,
		kinds: {
			move: kinds(MOVES, names.move, codebook.move),
			question: kinds(QUESTIONS, names.question, codebook.question)
		}
	};
}

function optionData({ key, name, lang, points }: Option) {
	const data: { kind: string; name: Localized; lang?: string; points: Option['points'] } = {
		kind: key.split('/')[0] ?? '',
		name,
		points
	};
	return lang === undefined ? data : { ...data, lang };
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
