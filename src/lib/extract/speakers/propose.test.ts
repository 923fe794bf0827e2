import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from './proposal.ts';
import { findQuotations } from './propose.ts';

const parties = [
	{ id: 'readers-guild', names: ['Readers’ Guild', 'the Guild'] },
	{ id: 'town-council', names: ['Town Council', 'بلدية الميناء', 'עיריית הנמל'] }
];

const speakers = (text: string, lang?: string): (string | undefined)[] =>
	findQuotations(text, lang ? { parties, lang } : { parties })
		.filter(({ kind }) => kind === 'quotation')
		.map(({ speaker }) => speaker?.name);

const only = <K extends Proposal['kind']>(text: string, kind: K, lang?: string) =>
	findQuotations(text, lang ? { parties, lang } : { parties }).filter(
		(proposal): proposal is Extract<Proposal, { kind: K }> => proposal.kind === kind
	);

describe('the speaker of a quotation', () => {
	const cases: [where: string, text: string, names: (string | undefined)[], lang?: string][] = [
		['after it', '“We stay,” said Jane Holt on Monday.', ['Jane Holt']],
		['after it without a comma', '“We stay” said Jane Holt.', ['Jane Holt']],
		['before it', 'Jane Holt said: “We stay.”', ['Jane Holt']],
		['in the middle', '“We stay,” Jane Holt said, “and we read.”', ['Jane Holt', 'Jane Holt']],
		['of the one before', '“We stay,” Jane Holt said. “We read.”', ['Jane Holt', 'Jane Holt']],
		[
			'in front of a participle',
			'The Harbour Trust cut the budget, calling the hall “a costly ruin.”',
			['Harbour Trust']
		],
		[
			'around an apposition',
			'Jane Holt, a lawyer and head of the Harbour Trust, said, “We stay.”',
			['Jane Holt']
		],
		[
			'behind a long apposition',
			'“We stay,” Jane Holt, a clerk at the Hall of Books in Porto, Maine, said in a letter.',
			['Jane Holt']
		],
		['by surname', 'The hall was built by Jane Holt. “We stay,” Holt said.', ['Jane Holt']],
		['by pronoun', 'Jane Holt runs the hall. “We stay,” she said.', ['Jane Holt']],
		[
			'by what it is',
			'The Harbour Trust owns the hall. The organisation says the hall is “not for sale.”',
			['Harbour Trust']
		],
		[
			'by its report',
			'The Harbour Trust released a report. The report calls the hall “a ruin in the making.”',
			['Harbour Trust']
		],
		[
			'by its letters',
			'The Harbour Trust (HT) owns the hall. “We stay,” HT said.',
			['Harbour Trust']
		],
		[
			'as a role',
			'“We stay,” a spokesperson for the Harbour Trust said.',
			['a spokesperson for the Harbour Trust']
		],
		['named behind the role', 'The mayor, Jane Holt, replied: “We stay.”', ['Jane Holt']],
		[
			'according to',
			'The hall is “past saving,” according to the Harbour Trust.',
			['Harbour Trust']
		],
		[
			'not the owner of the claim',
			'Jane Holt said the Trust’s claim was “patently and wholly false.”',
			['Jane Holt']
		],
		[
			'not the one called so',
			'The hall was called “the finest of them all” by nobody.',
			[undefined]
		],
		[
			'in French',
			'« Nous restons », a déclaré Claire Dubois, directrice de la Salle. « Jamais », affirme-t-elle.',
			['Claire Dubois', 'Claire Dubois'],
			'fr'
		],
		[
			'in German',
			'„Wir bleiben“, sagte Claudia Weber, Sprecherin des Vereins. „Wir lesen weiter“, fügte sie hinzu.',
			['Claudia Weber', 'Claudia Weber'],
			'de'
		],
		[
			'in Spanish',
			'«Nos quedamos», dijo Ana Ruiz, directora de la sala. «No nos escucharon», añadió.',
			['Ana Ruiz', 'Ana Ruiz'],
			'es'
		],
		[
			'in Italian',
			'«Restiamo qui», ha detto il sindaco Marco Rossi. «La sala è nostra», ha aggiunto. Secondo Ada Neri la chiusura è «un errore gravissimo».',
			['Marco Rossi', 'Marco Rossi', 'Ada Neri'],
			'it'
		],
		[
			'in Portuguese',
			'“Vamos ficar aqui”, disse a prefeita Ana Souza. “A sala é nossa”, acrescentou. Souza explicou que “não há alternativas”.',
			['Ana Souza', 'Ana Souza', 'Ana Souza'],
			'pt'
		],
		[
			'behind a noun in -ment, in French',
			'Le porte-parole du gouvernement a défendu « un exercice de transparence ».',
			['Le porte-parole du gouvernement'],
			'fr'
		],
		[
			'behind an elided article, in French',
			'L’ancien directeur de la Salle, Luc Morin, a répondu : « Nous restons ici. »',
			['Luc Morin'],
			'fr'
		],
		[
			'by “dieser”, in German',
			'Die Leiterin ist Claudia Weber. Diese erklärt: „Wir bleiben hier in der Halle.“',
			['Claudia Weber'],
			'de'
		],
		[
			'as what a thing is described as',
			'Jane Holt described the plan of the council for the hall as “wholly absurd.”',
			['Jane Holt']
		],
		[
			'in Dutch',
			'“Wij blijven”, zegt Jan de Vries, voorzitter van de zaal. “We lezen door”, aldus De Vries.',
			['Jan de Vries', 'Jan de Vries'],
			'nl'
		],
		[
			'in Swedish',
			'”Vi stannar kvar”, säger Anna Lind, ordförande.\n– Vi läser vidare, säger Anna Lind.',
			['Anna Lind', 'Anna Lind'],
			'sv'
		],
		[
			'in Arabic',
			'قالت ليلى منصور إن «القاعة ستبقى مفتوحة». وأضافت: «لن نغادر هذا المكان».',
			['ليلى منصور', 'ليلى منصور'],
			'ar'
		],
		[
			'around what a French paper puts inside the marks',
			'« Le club reste ouvert, affirme la directrice du club, Jane Holt, et nous lisons. »',
			['Jane Holt', 'Jane Holt'],
			'fr'
		],
		[
			'between dashes in Italian marks',
			'«Il circolo resta aperto – osserva la preside Jane Holt – e noi leggiamo».',
			['Jane Holt', 'Jane Holt'],
			'it'
		],
		[
			'behind an infinitive that only goes on',
			'« Le club reste ouvert », dit Jane Holt. Et d’ajouter : « Nous lisons ici chaque soir. »',
			['Jane Holt', 'Jane Holt'],
			'fr'
		],
		[
			'behind whoever was told',
			'« Le club reste ouvert », a déclaré à la presse son directeur, John Holt.',
			['John Holt'],
			'fr'
		],
		[
			'behind a role with all its words',
			'O secretário de Obras da vila, John Holt, garantiu que o clube é “seguro e aberto a todos”.',
			['John Holt'],
			'pt'
		],
		[
			'by a verb that no list has',
			'“O clube fica aberto”, gracejou a dona, Jane Holt, à porta.',
			['Jane Holt'],
			'pt'
		],
		[
			'behind what stands first in a German clause',
			'Auf Nachfrage erklärte das Bauamt: „Wir prüfen den Vorgang.“',
			['Bauamt'],
			'de'
		],
		[
			'in German reported mood',
			'„Der Saal bleibt offen“, sagte Jane Holt. Die Regeln würden „in jeder Nacht eingehalten“.',
			['Jane Holt', 'Jane Holt'],
			'de'
		],
		[
			'behind a role in Arabic',
			'وأكدت مديرة المعهد في المدينة، هدى قاسم، أن القاعة "ستبقى مفتوحة للجميع كل مساء".',
			['هدى قاسم'],
			'ar'
		],
		[
			'as a body whose name is in marks',
			'מעמותת "קריאה לכל" נמסר: "האולם יישאר פתוח בכל ערב".',
			[undefined, 'קריאה לכל'],
			'he'
		],
		[
			'in Hebrew',
			'"האולם יישאר פתוח", אמרה דנה כהן, יו"ר העמותה. לדברי העירייה, "הסגירה זמנית בלבד".',
			['דנה כהן', 'העירייה'],
			'he'
		]
	];
	it.each(cases)('is found %s', (_, text, names, lang) => {
		expect(speakers(text, lang)).toEqual(names);
	});

	it('has a role, an organisation and the party of its name', () => {
		const [first] = only(
			'“It closes,” said Jane Holt, senior clerk at Readers’ Guild.',
			'quotation'
		);
		expect(first?.speaker).toMatchObject({
			name: 'Jane Holt',
			role: 'senior clerk at Readers’ Guild',
			organisation: 'Readers’ Guild'
		});
		const [second] = only('“It closes,” the Readers’ Guild said.', 'quotation');
		expect(second?.speaker).toMatchObject({ name: 'Readers’ Guild', party: 'readers-guild' });
	});

	it('is nobody where the text does not say', () => {
		expect(
			speakers('Nobody knows who wrote on the wall.\n“We will be back before the spring.”')
		).toEqual([undefined]);
	});

	it('stands on the line below a quotation set apart', () => {
		const text =
			'Readers must now contend with the risk of a closed hall and of lost books in the old town.\nJane Holt, Secretary General of the Guild';
		const [quotation] = only(text, 'quotation');
		expect(quotation?.text).toBe(text.split('\n')[0]);
		expect(quotation?.speaker?.name).toBe('Jane Holt');
	});
});

describe('what stands in quotation marks', () => {
	const use = (text: string) => only(text, 'quotation').map((one) => one.use);

	it('is a term when a word is held at arm’s length', () => {
		expect(use('The “interim” council met in the so-called “quiet room” of the hall.')).toEqual([
			'term',
			'term'
		]);
	});

	it('is a title when a work is named', () => {
		expect(use('The report, titled “Empty Shelves” and released last week, is long.')).toEqual([
			'title'
		]);
	});

	it('is speech when somebody says it, however short', () => {
		expect(use('The Trust called the plan “ridiculous” in a letter.')).toEqual(['speech']);
	});

	it('is a demand when it asks for something', () => {
		const [first] = only(
			'The Guild said: “The council should immediately reopen the hall.”',
			'quotation'
		);
		const [second] = only('The Guild said: “The council closed the hall.”', 'quotation');
		expect([first?.act, second?.act]).toEqual(['demand', 'assertion']);
	});
});

describe('a silence', () => {
	const cases: [text: string, outcome: string, asked: string, lang?: string][] = [
		['The Harbour Trust did not respond.', 'no-reply', 'Harbour Trust'],
		['The council declined to comment.', 'declined', 'The council'],
		['The mayor could not be reached for comment.', 'no-reply', 'The mayor'],
		['Jane Holt has not yet responded to questions.', 'pending', 'Jane Holt'],
		['La mairie n’a pas répondu à nos questions.', 'no-reply', 'La mairie', 'fr'],
		['Le maire a refusé de commenter.', 'declined', 'Le maire', 'fr'],
		['Der Stadtrat reagierte auf Anfragen nicht.', 'no-reply', 'Stadtrat', 'de'],
		['Die Stadt wollte sich dazu nicht äußern.', 'declined', 'Stadt', 'de'],
		['El ayuntamiento no respondió a las preguntas.', 'no-reply', 'El ayuntamiento', 'es'],
		['De gemeente reageerde niet op vragen.', 'no-reply', 'De gemeente', 'nl'],
		['Kommunen har inte svarat på frågorna.', 'no-reply', 'Kommunen', 'sv'],
		['ولم ترد البلدية على الأسئلة.', 'no-reply', 'البلدية', 'ar'],
		['ورفض رئيس البلدية التعليق.', 'declined', 'رئيس البلدية', 'ar'],
		['העירייה לא השיבה לשאלות.', 'no-reply', 'העירייה', 'he'],
		['La ditta non ha risposto alle domande.', 'no-reply', 'La ditta', 'it'],
		['Il sindaco ha preferito non commentare.', 'declined', 'Il sindaco', 'it'],
		['A construtora não respondeu até ao fecho.', 'no-reply', 'A construtora', 'pt'],
		['O prefeito preferiu não se manifestar.', 'declined', 'O prefeito', 'pt'],
		['The firm that moved the boxes could not be reached.', 'no-reply', 'The firm'],
		['ولم يتسن الاتصال بالمقاول للحصول على تعليق.', 'no-reply', 'المقاول', 'ar'],
		['ראש העיר סירב להגיב.', 'declined', 'ראש העיר', 'he']
	];
	it.each(cases)('is read from “%s”', (text, outcome, asked, lang) => {
		const [silence] = only(text, 'silence', lang);
		expect([silence?.outcome, silence?.asked?.name]).toEqual([outcome, asked]);
	});

	it('names who asked, stated or inferred', () => {
		const [stated] = only('Jane Holt did not respond to the Echo’s request.', 'silence');
		expect(stated?.by?.name).toBe('Echo');
		expect(stated?.reason.parameters).toEqual({});
		const [inferred] = only(
			'The Trust told Harbour Echo that it had sold the hall. The bank did not respond.',
			'silence'
		);
		expect(inferred?.by?.name).toBe('Harbour Echo');
		expect(inferred?.reason.parameters).toEqual({ inferred: true });
	});

	it('is found twice in a sentence that tells of two', () => {
		const text =
			'La constructora no respondió a las llamadas y el arquitecto declinó hacer comentarios.';
		const found = only(text, 'silence', 'es');
		expect(found.map(({ outcome, asked, text }) => [outcome, asked?.name, text])).toEqual([
			['no-reply', 'La constructora', 'La constructora no respondió a las llamadas'],
			['declined', 'el arquitecto', 'y el arquitecto declinó hacer comentarios.']
		]);
	});

	it('is not seen where something else was declined or answered', () => {
		expect(
			only('The Trust declined the offer. The council responded with a letter.', 'silence')
		).toEqual([]);
	});
});

describe('speech without quotation marks', () => {
	it('is reported with its speaker', () => {
		const [told, according] = only(
			'The Trust told Harbour Echo that it had sold the hall. The hall is empty, according to Jane Holt.',
			'reported'
		);
		expect(told?.speaker?.name).toBe('Trust');
		expect(according?.speaker?.name).toBe('Jane Holt');
	});

	it('is a demand when it asks', () => {
		const [called, should] = only(
			'The Guild called on the council to reopen the hall. The council should publish the minutes, the Guild said.',
			'demand'
		);
		expect([called?.speaker?.party, should?.speaker?.party]).toEqual([
			'readers-guild',
			'readers-guild'
		]);
	});

	it('is somebody’s when a recommendation announces it', () => {
		const [demand] = only(
			'The Harbour Trust released a report on the hall. The report contains a recommendation that:\n\nCouncils should stop closing halls.',
			'demand'
		);
		expect(demand?.speaker?.name).toBe('Harbour Trust');
	});
});

describe('any text', () => {
	const noisy = fc
		.array(
			fc.oneof(
				fc.constantFrom(
					'“',
					'”',
					'"',
					'‘',
					'’',
					'«',
					'»',
					'\n',
					'\n\n',
					' ',
					', ',
					'. ',
					': ',
					'— '
				),
				fc.constantFrom(
					'said',
					'The Guild',
					'she',
					'according to',
					'did not respond',
					'should pay',
					'Jane Holt',
					'قال',
					'אמר',
					'sagte',
					'\ud800',
					'a'
				),
				fc.string({ unit: 'binary', maxLength: 6 })
			),
			{ maxLength: 80 }
		)
		.map((parts) => parts.join(' '));

	it('yields only verbatim slices of it, and never an exception', () => {
		fc.assert(
			fc.property(noisy, fc.constantFrom('en', 'fr', 'ar', 'he', 'de', 'und'), (text, lang) => {
				for (const proposal of findQuotations(text, { parties, lang })) {
					expect(text.slice(proposal.start, proposal.end)).toBe(proposal.text);
					const asked = proposal.kind === 'silence' ? [proposal.asked, proposal.by] : [];
					for (const who of [proposal.speaker, ...asked]) {
						if (who) expect(text.slice(who.start, who.end)).toBe(who.name);
					}
					if (proposal.cue)
						expect(text.slice(proposal.cue.start, proposal.cue.end)).toBe(proposal.cue.text);
					expect(proposal.confidence >= 0 && proposal.confidence <= 1).toBe(true);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('can be left halfway', () => {
		const text = '“We stay,” said Jane Holt.\n\n'.repeat(200);
		const all = findQuotations(text).length;
		const some = findQuotations(text, { onProgress: (fraction) => fraction < 0.5 }).length;
		expect(some).toBeGreaterThan(0);
		expect(some).toBeLessThan(all);
	});
});

it('a known party with a hyphen in its name does not disturb the reading', () => {
	const text = 'The mill was closed in spring. “We will open again,” said Sada al-Nahr.';
	const [quotation] = findQuotations(text, { parties: [{ id: 'sada', names: ['Sada al-Nahr'] }] });
	expect(quotation?.text).toBe('We will open again,');
	expect(quotation?.speaker?.name).toMatch(/^Sada/);
});

it('filling that repeats a few words hides nobody who speaks beside it', () => {
	const filling = `${'the company the minister said '.repeat(400)}\n\n`;
	const text = `${filling}“We stay,” said Jane Holt.\n\n${filling}`;
	expect(findQuotations(text).map(({ kind, speaker }) => [kind, speaker?.name])).toEqual([
		['quotation', 'Jane Holt']
	]);
});

describe('whoever is named by less', () => {
	const cases: [who: string, text: string, name: string, lang: string][] = [
		[
			'an office stands for the person it is stated beside',
			'Minister Jane Holt opened the hall. Ann Baker walked by. The minister said it was “a good day for all who read”.',
			'Jane Holt',
			'en'
		],
		[
			'a German noun with its capital is no name',
			'Geschäftsführer Dr. Karl Renk begründete den Schritt. Auf die Frage antwortete der Geschäftsführer: „Stand heute bleibt es dabei.“',
			'Karl Renk',
			'de'
		],
		[
			'a report published by a charity is the charity’s',
			'A report published today by the charity Open Quays has 63 pages. The report finds that the lamps were “left burning for nine whole weeks”.',
			'Open Quays',
			'en'
		],
		[
			'a report named with its maker between commas',
			'The inspectors’ report, published in July by the Harbour Agency, said the hall was “unsuitable in winter and cold in spring”.',
			'Harbour Agency',
			'en'
		],
		[
			'a clause begun by a relative pronoun',
			'Un argument balayé par le collectif Rives vivantes, qui dénonce dans une lettre « un mépris à peine voilé pour les gens ».',
			'Rives',
			'fr'
		],
		[
			'an Arabic subject goes without its object',
			'قالت منظمة "مياه الوادي" إن الخزانات "خارج الخدمة منذ عام". ودعت المنظمة السلطات إلى "إصلاح الخزانات فورا ومن دون تأخير".',
			'مياه الوادي',
			'ar'
		],
		[
			'a second verb keeps the subject of the first',
			'A ministra, Teresa Lagoa, reconheceu “atrasos que ninguém deseja” e prometeu o concurso “ainda antes do fim deste ano”.',
			'Teresa Lagoa',
			'pt'
		]
	];

	it.each(cases)('%s', (_, text, name, lang) => {
		const quotations = findQuotations(text, { lang }).filter(({ kind }) => kind === 'quotation');
		expect(quotations.at(-1)?.speaker?.name).toContain(name);
	});
});

it('a body in small letters is asked under its whole name', () => {
	const [silence] = only('The dock workers’ union declined to comment on the plan.', 'silence');
	expect(silence?.asked?.name).toBe('The dock workers’ union');
	const [regulator] = only(
		'The water regulator confirmed it had received a letter but would not comment further.',
		'silence'
	);
	expect(regulator?.asked?.name).toBe('The water regulator');
});

it('what is said according to a report is said by who made it', () => {
	const text =
		'A report by the campaign group Open Quays has 63 pages. According to the report, the harbour should switch off the lamps.';
	expect(only(text, 'demand')[0]?.speaker?.name).toBe('Open Quays');
});

it('a quotation behind an elided word is found', () => {
	const text = 'La sénatrice Maud Ferrier parle d’« un abandon pur et simple de la côte ».';
	expect(only(text, 'quotation', 'fr')[0]?.text.trim()).toBe('un abandon pur et simple de la côte');
});
