import { describe, expect, it } from 'vitest';
import { reportingLexiconOf, SPEECH } from '../lexicon/languages.ts';
import { actOf, demandCue } from './demands.ts';
import { silencesIn } from './silences.ts';

const act: Record<string, [demand: string, assertion: string]> = {
	en: ['The council should reopen the hall.', 'The hall should have been open.'],
	fr: ['La mairie doit rouvrir la salle.', 'La mairie a rouvert la salle.'],
	de: ['Die Stadt muss den Saal öffnen.', 'Die Stadt hat den Saal geöffnet.'],
	es: ['El ayuntamiento debe abrir la sala.', 'El ayuntamiento abrió la sala.'],
	it: ['Il Comune deve riaprire la sala.', 'Il Comune ha riaperto la sala.'],
	pt: ['A prefeitura deve reabrir a sala.', 'A prefeitura reabriu a sala.'],
	nl: ['De gemeente moet de zaal openen.', 'De gemeente opende de zaal.'],
	sv: ['Kommunen måste öppna salen.', 'Kommunen öppnade salen.'],
	ar: ['يجب فتح القاعة من جديد.', 'فتحت البلدية القاعة.'],
	he: ['על העירייה לפתוח את האולם.', 'העירייה פתחה את האולם.']
};

describe('a demand', () => {
	it('is known in every language whose speech is read', () => {
		expect(Object.keys(act).sort()).toEqual(Object.keys(SPEECH).sort());
	});

	it.each(Object.entries(act))(
		'in %s is told from an assertion',
		(language, [demand, assertion]) => {
			const lexicon = reportingLexiconOf(language);
			expect([actOf(demand, lexicon), actOf(assertion, lexicon)]).toEqual(['demand', 'assertion']);
		}
	);

	const english = reportingLexiconOf('en');

	it('begins with what somebody is to do', () => {
		expect(actOf('Stop the works at once.', english)).toBe('demand');
		expect(actOf('The works stop at once.', english)).toBe('assertion');
	});

	it('has its words of asking before its modal verb', () => {
		const text = 'They should be heard, and the Guild urged patience.';
		const cue = demandCue(text, english)!;
		expect([text.slice(cue.start, cue.end), cue.modal]).toEqual(['urged', false]);
		expect(demandCue('The hall is open.', english)).toBeNull();
	});
});

describe('a silence', () => {
	const found = (text: string) =>
		silencesIn(text, reportingLexiconOf('en')).map(({ start, end, outcome }) => [
			text.slice(start, end),
			outcome
		]);

	it.each([
		['He did not respond.', [['did not respond', 'no-reply']]],
		['She has not yet replied.', [['has not yet replied', 'pending']]],
		[
			'It declined to be interviewed and gave no comment.',
			[
				['declined to be interviewed', 'declined'],
				['gave no comment', 'declined']
			]
		],
		['Calls to the firm were not returned.', [['Calls to', 'no-reply']]],
		['Calls to the firm were friendly.', []],
		['It did not respond with a letter.', []],
		['It declined the invitation to the ball.', []]
	])('“%s” has %j', (text, silences) => {
		expect(found(text)).toEqual(silences);
	});
});
