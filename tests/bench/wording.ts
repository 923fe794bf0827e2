import { compareWords } from '#lib/quotations/change.ts';
import { verdict } from '#lib/quotations/verdict.ts';

const PAIRS = 200;
const WORDS = 500;
const LANGUAGES = ['en', 'ar', 'he'] as const;

const VOCABULARY: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
	en: 'the report states that a company may not sell its cameras in public places without consent and officials of city said some residents were asked about new rules for data which could change after review'.split(
		' '
	),
	ar: 'قالت المنظمة إن الشركة لم ترد على الأسئلة بشأن الكاميرات في المدينة وقد تتغير القواعد بعد المراجعة كما أن بعض السكان طلبوا معلومات عن البيانات التي جمعت من دون موافقة'.split(
		' '
	),
	he: 'הארגון אמר כי החברה לא השיבה לשאלות על המצלמות בעיר וייתכן שהכללים ישתנו לאחר הבדיקה כמה תושבים ביקשו מידע על הנתונים שנאספו ללא הסכמה במקומות ציבוריים'.split(
		' '
	)
};

/** A small linear congruential generator (Numerical Recipes): the same pairs on every machine. */
function generator(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

interface Pair {
	readonly lang: string;
	readonly original: string;
	readonly quotation: string;
}

/** A text and a copy of it in which none to a fifth of the words were changed, dropped or added. */
function pairs(): Pair[] {
	const below = generator(20261121);
	return Array.from({ length: PAIRS }, (_, i) => {
		const lang = LANGUAGES[i % LANGUAGES.length]!;
		const word = () => VOCABULARY[lang][below(VOCABULARY[lang].length)]!;
		const words = Array.from({ length: WORDS }, (_, k) => word() + (k % 17 === 16 ? '.' : ''));
		const changes = i % 4 === 0 ? 0 : below(WORDS / 5);
		const copy: string[] = [...words];
		for (let k = 0; k < changes; k++) {
			copy.splice(below(copy.length), below(2), ...(below(2) === 0 ? [] : [word()]));
		}
		return { lang, original: words.join(' '), quotation: copy.join(' ') };
	});
}

/** Median and longest time, in milliseconds, of comparing and of judging texts of 500 words. */
export function run(args: string[]): Promise<void> {
	if (args.length > 0) throw new Error('usage: bench wording');
	const cases = pairs();
	const tasks = {
		compareWords: ({ original, quotation, lang }: Pair) => compareWords(original, quotation, lang),
		verdict: ({ original, quotation, lang }: Pair) =>
			verdict(quotation, original, { quotation: lang, original: lang })
	};
	for (const [name, task] of Object.entries(tasks)) {
		for (const each of cases.slice(0, 20)) task(each); // warm up
		const times = cases.map((each) => {
			const start = performance.now();
			task(each);
			return performance.now() - start;
		});
		times.sort((x, y) => x - y);
		const median = times[times.length >> 1]!.toFixed(2);
		const max = times.at(-1)!.toFixed(2);
		console.log(
			JSON.stringify({
				bench: 'wording',
				task: name,
				pairs: PAIRS,
				words: WORDS,
				medianMs: Number(median),
				maxMs: Number(max)
			})
		);
	}
	return Promise.resolve();
}
