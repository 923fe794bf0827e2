import type { Judgement, Observed } from '#lib/compare/wording/view.ts';
import { languageName, type Language } from '#lib/text/languages.ts';
import type { CompareMessages } from './messages.ts';

type Words = CompareMessages['wording'];

/** How a quotation stands to its original, in a sentence. */
export function verdictSentence({ verdict }: Judgement, words: Words, lang: Language): string {
	if (verdict.kind !== 'translation') return words.verdict[verdict.kind];
	const { from, to } = verdict;
	return words.verdict.translation(languageName(from, lang), languageName(to, lang));
}

/** What a difference is called, with the kinds of words that were left out. */
export function markName({ mark }: Observed, words: Words): string {
	const cues = 'cues' in mark && mark.cues.length > 0 ? words.cues([...new Set(mark.cues)]) : '';
	return cues ? `${nameOf(mark, words)}, ${cues}` : nameOf(mark, words);
}

function nameOf(mark: Observed['mark'], words: Words): string {
	switch (mark.kind) {
		case 'cut':
			return words.mark.cut(mark.side);
		case 'capital':
			return words.mark.capital(mark.bracketed);
		case 'splice':
			return words.mark.splice(mark.direction);
		case 'typography':
			return words.mark.typography[mark.which];
		case 'encoding':
			return words.mark.encoding[mark.which];
		case 'change':
			return words.mark.change(mark.which, mark.effect);
		default:
			return words.mark[mark.kind];
	}
}
