import type { FormatEnding } from '#lib/formats/registry.ts';

export const taking = {
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
	embed: {
		title: 'Embed this in another page',
		note: 'Paste this into your page. It loads nothing from any other site and sets no cookie.',
		theme: 'Theme',
		themes: { auto: 'Same as the device', light: 'Light', dark: 'Dark' },
		preview: 'Preview'
	}
};
