/**
 * Proclitics: the conjunctions, prepositions and articles that Arabic and Hebrew write as part of
 * the following word. A reader who typed "and the word" means "the word" and "word" too.
 */
const ARABIC = 'و ف ب ك ل س ال وال فال بال كال لل ولل فلل وب ول وك وس فب فل فس وبال وكال'.split(
	' '
);
const HEBREW = 'ו ה ב ל מ ש כ וה וב ול ומ וש וכ שה של שב שמ שכ מה מש כש כשה לכש ושה ומה ובה'.split(
	' '
);
const SHORTEST_STEM = 2;

function procliticsOf(term: string): string[] {
	const code = term.charCodeAt(0);
	if (code >= 0x620 && code <= 0x6ff) return ARABIC;
	if (code >= 0x5d0 && code <= 0x5ea) return HEBREW;
	return [];
}

/** The same word with other proclitics, or none; never `term` itself. */
export function exchangeProclitics(term: string): Set<string> {
	const proclitics = procliticsOf(term);
	const variants = new Set<string>();
	if (proclitics.length === 0) return variants;
	for (const worn of ['', ...proclitics]) {
		const stem = term.slice(worn.length);
		if (!term.startsWith(worn) || stem.length < SHORTEST_STEM) continue;
		variants.add(stem);
		for (const other of proclitics) variants.add(other + stem);
	}
	variants.delete(term);
	return variants;
}
