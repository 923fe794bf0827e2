import { escapeXml } from './xml.ts';

/** What a course page or article takes in to show an exchange: a frame, and the line that fits its height. */
export function embedSnippet(options: {
	/** Whole address of the embedded page. */
	page: string;
	/** Whole address of the script that fits the frame's height. */
	host: string;
	title: string;
}): string {
	const { page, host, title } = options;
	return [
		`<iframe src="${escapeXml(page)}" title="${escapeXml(title)}" width="100%" height="640" loading="lazy"></iframe>`,
		`<script async src="${escapeXml(host)}"></script>`
	].join('\n');
}
