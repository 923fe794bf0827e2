import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { BODY_NOUN, TITLE_STOP } from '../lexicon/names.ts';
import type { Words } from './clauses.ts';
import type { Mention, Mentions } from './mentions.ts';
import type { Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { roleWords } from './roles.ts';

/* What stands beside a name: the document that the one made, the office that the one holds. */

/* How many names back are asked, and how many characters beside each are read. */
const NAMES = { makers: 120, holders: 60 };
const BESIDE = 80;

/** Whoever released a document: the subject of an earlier sentence that names it, or whom it is said to be by. */
export function makerOf(
	text: string,
	mentions: Mentions,
	noun: string,
	at: number,
	{ madeBy }: ReportingLexicon
): Mention | null {
	const document = `(?<![\\p{L}])${noun.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`;
	const made = new RegExp(document, 'u');
	// A report published by the charity X; the report of the group X.
	const before = [...madeBy].join('|').replaceAll("'", "['’]") || '(?!)';
	const by = new RegExp(`${document}[^.!?\\n]* (?:${before}) (?:\\S+ ){0,4}$`, 'u');
	let any: Mention | undefined;
	for (const mention of mentions.back(at, NAMES.makers)) {
		const lead = text.slice(Math.max(0, mention.start - BESIDE), mention.start);
		if (mention.kind === 'body' && by.test(lead.toLowerCase())) return mention;
		if (mention.kind === 'person' || (any && !mention.subject)) continue;
		if (!mention.subject && mention.kind !== 'body') continue;
		const rest = text.slice(mention.end, Math.min(at, mention.end + 160));
		const sentence = /^[^.!?\n]*/.exec(rest)![0].toLowerCase();
		if (made.test(sentence)) {
			if (mention.subject) return mention;
			any = mention;
		}
	}
	return any ?? null;
}

/** The person whom the text calls so beside the name: Minister Jane Doe; Jane Doe, the minister. */
export function statedAs(
	text: string,
	mentions: Mentions,
	noun: string,
	at: number,
	lexicon: ReportingLexicon
): Mention | null {
	if (noun.length < 4) return null;
	for (const mention of mentions.back(at, NAMES.holders)) {
		if (mention.kind !== 'person' || !mention.name.includes(' ')) continue;
		const lead = text.slice(Math.max(0, mention.start - BESIDE), mention.start).toLowerCase();
		const rest = text.slice(mention.end, mention.end + BESIDE).toLowerCase();
		const before = lead.replace(TITLE_STOP, '').split(CLAUSE).at(-1)!;
		const after = /^,([^,.!?\n"“”«»„:;]*)/.exec(rest)?.[1] ?? '';
		if (endsWithRole(before, noun, lexicon) || roleWords(after.trim(), lexicon).includes(noun))
			return mention;
	}
	return null;
}

const CLAUSE = /[.!?\n"“”«»„:;]/;

/** Whether the words before a name are its role: the minister of the sea, …; and not the minister met … */
function endsWithRole(before: string, noun: string, { verbs }: ReportingLexicon): boolean {
	const words = before.split(/[^\p{L}\p{M}'’-]+/u).filter(Boolean);
	const role = words.lastIndexOf(noun);
	const behind = role < 0 ? [] : words.slice(role + 1);
	return role >= 0 && behind.length <= 6 && !behind.some((word) => verbs.has(word));
}

/** The report issued by the organisation: who, where Arabic names it right behind the document. */
export function issuerOf(words: Words, from: number): Phrase | null {
	const { tokens, lexicon } = words;
	if (!lexicon.documents.test(tokens[from]!.form)) return null;
	for (let i = from + 1; i < from + 5 && tokens[i]?.kind === 'word'; i++)
		if (lexicon.issuedBy.has(tokens[i]!.form)) {
			const at = lexicon.issuedBy.has(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1;
			const phrase = phraseAfter(words, at);
			return phrase && BODY_NOUN.test(tokens[phrase.from]!.form) ? phrase : null;
		}
	return null;
}
