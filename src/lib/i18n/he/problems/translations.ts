import { LANGUAGES } from '#lib/text/languages.ts';
import { isolate } from '#lib/text/isolate.ts';
import type { ProblemMessages } from '../../problems.ts';
import { q, times } from './forms.ts';

export const translations = {
	'translation-language': ({ lang }) => [
		`התיקייה או הקובץ ${q(lang)} אינם אחת משפות האתר`,
		`קראו להם בשם אחת מהן: ${LANGUAGES.join(', ')}.`
	],
	'translation-own-language': ({ lang }) => [`הציטוט עצמו בשפה ${q(lang)}`, 'הוציאו את התרגום.'],
	'translation-of-nothing': ({ source }) => [
		`אין ציטוט מתוך ${q(source)} שאלה מילותיו`,
		'העתיקו את כל מילות הציטוט שזה תרגומו, או הוציאו את התרגום.'
	],
	'translation-stale': ({ now }) => [
		`נוסח הציטוט השתנה, ולכן התרגום אינו מוצג: ${q(now)}`,
		'תרגמו את הנוסח הנוכחי, והעתיקו את מילותיו אל "quote".'
	],
	'translation-twice': ({ file }) => [
		`למילים האלה כבר יש תרגום, ב־${isolate(file)}`,
		'השאירו אחד מהשניים.'
	],
	'translation-part-of-nothing': () => [
		'שום נקודה ושום מהלך אינם נסמכים על המילים האלה בציטוט',
		'העתיקו מילים של נקודה או של מהלך שהציטוט הזה שלהם, או הוציאו את החלק.'
	],
	'translation-part-absent': () => [
		'המילים האלה אינן בתרגום, או שהן מתחילות או נגמרות באמצע מילה שלו',
		'העתיקו אותן, תו אחר תו ובמילים שלמות, מתוך התרגום.'
	],
	'translation-rendering': ({ wording, renderings }) => [
		`בציטוט כתוב ${q(wording)}, ובתרגום אין אף אחת מהמילים הרשומות לכך`,
		`כתבו ${renderings.map(q).join(' או ')}, הוסיפו מילה ל־renderings של הניסוח, או הסבירו תחת "why".`,
		`כתבו ${renderings.map(q).join(' או ')}, או הסבירו מדוע לא.`
	],
	'translation-sharper': ({ word }) => [
		`בתרגום כתוב ${q(word)}, מילה שנוקטת צד, ובציטוט אין כזאת`,
		'כתבו את מה שהציטוט אומר, לא יותר ולא פחות.'
	],
	'translation-number': ({ number }) => [
		`בציטוט כתוב ${q(number)}, ובתרגום לא`,
		'כתבו את המספר כפי שהוא בציטוט.'
	],
	'translation-leaps': ({ there, here }) => [
		`הסימן "[…]" מופיע בציטוט ${times(there)}, ובתרגום ${times(here)}`,
		'כתבו אותו במקום שהציטוט מדלג, ורק שם.'
	]
} satisfies Partial<ProblemMessages['says']>;
