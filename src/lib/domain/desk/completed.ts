import { parseEdtf } from '../edtf.ts';
import { SILENCES } from '../vocabulary.ts';
import {
	emptyParty,
	type DeskClaim,
	type DeskParty,
	type DeskQuote,
	type DeskResponse,
	type DeskSource,
	type DeskTerm,
	type DeskWords,
	type Project
} from './project.ts';

const OPEN = '…';
const NOBODY = 'not-named-yet';

const isWritten = (text: DeskWords | undefined): text is DeskWords =>
	text !== undefined && text.en.trim() !== '';
const words = (text: DeskWords): DeskWords =>
	text.en.trim() === '' ? { ...text, en: OPEN } : text;
const written = (text: DeskWords | undefined) => (isWritten(text) ? text : undefined);
const party = (id: string) => id || NOBODY;
const date = (edtf: string) => (parseEdtf(edtf) ? edtf : '');
const isDay = (day: string) => /^\d{4}-\d{2}-\d{2}$/.test(day) && parseEdtf(day) !== null;
const isLink = (url: string) => /^https?:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url);
const isTag = (tag: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag);

/**
 * The project with something in every field that a page needs, so that it can be looked at
 * unfinished: what is not written yet is an ellipsis, and what cannot stand half done is left out.
 */
export function completed(project: Project): Project {
	const terms = project.terms.flatMap(termOf);
	const unfinished = new Set(project.terms.map(({ id }) => id));
	terms.forEach(({ id }) => unfinished.delete(id));
	const claims = project.claims.filter(({ quotes }) => quotes.length > 0).map(claimOf);
	const dropped = new Set(project.claims.map(({ id }) => id));
	claims.forEach(({ id }) => dropped.delete(id));
	const responses = project.responses.flatMap((one) => responseOf(one, dropped));
	const sources = project.sources.map(sourceOf);
	const named = [
		...[...claims, ...responses].map(({ speaker }) => speaker),
		...responses.flatMap(({ asked }) => asked?.by ?? []),
		...sources.map(({ publisher }) => publisher)
	];
	return {
		...project,
		topic: {
			...project.topic,
			title: words(project.topic.title),
			summary: words(project.topic.summary),
			asOf: isDay(project.topic.asOf) ? project.topic.asOf : '1970-01-01',
			terms: project.topic.terms.filter((id) => !unfinished.has(id))
		},
		parties: [
			...project.parties.map(partyOf),
			...(named.includes(NOBODY) ? [emptyParty(NOBODY, { en: OPEN })] : [])
		],
		sources,
		claims,
		responses,
		terms
	};
}

function partyOf(one: DeskParty): DeskParty {
	const { describesItselfAs, role } = one;
	const support = <T extends { text: string; source: string }>(given: T | undefined) =>
		given && given.text !== '' && given.source !== '' ? given : undefined;
	return {
		...one,
		name: words(one.name),
		short: written(one.short),
		describesItselfAs: support(describesItselfAs),
		role: role && isWritten(role.text) ? { ...role, quote: support(role.quote) } : undefined,
		interest: one.interest.filter(({ text, source }) => isWritten(text) && source !== ''),
		site: isLink(one.site) ? one.site : ''
	};
}

function sourceOf(one: DeskSource): DeskSource {
	const { archived } = one;
	return {
		...one,
		about: words(one.about),
		publisher: party(one.publisher),
		language: isTag(one.language) ? one.language : 'und',
		// By RFC 2606 an address that leads nowhere.
		url: isLink(one.url) ? one.url : 'https://unknown.invalid/',
		published: date(one.published),
		archived: archived && isLink(archived.url) && isDay(archived.date) ? archived : undefined,
		note: written(one.note)
	};
}

function quotationOf(quote: DeskQuote): DeskQuote {
	const { translation } = quote;
	return {
		...quote,
		via: quote.via.filter((link) => link.party !== ''),
		lang: isTag(quote.lang) ? quote.lang : '',
		variants: quote.variants
			.filter(({ where, here }) => where !== '' && here !== '')
			.map((one) => ({ ...one, note: written(one.note) })),
		translation:
			translation && translation.text !== '' && translation.by !== '' && isTag(translation.lang)
				? translation
				: undefined,
		note: written(quote.note)
	};
}

function claimOf(one: DeskClaim): DeskClaim {
	const points = one.points
		.filter(({ quote }) => quote !== '')
		.map((point) => ({ ...point, gist: words(point.gist) }));
	const whole = { id: 'point-1', gist: words(one.gist), quote: one.quotes[0]?.text ?? OPEN };
	return {
		...one,
		draft: false,
		speaker: party(one.speaker),
		said: date(one.said),
		gist: words(one.gist),
		quotes: one.quotes.map(quotationOf),
		points: points.length > 0 ? points : [whole]
	};
}

/** None where the words, or what they answer, are missing: there is nothing of it to show. */
function responseOf(one: DeskResponse, dropped: ReadonlySet<string>): DeskResponse[] {
	const to = one.to.filter(
		({ claim, response }) => Boolean(claim ?? response) && !dropped.has(claim ?? '')
	);
	const silent = SILENCES.includes(one.outcome);
	const elsewhere = one.outcome === 'replied-elsewhere';
	if (to.length === 0 || (elsewhere ? one.elsewhere : one.quotes).length === 0) return [];
	const { asked = silent ? { by: '', when: '' } : undefined } = one;
	return [
		{
			...one,
			draft: false,
			speaker: party(one.speaker),
			said: date(one.said),
			...(asked ? { asked: { by: party(asked.by), when: date(asked.when) } } : {}),
			gist: words(one.gist),
			quotes: one.quotes.map(quotationOf),
			to: to.map((answer) => ({
				...answer,
				moves: answer.moves
					.filter(({ quote }) => quote !== '')
					.map((move) => ({ ...move, why: words(move.why) }))
			})),
			raises: one.raises.filter((id) => !dropped.has(id))
		}
	];
}

function termOf(term: DeskTerm): DeskTerm[] {
	const wordings = term.wordings
		.map((one) => ({ ...one, uses: one.uses.filter(({ by }) => by !== '') }))
		.filter(({ text, lang, uses }) => text !== '' && isTag(lang) && uses.length > 0);
	if (wordings.length === 0) return [];
	const { name, note, ours } = term;
	return [{ ...term, name: words(name), note: words(note), ours: words(ours), wordings }];
}
