import type { Worker as Reader } from 'tesseract.js';
import type { PicturePage } from '#lib/extract/files/picture/page.ts';
import { pictureOf } from '#lib/extract/files/picture/recognized.ts';
import { TESSERACT } from './place.ts';
import { drawerOf } from './drawer.ts';

export interface ReadingPictures {
	bytes: Uint8Array;
	/** Pages to read, by their numbers from 1. */
	numbers: readonly number[];
	/** Languages by Tesseract's names for them. */
	trained: readonly string[];
	/** An address at the root of the site. */
	site: string;
	onpage: (number: number, page: PicturePage) => void;
	signal: AbortSignal;
}

/**
 * Reads pages from their pictures with Tesseract. The program and what it has learnt come from this site
 * alone; nothing leaves the browser. Ends early when it is called off: what `onpage` was told is read.
 */
export async function readPictures(given: ReadingPictures): Promise<void> {
	const { bytes, numbers, trained, site, onpage, signal } = given;
	const { default: tesseract } = await import('tesseract.js/dist/tesseract.esm.min.js');
	if (signal.aborted) return;
	const at = (file: string) => new URL(`${TESSERACT}${file}`, site).href;
	const drawer = drawerOf(bytes);
	let reader: Reader | undefined;
	const called = new Promise<'off'>((settle) => {
		signal.addEventListener('abort', () => settle('off'), { once: true });
	});
	try {
		const made: Promise<Reader> = tesseract.createWorker([...trained], 1, {
			workerPath: at('worker.min.js'),
			corePath: at('tesseract-core-simd-lstm.js'),
			langPath: at('').replace(/\/$/, ''),
			workerBlobURL: false,
			cacheMethod: 'none'
		});
		// One that is called off while it is made is ended once it is there.
		void made.then(
			(one) => void (signal.aborted && one.terminate()),
			() => undefined
		);
		const first = await Promise.race([made, called]);
		if (first === 'off') return;
		reader = first;
		for (const number of numbers) {
			const drawn = await Promise.race([drawer.draw(number), called]);
			if (drawn === 'off') return;
			if (!drawn) continue;
			const read = await Promise.race([
				reader.recognize(drawn.png, {}, { blocks: true, text: false }),
				called
			]);
			if (read === 'off') return;
			onpage(number, pictureOf(read.data.blocks ?? [], drawn));
		}
	} finally {
		drawer.close();
		await reader?.terminate();
	}
}
