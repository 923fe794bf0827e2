import { pageAddress } from '#lib/record/site-address.ts';
import { element, escapeXml } from '#lib/text/xml.ts';
import { attributionOf, attributionPieces, isAbout, lineOf } from '#lib/record/attribution.ts';
import { locatorOf, placeIn } from '#lib/record/locator.ts';
import { isMachineRead } from '#lib/record/machine.ts';
import { localize, partyName } from '#lib/record/localize.ts';
import type { StatementRecord, TheRecord } from '#lib/record/record.ts';
import type { Quotation } from '#lib/record/schema.ts';
import { translationOf } from '#lib/record/translations.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import type { CiteOptions, CopiedWords } from './options.ts';
import { directionOf, LANGUAGE_TABLE, quotationMarks } from '#lib/text/languages.ts';
import { apart } from '#lib/text/isolate.ts';
import { asciiAddress } from '#lib/text/ascii-address.ts';
import { placeAddress } from '#lib/views/address-in.ts';
import { escapeMarkdown, isWeb, linkTarget } from './markdown.ts';

/** One quotation made ready to be pasted, in the three forms that a clipboard takes. */
export interface CopiedQuotation {
	plain: string;
	markdown: string;
	/** Markup without scripts, styles or classes; every text in it is escaped. */
	html: string;
}

/**
 * A quotation with its whole chain of attribution, its source and date, and two links: to the
 * original and to this record. Words in another script are kept apart (Unicode isolates, `dir`), so
 * that neither side of the line is reordered; where all is of one direction no mark stands. A translation follows the words it translates, with
 * its translator, and is never put in their place.
 */
export function copyQuotation(
	record: TheRecord,
	statement: StatementRecord,
	quote: Quotation,
	options: CiteOptions
): CopiedQuotation {
	const parts = partsOf(record, statement, quote, options);
	return { plain: plain(parts), markdown: markdown(parts), html: html(parts) };
}

interface Parts {
	language: Language;
	says: CopiedWords;
	comma: string;
	words: string;
	lang: string;
	/** Shapes the line of attribution, each name passed through `name`. */
	line: (name: (text: string) => string) => string;
	reported: boolean;
	title: string;
	titleLang: string;
	date: string;
	/** Where in the source the words stand, and that a program read them; empty where neither is so. */
	also: string[];
	url: string;
	here: string;
	hereSays: (name: (text: string) => string) => string;
	translation: Quotation['translation'];
}

function partsOf(
	record: TheRecord,
	statement: StatementRecord,
	quote: Quotation,
	options: CiteOptions
): Parts {
	const { site, language, version, accessed, words } = options;
	const says = words.copied;
	const { comma } = LANGUAGE_TABLE[language];
	const attribution = attributionOf(record, statement, quote);
	const source = record.sources.get(quote.source);
	const about = source && localize(source.about, language);
	const place = locatorOf(record, quote);
	return {
		language,
		says,
		comma,
		words: quote.text,
		lang: quote.lang ?? source?.language ?? language,
		line: (name) =>
			lineOf(attributionPieces(attribution, words.steps, language), (party) =>
				name(partyName(record, party, language))
			),
		reported: quote.voice === 'reported' && !isAbout(attribution),
		title: source?.title ?? about?.text.replace(/[.\s]+$/, '') ?? quote.source,
		titleLang: source?.title === undefined ? (about?.lang ?? language) : source.language,
		date: dateWords(source?.published, says),
		also: [
			...(place ? [placeIn(place, words.place)] : []),
			...(source && isMachineRead(source) ? [words.machine] : [])
		],
		url: asciiAddress(source ? placeAddress(record, source, place) : ''),
		here: pageAddress(
			site,
			'outcome' in statement ? 'responses' : 'claims',
			statement.id,
			language
		),
		hereSays: (name) =>
			`${name(`${site.name} ${version}`)}${comma}${says.accessed(name(accessed))}`,
		translation: ourTranslation(record, quote, options) ?? quote.translation
	};
}

/** Ours, where it was asked for: it follows the words as any translation does, and never stands for them. */
function ourTranslation(
	record: TheRecord,
	quote: Quotation,
	{ translated, language, site, words }: CiteOptions
): Quotation['translation'] {
	const ours = translated ? translationOf(record, quote, language) : undefined;
	if (!ours) return undefined;
	const by = ours.by === 'editors' ? words.copied.editors(site.name) : ours.by;
	return { text: ours.text, lang: ours.lang, by };
}

/** The date as the record has it, in ISO form, its marks of doubt in words: `2020~` is “about 2020”. */
function dateWords(edtf: string | undefined, says: CopiedWords): string {
	if (edtf === undefined) return says.noDate;
	const date = edtf.replace(/[?~%]/g, '');
	return date === edtf ? date : says.circa(date);
}

/** Keeps a part of a line in a language apart where it is written in another direction. */
function apartIn(lang: string): (text: string) => string {
	return (text) => apart(text, directionOf(lang));
}

/** Quotation marks of the language that the words are in. */
function inMarks(words: string, lang: string): string {
	const [open, close] = quotationMarks(lang);
	return `${open}${words}${close}`;
}

function plain(parts: Parts): string {
	const { says, line, title, date, reported } = parts;
	const own = apartIn(parts.language);
	const credit = [
		line(own),
		own(inMarks(title, parts.titleLang)),
		...[date, ...parts.also].map(own)
	];
	return [
		// A line of its own, in the direction of its words.
		apartIn(parts.lang)(inMarks(parts.words, parts.lang)),
		`— ${credit.join(parts.comma)}${reported ? ` (${says.sourceWords})` : ''}`,
		...(parts.translation
			? [`${says.translation(own(parts.translation.by))}: ${own(parts.translation.text)}`]
			: []),
		`${says.source}: ${parts.url}`,
		`${parts.hereSays(own)}: ${parts.here}`
	].join('\n');
}

function markdown(parts: Parts): string {
	const own = apartIn(parts.language);
	const md = (text: string) => own(escapeMarkdown(text));
	const { says, title, titleLang, date, reported, translation } = parts;
	const credit = [
		parts.line(md),
		`[${md(inMarks(title, titleLang))}](<${linkTarget(parts.url)}>)`,
		...[date, ...parts.also].map(md)
	];
	return [
		`> ${apartIn(parts.lang)(escapeMarkdown(inMarks(parts.words, parts.lang)))}`,
		`— ${credit.join(parts.comma)}${reported ? ` (${says.sourceWords})` : ''}`,
		...(translation ? [`${says.translation(md(translation.by))}: ${md(translation.text)}`] : []),
		`[${parts.hereSays(md)}](<${linkTarget(parts.here)}>)`
	].join('\n\n');
}

function html(parts: Parts): string {
	const { says, language, lang, reported, translation } = parts;
	const link = (href: string, content: string) =>
		isWeb(href) ? element('a', { href }, content) : content;
	const inLanguage = (name: string, tag: string, text: string) =>
		element(name, { lang: tag, dir: directionOf(tag) }, escapeXml(text));
	const credit = [
		parts.line(bdi),
		link(parts.url, inLanguage('cite', parts.titleLang, parts.title)),
		...[parts.date, ...parts.also].map(bdi)
	].join(parts.comma);
	return [
		element(
			'blockquote',
			{ lang, dir: directionOf(lang), ...(isWeb(parts.url) ? { cite: parts.url } : {}) },
			element('p', {}, escapeXml(inMarks(parts.words, lang)))
		),
		element(
			'p',
			{ lang: language, dir: directionOf(language) },
			`— ${credit}${reported ? ` (${says.sourceWords})` : ''}`
		),
		...(translation
			? [
					element(
						'p',
						{ lang: language, dir: directionOf(language) },
						`${says.translation(bdi(translation.by))}: ${inLanguage('span', translation.lang, translation.text)}`
					)
				]
			: []),
		element(
			'p',
			{ lang: language, dir: directionOf(language) },
			link(parts.here, parts.hereSays(bdi))
		)
	].join('\n');
}

function bdi(text: string): string {
	return `<bdi>${escapeXml(text)}</bdi>`;
}
