import type { Handle } from '@sveltejs/kit';
import theme from './theme.js?raw';
import { LANGUAGE_TABLE, languageOf } from '#lib/i18n/languages.ts';

/** The fonts that every page of a language is set in: fetched at once, so that lines do not break anew. */
const FIRST_FONTS = {
	en: /source-sans-3-latin-wght|newsreader-latin-wght/,
	ar: /source-sans-3-latin-wght|noto-naskh-arabic-arabic/
};

/** Writes the page's language and direction into the shell. */
export const handle: Handle = ({ event, resolve }) => {
	const { tag, dir } = LANGUAGE_TABLE[languageOf(event.params.lang)];
	return resolve(event, {
		preload: ({ type, path }) => type !== 'font' || FIRST_FONTS[tag].test(path),
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', tag)
				.replace('%dir%', dir)
				// Exactly the bytes whose hash the policy names.
				.replace(/<script>\s*%theme%\s*<\/script>/, () => `<script>${theme}</script>`)
	});
};
