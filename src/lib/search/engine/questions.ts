import { words } from '#lib/text/fold.ts';

/**
 * Questions in plain words. What makes them questions is in no answer: who, what, did, was asked.
 */
const ASKING = new Set(
	words(
		'who whom whose what which when where why how did does do is are was were has have had can could will would should ' +
			'هل ماذا ما من لماذا لم كيف متي اين كم اي ايه بماذا عما لمن ' +
			'מי מה איזה איזו אילו מתי איפה היכן למה מדוע איך כיצד האם כמה ' +
			'qui que quoi quel quelle quels quelles quand ou pourquoi comment combien est wer wen wem was welche welcher welches wann wo warum wieso wie quien quienes cual cuales cuando donde por'
	)
);

const WEIGHTLESS = new Set(
	words(
		'who whom whose what which when where why how did does do doing done is are was were be been has have had can could ' +
			'will would should may might must the a an of to in on at by for from with about into over and or that this these ' +
			'those it its they their them he his she her there any anything anybody anyone some say says said tell tells told ' +
			'give gives gave get got make made me us you your i we our so than then as if not no ever actually really exactly ' +
			'هل ماذا ما من لماذا كيف متي اين كم اي في علي الي عن مع او و ان الذي التي هذا هذه ذلك كان كانت قال قالت يقول تقول بشان حول ' +
			'מי מה איזה איזו אילו מתי איפה היכן למה מדוע איך כיצד האם כמה של על אל את עם או זה זו זאת הוא היא הם הן יש אין ' +
			'אמר אמרה אמרו אומר אומרת אומרים היה הייתה היתה היו לגבי בעניין ' +
			'qui que quoi quel quelle quand ou pourquoi comment est ce les des une dans sur avec par pour a dit ' +
			'wer was wann wo warum wie hat haben ist sind der die das ein eine im in am auf mit von zu uber gesagt sagt sagte ' +
			'quien cual cuando donde el la los las un una en sobre dijo'
	)
);

/** Words that say how asking ended: they weigh in a question too, whatever else they are. */
const ENDED = new Set(words('no not לא لم'));
const FEWEST_WORDS = 3;

/** The words of a question that say what is looked for; all of them where it says nothing else. */
export function tokensAskedFor<T extends { term: string }>(tokens: readonly T[]): readonly T[] {
	const told = tokens.filter(({ term }) => !WEIGHTLESS.has(term) || ENDED.has(term));
	return told.some(({ term }) => !ENDED.has(term)) ? told : told.concat(tokens);
}

/** A question asks for what somebody says; a summary or a title that has its words is the less likely answer. */
const SAYING = new Set(['claim', 'response', 'quotation']);
const LESS_LIKELY = 0.75;

/** By what the score of an entry of some kind is multiplied, in a question or not. */
export function shareOf(asks: boolean, kind: string): number {
	return asks && !SAYING.has(kind) ? LESS_LIKELY : 1;
}

/** Whether a query is a question in plain words. */
export function isQuestion(typed: string, tokens: readonly { term: string }[]): boolean {
	if (tokens.length < FEWEST_WORDS) return false;
	return /[?؟？]\s*$/u.test(typed) || ASKING.has(tokens[0]!.term);
}
