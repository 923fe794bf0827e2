import { pageAt } from '#lib/text/places.ts';
import { textOf } from '../../page/encoding.ts';
import { plainText } from '#lib/text/plain-text.ts';
import { asideOf, documentOf } from '../document.ts';
import { MOST_TEXT } from '../bounds.ts';
import type { FileReader } from '../file.ts';
import { encodingNotices } from '../notices.ts';
import type { Piece } from '../placed-text.ts';

/** `[[Page S1234]]`, `Column 123`, `[Column: 45WH]`: where the printed minutes go on. */
const PAGE =
	/^[[(]{0,2}(?:page|col(?:umn)?\.?|seite|spalte|عمود|صفحة|עמוד|טור)\s?:?\s*([A-Z]{0,2}\p{Nd}{1,6}[A-Z]{0,2})[\])]{0,2}$/iu;
/**
 * Minutes of those who speak by their labels, all of them: no line is taken for the furniture of a
 * page. The place is the page or column that the minutes print, else the number of the paragraph.
 */
export const readMinutes: FileReader = async ({ bytes }) => {
	if (bytes.length > MOST_TEXT) {
		return { kind: 'refused', why: { code: 'too-large', most: MOST_TEXT } };
	}
	const decoded = textOf(bytes);
	if (decoded.how === 'unknown') return { kind: 'refused', why: { code: 'damaged' } };
	const { paragraphs, pages } = paragraphsIn(decoded.text);
	return documentOf({
		kind: 'minutes',
		mediaType: 'text/plain',
		paragraphs,
		aside: asideOf(pages, 'page'),
		notices: encodingNotices(decoded)
	});
};

/** Paragraphs with their places, and the lines that say where a page or column begins. */
function paragraphsIn(text: string): { paragraphs: Piece[][]; pages: string[] } {
	const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
	const pages = lines.map((line) => line.trim()).filter((line) => PAGE.test(line));
	const paragraphs: Piece[][] = [];
	let [at, block]: [string, string[]] = ['', []];
	const close = () => {
		const said = plainText(block.join('\n'))
			.text.split('\n')
			.filter((line) => line.trim() !== '');
		for (const [i, line] of said.entries()) {
			const last = paragraphs.at(-1);
			// A page that ends within a sentence ends no paragraph.
			const goesOn = i === 0 && last && at !== '' && /^\s*\p{Ll}/u.test(line);
			const piece = {
				text: line,
				at: pages.length > 0 ? at : `paragraph=${paragraphs.length + 1}`
			};
			if (goesOn) last.push(piece);
			else paragraphs.push([piece]);
		}
		block = [];
	};
	for (const line of lines) {
		const page = PAGE.exec(line.trim())?.[1];
		if (page === undefined) block.push(line);
		else {
			close();
			at = pageAt(page);
		}
	}
	close();
	return { paragraphs, pages };
}
