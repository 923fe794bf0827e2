import type { FormatEnding } from '#lib/formats/registry.ts';
import { counter } from '../count.ts';
import type { CorrectionKind } from '#lib/record/vocabulary.ts';

const count = counter('en');

export const messages = {
	cite: {
		close: 'Close',
		quotations: 'Quotations, with their attribution and both links',
		references: 'References',
		style: 'Style',
		plain: 'Copy as text',
		markdown: 'Copy as Markdown',
		rich: 'Copy for a word processor',
		copy: 'Copy',
		copied: 'Copied.',
		notCopied: 'This browser did not allow copying: select the text and copy it.',
		accessed: (date: string) => `Date of access: ${date}, from this device’s clock.`,
		english: 'References are in English, names in the language of this page.',
		translated: 'With our translation',
		preview: 'What will be copied',
		inText: 'In your text',
		inNote: 'As a footnote',
		firstTime: (where: string) => `${where}, the first time`,
		again: 'After that',
		/** Where a style's citation does not say whose words were reported. */
		names: (who: string) => `Name who said it in your sentence: ${who}.`,
		short: 'Short link',
		copyShort: 'Copy the short link',
		/** What a copied quotation says beside its words and names. */
		line: {
			noDate: 'no date',
			circa: (date: string) => `about ${date}`,
			sourceWords: 'in the words of the source, not of the speaker',
			editors: (site: string) => `the editors of ${site}`,
			translation: (by: string) => `Translation (${by})`,
			source: 'Source',
			accessed: (date: string) => `accessed ${date}`
		}
	},
	exports: {
		title: 'Take it with you',
		intro:
			'The record is a set of files. Each can be read without this site, and each says where its words come from.',
		whole: 'The whole record',
		byTopic: 'By topic',
		byClaim: 'By claim',
		byClaimNote:
			'Every claim page has the same files for that claim and its responses. For references, press “Cite” there.',
		forms: {
			json: 'Everything: claims, responses, parties, sources, terms and evidence; documented by a JSON Schema.',
			csv: 'One row per answer, with everything recorded about it, for a spreadsheet. Works with all our languages; safe in Excel.',
			'simple.csv':
				'One row per response and one value per cell, for a first look. Where there are several values, it gives their number.',
			'annotations.json':
				'Every quotation as a W3C annotation on its source, with the words around it and its place.',
			'cito.json': 'Who disputes, qualifies or agrees with what, as linked data.',
			'aif.json':
				'The exchange as an argument map in the Argument Interchange Format, for argument tools.',
			bib: 'All sources and pages, for LaTeX and reference managers.',
			ris: 'The same, for Zotero, EndNote and others.'
		} satisfies Record<FormatEnding, string>,
		/** Of what a claim rests on, where nobody has put it into words. */
		grounds: (name: string, work: string | undefined) =>
			work === undefined ? `The grounds of ${name}` : `The grounds of ${name}, in “${work}”`,
		schema: 'JSON Schema',
		schemaNote: 'What every field of the JSON files means and may contain.',
		feeds: 'Follow changes',
		atom: 'Atom feed',
		jsonFeed: 'JSON Feed',
		feedNote: 'Additions and corrections, newest first.',
		machines: 'For machines',
		sitemap: 'Sitemap',
		sitemapNote: 'Every page in every language.',
		search: 'OpenSearch description',
		searchNote: 'Lets a browser offer the search of this site.',
		linked: 'In the pages',
		linkedNote:
			'Claim and response pages carry schema.org descriptions (Claim, Quotation, CreativeWork). None is a ClaimReview: the record gives no verdicts.',
		versionNote: (date: string) =>
			`Version of the record: ${date}. References in files give that day as the day of access.`
	},
	corrections: {
		title: 'Corrections',
		intro:
			'Changes to published entries, with the old and the new wording and the reason. Nothing published is changed in silence: the check of the record refuses it.',
		none: 'There are no corrections yet.',
		noneNote: (date: string) => `The record is as of ${date}.`,
		kinds: {
			'changes-the-meaning': 'Changes the meaning',
			'does-not-change-the-meaning': 'Does not change the meaning',
			addition: 'Addition',
			withdrawal: 'Withdrawal'
		} satisfies Record<CorrectionKind, string>,
		reason: 'Reason',
		wording: 'Old and new wording',
		removed: 'removed',
		inserted: 'added',
		came: 'The report that this came from',
		follow: 'Follow corrections',
		report: 'How to report a mistake'
	},
	feed: {
		title: 'Additions and corrections',
		topic: (title: string, date: string) => `${title}: as of ${date}`
	},
	embed: {
		title: 'Embed this in another page',
		note: 'Paste this into your page. It loads nothing from any other site and sets no cookie.',
		theme: 'Theme',
		themes: { auto: 'Same as the device', light: 'Light', dark: 'Dark' },
		preview: 'Preview'
	},
	pack: {
		title: 'Packs for a lesson',
		intro:
			'Claims and responses put together to be read, presented or printed. Your pack is saved in its link. No account; only people with the link can open it.',
		empty: 'This pack is empty.',
		emptyNote: 'Open a claim or a response and choose “Add to a pack”, or begin here:',
		name: 'Title of the pack',
		questions: 'Questions for the class, one per line',
		items: 'What is in it',
		count: (n: number) => count(n, '# item', '# items'),
		up: (what: string) => `Move up: ${what}`,
		down: (what: string) => `Move down: ${what}`,
		remove: (what: string) => `Remove: ${what}`,
		order: 'Drag to reorder, or use the arrows. With the keyboard: Alt and ↑ or ↓.',
		moved: (what: string, at: number, of: number) => `${what}: now ${at} of ${of}`,
		removed: (what: string) => `Removed: ${what}`,
		loading: 'Loading the pack…',
		missing: (n: number) =>
			`${count(n, '# item of this pack is', '# items of this pack are')} not in the record.`,
		damaged:
			'This link does not contain a whole pack: a part may be missing. Copy or ask for the whole link again.',
		keep: 'Keep in this browser',
		kept: 'Kept in this browser.',
		forget: 'Remove it from this browser',
		session: 'It stays here until you close this tab; the link keeps it for good.',
		clear: 'Empty the pack',
		another: 'Another pack is kept in this browser.',
		openKept: 'Open it',
		present: 'Present',
		blind: 'Read without names',
		blindNote: 'Who speaks and who published it stays hidden until you ask to see it.',
		print: 'Print',
		link: 'Link to this pack',
		copied: 'Copied.',
		notCopied: 'This browser did not allow copying: select the address and copy it.',
		qr: 'QR code of the link',
		characters: (n: number) => `${n} characters`,
		copyLink: 'Copy the link',
		inOther: (name: string) => `This pack in ${name}`,
		noScript:
			'A pack is kept in a part of the link that never reaches a server, so this page needs JavaScript.'
	},
	present: {
		leave: 'Leave',
		next: 'Next exchange',
		back: 'Previous exchange',
		reveal: 'Reveal a response',
		larger: 'Larger text',
		smaller: 'Smaller text',
		full: 'Full screen',
		window: 'Leave full screen',
		who: 'Show who speaks',
		nobody: 'Hide who speaks',
		hidden: 'Speaker hidden',
		hiddenName: 'name hidden',
		at: (n: number, of: number) => `Exchange ${n} of ${of}`,
		revealed: (n: number, of: number, who: string) => `Response ${n} of ${of}: ${who}`,
		waiting: (n: number) => `${count(n, '# response', '# responses')} not yet shown`,
		keys: 'Keys: ← → exchange, Space reveals a response, + − text size, F full screen, B who speaks, Esc leaves.',
		speaker: (letter: string) => `Speaker ${letter}`,
		questions: 'Questions'
	},
	print: {
		title: 'Print a pack',
		choose: 'Sheets',
		print: 'Print',
		back: 'Back to the pack',
		sheets: {
			handout: 'Handout: all exchanges in two columns',
			sideA: 'Packet for side A: the claims',
			sideB: 'Packet for side B: the responses',
			terms: 'Contested terms: who uses which wording',
			restatement: 'Restatement sheet',
			consensus: 'Consensus sheet',
			tracing: 'Source-tracing worksheet',
			answers: 'Answers'
		},
		untitled: 'A pack from Rejoinder',
		exchange: (n: number) => `Exchange ${n}`,
		/** Of what is printed before: in which exchange, and its passages. */
		above: (exchange: string, passages: string) =>
			passages === '' ? `See ${exchange}.` : `See ${exchange}: ${passages}.`,
		passage: (n: number) => `Passage ${n}`,
		questions: 'Questions',
		sideAIntro:
			'You speak for the parties that make these claims. Read their words as printed, find out what each claim is based on, and prepare to present it as well as you can.',
		sideBIntro:
			'You speak for the parties that respond. Read their words as printed, find out which point each answers, and prepare to present it as well as you can.',
		termsIntro:
			'The words marked with dots are contested. Here is who uses which of them, as far as our sources show; the record does not say which is right.',
		restatementIntro:
			'Say what the other side said, until it agrees that this is what it meant. Only then answer.',
		restate: 'What the other side says, in your words',
		agreed: 'The other side agrees with this restatement',
		consensusIntro:
			'Leave your side. Write together what both sides can say, what remains disputed, and what you would need to know to settle it.',
		consensus: [
			'What both sides can say',
			'What remains disputed',
			'What you would need to know, and where to find it',
			'A statement that everyone here can sign'
		],
		tracingIntro:
			'For each passage: whose words are they, who passed them on, and what would you check?',
		tracing: {
			words: 'The words',
			speaker: 'Who says it?',
			publisher: 'Who passes it on?',
			date: 'When?',
			voice: 'Own words or a report of them?',
			check: 'What would you check?'
		},
		own: 'the speaker’s own words',
		reported: 'the source’s words',
		answersIntro: 'For the teacher: who speaks in each passage, and where it comes from.',
		noSource: 'We have no words of theirs.',
		readings: 'What each response does, as the editors read it',
		link: 'The pack, with links to every source'
	}
};
