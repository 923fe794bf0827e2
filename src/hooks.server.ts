import type { Handle } from '@sveltejs/kit';
import theme from './theme.js?raw';
import { LANGUAGE_TABLE, languageOf } from '#lib/i18n/languages.ts';

/** Writes the page's language and direction into the shell. */
export const handle: Handle = ({ event, resolve }) => {
	const { tag, dir } = LANGUAGE_TABLE[languageOf(event.params.lang)];
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', tag)
				.replace('%dir%', dir)
				// Exactly the bytes whose hash the policy names.
				.replace(/<script>\s*%theme%\s*<\/script>/, () => `<script>${theme}</script>`)
	});
};
