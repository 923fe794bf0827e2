import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/* Documents as office programs write them, as small as they can be. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const relationsOf = (rows: readonly (readonly [type: string, target: string])[]) =>
	`${HEAD}<Relationships xmlns="${RELATIONS}">${rows
		.map(([type, target], i) => `<Relationship Id="r${i}" Type="${R}/${type}" Target="${target}"/>`)
		.join('')}</Relationships>`;

export interface DocxParts {
	/** Inside `<w:body>`. */
	body: string;
	footnotes?: string;
	comments?: string;
	/** Other parts by name, in place of those made here too. */
	parts?: Record<string, string | Uint8Array>;
	/** Not packed. */
	stored?: boolean;
}

export const docxRun = (text: string, properties = '') =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const docxParagraph = (content: string, style = '') =>
	`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

export function docx({
	body,
	footnotes = '',
	comments = '',
	parts = {},
	stored
}: DocxParts): Uint8Array {
	const part = (name: string, content: string) =>
		`${HEAD}<w:${name} xmlns:w="${W}">${content}</w:${name}>`;
	const files: Record<string, string | Uint8Array> = {
		'[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
		'_rels/.rels': relationsOf([['officeDocument', 'word/document.xml']]),
		'word/_rels/document.xml.rels': relationsOf([
			['styles', 'styles.xml'],
			['footnotes', 'footnotes.xml'],
			['comments', 'comments.xml']
		]),
		'word/document.xml': part('document', `<w:body>${body}</w:body>`),
		'word/footnotes.xml': part('footnotes', footnotes),
		'word/comments.xml': part('comments', comments),
		'word/styles.xml': part(
			'styles',
			[1, 2]
				.map(
					(level) =>
						`<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`
				)
				.join('')
		),
		...parts
	};
	return zipped(files, stored);
}

/**
 * A part of so many zeros behind a directory that states ten: deflated here, and written down as stored
 * first, since packing so much is slow.
 */
export function withBomb(
	name: string,
	size: number,
	file: (bomb: Uint8Array) => Uint8Array
): Uint8Array {
	const bytes = file(deflateRawSync(new Uint8Array(size)));
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at + 46 < bytes.length; at++) {
		if (view.getUint32(at, true) !== 0x02014b50) continue;
		const named = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
		if (new TextDecoder().decode(named) !== name) continue;
		view.setUint16(at + 10, 8, true);
		view.setUint32(at + 24, 10, true);
	}
	return bytes;
}

export const zipped = (files: Record<string, string | Uint8Array>, stored = false): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				[
					typeof content === 'string' ? strToU8(content) : content,
					// The type of a document is told uncompressed.
					{ level: stored || name === 'mimetype' ? 0 : 6 }
				]
			])
		)
	);

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** A text document of ODF: `body` stands inside `<office:text>`, `styles` among the automatic styles. */
export const odt = (body: string, styles = '', parts: Record<string, string | Uint8Array> = {}) =>
	zipped({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'content.xml': `${HEAD}<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:style="${ODF}:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		...parts
	});

/** A book of EPUB 3 with a chapter for each XHTML body. */
export const epub = (chapters: readonly string[], parts: Record<string, string> = {}) =>
	zipped({
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': `${HEAD}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
		'OEBPS/book.opf': `${HEAD}<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The long night</dc:title><dc:creator>Ada Lund</dc:creator><dc:date>2024-03-04T00:00:00Z</dc:date></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${chapters
			.map(
				(_, i) => `<item id="c${i}" href="text/c%20${i}.xhtml" media-type="application/xhtml+xml"/>`
			)
			.join('')}</manifest><spine><itemref idref="nav"/>${chapters
			.map((_, i) => `<itemref idref="c${i}"/>`)
			.join('')}</spine></package>`,
		'OEBPS/nav.xhtml': '<html><body><nav>The long night</nav></body></html>',
		...Object.fromEntries(
			chapters.map((body, i) => [
				`OEBPS/text/c ${i}.xhtml`,
				`${HEAD}<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
			])
		),
		...parts
	});
