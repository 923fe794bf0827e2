import type { Script } from './sentences.ts';

/** How a document of the corpus is set, and what prints it. */
export interface Layout {
	name: string;
	printer: 'chromium' | 'libreoffice' | 'weasyprint' | 'pdflatex';
	/** Where it is not every one of them. */
	scripts?: readonly Script[];
	/** Families to set it in, by script; where none is given or there, what the program takes. */
	fonts?: Partial<Record<Script, string>>;
	columns: 1 | 2;
	/** Paragraphs by an indent, not by space between them. */
	indented?: boolean;
	hyphens?: boolean;
	/** The number that the first page bears. */
	first: number;
	notes?: boolean;
	size: string;
}

const SERIF = { en: 'Liberation Serif', ar: 'Amiri', he: 'Frank Ruehl CLM' };
const BOOK = { en: 'DejaVu Serif', ar: 'KacstBook', he: 'David CLM' };
const NOTO = { en: 'Noto Sans', ar: 'Noto Naskh Arabic', he: 'Noto Serif Hebrew' };

export const LAYOUTS: readonly Layout[] = [
	{ name: 'report', printer: 'chromium', columns: 1, first: 1, size: 'A4' },
	{
		name: 'book',
		fonts: SERIF,
		printer: 'chromium',
		columns: 1,
		first: 117,
		indented: true,
		size: 'A5'
	},
	{
		name: 'journal',
		printer: 'chromium',
		columns: 2,
		first: 523,
		indented: true,
		hyphens: true,
		size: 'A4'
	},
	{ name: 'gazette', fonts: NOTO, printer: 'chromium', columns: 2, first: 1, size: 'A4' },
	{ name: 'leaflet', printer: 'chromium', columns: 1, first: 9, hyphens: true, size: 'A6' },
	{ name: 'letter', printer: 'chromium', columns: 1, first: 3, size: 'Letter' },
	{ name: 'study', printer: 'libreoffice', columns: 1, first: 1, notes: true, size: 'A4' },
	{
		name: 'thesis',
		fonts: SERIF,
		printer: 'libreoffice',
		columns: 1,
		first: 41,
		indented: true,
		notes: true,
		size: 'A5'
	},
	{ name: 'bulletin', fonts: NOTO, printer: 'libreoffice', columns: 2, first: 1, size: 'A4' },
	{ name: 'minutes', printer: 'libreoffice', columns: 1, first: 5, size: 'A4' },
	{
		name: 'brief',
		fonts: BOOK,
		printer: 'libreoffice',
		columns: 2,
		first: 88,
		indented: true,
		notes: true,
		size: 'A4'
	},
	{ name: 'paper', printer: 'chromium', columns: 2, first: 2, indented: true, size: 'Letter' },
	{
		name: 'digest',
		fonts: BOOK,
		printer: 'chromium',
		columns: 1,
		first: 61,
		indented: true,
		hyphens: true,
		size: 'A5'
	},
	{ name: 'annex', printer: 'libreoffice', columns: 1, first: 12, size: 'A5' },
	{
		name: 'pamphlet',
		scripts: ['en'],
		printer: 'weasyprint',
		columns: 1,
		first: 7,
		size: 'A5',
		fonts: SERIF
	},
	{
		name: 'review',
		scripts: ['en'],
		printer: 'weasyprint',
		columns: 2,
		first: 201,
		size: 'A4',
		fonts: NOTO
	},
	{
		name: 'preprint',
		printer: 'pdflatex',
		scripts: ['en'],
		columns: 2,
		first: 31,
		notes: true,
		size: 'A4'
	}
];

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const HEADS: Record<Script, string> = {
	en: 'Annual report of the library',
	ar: 'التقرير السنوي للمكتبة',
	he: 'הדו"ח השנתי של הספרייה'
};
const HEADING: Record<Script, string> = { en: 'What was said', ar: 'ما قيل', he: 'מה נאמר' };
const NOTE: Record<Script, string> = {
	en: 'See the minutes of the meeting.',
	ar: 'انظر محضر الجلسة.',
	he: 'ראו את פרוטוקול הישיבה.'
};

/** A document for Chromium or WeasyPrint: HTML, with heads and page numbers by the margins of its pages. */
export function htmlOf(script: Script, paragraphs: readonly string[][], layout: Layout): string {
	const { columns, indented, hyphens, first, size } = layout;
	const paragraph = indented
		? 'p{margin:0;text-indent:1.5em;text-align:justify}'
		: `p{margin:0 0 .8em;text-align:${columns === 2 ? 'justify' : 'start'}}`;
	return `<!doctype html><html lang="${script}" dir="${script === 'en' ? 'ltr' : 'rtl'}"><meta charset="utf-8"><title>${escaped(HEADS[script])}</title><style>
@page{size:${size};margin:${size === 'A6' ? '1.4cm' : '2.2cm'};@top-center{content:"${HEADS[script].replaceAll('"', '\\"')}";font-size:9pt}@bottom-center{content:counter(page);font-size:9pt}}
:root{counter-reset:page ${first - 1}}${layout.printer === 'weasyprint' ? `@page:first{counter-reset:page ${first}}` : ''}
body{${layout.fonts?.[script] ? `font-family:'${layout.fonts[script]}';` : ''}font-size:${size === 'A6' ? '9pt' : '11pt'};line-height:1.35;${hyphens ? 'hyphens:auto;text-align:justify;' : ''}}
main{${columns === 2 ? 'columns:2;column-gap:.8cm' : ''}}h2{font-size:14pt}${paragraph}</style>
<h1>${escaped(HEADS[script])}</h1><main>${paragraphs
		.map((sentences, i) => {
			const heading = i % 9 === 4 ? `<h2>${HEADING[script]} ${i}</h2>` : '';
			return `${heading}<p>${escaped(sentences.join(' '))}</p>`;
		})
		.join('\n')}</main></html>`;
}

/** A document for LibreOffice: OpenDocument in one file, with notes, columns and a first page number. */
export function odfOf(script: Script, paragraphs: readonly string[][], layout: Layout): string {
	const { columns, indented, first, notes, size } = layout;
	const [width, height] = size === 'A5' ? ['14.8cm', '21cm'] : ['21cm', '29.7cm'];
	const mode = script === 'en' ? 'lr-tb' : 'rl-tb';
	const align = script === 'en' ? 'justify' : 'justify';
	const column = columns === 2 ? '<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>' : '';
	const family = layout.fonts?.[script];
	const font = family ? ` fo:font-family="${family}" style:font-family-complex="${family}"` : '';
	let note = 0;
	const body = paragraphs.map((sentences, i) => {
		const heading =
			i % 9 === 4
				? `<text:h text:style-name="H" text:outline-level="2">${HEADING[script]} ${i}</text:h>`
				: '';
		const words = sentences.map((sentence, k) => {
			if (!notes || k !== 0 || i % 3 !== 0) return escaped(sentence);
			note++;
			return `${escaped(sentence)}<text:note text:id="n${note}" text:note-class="footnote"><text:note-citation>${note}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${NOTE[script]}</text:p></text:note-body></text:note>`;
		});
		return `${heading}<text:p text:style-name="${i === 0 ? 'First' : 'P'}">${words.join(' ')}</text:p>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:text-align="${align}" style:writing-mode="${mode}" fo:margin-bottom="${indented ? '0cm' : '0.3cm'}" fo:text-indent="${indented ? '0.6cm' : '0cm'}"/><style:text-properties${font} fo:font-size="11pt" style:font-size-complex="11pt"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}" fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="14pt" style:font-size-complex="14pt" fo:font-weight="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}"/><style:text-properties fo:font-size="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:paragraph-properties fo:text-align="center" style:writing-mode="${mode}"/><style:text-properties fo:font-size="9pt" style:font-size-complex="9pt"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="First" style:family="paragraph" style:parent-style-name="P" style:master-page-name="Standard"><style:paragraph-properties style:page-number="${first}"/></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" fo:margin="2cm" style:writing-mode="${mode}">${column}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p text:style-name="Head">${escaped(HEADS[script])}</text:p></style:header><style:footer><text:p text:style-name="Head"><text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>`;
}

/** A document for pdfTeX: an article with notes. */
export function texOf(script: Script, paragraphs: readonly string[][], layout: Layout): string {
	const escaped = (text: string) => text.replace(/[%&#_$]/g, '\\$&');
	const body = paragraphs.map((sentences, i) => {
		const heading = i % 9 === 4 ? `\\section*{${HEADING[script]} ${i}}\n` : '';
		const note = layout.notes && i % 3 === 0 ? `\\footnote{${NOTE[script]}}` : '';
		const [first = '', ...rest] = sentences.map(escaped);
		return heading + [first + note, ...rest].join('\n');
	});
	return `\\documentclass[a4paper,10pt${layout.columns === 2 ? ',twocolumn' : ''}]{article}
\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{mathptmx}
\\begin{document}\\setcounter{page}{${layout.first}}
${body.join('\n\n')}
\\end{document}
`;
}
