import { expect, it } from 'vitest';
import { searchWords } from '#lib/i18n/search-words.ts';
import { createIndex } from '#lib/search/engine/index.ts';
import type { Language } from '#lib/text/languages.ts';
import { realRecord } from '../../../tests/real/record.ts';
import { entriesOf } from './search-entries.ts';

/** Questions in plain words, written before they were asked, with the statements any of which answers them. */
const QUESTIONS: readonly [lang: Language, question: string, answers: string][] = [
	[
		'en',
		'What did the IDF say about the Amnesty report?',
		'idf-necessary-operations operations-are-necessary'
	],
	['en', 'Did Hikvision reply to Amnesty?', 'hikvision-no-reply'],
	['en', 'Is it right that Hikvision declined to comment?', 'hikvision-no-reply'],
	['en', 'Which company did not answer?', 'hikvision-no-reply'],
	[
		'en',
		'Who made the cameras in Jerusalem?',
		'cameras-by-tkh-and-hikvision tkh-cameras-in-jerusalem cameras-in-hebron-and-jerusalem'
	],
	[
		'en',
		'Does TKH still sell cameras to its Israeli distributor?',
		'tkh-no-longer-provides no-longer-provides-to-distributor'
	],
	[
		'en',
		'What does NGO Monitor say about terrorism?',
		'ngo-monitor-statement report-erases-terrorism strips-context-of-terrorism'
	],
	['en', 'Is facial recognition legal?', 'legal-counterterrorism-tool ostrovsky-statement'],
	[
		'en',
		'Why does Ostrovsky call it hypocrisy?',
		'ai-generated-images ostrovsky-statement differential-standard'
	],
	['en', 'Did Amnesty use fake images made by AI?', 'ai-generated-images ostrovsky-statement'],
	['en', 'What does Agnès Callamard say about algorithms?', 'tracked-by-an-algorithm'],
	[
		'en',
		'Do other countries use facial recognition too?',
		'used-by-many-countries jns-many-countries'
	],
	['en', 'What does Amnesty demand of companies?', 'stop-supplying cease-production'],
	['en', 'Should facial recognition be banned worldwide?', 'worldwide-ban'],
	['en', 'What did ASN ask of TKH?', 'asn-due-diligence'],
	[
		'en',
		'How did Amnesty react to the Dutch investor?',
		'amnesty-praises-asn precedent-for-ai-investors'
	],
	['en', 'Is Israel treated by a different standard?', 'differential-standard ostrovsky-statement'],
	['en', 'What did IBM announce about facial recognition?', 'ibm-ends-research'],
	[
		'en',
		'Has Microsoft sold its stake in AnyVision?',
		'microsoft-divested microsoft-on-the-divestment anyvision-on-the-divestment'
	],
	['en', 'Did Amazon stop selling to the police?', 'amazon-and-microsoft-suspended-sales'],
	['en', 'Who said that IBM surrenders?', 'ibm-surrenders'],
	['en', 'What does AnyVision deny?', 'anyvision-denial'],
	['en', 'Which European companies exported to China?', 'exports-to-china'],
	['en', 'Did Axis carry out due diligence?', 'no-due-diligence axis-to-amnesty'],
	['en', 'What did Noldus answer?', 'noldus-statement noldus-to-amnesty'],
	['en', 'Were the companies asked for a response?', 'companies-were-invited-to-respond'],
	[
		'en',
		'Who supports ending ties with AnyVision?',
		'palestinian-civil-society-supports end-all-ties-with-anyvision'
	],
	['en', 'Is the technology tested on Palestinians?', 'marketed-as-field-tested'],
	['en', 'Whose testimony does the report rely on?', 'relies-on-testimony'],
	[
		'en',
		'spying on Palestinians in the West Bank',
		'ever-growing-network idf-tracks-movements hrrc-mass-surveillance upholds-apartheid violates-basic-rights anyvision-serves-the-military'
	],
	['en', 'What did the National Jewish Assembly reply?', 'nja-on-the-report'],
	['en', 'Why is the report called spurious?', 'report-exploits-debate sacks-statement'],
	[
		'ar',
		'ماذا قال الجيش الإسرائيلي عن التقرير؟',
		'idf-necessary-operations operations-are-necessary'
	],
	['ar', 'هل ردت هيكفيجن على منظمة العفو؟', 'hikvision-no-reply'],
	[
		'ar',
		'من صنع الكاميرات في القدس؟',
		'cameras-by-tkh-and-hikvision tkh-cameras-in-jerusalem cameras-in-hebron-and-jerusalem'
	],
	[
		'ar',
		'هل ما زالت تي كيه إتش تبيع الكاميرات؟',
		'tkh-no-longer-provides no-longer-provides-to-distributor'
	],
	[
		'ar',
		'لماذا يتحدث أوستروفسكي عن النفاق؟',
		'ai-generated-images ostrovsky-statement differential-standard'
	],
	['ar', 'بماذا تطالب منظمة العفو الشركات؟', 'stop-supplying cease-production'],
	[
		'ar',
		'هل باعت مايكروسوفت حصتها في أنيفيجن؟',
		'microsoft-divested microsoft-on-the-divestment anyvision-on-the-divestment'
	],
	['ar', 'أي شركات صدّرت إلى الصين؟', 'exports-to-china'],
	['ar', 'ماذا قالت أنياس كالامار عن الخوارزمية؟', 'tracked-by-an-algorithm'],
	['ar', 'من لم يرد؟', 'hikvision-no-reply'],
	['he', 'מה אמר צה״ל על הדוח?', 'idf-necessary-operations operations-are-necessary'],
	['he', 'האם היקוויז׳ן הגיבה?', 'hikvision-no-reply'],
	['he', 'מי סירב להגיב?', 'hikvision-no-reply'],
	[
		'he',
		'מי ייצר את המצלמות בירושלים?',
		'cameras-by-tkh-and-hikvision tkh-cameras-in-jerusalem cameras-in-hebron-and-jerusalem'
	],
	['he', 'האם TKH עדיין מוכרת מצלמות?', 'tkh-no-longer-provides no-longer-provides-to-distributor'],
	['he', 'מה דורש אמנסטי מן החברות?', 'stop-supplying cease-production'],
	[
		'he',
		'האם מיקרוסופט מכרה את אחזקותיה באניוויז׳ן?',
		'microsoft-divested microsoft-on-the-divestment anyvision-on-the-divestment'
	],
	['he', 'אילו חברות ייצאו לסין?', 'exports-to-china'],
	[
		'he',
		'למה הדוח מתעלם מטרור?',
		'report-erases-terrorism ngo-monitor-statement strips-context-of-terrorism'
	],
	['he', 'מה אמרה אנייס קלאמאר על האלגוריתם?', 'tracked-by-an-algorithm']
];
/** So many of them have an answer among the first three results. */
const ANSWERED = 0.9;

it('finds an answer to questions in plain words among the first three, in every language', async () => {
	const record = await realRecord();
	const called = await searchWords();
	const indexes = new Map(
		[...new Set(QUESTIONS.map(([lang]) => lang))].map((lang) => [
			lang,
			createIndex(entriesOf(record, lang, called))
		])
	);
	const missed = QUESTIONS.filter(([lang, question, answers]) => {
		const { hits } = indexes.get(lang)!.search(question, { prefix: false, limit: 3, lang });
		// A passage leads to its statement: claim/<id>/<number>.
		const found = hits.map(({ kind, id }) => (kind === 'quotation' ? id.split('/')[1]! : id));
		return !answers.split(' ').some((id) => found.includes(id));
	});
	expect(
		1 - missed.length / QUESTIONS.length,
		missed.map(([, question]) => question).join('\n')
	).toBeGreaterThanOrEqual(ANSWERED);
});
