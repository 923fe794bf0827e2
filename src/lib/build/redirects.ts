import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

const LEADS_ON = /<meta http-equiv="refresh" content="0;url=(\/[^"]*)">/;

/**
 * Pages that only lead on to another, of former ids and of short links, name it from the root of the
 * host. Here they are written anew with its address from where they are, so that they work below any
 * path too, as all other pages do; without a script, which no policy would allow, and with a link for
 * who does not go by itself.
 */
export async function leadOnFromHere(site: string): Promise<void> {
	for (const name of await readdir(site, { recursive: true })) {
		const file = join(site, name);
		// Kit's own are a line; no page is so short.
		if (!name.endsWith('.html') || (await stat(file)).size > 2000) continue;
		const [, to] = LEADS_ON.exec(await readFile(file, 'utf8')) ?? [];
		if (to === undefined) continue;
		await writeFile(file, pageTo(fromHere(name.split(sep).join('/'), to)));
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

/** `to` comes out of markup, and goes into it again as it is. */
function pageTo(to: string): string {
	return `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${to}"><title>${to}</title><a href="${to}">${to}</a>\n`;
}
