import { expect, test } from 'vitest';
import { realRecord } from '../../../tests/real/record.ts';

/** What narrows the words that the record quotes is in our own words beside them. */
const record = await realRecord();
const claims = [...record.claims.values()];
const responses = [...record.responses.values()];
const points = claims.flatMap(({ id, points: all }) =>
	all.map(({ quote, gist, ...point }) => ({ name: `${id}/${point.id}`, quote, gist }))
);

/** Each sentence of ours with the words that it stands for. */
const gists = [
	...[...claims, ...responses].flatMap(({ id, gist, quotes }) =>
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
	['a state of it', /state of apartheid/, /state of apartheid/, /حالة أبارتهايد/],
	['a system of it', /system of apartheid/, /system of apartheid/, /منظومة أبارتهايد/],
	[
		'where a network is',
		/camera network .* in the West Bank|reinforced Israel’s practice|violated the rights/,
		/in the West Bank/,
		/في الضفة الغربية/
	],
	[
		'the supply of what',
		/stopping the supply of facial/,
		/supply of facial recognition technologies/,
		/توريد تقنيات التعرف على الوجوه/
	],
	[
		'what data served for',
		/used to build databases/,
		/used to build databases/,
		/بناء قواعد بيانات/
	],
	[
		'of whom',
		/^as part of their relentless|Jewish state\. It is also/,
		/delegitimization of “the Jewish state”/,
		/نزع الشرعية عما يسميه أوستروفسكي الدولة اليهودية/
	],
	['whose checkpoints', /at military checkpoints/, /military checkpoints/, /نقاط تفتيش عسكرية/],
	['physical', /excessive physical force/, /excessive physical force/, /القوة الجسدية المفرطة/],
	[
		'dangerous, intrusive, insidious',
		/dangerous, intrusive, insidious/,
		/dangerous, intrusive, insidious/,
		/خطرة ومتطفلة وخبيثة/
	],
	['countless settings', /countless settings/, /countless settings/, /ما لا يحصى من السياقات/],
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
