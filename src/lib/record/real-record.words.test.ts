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

/** Each sentence of ours with the words that it stands for. */
const gists = [
	...claims.flatMap(({ id, gist, quotes }) =>
		quotes.slice(0, 1).map(({ text }) => ({ name: id, words: text, gist }))
	),
	...points.map(({ name, quote, gist }) => ({ name, words: quote, gist }))
];

/** Words that narrow a statement, and how a sentence of ours keeps them; in Arabic where one form is enough. */
const NARROWING: [string, RegExp, RegExp, RegExp?][] = [
	[
		'the territory',
		/\bOPT\b|Occupied (?:Palestinian )?Territor|occupied Palestinian territory/,
		/“OPT”|“Occupied (?:Palestinian )?Territories”|“occupied Palestinian territory”/,
		/المحتلة|“OPT”/
	],
	[
		'the east of a city',
		/[Ee]ast(?:ern)? Jerusalem/,
		/[Ee]ast(?:ern)? Jerusalem/,
		/القدس الشرقية|شرقي القدس/
	],
	['a part of a city', /Jerusalem’s Old City/, /Jerusalem’s Old City/, /البلدة القديمة/],
	['a region', /Xinjiang/, /Xinjiang|including in the region/, /شينجيانغ/],
	['a name for it', /Judea and Samaria/, /“Judea and Samaria/],
	['checkpoints', /checkpoints/, /checkpoints/, /نقاط (?:ال)?تفتيش/],
	['spurious', /spurious/, /“spurious/, /زائفة/],
	[
		'with what',
		/with new surveillance tools/,
		/with new surveillance tools/,
		/بأدوات مراقبة جديدة/
	],
	[
		'of what kind',
		/discriminatory and inhuman/,
		/discriminatory and inhuman/,
		/تمييزية ولاإنسانية|التمييزية واللاإنسانية/
	],
	['forcibly', /forcibly/, /forcibly/, /بالقوة/],
	[
		'against whom',
		/(?:only|apartheid|deployment) against Palestinians/,
		/against Palestinians/,
		/ضد/
	],
	['targeted, not chosen', /targeted sites/, /targeted/],
	[
		'maintains, not provides with',
		/maintains surveillance cameras/,
		/maintains surveillance cameras|maintains .*cameras/,
		/تولّي أمر كاميرات|تتولى له أمر كاميرات/
	],
	['a contract, not all dealings', /terminate its contract/, /terminates? its contract/, /عقدها/],
	['on a condition', /\bunless\b/, /\bunless\b|\bor it\b/],
	['until when', /\buntil a comprehensive ban\b/, /\buntil\b/, /إلى حين|إلى أن|حتى/],
	['or even', /or even/, /or even/, /أو حتى/],
	['many of them', /\b[Mm]any of\b/, /\bmany of\b/],
	['some of them', /\bSome US\b/, /\bsome US\b/, /بعض/],
	['most of them', /\bexport of most\b/, /\bmost\b/, /معظم/],
	['entirely', /^entirely legal$/, /\bentirely legal\b/, /تمام/],
	['at risk', /\bat risk of\b/, /\brisk of\b/, /خطر/],
	['can be used', /\bcan be used\b/, /\bcan\b/],
	[
		'monitoring and surveillance',
		/for monitoring and surveillance/,
		/for monitoring and surveillance/
	]
];

const bearing = (inWords: RegExp) => gists.filter(({ words }) => inWords.test(words));

test.each(NARROWING)('a sentence of ours keeps %s wherever the words have it', (_, inWords, en) => {
	expect(bearing(inWords).length).toBeGreaterThan(0);
	const lost = bearing(inWords).filter(({ gist }) => !en.test(gist.en));
	expect(lost.map(({ name }) => name)).toEqual([]);
});

test.each(NARROWING.flatMap(([name, inWords, , ar]) => (ar ? [[name, inWords, ar] as const] : [])))(
	'a sentence of ours keeps %s in Arabic too',
	(_, inWords, ar) => {
		const lost = bearing(inWords).filter(({ gist }) => !ar.test(gist.ar ?? ''));
		expect(lost.map(({ name }) => name)).toEqual([]);
	}
);

test('no sentence of ours has a relation that the words have not', () => {
	// “Ends its engagement”, “leaves” and “chose” are other things than what was written.
	const other = /\bengagement\b|\bchose\b|\bcan remove\b|\bits cameras\b/;
	expect(gists.filter(({ gist }) => other.test(gist.en)).map(({ name }) => name)).toEqual([]);
});

test('the whole of the matter is in the title of its topic', () => {
	const title = record.topics.get('facial-recognition-hebron-jerusalem')?.title;
	expect(title?.en).toMatch(/West Bank and the east of Jerusalem/);
	expect(title?.ar).toMatch(/الضفة الغربية وشرقي القدس/);
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
		['upholds-apartheid', 'وتخدم الإبقاء على الأبارتهايد'],
		['tkh-cameras-in-jerusalem', 'يُخرجوهم بالقوة'],
		['report-ignores-ubiquity', 'بوصفه تجاوزًا إسرائيليًّا فريدًا'],
		['report-exploits-debate', '«المقاطعة وسحب الاستثمارات وفرض العقوبات»'],
		['ai-generated-images', 'صور مزيفة'],
		['asn-due-diligence', 'كاميرات تي كيه إتش'],
		['anyvision-doubled-down', 'ضاعفت رهانها على']
	])('%s has “%s”', (id, words) => {
		expect(gistOf(id)?.ar).toContain(words);
	});
});
