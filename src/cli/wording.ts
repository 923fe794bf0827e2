import { judge, type Judgement } from '#lib/compare/wording/view.ts';
import { markName, verdictSentence } from '#lib/i18n/judgement.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { verdict } from '#lib/quotations/verdict.ts';
import { SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { jsonForTerminal } from '#lib/text/hidden.ts';
import { readInput, readText } from './files.ts';
import { isTag, verdictsOf } from './pairs.ts';
import { UsageError } from './usage.ts';
import { wordByWord } from './word-by-word.ts';

interface Options {
	originalFile?: string;
	quotedFile?: string;
	pairs?: string;
	lang: string;
	json?: boolean;
}

/** Says how a quotation stands to its original, of two texts or of each pair of a file. */
export async function wording(
	first: string | undefined,
	second: string | undefined,
	options: Options
): Promise<number> {
	const { pairs, lang } = options;
	if (!isTag(lang)) throw new UsageError(`"${lang}" is no language tag: write en, ar, sv or und.`);
	const texts = [first, second].filter((text) => text !== undefined);
	if (pairs === undefined) {
		const { original, quoted } = await textsOf(texts, options);
		const langs = { quotation: lang, original: lang };
		if (options.json) console.log(jsonForTerminal(verdict(quoted, original, langs), '\t'));
		else console.log((await report(judge(original, quoted, langs))).join('\n'));
		return 0;
	}
	if (texts.length > 0 || options.originalFile !== undefined || options.quotedFile !== undefined) {
		throw new UsageError('The texts are in the file of --pairs: give no others.');
	}
	let unread = 0;
	for await (const one of verdictsOf(readInput(pairs), lang)) {
		if (one.kind === 'verdict') console.log(jsonForTerminal(one.verdict));
		else {
			unread++;
			console.error(`${pairs}:${one.line}: ${one.says}`);
		}
	}
	return unread > 0 ? 1 : 0;
}

/** The two texts, each as it is given or from its file. */
async function textsOf(
	given: readonly string[],
	{ originalFile, quotedFile }: Options
): Promise<{ original: string; quoted: string }> {
	const left = [...given];
	const original = originalFile === undefined ? left.shift() : await readText(originalFile);
	const quoted = quotedFile === undefined ? left.shift() : await readText(quotedFile);
	if (original === undefined || quoted === undefined || left.length > 0) {
		throw new UsageError(
			'wording compares two texts, the original first: give both, each as a text or as a file (--original-file, --quoted-file), or a file of --pairs.'
		);
	}
	return { original, quoted };
}

async function report(judgement: Judgement): Promise<string[]> {
	const { wording: words } = await loadMessages(SOURCE_LANGUAGE, 'compare');
	return [
		verdictSentence(judgement, words, SOURCE_LANGUAGE),
		...(judgement.coarse ? [words.coarse] : []),
		...judgement.observed.flatMap((one) => [
			`  ${markName(one, words)}`,
			...(one.original ? [`      ${words.inOriginal} ${one.original}`] : []),
			...(one.quotation ? [`      ${words.inQuotation} ${one.quotation}`] : [])
		]),
		...(judgement.spans.some(({ kind }) => kind !== 'same') ? [wordByWord(judgement.spans)] : [])
	];
}
