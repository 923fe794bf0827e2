/** On one line, and with every character escaped that CommonMark or its GitHub dialect takes for markup. */
export function escapeMarkdown(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&$!@]/g, '\\$&');
}

/** Nothing that could end a destination in angle brackets; schemes other than http(s) lead nowhere. */
export function linkTarget(url: string): string {
	return isWeb(url) ? url.replace(/[<>\s\\]/g, (character) => encodeURIComponent(character)) : '';
}

/** Whether an address is one that a page may link to. */
export function isWeb(url: string): boolean {
	return /^https?:\/\//i.test(url);
}
