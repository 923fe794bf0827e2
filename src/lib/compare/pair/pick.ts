import type { StatementKey } from '#lib/record/statement.ts';
import type { TheRecord } from '#lib/record/record.ts';
import type { Language } from '#lib/record/vocabulary.ts';
import { statementsOf } from '#lib/record/statement.ts';
import { localize } from '#lib/record/localize.ts';
import { linksIn, spellingsOf, type PartyLink, type Words } from '#lib/views/links.ts';

/** A statement in the list that a reader picks from. */
export interface Choice {
	key: StatementKey;
	topic: string;
	speaker: PartyLink;
	gist: Words;
	said?: string;
	formerly?: string[];
}

/** Every statement of the record, and every spelling of the names of who speaks, by party. */
export interface Choices {
	statements: Choice[];
	spellings: Record<string, string[]>;
	topics: { id: string; title: Words }[];
}

export function choicesOf(record: TheRecord, lang: Language): Choices {
	const statements = statementsOf(record).map(({ key, value }): Choice => ({
		key,
		topic: value.topic,
		speaker: linksIn(record, lang).party(value.speaker),
		gist: localize(value.gist, lang),
		...(value.said === undefined ? {} : { said: value.said }),
		...(value.formerly.length === 0 ? {} : { formerly: value.formerly })
	}));
	const speakers = [...new Set(statements.map(({ speaker }) => speaker.id))];
	return {
		statements,
		spellings: Object.fromEntries(speakers.map((id) => [id, spellingsOf(record, id)])),
		topics: [...record.topics.values()].map(({ id, title }) => ({
			id,
			title: localize(title, lang)
		}))
	};
}

export type Picked =
	| { kind: 'picked'; key: StatementKey }
	| { kind: 'none' }
	| { kind: 'unknown'; asked: string }
	| { kind: 'ambiguous'; asked: string; choices: Choice[] };

/** What can be shown of a pick that names nothing. In UTF-16 units. */
const LONGEST_ASKED = 80;

/**
 * What a pick in an address names: a key, a bare id where one statement bears it, or either of them
 * in a form that the record has since renamed.
 */
export function resolvePick(choices: readonly Choice[], pick: string | null): Picked {
	if (pick === null || pick === '') return { kind: 'none' };
	const [, kind, id = ''] = /^(?:(claim|response)\/)?(.{1,100})$/s.exec(pick) ?? [];
	const named = (one: Choice, wanted: (id: string) => boolean) => {
		const [place, own = ''] = one.key.split('/');
		return (kind === undefined || kind === place) && wanted(own);
	};
	const now = choices.filter((one) => named(one, (own) => own === id));
	const found =
		now.length > 0
			? now
			: choices.filter((one) => named(one, () => one.formerly?.includes(id) ?? false));
	const asked = pick.slice(0, LONGEST_ASKED).toWellFormed();
	const [first, second] = found;
	if (!first) return { kind: 'unknown', asked };
	if (second) return { kind: 'ambiguous', asked, choices: found };
	return { kind: 'picked', key: first.key };
}
