import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { inPackage } from '#lib/disk/package-folder.ts';
import { LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';

/** Pages as a scanner gives them: pictures of words that are known, and no text. */

const FONTS = {
	en: 'newsreader/400Regular/Newsreader_400Regular.ttf',
	ar: LANGUAGE_TABLE.ar.face!.regular,
	he: LANGUAGE_TABLE.he.face!.regular
} satisfies Record<Language, string>;

/** A5 at 300 dots an inch. */
const [WIDTH, HEIGHT] = [1748, 2480];
const MARGIN = 180;
const SIZE = 46;

export interface ScannedPage {
	lang: Language;
	paragraphs: readonly string[];
	/** Printed at the foot. */
	number?: string;
}

/** The picture of a page, as JPEG. */
export function pictureOfPage(page: ScannedPage, kind: 'image/jpeg' | 'image/png' = 'image/jpeg') {
	const font = inPackage(`@expo-google-fonts/${FONTS[page.lang]}`)!;
	GlobalFonts.registerFromPath(font, `Scanned ${page.lang}`);
	const canvas = createCanvas(WIDTH, HEIGHT);
	const context = canvas.getContext('2d');
	context.fillStyle = '#fdfcf8';
	context.fillRect(0, 0, WIDTH, HEIGHT);
	context.fillStyle = '#1c1c1c';
	context.font = `${SIZE}px "Scanned ${page.lang}"`;
	const { dir } = LANGUAGE_TABLE[page.lang];
	context.direction = dir;
	context.textAlign = dir === 'rtl' ? 'right' : 'left';
	const start = dir === 'rtl' ? WIDTH - MARGIN : MARGIN;
	let y = MARGIN + SIZE;
	for (const paragraph of page.paragraphs) {
		for (const line of linesOf(context, paragraph)) {
			context.fillText(line, start, y);
			y += SIZE * 1.7;
		}
		y += SIZE;
	}
	context.textAlign = 'center';
	if (page.number) context.fillText(page.number, WIDTH / 2, HEIGHT - MARGIN / 2);
	return kind === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 90);
}

function linesOf(context: SKRSContext2D, paragraph: string): string[] {
	const lines: string[] = [];
	for (const word of paragraph.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		const fits = lines.length > 0 && context.measureText(longer).width <= WIDTH - 2 * MARGIN;
		if (fits) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A PDF of such pages. */
export function scannedPdf(pages: readonly ScannedPage[]): Buffer {
	const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
	const offsets: number[] = [];
	const put = (...bytes: (string | Buffer)[]) =>
		parts.push(...bytes.map((one) => Buffer.from(one)));
	const object = (...body: (string | Buffer)[]) => {
		offsets.push(parts.reduce((sum, { length }) => sum + length, 0));
		put(`${offsets.length} 0 obj\n`, ...body, '\nendobj\n');
	};
	const kids = pages.map((_, i) => `${3 + 3 * i} 0 R`).join(' ');
	object('<</Type/Catalog/Pages 2 0 R>>');
	object(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`);
	for (const [i, page] of pages.entries()) {
		const [own, points] = [3 + 3 * i, `${(WIDTH * 72) / 300} ${(HEIGHT * 72) / 300}`];
		const jpeg = pictureOfPage(page);
		const draw = `q ${points.replace(' ', ' 0 0 ')} 0 0 cm /P Do Q`;
		object(
			`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${points}]/Contents ${own + 1} 0 R/Resources<</XObject<</P ${own + 2} 0 R>>>>>>`
		);
		object(`<</Length ${draw.length}>>\nstream\n${draw}\nendstream`);
		object(
			`<</Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>\nstream\n`,
			...[jpeg, '\nendstream']
		);
	}
	const table = parts.reduce((sum, { length }) => sum + length, 0);
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	put(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}`);
	put(`trailer\n<</Size ${offsets.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`);
	return Buffer.concat(parts);
}
