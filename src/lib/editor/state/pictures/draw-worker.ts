/// <reference lib="webworker" />
import { pictureTypeOf } from '#lib/extract/files/picture/kinds.ts';
import { openToDraw, type Drawn, type DrawnPdf } from '#lib/extract/files/picture/draw-page.ts';
import { pointsOfPicture, scaleOfPicture } from '#lib/extract/files/picture/scale.ts';

/** Draws the pages of a file, one after the other, each as a PNG: work that would hold up the desk. */

export type DrawRequest = { kind: 'open'; bytes: Uint8Array } | { kind: 'draw'; number: number };
/** A page that was drawn; null where it cannot be. */
export type DrawnPage = { png: Blob; height: number; perPoint: number } | null;
/** By its kind it is told from what pdf.js says of itself where it is loaded in a worker. */
export interface DrawReply {
	kind: 'drawn';
	page: DrawnPage;
}

let bytes: Uint8Array = new Uint8Array();
let pdf: DrawnPdf<OffscreenCanvas> | null = null;

self.onmessage = async ({ data }: MessageEvent<DrawRequest>) => {
	if (data.kind === 'open') {
		bytes = data.bytes;
		return;
	}
	const page = await drawn(data.number).catch(() => null);
	self.postMessage({ kind: 'drawn', page } satisfies DrawReply);
};

async function drawn(number: number): Promise<DrawnPage> {
	const made = await draw(number);
	if (!made) return null;
	const png = await made.canvas.convertToBlob({ type: 'image/png' });
	return { png, height: made.canvas.height, perPoint: made.perPoint };
}

async function draw(number: number): Promise<Drawn<OffscreenCanvas> | null> {
	const kind = pictureTypeOf(bytes);
	if (kind) return drawPicture(kind.type);
	pdf ??= await openToDraw(bytes, (width, height) => new OffscreenCanvas(width, height));
	return pdf ? pdf.draw(number) : null;
}

async function drawPicture(type: string): Promise<Drawn<OffscreenCanvas> | null> {
	const image = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
	const scale = scaleOfPicture(image.width, image.height);
	const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) return null;
	// What is see-through in a picture is read as paper.
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	context.drawImage(image, 0, 0, width, height);
	return { canvas, perPoint: pointsOfPicture(scale) };
}
