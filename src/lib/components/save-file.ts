/** Gives a file to the reader's browser to keep. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// Browsers begin to read the file only after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
