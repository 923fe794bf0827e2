import type { Cues } from './cue-lists.ts';
import type { Mention, Mentions } from './mentions.ts';
import { BODY_NOUN, DOCUMENT } from './names.ts';
import type { Phrase } from './clauses.ts';
import { phraseAfter } from './phrases.ts';
import type { Token } from './words.ts';

/* To whom a noun leads back: the report to who made it, the minister to the person who is called so. */

/* Between a document and whoever made it. */
const MADE_BY =
	"(?:of|by|from|de|du|des|d['’]|par|von|vom|der|del|por|do|da|di|dell['’]|della|dal|dalla|van|door|av|från)";

/* How many names back are asked, and how many characters beside each are read. */
const NAMES = { makers: 120, holders: 60 };
const BESIDE = 80;

/** Whoever released a document: the subject of an earlier sentence that names it, or whom it is said to be by. */
export function makerOf(
	text: string,
	mentions: Mentions,
	noun: string,
	at: number
): Mention | null {
	const document = `(?<![\\p{L}])${noun.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}])`;
	const made = new RegExp(document, 'u');
	// A report published by the charity X; the report of the group X.
	const by = new RegExp(`${document}[^.!?\\n]* ${MADE_BY} (?:\\S+ ){0,4}$`, 'u');
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
	cues: Cues
): Mention | null {
	if (noun.length < 4) return null;
	for (const mention of mentions.back(at, NAMES.holders)) {
		if (mention.kind !== 'person' || !mention.name.includes(' ')) continue;
		const lead = text.slice(Math.max(0, mention.start - BESIDE), mention.start).toLowerCase();
		const rest = text.slice(mention.end, mention.end + BESIDE).toLowerCase();
		const before = lead.replace(TITLE_STOP, '').split(CLAUSE).at(-1)!;
		const after = /^,([^,.!?\n"“”«»„:;]*)/.exec(rest)?.[1] ?? '';
		if (endsWithRole(before, noun, cues) || roleWords(after.trim(), cues).includes(noun))
			return mention;
	}
	return null;
}

/* The stop of a title before a name ends no clause. */
const TITLE_STOP =
	/(?<=(?<!\p{L})(?:dr|prof|mr|mrs|ms|sr|sra|dott|ing|rev|gen|col|lt|sgt|capt))\.(?= )/gu;
const CLAUSE = /[.!?\n"“”«»„:;]/;

/** Whether the words before a name are its role: the minister of the sea, …; and not the minister met … */
function endsWithRole(before: string, noun: string, { verbs }: Cues): boolean {
	const words = before.split(/[^\p{L}\p{M}'’-]+/u).filter(Boolean);
	const role = words.lastIndexOf(noun);
	const behind = role < 0 ? [] : words.slice(role + 1);
	return role >= 0 && behind.length <= 6 && !behind.some((word) => verbs.has(word));
}

/** The words that say what a person is, not what of: mayor, of "mayor of the old town". */
export function roleWords(role: string, { joins }: Cues): string[] {
	const words = role.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
	const join = words.findIndex((word, i) => i > 0 && joins.has(word));
	return join < 0 ? words : words.slice(0, join);
}

/** The report issued by the organisation: who, where Arabic names it right behind the document. */
export function issuerOf(tokens: readonly Token[], from: number, cues: Cues): Phrase | null {
	if (!DOCUMENT.test(tokens[from]!.form)) return null;
	for (let i = from + 1; i < from + 5 && tokens[i]?.kind === 'word'; i++)
		if (
			/^(?:عن|صادر|أصدرته?|أصدرتها|أصدره|نشرته|نشرتها|نشره|أعدته|أعدتها|أعده)$/u.test(
				tokens[i]!.form
			)
		) {
			const at = tokens[i + 1]?.form === 'عن' ? i + 2 : i + 1;
			const phrase = phraseAfter(tokens, at, cues);
			return phrase && BODY_NOUN.test(tokens[phrase.from]!.form) ? phrase : null;
		}
	return null;
}
