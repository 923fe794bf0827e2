import { FORMATS, formatEndings } from '#lib/formats/registry.ts';

const [PLAIN, COMPOUND] = [false, true].map((compound) =>
	formatEndings().filter((ending) => ending.includes('.') === compound)
) as [ReturnType<typeof formatEndings>, ReturnType<typeof formatEndings>];

/** Media types (RFC 6838) by the ending of a file. */
export const BY_ENDING: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	xml: 'application/xml',
	atom: 'application/atom+xml',
	svg: 'image/svg+xml',
	png: 'image/png',
	woff2: 'font/woff2',
	tsr: 'application/timestamp-reply',
	pem: 'application/x-pem-file',
	wasm: 'application/wasm',
	webmanifest: 'application/manifest+json',
	...Object.fromEntries(PLAIN.map((ending) => [ending, FORMATS[ending].mediaType]))
};

/** Bytes in a form of our own. */
export const OTHER = 'application/octet-stream';

/** Types of files whose ending alone does not tell, by patterns of their paths. */
export const BY_PATH: readonly (readonly [pattern: string, mediaType: string])[] = [
	['^/feed(?:\\.[a-z]+)?\\.json$', 'application/feed+json'],
	['^/opensearch(?:\\.[a-z]+)?\\.xml$', 'application/opensearchdescription+xml'],
	['^/schema/[^/]+\\.json$', 'application/schema+json'],
	// The index of the search, whole and in pieces.
	['^/search/', OTHER],
	...COMPOUND.map(
		(ending) => [`\\.${ending.replaceAll('.', '\\.')}$`, FORMATS[ending].mediaType] as const
	)
];

const PATTERNS = BY_PATH.map(([pattern, type]) => [new RegExp(pattern), type] as const);

/** The media type of a file of the site, by its path below the root: `/claims/x.bib`. */
export function mediaTypeOf(path: string): string {
	const special = PATTERNS.find(([pattern]) => pattern.test(path));
	if (special) return special[1];
	const ending = /\.([a-z\d]+)$/.exec(path)?.[1] ?? '';
	return (Object.hasOwn(BY_ENDING, ending) && BY_ENDING[ending]) || OTHER;
}
