import { localize } from '#lib/record/localize.ts';
import { translationOf } from '#lib/record/translations.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import type { Localized } from '#lib/record/schema.ts';
import type {
	ClaimKind,
	Language,
	Outcome,
	PartyKind,
	SourceKind
} from '#lib/record/vocabulary.ts';

/** Words of ours in the language that they are really in, which a page marks when it is not its own. */
export interface Words {
	text: string;
	lang: Language;
}

/** What a link to a party needs to say. */
export interface PartyLink {
	id: string;
	kind: PartyKind;
	name: Words;
	/** The name for narrow places. */
	short: Words;
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
	/** Absent where the document is known by mention only. */
	url?: string;
	captured?: string;
}

/** What a link to a claim and one to a response have in common. */
interface StatementLink {
	id: string;
	gist: Words;
	speaker: PartyLink;
	said?: string;
}

export interface ClaimLink extends StatementLink {
	kind: ClaimKind;
}

export interface ResponseLink extends StatementLink {
	outcome: Outcome;
}

/** Links to the entries of a record by their ids, and words of ours, in a language. */
export function linksIn(record: TheRecord, lang: Language) {
	const words = (text: Localized): Words => localize(text, lang);

	const party = (id: string): PartyLink => {
		const { kind, name, short } = known(record.parties, id, 'party');
		return { id, kind, name: words(name), short: words(short ?? name) };
	};

	const source = (id: string): SourceLink => {
		const found = known(record.sources, id, 'source');
		const { kind, title, about, language, publisher, published, url, captured } = found;
		return {
			id,
			kind,
			title,
			about: words(about),
			language,
			publisher: party(publisher),
			published,
			url,
			captured
		};
	};

	const statement = ({ id, gist, speaker, said }: ClaimRecord | ResponseRecord): StatementLink => ({
		id,
		gist: words(gist),
		speaker: party(speaker),
		said
	});

	const claim = (id: string): ClaimLink => {
		const found = known(record.claims, id, 'claim');
		return { ...statement(found), kind: found.kind };
	};

	const response = (id: string): ResponseLink => {
		const found = known(record.responses, id, 'response');
		return { ...statement(found), outcome: found.outcome };
	};

	/** Our translation of words of a source. */
	const ours = (quote: { source: string; text: string }): string | undefined =>
		translationOf(record, quote, lang)?.text;

	return { words, party, source, claim, response, ours };
}

/** A sentence of ours as it stands within another. */
export function asPhrase(words: Words): Words {
	return { ...words, text: words.text.replace(/[.\s]+$/, '') };
}

/** What an id that may be absent leads to. */
export function ifAny<T, R>(one: T | undefined, link: (one: T) => R): R | undefined {
	return one === undefined ? undefined : link(one);
}

/** Every spelling of a party's name. */
export function spellingsOf(record: TheRecord, id: string): string[] {
	const { name, short, names } = known(record.parties, id, 'party');
	return [...new Set([...Object.values(name), ...Object.values(short ?? {}), ...names])];
}

/** A record that was read without problems has every id that it names; a gap here is a bug. */
export function known<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
	const found = map.get(id);
	if (found === undefined) throw new Error(`the record has no ${kind} "${id}"`);
	return found;
}
