import type { ReportingLexicon } from '../lexicon/lexicon.ts';
import { BODY_NOUN, BODY_WORD, organisationIn } from '../lexicon/names.ts';
import type { Span } from '../paragraphs.ts';
import { PartyNames, type Party } from './known-names.ts';
import { roleWords } from './roles.ts';
import type { Speaker } from './speaker.ts';

/** Makes a speaker of the place where a text names one. */
export class SpeakersNamed {
	readonly parties: PartyNames;
	readonly #text: string;
	readonly #lexicon: ReportingLexicon;

	constructor(text: string, parties: readonly Party[], lexicon: ReportingLexicon) {
		this.#text = text;
		this.#lexicon = lexicon;
		this.parties = new PartyNames(parties, text);
	}

	at({ start, end }: Span, role?: string): Speaker {
		// A part of a known name stands for the whole of it: Sada for Sada al-Nahr.
		const known = this.parties.at(start);
		const span = known && known.end > end ? { start: known.start, end: known.end } : { start, end };
		const name = this.#text.slice(span.start, span.end);
		const party = this.parties.in(name);
		const described = /^\p{Ll}/u.test(name) ? organisationIn(name) : undefined;
		const organisation = (role && organisationIn(role)) ?? described;
		return {
			name,
			...span,
			...(party ? { party } : {}),
			...(role ? { role } : {}),
			...(organisation ? { organisation } : {}),
			...(isBody(name, role, this.#lexicon) ? { body: true } : {})
		};
	}
}

/** Whether a name is that of a body: by a word in it, or because it is called a group, a company. */
function isBody(name: string, role: string | undefined, lexicon: ReportingLexicon): boolean {
	if (BODY_WORD.test(name)) return true;
	const words = roleWords(role?.split(',')[0] ?? '', lexicon);
	const clause = words.findIndex((word, i) => i > 0 && lexicon.stops.has(word));
	return BODY_NOUN.test((clause < 0 ? words : words.slice(0, clause)).at(-1) ?? '');
}
