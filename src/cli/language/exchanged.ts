import { placesIn } from '#lib/i18n/phrases.ts';
import { hiddenCharacter } from '#lib/text/hidden.ts';
import { categoriesOf, numbersOf } from './plural-forms.ts';

/** A text that is to be translated, as a file of gettext has it. */
export interface Exchanged {
	id: string;
	source: string;
	/** Of something counted: what is said of many; `#` is the number. */
	plural?: string;
	/** What the language says, in as many forms as the text has; empty where it says nothing yet. */
	said: readonly string[];
	/** For the translator. */
	note?: string;
}

/** Something in a file that cannot be taken. */
export interface Refused {
	line: number;
	says: string;
}

export const isUnsaid = ({ said }: Pick<Exchanged, 'said'>) => said.every((one) => one === '');

/** What is wrong with a text that came back, beside what was given out. */
export function wrongWith(text: Exchanged, there: Exchanged, tag: string): string | undefined {
	if (text.source !== there.source || text.plural !== there.plural) {
		return `the original of "${text.id}" reads otherwise by now: “${there.plural ?? there.source}”`;
	}
	if (isUnsaid(text)) return undefined;
	if (text.said.length !== there.said.length) {
		return `"${text.id}" has ${text.said.length} forms, and ${there.said.length} are wanted`;
	}
	for (const [i, said] of text.said.entries()) {
		const says = wrongWithForm(said, there, tag, i);
		if (says !== undefined) return `"${text.id}" ${says}`;
	}
	return undefined;
}

function wrongWithForm(said: string, there: Exchanged, tag: string, i: number): string | undefined {
	const category = there.plural === undefined ? undefined : categoriesOf(tag)[i];
	if (said === '') return `lacks its form for “${category}”`;
	const [wanted, given] = [placesIn(there.source), placesIn(said)];
	const lost = wanted.find((one) => !given.includes(one));
	if (lost !== undefined) return `has lost {${lost}}`;
	const more = given.find((one) => !wanted.includes(one));
	if (more !== undefined) return `has {${more}}, which the original does not`;
	if (category !== undefined) {
		const signs = said.split('#').length - 1;
		if (signs > 1) return 'has # more than once in a form';
		// A form that one number alone takes may say it in a word, and what English does not number need not be.
		const isOfMany = numbersOf(tag, category).length > 1;
		if (there.plural?.includes('#') && isOfMany && signs === 0) {
			return `has lost # in its form for “${category}”, which more than one number takes`;
		}
	}
	const hidden = hiddenCharacter(said);
	if (hidden !== null) return `has ${hidden}, which cannot be seen`;
	return said.trim() === '' ? 'is nothing but space' : undefined;
}
