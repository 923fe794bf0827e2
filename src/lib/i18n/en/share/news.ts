import type { CorrectionKind } from '#lib/record/vocabulary.ts';

export const news = {
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
	}
};
