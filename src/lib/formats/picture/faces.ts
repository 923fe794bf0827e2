import { LANGUAGES, LANGUAGE_TABLE, type Language } from '#lib/text/languages.ts';

/** The hands of a picture: quotations, reports of them, our own words, and the names. */
export type Hand = 'serif' | 'italic' | 'sans' | 'bold';

/** A hand in Latin, or regular or bold in the face of the language whose row has one. */
export type PictureFont = Hand | Language | `${Language}-bold`;

interface Face {
	family: string;
	weight: '400' | '600';
	style: 'normal' | 'italic';
	/** The file of its outlines, by package. */
	file: string;
}

const face = (family: string, file: string, over: Partial<Face> = {}): Face => ({
	family,
	weight: '400',
	style: 'normal',
	file: `@expo-google-fonts/${file}`,
	...over
});

/** The faces that the pages are set in. */
export const FACES: ReadonlyMap<PictureFont, Face> = new Map<PictureFont, Face>([
	['serif', face('Newsreader', 'newsreader/400Regular/Newsreader_400Regular.ttf')],
	[
		'italic',
		face('Newsreader', 'newsreader/400Regular_Italic/Newsreader_400Regular_Italic.ttf', {
			style: 'italic'
		})
	],
	['sans', face('Source Sans 3', 'source-sans-3/400Regular/SourceSans3_400Regular.ttf')],
	[
		'bold',
		face('Source Sans 3', 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', {
			weight: '600'
		})
	],
	...LANGUAGES.flatMap((lang): [PictureFont, Face][] => {
		const { face: own } = LANGUAGE_TABLE[lang];
		if (!own) return [];
		return [
			[lang, face(own.family, own.regular)],
			[`${lang}-bold`, face(own.family, own.bold, { weight: '600' })]
		];
	})
]);

const SCRIPTS = LANGUAGES.flatMap((lang) => {
	const script = LANGUAGE_TABLE[lang].face?.script;
	return script ? [{ lang, letters: new RegExp(`[\\p{Script_Extensions=${script}}]`, 'u') }] : [];
});

/** A text with one letter or sign of another script in it is set in that face throughout, its Latin letters included. */
export function fontFor(text: string, hand: Hand): PictureFont {
	const other = SCRIPTS.find(({ letters }) => letters.test(text));
	if (!other) return hand;
	return hand === 'bold' ? `${other.lang}-bold` : other.lang;
}
