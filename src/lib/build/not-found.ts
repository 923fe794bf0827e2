import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Mounts the page that a host answers with for whatever is not there. All other pages have relative
 * addresses and work below any path; this one is shown at addresses of any depth, so that its own begin
 * at the root of the host. Where the site will be is known from its whole address.
 */
export async function mountNotFound(site: string, address: string): Promise<void> {
	const mount = address === '' ? '' : new URL(address).pathname.replace(/\/+$/, '');
	if (mount === '') return;
	const file = join(site, '404.html');
	await writeFile(file, mounted(await readFile(file, 'utf8'), mount));
}

/** A page whose addresses begin at the root, for `mount`; its policy allows the script that it has then. */
export function mounted(html: string, mount: string): string {
	const scripts = new Map<string, string>();
	const page = html
		.replace(/(\s(?:href|src)=")(?=\/)/g, `$1${mount}`)
		.replace(/(<script>)([^]*?)(?=<\/script>)/g, (_, tag: string, script: string) => {
			const now = script
				.replace(/(\bbase: ")(?=")/, `$1${mount}`)
				.replace(/(\bimport\(")(?=\/)/g, `$1${mount}`);
			scripts.set(hashOf(script), hashOf(now));
			return tag + now;
		});
	return page.replace(/sha256-[\w+/]+=/g, (hash) => scripts.get(hash) ?? hash);
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;
