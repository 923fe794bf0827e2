/** Puts a text on the clipboard, with its rich form beside it where the browser takes one. */
export async function copyText(plain: string, html?: string): Promise<'copied' | 'refused'> {
	try {
		if (html !== undefined && typeof ClipboardItem !== 'undefined') {
			const blob = (type: string, text: string) => new Blob([text], { type });
			await navigator.clipboard.write([
				new ClipboardItem({
					'text/plain': blob('text/plain', plain),
					'text/html': blob('text/html', html)
				})
			]);
		} else await navigator.clipboard.writeText(plain);
		return 'copied';
	} catch {
		return 'refused';
	}
}
