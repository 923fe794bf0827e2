import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/text/languages.ts';
import { realRecord } from '../../../tests/real/record.ts';
import type { Localized } from './schema.ts';

/** What the record of this site says in its own words, beside the words that it quotes. */
const record = await realRecord();
const claims = [...record.claims.values()];
const responses = [...record.responses.values()];
const points = claims.flatMap((claim) =>
	claim.points.map((point) => ({ ...point, name: `${claim.id}/${point.id}`, claim }))
);

test('the whole of the matter is in the title of its topic', () => {
	const title = record.topics.get('facial-recognition-hebron-jerusalem')?.title;
	expect(title?.en).toMatch(/West Bank and the east of Jerusalem/);
	expect(title?.ar).toMatch(/الضفة الغربية والجزء الشرقي من القدس/);
});

describe('of every point of every claimant it is said', () => {
	test('which kind of question it raises', () => {
		expect(points.filter(({ question }) => !question).map(({ name }) => name)).toEqual([]);
	});

	/** A language that is begun is brought to its end. */
	const begun = LANGUAGES.filter((lang) => points.some((point) => point.for?.[lang]));
	test.each(begun)('what would speak for it and what against it, in %s', (lang) => {
		const lacking = points.filter((point) => !point.for?.[lang] || !point.against?.[lang]);
		expect(lacking.map(({ name }) => name)).toEqual([]);
	});

	test('in a line each, at about the same length for everybody', () => {
		const length = new Map<string, number[]>();
		for (const { claim, ...point } of points) {
			for (const line of [point.for!.en, point.against!.en]) {
				expect(line.length, `${point.name}: ${line}`).toBeLessThan(110);
				length.set(claim.speaker, [...(length.get(claim.speaker) ?? []), line.length]);
			}
		}
		const means = [...length.values()].map((all) => all.reduce((a, b) => a + b) / all.length);
		expect(Math.max(...means) / Math.min(...means)).toBeLessThan(1.6);
	});
});

/** Everything of ours in a language, with where it stands. */
function wordsIn(lang: Language): { name: string; text: string }[] {
	const found: { name: string; text: string }[] = [];
	const walk = (value: unknown, name: string): void => {
		if (typeof value !== 'object' || value === null) return;
		if (Array.isArray(value)) return value.forEach((one) => walk(one, name));
		for (const [key, one] of Object.entries(value)) {
			if (key === lang && typeof one === 'string') found.push({ name, text: one });
			else walk(one, name);
		}
	};
	for (const { id, topic, ...one } of [...claims, ...responses]) walk(one, `${topic}/${id}`);
	for (const one of record.topics.values()) walk({ ...one, claims: [], responses: [] }, one.id);
	for (const one of [...record.parties.values(), ...record.sources.values()]) walk(one, one.id);
	for (const one of record.terms.values()) walk(one, one.id);
	return found;
}

describe('in Arabic', () => {
	test.each([
		['a wrongdoing is no mistake', /كخطأ إسرائيلي/],
		['BDS is spelled out', /أجندة المقاطعة(?! وسحب)/],
		['fake images are not made-up ones', /صور مصطنعة/],
		['to uphold is not to help entrench', /تسهم في ترسيخ/],
		['by force is not under compulsion', /يبعدونهم قسرًا/],
		['cameras are kept running, not repaired', /صيانة كاميرات/],
		['in its own name, not in its voice', /بصوته|بصوتها/],
		['to double down is more than to hold on', /تمسكت أكثر/]
	])('%s', (_, other) => {
		const found = wordsIn('ar').filter(({ text }) => other.test(text));
		expect(found.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
	});

	const gistOf = (id: string): Localized | undefined =>
		record.claims.get(id)?.gist ?? record.responses.get(id)?.gist;

	test.each([
		['upholds-apartheid', 'وتخدم الإبقاء على حالة أبارتهايد'],
		['tkh-cameras-in-jerusalem', 'يُخرجوهم بالقوة'],
		['report-ignores-ubiquity', 'بوصفه شكلًا فريدًا وبالغ الجسامة من الأفعال الإسرائيلية الخاطئة'],
		['report-exploits-debate', '«المقاطعة وسحب الاستثمارات وفرض العقوبات»'],
		['ai-generated-images', 'صور مزيفة'],
		['asn-due-diligence', 'كاميرات تي كيه إتش'],
		['anyvision-doubled-down', 'ضاعفت رهانها على']
	])('%s has “%s”', (id, words) => {
		expect(gistOf(id)?.ar).toContain(words);
	});
});
