import { describe, expect, test } from 'vitest';
import { formatEndings } from '#lib/formats/registry.ts';
import { headersOf } from './headers.ts';
import { caddyfile, hostHeaders, nginx } from './hosts.ts';
import { mediaTypeOf } from './media-types.ts';

const KEPT = '../../../hosting';
const PAGES = [
	'index.html',
	'404.html',
	'topics.html',
	'topics/library-hours.html',
	'topics/library-hours/map.html',
	'claims/a.html',
	'bring.html',
	'ar/bring.html',
	'embed/claim/a.html',
	'ar.html',
	'ar/topics.html',
	'ar/topics/library-hours.html',
	'ar/embed/claim/a.html'
];

const FILES = [
	...PAGES,
	...['feed.json', 'feed.ar.json', 'feed.atom', 'opensearch.xml', 'opensearch.ar.xml'],
	...['schema/record.json', 'search/en.index', 'search/en.shards/manifest', 'sitemap.xml'],
	...formatEndings().flatMap((ending) => [`record.${ending}`, `claims/a.${ending}`])
];

test('the configurations that are kept are those that the tables make', async () => {
	await expect(nginx()).toMatchFileSnapshot(`${KEPT}/nginx.conf`);
	await expect(caddyfile()).toMatchFileSnapshot(`${KEPT}/Caddyfile`);
});

describe.each([
	['nginx', nginx(), /"(?:[^"\\]|\\.)*"/g],
	['Caddy', caddyfile(), /`[^`]*`/g]
])('the configuration of %s', (_, text, quoted) => {
	test('closes every bracket that it opens', () => {
		const bare = text.replace(quoted, '').replace(/^\s*~?\S*[\\^]\S*|"?~\S*/gm, '');
		let open = 0;
		for (const sign of bare.match(/[{}]/g) ?? [])
			expect((open += sign === '{' ? 1 : -1) >= 0).toBe(true);
		expect(open).toBe(0);
	});

	test('has every header that npm start sends, with its value', () => {
		for (const path of ['/', '/embed/claim/a.html', '/_app/immutable/a.js']) {
			for (const [name, value] of Object.entries(headersOf(path, { https: true }))) {
				expect(text.toLowerCase()).toContain(name);
				expect(text).toContain(value);
			}
		}
	});
});

describe('_headers', () => {
	const text = hostHeaders(FILES);

	/** As both hosts read it: each rule that fits adds its headers, and values of one name are joined. */
	function sent(path: string): Record<string, string> {
		const headers: Record<string, string[]> = {};
		for (const rule of text.trimEnd().split(/\n\n/)) {
			const [pattern = '', ...lines] = rule.split('\n');
			// One star at most, which stands for whatever is there.
			expect(pattern).toMatch(/^\/[^*\s]*\*?[^*\s]*$/);
			const [head = '', tail] = pattern.split('*');
			const fits =
				tail === undefined ? path === pattern : path.startsWith(head) && path.endsWith(tail);
			for (const line of lines) {
				const [, name = '', value = ''] = /^ {2}([A-Z][\w-]*): (\S.*)$/.exec(line) ?? [];
				expect(name, line).not.toBe('');
				if (fits) (headers[name.toLowerCase()] ??= []).push(value);
			}
		}
		return Object.fromEntries(Object.entries(headers).map(([name, all]) => [name, all.join(', ')]));
	}

	test.each(PAGES.filter((page) => page !== '404.html'))('%s gets what npm start sends', (page) => {
		const path = `/${page}`.replace(/(?:index)?\.html$/, '');
		const own = headersOf(`/${page}`, { https: true });
		// Both hosts send by themselves what asks again each time.
		expect({ 'cache-control': 'no-cache', ...sent(path) }).toEqual(own);
	});

	test.each(FILES.filter((file) => !file.endsWith('.html')))(
		'%s gets the type that npm start sends, unless every host knows it',
		(file) => {
			const wanted = mediaTypeOf(`/${file}`);
			const { 'content-type': type } = sent(`/${file}`);
			const known = ['application/json', 'text/csv; charset=utf-8'];
			if (type === undefined)
				expect([...known, 'application/atom+xml', 'application/xml']).toContain(wanted);
			else expect(type).toBe(wanted);
		}
	);

	test('what has its content in its name is kept for good', () => {
		expect(sent('/_app/immutable/a.js')).toMatchObject({
			'cache-control': headersOf('/_app/immutable/a.js', { https: true })['cache-control']
		});
	});

	test('stays below the hundred rules of Cloudflare', () => {
		expect(text.match(/^\//gm)?.length).toBeLessThan(60);
	});
});
