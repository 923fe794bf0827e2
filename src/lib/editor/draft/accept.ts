import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import { blank } from '#lib/record/draft.ts';
import { Claim, Quotation, Response } from '#lib/record/schema.ts';
import { captureOf } from './captures.ts';
import { freshId, partiesOf, type Known } from './ids.ts';
import {
	emptyParty,
	type ClaimDraft,
	type QuotationDraft,
	type ResponseDraft,
	type Project
} from './project.ts';
import { quoteAt } from './quote.ts';
import { keepingTargets, withTargets, type TargetDraft } from './targets.ts';

/** What a person takes from a text: words, who says them, and in whose voice. */
export interface Taken {
	quote: QuotationDraft;
	/** Id of the party; empty where it is not known yet. */
	speaker: string;
	act: 'assertion' | 'demand';
	/** How asking ended, where the words say that no answer came. */
	silence?: { outcome: 'no-reply' | 'declined' | 'pending'; by: string };
}

/**
 * What a proposal comes to in a project: its words as they stand in the source, its speaker as a
 * party, made new where neither the record nor the project knows the name. The project is that with
 * those parties in it.
 */
export function takeProposal(
	project: Project,
	known: Known,
	source: string,
	proposal: Proposal
): { project: Project; taken: Taken } | null {
	// The comma before the closing mark belongs to the sentence around it.
	const trailing = /[,،]\s*$/.exec(proposal.text)?.[0].length ?? 0;
	const found = quoteAt(captureOf(project, source).text, proposal.start, proposal.end - trailing);
	if (found.kind === 'empty') return null;
	const silent = proposal.kind === 'silence';
	const who = silent ? proposal.asked : proposal.speaker;
	const speaker = who ? withParty(project, known, who) : { project, id: '' };
	const by =
		silent && proposal.by
			? withParty(speaker.project, known, proposal.by)
			: { project: speaker.project, id: '' };
	const { text, occurrence } = found;
	return {
		project: by.project,
		taken: {
			quote: {
				...blank(Quotation),
				text,
				source,
				voice: proposal.kind === 'quotation' ? 'own' : 'reported',
				occurrence
			},
			speaker: speaker.id,
			act: proposal.kind === 'demand' ? 'demand' : 'act' in proposal ? proposal.act : 'assertion',
			...(silent ? { silence: { outcome: proposal.outcome, by: by.id } } : {})
		}
	};
}

/** The party of a name as a text gives it, added where it is new. */
export function withParty(
	project: Project,
	known: Known,
	named: { name: string; party?: string; role?: string; organisation?: string; body?: true }
): { project: Project; id: string } {
	const name = named.name.replace(/\s+/g, ' ').trim();
	const same = partiesOf(project, known).find(
		({ id, names }) => id === named.party || names.some((one) => keyOf(one) === keyOf(name))
	);
	if (same) return { project, id: same.id };
	const id = freshId(project, known, 'parties', name);
	const described = named.role !== undefined || named.organisation !== undefined;
	const person = described && !named.body;
	return {
		project: {
			...project,
			parties: [
				...project.parties,
				{
					...emptyParty(id, { en: name }),
					kind: person ? 'person' : 'organisation',
					...(named.role === undefined ? {} : { role: { text: { en: named.role } } })
				}
			]
		},
		id
	};
}

/** Names that differ in capitals or in the article are one name. */
function keyOf(name: string): string {
	return name.toLowerCase().replace(/^the /, '');
}

export function addClaim(
	project: Project,
	known: Known,
	taken: Taken,
	options: { draft: boolean }
): { project: Project; id: string } {
	const name = nameOf(project, known, taken.speaker);
	const gist = firstGist(project, known, taken);
	const id = freshId(project, known, 'claims', stemOf(name, taken.quote.text));
	const claim: ClaimDraft = {
		...blank(Claim),
		id,
		draft: options.draft,
		kind: taken.act,
		speaker: taken.speaker,
		gist,
		quotes: [taken.quote],
		points: [{ id: 'point-1', gist, quote: taken.quote.text }]
	};
	return { project: { ...project, claims: [...project.claims, claim] }, id };
}

/** Adds a response; it answers what `to` names, a response being answered by a rejoinder. */
export function addResponse(
	project: Project,
	known: Known,
	taken: Taken,
	options: { draft: boolean; to?: TargetDraft }
): { project: Project; id: string } {
	const name = nameOf(project, known, taken.speaker);
	const id = freshId(project, known, 'responses', stemOf(name, taken.quote.text));
	const { silence } = taken;
	const response: ResponseDraft = {
		...blank(Response),
		id,
		draft: options.draft,
		speaker: taken.speaker,
		outcome: silence?.outcome ?? 'replied',
		...(silence ? { asked: { by: silence.by, about: [], inferred: [] } } : {}),
		gist: firstGist(project, known, taken),
		quotes: [taken.quote]
	};
	const whole = withTargets(response, [options.to ?? {}]);
	return { project: { ...project, responses: [...project.responses, whole] }, id };
}

/** Puts further words to a claim or a response. */
export function addQuote(project: Project, statement: string, quote: QuotationDraft): Project {
	const add = <T extends { id: string; quotes: QuotationDraft[] }>(one: T): T =>
		one.id === statement ? { ...one, quotes: [...one.quotes, quote] } : one;
	return {
		...project,
		claims: project.claims.map(add),
		responses: project.responses.map(add)
	};
}

/** Takes a statement away, and with it the answers to it. */
export function removeStatement(project: Project, id: string): Project {
	return {
		...project,
		claims: project.claims.filter((one) => one.id !== id),
		responses: project.responses
			.filter((one) => one.id !== id)
			.map((one) => ({
				...keepingTargets(one, ({ claim, response }) => claim !== id && response !== id),
				raises: one.raises.filter((claim) => claim !== id)
			}))
	};
}

function nameOf(project: Project, known: Known, id: string): string {
	return partiesOf(project, known).find((party) => party.id === id)?.name ?? '';
}

/** More words than this make an id that nobody can read. */
const ID_WORDS = 6;

function stemOf(name: string, quote: string): string {
	return `${name} ${quote.split(' ').slice(0, ID_WORDS).join(' ')}`;
}

/** Longer words are not repeated whole in the sentence that begins as ours. */
const LONGEST = 160;

/**
 * A first sentence of ours, for a person to write over: it names the speaker and repeats the words, as
 * the publisher's where they report what was said.
 */
function firstGist(
	project: Project,
	known: Known,
	{ speaker, quote, act, silence }: Taken
): { en: string } {
	const name = nameOf(project, known, speaker) || '…';
	// Marks inside would end the quotation early for whoever reads this sentence by its marks.
	const words = quote.text.replace(/["“”«»]/g, '’');
	const short =
		words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words;
	if (silence) return { en: `No answer from ${name}: “${short}”` };
	if (quote.voice === 'reported') {
		const publisher = project.sources.find(({ id }) => id === quote.source)?.publisher ?? '';
		const by = nameOf(project, known, publisher);
		return { en: `${name}, as ${by === '' ? 'reported' : `${by} reports`}: “${short}”` };
	}
	// The past tense fits one speaker and many.
	return { en: `${name} ${act === 'demand' ? 'asked' : 'said'}: “${short}”` };
}
