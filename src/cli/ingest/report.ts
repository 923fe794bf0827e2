import type { Page } from '#lib/extract/page/page.ts';
import type { Proposal } from '#lib/extract/speakers/proposal.ts';
import type { DeskMessages } from '#lib/i18n/messages.ts';
import { confidenceWord, reasonWords } from '#lib/i18n/reasons.ts';
import { LANGUAGE_TABLE, SOURCE_LANGUAGE } from '#lib/text/languages.ts';
import type { AsideKind } from '#lib/text/plain-text.ts';
import { count } from '../count.ts';
import type { ReadDocument } from '../read-document.ts';

/** What a document tells beyond what a page does. */
export function ofDocument(document: ReadDocument | undefined) {
	if (!document) return {};
	const { mediaType, digest, places, notices } = document;
	return { mediaType, digest, places, notices };
}

/** What was read, for people, line by line. */
export function report(page: Page, proposals: readonly Proposal[], words: DeskMessages): string[] {
	const { semicolon } = LANGUAGE_TABLE[SOURCE_LANGUAGE];
	const kept = page.reasons.filter((line) => line.kept).length;
	return [
		`Title      ${page.title ?? 'not found'}`,
		`Publisher  ${page.publisher ?? 'not found'}`,
		`Authors    ${page.authors.join(', ') || 'not found'}`,
		`Published  ${page.published ?? 'not found'}`,
		`Language   ${page.language}`,
		`Address    ${page.url ?? 'not found'}`,
		`Main text  ${kept} of ${count(page.reasons.length, '# line', '# lines')}, ${count(page.text.length, '# character', '# characters')}`,
		...(page.text === ''
			? ['           No article was found: copy the words themselves into a text file.']
			: []),
		...asideIn(page),
		'',
		...proposals.flatMap((one) => [
			`${one.kind}${'use' in one && one.use !== 'speech' ? ` (${one.use})` : ''}  ${one.text.replace(/\s+/g, ' ')}`,
			`    ${speakerOf(one)} · ${reasonWords(one.reason, words.reasons, semicolon)} · ${confidenceWord(one.confidence, words.confidence)}`
		]),
		count(proposals.length, '# proposal', '# proposals')
	];
}

const ASIDE: Record<AsideKind, string> = {
	unseen: '',
	line: '',
	note: 'markers of notes',
	page: 'heads and numbers of pages',
	'struck-out': 'struck out',
	hidden: 'hidden from the eye',
	reading: 'how characters are read'
};
const MOST_SHOWN = 8;

/** What was taken out of the text that somebody may miss there. */
function asideIn({ aside }: Page): string[] {
	return Object.entries(ASIDE).flatMap(([why, says]) => {
		const those = aside.filter((one) => one.why === why);
		if (says === '' || those.length === 0) return [];
		const shown = those.slice(0, MOST_SHOWN).map(({ text }) => text);
		const more = those.length > MOST_SHOWN ? ` and ${those.length - MOST_SHOWN} more` : '';
		return [`Set aside  ${says}: ${shown.join(' · ')}${more}`];
	});
}

/** Who speaks in a proposal, as far as its text tells. */
export function speakerOf(proposal: Proposal): string {
	if (proposal.kind === 'silence') {
		return `${proposal.outcome}: asked ${proposal.asked?.name ?? 'somebody not named'}, by ${proposal.by?.name ?? 'somebody not named'}`;
	}
	const { speaker } = proposal;
	if (!speaker) return 'speaker not settled by the text';
	return [speaker.name, speaker.role, speaker.party && `known as ${speaker.party}`]
		.filter(Boolean)
		.join(', ');
}
