import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST_RULES } from '#lib/http/hosts.ts';

/** Codings that a file may be kept in beside itself, the best first. */
export const CODINGS = { br: '.br', gzip: '.gz' } as const;
export type Coding = keyof typeof CODINGS;

export type Target =
	/** A file of the site; `path` is its own, below the root, and `codings` those that lie beside it. */
	| { kind: 'file'; path: string; codings: Coding[] }
	/** The address of a page with a slash too many, from which its relative addresses would miss. */
	| { kind: 'moved'; to: string }
	| { kind: 'missing' };

/** Where a site lies, as a real path, and below which path of the host it is answered: none, or `/name`. */
export interface Folder {
	root: string;
	mount: string;
}

/** What a request's target names in the folder of a site. */
export async function findTarget({ root, mount }: Folder, requested: string): Promise<Target> {
	const asked = pathOf(requested);
	// Relative addresses of the start would miss without it.
	if (mount !== '' && asked === mount) return { kind: 'moved', to: `${mount}/` };
	const path = asked?.startsWith(`${mount}/`) ? asked.slice(mount.length) : null;
	if (path === null || isHidden(path) || (await isForHosts(root, path))) return { kind: 'missing' };
	if (path.length > 1 && path.endsWith('/')) {
		const page = path.replace(/\/+$/, '');
		const to = encodeURI(page).replace(/^\/+/, '/').replace(/[?#]/g, encodeURIComponent);
		return (await isFile(root, `${page}.html`))
			? { kind: 'moved', to: mount + to }
			: { kind: 'missing' };
	}
	for (const name of path === '/' ? ['/index.html'] : [path, `${path}.html`]) {
		if (!(await isFile(root, name))) continue;
		const codings: Coding[] = [];
		for (const coding of Object.keys(CODINGS) as Coding[]) {
			if (await isFile(root, name + CODINGS[coding])) codings.push(coding);
		}
		return { kind: 'file', path: name, codings };
	}
	return { kind: 'missing' };
}

/** The path of a request, decoded once; null for what is none. */
function pathOf(requested: string): string | null {
	// A proxy may be asked with the whole address.
	const local = requested.replace(/^https?:\/\/[^/?#]*/i, '');
	try {
		const path = decodeURIComponent(local.replace(/[?#].*$/s, '') || '/');
		return path.startsWith('/') && !/[\0\\]/.test(path) ? path : null;
	} catch {
		return null;
	}
}

/** Whether a path climbs, or names what lies hidden beside the site; `/.well-known/` is for everybody. */
function isHidden(path: string): boolean {
	return path
		.replace(/^\/\.well-known\//, '/')
		.split('/')
		.some((part) => part.startsWith('.'));
}

/** Whether a file is there for hosts, never by an address of its own: their rules, and other codings of a file. */
async function isForHosts(root: string, path: string): Promise<boolean> {
	if (HOST_RULES.includes(path)) return true;
	const suffix = Object.values(CODINGS).find((one) => path.endsWith(one));
	return suffix !== undefined && isFile(root, path.slice(0, -suffix.length));
}

/** Whether a plain file lies there, within the folder: what a link leads to is not of the site. */
async function isFile(root: string, path: string): Promise<boolean> {
	const full = join(root, path);
	try {
		return (await lstat(full)).isFile() && (await realpath(full)) === full;
	} catch {
		return false;
	}
}
