import { pageAddress } from '../export/address.ts';
import { element, escapeXml } from '../export/xml.ts';
import { localize } from '../export/localize.ts';
import type { TheRecord } from '../record/record.ts';
import type { Quotation } from '../schema.ts';
import type { Language } from '../vocabulary.ts';
import { attributionLine, isSilence, type Statement } from './chain.ts';
import type { CiteOptions } from './source-item.ts';
import { direction } from './direction.ts';
import { isolate } from './isolate.ts';
import { escapeMarkdown, isWeb, linkTarget } from './markdown.ts';

/** One quotation made ready to be pasted, in the three forms that a clipboard takes. */
export interface CopiedQuotation {
	plain: string;
	markdown: string;
	/** Markup without scripts, styles or classes; every text in it is escaped. */
	html: string;
}

const WORDS = {
	en: {
		noDate: 'no date',
		circa: 'about',
		sourceWords: 'in the words of the source, not of the speaker',
		translation: 'Translation',
		source: 'Source',
		accessed: 'accessed',
		comma: ', '
	},
	ar: {
		noDate: 'بلا تاريخ',
		circa: 'نحو',
		sourceWords: 'بكلمات المصدر لا بكلمات المتحدث',
		translation: 'ترجمة',
		source: 'المصدر',
		accessed: 'تاريخ الاطلاع',
		comma: '، '
	}
} satisfies Record<Language, Record<string, string>>;

/**
 * A quotation with its whole chain of attribution, its source and date, and two links: to the
 * original and to this record. Words in another script are kept apart (Unicode isolates, `dir`), so
 * that neither side of the line is reordered. A translation follows the words it translates, with
 * its translator, and is never put in their place.
 */
export function copyQuotation(
	record: TheRecord,
	statement: Statement,
	quote: Quotation,
	options: CiteOptions
): CopiedQuotation {
	const parts = partsOf(record, statement, quote, options);
	return { plain: plain(parts), markdown: markdown(parts), html: html(parts) };
}

interface Parts {
	language: Language;
	words: string;
	lang: string;
	/** Shapes the line of attribution, each name passed through `name`. */
	line: (name: (text: string) => string) => string;
	reported: boolean;
	title: string;
	titleLang: string;
	date: string;
	url: string;
	here: string;
	hereSays: (name: (text: string) => string) => string;
	translation: Quotation['translation'];
}

function partsOf(
	record: TheRecord,
	statement: Statement,
	quote: Quotation,
	options: CiteOptions
): Parts {
	const { site, language, version, accessed } = options;
	const source = record.sources.get(quote.source);
	const about = source && localize(source.about, language);
	return {
		language,
		words: quote.text,
		lang: quote.lang ?? source?.language ?? language,
		line: (name) => attributionLine(record, statement, quote, language, name),
		reported: quote.voice === 'reported' && !isSilence(statement),
		title: source?.title ?? about?.text.replace(/[.\s]+$/, '') ?? quote.source,
		titleLang: source?.title === undefined ? (about?.lang ?? language) : source.language,
		date: dateWords(source?.published, language),
		url: source?.url ?? '',
		here: pageAddress(site, 'to' in statement ? 'responses' : 'claims', statement.id, language),
		hereSays: (name) =>
			`${name(`${site.name} ${version}`)}${WORDS[language].comma}${WORDS[language].accessed} ${name(accessed)}`,
		translation: quote.translation
	};
}

/** The date as the record has it, in ISO form, its marks of doubt in words: `2020~` is “about 2020”. */
function dateWords(edtf: string | undefined, language: Language): string {
	const words = WORDS[language];
	if (edtf === undefined) return words.noDate;
	const doubtful = /[?~%]/.test(edtf);
	return `${doubtful ? `${words.circa} ` : ''}${edtf.replace(/[?~%]/g, '')}`;
}

/** Quotation marks of the language that the words are in. */
function inMarks(words: string, lang: string): string {
	return direction(lang) === 'rtl' ? `«${words}»` : `“${words}”`;
}

function plain(parts: Parts): string {
	const words = WORDS[parts.language];
	const { line, title, date, reported } = parts;
	const credit = [line(isolate), isolate(inMarks(title, parts.titleLang)), isolate(date)];
	return [
		isolate(inMarks(parts.words, parts.lang)),
		`— ${credit.join(words.comma)}${reported ? ` (${words.sourceWords})` : ''}`,
		...(parts.translation
			? [
					`${words.translation} (${isolate(parts.translation.by)}): ${isolate(parts.translation.text)}`
				]
			: []),
		`${words.source}: ${parts.url}`,
		`${parts.hereSays(isolate)}: ${parts.here}`
	].join('\n');
}

function markdown(parts: Parts): string {
	const words = WORDS[parts.language];
	const md = (text: string) => isolate(escapeMarkdown(text));
	const { title, titleLang, date, reported, translation } = parts;
	const credit = [
		parts.line(md),
		`[${md(inMarks(title, titleLang))}](<${linkTarget(parts.url)}>)`,
		md(date)
	];
	return [
		`> ${md(inMarks(parts.words, parts.lang))}`,
		`— ${credit.join(words.comma)}${reported ? ` (${words.sourceWords})` : ''}`,
		...(translation
			? [`${words.translation} (${md(translation.by)}): ${md(translation.text)}`]
			: []),
		`[${parts.hereSays(md)}](<${linkTarget(parts.here)}>)`
	].join('\n\n');
}

function html(parts: Parts): string {
	const words = WORDS[parts.language];
	const { language, lang, reported, translation } = parts;
	const link = (href: string, content: string) =>
		isWeb(href) ? element('a', { href }, content) : content;
	const inLanguage = (name: string, tag: string, text: string) =>
		element(name, { lang: tag, dir: direction(tag) }, escapeXml(text));
	const credit = [
		parts.line(bdi),
		link(parts.url, inLanguage('cite', parts.titleLang, parts.title)),
		bdi(parts.date)
	].join(words.comma);
	return [
		element(
			'blockquote',
			{ lang, dir: direction(lang), ...(isWeb(parts.url) ? { cite: parts.url } : {}) },
			element('p', {}, escapeXml(inMarks(parts.words, lang)))
		),
		element(
			'p',
			{ lang: language, dir: direction(language) },
			`— ${credit}${reported ? ` (${words.sourceWords})` : ''}`
		),
		...(translation
			? [
					element(
						'p',
						{ lang: language, dir: direction(language) },
						`${words.translation} (${bdi(translation.by)}): ${inLanguage('span', translation.lang, translation.text)}`
					)
				]
			: []),
		element(
			'p',
			{ lang: language, dir: direction(language) },
			link(parts.here, parts.hereSays(bdi))
		)
	].join('\n');
}

function bdi(text: string): string {
	return `<bdi>${escapeXml(text)}</bdi>`;
}
