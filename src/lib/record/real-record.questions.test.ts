import { expect, test } from 'vitest';
import { realRecord } from '../../../tests/real/record.ts';

/** Which question a point asks: by one rule for whoever claims it, as data/README.md has it. */
const record = await realRecord();
const points = [...record.claims.values()].flatMap((claim) =>
	claim.points.map((point) => ({ ...point, name: `${claim.id}/${point.id}` }))
);
const asking = (question: string) => points.filter((point) => point.question === question);

test.each([
	[
		'what makes it possible, keeps it up or furthers it',
		'cause',
		/^(?:enables|allows|The exports pose|can be used|leave|serve to|has reinforced|entrenching|acts that maintain|commit crimes|inciting)\b/
	],
	[
		'a law, a right or a duty',
		'quality',
		/^(?:violat|illegal|entirely legal|as prescribed|None of the companies fulfilled)/
	],
	['whether it is needed', 'quality', /^necessary\b/],
	['of what weight it is', 'quality', /significance$|turning point$|a critical precedent/],
	['whether it is arbitrary or excessive', 'quality', /^(?:arbitrary|excessive)\b/],
	[
		'who or what is targeted',
		'conjecture',
		/^(?:Israeli authorities have targeted|Israeli Surveillance Technology Targeting|the Israeli military’s illegal targeting|used by police)/
	],
	['that others did the same', 'conjecture', /^(?:As with|[Ll]ike|.* continues to)\b/],
	['an aim', 'purpose', /^(?:to (?:conduct|track|identify)|in order to|as part of|promote)\b/],
	[
		'whether like cases are treated unlike',
		'conjecture',
		/^(?:treating something|Amnesty applies one standard)/
	],
	[
		'a name',
		'definition',
		/^(?:a (?:state|system) of apartheid|crimes against Palestinians|their relentless campaign|crimes against humanity|(?:previous|.*other apartheid) ?(?:Amnesty )?attacks$|Amnesty attacked)/
	]
])('one rule asks of everybody: %s', (_, question, words) => {
	const found = points.filter(({ quote }) => words.test(quote));
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter((point) => point.question !== question).map(({ name }) => name)).toEqual([]);
});

test('of an imputed aim, what speaks for it and against it is an aim that somebody gave', () => {
	const aim = /\b(?:gives?|given|name)\b.*\b(?:aim|reason)/;
	const other = asking('purpose').filter(
		(point) => !aim.test(point.for!.en) || !aim.test(point.against!.en)
	);
	expect(other.map(({ name }) => name)).toEqual([]);
});

test('no line narrows what was done earlier or elsewhere to one kind of it', () => {
	const found = points.filter(({ quote }) => /attacks?\b|continues to/i.test(quote));
	const ours = found.flatMap((one) => [one.gist.en, one.for!.en, one.against!.en]);
	expect(found.length).toBeGreaterThan(5);
	expect(ours.filter((line) => /publication/i.test(line))).toEqual([]);
});

test('a contested word in a line is the claimant’s, and stands in marks', () => {
	const bare = /(?<![“\w])(?:terror\w*|securit\w*|crim\w+|apartheid|occupation|settlements?)\b/i;
	const lines = points.flatMap((point) => [point.for!.en, point.against!.en]);
	expect(lines.filter((line) => bare.test(line))).toEqual([]);
});

test('no line takes for granted what a point says, nor what came of it', () => {
	const granted = /\bfound here\b|\bthe pressure\b|\bthe harms\b/;
	const lines = points.flatMap((point) => [point.for!.en, point.against!.en]);
	expect(lines.filter((line) => granted.test(line))).toEqual([]);
});

test.each([
	[
		'upholds-apartheid',
		'advances-apartheid',
		'state-of-apartheid',
		'arbitrary-restrictions',
		'arrest-is-arbitrary'
	],
	['tracked-by-an-algorithm', 'excessive-and-arbitrary'],
	['cameras-in-hebron-and-jerusalem', 'new-tools-at-sites', 'sites-of-significance'],
	['ever-growing-network', 'surveillance-of-palestinians'],
	[
		'consolidates-segregation',
		'acts-maintain-apartheid',
		'system-of-apartheid',
		'existing-practices'
	],
	['stop-supplying', 'system-of-apartheid', 'crimes-in-law', 'illegal-settlements'],
	['cease-production', 'enable-surveillance', 'discriminatory-surveillance'],
	[
		'report-erases-terrorism',
		'earlier-ones-erased-too',
		'concerns-drive-policy',
		'technology-allows-less'
	],
	['distorted-or-false-information', 'other-ones-did-too'],
	['strips-context-of-terrorism', 'continues-to-strip'],
	['operations-are-necessary', 'carries-out-operations', 'security-and-intelligence'],
	['report-ignores-ubiquity', 'ubiquitous'],
	['report-exploits-debate', 'global-debate', 'spurious-campaign'],
	['companies-lobbied', 'watered-down'],
	['legal-counterterrorism-tool', 'counterterrorism-tool'],
	['differential-standard', 'on-other-matters', 'campaign-of-lawfare'],
	['ai-generated-images', 'hypocrisy', 'attacked-israel', 'actually-saves', 'fake-images'],
	['used-by-many-countries', 'potential-threats'],
	['asn-due-diligence', 'government-uses-cameras', 'safeguards-necessary'],
	['hrrc-mass-surveillance', 'cameras-used-for-it', 'discriminatory-surveillance'],
	['no-due-diligence', 'prescribed-by-law'],
	['companies-were-invited-to-respond', 'in-procurement-databases', 'shared-with-the-companies'],
	['exports-unregulated-by-the-eu', 'out-of-control'],
	['involvement-in-crimes', 'crimes-against-palestinians'],
	['anyvision-serves-the-military', 'targets-civilians', 'targeting-is-illegal'],
	[
		'marketed-as-field-tested',
		'tested-on-palestinians',
		'military-occupation',
		'apartheid-regime',
		'oppressive-regime'
	],
	['highly-invasive-technology', 'names-of-the-uses'],
	['anyvision-doubled-down', 'others-pulled-back'],
	['increasingly-toxic', 'thanks-to-an-uprising', 'racism-and-brutality', 'inspiring-uprising'],
	['steps-fall-short', 'dangerous-technology'],
	['end-all-ties-with-anyvision', 'insidious-technology'],
	['ban-facial-recognition', 'harmful-technology']
])('of %s, what its words take for granted is a point', (id, ...expected) => {
	expect(record.claims.get(id)?.points.map((one) => one.id)).toEqual(
		expect.arrayContaining(expected)
	);
});
