/** Endings of English, Arabic and Hebrew words: a reader who typed "spying" means "spy" and "spied" too. */
const ENGLISH = ['', 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'e', 'ion', 'ions'];
const SHORTEST = 3;

function englishForms(word: string): string[] {
	const stems = new Set<string>();
	const cut = (ending: string, put = '') => {
		if (word.endsWith(ending) && word.length - ending.length + put.length >= SHORTEST) {
			stems.add(word.slice(0, word.length - ending.length) + put);
		}
	};
	for (const ending of ENGLISH) cut(ending);
	cut('ies', 'y');
	cut('ied', 'y');
	const forms = new Set<string>();
	for (const stem of stems) {
		for (const ending of ENGLISH) forms.add(stem + ending);
		if (stem.endsWith('y'))
			for (const ending of ['ies', 'ied']) forms.add(stem.slice(0, -1) + ending);
		// planned, planning
		const last = stem.at(-1)!;
		if (last === stem.at(-2) && !'aeiouls'.includes(last)) forms.add(stem.slice(0, -1));
		else if (/[^aeiou][aeiou][bdgklmnprt]$/.test(stem)) {
			for (const ending of ['ed', 'ing', 'er']) forms.add(stem + last + ending);
		}
	}
	return [...forms];
}

const ARABIC = ['', 'ات', 'ون', 'ين', 'ه', 'يه', 'ي', 'ها', 'هم', 'ا'];

/** Folded, so that no letter has its final form. */
const HEBREW = ['', 'ימ', 'ות', 'ה', 'ת', 'י', 'ית', 'יות', 'יימ', 'ו', 'יו', 'יה', 'נו'];

function exchanged(word: string, endings: readonly string[]): string[] {
	const forms = new Set<string>();
	for (const ending of endings) {
		const stem = word.slice(0, word.length - ending.length);
		if (!word.endsWith(ending) || stem.length < SHORTEST) continue;
		for (const other of endings) forms.add(stem + other);
	}
	return [...forms];
}

/** Other forms that a folded word may have, those that are no words among them; never the word itself. */
export function formsOf(word: string): string[] {
	const forms = /^[a-z]{4,}$/.test(word)
		? englishForms(word)
		: /^[\u0620-\u064a]{4,}$/.test(word)
			? exchanged(word, ARABIC)
			: /^[\u05d0-\u05ea]{4,}$/.test(word)
				? exchanged(word, HEBREW)
				: [];
	return forms.filter((form) => form !== word && form.length >= SHORTEST);
}
