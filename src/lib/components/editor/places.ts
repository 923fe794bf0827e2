const KINDS = ['claims', 'responses', 'parties', 'sources', 'topics', 'terms'] as const;

/** Which entry a link of the site leads to: a page, or for a term a place on a page; null for others. */
export function placeOf({
	pathname,
	hash
}: {
	pathname: string;
	hash: string;
}): { kind: (typeof KINDS)[number]; id: string } | null {
	const [, term = ''] = /\/terms\/?#([a-z0-9-]+)$/.exec(pathname + hash) ?? [];
	if (term !== '') return { kind: 'terms', id: term };
	const [, kind = '', id = ''] = /\/([a-z]+)\/([a-z0-9-]+)\/?$/.exec(pathname) ?? [];
	const found = KINDS.find((one) => one === kind);
	return found ? { kind: found, id } : null;
}
