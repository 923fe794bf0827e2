import { attributionOf, namedBy, type Attribution } from '#lib/record/attribution.ts';
import type { ClaimRecord, ResponseRecord, TheRecord } from '#lib/record/record.ts';
import { targetsOf } from '#lib/record/relations.ts';
import { isStatementKey } from '#lib/record/statement.ts';
import type { Localized, Quotation } from '#lib/record/schema.ts';
import type { Entry } from '#lib/search/engine/entry.ts';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { localize, partyName } from '#lib/record/localize.ts';
import { translationOf } from '#lib/record/translations.ts';
import { known, spellingsOf } from './links.ts';
import { calledAs, equivalentsOf, type SearchWords } from './search-words.ts';

/**
 * Everything that can be found, as the search engine takes it: our words in `lang` with the other
 * languages beside them, quotations in their own, and every spelling of every name. A passage that
 * several statements rest on is found once, and leads to the first of them. `called` is what readers
 * may call an entry where the record has other words.
 */
export function entriesOf(record: TheRecord, lang: Language, called?: SearchWords): Entry[] {
	const quotations = new Map<string, Entry>();
	return [
		...[...record.claims.values()].flatMap((claim) => [
			claimEntry(record, claim, lang, called),
			...quotationEntries(record, claim, 'claim', lang, quotations)
		]),
		...[...record.responses.values()].flatMap((response) => [
			responseEntry(record, response, lang, called),
			...quotationEntries(record, response, 'response', lang, quotations)
		]),
		...[...record.parties.keys()].map((id) => partyEntry(record, id, lang)),
		...[...record.sources.keys()].map((id) => sourceEntry(record, id, lang)),
		...[...record.terms.values()].map((term) => ({
			...blank('term', term.id, lang),
			title: localize(term.name, lang).text,
			text: term.wordings.map((wording) => wording.text).join(' · '),
			names: Object.values(term.name),
			tags: [localize(term.note, lang).text],
			facets: {
				party: unique(term.wordings.flatMap(({ uses }) => uses.map(({ by }) => by)))
			}
		})),
		...[...record.topics.values()].map((topic) => ({
			...blank('topic', topic.id, lang),
			title: localize(topic.title, lang).text,
			text: localize(topic.summary, lang).text,
			names: Object.values(topic.title),
			facets: { topic: [topic.id] }
		}))
	];
}

function blank(kind: string, id: string, lang: string): Entry {
	return {
		kind,
		id,
		title: '',
		text: '',
		names: [],
		source: '',
		tags: [],
		lang,
		date: '',
		facets: {}
	};
}

function claimEntry(
	record: TheRecord,
	claim: ClaimRecord,
	lang: Language,
	called: SearchWords | undefined
): Entry {
	return {
		...blank('claim', claim.id, lang),
		title: localize(claim.gist, lang).text,
		text: claim.points.map((point) => localize(point.gist, lang).text).join(' · '),
		names: spellingsOf(record, claim.speaker),
		tags: [
			...inAll(record, lang, claim.gist, ...claim.points.map((point) => point.gist)),
			...(called ? calledAs(claim, called) : [])
		],
		date: claim.said ?? '',
		facets: {
			party: unique([claim.speaker, ...claim.concerns]),
			topic: [claim.topic],
			source: unique([...claim.quotes.map((quote) => quote.source), ...(claim.elsewhere ?? [])]),
			voice: unique(claim.quotes.map((quote) => quote.voice))
		}
	};
}

function responseEntry(
	record: TheRecord,
	response: ResponseRecord,
	lang: Language,
	called: SearchWords | undefined
): Entry {
	const { moves } = response;
	return {
		...blank('response', response.id, lang),
		title: localize(response.gist, lang).text,
		text: unique(moves.map((move) => localize(move.why, lang).text)).join(' · '),
		names: spellingsOf(record, response.speaker),
		tags: [
			...inAll(record, lang, response.gist),
			...(called ? calledAs(response, called) : []),
			...(response.asked?.by === undefined ? [] : spellingsOf(record, response.asked.by))
		],
		date: response.said ?? '',
		facets: {
			party: [response.speaker],
			topic: [response.topic],
			source: unique([...response.quotes.map((quote) => quote.source), ...response.elsewhere]),
			move: unique(moves.map((move) => move.kind)),
			outcome: [response.outcome],
			voice: unique(response.quotes.map((quote) => quote.voice))
		},
		...answered(response)
	};
}

/** The first claim or response that a statement answers, as its key; nothing for a claim. */
function answered(statement: ClaimRecord | ResponseRecord): Pick<Entry, 'answers'> {
	const first = 'outcome' in statement ? targetsOf(statement).find(isStatementKey) : undefined;
	return first ? { answers: first } : {};
}

function quotationEntries(
	record: TheRecord,
	statement: ClaimRecord | ResponseRecord,
	owner: 'claim' | 'response',
	lang: Language,
	found: Map<string, Entry>
): Entry[] {
	const nameOf = (id: string) => partyName(record, id, lang);
	return statement.quotes.flatMap((quote: Quotation, i) => {
		const source = known(record.sources, quote.source, 'source');
		const passage = JSON.stringify([statement.speaker, quote.source, quote.voice, quote.text]);
		const before = found.get(passage);
		if (before) {
			before.facets.topic = unique([...(before.facets.topic ?? []), statement.topic]);
			return [];
		}
		const entry: Entry = {
			...blank('quotation', `${owner}/${statement.id}/${i}`, quote.lang ?? source.language),
			title: nameOf(statement.speaker),
			text: quote.text,
			names: spellingsOf(record, statement.speaker),
			source: nameOf(source.publisher),
			tags: unique([
				...quote.variants.flatMap(({ here, there }) =>
					there === undefined ? [here] : [here, there]
				),
				...equivalentsOf(record, [quote.text]),
				// In the language of the page; the hit shows the words that it is of.
				...[translationOf(record, quote, lang)].flatMap((ours) => ours?.text ?? [])
			]),
			date: statement.said ?? source.published ?? '',
			facets: {
				party: [statement.speaker],
				topic: [statement.topic],
				source: [quote.source],
				voice: [quote.voice]
			},
			...answered(statement),
			beside: namedBy(attributionOf(record, statement, quote), nameOf)
		};
		found.set(passage, entry);
		return [entry];
	});
}

/** How the words of a quotation came to their source, by names; nothing of an entry of another kind. */
export function attributionIn(entry: Entry): Attribution | undefined {
	return entry.beside as Attribution | undefined;
}

function partyEntry(record: TheRecord, id: string, lang: Language): Entry {
	const party = known(record.parties, id, 'party');
	return {
		...blank('party', id, lang),
		title: localize(party.name, lang).text,
		text: party.role ? localize(party.role.text, lang).text : '',
		names: spellingsOf(record, id),
		facets: { party: unique([id, ...(party.role?.for === undefined ? [] : [party.role.for])]) }
	};
}

function sourceEntry(record: TheRecord, id: string, lang: Language): Entry {
	const source = known(record.sources, id, 'source');
	return {
		...blank('source', id, source.language),
		title: source.title ?? localize(source.about, lang).text,
		text: source.title === undefined ? '' : localize(source.about, lang).text,
		names: spellingsOf(record, source.publisher),
		date: source.published ?? '',
		facets: { source: [id], party: unique([source.publisher, ...source.authors]) }
	};
}

/** Our words in the other languages, and other wordings of the contested terms among them. */
function inAll(record: TheRecord, lang: Language, ...texts: Localized[]): string[] {
	const all = texts.flatMap((text) => LANGUAGES.map((one) => localize(text, one).text));
	return unique([...texts.flatMap((text) => inOthers(text, lang)), ...equivalentsOf(record, all)]);
}

function inOthers(text: Localized, lang: Language): string[] {
	return unique(LANGUAGES.filter((one) => one !== lang).map((one) => localize(text, one).text));
}

function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
