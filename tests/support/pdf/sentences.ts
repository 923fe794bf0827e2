import { chance } from '../chance.ts';

/** Sentences of our own about nothing that is, each with a first word that no other has. */
export type Script = 'en' | 'ar' | 'he';

const PARTS: Record<
	Script,
	{ syllables: [string, string]; verbs: string[]; objects: string[]; ends: string[] }
> = {
	en: {
		syllables: ['BDFGHKLMNPRSTVZ', 'aeiou'],
		verbs: [
			'told the committee that',
			'wrote in a self-published report that',
			'did not answer the question whether',
			'said “quite plainly” that',
			'denied, in a letter of 3 March 2024, that'
		],
		objects: [
			'the well-known library on Marsh Street would close at 17:30 instead of 19:00',
			'twenty-four buses had been taken out of service without an announcement',
			'the office had received 1,250 complaints (a tenth of them anonymous) by the end of the year',
			'the waterworks’ affiliated laboratories had difficulties with fluctuating measurements',
			'neither the council nor its representatives had ever considered the alternative proposal'
		],
		ends: [
			'and asked for an investigation.',
			'although 25% of the budget had already been spent.',
			'until further notice.',
			'which the newspaper’s editors later corrected.',
			'and that “nobody was informed beforehand”.'
		]
	},
	ar: {
		syllables: ['بتجحدرزسشصعفقكمن', 'اوي'],
		verbs: [
			'قال أمام اللجنة إن',
			'كتب في تقرير مستقل أن',
			'لم يجب عن السؤال هل صحيح أن',
			'أوضح «بكل صراحة» أن',
			'نفى في رسالة مؤرخة 3 آذار 2024 أن'
		],
		objects: [
			'المكتبة العامة في شارع الميناء ستغلق في الساعة 17:30 بدلاً من 19:00',
			'أربعًا وعشرين حافلة أُخرجت من الخدمة من دون إعلان',
			'المكتب تلقى 1,250 شكوى (عُشرها بلا توقيع) حتى نهاية العام',
			'المختبرات التابعة لمصلحة المياه واجهت صعوبات في القياسات المتقلبة',
			'المجلس وممثليه لم ينظروا قط في الاقتراح البديل'
		],
		ends: [
			'وطالب بفتح تحقيق.',
			'مع أن 25% من الميزانية كانت قد أُنفقت.',
			'حتى إشعار آخر.',
			'وهو ما صححه محررو الصحيفة لاحقًا.',
			'وأن «أحدًا لم يُبلَّغ مسبقًا».'
		]
	},
	he: {
		syllables: ['בגדזחטכלמנספצקרשת', 'אוי'],
		verbs: [
			'אמר לוועדה כי',
			'כתב בדו"ח עצמאי כי',
			'לא השיב על השאלה אם נכון כי',
			'הסביר "בפשטות רבה" כי',
			'הכחיש במכתב מיום 3 במרץ 2024 כי'
		],
		objects: [
			'הספרייה העירונית ברחוב הנמל תיסגר בשעה 17:30 במקום 19:00',
			'עשרים וארבעה אוטובוסים הוצאו משירות בלי הודעה',
			'המשרד קיבל 1,250 תלונות (עשירית מהן בעילום שם) עד סוף השנה',
			'המעבדות של רשות המים נתקלו בקשיים במדידות המשתנות',
			'המועצה ונציגיה לא שקלו מעולם את ההצעה החלופית'
		],
		ends: [
			'ודרש לפתוח בחקירה.',
			'אף ש-25% מהתקציב כבר הוצאו.',
			'עד להודעה חדשה.',
			'והעיתון תיקן זאת מאוחר יותר.',
			'וכי "איש לא קיבל הודעה מראש".'
		]
	}
};

/** So many sentences, the same for the same seed, in paragraphs of two to six. */
export function paragraphsOf(script: Script, count: number, seed: number): string[][] {
	const next = chance(seed);
	const { syllables, verbs, objects, ends } = PARTS[script];
	const pick = <T>(from: ArrayLike<T>) => from[Math.floor(next() * from.length)]!;
	const taken = new Set<string>();
	const vocabulary = [...verbs, ...objects, ...ends].join(' ');
	const first = (): string => {
		const word = [0, 1, 0, 1].map((k) => pick(syllables[k]!)).join('');
		const name = word[0]! + word.slice(1).toLowerCase();
		// Found on a page, it has to be this word and no part of another.
		if (taken.has(name) || vocabulary.includes(name)) return first();
		taken.add(name);
		return name;
	};
	const paragraphs: string[][] = [];
	for (let made = 0; made < count;) {
		const length = Math.min(count - made, 2 + Math.floor(next() * 5));
		paragraphs.push(
			Array.from({ length }, () => `${first()} ${pick(verbs)} ${pick(objects)} ${pick(ends)}`)
		);
		made += length;
	}
	return paragraphs;
}
