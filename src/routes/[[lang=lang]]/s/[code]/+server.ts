import { error, redirect } from '@sveltejs/kit';
import { inEveryLanguage } from '#lib/record/addresses.ts';
import { languageOf } from '#lib/text/languages.ts';
import { shortTable } from '#lib/server/short.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	[...(await shortTable()).keys()].flatMap((code) => inEveryLanguage({ code }));

/** A short link leads on to the page of its statement. */
export const GET: RequestHandler = async ({ params: { code, lang } }) => {
	const path = (await shortTable()).get(code)?.(languageOf(lang));
	if (path === undefined) error(404, `no short link "${code}"`);
	redirect(308, path);
};
