import type { ChangeKind, EncodingKind } from '#lib/quotations/mark.ts';
import type { TypographyKind } from '#lib/quotations/typography.ts';
import { count } from './forms.ts';

const CHANGE: Record<ChangeKind, string> = {
	hedge: 'a cautious word',
	negation: 'a negation',
	modal: 'a verb such as may or must',
	quantifier: 'a word such as all or some',
	condition: 'a condition',
	number: 'a number',
	date: 'a date',
	article: 'an article (a, the)',
	name: 'a name',
	question: 'a question',
	contraction: 'a short form',
	clitic: 'an attached letter',
	inflection: 'the form of a word',
	order: 'the order of the words',
	cut: 'a word cut in two',
	sign: 'a sign or space between words',
	letters: 'the letters, capitals or marks of a word',
	word: 'a word or words'
};

const EFFECT = { removed: 'left out', added: 'added', replaced: 'changed' };

export const wording = {
	wording: {
		title: 'Compare wordings',
		intro:
			'How does a quotation differ from its original? Paste both, or take them from the record. Nothing you paste leaves this browser.',
		original: 'The original',
		quotation: 'As quoted',
		paste: 'Paste a text',
		pick: 'or take a quotation from the record',
		type: 'Type a name or a few words',
		found: (n: number) => `${count(n, '# quotation', '# quotations')} found`,
		nothingFound: 'No quotation has such words. Try fewer letters, or a name.',
		pickerFailed: 'The quotations could not be loaded. You can still paste texts.',
		clear: 'Clear',
		swap: 'Swap the two',
		kept: 'Kept in this browser tab only.',
		notKept: 'Too long to be kept: it is gone when you close this page.',
		characters: (n: string) => `${n} characters`,
		beginning:
			'The box shows the beginning; the whole text is compared. Paste again to replace it.',
		working: 'Comparing…',
		slow: 'These are long texts. You can use the page while they are compared.',
		failed: 'The comparison did not run. Reload the page and try again.',
		unknown: (key: string) => `The record has no quotation “${key}”.`,
		both: 'Fill in both texts to see how they differ.',
		same: 'Both texts are the same quotation of the record.',
		noScript:
			'Comparing texts of your own needs JavaScript. The wording differences in the record are listed below without it.',
		verdict: {
			verbatim: 'Word for word: the original has exactly these words.',
			fragment:
				'Word for word, but only part of a sentence: the original has words before or after it.',
			ellipsis: 'Word for word, with omissions that are marked.',
			bracketed: 'Word for word, with changes marked by brackets or a capital letter.',
			typography: 'The same words; only punctuation, spelling or spacing differ.',
			encoding: 'The same words; some letters were damaged on the way.',
			truncated: 'It ends with a full stop where the original goes on.',
			spliced: 'Word-for-word pieces from different places are joined as if they were one.',
			altered: 'The words differ.',
			absent: 'The original does not have the words of the quotation.',
			translation: (from: string, to: string) =>
				`Two languages (${from}, ${to}): words cannot be compared. A translation is not a quotation.`
		},
		verdictNote: 'This is about the words alone. Whether a difference matters is for you to judge.',
		coarse: 'The texts are so long or so different that small differences were not worked out.',
		changes: 'What differs',
		noChanges: 'No difference to list.',
		mark: {
			cut: (side: 'before' | 'after'): string =>
				side === 'before'
					? 'Left out before it, in the same sentence'
					: 'Left out after it, in the same sentence',
			ellipsis: 'Left out, and marked as left out',
			bracket: 'In brackets instead of',
			capital: (bracketed: boolean): string =>
				bracketed ? 'First letter changed, and marked' : 'First letter changed',
			closed: 'Ends here; the original goes on with',
			splice: (direction: 'forward' | 'backward'): string =>
				direction === 'forward'
					? 'Joined without a mark; left out between'
					: 'Joined in another order than in the original',
			decoded: 'Read after repairing its letters',
			change: (which: ChangeKind, effect: 'removed' | 'added' | 'replaced') =>
				`${CHANGE[which]} ${EFFECT[effect]}`.replace(/^./, (letter) => letter.toUpperCase()),
			typography: {
				case: 'Capital or small letters',
				spelling: 'Spelling',
				'quotation-marks': 'Quotation marks',
				dashes: 'Dashes',
				hyphens: 'Hyphens',
				punctuation: 'Punctuation',
				spacing: 'Spacing',
				vocalization: 'Vowel signs',
				digits: 'Digits',
				ligatures: 'Ligatures and other forms of letters',
				invisible: 'Invisible characters',
				notes: 'Note markers'
			} satisfies Record<TypographyKind, string>,
			encoding: {
				replacement: 'Letters lost and replaced by a sign such as �',
				diacritics: 'Marks on letters lost'
			} satisfies Record<EncodingKind, string>
		},
		/** Kinds of words that sit in what was left out. */
		cues: (kinds: ChangeKind[]) => `with ${kinds.map((kind) => CHANGE[kind]).join(', ')}`,
		inOriginal: 'original',
		inQuotation: 'quoted',
		inLine: 'In one text',
		sideBySide: 'Side by side',
		removed: 'only in the original',
		added: 'only in the quotation',
		skipped: (n: string) => `[${n} characters, the same in both]`,
		cutOff: (n: string) => `[${n} more characters]`,
		more: (n: number) => `Show ${n} more places`,
		apparatus: 'Wording differences in the record',
		apparatusIntro:
			'Where two documents have different words for the same passage. The record does not decide which wording came first.',
		noVariants: 'No wording differences are recorded.',
		here: 'Quoted here from',
		there: 'Wording in',
		notQuoted: 'described, not quoted:',
		stands: 'In',
		tryIt: 'Compare these two in the boxes'
	}
};
