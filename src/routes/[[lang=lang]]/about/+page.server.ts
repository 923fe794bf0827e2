import { localize } from '#lib/record/localize.ts';
import { facts } from '#lib/server/store.ts';
import { languageOf } from '#lib/text/languages.ts';
import { ifAny } from '#lib/views/links.ts';
import type { PageServerLoad } from './$types';

/** Not hydrated: lib/reading/main.ts serves it. */
export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const { counts, held, settings } = await facts();
	const lang = languageOf(params.lang);
	const words = (text: Parameters<typeof localize>[0]) => localize(text, lang);
	return {
		sources: counts.sources,
		captured: held,
		editors: settings.editors.map(({ name, role }) => ({ name, role: ifAny(role, words) })),
		contact: settings.contact,
		choosing: ifAny(settings.choosing, words),
		reply: ifAny(settings.reply, words),
		funding: ifAny(settings.funding, words)
	};
};
