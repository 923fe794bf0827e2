/** The mark of the site's own pages, which the shell (app.html) has in its head with the version. */
const GENERATOR = /<meta name="generator" content="Rejoinder ([\w.-]+)"/;

/** What a page is called: by itself, and, where it does not say that, with the name of the site. */
const TITLES = [/<meta property="og:title" content="([^"]*)"/, /<title>([^<]*)<\/title>/];

/** What a file of each ending has to be; a page to log in to a network, under any address, is HTML. */
const TYPES: Readonly<Record<string, RegExp>> = {
	js: /javascript/,
	css: /^text\/css/,
	json: /json/,
	svg: /^image\//,
	png: /^image\//
};

/** An answer as it can be kept: read to its end, with what has to be known of it in its headers. */
export interface Answer {
	response: Response;
	/** Of a page: its text and the version of the site that made it. */
	page: { html: string; version: string } | null;
}

/** Names of the headers that an answer is kept with. */
const BYTES = 'rejoinder-bytes';
const TIME = 'rejoinder-time';
const VERSION = 'rejoinder-version';
const TITLE = 'rejoinder-title';
const LANGUAGE = 'rejoinder-language';

/**
 * Reads an answer for keeping; null for what must not be kept: anything but a whole answer of this
 * site's own, of the type that its address says. A page has to bear the site's mark.
 */
export async function answerToKeep(
	path: string,
	response: Response,
	time: number
): Promise<Answer | null> {
	const type = response.headers.get('content-type') ?? '';
	if (response.status !== 200 || response.redirected || !fits(path, type)) return null;
	const bytes = await response.arrayBuffer();
	const headers = new Headers(response.headers);
	// The bytes are here decoded.
	for (const name of ['content-encoding', 'content-length']) headers.delete(name);
	headers.set(BYTES, String(bytes.byteLength));
	headers.set(TIME, String(time));
	let page: Answer['page'] = null;
	if (type.startsWith('text/html')) {
		const html = new TextDecoder().decode(bytes);
		const version = GENERATOR.exec(html)?.[1];
		if (version === undefined) return null;
		page = { html, version };
		headers.set(VERSION, version);
		headers.set(
			TITLE,
			encodeURIComponent(TITLES.map((one) => one.exec(html)?.[1]?.trim()).find(Boolean) ?? '')
		);
		headers.set(LANGUAGE, /<html lang="([\w-]+)"/.exec(html)?.[1] ?? '');
	}
	return { response: new Response(bytes, { headers }), page };
}

function fits(path: string, type: string): boolean {
	const ending = /\.([a-z\d]+)$/.exec(path)?.[1] ?? '';
	const html = type.startsWith('text/html');
	if (Object.hasOwn(TYPES, ending)) return TYPES[ending]?.test(type) ?? false;
	return ending === '' || ending === 'html' || !html;
}

/** What an answer was kept with. */
export interface Facts {
	bytes: number;
	/** When it was kept or last read. */
	time: number;
	/** Of a page: who made it, and what it is called. */
	version: string | null;
	title: string;
	language: string;
}

export function factsOf({ headers }: Response): Facts {
	return {
		bytes: Number(headers.get(BYTES) ?? 0),
		time: Number(headers.get(TIME) ?? 0),
		version: headers.get(VERSION),
		title: decodeURIComponent(headers.get(TITLE) ?? ''),
		language: headers.get(LANGUAGE) ?? ''
	};
}

/** The same answer, read again now. */
export function readAgain(kept: Response, time: number): Response {
	const headers = new Headers(kept.headers);
	headers.set(TIME, String(time));
	return new Response(kept.body, { headers });
}
