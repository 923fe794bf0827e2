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
}

export const docxRun = (text: string, properties = '') =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const docxParagraph = (content: string, style = '') =>
	`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

export function docx({ body, footnotes = '', comments = '', parts = {} }: DocxParts): Uint8Array {
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
	return zipped(files);
}

export const zipped = (files: Record<string, string | Uint8Array>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? strToU8(content) : content
			])
		)
	);
