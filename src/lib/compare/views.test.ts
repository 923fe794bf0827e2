import { describe, expect, it } from 'vitest';
import { fixtureRecord } from '../../../tests/fixtures/load.ts';
import { recordAsOf } from './chronology/as-of.ts';
import { threadOf } from '#lib/record/replies.ts';
import { joinsOf } from '#lib/record/joins.ts';
import { apparatusOf, quotationChoices } from './wording/apparatus.ts';
import { bareRecord, chronologyPage, claimChronologyPage } from './chronology/view.ts';
import { topicMap } from './map/view.ts';
import { termTables } from './terms/table-view.ts';

const record = await fixtureRecord();
const topics = [...record.topics.values()];

describe('the chronology of a topic', () => {
	it.each(topics)('draws every dated thing of $id once, on the line', (topic) => {
		const { dated, line } = chronologyPage(record, topic, 'en');
		const drawn =
			line?.signs.flatMap(({ kind, keys }) => keys.map((key) => `${kind} ${key}`)) ?? [];
		expect(drawn.sort()).toEqual(dated.map(({ kind, key }) => `${kind} ${key}`).sort());
		for (const { start, end, at, lane, label } of line?.signs ?? []) {
			expect(0 <= start && start < at && at < end && end <= 1).toBe(true);
			expect(0 <= label && label < 1 && lane < line!.lanes).toBe(true);
		}
	});

	it.each(topics)('goes back in time as the whole record does: $id', (topic) => {
		const { bare, dated, undated } = chronologyPage(record, topic, 'en');
		const own = new Set([...dated, ...undated].map(({ key }) => key));
		for (const day of ['1900-01-01', '2024-03-05', '2024-03-08', '2024-03', '2999-12-31']) {
			const [small, whole] = [recordAsOf(bareRecord(bare), day), recordAsOf(record, day)];
			if (small.kind !== 'as-of' || whole.kind !== 'as-of') throw new Error(day);
			for (const list of ['later', 'unprompted', 'perhapsLater', 'undated'] as const) {
				expect([...small[list]].sort()).toEqual(whole[list].filter((key) => own.has(key)).sort());
			}
		}
	});

	it.each(topics)('draws no answer before what it answers, nor above it: $id', (topic) => {
		const { line } = chronologyPage(record, topic, 'en');
		const signOf = (key: string) =>
			line?.signs.find((sign) => sign.kind !== 'asked' && sign.keys.some((one) => one === key));
		let pairs = 0;
		for (const claim of record.claims.values()) {
			for (const { id, outcome } of joinsOf(record).toClaim.get(claim.id) ?? []) {
				const [target, answer] = [signOf(`claim/${claim.id}`), signOf(`response/${id}`)];
				if (!target || !answer || outcome === 'spoke-earlier') continue;
				pairs++;
				expect(answer.start).toBeGreaterThanOrEqual(target.start);
				expect(answer.at).toBeGreaterThanOrEqual(target.at);
				expect(answer.lane).toBeGreaterThan(target.lane);
			}
		}
		expect(pairs).toBeGreaterThan(0);
	});

	it('tells alike delays once, with all that they are reckoned from', () => {
		for (const topic of topics) {
			for (const { delays } of chronologyPage(record, topic, 'en').dated) {
				const told = delays.map(({ since, min, max, qualified }) =>
					[since, min, max, qualified].join(' ')
				);
				expect(new Set(told).size).toBe(told.length);
				expect(delays.every(({ of }) => of.length > 0)).toBe(true);
			}
		}
	});
});

describe('the chronology of a claim', () => {
	it.each([...record.claims.values()])(
		'has $id, all that answers it, what these raise, and nothing else',
		(claim) => {
			const { dated, undated, bare } = claimChronologyPage(record, claim, 'ar');
			const thread = threadOf(joinsOf(record), [claim]);
			const wanted = [
				`claim/${claim.id}`,
				...thread.map(({ id }) => `response/${id}`),
				...thread.flatMap(({ raises }) => raises.map((id) => `claim/${id}`))
			];
			const shown = [...dated, ...undated].map(({ key }) => key);
			expect(new Set(shown)).toEqual(new Set(wanted));
			expect(bare.topic.id).toBe(claim.topic);
			const back = recordAsOf(bareRecord(bare), '1900-01-01');
			expect(back).toMatchObject({ kind: 'as-of', perhapsLater: [] });
		}
	);

	it('refuses a claim that the record does not have', () => {
		const [claim] = record.claims.values();
		expect(() => claimChronologyPage(record, { ...claim!, id: 'gone' }, 'en')).toThrow('gone');
	});
});

describe('the map of a topic', () => {
	it.each(topics)('has a place for every statement, and for every link one: $id', (topic) => {
		const { statements, parties, first } = topicMap(record, topic, 'ar');
		const keys = statements.map(({ middle }) => middle.key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toContain(first);
		expect(parties.flatMap(({ items }) => items.map(({ key }) => key)).sort()).toEqual(
			[...keys].sort()
		);
		const groups = statements.flatMap(({ before, after }) => [...before, ...after]);
		const cards = groups.flatMap(({ bundles }) => bundles.flatMap((bundle) => bundle.cards));
		expect(cards.length).toBeGreaterThan(0);
		for (const { statement, here } of cards) expect(here).toBe(keys.includes(statement.key));
		for (const { path } of [
			...statements.map(({ middle }) => middle),
			...cards.map(({ statement }) => statement)
		])
			expect(path).toMatch(/^\/(?:claims|responses|sources)\/[a-z0-9-]+$/);
	});

	it('bundles by party whatever stands together, each party once', () => {
		for (const topic of topics) {
			for (const { before, after } of topicMap(record, topic, 'en').statements) {
				for (const { bundles } of [...before, ...after]) {
					const ids = bundles.map(({ party }) => party.id);
					expect(new Set(ids).size).toBe(ids.length);
					for (const { party, cards } of bundles) {
						expect(cards.map(({ statement }) => statement.party.id)).toEqual(
							cards.map(() => party.id)
						);
					}
				}
			}
		}
	});

	it('opens with the claim that most parties answer', () => {
		const [topic] = topics.filter(({ id }) => id === 'library-hours');
		expect(topicMap(record, topic!, 'en').first).toBe('claim/five-shuts-out');
	});
});

describe('the apparatus', () => {
	it('has every variant once, and its differences make up both readings', () => {
		const readings = apparatusOf(record, 'en');
		const all = [...record.claims.values(), ...record.responses.values()]
			.flatMap(({ quotes }) => quotes)
			.flatMap(({ source, variants }) => variants.map((one) => JSON.stringify([source, one])));
		expect(readings.length).toBe(new Set(all).size);
		expect(readings.length).toBeGreaterThan(0);
		for (const { here, there, changes } of readings) {
			if (there === undefined) continue;
			const without = (kind: string) =>
				changes.flatMap((one) => (one.kind === kind ? [] : one.text)).join('');
			expect([without('added'), without('removed')]).toEqual([there, here]);
		}
	});

	it('offers every quotation of the record under a key of its own', () => {
		const choices = quotationChoices(record, 'en');
		const [first] = record.claims.values();
		expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
		expect(choices.find(({ key }) => key === `claim/${first!.id}/0`)?.text).toBe(
			first!.quotes[0]!.text
		);
	});
});

describe('the tables of terms', () => {
	it('have a cell for every wording and party, none of them empty all along', () => {
		const tables = termTables(record, 'en');
		expect(tables.length).toBe(record.terms.size);
		for (const { parties, wordings } of tables) {
			for (const { cells } of wordings) expect(cells.length).toBe(parties.length);
			parties.forEach((_, i) => {
				expect(
					wordings.some(({ cells }) => cells[i]!.uses > 0 || cells[i]!.alsoIn.length > 0)
				).toBe(true);
			});
		}
	});
});
