const KINDS = ['claims', 'responses', 'parties', 'sources', 'topics', 'terms'] as const;

/** Which entry a page of the site is of, by its path; null for pages of none. */
export function placeOf(path: string): { kind: (typeof KINDS)[number]; id: string } | null {
	const [, kind = '', id = ''] = /\/([a-z]+)\/([a-z0-9-]+)\/?$/.exec(path) ?? [];
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
