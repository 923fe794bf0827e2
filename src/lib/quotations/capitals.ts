import { isEnglish } from './english.ts';

/**
 * Capital letters, where they make another word: US and us, Polish and polish, Sie and sie. A capital
 * says nothing at the head of a sentence, and in a heading that is set in capitals.
 */

/** English words that are a name with a capital. */
const NAMES = new Set(
	(
		'polish turkey china march may august will mark bill rose grace hope faith joy dawn frank grant rob pat jack ' +
		'nick ray art chip dick drew gene guy jimmy josh miles pierce rich rusty sandy skip summer autumn violet lily ' +
		'olive iris ivy heather hazel ruby pearl amber ginger cherry daisy jasmine us it who aids cats job lent mass ' +
		'nice reading bath cork jordan chad chile mali oman japan lebanese concord rugby bush brown green black white ' +
		'young king stone wood hill church lord state god bible democratic republican liberal conservative labour labor ' +
		'catholic orthodox moor swede dane finn pole scotch said earth mercury mars sun moon congress capitol'
	).split(' ')
);

/** Offices and bodies, which some houses write with a capital and others without. */
const OFFICES = new Set(
	(
		'president prime minister ministers chancellor secretary senator senators mayor governor councillor council ' +
		'ambassador professor doctor bishop archbishop pope queen prince princess captain general chairman chairwoman ' +
		'government parliament ministry department committee commission court board police army navy city county ' +
		'university school hospital internet web'
	).split(' ')
);

interface Capital {
	/** The word where it stands, as printed. */
	readonly word: string;
	/** A sentence begins with it. */
	readonly isFirst: boolean;
}

/** How a word of the original and one of the quotation stand whose letters differ in case. */
export interface Recased {
	readonly original: Capital;
	readonly quotation: Capital;
	readonly lang: string;
	/** Words close by that differ in the same way. */
	readonly alike: number;
	/** Whether the original has the word with a capital inside a sentence. */
	readonly isName: boolean;
}

/** Whether letters that differ in case make no other word. */
export function isSameInCase({ original, quotation, lang, alike, isName }: Recased): boolean {
	if (alike >= 2) return true;
	const [a, b] = [original.word, quotation.word];
	const rest = (word: string) => [...word].slice(1).join('');
	if (rest(a) !== rest(b)) return false;
	const word = a.toLowerCase();
	const raised = isRaised(b) ? quotation : original;
	if (raised.isFirst) {
		return raised === quotation || !(isName || (isEnglish(lang) && NAMES.has(word)));
	}
	return isEnglish(lang) && OFFICES.has(word);
}

const isRaised = (word: string) => /^\p{Lu}/u.test(word);

export const isInsideSentence = (text: string, at: number) =>
	/[\p{L}\p{N},;)] $/u.test(text.slice(Math.max(0, at - 2), at));

/** Whether a word stands with its capital inside a sentence somewhere in a text. */
export function isNameInside(text: string, word: string): boolean {
	if (!isRaised(word)) return false;
	let at = text.indexOf(` ${word}`);
	for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
		const end = at + 1 + word.length;
		if (isInsideSentence(text, at + 1) && !/^[\p{L}\p{M}]/u.test(text.slice(end, end + 2)))
			return true;
		at = text.indexOf(` ${word}`, at + 1);
	}
	return false;
}

const MOST_TRIES = 20;
