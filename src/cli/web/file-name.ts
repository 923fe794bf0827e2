import type { Fetched } from './fetch-page.ts';

/** The kinds of documents that a host may name by their type alone. */
const ENDINGS: Record<string, string> = {
	'application/pdf': '.pdf',
	'application/epub+zip': '.epub',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
	'application/vnd.oasis.opendocument.text': '.odt',
	'application/rtf': '.rtf',
	'text/html': '.html',
	'text/plain': '.txt',
	'text/vtt': '.vtt'
};

/** A name for what was fetched: that of its address, with the ending of its type where it has none. */
export function nameOf({ url, answers }: Pick<Fetched, 'url' | 'answers'>): string {
	const last = readable(new URL(url).pathname).split('/').findLast(Boolean) ?? 'page';
	const name =
		last
			.replace(/[^\p{L}\p{N}._-]+/gu, '-')
			.replace(/^\.+/, '')
			.slice(-80) || 'page';
	if (/\.[a-z0-9]{2,5}$/i.test(name)) return name;
	const type = answers.at(-1)?.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
	return name + (ENDINGS[type] ?? '');
}

/** A path in letters, where it is well written. */
function readable(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
