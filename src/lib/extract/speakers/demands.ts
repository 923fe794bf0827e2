import type { ReportingLexicon } from '../lexicon/lexicon.ts';

/* A demand is a sentence; beyond this length the words are not read further. */
const READ = 1500;

/**
 * What the words ask for or hold to be so. A demand says what somebody ought to do; an assertion says
 * what is. Told apart by the modal verbs and the verbs of demanding of the language; a "must have
 * been" is a guess about what is.
 */
export function actOf(
	words: string,
	{ modal, asking, begins }: ReportingLexicon
): 'demand' | 'assertion' {
	const read = words.slice(0, READ);
	return [modal, asking, begins].some((test) => test.test(read)) ? 'demand' : 'assertion';
}

/** Where in a sentence the words of demanding stand, or null: their subject is who demands. */
export function demandCue(
	sentence: string,
	{ modal, asking }: ReportingLexicon
): { start: number; end: number; modal: boolean } | null {
	const read = sentence.slice(0, READ);
	const found = asking.exec(read) ?? modal.exec(read);
	if (!found) return null;
	const { index } = found;
	return { start: index, end: index + found[0].length, modal: !asking.test(read) };
}
