import { basename } from 'node:path';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { onRequest } from '#lib/server/on-request.ts';
import theme from './theme.js?raw';
import { withoutHydrationMarks } from '#lib/build/hydration-marks.ts';
import { withLanguages } from '#lib/i18n/unfinished.ts';
import { LANGUAGE_TABLE, languageOf } from '#lib/text/languages.ts';

/** Writes the page's language and direction into the shell. */
export const handle: Handle = async ({ event, resolve }) => {
	const lang = languageOf(event.params.lang);
	const { dir, fonts } = LANGUAGE_TABLE[lang];
	const make = async () =>
		resolve(event, {
			preload: ({ type, path }) =>
				type !== 'font' || fonts.some((name) => basename(path).startsWith(name)),
			transformPageChunk: ({ html }) =>
				withoutHydrationMarks(withLanguages(html))
					.replace('%lang%', lang)
					.replace('%dir%', dir)
					// Exactly the bytes whose hash the policy names.
					.replace(/<script>\s*%theme%\s*<\/script>/, () => `<script>${theme}</script>`)
		});
	// In development too; there the record has no stamp.
	if (!building) return onRequest(event.request, event.url.pathname, make);
	const { pageMade } = await import('#lib/server/progress.ts');
	const response = await make();
	await pageMade(event.url.pathname);
	return response;
};
