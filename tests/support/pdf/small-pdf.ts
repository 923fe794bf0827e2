/** Words on a page: from the left and from below, in points, in Helvetica or bold. */
export type Words = readonly [x: number, y: number, size: number, text: string];

export interface SmallPdf {
	pages: readonly (readonly Words[])[];
	/** Operators behind the words of each page. */
	drawn?: readonly string[];
	/** Of all pages beside their fonts, such as `/XObject …`. */
	resources?: string;
	/** Further objects, numbered on from `firstOf` this file. */
	objects?: readonly string[];
	/** Entries of the dictionary of the document, such as `/PageLabels …`. */
	catalog?: string;
	/** What the trailer has beside its root, such as `/Encrypt …`. */
	trailer?: string;
}

/** A PDF written out by hand: Latin letters only, nothing compressed. */
export function smallPdf(given: SmallPdf): Uint8Array {
	const { pages, drawn = [], catalog = '', trailer = '', resources = '' } = given;
	const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
	const objects = [
		`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((words, i) => {
			const shownWords = words
				.map(([x, y, size, text]) => {
					const shown = text.replace(/[\\()]/g, '\\$&');
					return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${shown}) Tj ET`;
				})
				.join('\n');
			const content = drawn[i] === undefined ? shownWords : `${shownWords}\n${drawn[i]}`;
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${5 + 2 * i} 0 R >>`,
				`<< /Length ${content.length} >>\nstream\n${content}\nendstream`
			];
		}),
		...(given.objects ?? [])
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const offset = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, '0')} 00000 n \n`;
	});
	const table = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
	return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** The number of the first of its further objects. */
export const firstOf = ({ pages }: Pick<SmallPdf, 'pages'>) => 4 + 2 * pages.length;

/** Lines below each other, from the left. */
export const linesAt = (x: number, top: number, size: number, texts: readonly string[]): Words[] =>
	texts.map((text, i) => [x, top - i * size * 1.2, size, text]);
