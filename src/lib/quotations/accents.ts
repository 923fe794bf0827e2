import { mayBeEnglish } from './english.ts';

/** Latin, Greek and Cyrillic letters with and without their marks: when both are one word. */

/** English words that are written with and without marks, and are no other word without them. */
const ENGLISH = new Set(
	(
		'apropos bete bric-a-brac brulee cafe cafes chateau chateaux cliche cliches communique communiques ' +
		'consomme cooperate cooperation coordinate coordination cortege creche creches creme crepe crepes debut ' +
		'debuts decor deja denouement derriere detente discotheque doppelganger eclair eclairs eclat elan elite ' +
		'elites emigre emigres entree entrees epee etude facade facades fete fetes fiance fiancee fiancees fiances ' +
		'hotel hotels ingenue jalapeno jalapenos maitre manana matinee melee melees naive naively naivete negligee ' +
		'noel papier-mache pinata pinatas preeminent premiere premieres protege proteges puree reelect reelected ' +
		'reelection regime regimes role roles seance seances senor senora senorita smorgasbord soiree soirees ' +
		'souffle tete-a-tete uber vis-a-vis voila zloty zlotys'
	).split(' ')
);

/** Russian words that are another word without the dots of ё. */
const RUSSIAN_PAIRS = new Set(
	(
		'берет ведра весла вести все всем звезды жены колес крестный лен лет мел мер моем небо нем озера осел ' +
		'падеж передохнем поем почем признает признаем пчелы села сел сестры слез слезы совершенная совершенно ' +
		'совершенного совершенное совершенной совершенные совершенный сознает сознаем споем стекла своем твоем тем ' +
		'узнает узнаем чем шлем щек истекший'
	).split(' ')
);

const MARKS = /[\u0300-\u036f]/g;

/** Without the combining marks of Latin, Greek and Cyrillic letters. */
export const unmarked = (text: string) =>
	/^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(MARKS, '').normalize('NFC');

/** In what two words differ that `unmarked` makes equal; `null`: they are two words. */
export function accentsOf(a: string, b: string, lang: string): 'spelling' | 'diacritics' | null {
	const [x, y] = [a.toLowerCase(), b.toLowerCase()];
	if (/\p{Script=Cyrillic}/u.test(x)) {
		const noDots = (word: string) => word.replaceAll('ё', 'е');
		if (noDots(x) !== noDots(y)) return null;
		return lang === 'ru' && !RUSSIAN_PAIRS.has(noDots(x)) ? 'spelling' : null;
	}
	if (/\p{Script=Greek}/u.test(x)) {
		// Greek leaves the accent out in capitals.
		return isCapitals(a) !== isCapitals(b) ? 'spelling' : null;
	}
	// hoà, hòa: two schools put the tone on one letter of the same syllable or on the other.
	if (lang === 'vi')
		return tonesOf(x) === tonesOf(y) && toneless(x) === toneless(y) ? 'spelling' : null;
	// Dutch: two dots only part two vowels, coöperatie.
	if (lang === 'nl')
		return x.replace(PARTED, plainly) === y.replace(PARTED, plainly) ? 'spelling' : null;
	if (!mayBeEnglish(lang)) return null;
	// One of the two is plain: marks were lost, not exchanged.
	const plain = unmarked(x);
	if (x !== plain && y !== plain) return null;
	return ENGLISH.has(plain) || ENGLISH.has(plain.replace(/['’]s$/, '')) ? 'diacritics' : null;
}

const PARTED = /(?<=[aeiou])[äëïöü]/g;
const plainly = (letter: string) => letter.normalize('NFD')[0]!;

const isCapitals = (word: string) => /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const tonesOf = (word: string) => (word.normalize('NFD').match(TONE) ?? []).join('');
const toneless = (word: string) => word.normalize('NFD').replace(TONE, '');
