import type { ParsedFile, Unread } from './files.ts';
import type { Problem } from './problem.ts';
import type { Path } from './path.ts';

/**
 * Where an entry came from, told by its id: `town--five-shuts-out` is what the site `town` has as
 * `five-shuts-out`. Our own ids have no two hyphens together. Sites nest: `coast--town--…` came by way of `coast`.
 */
const MARK = '--';

/** The site that an id came from; undefined of our own. */
export function originOf(id: string): string | undefined {
	const at = id.lastIndexOf(MARK);
	return at < 0 ? undefined : id.slice(0, at);
}

/** The id that an entry has at the site that it came from. */
export function idThere(id: string): string {
	return id.split(MARK).at(-1) ?? id;
}

/** An id of a site as it stands here. */
export const idHere = (site: string, id: string) => `${site}${MARK}${id}`;

/** An id that `beside`, from the same site or our own, has in its files as that site wrote them. */
export function idBeside(beside: string, id: string): string {
	const site = originOf(beside);
	return site === undefined ? id : idHere(site, id);
}

/** Ids that begin with a site that is not named, and statements in a topic of another site. */
export function originProblems(files: readonly ParsedFile[], unread: readonly Unread[]): Problem[] {
	const sites = new Set(
		[...files, ...unread].flatMap(({ kind, id }) => (kind === 'origin' ? (id ?? []) : []))
	);
	return files.flatMap((one) => {
		const { file } = one;
		const own = originOf(one.id);
		const ids = [{ id: one.id, path: [] as Path }, ...idsIn(one)];
		return ids.flatMap(({ id, path }): Problem[] => {
			const site = originOf(id);
			// A file of terms may have those of several sites, as an export lays them out.
			if (site !== own && one.kind === 'topic')
				return [{ code: 'id-of-other-site', at: { file, path }, id }];
			if (site === undefined || sites.has(site) || (site === own && path.length > 0)) return [];
			return [{ code: 'no-such-site', at: { file, path }, id, site }];
		});
	});
}

/** The ids of entries within a file. */
function idsIn({ kind, value }: ParsedFile): { id: string; path: Path }[] {
	const within = (list: string, entries: readonly { id: string }[]) =>
		entries.map(({ id }, i) => ({ id, path: [list, i, 'id'] }));
	if (kind === 'terms') return within('terms', value.terms);
	if (kind !== 'topic') return [];
	return [...within('claims', value.claims), ...within('responses', value.responses)];
}
