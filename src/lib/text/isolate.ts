/** First strong isolate and its end (Unicode Bidirectional Algorithm, X5c); no isolate in the text can end ours. */
export function isolate(text: string): string {
	return `\u2068${balanced(text.replace(PARAGRAPH_ENDS, ' '))}\u2069`;
}

/** The end of a paragraph ends every isolate in it (rule X8): line breaks and some other controls. */
const PARAGRAPH_ENDS = /[\p{Cc}\u2028\u2029]+/gu;

/** Ends what the text opens and drops the ends of what it never opened. */
function balanced(text: string): string {
	let open = 0;
	let out = '';
	for (const character of text) {
		if (/[\u2066-\u2068]/.test(character)) open++;
		if (character === '\u2069' && open-- === 0) {
			open = 0;
			continue;
		}
		out += character;
	}
	return out + '\u2069'.repeat(open);
}
