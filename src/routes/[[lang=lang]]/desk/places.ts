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

/** Where a problem of the check is mended: the element of the form, and the source to show first. */
export function formOf(
	file: string,
	path: string,
	project: {
		claims: readonly { id: string }[];
		responses: readonly { id: string }[];
		terms: readonly { id: string }[];
	}
): { element: string; source?: string } | null {
	const [, folder = '', id = ''] =
		/^data\/(?:([a-z]+)\/)?([a-z0-9-]+)\.(?:yaml|json)$/.exec(file) ?? [];
	if (folder === 'sources' || folder === 'evidence') return { element: 'step-facts', source: id };
	if (folder === 'parties') return { element: `party-${id}` };
	const [, list = '', at = ''] = /^(claims|responses|terms)\[(\d+)\]/.exec(path) ?? [];
	if (list === 'claims' || list === 'responses') {
		const one = project[list][Number(at)];
		return one ? { element: `statement-${one.id}` } : null;
	}
	return { element: 'step-topic' };
}
