import { BODY_NOUN } from '../lexicon/names.ts';
import { issuerOf } from './beside-names.ts';
import type { How } from './confidence.ts';
import type { CoreferenceResolver } from './coreference.ts';
import type { CoreferenceRule, Reference, Resolution } from './reference.ts';
import type { LastSpeaker, Speaker } from './speaker.ts';

type Rule = CoreferenceRule<CoreferenceResolver>;

/** From the plainest sign to the last resort: a name. */
export const COREFERENCE_RULES: readonly Rule[] = [
	{
		// We, I, somebody: who that is, the text does not say.
		name: 'nobody-named',
		applies: ({ words, lexicon: { firstPerson, unnamed, stops } }) =>
			words.every(({ form }) => firstPerson.has(form) || unnamed.has(form) || stops.has(form)),
		resolve: () => 'nobody'
	},
	{
		// The association “Open Doors”
		name: 'name-in-marks',
		applies: ({ tokens, to, head }) =>
			tokens[to]?.kind === 'quotation' && BODY_NOUN.test(head.form),
		resolve: ({ tokens, to, head }, referents) =>
			as('named', referents.inMarks(tokens[to]!, head.form))
	},
	{
		// The report issued by the organisation, where Arabic names it right behind the document.
		name: 'issuer',
		applies: ({ caseless }) => caseless,
		resolve(reference, referents) {
			const { tokens, from, role, last } = reference;
			const issuer = issuerOf(reference, from);
			return issuer && (referents.resolve(tokens, issuer, role, last) ?? 'nobody');
		}
	},
	{
		// He, she
		name: 'personal-pronoun',
		applies: ({ pronoun, lexicon: { persons, groups } }) =>
			pronoun !== undefined && persons.has(pronoun) && !groups.has(pronoun),
		resolve: ({ first, pronoun, last }, { antecedents }) =>
			as('pronoun', antecedents.person(first.start, pronoun!, last)) ?? 'nobody'
	},
	{
		// Dieser, celui-ci: the one named last.
		name: 'demonstrative',
		applies: ({ pronoun, lexicon }) => pronoun !== undefined && lexicon.demonstratives.has(pronoun),
		resolve: ({ first: { start }, last }, { antecedents }) =>
			as(
				'pronoun',
				antecedents.lastOf('person', start, last) ?? antecedents.lastOf('body', start, last)
			) ?? 'nobody'
	},
	{
		// They, it; in some languages "sie" is she or they.
		name: 'group-pronoun',
		applies: ({ pronoun, lexicon }) => pronoun !== undefined && lexicon.groups.has(pronoun),
		resolve({ first: { start }, pronoun, last, lexicon }, { antecedents }) {
			const person = lexicon.persons.has(pronoun!)
				? antecedents.lastOf('person', start, last)
				: null;
			return as('pronoun', antecedents.lastOf('body', start, last) ?? person) ?? 'nobody';
		}
	},
	{
		// The council's report, of a council named before.
		name: 'owner-of-document',
		applies: ({ words, naming, head, lexicon }) =>
			!naming && /['’]s?$/u.test(words.at(-2)?.text ?? '') && lexicon.documents.test(head.form),
		resolve({ words, first: { start }, last, lexicon }, { antecedents }) {
			const noun = words.at(-2)!.form.replace(/'s?$/, '');
			const any = lexicon.bodies.has(noun) ? antecedents.lastOf('body', start, last) : null;
			return as('body', antecedents.bodyCalled(noun, start) ?? any);
		}
	},
	{
		// The report, of whoever released it.
		name: 'maker-of-document',
		applies: ({ words, naming, definite, head, lexicon }) =>
			!naming && definite && words.length <= 2 && lexicon.documents.test(head.form),
		resolve: ({ head, caseless }, { antecedents }) => as('body', antecedents.maker(head, caseless))
	},
	{
		// The minister, of the minister named before.
		name: 'office',
		applies: (reference) => isShort(reference, 2),
		resolve: ({ head, last }, { antecedents }) => as('body', antecedents.holder(head, last))
	},
	{
		// The council, of a council named before; the group, of any body.
		name: 'body',
		applies: (reference) => isShort(reference, 3),
		resolve({ words, head, first: { start }, last, caseless, lexicon }, { antecedents }) {
			const any = lexicon.bodies.has(head.form);
			const called = caseless || (words.length === 2 && !any);
			return as(
				'body',
				(called ? antecedents.bodyCalled(head.form, start) : null) ??
					(any ? antecedents.lastOf('body', start, last) : null)
			);
		}
	},
	{
		// The researcher, who spoke last as a researcher at the institute; the residents, of "a group of residents".
		name: 'word-of-last',
		applies: (reference) =>
			!reference.caseless && isShort(reference, 3) && isOfLast(reference.head.form, reference.last),
		resolve: ({ last }) => as('body', last!.speaker)
	},
	{
		name: 'name',
		applies: () => true,
		resolve: (reference, referents) =>
			as(reference.naming || reference.caseless ? 'named' : 'described', referents.named(reference))
	}
];

function as(how: How, speaker: Speaker | null): Resolution | null {
	return speaker && { speaker, how };
}

/** A few words with an article and no name; in scripts without capitals one word. */
function isShort({ naming, definite, caseless, words }: Reference, most: number): boolean {
	return !naming && definite && words.length <= (caseless ? 1 : most);
}

/** Whether the word stands in the role of the last speaker, or ends the name. */
function isOfLast(word: string, last: LastSpeaker | null): boolean {
	const { role = '', name = '' } = last?.speaker ?? {};
	const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
	return role.toLowerCase().includes(word) || words.at(-1) === word;
}
