/** Gives a file to the reader's browser to keep. */
export function download(name: string, content: string | Uint8Array, type: string): void {
	const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Browsers begin to read the file only after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A ZIP archive of text files. */
export async function zip(files: readonly { path: string; text: string }[]): Promise<Uint8Array> {
	const { strToU8, zipSync } = await import('fflate');
	return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])));
}
