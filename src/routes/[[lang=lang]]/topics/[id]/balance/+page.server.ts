import { balanceOf } from '#lib/domain/compare/balance.ts';
import { partyLink } from '#lib/domain/view/links.ts';
import { topicHead } from '#lib/domain/view/compare-topic.ts';
import { LANGUAGE_TABLE } from '#lib/i18n/languages.ts';
import { entriesOf, find } from '#lib/server/find.ts';
import { record } from '#lib/server/record.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A reading page: markup alone, which enhance/main.ts serves. */
export const csr = false;

export const entries: EntryGenerator = () => entriesOf('topic');

/** In the order of the alphabet: any other order of parties would look like a ranking. */
export const load: PageServerLoad = ({ params }) => {
	const { entry, lang } = find('topic', params);
	const balance = balanceOf(record, entry.id);
	if (balance.kind === 'unknown-topic') error(404, `no topic "${balance.topic}"`);
	const order = new Intl.Collator(LANGUAGE_TABLE[lang].locale);
	return {
		topic: topicHead(entry, lang),
		asOf: balance.asOf,
		held: balance.held,
		parties: balance.parties
			.map(({ party, ...counts }) => ({ party: partyLink(record, party, lang), ...counts }))
			.sort((a, b) => order.compare(a.party.name.text, b.party.name.text))
	};
};
