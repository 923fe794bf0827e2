import ar from './ar.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import he from './he.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import pt from './pt.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import sv from './sv.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import {
	OUTCOMES,
	reportingLexicon,
	type Grammar,
	type LexiconFile,
	type ReportingLexicon
} from './lexicon.ts';

/**
 * The languages in which speech is read: the words of each and its grammar, by BCP 47 primary
 * subtag. A language is here because tests/golden/speakers has sentences of it that are read better
 * with its words than without.
 */
export const SPEECH: Readonly<Record<string, Grammar & { file: LexiconFile }>> = {
	ar: { file: ar, order: 'verb-first', capitals: 'names', conjunctions: 'وف' },
	de: {
		file: de,
		order: 'free',
		capitals: 'nouns',
		participle:
			/^\p{L}{0,6}ge\p{L}{2,}(?:t|en)$|^(?:be|er|ver|zer|ent|emp|miss|wider|unter|über)\p{L}{2,}(?:t|en)$|iert$/u
	},
	en: { file: en, order: 'subject-first', capitals: 'titles' },
	es: { file: es, order: 'free', capitals: 'names', reportsInsideMarks: true },
	fr: { file: fr, order: 'free', capitals: 'names', reportsInsideMarks: true },
	he: { file: he, order: 'free', capitals: 'names', conjunctions: 'ו' },
	it: { file: it, order: 'free', capitals: 'names', reportsInsideMarks: true },
	nl: {
		file: nl,
		order: 'free',
		capitals: 'names',
		participle: /^\p{L}{0,6}ge\p{L}{2,}(?:d|t|en)$|^(?:be|er|her|ver|ont)\p{L}{2,}(?:d|t|en)$/u
	},
	pt: { file: pt, order: 'free', capitals: 'names', reportsInsideMarks: true },
	sv: { file: sv, order: 'free', capitals: 'names' }
};

/** The words for pages and names of every language, these and those in which only pages are read. */
export const LEXICONS: Readonly<Record<string, LexiconFile>> = {
	...Object.fromEntries(Object.entries(SPEECH).map(([tag, { file }]) => [tag, file])),
	pl,
	ru,
	tr
};

/**
 * Of a language that is not known, or not among these: English, with the set phrases of all. They are
 * long enough to be told by themselves, and a short text does not tell its language.
 */
function ofAnyLanguage(): ReportingLexicon {
	const english = of('en');
	const all = Object.keys(SPEECH).map(of);
	const either = (test: (lexicon: ReportingLexicon) => RegExp): RegExp =>
		new RegExp(all.map((lexicon) => test(lexicon).source).join('|'), 'iu');
	return {
		...english,
		silences: all
			.flatMap(({ silences }) => silences)
			.sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome)),
		refused: new Set(all.flatMap(({ refused }) => [...refused])),
		attached: all.flatMap(({ attached }) => attached),
		modal: either(({ modal }) => modal),
		asking: either(({ asking }) => asking),
		begins: either(({ begins }) => begins)
	};
}

const made = new Map<string, ReportingLexicon>();

/** The words of reported speech of a language, a BCP 47 primary subtag; what every text has where it is none of these. */
export function reportingLexiconOf(language: string): ReportingLexicon {
	const tag = Object.hasOwn(SPEECH, language) ? language : 'und';
	let lexicon = made.get(tag);
	if (!lexicon) made.set(tag, (lexicon = tag === 'und' ? ofAnyLanguage() : of(tag)));
	return lexicon;
}

function of(tag: string): ReportingLexicon {
	const { file, ...grammar } = SPEECH[tag]!;
	return reportingLexicon(file, grammar);
}
