import { PARTICLES } from '../lexicon/names.ts';
import { isCaseless } from './caseless.ts';
import type { Words } from './clauses.ts';
import { hasCapital, type Phrase, type Range } from './noun-phrase.ts';
import { isConjunction, isPronoun, isSkipped, isStop, isVerbal, LONGEST } from './phrase-words.ts';

/** The phrase that begins at token `at` or behind a word or two that do not count. */
export function phraseAfter(words: Words, at: number): Phrase | null {
	const { tokens, lexicon } = words;
	let from = at;
	while (
		from < at + 2 &&
		tokens[from] &&
		isSkipped(words, from) &&
		!lexicon.determiners.has(tokens[from]!.form)
	)
		from++;
	const first = tokens[from];
	if (first?.kind !== 'word') return null;
	if (isPronoun(first, lexicon)) return { from, to: from + 1 };
	const to = endOf(words, from);
	if (to === from) return null;
	const article = lexicon.determiners.has(first.form);
	const names = hasCapital(tokens, { from, to }) || article || isCaseless(first) || to - from <= 3;
	if (!names || (article && to - from === 1)) return null;
	const role = apposition(words, to);
	return role ? { from, to, role } : { from, to };
}

/** De, van; and in German the article of von der Leyen, which elsewhere begins another phrase. */
function isParticle({ tokens, lexicon }: Words, at: number): boolean {
	const { form } = tokens[at]!;
	if (!PARTICLES.has(form)) return false;
	return lexicon.capitals !== 'nouns' || /^(?:von|van|zu|aus)$/.test(tokens[at - 1]?.form ?? '');
}

/** Where a phrase ends that begins at a token. */
function endOf(words: Words, from: number): number {
	const { tokens, lexicon } = words;
	const first = tokens[from]!;
	let to = from;
	let caps = false;
	for (let i = from; i < tokens.length && i - from < LONGEST; i++) {
		const token = tokens[i]!;
		if (token.kind !== 'word') {
			if (token.text === '&' && tokens[i + 1]?.capital) continue;
			break;
		}
		const next = tokens[i + 1];
		if (i > from && !token.capital && lexicon.joins.has(token.form)) {
			if (!next || next.kind !== 'word') break;
			const names = next.capital || lexicon.determiners.has(next.form) || isCaseless(next);
			const place = !lexicon.genitives.has(token.form);
			// “sagte Müller der Zeitung”: the dative of a name's listener, no genitive.
			const listener =
				lexicon.determiners.has(token.form) &&
				first.capital &&
				!lexicon.joins.has(tokens[i - 1]!.form);
			if (!names || (place && caps) || (listener && caps)) break;
			continue;
		}
		if (isConjunction(token, lexicon)) {
			if (caps && next?.capital && (tokens[i + 2]?.capital || tokens[i - 2]?.capital)) continue;
			break;
		}
		if (
			i > from &&
			lexicon.determiners.has(token.form) &&
			!lexicon.joins.has(tokens[i - 1]!.form)
		) {
			if (!token.capital && !(caps && next?.capital && isParticle(words, i))) break;
			if (!token.capital) continue;
		}
		if (isStop(words, i, i === from) || isVerbal(token, lexicon)) break;
		if (i > from && lexicon.listeners.test(token.form)) break;
		// “Library spokesperson Jane Doe” goes on through its small word; “Jane Doe yesterday” does not.
		const small =
			caps && !token.capital && !isCaseless(token) && !lexicon.determiners.has(token.form);
		const begun = lexicon.indefinite.has(first.form) && !tokens[i - 1]?.form.match(/^\d/);
		const within = lexicon.capitals !== 'nouns' && next?.capital && /^\p{L}+$/u.test(token.form);
		if (small && !begun && !within) break;
		if (token.capital && !(i === from && lexicon.determiners.has(token.form))) caps = true;
		to = i + 1;
	}
	return to;
}

/** Behind a name: a comma, then what the person is, up to the next comma or the end. */
function apposition({ tokens, lexicon }: Words, at: number): Range | null {
	if (tokens[at]?.kind !== 'comma') return null;
	const first = tokens[at + 1];
	if (first?.kind !== 'word' || isVerbal(first, lexicon) || lexicon.gerunds.test(first.form))
		return null;
	const relative = lexicon.stops.has(first.form) && !lexicon.determiners.has(first.form);
	if (relative || isConjunction(first, lexicon)) return null;
	let to = at + 1;
	while (tokens[to] && to - at < 20) {
		const { kind, form, capital } = tokens[to]!;
		if (kind === 'comma' || kind === 'stop' || kind === 'colon' || kind === 'quotation') break;
		if (!capital && lexicon.endsRole.has(form)) break;
		to++;
	}
	return to > at + 1 ? { from: at + 1, to } : null;
}
