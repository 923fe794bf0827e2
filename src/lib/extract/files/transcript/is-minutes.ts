import { paragraphsOf } from '../../paragraphs.ts';
import { turnsIn } from '../../speakers/turns.ts';

const FEWEST_TURNS = 4;
const SHARE = 0.3;

/** Whether a text is minutes or an interview: many of its paragraphs begin with who speaks. */
export function isMinutes(text: string): boolean {
	const paragraphs = paragraphsOf(text);
	const { size } = turnsIn(text, paragraphs);
	return size >= FEWEST_TURNS && size >= SHARE * paragraphs.length;
}
