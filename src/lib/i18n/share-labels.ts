import type { Language } from '#lib/domain/vocabulary.ts';

interface Labels {
	cite: string;
	/** For readers who do not see what the button stands beside. */
	citeThis: (who: string) => string;
	add: string;
	added: string;
	addExchange: string;
	pack: string;
	failed: string;
	exports: string;
	corrections: string;
	feed: string;
	embed: string;
	/** The site's page of what stands embedded. */
	open: string;
	packs: string;
	files: string;
}

/** The few words that stand on pages of others; both languages come along, which is less than a file. */
export const SHARE_LABELS: Record<Language, Labels> = {
	en: {
		cite: 'Cite',
		citeThis: (who) => `Cite ${who}`,
		add: 'Add to a pack',
		added: 'In the pack',
		addExchange: 'Add the exchange to a pack',
		pack: 'Open the pack',
		failed: 'could not be loaded',
		exports: 'Take it with you',
		corrections: 'Corrections',
		feed: 'Additions and corrections',
		embed: 'Embed',
		open: 'Open in Rejoinder',
		packs: 'Packs for a lesson',
		files: 'As files'
	},
	ar: {
		cite: 'استشهاد',
		citeThis: (who) => `الاستشهاد بـ ${who}`,
		add: 'إضافة إلى حزمة',
		added: 'في الحزمة',
		addExchange: 'إضافة التبادل إلى حزمة',
		pack: 'فتح الحزمة',
		failed: 'تعذّر تحميله',
		exports: 'خذها معك',
		corrections: 'التصويبات',
		feed: 'الإضافات والتصويبات',
		embed: 'تضمين',
		open: 'فتح في Rejoinder',
		packs: 'حزم للدرس',
		files: 'في ملفات'
	}
};
