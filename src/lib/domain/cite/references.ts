import type { CitedItem } from './bundle.ts';
import type { ReferenceStyle } from './format.ts';

export type ReferenceForm = ReferenceStyle | 'bibtex' | 'ris' | 'csl';

/** What each form is called, in every language. */
export const REFERENCE_FORMS: Record<ReferenceForm, string> = {
	apa: 'APA',
	mla: 'MLA',
	chicago: 'Chicago',
	harvard: 'Harvard',
	bibtex: 'BibTeX',
	ris: 'RIS',
	csl: 'CSL-JSON'
};

/** A list of references as it is copied: text, and markup where the form is for reading. */
export interface References {
	text: string;
	html?: string;
}

/**
 * Items, each once, as one list. Those of a reading style stand in the order of their words, as all
 * four styles ask. `plain` takes markup away, which a browser does best.
 */
export function referencesOf(
	items: readonly CitedItem[],
	form: ReferenceForm,
	plain: (html: string) => string
): References {
	const once = [...new Map(items.map((item) => [item.id, item])).values()];
	if (form === 'csl')
		return {
			text: JSON.stringify(
				once.map(({ csl }) => csl),
				null,
				'\t'
			)
		};
	if (form === 'bibtex') return { text: once.map((item) => item.bibtex).join('\n') };
	if (form === 'ris') return { text: once.map((item) => item.ris).join('') };
	return styled(once, form, plain);
}

function styled(
	items: readonly CitedItem[],
	style: ReferenceStyle,
	plain: (html: string) => string
): References {
	const entries = items
		.map(({ styles }) => ({ html: styles[style], text: plain(styles[style]) }))
		.sort((a, b) => sortKey(a.text).localeCompare(sortKey(b.text), 'en'));
	return {
		text: entries.map(({ text }) => text).join('\n'),
		html: entries.map(({ html }) => `<p>${html}</p>`).join('\n')
	};
}

/** Marks at the beginning and articles do not count when titles are put in order. */
function sortKey(text: string): string {
	return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?) /i, '');
}
