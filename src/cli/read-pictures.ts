import {
	createCanvas,
	DOMMatrix,
	ImageData,
	loadImage,
	Path2D,
	type Canvas
} from '@napi-rs/canvas';
import { createWorker, OEM, type Worker } from 'tesseract.js';
import { withTrained } from '#lib/disk/trained-data.ts';
import type { FileToRead } from '#lib/extract/files/file.ts';
import { pictureTypeOf } from '#lib/extract/files/picture/kinds.ts';
import type { PicturePage, PicturePages } from '#lib/extract/files/picture/page.ts';
import { pictureOf } from '#lib/extract/files/picture/recognized.ts';
import { pointsOfPicture, scaleOfPicture } from '#lib/extract/files/picture/scale.ts';
import type { Drawn } from '#lib/extract/files/picture/draw-page.ts';
import { progressLine } from './progress-line.ts';

/**
 * Reads pages of a file from their pictures with Tesseract, in languages by its names for them. Nothing
 * is fetched: the program and what it has learnt are packages that are installed.
 */
export const readPictures = (
	{ bytes }: FileToRead,
	numbers: readonly number[],
	trained: readonly string[]
): Promise<PicturePages> =>
	withTrained(trained, async (langPath) => {
		const options = { langPath, cacheMethod: 'none' } as const;
		const reader = await createWorker([...trained], OEM.LSTM_ONLY, options);
		const line = progressLine(
			process.stderr,
			(done, of) => `Pages read by machine: ${done} of ${of}`
		);
		const pages = new Map<number, PicturePage>();
		const { draw, close } = await drawer(bytes);
		try {
			for (const [i, number] of numbers.entries()) {
				const drawn = await draw(number);
				if (drawn) pages.set(number, await read(reader, drawn));
				line.show(i + 1, numbers.length);
			}
		} finally {
			line.end();
			await Promise.all([close(), reader.terminate()]);
		}
		return pages;
	});

async function read(reader: Worker, { canvas, perPoint }: Drawn<Canvas>): Promise<PicturePage> {
	const { data } = await reader.recognize(canvas.toBuffer('image/png'), {}, { blocks: true });
	return pictureOf(data.blocks ?? [], { height: canvas.height, perPoint });
}

interface Drawer {
	draw: (number: number) => Promise<Drawn<Canvas> | null>;
	close: () => Promise<void>;
}

async function drawer(bytes: Uint8Array): Promise<Drawer> {
	if (pictureTypeOf(bytes)) return { draw: () => drawPicture(bytes), close: async () => undefined };
	// What pdf.js draws with where there is no browser.
	Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
	const { openToDraw } = await import('#lib/extract/files/picture/draw-page.ts');
	const pdf = await openToDraw(bytes, (width, height) => createCanvas(width, height));
	return pdf ?? { draw: async () => null, close: async () => undefined };
}

async function drawPicture(bytes: Uint8Array): Promise<Drawn<Canvas> | null> {
	const image = await loadImage(bytes).catch(() => null);
	if (!image) return null;
	const scale = scaleOfPicture(image.width, image.height);
	const canvas = createCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
	const context = canvas.getContext('2d');
	// What is see-through in a picture is read as paper.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return { canvas, perPoint: pointsOfPicture(scale) };
}
