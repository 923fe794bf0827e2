import { describe, expect, it } from 'vitest';
import { withoutRule } from '../../../../tests/support/rules.ts';
import { COREFERENCE_RULES } from './coreference-rules.ts';
import { AFTER } from './cue-after.ts';
import { CLAUSE_BEFORE } from './cue-before.ts';
import { findQuotations } from './propose.ts';
import { USES } from './usage.ts';
import { WORDS_BEFORE } from './words-before.ts';

/** The speakers of the quotations of a text in order, and the rules that found them. */
function read(text: string, lang: string): { names: (string | undefined)[]; rules: string[] } {
	const found = findQuotations(text, { lang }).filter(({ kind }) => kind === 'quotation');
	return {
		names: found.map(({ speaker }) => speaker?.name),
		rules: found.flatMap(({ rule }) => rule ?? [])
	};
}

const speakers = (text: string, lang: string) => read(text, lang).names;

/** What the quotations of a text are taken for. */
const uses = (text: string, lang: string) =>
	findQuotations(text, { lang }).flatMap((one) => (one.kind === 'quotation' ? [one.use] : []));

type Row<Answer> = [rule: string, text: string, answer: Answer[], lang?: string];

/** Each rule has a sentence that is read rightly with it, and otherwise without it. */
function eachRule<Answer>(
	rules: readonly { name: string }[],
	reading: (text: string, lang: string) => Answer[],
	rows: readonly Row<Answer>[]
): void {
	it.each(rows)('%s: “%s”', (rule, text, answer, lang = 'en') => {
		expect(reading(text, lang)).toEqual(answer);
		expect(withoutRule(rules, rule, () => reading(text, lang))).not.toEqual(answer);
	});
	hasAll(rules, rows);
}

/** The same where another rule may come to the same answer, less surely: this one must have given it. */
function eachCue(rules: readonly { name: string }[], rows: readonly Row<string>[]): void {
	it.each(rows)('%s: “%s”', (rule, text, names, lang = 'en') => {
		const found = read(text, lang);
		expect(found.names).toEqual(names);
		expect(found.rules).toContain(rule);
		expect(withoutRule(rules, rule, () => read(text, lang))).not.toEqual(found);
	});
	hasAll(rules, rows);
}

function hasAll(rules: readonly { name: string }[], rows: readonly Row<unknown>[]): void {
	it('has a sentence for every rule', () => {
		expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
	});
}

describe('whom a phrase stands for', () => {
	eachRule(COREFERENCE_RULES, speakers, [
		['nobody-named', '“The hall is cold,” somebody said.', [undefined]],
		[
			'name-in-marks',
			'The association “Open Quays” said the hall is “far too cold”.',
			[undefined, 'Open Quays']
		],
		[
			'issuer',
			'وقال التقرير الصادر عن منظمة الضفاف إن القاعة «باردة جدا في الشتاء».',
			['منظمة الضفاف'],
			'ar'
		],
		['personal-pronoun', 'Jane Holt runs the hall. “We stay,” she said.', ['Jane Holt']],
		[
			'demonstrative',
			'Die Leiterin ist Claudia Weber. Diese erklärt: „Wir bleiben in der Halle.“',
			['Claudia Weber'],
			'de'
		],
		['group-pronoun', 'The Harbour Trust owns the hall. “We stay,” it said.', ['Harbour Trust']],
		[
			'owner-of-document',
			'The Harbour Trust owns the hall. The trust’s report calls it “a ruin in the making”.',
			['Harbour Trust']
		],
		[
			'maker-of-document',
			'The Harbour Trust released a report. The report calls the hall “a ruin in the making”.',
			['Harbour Trust']
		],
		[
			'office',
			'Minister Jane Holt opened the hall. Ann Baker came. The minister said it was “a good day for all”.',
			['Jane Holt']
		],
		[
			'body',
			'The Harbour Trust owns the hall. The organisation says the hall is “not for sale”.',
			['Harbour Trust']
		],
		[
			'word-of-last',
			'“We stay,” said the old residents. The residents called the plan “a costly mistake”.',
			['the old residents', 'the old residents']
		],
		['name', '“We stay,” said Jane Holt.', ['Jane Holt']]
	]);
});

describe('a word before a quotation', () => {
	eachCue(WORDS_BEFORE, [
		[
			'carried',
			'Jane Holt called the hall “a fine old place” and “far too cold in winter”.',
			['Jane Holt', 'Jane Holt']
		],
		['own-words', 'Lia Stone is, by her account, “a baker first and last”.', ['Lia Stone']],
		['according', 'According to Jane Holt, the hall is “far too cold in winter”.', ['Jane Holt']],
		[
			'participle',
			'Jane Holt cut the budget, calling the hall “a costly ruin by the sea”.',
			['Jane Holt']
		],
		[
			'second-verb',
			'Ana Souza admitiu “algum atraso na obra” e prometeu o dinheiro “antes do fim de maio”.',
			['Ana Souza', 'Ana Souza'],
			'pt'
		],
		['subject-before', 'Jane Holt said: “We stay.”', ['Jane Holt']],
		[
			'subject-far-before',
			'Jane Holt said of the hall, which she had never liked much, that for most of the year “it is cold”.',
			['Jane Holt']
		],
		[
			'finding',
			'The Harbour Trust released a report. The report finds that the hall is “far too cold in winter”.',
			['Harbour Trust']
		],
		[
			'no-subject-before',
			'«Nos quedamos», dijo Ana Ruiz. Añadió que la sala es «demasiado fría en invierno».',
			['Ana Ruiz', 'Ana Ruiz'],
			'es'
		],
		[
			'joined-verb',
			'Jane Holt, who runs the hall and who insists it is “far too cold in winter”, stays.',
			['Jane Holt']
		]
	]);
});

describe('the clause before a quotation', () => {
	eachCue(CLAUSE_BEFORE, [
		[
			'again',
			'« Le club reste ouvert », dit Jane Holt. Et d’ajouter : « Nous lisons ici chaque soir. »',
			['Jane Holt', 'Jane Holt'],
			'fr'
		],
		['label', 'Jane Holt: “We stay in the hall.”', ['Jane Holt']],
		[
			'goes-on',
			'„Der Saal bleibt offen“, sagte Jane Holt. Die Regeln würden „in jeder Nacht eingehalten“.',
			['Jane Holt', 'Jane Holt'],
			'de'
		]
	]);
});

describe('what stands behind a quotation', () => {
	eachCue(AFTER, [
		['thus', '«La sala è nostra»: così Ada Neri.', ['Ada Neri'], 'it'],
		[
			'own-words-after',
			'Jane Holt came. “We stay,” she said. “It is cold”, in her own words, but dry.',
			['Jane Holt', 'Jane Holt']
		],
		['according-after', 'The hall is “past saving”, according to Jane Holt.', ['Jane Holt']],
		['verb-subject', '“We stay,” said Jane Holt.', ['Jane Holt']],
		[
			'no-subject-after',
			'«El muro aguanta», dijo Rut Valle. «No hay grietas», añadió.',
			['Rut Valle', 'Rut Valle'],
			'es'
		],
		['subject-verb', '“We stay,” Jane Holt, a clerk, said.', ['Jane Holt']],
		[
			'trailing',
			'The hall is “a fine old place” and will stand for years, said Jane Holt.',
			['Jane Holt']
		],
		[
			'unlisted-verb',
			'“O clube fica aberto”, gracejou a dona, Jane Holt, à porta.',
			['Jane Holt'],
			'pt'
		],
		['dash', '“We stay in the hall.” — Jane Holt', ['Jane Holt']]
	]);
});

describe('what is no speech', () => {
	eachRule(USES, uses, [
		['named work', 'The report, titled “empty shelves in old halls”, is long.', ['title']],
		['borne by a noun', 'Jane Holt führt das Haus „Zu sieben Möwen am Kai“.', ['title'], 'de'],
		['title case', 'The choir sang “Morning on the Marsh” and went home.', ['title']],
		['name of a body', 'The association “open quays for all the town” met.', ['term']],
		['held at arm’s length', 'Jane Holt praised the so-called “quiet hour of the day”.', ['term']],
		['called so by a role', 'The hall, which the operator calls “uneconomic”, closes.', ['term']],
		['adjective', 'Jane Holt said the “interim” council met.', ['term']],
		[
			'word within a sentence',
			'Jane Holt said that on every single day of that long and rainy winter she walked through “mud.”',
			['term']
		],
		['word of nobody', 'The bread is “fresh.”', ['term']],
		['few words', 'The bread is “fresh from the oven” here.', ['term']]
	]);
});
