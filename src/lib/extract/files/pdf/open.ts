import { getDocument } from 'unpdf/pdfjs';
import type { FileRefusal, Reading } from '../file.ts';

// Node 20 and browsers before 2024 do not have it, and the library counts on it.
const buffers = ArrayBuffer.prototype as unknown as Record<string, unknown>;
buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
	const whole = new Uint8Array(length);
	whole.set(new Uint8Array(this).subarray(0, length));
	return whole.buffer;
};

/** What of pdf.js is used: the text of pages, their labels and structure, and what the file says of itself. */
export type Pdf = Awaited<ReturnType<typeof loadPdf>>;
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

export type Opened = { kind: 'open'; pdf: Pdf } | { kind: 'refused'; why: FileRefusal };

function loadPdf(bytes: Uint8Array, { characterMap }: Reading) {
	/** What the file itself does not bring. Nothing is fetched by an address. */
	class BinaryDataFactory {
		async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
			const name = /^([\w-]+)\.bcmap$/.exec(filename)?.[1];
			const found = kind === 'cMapUrl' && name ? await characterMap?.(name) : null;
			if (!found) throw new Error(`There is no ${kind} ${filename}.`);
			return found;
		}
	}
	const parameters = {
		// The library keeps what it is given.
		data: new Uint8Array(bytes),
		cMapPacked: true,
		BinaryDataFactory,
		useWorkerFetch: false,
		isEvalSupported: false,
		useSystemFonts: false,
		disableFontFace: true,
		// The tables of letters of its fonts.
		fontExtraProperties: true,
		useWasm: false,
		enableXfa: false,
		maxImageSize: 1,
		verbosity: 0
	};
	return getDocument(parameters).promise;
}

/** Opens a PDF; what it bids to run is not run, and what it names elsewhere is not fetched. */
export async function openPdf(bytes: Uint8Array, reading: Reading): Promise<Opened> {
	try {
		return { kind: 'open', pdf: await loadPdf(bytes, reading) };
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return { kind: 'refused', why: { code: isLocked ? 'encrypted' : 'damaged' } };
	}
}
