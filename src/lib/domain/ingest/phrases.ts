import { isCaseless } from './caseless.ts';
import { nameOfRole, type Phrase } from './clauses.ts';
import type { Cues } from './cue-lists.ts';
import { BODY_NOUN } from './names.ts';
import type { Token } from './words.ts';

/* Longer than the longest name of a body with its "for" and "of". */
const LONGEST = 14;

/** The phrase that ends before token `at`, as the subject of a verb there; null when none is plain. */
export function phraseBefore(tokens: readonly Token[], at: number, cues: Cues): Phrase | null {
	let to = at;
	while (to > 0 && isSkipped(tokens[to - 1]!, cues) && !isNoun(tokens, to - 1, cues)) to--;
	const last = tokens[to - 1];
	if (!last) return null;
	// The association “Open Doors” said.
	if (last.kind === 'quotation' && to > 1 && BODY_NOUN.test(tokens[to - 2]!.form)) {
		const article = to > 2 && cues.determiners.has(tokens[to - 3]!.form);
		return { from: article ? to - 3 : to - 2, to: to - 1 };
	}
	if (last.kind === 'comma') return aroundApposition(tokens, to - 1, cues);
	if (last.text === ')' || last.text === '–' || last.text === '—')
		return aroundParenthesis(tokens, to - 1, cues);
	return endingAt(tokens, to, cues);
}

function isSkipped(token: Token, cues: Cues): boolean {
	if (token.kind !== 'word' || token.capital) return false;
	return cues.between.has(token.form) || /\p{L}{2}(?:ly|ment)$/u.test(token.form);
}

/** Le porte-parole du gouvernement: not every word in -ment is an adverb. */
function isNoun(tokens: readonly Token[], at: number, cues: Cues): boolean {
	const before = tokens[at - 1]?.form ?? '';
	return (
		tokens[at]!.form.endsWith('ment') && (cues.joins.has(before) || cues.determiners.has(before))
	);
}

/** Name, role, said: back over the apposition to the name. */
function aroundApposition(tokens: readonly Token[], comma: number, cues: Cues): Phrase | null {
	const commas = [comma];
	for (let i = comma - 1; i >= Math.max(0, comma - 90) && commas.length < 6; i--) {
		const { kind, ended } = tokens[i]!;
		if (kind === 'stop' || ended) break;
		if (kind === 'comma') commas.push(i);
	}
	let fallback: Phrase | null = null;
	for (const [depth, end] of commas.slice(1).entries()) {
		const phrase = endingAt(tokens, end, cues);
		const head = phrase && tokens[phrase.from]!;
		if (!phrase || !head) continue;
		// A place or an age between commas is part of the apposition: the mayor of X, Ohio, said.
		const before = tokens[phrase.from - 1];
		const starts = !before || before.kind !== 'word' || !head.capital;
		const single =
			phrase.to - phrase.from === 1 && depth + 2 < commas.length && before?.kind === 'comma';
		if (!isNaming(tokens, phrase, cues) || !starts || single) continue;
		const found = { ...phrase, role: { from: end + 1, to: comma } };
		// Asked by our paper, the mayor of the town, Jane Doe, said.
		if (!head.capital && nameOfRole(tokens, found, cues).from !== found.from) return found;
		// X, a maker of Y, which … , said: the phrase with an article may itself be an apposition.
		if (head.capital || before?.kind !== 'comma') return found;
		fallback ??= found;
	}
	return fallback;
}

function aroundParenthesis(tokens: readonly Token[], close: number, cues: Cues): Phrase | null {
	const opener = tokens[close]!.text === ')' ? '(' : tokens[close]!.text;
	for (let i = close - 1; i > 0 && close - i < 30; i--) {
		if (tokens[i]!.text === opener) {
			const phrase = endingAt(tokens, i, cues);
			return phrase && { ...phrase, role: { from: i + 1, to: close } };
		}
	}
	return null;
}

function isNaming(tokens: readonly Token[], { from, to }: Phrase, cues: Cues): boolean {
	const words = tokens.slice(from, to);
	return (
		cues.determiners.has(words[0]!.form) ||
		words.some(({ capital }) => capital) ||
		isCaseless(words[0]!)
	);
}

/** The longest phrase that ends right before `to`. */
function endingAt(tokens: readonly Token[], to: number, cues: Cues): Phrase | null {
	const last = tokens[to - 1];
	if (!last || last.kind !== 'word') return null;
	if (cues.persons.has(last.form) || cues.groups.has(last.form)) return { from: to - 1, to };
	if (cues.determiners.has(last.form) && !last.capital && last.form.length < 6) return null;
	let from = to;
	for (let i = to - 1; i >= 0 && to - i <= LONGEST; i--) {
		const token = tokens[i]!;
		if (token.kind !== 'word') {
			if (token.text === '&' && i > 0 && tokens[i - 1]!.capital) continue;
			break;
		}
		if (cues.joins.has(token.form) && !token.capital) {
			if (from !== i + 1 || !joinsOn(tokens, i, cues)) break;
			continue;
		}
		if (
			isConjunction(token) &&
			tokens[i - 1]?.capital &&
			(tokens[i + 1]?.capital || /^(?:his|her|their)$/.test(tokens[i + 1]?.form ?? ''))
		)
			continue;
		if (isVerbal(token, cues)) break;
		if (isStop(token, i, cues)) break;
		from = i;
		if (cues.determiners.has(token.form)) {
			const join = tokens[i - 1];
			if (
				join &&
				isConjunction(join) &&
				tokens[i - 2]?.capital &&
				/^(?:his|her|their)$/.test(token.form)
			)
				continue;
			if (!join || !cues.joins.has(join.form) || !joinsOn(tokens, i - 1, cues)) break;
		}
	}
	while (
		from < to &&
		(tokens[from]!.kind !== 'word' ||
			isConjunction(tokens[from]!) ||
			(cues.joins.has(tokens[from]!.form) && !tokens[from]!.capital))
	)
		from++;
	return named(tokens, { from, to }, cues);
}

/** Of what was gathered, the part that names: from a determiner, a capital, or a bare noun at the start. */
function named(tokens: readonly Token[], phrase: Phrase, cues: Cues): Phrase | null {
	const { to } = phrase;
	if (phrase.from >= to) return null;
	const first = tokens[phrase.from]!;
	if (cues.persons.has(first.form) || cues.groups.has(first.form))
		return { from: phrase.from, to: phrase.from + 1 };
	if (isCaseless(first) || cues.determiners.has(first.form) || first.capital) return phrase;
	for (let i = phrase.from + 1; i < to; i++) {
		const token = tokens[i]!;
		const joined = cues.joins.has(tokens[i - 1]!.form);
		if (!joined && (token.capital || cues.determiners.has(token.form))) {
			// Words in small letters directly before a name are its role: company X, coach Y.
			return token.capital && i - phrase.from <= 3 ? phrase : { from: i, to };
		}
	}
	// A bare plural: police said, residents of the town said.
	const before = tokens[phrase.from - 1];
	const starts =
		!before || before.kind !== 'word' || isConjunction(before) || cues.stops.has(before.form);
	return starts && to - phrase.from <= 5 ? phrase : null;
}

function joinsOn(tokens: readonly Token[], at: number, cues: Cues): boolean {
	const left = tokens[at - 1];
	if (!left || left.kind !== 'word' || isVerbal(left, cues)) return false;
	if (cues.between.has(left.form) || cues.determiners.has(left.form)) return false;
	const join = tokens[at]!.form;
	return left.capital || join === 'of' || join === 'for' || !cues.stops.has(left.form);
}

function isConjunction({ form }: Token): boolean {
	return [
		'and',
		'und',
		'et',
		'y',
		'en',
		'och',
		'but',
		'while',
		'mais',
		'aber',
		'pero',
		'maar',
		'men'
	].includes(form);
}

function isVerbal({ form, capital }: Token, cues: Cues): boolean {
	return !capital && (cues.verbs.has(form) || cues.participles.has(form));
}

function isStop(token: Token, index: number, cues: Cues): boolean {
	if (!cues.stops.has(token.form) || cues.joins.has(token.form)) return false;
	return !token.capital || index === 0 || token.form.length <= 4 || /day$/.test(token.form);
}

/* Inside a name: Jan de Vries. */
const PARTICLE = /^(?:de|den|der|van|von|la|el|al|le|du|da|di|ten|ter|bin|ben|af)$/;

/* To the agency, to reporters: Arabic and Hebrew write the preposition together with whoever is told. */
const LISTENER =
	/^(?:لل(?:صحفيين|صحافيين|صحافة|إعلام|إعلاميين|قناة|وكالة|صحيفة|جريدة|موقع|إذاعة|تلفزيون|حضور)|ل(?:وكالة|صحيفة|قناة|موقع|جريدة|إذاعة|مراسل|برنامج|وسائل|راديو|تلفزيون|نا)|ל(?:סוכנות|עיתון|עיתונאים|כתבים|אתר|ערוץ|רדיו|כתב|תקשורת))$/u;

/** The phrase that begins at token `at` or behind a word or two that do not count. */
export function phraseAfter(tokens: readonly Token[], at: number, cues: Cues): Phrase | null {
	let from = at;
	while (
		from < at + 2 &&
		tokens[from] &&
		isSkipped(tokens[from]!, cues) &&
		!cues.determiners.has(tokens[from]!.form)
	)
		from++;
	const first = tokens[from];
	if (first?.kind !== 'word') return null;
	if (cues.persons.has(first.form) || cues.groups.has(first.form)) return { from, to: from + 1 };
	let to = from;
	let caps = false;
	for (let i = from; i < tokens.length && i - from < LONGEST; i++) {
		const token = tokens[i]!;
		if (token.kind !== 'word') {
			if (token.text === '&' && tokens[i + 1]?.capital) continue;
			break;
		}
		const next = tokens[i + 1];
		if (i > from && !token.capital && cues.joins.has(token.form)) {
			if (!next || next.kind !== 'word') break;
			const names = next.capital || cues.determiners.has(next.form) || isCaseless(next);
			const place = ![
				'of',
				'for',
				'de',
				'du',
				'des',
				"d'",
				'von',
				'van',
				'der',
				'vom',
				'del',
				'di',
				'för',
				'باسم',
				'של',
				'מטעם'
			].includes(token.form);
			// “sagte Müller der Zeitung”: the dative of a name's listener, no genitive.
			const listener = token.form === 'der' && first.capital && !/^von$/.test(tokens[i - 1]!.form);
			if (!names || (place && caps) || (listener && caps)) break;
			continue;
		}
		if (isConjunction(token)) {
			if (caps && next?.capital && (tokens[i + 2]?.capital || tokens[i - 2]?.capital)) continue;
			break;
		}
		if (i > from && cues.determiners.has(token.form) && !cues.joins.has(tokens[i - 1]!.form)) {
			if (!token.capital && !(caps && next?.capital && PARTICLE.test(token.form))) break;
			if (!token.capital) continue;
		}
		if (isStop(token, i === from ? 0 : 1, cues) || isVerbal(token, cues)) break;
		if (i > from && LISTENER.test(token.form)) break;
		// “Library spokesperson Jane Doe” goes on through its small word; “Jane Doe yesterday” does not.
		const small = caps && !token.capital && !isCaseless(token) && !cues.determiners.has(token.form);
		const begun = /^(?:an?|one|another)$/.test(first.form) && !tokens[i - 1]?.form.match(/^\d/);
		if (small && !begun && !(next?.capital && /^\p{L}+$/u.test(token.form))) break;
		if (token.capital && !(i === from && cues.determiners.has(token.form))) caps = true;
		to = i + 1;
	}
	if (to === from) return null;
	const phrase: Phrase = { from, to };
	const words = tokens.slice(from, to);
	const names =
		words.some(({ capital }) => capital) ||
		cues.determiners.has(words[0]!.form) ||
		isCaseless(words[0]!) ||
		words.length <= 3;
	if (!names || (words.length === 1 && cues.determiners.has(words[0]!.form))) return null;
	const role = apposition(tokens, to, cues);
	return role ? { ...phrase, role } : phrase;
}

/** Behind a name: a comma, then what the person is, up to the next comma or the end. */
function apposition(
	tokens: readonly Token[],
	at: number,
	cues: Cues
): { from: number; to: number } | null {
	if (tokens[at]?.kind !== 'comma') return null;
	const first = tokens[at + 1];
	if (first?.kind !== 'word' || isVerbal(first, cues) || /ing$/.test(first.form)) return null;
	const relative = cues.stops.has(first.form) && !cues.determiners.has(first.form);
	if (relative || isConjunction(first)) return null;
	let to = at + 1;
	while (tokens[to] && to - at < 20) {
		const { kind, form, capital } = tokens[to]!;
		if (kind === 'comma' || kind === 'stop' || kind === 'colon' || kind === 'quotation') break;
		if (
			!capital &&
			['who', 'which', 'after', 'when', 'as', 'while', 'on', 'told', 'said'].includes(form)
		)
			break;
		to++;
	}
	return to > at + 1 ? { from: at + 1, to } : null;
}
