import { bibtex } from './bibtex.ts';
import { formatReferences, type ReferenceStyle } from './format.ts';
import type { CslItem } from './item.ts';
import { ris } from './ris.ts';

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

/** Items as one list of references. */
export function referencesOf(items: readonly CslItem[], form: ReferenceForm): References {
	if (form === 'csl') return { text: JSON.stringify(items, null, '\t') };
	if (form === 'bibtex') return { text: bibtex(items) };
	if (form === 'ris') return { text: ris(items) };
	return {
		text: formatReferences(items, form, 'text'),
		html: formatReferences(items, form, 'html')
	};
}
