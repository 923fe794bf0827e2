import { languageOf, statementsOf } from '#lib/record/statement.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { compareWords, type Change } from '#lib/quotations/change.ts';
import type { StatementLink } from '../pair/view.ts';
import { isOfMachine } from '#lib/record/machine.ts';
import { localize } from '#lib/record/localize.ts';
import { linksIn, type SourceLink, type Words } from '#lib/views/links.ts';

/** Two readings of one passage, with every statement that quotes it. */
export interface Reading {
	here: string;
	/** Absent where the other document is described and not quoted. */
	there?: string;
	lang: string;
	source: SourceLink;
	where: SourceLink;
	note?: Words;
	/** The other document is captured too, so both readings are proven. */
	proven: boolean;
	/** One of the two was read by a program, and nobody has compared it. */
	machine?: true;
	/** From `there` to `here`, by words. */
	changes: Change[];
	statements: StatementLink[];
}

/** Every variant reading that the record has, each once. */
export function apparatusOf(record: TheRecord, lang: Language): Reading[] {
	const readings = new Map<string, Reading>();
	for (const { key, value } of statementsOf(record)) {
		const link: StatementLink = {
			key,
			speaker: linksIn(record, lang).party(value.speaker),
			gist: localize(value.gist, lang),
			...(value.said === undefined ? {} : { said: value.said })
		};
		for (const quote of value.quotes) {
			for (const { here, there, where, note } of quote.variants) {
				const id = JSON.stringify([quote.source, where, here, there]);
				const known = readings.get(id);
				if (known) {
					if (!known.statements.some((one) => one.key === key)) known.statements.push(link);
					continue;
				}
				const tag = languageOf(record, quote);
				readings.set(id, {
					here,
					...(there === undefined ? {} : { there }),
					lang: tag,
					source: linksIn(record, lang).source(quote.source),
					where: linksIn(record, lang).source(where),
					...(note === undefined ? {} : { note: localize(note, lang) }),
					proven: there !== undefined && record.evidence.has(where),
					...(isOfMachine(record, [quote.source, where]) ? { machine: true as const } : {}),
					changes: there === undefined ? [] : compareWords(there, here, tag),
					statements: [link]
				});
			}
		}
	}
	return [...readings.values()];
}

/** A quotation to be picked for comparing its wording; `claim/<id>/<place>` or `response/<id>/<place>`. */
export interface QuotationChoice {
	key: string;
	text: string;
	lang: string;
	speaker: string;
	source: string;
	names: string[];
}

export function quotationChoices(record: TheRecord, lang: Language): QuotationChoice[] {
	return statementsOf(record).flatMap(({ key, value }) =>
		value.quotes.map((quote, i) => {
			const party = record.parties.get(value.speaker);
			const { publisher } = linksIn(record, lang).source(quote.source);
			return {
				key: `${key}/${i}`,
				text: quote.text,
				lang: languageOf(record, quote),
				speaker: linksIn(record, lang).party(value.speaker).name.text,
				source: publisher.name.text,
				names: party ? [...new Set([...Object.values(party.name), ...party.names])] : []
			};
		})
	);
}
