import { attributionOf, type Step } from '#lib/record/attribution.ts';
import { locatorOf, type Locator } from '#lib/record/locator.ts';
import { partyName } from '#lib/record/localize.ts';
import type { SourceRecord, StatementRecord, TheRecord } from '#lib/record/record.ts';
import type { Quotation } from '#lib/record/schema.ts';
import type { Voice } from '#lib/record/vocabulary.ts';
import { translationOf } from '#lib/record/translations.ts';
import type { CslDate, CslItem, CslName } from './item.ts';
import type { CiteOptions } from './options.ts';
import { cslDate } from './dates.ts';
import { cslName } from './names.ts';
import { bylineOf, sourceItem, TYPES } from './source-item.ts';

/** One of those from whom words came to the source that was read. */
export interface Link {
	party: string;
	name: CslName;
	/** The work that the words are from, as far as it is known. */
	work?: { title?: string; type: CslItem['type']; issued?: CslDate };
	/** How the words came to the next. */
	then: 'told' | 'quoted' | 'reported';
}

/** What a quotation is cited by: the source that was read, and from whom its words came there. */
export interface Citation {
	item: CslItem;
	/** The letters by which the body that is the source's one author is known: `BHRRC`. */
	abbreviation?: string;
	/** Where in the source the words stand, if that is known. */
	locator?: Locator;
	/** From whom the words come, and through whom; nobody where the source is by who says them. */
	chain: Link[];
	voice: Voice;
	/** Who translated it, where our translation is copied with it; in English, as references are. */
	translatedBy?: string;
}

type Passing = Extract<Step, { party: string }>;

/** The citation of a quotation. Whose words they are, and who passed them on, is what its page says. */
export function citationOf(
	record: TheRecord,
	statement: StatementRecord,
	quote: Quotation,
	options: CiteOptions
): Citation | undefined {
	const source = record.sources.get(quote.source);
	if (!source) return undefined;
	const { language, site } = options;
	const ours = options.translated ? translationOf(record, quote, language) : undefined;
	const item = sourceItem(record, source, [{ statement, quote }], options);
	const locator = locatorOf(record, quote);
	const abbreviation = abbreviationOf(record, source, options);
	return {
		item,
		...(abbreviation === undefined ? {} : { abbreviation }),
		...(locator === undefined ? {} : { locator }),
		voice: quote.voice,
		...(ours
			? { translatedBy: ours.by === 'editors' ? `the editors of ${site.name}` : ours.by }
			: {}),
		chain: chainOf(record, statement, quote, source).map((link) => ({
			...link,
			name: cslName(record, link.party, language)
		}))
	};
}

function chainOf(
	record: TheRecord,
	statement: StatementRecord,
	quote: Quotation,
	source: SourceRecord
): Omit<Link, 'name'>[] {
	const { from, steps } = attributionOf(record, statement, quote);
	const extract = source.extractOf === undefined ? undefined : record.sources.get(source.extractOf);
	const wrote = (extract ?? source).authors.includes(from);
	const byline = bylineOf(source);
	const hops: Passing[] = [];
	for (const step of steps) {
		if (!isHop(step) || (wrote && step.as === 'published')) continue;
		// An extract under the name of its author is cited as that author's.
		if (step.as === 'extracted' && byline.includes(hops.at(-1)?.party ?? from)) continue;
		hops.push(step);
	}
	const byItself = steps.some(({ as }) => as === 'self');
	if (hops.length === 0 || (byItself && hops.every(({ as }) => as !== 'extracted'))) return [];
	const work =
		extract ?? (statement.work === undefined ? undefined : record.sources.get(statement.work));
	const parties = [from, ...hops.slice(0, -1).map(({ party }) => party)];
	// The work of an extract is of who published it, who may be another than who speaks in it.
	const owner = extract && parties.includes(extract.publisher) ? extract.publisher : from;
	return hops.map(({ as }, i) => ({
		party: parties[i] ?? from,
		then: as === 'told' || as === 'reported' ? as : 'quoted',
		...(work && work.id !== source.id && parties[i] === owner ? { work: workOf(work) } : {})
	}));
}

/** Steps by which words come into the document of another. */
function isHop(step: Step): step is Passing {
	return step.as !== 'self' && step.as !== 'reposted' && step.as !== 'about';
}

function workOf({ title, kind, published }: SourceRecord): NonNullable<Link['work']> {
	const issued = cslDate(published);
	return {
		...(title === undefined ? {} : { title }),
		type: TYPES[kind],
		...(issued === undefined ? {} : { issued })
	};
}

/** Letters and figures alone: any other short name is no abbreviation that a reader could look up. */
const LETTERS = /^\p{Lu}[\p{Lu}\d]+$/u;

function abbreviationOf(
	record: TheRecord,
	source: SourceRecord,
	{ language }: CiteOptions
): string | undefined {
	const [first, ...others] = bylineOf(source);
	const party = first === undefined ? undefined : record.parties.get(first);
	if (!party || others.length > 0 || party.kind === 'person') return undefined;
	const short = party.short?.[language] ?? party.short?.en;
	return short !== undefined &&
		LETTERS.test(short) &&
		short !== partyName(record, party.id, language)
		? short
		: undefined;
}
