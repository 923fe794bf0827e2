/** The words of each phrase under its first word, longest phrases first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export const set = (words: string): ReadonlySet<string> =>
	new Set(words.split(' ').filter(Boolean));
/** The same with a conjunction that the script writes together with the word. */
export const joined = (conjunctions: string, words: string): ReadonlySet<string> => {
	const plain = [...set(words)];
	return new Set([
		...plain,
		...[...conjunctions].flatMap((one) => plain.map((word) => one + word))
	]);
};
export const list = (phrases: string): Phrases => {
	const byFirst = new Map<string, string[][]>();
	for (const phrase of phrases.split('|').sort((a, b) => b.length - a.length)) {
		// As the words of a text are cut: d'ajouter is two.
		const words = phrase
			.replaceAll('’', "'")
			.replace(/(?<![\p{L}])([dl]')(?=\p{L})/gu, '$1 ')
			.split(' ');
		byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
	}
	return byFirst;
};
