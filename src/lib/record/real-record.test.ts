import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '#lib/evidence/evidence.ts';
import { findRecord, readFiles } from '#lib/disk/record-folder.ts';
import { readRecord, type Reading } from './read.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('the record of this site', () => {
	let reading: Reading;
	beforeAll(async () => {
		reading = await readRecord(await readFiles(await findRecord(ROOT)));
	});

	test('has no problems, and every quotation is proven', () => {
		expect(reading.problems).toEqual([]);
		expect(reading.counts.quotations).toBeGreaterThan(100);
		expect(reading.counts.proven).toBe(reading.counts.quotations);
	});

	test.each([
		['amnesty-international', 'Amnesty International'],
		['agnes-callamard', 'Agnès Callamard'],
		['israel-defense-forces', 'IDF'],
		['ngo-monitor', 'NGO Monitor'],
		['shaun-sacks', 'Shaun Sacks'],
		['international-legal-forum', 'International Legal Forum'],
		['arsen-ostrovsky', 'Arsen Ostrovsky'],
		['arsen-ostrovsky', 'Arsen Ostrovksy'],
		['tkh-group', 'TKH'],
		['hikvision', 'Hikvision'],
		['asn-impact-investors', 'ASN'],
		['human-rights-research-center', 'HRRC'],
		['business-and-human-rights-resource-centre', 'BHRRC'],
		['jns', 'JNS'],
		['breaking-the-silence', 'Breaking the Silence'],
		['bds-national-committee', 'BNC'],
		['anyvision', 'AnyVision'],
		['ibm', 'IBM'],
		['amazon', 'Amazon'],
		['microsoft', 'Microsoft'],
		['jewish-voice-for-peace', 'JVP'],
		['idemia', 'Idemia'],
		['axis-communications', 'Axis'],
		['noldus', 'Noldus'],
		['european-union', 'European Union']
	])('%s is found as %s and appears in it', (id, spelling) => {
		const { parties, claims, responses, sources } = reading.record;
		const party = parties.get(id);
		const spellings = [
			...Object.values(party?.name ?? {}),
			...Object.values(party?.short ?? {}),
			...(party?.names ?? [])
		];
		expect(spellings).toContain(spelling);
		const people = [...parties.values()].filter((one) => one.role?.for === id).map((one) => one.id);
		const appears = [
			...[...claims.values()].flatMap(({ speaker, concerns }) => [speaker, ...concerns]),
			...[...responses.values()].map(({ speaker }) => speaker),
			...[...sources.values()].flatMap(({ publisher, authors }) => [publisher, ...authors])
		];
		expect([id, ...people].some((one) => appears.includes(one))).toBe(true);
	});

	test('records the silence of Hikvision with who asked and the words that say so', () => {
		const silence = [...reading.record.responses.values()].find(
			({ speaker, outcome }) => speaker === 'hikvision' && outcome === 'no-reply'
		);
		expect(silence?.asked?.by).toBe('amnesty-international');
		expect(silence?.quotes[0]?.text).toContain('Hikvision');
	});

	test('says everything of ours in English and in Arabic', () => {
		const { record } = reading;
		const ours: [string, { en: string; ar?: string } | undefined][] = [
			...[...record.topics.values()].flatMap(({ id, title, summary }): typeof ours => [
				[id, title],
				[id, summary]
			]),
			...[...record.claims.values()].flatMap(({ id, gist, points, quotes }): typeof ours => [
				[id, gist],
				...points.flatMap((point): typeof ours => [
					[`${id}/${point.id}`, point.gist],
					[`${id}/${point.id}`, point.for],
					[`${id}/${point.id}`, point.against]
				]),
				...quotes.flatMap(({ note, leftOut }): typeof ours => [
					[id, note],
					[id, leftOut]
				])
			]),
			...[...record.responses.values()].flatMap(
				({ id, gist, answers, moves, quotes }): typeof ours => [
					[id, gist],
					...answers.map(({ basis }): (typeof ours)[number] => [id, basis.why]),
					...moves.flatMap(({ why, alsoOn }): typeof ours => [
						[id, why],
						[id, alsoOn]
					]),
					...quotes.flatMap((quote): typeof ours => [
						[id, quote.note],
						[id, quote.leftOut],
						...quote.variants.map((variant): (typeof ours)[number] => [id, variant.note])
					])
				]
			),
			...[...record.parties.values()].flatMap(
				({ id, name, short, role, interest }): typeof ours => [
					[id, name],
					[id, short],
					[id, role?.text],
					...(interest === 'unknown' ? [] : interest).map((one): (typeof ours)[number] => [
						id,
						one.text
					])
				]
			),
			...[...record.sources.values()].flatMap(({ id, about, note }): typeof ours => [
				[id, about],
				[id, note]
			]),
			...[...record.terms.values()].flatMap(({ id, name, note, ours: own }): typeof ours => [
				[id, name],
				[id, note],
				[id, own]
			])
		];
		const missing = ours.filter(([, text]) => text !== undefined && text.ar === undefined);
		expect(missing.map(([id]) => id)).toEqual([]);
	});

	test('discloses a part of each captured text, and no text lies beside the record', async () => {
		for (const one of reading.record.evidence.values()) {
			const shown = one.disclosed.reduce((sum, { text }) => sum + text.length, 0);
			expect(shown, one.source).toBeLessThan(factsOf(one).characters);
		}
		const all = await readdir(`${ROOT}/data`, { recursive: true, withFileTypes: true });
		const names = all.filter((one) => one.isFile()).map(({ name }) => name);
		expect(names.filter((name) => !/\.(?:yaml|json)$/.test(name))).toEqual(['README.md']);
	});
});
