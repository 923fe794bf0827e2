import type { Proposal } from '#lib/domain/ingest/proposal.ts';
import type { Language } from '#lib/domain/vocabulary.ts';

type Reason = Proposal['reason'];
type Code = Reason['code'];

/** Why something was proposed, in words; few enough that both languages come along. */
const REASONS: Record<Language, Record<Code, string>> = {
	en: {
		'cue-before': 'the speaker is named before the words',
		'cue-after': 'the speaker is named after the words',
		carried: 'the one who spoke before goes on',
		next: 'the next sentence names the speaker',
		line: 'the line beside the words names the speaker',
		subject: 'the sentence is about this party',
		'no-speaker': 'the text does not settle who speaks',
		nested: 'it stands inside another quotation',
		term: 'a word or name in quotation marks, not speech',
		title: 'the title of a work',
		reported: 'the text reports what was said',
		according: 'the text gives it as according to somebody',
		silence: 'the text says that no answer came',
		modal: 'it says what somebody should or must do',
		asking: 'it asks for something',
		recommendation: 'it recommends something'
	},
	ar: {
		'cue-before': 'المتكلم مذكور قبل الكلام',
		'cue-after': 'المتكلم مذكور بعد الكلام',
		carried: 'يستمر من تكلّم قبل ذلك',
		next: 'الجملة التالية تسمّي المتكلم',
		line: 'السطر المجاور يسمّي المتكلم',
		subject: 'الجملة عن هذا الطرف',
		'no-speaker': 'النص لا يحسم من المتكلم',
		nested: 'يقع داخل اقتباس آخر',
		term: 'كلمة أو اسم بين علامتي تنصيص، لا كلام منقول',
		title: 'عنوان عمل',
		reported: 'النص ينقل ما قيل',
		according: 'النص يورده نقلًا عن أحد',
		silence: 'النص يقول إنه لم يأتِ جواب',
		modal: 'يقول ما ينبغي أو يجب أن يفعله أحد',
		asking: 'يطلب شيئًا',
		recommendation: 'يوصي بشيء'
	}
};

const MORE: Record<Language, { unclosed: string; inferred: string; join: string }> = {
	en: {
		unclosed: 'its end is not marked',
		inferred: 'who asked is inferred',
		join: '; '
	},
	ar: { unclosed: 'نهايته غير معلَّمة', inferred: 'السائل مستنتج', join: '؛ ' }
};

/** The reason of a proposal as one phrase. */
export function reasonWords({ code, parameters = {} }: Reason, lang: Language): string {
	const more = MORE[lang];
	return [
		REASONS[lang][code],
		...(parameters.unclosed ? [more.unclosed] : []),
		...(parameters.inferred ? [more.inferred] : [])
	].join(more.join);
}

/** Steps of confidence that a reader can act on; a number would promise a precision that is not there. */
const STEPS: readonly { from: number; words: Record<Language, string> }[] = [
	{ from: 0.85, words: { en: 'sure', ar: 'مؤكد' } },
	{ from: 0.65, words: { en: 'fairly sure', ar: 'مرجَّح' } },
	{ from: 0, words: { en: 'unsure: look closely', ar: 'غير مؤكد: دقّق فيه' } }
];

export function confidenceWord(confidence: number, lang: Language): string {
	return (STEPS.find(({ from }) => confidence >= from) ?? STEPS[2]!).words[lang];
}
