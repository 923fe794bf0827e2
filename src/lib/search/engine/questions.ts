/**
 * Questions in plain words. What makes them questions is in no answer: who, what, did, was asked. Words
 * are folded, as those of a query are.
 */
const ASKING = new Set(
	(
		'who whom whose what which when where why how did does do is are was were has have had can could will would should ' +
		'هل ماذا ما من لماذا لم كيف متي اين كم اي ايه بماذا عما لمن ' +
		'מי מה איזה איזו מתי איפה למה מדוע איך האם כמה ' +
		'qui que quoi quel quelle quels quelles quand ou pourquoi comment combien est wer wen wem was welche welcher welches wann wo warum wieso wie quien quienes cual cuales cuando donde por'
	).split(' ')
);

const WEIGHTLESS = new Set(
	(
		'who whom whose what which when where why how did does do doing done is are was were be been has have had can could ' +
		'will would should may might must the a an of to in on at by for from with about into over and or that this these ' +
		'those it its they their them he his she her there any anything anybody anyone some say says said tell tells told ' +
		'give gives gave get got make made me us you your i we our so than then as if not no ever actually really exactly ' +
		'هل ماذا ما من لماذا كيف متي اين كم اي في علي الي عن مع او و ان الذي التي هذا هذه ذلك كان كانت قال قالت يقول تقول بشان حول ' +
		'מי מה איזה איזו מתי איפה למה מדוע איך האם כמה של על אל את עם או זה זאת הוא היא אמר אמרה היה היתה לגבי ' +
		'qui que quoi quel quelle quand ou pourquoi comment est ce les des une dans sur avec par pour a dit ' +
		'wer was wann wo warum wie hat haben ist sind der die das ein eine im in am auf mit von zu uber gesagt sagt sagte ' +
		'quien cual cuando donde el la los las un una en sobre dijo'
	).split(' ')
);

/** Words that say how asking ended: they weigh in a question too, whatever else they are. */
const ENDED = new Set('no not لم ما'.split(' '));
const FEWEST_WORDS = 3;

/** The words of a query that say what is looked for; all of them where it is no question, or says nothing else. */
export function tokensAskedFor<T extends { term: string }>(
	typed: string,
	tokens: readonly T[]
): readonly T[] {
	if (tokens.length < FEWEST_WORDS) return tokens;
	const asks = /[?؟？]\s*$/u.test(typed) || ASKING.has(tokens[0]!.term);
	if (!asks) return tokens;
	const told = tokens.filter(({ term }) => !WEIGHTLESS.has(term));
	return told.length > 0 ? told : tokens.filter(({ term }) => ENDED.has(term)).concat(tokens);
}
