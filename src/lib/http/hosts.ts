import { formatEndings } from '#lib/formats/registry.ts';
import { isPrefix } from '#lib/record/addresses.ts';
import {
	CACHING,
	EMBEDDED,
	EVERYWHERE,
	FRAMES,
	framesOf,
	HTTPS,
	IMMUTABLE,
	OPENED,
	openerOf,
	OPENERS
} from './headers.ts';
import { BY_ENDING, BY_PATH, OTHER } from './media-types.ts';

/**
 * Configurations of hosts, made from the same tables that `npm start` serves by. `hosting/` keeps
 * those of nginx and Caddy, and every built site has `_headers`, which Netlify and Cloudflare read.
 */

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const upper = (name: string) => name.replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
const MADE = (then: string) => [
	'# Made from the tables in src/lib/http: npx vitest run src/lib/http -u',
	`# ${then}`
];
const common = Object.entries(EVERYWHERE).map(([name, value]) => [upper(name), value] as const);
const [[hsts, hstsValue]] = Object.entries(HTTPS) as [[string, string]];

/** For nginx 1.24 or later with `gzip_static` and `brotli_static`; the file is included within `http`. */
export function nginx(): string {
	const map = (from: string, to: string, other: string, ...cases: string[]) => [
		`map ${from} ${to} {`,
		`	default ${quoted(other)};`,
		...cases.map((one) => `	${one};`),
		'}'
	];
	return [
		...MADE(
			'Include it in http { }. Set server_name and root; for https, a listen and a certificate.'
		),
		...map('$uri', '$rejoinder_frames', FRAMES.own, `"~${EMBEDDED}" ${quoted(FRAMES.embedded)}`),
		...map('$uri', '$rejoinder_opener', OPENERS.own, `"~${OPENED}" ${quoted(OPENERS.opened)}`),
		...map(
			'$uri',
			'$rejoinder_cache',
			CACHING.other,
			`"~${IMMUTABLE}" ${quoted(CACHING.immutable)}`
		),
		...map('$https', '$rejoinder_hsts', '', `on ${quoted(hstsValue)}`),
		'',
		'server {',
		'	listen 80;',
		'	server_name example.org;',
		'	root /srv/rejoinder;',
		'',
		...common.map(([name, value]) => `	add_header ${name} ${quoted(value)} always;`),
		'	add_header Cross-Origin-Opener-Policy $rejoinder_opener always;',
		'	add_header Content-Security-Policy $rejoinder_frames always;',
		'	add_header Cache-Control $rejoinder_cache always;',
		`	add_header ${upper(hsts)} $rejoinder_hsts always;`,
		'',
		'	server_tokens off;',
		'	disable_symlinks on;',
		'	gzip_static on;',
		'	brotli_static on;',
		'	gzip_vary on;',
		'	absolute_redirect off;',
		'	error_page 404 /404.html;',
		'',
		`	default_type ${OTHER};`,
		'	types {',
		...Object.entries(BY_ENDING).map(([ending, type]) => `		${quoted(type)} ${ending};`),
		'	}',
		'',
		'	if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }',
		'	rewrite ^(/.+)/$ $1 permanent;',
		'	location ~ /\\.(?!well-known/) { return 404; }',
		'	location ~ \\.(?:br|gz)$ { return 404; }',
		...HOST_RULES.map((path) => `	location = ${path} { return 404; }`),
		...BY_PATH.map(
			([pattern, type]) =>
				`	location ~ ${quoted(pattern).replaceAll('\\\\', '\\')} { types { } default_type ${quoted(type).replaceAll('\\"', '\\"')}; }`
		),
		'	location = / { try_files /index.html =404; }',
		'	location / { try_files $uri $uri.html =404; }',
		'}',
		''
	].join('\n');
}

/** For Caddy 2, which sees to https by itself. */
export function caddyfile(): string {
	const value = (text: string) => `\`${text}\``;
	const map = (to: string, other: string, cases: readonly (readonly [string, string])[]) => [
		`	map {path} {${to}} {`,
		...cases.map(([pattern, text]) => `		~${pattern} ${value(text)}`),
		`		default ${value(other)}`,
		'	}'
	];
	return [
		...MADE('Set the name of the host and the root.'),
		'(rejoinder) {',
		'	root * /srv/rejoinder',
		...map('rejoinder_frames', FRAMES.own, [[EMBEDDED, FRAMES.embedded]]),
		...map('rejoinder_opener', OPENERS.own, [[OPENED, OPENERS.opened]]),
		...map('rejoinder_cache', CACHING.other, [[IMMUTABLE, CACHING.immutable]]),
		...map('rejoinder_type', BY_ENDING.html ?? OTHER, [
			...BY_PATH,
			...Object.entries(BY_ENDING).map(([ending, type]) => [`\\.${ending}$`, type] as const)
		]),
		'',
		'	header {',
		...common.map(([name, text]) => `		${name} ${value(text)}`),
		'		Cross-Origin-Opener-Policy {rejoinder_opener}',
		'		Content-Security-Policy {rejoinder_frames}',
		'		Cache-Control {rejoinder_cache}',
		'		Content-Type {rejoinder_type}',
		'		-Server',
		'	}',
		'}',
		'',
		'example.org {',
		'	import rejoinder',
		'	@https protocol https',
		`	header @https ${upper(hsts)} ${value(hstsValue)}`,
		'	@written not method GET HEAD',
		'	respond @written 405',
		'	@slash path_regexp slash ^(/.+)/$',
		'	redir @slash {re.slash.1} 308',
		'	@hidden path_regexp /\\.(?:[^w]|$)',
		'	respond @hidden 404',
		`	@hosts path *.br *.gz ${HOST_RULES.join(' ')}`,
		'	respond @hosts 404',
		'',
		'	try_files {path} {path}.html',
		'	file_server {',
		'		precompressed br gzip',
		'	}',
		'	handle_errors {',
		'		rewrite * /404.html',
		'		import rejoinder',
		'		file_server {',
		'			precompressed br gzip',
		'		}',
		'	}',
		'}',
		''
	].join('\n');
}

/** Files that tell hosts what to do with the others, by their paths; no visitor is given them. */
export const HOST_RULES: readonly string[] = ['/_headers'];

/** Endings of formats that every host has the right type for. */
const KNOWN = ['json', 'csv'];

/**
 * `_headers` as Netlify and Cloudflare Pages read it, for the files of a site (`claims/a.html`,
 * `claims/a.bib`). Both join the values of all rules that fit, so no two rules may set one header for a
 * path: the rule about frames and openers stands once for each kind of page, and the rules about types, which take
 * the place of what the host guesses, never for what another has a type for.
 */
export function hostHeaders(files: readonly string[]): string {
	const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html');
	const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
		[path, ...headers.map(([name, text]) => `  ${name}: ${text}`), ''].join('\n');
	return [
		rule('/*', [...common, [upper(hsts), hstsValue]]),
		rule(`${IMMUTABLE.slice(1)}*`, [['Cache-Control', CACHING.immutable]]),
		...typesFor(files).map(([path, type]) => rule(path, [['Content-Type', type]])),
		...[...new Set(pages.map(kindOf))].sort().map((kind) =>
			rule(kind, [
				['Content-Security-Policy', framesOf(kind)],
				['Cross-Origin-Opener-Policy', openerOf(kind)]
			])
		)
	].join('\n');
}

/** Types that no host knows, by the paths of files, with one `*` or none. */
function typesFor(files: readonly string[]): (readonly [path: string, mediaType: string])[] {
	const byPath = BY_PATH.flatMap(([pattern, type]) => {
		const fits = new RegExp(pattern);
		const paths = files.map((file) => `/${file}`).filter((path) => fits.test(path));
		const [, folder] = /^\^(\/\w+\/)/.exec(pattern) ?? [];
		const ending = pattern.startsWith('\\.') ? pattern.replace(/\\|\$$/g, '') : undefined;
		const told = folder ? [`${folder}*`] : ending ? [`/*${ending}`] : paths;
		return type === BY_ENDING.json || paths.length === 0
			? []
			: told.map((path) => [path, type] as const);
	});
	const byEnding = formatEndings().flatMap((ending) =>
		ending.includes('.') ||
		KNOWN.includes(ending) ||
		!files.some((one) => one.endsWith(`.${ending}`))
			? []
			: [[`/*.${ending}`, BY_ENDING[ending] ?? OTHER] as const]
	);
	return [...byPath, ...byEnding];
}

/** `/topics` of `topics.html`, `/ar/claims/*` of `ar/claims/a.html`. */
function kindOf(page: string): string {
	const parts = `/${page}`.replace(/(?:index)?\.html$/, '').split('/');
	const named = isPrefix(parts[1]) ? 3 : 2;
	return parts.length > named ? `${parts.slice(0, named).join('/')}/*` : parts.join('/');
}
