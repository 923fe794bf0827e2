import type { ClaimRecord, ResponseRecord, TheRecord } from '../record/record.ts';
import { targetOf } from '../compare/statement.ts';
import type { Quotation } from '../schema.ts';
import type { Entry } from '../search/entry.ts';
import type { Language } from '../vocabulary.ts';
import { inLanguage, known } from './links.ts';

/**
 * Everything that can be found, as the search engine takes it: our words in `lang` with the other
 * language beside them, quotations in their own, and every spelling of every name. A passage that
 * several statements rest on is found once, and leads to the first of them.
 */
export function entriesOf(record: TheRecord, lang: Language): Entry[] {
	const quotations = new Map<string, Entry>();
	return [
		...[...record.claims.values()].flatMap((claim) => [
			claimEntry(record, claim, lang),
			...quotationEntries(record, claim, 'claim', lang, quotations)
		]),
		...[...record.responses.values()].flatMap((response) => [
			responseEntry(record, response, lang),
			...quotationEntries(record, response, 'response', lang, quotations)
		]),
		...[...record.parties.keys()].map((id) => partyEntry(record, id, lang)),
		...[...record.sources.keys()].map((id) => sourceEntry(record, id, lang)),
		...[...record.terms.values()].map((term) => ({
			...blank('term', term.id, lang),
			title: inLanguage(term.name, lang).text,
			text: term.wordings.map((wording) => wording.text).join(' · '),
			names: Object.values(term.name),
			tags: [inLanguage(term.note, lang).text],
			facets: {
				party: unique(term.wordings.flatMap(({ uses }) => uses.map(({ by }) => by)))
			}
		})),
		...[...record.topics.values()].map((topic) => ({
			...blank('topic', topic.id, lang),
			title: inLanguage(topic.title, lang).text,
			text: inLanguage(topic.summary, lang).text,
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

function claimEntry(record: TheRecord, claim: ClaimRecord, lang: Language): Entry {
	return {
		...blank('claim', claim.id, lang),
		title: inLanguage(claim.gist, lang).text,
		text: claim.points.map((point) => inLanguage(point.gist, lang).text).join(' · '),
		names: spellings(record, claim.speaker),
		tags: [inLanguage(claim.gist, lang === 'en' ? 'ar' : 'en').text],
		date: claim.said ?? '',
		facets: {
			party: unique([claim.speaker, ...claim.concerns]),
			topic: [claim.topic],
			source: unique(claim.quotes.map((quote) => quote.source)),
			voice: unique(claim.quotes.map((quote) => quote.voice))
		}
	};
}

function responseEntry(record: TheRecord, response: ResponseRecord, lang: Language): Entry {
	const moves = response.to.flatMap((answer) => answer.moves);
	return {
		...blank('response', response.id, lang),
		title: inLanguage(response.gist, lang).text,
		text: unique(moves.map((move) => inLanguage(move.why, lang).text)).join(' · '),
		names: spellings(record, response.speaker),
		tags: [inLanguage(response.gist, lang === 'en' ? 'ar' : 'en').text],
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

/** What a statement answers first, as the key of that; nothing for a claim. */
function answered(statement: ClaimRecord | ResponseRecord): Pick<Entry, 'answers'> {
	const [first] = 'to' in statement ? statement.to : [];
	return first ? { answers: targetOf(first) } : {};
}

function quotationEntries(
	record: TheRecord,
	statement: ClaimRecord | ResponseRecord,
	owner: 'claim' | 'response',
	lang: Language,
	found: Map<string, Entry>
): Entry[] {
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
			title: inLanguage(known(record.parties, statement.speaker, 'party').name, lang).text,
			text: quote.text,
			names: spellings(record, statement.speaker),
			source: inLanguage(known(record.parties, source.publisher, 'party').name, lang).text,
			date: statement.said ?? source.published ?? '',
			facets: {
				party: [statement.speaker],
				topic: [statement.topic],
				source: [quote.source],
				voice: [quote.voice]
			},
			...answered(statement)
		};
		found.set(passage, entry);
		return [entry];
	});
}

function partyEntry(record: TheRecord, id: string, lang: Language): Entry {
	const party = known(record.parties, id, 'party');
	return {
		...blank('party', id, lang),
		title: inLanguage(party.name, lang).text,
		text: party.role ? inLanguage(party.role.text, lang).text : '',
		names: spellings(record, id),
		facets: { party: unique([id, ...(party.role?.for === undefined ? [] : [party.role.for])]) }
	};
}

function sourceEntry(record: TheRecord, id: string, lang: Language): Entry {
	const source = known(record.sources, id, 'source');
	return {
		...blank('source', id, source.language),
		title: source.title ?? inLanguage(source.about, lang).text,
		text: source.title === undefined ? '' : inLanguage(source.about, lang).text,
		names: spellings(record, source.publisher),
		date: source.published ?? '',
		facets: { source: [id], party: unique([source.publisher, ...source.authors]) }
	};
}

function spellings(record: TheRecord, party: string): string[] {
	const { name, short, names } = known(record.parties, party, 'party');
	return unique([...Object.values(name), ...Object.values(short ?? {}), ...names]);
}

function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
