import { mayBeEnglish } from './english.ts';

/**
 * British and American spellings of one word, brought to the American one. Only families and words
 * where both spellings name the same word; pairs such as check/cheque or tire/tyre stay apart.
 */
export function oneSpelling(word: string): string {
	const known = WORDS.get(word);
	if (known !== undefined) return known;
	if (word.includes('ß')) return word.replaceAll('ß', 'ss');
	return RULES.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

/** German words with ß that are another word with ss. */
const SHARP = /^(?:ma|ru|bu|mu|flo|a|sa|fra|scho|gescho|ro|be?ru)ße?(?:n|s)?$/;

/**
 * Whether two words that `oneSpelling` makes equal are one word in a language: Maße are no Masse, and
 * Mr Grey is not Mr Gray.
 */
export function spellingAgrees(a: string, b: string, lang: string): boolean {
	const [x, y] = [a.toLowerCase(), b.toLowerCase()];
	if (x === y) return true;
	if (x.includes('ß') !== y.includes('ß')) {
		return !SHARP.test(x.includes('ß') ? x : y);
	}
	const isSpelling = oneSpelling(x) === oneSpelling(y) && /^[a-z]+$/.test(x + y);
	if (!isSpelling) return true;
	if (!mayBeEnglish(lang)) return false;
	return !(/^gr[ae]ys?$/.test(x) && /^\p{Lu}/u.test(a) && /^\p{Lu}/u.test(b));
}

const OUR =
	'arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig';
const DOUBLED =
	'cancel|channel|counsel|dial|duel|equal|fuel|jewel|label|level|marvel|model|panel|pedal|quarrel|rival|shovel|signal|snorkel|spiral|total|travel|tunnel|unravel|worship|kidnap';

const RULES: readonly (readonly [RegExp, string])[] = [
	// -ise, -isation: at least three letters before, and not the words that merely end so.
	[/^(?!pris|advertis$)(\p{L}{3,})is(e[ds]?|ing|ers?|ations?|ational)$/u, '$1iz$2'],
	[/^(anal|paral|catal|electrol|hydrol|dial)ys(e[ds]?|ing|ers?)$/, '$1yz$2'],
	[new RegExp(`^(dis|mis|un)?(${OUR})our`), '$1$2or'],
	[
		/^((?:kilo|centi|milli)?(?:met|lit)|cent|theat|fib|calib|sab|spect|lust|sombr|meag)re(s?)$/,
		'$1er$2'
	],
	[/^(defen|offen|preten)ce(s?)$/, '$1se$2'],
	[/^licenc(e[ds]?|ing)$/, 'licens$1'],
	[/^practis(e[ds]?|ing)$/, 'practic$1'],
	[new RegExp(`^(${DOUBLED})([lp])(ed|ing|ers?)$`), '$1$3'],
	[/^(catal|dial|anal|monol|prol)ogue(s?)$/, '$1og$2'],
	[/^(enrol|fulfil|instil|distil)(s|ment|ments)?$/, '$1l$2'],
	[/^(an|leuk)aem/, '$1em'],
	[/^(orthop|encyclop|p)aed/, '$1ed']
];

const WORDS = new Map(
	Object.entries({
		aeroplane: 'airplane',
		ageing: 'aging',
		aluminium: 'aluminum',
		cosy: 'cozy',
		grey: 'gray',
		greys: 'grays',
		jewellery: 'jewelry',
		judgement: 'judgment',
		judgements: 'judgments',
		acknowledgement: 'acknowledgment',
		acknowledgements: 'acknowledgments',
		manoeuvre: 'maneuver',
		manoeuvres: 'maneuvers',
		manoeuvred: 'maneuvered',
		manoeuvring: 'maneuvering',
		mould: 'mold',
		moulds: 'molds',
		plough: 'plow',
		ploughs: 'plows',
		programme: 'program',
		programmes: 'programs',
		sceptic: 'skeptic',
		sceptics: 'skeptics',
		sceptical: 'skeptical',
		scepticism: 'skepticism',
		skilful: 'skillful',
		wilful: 'willful',
		wilfully: 'willfully',
		sulphur: 'sulfur',
		artefact: 'artifact',
		artefacts: 'artifacts'
	})
);

const UMLAUTS: Readonly<Record<string, string>> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	Ä: 'Ae',
	Ö: 'Oe',
	Ü: 'Ue'
};

/** German words as they are written where the keyboard has no ä, ö, ü and ß. */
export const withoutUmlauts = (text: string) =>
	text.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter]!);
