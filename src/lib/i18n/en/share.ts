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
		accessed: (date: string) => `Date of access: ${date}, by the clock of this device.`,
		english: 'References are in English, names in the language of this page.',
		preview: 'What is copied',
		/** What a copied quotation says beside its words and names. */
		line: {
			noDate: 'no date',
			circa: (date: string) => `about ${date}`,
			sourceWords: 'in the words of the source, not of the speaker',
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
			'Every claim page links to the same files for that claim and its responses; references are made there by Cite.',
		forms: {
			json: 'Everything: claims, responses, parties, sources, terms and evidence; documented by a JSON Schema.',
			csv: 'One row an answer, with everything that is recorded of it, for a spreadsheet; opens right in both scripts, and no cell runs as a formula.',
			'simple.csv':
				'One row a response and one value a cell, for a first look: what there are several of is counted.',
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
		schemaNote: 'What every field of the JSON files means and may hold.',
		feeds: 'To follow',
		atom: 'Atom feed',
		jsonFeed: 'JSON Feed',
		feedNote: 'Additions and corrections, newest first.',
		machines: 'For machines',
		sitemap: 'Sitemap',
		sitemapNote: 'Every page in every language.',
		search: 'OpenSearch description',
		searchNote: 'By which a browser offers the search of this site.',
		linked: 'In pages',
		linkedNote:
			'Claim and response pages carry schema.org descriptions (Claim, Quotation, CreativeWork). None is a ClaimReview: the record gives no verdicts.',
		versionNote: (date: string) =>
			`Version of the record: ${date}. References in files give that day as the day of access.`
	},
	corrections: {
		title: 'Corrections',
		intro:
			'What was published here and reads otherwise now, with the old and the new wording and the reason. Nothing published is changed in silence: the check of the record refuses it.',
		none: 'No correction has been needed yet.',
		noneNote: (date: string) => `The record stands as of ${date}.`,
		kinds: {
			'changes-the-meaning': 'Changes the meaning',
			'does-not-change-the-meaning': 'Does not change the meaning',
			addition: 'Addition',
			withdrawal: 'Withdrawal'
		} satisfies Record<CorrectionKind, string>,
		reason: 'Reason',
		wording: 'Old and new wording',
		removed: 'taken out',
		inserted: 'put in',
		follow: 'Follow corrections',
		report: 'How to report a mistake'
	},
	feed: {
		title: 'Additions and corrections',
		topic: (title: string, date: string) => `${title}: as of ${date}`
	},
	embed: {
		title: 'Embed this in another page',
		note: 'Put this where it shall stand. It loads nothing from any other site and sets no cookie.',
		theme: 'Theme',
		themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
		preview: 'See it by itself'
	},
	pack: {
		title: 'Packs for a lesson',
		intro:
			'Claims and responses put together to be read, presented or printed. A pack is its address: no account, and nobody else learns of it.',
		empty: 'This pack is empty.',
		emptyNote: 'Open a claim or a response and choose “Add to a pack”, or begin here:',
		name: 'Title of the pack',
		questions: 'Questions to the class, one on each line',
		items: 'What is in it',
		count: (n: number) => count(n, '# item', '# items'),
		up: (what: string) => `Move up: ${what}`,
		down: (what: string) => `Move down: ${what}`,
		remove: (what: string) => `Take out: ${what}`,
		order: 'Drag to reorder, or use the arrows; with the keyboard: Alt and ↑ or ↓.',
		moved: (what: string, at: number, of: number) => `${what}: now ${at} of ${of}`,
		removed: (what: string) => `Taken out: ${what}`,
		loading: 'Loading the pack…',
		missing: (n: number) =>
			`${count(n, '# item of this pack is', '# items of this pack are')} not in the record.`,
		damaged: 'This address does not hold a pack: it may have been cut off on the way.',
		keep: 'Keep in this browser',
		kept: 'Kept in this browser.',
		forget: 'Forget it',
		session: 'Until this tab is closed it stays here; the link keeps it for good.',
		clear: 'Empty the pack',
		another: 'Another pack is kept in this browser.',
		openKept: 'Open it',
		present: 'Present',
		blind: 'Read blind',
		blindNote: 'Who speaks and who published it stays hidden until it is asked for.',
		print: 'Print',
		link: 'Link to this pack',
		copied: 'Copied.',
		notCopied: 'This browser did not allow copying: select the address and copy it.',
		qr: 'QR code of the link',
		characters: (n: number) => `${n} characters`,
		copyLink: 'Copy the link',
		inOther: (name: string) => `This pack in ${name}`,
		noScript:
			'A pack is kept in the part of the address that never reaches a server, so this page needs JavaScript.'
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
			'You speak for the parties that make these claims. Read their words as they stand, find what each rests on, and prepare to present it as well as it can be presented.',
		sideBIntro:
			'You speak for the parties that respond. Read their words as they stand, find which point each answers, and prepare to present it as well as it can be presented.',
		termsIntro:
			'The words marked with dots are contested. Here is who uses which of them, as far as our sources show; the record does not say which is right.',
		restatementIntro:
			'Say what the other side said, so that it agrees that this is what it meant. Only then answer.',
		restate: 'What the other side says, in your words',
		agreed: 'The other side agrees with this restatement',
		consensusIntro:
			'Leave your side. Write together what both sides can say, what stays disputed, and what would have to be known to settle it.',
		consensus: [
			'What both sides can say',
			'What stays disputed',
			'What would have to be known, and where it could be found',
			'A statement that everyone here can sign'
		],
		tracingIntro:
			'For each passage: whose words are they, through whose hands did they come, and what would you check?',
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
		answersIntro: 'For the teacher: who speaks in each passage, and where it stands.',
		noSource: 'We have no words of theirs.',
		readings: 'What each response does, by the editors’ reading',
		link: 'The pack, with links to every source'
	}
};
