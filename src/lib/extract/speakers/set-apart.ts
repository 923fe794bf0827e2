import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import type { Span } from '../paragraphs.ts';
import type { Tokens } from '../tokens.ts';
import type { Attribution } from './attribution.ts';
import type { SpeakerResolver } from './speaker-resolver.ts';
import type { LastSpeaker } from './speaker.ts';

/* Speech that no quotation marks show, but how it is printed. */

const DASH = /^[–—―]/;

/** – We stay, says the mayor. Speech behind a dash, as Swedish, Spanish and French print it. */
export function dialogueIn(
	text: string,
	tokens: Tokens,
	resolver: SpeakerResolver,
	last: LastSpeaker | null,
	{ order, verbs }: ReportingLexicon
): (Span & { said: Attribution }) | null {
	if (!DASH.test(tokens[0]?.text ?? '') || order !== 'free') return null;
	for (let i = 2; i < tokens.length; i++) {
		const { kind, form, capital } = tokens[i]!;
		const before = tokens[i - 1]!;
		if (kind !== 'word' || capital || !verbs.has(form)) continue;
		if (before.kind !== 'comma' && before.kind !== 'stop' && !DASH.test(before.text)) continue;
		const said = resolver.sayer(tokens, i, i, last, 'dialogue');
		if (!said) continue;
		const start = tokens[1]!.start;
		const end = before.kind === 'stop' ? before.end : before.start;
		return { start, end: start + text.slice(start, end).trimEnd().length, said };
	}
	return null;
}

/* No signature is longer, and no words above one shorter, in characters. */
const LONGEST_LINE = 140;
const SHORTEST_SPEECH = 60;

const NAME_AND_ROLE =
	/^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|von|van|de|del|di|bin|al|el)){1,4}, (?:the |der |die |le |la |el |il )?\p{Ll}[^.!?:“”"\n]{2,100}$/u;

/** Whether the next line looks like a name and a role under a quotation set apart: — Jane Doe, mayor. */
export function isSignature(
	text: string,
	paragraph: Span,
	line: Span | undefined,
	alone: boolean
): line is Span {
	if (!line || line.end - line.start > LONGEST_LINE) return false;
	const between = text.slice(paragraph.end, line.start);
	const words = text.slice(line.start, line.end);
	const dashed = /^[—–―-]\s*\p{L}/u.test(words);
	const close = (between.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) === 1;
	// Under words that stand alone between marks, a name and its role may be set apart.
	const role = alone && NAME_AND_ROLE.test(words);
	return (
		(dashed || role || (close && /[,،]/.test(words))) &&
		/^[—–―-]?\s*\p{Lu}[^.!?:“”"]*$/u.test(words)
	);
}

/** Whether a paragraph without marks may be what is signed below. */
export function maySign(text: string, { start, end }: Span): boolean {
	return end - start > SHORTEST_SPEECH && /[.!?…]$/.test(text.slice(start, end));
}
