import { speaksFor } from '../coverage.ts';
import { localize } from '../export/localize.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import type { Quotation } from '../schema.ts';
import { SILENCES, type Language, type Relay } from '../vocabulary.ts';

/** A party through whose hands words came, and how. */
export interface ChainLink {
	party: string;
	as: Relay | 'reposted';
}

/** A claim or a response. */
export type Statement = ClaimRecord | ResponseRecord;

type Quoted = Pick<Quotation, 'source' | 'voice' | 'via'>;

/**
 * How words came from their speaker to the page they are quoted from, link by link: whom the record
 * names under `via`, then the publisher unless it is the speaker or is named already, then whoever
 * reposted the text.
 */
export function attributionChain(record: TheRecord, speaker: string, quote: Quoted): ChainLink[] {
	const source = record.sources.get(quote.source);
	const chain: ChainLink[] = [...quote.via];
	if (!source) return chain;
	const { publisher, repostedBy } = source;
	const named = chain.at(-1)?.party === publisher;
	if (!named && (chain.length > 0 || !speaksFor(record, speaker).includes(publisher))) {
		chain.push({ party: publisher, as: quote.voice === 'own' ? 'quoted' : 'reported' });
	}
	if (repostedBy !== undefined) chain.push({ party: repostedBy, as: 'reposted' });
	return chain;
}

// The Arabic phrases avoid a verb, which would have to know whether a name is masculine or feminine.
const PHRASES: Record<Language, Record<ChainLink['as'] | 'about' | 'comma', string>> = {
	en: {
		told: 'as told to',
		quoted: 'as quoted by',
		reported: 'as reported by',
		reposted: 'reposted by',
		about: 'about',
		comma: ', '
	},
	ar: {
		told: 'في حديث إلى',
		quoted: 'نقلًا عن',
		reported: 'بحسب ما ورد في',
		reposted: 'أُعيد نشره في',
		about: 'بشأن',
		comma: '، '
	}
};

/**
 * `NGO Monitor, as quoted by JNS`; `name` shapes each name, to isolate it or to mark it up. The words
 * that tell of a silence are not the silent party's: `The Courier, about Marsh Line`.
 */
export function attributionLine(
	record: TheRecord,
	statement: Statement,
	quote: Quoted,
	language: Language,
	name: (text: string) => string = (text) => text
): string {
	const phrases = PHRASES[language];
	const named = (party: string) => name(partyName(record, party, language));
	const relays = relayLine(record, statement, quote, language, name);
	const whole = isSilence(statement) && record.sources.has(quote.source);
	return [...(whole ? [] : [named(statement.speaker)]), ...(relays === '' ? [] : [relays])].join(
		phrases.comma
	);
}

/**
 * The same without the speaker, `as quoted by JNS`: empty where the speaker published the words. Of a
 * silence it is the whole line.
 */
export function relayLine(
	record: TheRecord,
	statement: Statement,
	quote: Quoted,
	language: Language,
	name: (text: string) => string = (text) => text
): string {
	const phrases = PHRASES[language];
	const named = (party: string) => name(partyName(record, party, language));
	const publisher = record.sources.get(quote.source)?.publisher;
	if (isSilence(statement) && publisher !== undefined) {
		return [named(publisher), `${phrases.about} ${named(statement.speaker)}`].join(phrases.comma);
	}
	return attributionChain(record, statement.speaker, quote)
		.map((link) => `${phrases[link.as]} ${named(link.party)}`)
		.join(phrases.comma);
}

/** Whether a statement records that no words came. */
export function isSilence(statement: Statement): boolean {
	return 'outcome' in statement && SILENCES.includes(statement.outcome);
}

export function partyName(record: TheRecord, id: string, language: Language): string {
	const party = record.parties.get(id);
	return party ? localize(party.name, language).text : id;
}
