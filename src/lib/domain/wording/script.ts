import { primary } from './cues.ts';
import { validTag } from './tokens.ts';

/** BCP 47 tags; `und` for a language that is not known. */
export interface Languages {
	readonly quotation: string;
	readonly original: string;
}

/** Scripts told apart when a text's language is not known. */
const SCRIPTS = ['Latn', 'Arab', 'Hebr', 'Cyrl', 'Grek', 'Hani', 'Deva', 'Hang', 'Thai'];

/**
 * Whether the two texts are in two languages. A page labelled Arabic may hold an English text: a
 * label is doubted where the original has all the letters for the quotation in the quotation's
 * script, and the label's language is not written in that script.
 */
export function foreign(quotation: string, original: string, langs: Languages): boolean {
	const [from, to] = [primary(langs.original), primary(langs.quotation)];
	if (from === to && from !== 'und') return false;
	const script = SCRIPTS.reduce((best, each) =>
		lettersIn(quotation, each, Infinity) > lettersIn(quotation, best, Infinity) ? each : best
	);
	if (from !== 'und' && to !== 'und' && scriptOf(from) === script) return true;
	const letters = lettersIn(quotation, script, Infinity);
	return lettersIn(original, script, letters) < letters;
}

function scriptOf(lang: string): string | undefined {
	return new Intl.Locale(validTag(lang)).maximize().script;
}

function lettersIn(text: string, script: string, enough: number): number {
	const letter = new RegExp(`\\p{Script=${script}}`, 'gu');
	let count = 0;
	while (count < enough && letter.test(text)) count++;
	return count;
}
