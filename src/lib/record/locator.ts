import type { Disclosure } from '#lib/evidence/evidence.ts';
import { findQuotation } from '#lib/evidence/find-quotation.ts';
import { readAt, timeAt, type At, type Locus } from '#lib/text/places.ts';
import type { TheRecord } from './record.ts';

/** Where in its document a quotation stands, from its first passage to its last. */
export type Locator =
	/** In seconds. */
	| { kind: 't'; from: number; to: number }
	/** `last` where it is another; `sheet`: the number of the first page in its file, where its label is another. */
	| { kind: Exclude<Locus['kind'], 't'>; first: string; last?: string; sheet?: number };

interface Quoted {
	text: string;
	source: string;
	occurrence?: number | undefined;
	/** As an editor has it. */
	at?: string | undefined;
}

/** The place of a quotation: by the passages that are laid open of it, and where they tell none, by its own. */
export function locatorOf(record: TheRecord, quote: Quoted): Locator | undefined {
	const { disclosed = [] } = record.evidence.get(quote.source) ?? {};
	return provenLocator(quote, disclosed) ?? spanOf([quote.at ?? '']);
}

/** The place that passages tell of a quotation in them. */
export function provenLocator(
	{ text, occurrence }: Omit<Quoted, 'source'>,
	disclosed: readonly Disclosure[]
): Locator | undefined {
	if (!disclosed.some((one) => 'at' in one && one.at !== '')) return undefined;
	const found = findQuotation(text, disclosed, occurrence);
	if (found.kind !== 'found') return undefined;
	const carries = ({ index }: Disclosure) =>
		found.parts.some(({ first, last }) => first <= index && index <= last);
	return placeOf(disclosed.filter(carries));
}

/** Where passages stand, from the first to the last. */
export function placeOf(passages: readonly Disclosure[]): Locator | undefined {
	return spanOf(passages.map((one) => ('at' in one ? one.at : '')));
}

/** Places as one, from the first that is told to the last of its kind. */
function spanOf(places: readonly At[]): Locator | undefined {
	const told = places.flatMap((at) => readAt(at) ?? []);
	const [first] = told;
	const last = told.findLast(({ kind }) => kind === first?.kind);
	if (!first || !last) return undefined;
	if (first.kind === 't') {
		return { ...first, to: last.kind === 't' ? Math.max(first.to, last.to) : first.to };
	}
	const [from, to] = [nameOf(first), nameOf(last)];
	return {
		kind: first.kind,
		first: from,
		...(to === from ? {} : { last: to }),
		...(first.kind === 'page' && first.sheet !== undefined ? { sheet: first.sheet } : {})
	};
}

function nameOf(locus: Locus): string {
	return locus.kind === 'page' ? locus.label : locus.kind === 't' ? '' : locus.name;
}

/** Whether a place, of one kind with that which evidence tells, lies outside of it. */
export function contradicts(at: At, proven: Locator): boolean {
	const said = spanOf([at]);
	if (said?.kind !== proven.kind) return false;
	if (said.kind === 't')
		return proven.kind === 't' && (said.from > proven.to || said.to < proven.from);
	if (proven.kind === 't') return false;
	const { first, last = first } = proven;
	if (said.first === first || said.first === last) return false;
	const [one, from, to] = [said.first, first, last].map(numberOf);
	return one === undefined || from === undefined || to === undefined || one < from || one > to;
}

function numberOf(name: string): number | undefined {
	return /^\d{1,9}$/.test(name) ? Number(name) : undefined;
}

/** A locator in the grammar of places, for programs: `page=12`, from first to last `page=12 – page=13`. */
export function locatorText(locator: Locator): string {
	if (locator.kind === 't')
		return timeAt(locator.from, locator.to > locator.from ? locator.to : undefined);
	const { kind, first, last } = locator;
	return [first, last].flatMap((name) => (name === undefined ? [] : `${kind}=${name}`)).join(' – ');
}

/** What each kind of place is called in a language; `last` where it is another than `first`. */
export type PlaceWords = Record<Locator['kind'], (first: string, last?: string) => string>;

/** A place in words: “p. 12”, “at 1:23:05”. Of what is said, when it begins. */
export function placeIn(locator: Locator, words: PlaceWords): string {
	return locator.kind === 't'
		? words.t(clock(locator.from))
		: words[locator.kind](locator.first, locator.last);
}

/** Seconds as players show them, `1:23:05`, `4:07`. */
export function clock(seconds: number): string {
	const whole = Math.floor(seconds);
	const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	const two = (part: number) => String(part).padStart(2, '0');
	return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** The number of a page in its file, by which programs open it: its label is the best guess at it if that is a number. */
export function sheetOf(locator: Locator): number | undefined {
	if (locator.kind !== 'page') return undefined;
	return (
		locator.sheet ?? (/^[1-9]\d{0,5}$/.test(locator.first) ? Number(locator.first) : undefined)
	);
}
