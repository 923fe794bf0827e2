import { findQuotation } from '#lib/evidence/find-quotation.ts';
import { idHere, idThere } from '#lib/record/origin.ts';
import { differenceIn } from '#lib/record/quotations.ts';
import { quotedOf } from '#lib/record/quoted.ts';
import type { Difference } from '#lib/record/problem.ts';
import type { PartyRecord, TheRecord } from '#lib/record/record.ts';
import { words } from '#lib/text/fold.ts';
import type { Named } from './changes.ts';

/** Where what a site has meets what the record has already. Both stay as they are; a person looks at it. */
export type Conflict =
	/** The id is taken here, by an entry of our own: the two are kept apart by the site's name. */
	| { kind: 'id'; list: Named['list']; id: string; ours: string }
	| { kind: 'party'; id: string; ours: string; name: string }
	| { kind: 'address'; id: string; ours: string; url: string }
	/** We quote words of a document that are not so in the passages that the site has of it. */
	| ({ kind: 'quotation'; id: string; ours: string; text: string } & Difference)
	/** A file of the site was changed here, or put there by hand: it stays as it is. */
	| { kind: 'changed-here'; file: string };

const LISTS = ['parties', 'sources', 'topics', 'claims', 'responses', 'terms'] as const;

/** Meetings of what came from a site with all the rest of the record. */
export function conflictsOf(site: string, record: TheRecord): Conflict[] {
	const start = idHere(site, '');
	const isTheirs = ({ id }: { id: string }) => id.startsWith(start);
	const split = <T extends { id: string }>(map: ReadonlyMap<string, T>) => {
		const all = [...map.values()];
		return { theirs: all.filter(isTheirs), ours: all.filter((one) => !isTheirs(one)) };
	};
	const parties = split(record.parties);
	const sources = split(record.sources);
	const names = new Map(parties.ours.flatMap((one) => namesOf(one).map((name) => [name, one])));
	const addresses = new Map(
		sources.ours.flatMap(({ id, url }) => (url === undefined ? [] : [[plain(url), id]]))
	);
	const same = sources.theirs.flatMap(({ id, url }) => {
		const ours = url === undefined ? undefined : addresses.get(plain(url));
		return ours === undefined || url === undefined ? [] : [{ id, ours, url }];
	});
	return [
		...LISTS.flatMap((list) =>
			[...record[list].keys()].flatMap((id): Conflict[] =>
				id.startsWith(start) && record[list].has(idThere(id))
					? [{ kind: 'id', list, id, ours: idThere(id) }]
					: []
			)
		),
		...parties.theirs.flatMap((party): Conflict[] => {
			const name = namesOf(party).find((one) => names.has(one));
			const ours = name === undefined ? undefined : names.get(name);
			return ours ? [{ kind: 'party', id: party.id, ours: ours.id, name: party.name.en }] : [];
		}),
		...same.map((one): Conflict => ({ kind: 'address', ...one })),
		...differing(record, same)
	];
}

/** The names of a party, folded. */
function namesOf({ name, names }: PartyRecord): string[] {
	return [...Object.values(name), ...names].map((one) => words(one).join(' '));
}

/** An address without what leads to the same page: the protocol, a `www.`, a slash at the end, a part. */
function plain(url: string): string {
	return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/(?:\/|\/?#.*)$/, '');
}

function differing(record: TheRecord, same: readonly { id: string; ours: string }[]): Conflict[] {
	const quoted = same.length > 0 ? quotedOf(record) : [];
	return same.flatMap(({ id, ours }) => {
		const passages = record.evidence.get(id)?.disclosed ?? [];
		return quoted.flatMap(({ source, text }): Conflict[] => {
			if (source !== ours) return [];
			if (findQuotation(text, passages).kind !== 'absent') return [];
			const differs = differenceIn(text, passages);
			return differs ? [{ kind: 'quotation', id, ours, text, ...differs }] : [];
		});
	});
}
