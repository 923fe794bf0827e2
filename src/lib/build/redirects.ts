import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { loadMessages } from '#lib/i18n/messages.ts';
import { isPrefix } from '#lib/record/addresses.ts';
import { directionOf, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import { element, escapeXml } from '#lib/text/xml.ts';

const LEADS_ON = /<meta http-equiv="refresh" content="0;url=(\/[^"]*)">/;

/**
 * Pages that only lead on to another, of former ids and of short links, name it from the root of the
 * host. Here they are written anew with its address from where they are, so that they work below any
 * path too, as all other pages do; in the language of the page that they lead to, without a script,
 * which no policy would allow, and with a link for who does not go by itself.
 */
export async function leadOnFromHere(site: string, url = ''): Promise<void> {
	for (const name of await readdir(site, { recursive: true })) {
		const file = join(site, name);
		// Kit's own are a line; no page is so short.
		if (!name.endsWith('.html') || (await stat(file)).size > 2000) continue;
		const [, path] = LEADS_ON.exec(await readFile(file, 'utf8')) ?? [];
		if (path === undefined) continue;
		const to = fromHere(name.split(sep).join('/'), path);
		const title = await titleOf(site, path);
		await writeFile(
			file,
			await pageTo({ path, to, title, canonical: url === '' ? to : url + path })
		);
	}
}

/** The address of a path from a page by its file: from `ar/s/a.html` to `/ar/claims/b` it is `../claims/b`. */
export function fromHere(file: string, path: string): string {
	const here = file.split('/').slice(0, -1);
	const there = path.split('/').slice(1);
	let shared = 0;
	while (shared < Math.min(here.length, there.length - 1) && here[shared] === there[shared])
		shared++;
	const steps = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
	return steps === '' ? '.' : steps;
}

/** What a page of the site is called, as its markup has it. */
async function titleOf(site: string, path: string): Promise<string | undefined> {
	const at = join(site, path.replace(/#.*$/, ''));
	const file = [`${at}.html`, join(at, 'index.html')].find((one) => existsSync(one));
	if (file === undefined) return undefined;
	return /<title>([^<]+)<\/title>/.exec(await readFile(file, 'utf8'))?.[1];
}

interface LeadingOn {
	path: string;
	to: string;
	title: string | undefined;
	canonical: string;
}

/** All of it comes out of markup, and goes into it again as it is. */
async function pageTo({ path, to, title, canonical }: LeadingOn): Promise<string> {
	const [, first] = path.split('/');
	const lang = isPrefix(first) ? first : SOURCE_LANGUAGE;
	const { leadsTo } = await loadMessages(lang, 'core');
	return [
		`<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="default-src 'none'">`,
		`<meta http-equiv="refresh" content="0;url=${to}">`,
		'<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
		`<link rel="canonical" href="${canonical}"><title>${title ?? to}</title></head>`,
		`<body>${element('p', {}, `${escapeXml(leadsTo)}: <a href="${to}">${title ?? to}</a>`)}</body></html>\n`
	].join('\n');
}
