import type { Language } from '#lib/domain/vocabulary.ts';

interface Shared {
	nav: string;
	instruments: Record<'overview' | 'matrix' | 'chronology' | 'map' | 'balance', string>;
	everywhere: Record<'compare' | 'wording', string>;
	/** What one response does to the points of a claim, without a number that could be read as a score. */
	answers: (points: string) => string;
	silentOn: (points: string) => string;
	onTheWhole: string;
	bringsUp: string;
	beside: string;
	/** Leads from a claim to its own chronology. */
	ofExchange: string;
	term: {
		/** Names the link for readers who do not see its line. */
		contested: string;
		wordings: string;
		ours: string;
		all: string;
		close: string;
	};
}

/**
 * Words of the instruments that stand on pages of others too. They are so few that both languages
 * come along, which is less than a file of their own would cost.
 */
export const SHARED: Record<Language, Shared> = {
	en: {
		nav: 'Ways to read this topic',
		instruments: {
			overview: 'Overview',
			matrix: 'Matrix',
			chronology: 'Chronology',
			map: 'Map',
			balance: 'Balance'
		},
		everywhere: { compare: 'Compare any two', wording: 'Compare wordings' },
		answers: (points) => `answers ${points}`,
		silentOn: (points) => `does not speak to ${points}`,
		onTheWhole: 'answers the claim as a whole',
		bringsUp: 'brings up:',
		beside: 'Compare it with something else',
		ofExchange: 'This exchange in order of time',
		term: {
			contested: 'contested term',
			wordings: 'Wordings on record, and who uses them',
			ours: 'In our own words',
			all: 'Who uses which, with the words',
			close: 'Close'
		}
	},
	ar: {
		nav: 'طرق قراءة هذا الموضوع',
		instruments: {
			overview: 'نظرة عامة',
			matrix: 'الجدول',
			chronology: 'التسلسل الزمني',
			map: 'الخريطة',
			balance: 'الميزان'
		},
		everywhere: { compare: 'قارن أي اثنين', wording: 'قارن الألفاظ' },
		answers: (points) => `يجيب عن ${points}`,
		silentOn: (points) => `لا يتناول ${points}`,
		onTheWhole: 'يجيب عن القول كله',
		bringsUp: 'ويطرح:',
		beside: 'قارنه بشيء آخر',
		ofExchange: 'هذا التبادل بحسب الزمن',
		term: {
			contested: 'مصطلح متنازع فيه',
			wordings: 'ألفاظ مسجَّلة ومن يستعملها',
			ours: 'في كلماتنا نحن',
			all: 'من يستعمل أيها، مع الكلمات',
			close: 'أغلق'
		}
	}
};
