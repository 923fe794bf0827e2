import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import type { Localized } from '../schema.ts';
import type { ClaimKind, Language, Outcome, PartyKind, SourceKind } from '../vocabulary.ts';

/** Words of ours in the language that they are really in, which a page marks when it is not its own. */
export interface Words {
	text: string;
	lang: Language;
}

/** The words in the wanted language, or in English where they were not written in it yet. */
export function inLanguage(words: Localized, lang: Language): Words {
	const text = words[lang];
	return text === undefined ? { text: words.en, lang: 'en' } : { text, lang };
}

/** What a link to a party needs to say. */
export interface PartyLink {
	id: string;
	kind: PartyKind;
	name: Words;
	/** The name for narrow places. */
	short: Words;
}

export function partyLink(record: TheRecord, id: string, lang: Language): PartyLink {
	const party = known(record.parties, id, 'party');
	const name = inLanguage(party.name, lang);
	return { id, kind: party.kind, name, short: party.short ? inLanguage(party.short, lang) : name };
}

export interface SourceLink {
	id: string;
	kind: SourceKind;
	/** As printed; absent where only the fact of the document is known. */
	title?: string;
	about: Words;
	language: string;
	publisher: PartyLink;
	published?: string;
	url: string;
	captured?: string;
}

export function sourceLink(record: TheRecord, id: string, lang: Language): SourceLink {
	const { kind, title, about, language, publisher, published, url, captured } = known(
		record.sources,
		id,
		'source'
	);
	return {
		id,
		kind,
		title,
		about: inLanguage(about, lang),
		language,
		publisher: partyLink(record, publisher, lang),
		published,
		url,
		captured
	};
}

export interface ClaimLink {
	id: string;
	kind: ClaimKind;
	gist: Words;
	speaker: PartyLink;
	said?: string;
}

export function claimLink(record: TheRecord, id: string, lang: Language): ClaimLink {
	const claim: ClaimRecord = known(record.claims, id, 'claim');
	return {
		id,
		kind: claim.kind,
		gist: inLanguage(claim.gist, lang),
		speaker: partyLink(record, claim.speaker, lang),
		said: claim.said
	};
}

export interface ResponseLink {
	id: string;
	outcome: Outcome;
	gist: Words;
	speaker: PartyLink;
	said?: string;
}

export function responseLink(record: TheRecord, id: string, lang: Language): ResponseLink {
	const response: ResponseRecord = known(record.responses, id, 'response');
	return {
		id,
		outcome: response.outcome,
		gist: inLanguage(response.gist, lang),
		speaker: partyLink(record, response.speaker, lang),
		said: response.said
	};
}

/** A record that was read without problems has every id that it names; a gap here is a bug. */
export function known<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
	const found = map.get(id);
	if (found === undefined) throw new Error(`the record has no ${kind} "${id}"`);
	return found;
}
