import { languageOf } from '#lib/extract/lexicon/language.ts';
import { primary } from './cues.ts';
import { plainForms } from './forms.ts';
import { validTag } from './tokens.ts';

/** BCP 47 tags; `und` for a language that is not known. */
export interface Languages {
	readonly quotation: string;
	readonly original: string;
}

/** Scripts told apart when a text's language is not known, each with a language that is written in it. */
const SCRIPTS: readonly (readonly [script: string, language: string])[] = [
	['Latn', 'und'],
	['Arab', 'ar'],
	['Hebr', 'he'],
	['Cyrl', 'ru'],
	['Grek', 'el'],
	['Hira', 'ja'],
	['Kana', 'ja'],
	['Hani', 'zh'],
	['Hang', 'ko'],
	['Deva', 'hi'],
	['Beng', 'bn'],
	['Thai', 'th'],
	['Khmr', 'km'],
	['Laoo', 'lo'],
	['Mymr', 'my'],
	['Armn', 'hy'],
	['Geor', 'ka'],
	['Ethi', 'am']
];

/** Enough of a long text to tell its language, and its script, by. */
const SAMPLE = 20_000;

/**
 * The languages of both texts: as they are labelled, or else as the texts tell. A short quotation does
 * not tell, and is of its original's language where it is written in the same script.
 */
export function settled(quotation: string, original: string, langs: Languages): Languages {
	const [from, to] = [primary(langs.original), primary(langs.quotation)];
	if (from !== 'und' && to !== 'und') return langs;
	const guessed = (text: string) => languageOf(plainForms(text.slice(0, SAMPLE)));
	const [a, b] = [
		from === 'und' ? guessed(original) : langs.original,
		to === 'und' ? guessed(quotation) : langs.quotation
	];
	const [inA, inB] = [scriptOfText(original), scriptOfText(quotation)];
	if (inA === null || inB === null || inA === inB || isJapanese(inA, inB)) {
		if (a === 'und') return { original: b, quotation: b };
		// Of two guesses in one script the longer text's is the better one.
		if (b === 'und' || (from === 'und' && to === 'und')) return { original: a, quotation: a };
		return { original: a, quotation: b };
	}
	return {
		original: a === 'und' ? languageIn(inA) : a,
		quotation: b === 'und' ? languageIn(inB) : b
	};
}

const isJapanese = (one: string, other: string) =>
	['Hira', 'Kana', 'Hani'].includes(one) && ['Hira', 'Kana', 'Hani'].includes(other);

const languageIn = (script: string) => SCRIPTS.find(([each]) => each === script)?.[1] ?? 'und';

/** The script that most of a text's letters are of; `null` for a text without letters of any. */
function scriptOfText(text: string): string | null {
	const sample = text.slice(0, SAMPLE);
	let most = 0;
	let found: string | null = null;
	for (const [script] of SCRIPTS) {
		const letters = lettersIn(sample, script, Infinity);
		if (letters > most) [most, found] = [letters, script];
	}
	return found;
}

/**
 * Whether the two texts are in two languages. A page labelled Arabic may hold an English text: a
 * label is doubted where the original has all the letters for the quotation in the quotation's
 * script, and the label's language is not written in that script.
 */
export function foreign(quotation: string, original: string, langs: Languages): boolean {
	const [from, to] = [primary(langs.original), primary(langs.quotation)];
	if (from === to) return false;
	const script = scriptOfText(quotation) ?? 'Latn';
	if (from !== 'und' && to !== 'und' && scriptOf(from) === script) return true;
	// A form of letters that joins two counts as two.
	const letters = lettersIn(plainForms(quotation), script, Infinity);
	return (
		lettersIn(original, script, letters) < letters &&
		lettersIn(plainForms(original), script, letters) < letters
	);
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
