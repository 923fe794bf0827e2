import { parseFile } from '#lib/record/files.ts';
import type { DataFile } from '#lib/record/yaml.ts';

/** Ids have room for a name of this length before them, twice over. */
export const LONGEST_NAME = 24;
export const SITE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What a site is called in this record, or why it cannot be called so. */
export type Naming =
	| { kind: 'named'; site: string }
	/** The record has this site under another name. */
	| { kind: 'known-as'; site: string }
	/** The name is that of another site. */
	| { kind: 'taken'; address: string };

/** The name that a site's ids begin with: the one that it has here, that is wanted, or that its address suggests. */
export function nameSite(
	files: readonly DataFile[],
	{ name, address }: { name: string; address: string },
	wanted?: string
): Naming {
	const sites = new Map(
		files
			.filter(({ path }) => path.startsWith('data/from/'))
			.flatMap((file) => {
				const { parsed } = parseFile(file);
				return parsed?.kind === 'origin' ? [[parsed.id, parsed.value.address]] : [];
			})
	);
	const known = [...sites].find(([, one]) => one === address)?.[0];
	if (known !== undefined) {
		return wanted === undefined || wanted === known
			? { kind: 'named', site: known }
			: { kind: 'known-as', site: known };
	}
	if (wanted !== undefined) {
		const other = sites.get(wanted);
		return other === undefined
			? { kind: 'named', site: wanted }
			: { kind: 'taken', address: other };
	}
	const own = slug(name) || slug(address.replace(/^https?:\/\/(?:www\.)?/i, '')) || 'site';
	let site = own;
	for (let n = 2; sites.has(site); n++) site = `${own}-${n}`;
	return { kind: 'named', site };
}

function slug(text: string): string {
	const all = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return all.length <= LONGEST_NAME ? all : all.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '');
}
