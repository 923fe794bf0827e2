/** Deeper than any value of a record; what is read further walks down into values. */
const MOST_DEPTH = 100;

/** Whether brackets of a JSON text nest deeper than those of any record. */
export function isDeep(text: string): boolean {
	let depth = 0;
	let inString = false;
	for (let i = 0; i < text.length; i++) {
		const character = text[i];
		if (inString) {
			if (character === '\\') i++;
			else if (character === '"') inString = false;
		} else if (character === '"') inString = true;
		else if (character === '[' || character === '{') {
			if (++depth > MOST_DEPTH) return true;
		} else if (character === ']' || character === '}') depth--;
	}
	return false;
}
