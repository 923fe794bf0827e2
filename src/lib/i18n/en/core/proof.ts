import type { StepWords } from '#lib/record/attribution.ts';
import type { PlaceWords } from '#lib/record/locator.ts';
import { count } from './forms.ts';

export const proof = {
	attribution: {
		/** What joins the names of a line: `TKH, as told to Amnesty International, as reported by BHRRC`. */
		steps: {
			self: 'published by the speaker',
			published: 'published by {party}',
			extracted: 'as printed by {party}',
			told: 'as told to {party}',
			quoted: 'as quoted by {party}',
			reported: 'as reported by {party}',
			reposted: 'reposted by {party}',
			about: 'about {party}'
		} satisfies StepWords,
		undated: 'no date on the page',
		archived: 'archived copy',
		/** Before words that a source reports, where no line beside them says it. */
		reportedWords: 'as reported:',
		opensSource: 'opens the source on its own site',
		leftOut: 'What is left out',
		translation: (by: string) => `Translation by ${by}`
	},
	/** Where in its document a quotation stands; the first and, where it is another, the last. */
	place: {
		page: (first: string, last?: string) =>
			last === undefined ? `p. ${first}` : `pp. ${first}–${last}`,
		section: (first: string, last?: string) =>
			last === undefined ? `section ${first}` : `sections ${first} to ${last}`,
		paragraph: (first: string, last?: string) =>
			last === undefined ? `para. ${first}` : `paras ${first}–${last}`,
		verse: (first: string, last?: string) =>
			last === undefined ? `verse ${first}` : `verses ${first}–${last}`,
		t: (time: string) => `at ${time}`
	} satisfies PlaceWords,
	/** Of text that a program took from a picture or a recording. */
	machine: {
		text: 'Its text',
		label: 'read by machine',
		note: 'A program read these words from a picture or a recording. Nobody has compared them with it yet, so they may be wrong.',
		proven: 'Checked here, in your browser: these words are in the text that a program read',
		source: (date?: string) =>
			date === undefined
				? 'Read by machine, from a picture or a recording. Nobody has compared the text with it yet.'
				: `Read by machine, from a picture or a recording. A person compared the text with it on ${date}.`,
		some: (n: number) =>
			n === 1
				? 'The text of one of them was read by machine and nobody has compared it yet; quotations from it are marked “read by machine”.'
				: `The texts of ${n} of them were read by machine and nobody has compared them yet; quotations from them are marked “read by machine”.`
	},
	/** Of our translations, which are never quotations. */
	translation: {
		original: (language: string) => `Original (${language})`,
		readBy: (who: string) => `read beside the original by ${who}`,
		note: 'Translations are by the editors. Where no second reader is named, nobody else has read them yet. What is checked and cited is always the original.'
	},
	proof: {
		verbatim: 'word for word',
		check: 'check',
		checking: 'Checking…',
		proven: 'Checked here, in your browser: word for word',
		sentence: (numbers: number[], of: number, date: string) =>
			numbers.length === 1
				? `Sentence ${numbers[0]} of ${of} of the text saved on ${date}; the rest of the article is not stored here.`
				: `Sentences ${numbers.join(', ')} of ${of} of the text saved on ${date}; the rest of the article is not stored here.`,
		place: (where: string) => `Its place, covered by the fingerprint: ${where}.`,
		limits:
			'This shows that these words are in the text we saved. It does not show that the publisher’s page says the same today, or that we saved it faithfully: for that, follow the link.',
		failed: 'The check failed.',
		broken: 'The evidence does not match',
		notThere: {
			'nothing-shown': 'Nothing is shown here that could be checked.',
			'other-markup':
				'Something among these words belongs to no quotation and could be read as part of it, or styles hide, move or change words.',
			absent:
				'These words, as shown here, are not in the passages of the source that are stored here.',
			'cuts-a-word': 'These words begin or end inside a word of the source.',
			ambiguous: (times: number) =>
				`These words are in the source ${count(times, '# time', '# times')}, and nothing says which place is meant.`,
			'other-passage': (n: number) => `Passage ${n} of the source is not the one shown here.`,
			'not-all-shown': (shown: number, of: number) =>
				`Only ${shown} of ${count(of, '# stored passage', '# stored passages')} ${shown === 1 ? 'is' : 'are'} shown here.`
		},
		bound: (date: string) => `Covered by the same fingerprint, as of ${date}:`,
		version1:
			'This evidence is of version 1: its fingerprint does not cover the address, the publisher, the dates or the number of passages.',
		corrected: 'Corrected since the text was saved:',
		asCaptured: 'was',
		asRecorded: 'is now',
		noFact: 'not stated',
		facts: {
			url: 'Address',
			publisher: 'Publisher',
			title: 'Title',
			language: 'Language',
			published: 'Published',
			kind: 'Kind'
		},
		unavailable:
			'The check could not run: the evidence did not load. If you are offline, open this page once with a connection.',
		insecure:
			'The check could not run: it needs a secure connection. Open this page with an address that begins with https.',
		damaged:
			'The check could not run: the data for it on this page are damaged. Load the page again. If that does not help, the page was altered or its files are broken.',
		root: 'Fingerprint of the text',
		passage: 'Quoted passage'
	},
	vouched: {
		title: 'Since when',
		says: (day: string, time: string, by: string) =>
			`This text existed by ${day}, ${time} UTC: ${by} vouches for it.`,
		answer: 'Its answer (RFC 3161)',
		certificate: 'Its certificate',
		covers: 'What else it covers',
		openssl: 'To check it without this site:',
		checked: (day: string, time: string, by: string) =>
			`Checked here: the text existed by ${day}, ${time} UTC. Signed by ${by}.`,
		broken: (why: string) => `The timestamp of this text does not hold: ${why}.`,
		unavailable: 'The timestamp of this text could not be checked: it did not load.',
		limits:
			'A timestamp says that this text had been saved by then. It does not say that what it says is true, or that the publisher published it.'
	},
	variants: {
		count: (n: number) => count(n, '# wording difference', '# wording differences'),
		printed: (publisher: string) => `${publisher} printed`,
		unproven: 'We have not saved that document; its words are noted, not checked.',
		proven: 'Both wordings are checked word for word.'
	}
};
