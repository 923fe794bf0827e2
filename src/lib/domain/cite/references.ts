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

/**
 * Items as one list of references. Only the four reading styles need the formatter, which is loaded
 * when the first of them is asked for.
 */
export async function referencesOf(
	items: readonly CslItem[],
	form: ReferenceForm
): Promise<References> {
	if (form === 'csl') return { text: JSON.stringify(items, null, '\t') };
	if (form === 'bibtex') return { text: bibtex(items) };
	if (form === 'ris') return { text: ris(items) };
	return {
		text: await formatReferences(items, form, 'text'),
		html: await formatReferences(items, form, 'html')
	};
}
