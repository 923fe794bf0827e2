import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdict } from './verdict.ts';

/**
 * Both directions of every rule: what can change a meaning is never called a matter of typography or of
 * damage, and what changes none is never called altered.
 */

/** Sentences to put words into and to set anew, none of them about anything. */
const SENTENCES = {
	en: [
		'The harbour office wrote to every fisher on the quay',
		'Nobody had asked for the old figures',
		'The meeting ended at noon'
	],
	de: [
		'Das Hafenamt schrieb an alle Fischer am Kai',
		'Niemand hatte nach den alten Zahlen gefragt',
		'Die Sitzung endete am Mittag'
	],
	fr: [
		'Le bureau du port a écrit à tous les pêcheurs du quai',
		'Personne n’avait demandé les anciens chiffres',
		'La réunion a pris fin à midi'
	],
	es: [
		'La oficina del puerto escribió a todos los pescadores',
		'Nadie había pedido las cifras antiguas',
		'La reunión terminó al mediodía'
	],
	it: [
		'L’ufficio del porto ha scritto a tutti i pescatori',
		'Nessuno aveva chiesto le vecchie cifre',
		'La riunione è finita a mezzogiorno'
	],
	pt: [
		'O escritório do porto escreveu a todos os pescadores',
		'Ninguém tinha pedido os números antigos',
		'A reunião terminou ao meio-dia'
	],
	nl: [
		'Het havenkantoor schreef aan alle vissers op de kade',
		'Niemand had om de oude cijfers gevraagd',
		'De vergadering eindigde om twaalf uur'
	],
	pl: [
		'Urząd portu napisał do wszystkich rybaków na nabrzeżu',
		'Nikt nie prosił o stare liczby',
		'Spotkanie zakończyło się w południe'
	],
	ru: [
		'Портовая служба написала всем рыбакам на набережной',
		'Никто не просил старых цифр',
		'Встреча закончилась в полдень'
	],
	tr: [
		'Liman bürosu rıhtımdaki bütün balıkçılara yazdı',
		'Eski rakamları kimse istememişti',
		'Toplantı öğle vakti sona erdi'
	],
	ar: [
		'كتب مكتب الميناء إلى جميع الصيادين على الرصيف',
		'ولم يطلب أحد الأرقام القديمة',
		'وانتهى الاجتماع عند الظهر'
	],
	he: [
		'משרד הנמל כתב לכל הדייגים על הרציף',
		'איש לא ביקש את המספרים הישנים',
		'הפגישה הסתיימה בצהריים'
	],
	fa: [
		'دفتر بندر به همه ماهیگیران اسکله نامه نوشت',
		'هیچ‌کس رقم‌های قدیمی را نخواسته بود',
		'نشست هنگام ظهر پایان یافت'
	],
	zh: ['港务局给码头上的每位渔民写了信', '没有人要过旧的数字', '会议在中午结束了'],
	ja: [
		'港の事務所は岸壁の漁師全員に手紙を書いた',
		'古い数字を求めた人はいなかった',
		'会議は正午に終わった'
	],
	th: ['สำนักงานท่าเรือเขียนจดหมายถึงชาวประมงทุกคน', 'ไม่มีใครขอตัวเลขเก่า', 'การประชุมจบลงตอนเที่ยง']
} as const;
type Tongue = keyof typeof SENTENCES;
const TONGUES = Object.keys(SENTENCES) as Tongue[];
const UNSPACED = new Set<Tongue>(['zh', 'ja', 'th']);

const text = (lang: Tongue) =>
	SENTENCES[lang].map((one) => `${one}${/zh|ja/.test(lang) ? '。' : '.'}`).join(' ');
const judged = (quotation: string, original: string, lang: string) =>
	verdict(quotation, original, { quotation: lang, original: lang });

/** A tongue, and one of its sentences. */
const aSentence = (...tongues: readonly Tongue[]) =>
	fc
		.constantFrom(...tongues)
		.chain((lang) =>
			fc.record({ lang: fc.constant(lang), sentence: fc.constantFrom<string>(...SENTENCES[lang]) })
		);

/** Inside the words of a sentence, at a letter that `at` chooses. */
function insideWord(sentence: string, at: number, put: string): string {
	const places = [...sentence.matchAll(/(?<=[\p{L}\p{M}])(?=\p{L})/gu)].map(({ index }) => index);
	const place = places[at % places.length]!;
	return sentence.slice(0, place) + put + sentence.slice(place);
}

function behindWord(sentence: string, at: number, put: string): string {
	const places = [...sentence.matchAll(/(?<=\p{L}{3})(?=\p{White_Space}|$)/gu)].map(
		({ index }) => index
	);
	const place = places[at % places.length]!;
	return sentence.slice(0, place) + put + sentence.slice(place);
}

const SOFT = ['verbatim', 'fragment', 'typography'];

describe('What changes no meaning is not altered', () => {
	const bothWays = (one: string, other: string, lang: Tongue) => {
		const set = (sentence: string, plain: string) => text(lang).replace(plain, sentence);
		const plain = SENTENCES[lang].find((each) => each === one || each === other) ?? one;
		for (const [quotation, original] of [
			[one, set(other, plain)],
			[other, set(one, plain)]
		] as const) {
			const { kind } = judged(quotation, original, lang);
			expect(SOFT, `${quotation} / ${original}`).toContain(kind);
		}
	};
	const spaced = TONGUES.filter((lang) => !UNSPACED.has(lang));

	it('signs that are not seen, inside a word', () => {
		const signs = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u200f'];
		fc.assert(
			fc.property(aSentence(...spaced), fc.nat(), fc.constantFrom(...signs), (given, at, sign) => {
				bothWays(given.sentence, insideWord(given.sentence, at, sign), given.lang);
			}),
			{ numRuns: 200 }
		);
	});

	it('a line that broke inside a word', () => {
		fc.assert(
			fc.property(
				aSentence('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'tr'),
				fc.nat(),
				(given, at) => {
					bothWays(given.sentence, insideWord(given.sentence, at, '-\n'), given.lang);
				}
			)
		);
	});

	it('markers of notes behind a word', () => {
		const markers = [
			'[3]',
			'[12]',
			'[4, 5]',
			'[a]',
			'¹',
			'²³',
			'*',
			'†',
			'(1)',
			'[citation needed]'
		];
		fc.assert(
			fc.property(
				aSentence(...spaced),
				fc.nat(),
				fc.constantFrom(...markers),
				(given, at, marker) => {
					const marked = behindWord(given.sentence, at, marker);
					const original = text(given.lang).replace(given.sentence, marked);
					const { kind } = judged(given.sentence, original, given.lang);
					expect(SOFT, original).toContain(kind);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('full-width letters and digits, and digits of other scripts', () => {
		const wide = (sentence: string) =>
			sentence.replace(/[A-Za-z0-9]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
		fc.assert(
			fc.property(aSentence('en', 'de', 'nl', 'it'), ({ lang, sentence }) => {
				bothWays(sentence, wide(sentence), lang);
			})
		);
		const zeros = ['٠', '۰', '०', '০', '๐', '０', '၀', '𝟎'];
		fc.assert(
			fc.property(
				fc.constantFrom(...zeros),
				fc.nat(99_999),
				aSentence(...TONGUES),
				(zero, n, given) => {
					const digits = [...String(n)]
						.map((one) => String.fromCodePoint(zero.codePointAt(0)! + Number(one)))
						.join('');
					const of = (number: string) => `${given.sentence} ${number}`;
					const { kind } = judged(of(String(n)), `${of(digits)}. ${given.sentence}`, given.lang);
					expect(kind).toBe('typography');
				}
			)
		);
	});

	it('the forms of letters that PDFs give out', () => {
		const forms = (sentence: string) => {
			let out = sentence;
			for (const [from, to] of [
				[0xfb50, 0xfdcf],
				[0xfe70, 0xfefc],
				[0xfb1d, 0xfb4f],
				[0xfb00, 0xfb06]
			]) {
				for (let code = from!; code <= to!; code++) {
					const form = String.fromCodePoint(code);
					const plain = form.normalize('NFKC');
					if (plain !== form && form.normalize('NFC') === form && !/\p{White_Space}/u.test(plain)) {
						out = out.replace(plain, form);
					}
				}
			}
			return out;
		};
		for (const lang of ['ar', 'he', 'fa', 'en'] as const) {
			for (const sentence of SENTENCES[lang]) bothWays(sentence, forms(sentence), lang);
		}
	});

	it.each([
		['en', 'Covid‑19 cases', 'Covid-19 cases'],
		['en', 'a 12–14 day stay', 'a 12-14 day stay'],
		['en', 'the “old” quay', 'the "old" quay'],
		['en', 'the quay—as it was—stood', 'the quay – as it was – stood'],
		['en', 'THE OLD QUAY WAS SOLD', 'The old quay was sold'],
		['en', 'The Old Quay Was Sold Today', 'The old quay was sold today'],
		['en', 'the U.N. office', 'the UN office'],
		['en', 'the colour of the organised labour', 'the color of the organized labor'],
		['en', 'cost 1,200,000 in all', 'cost 1200000 in all'],
		['en', 'cost 12 000 in all', 'cost 12,000 in all'],
		['en', 'a re-election by e-mail', 'a reelection by email'],
		['en', 'the ﬁrſt ﬂoor', 'the first floor'],
		['en', 'H₂O over 5 m²', 'H2O over 5 m2'],
		['en', 'about ½ of it', 'about 1/2 of it'],
		['fr', 'le cœur de la sœur', 'le coeur de la soeur'],
		['fr', 'Il dit : « Oui »', 'Il dit: «Oui»'],
		['fr', 'pour 1 200 000 euros', 'pour 1.200.000 euros'],
		['de', 'die Straße ist heiß', 'die Strasse ist heiss'],
		['de', 'die schöne Brücke am Ufer', 'die schoene Bruecke am Ufer'],
		['de', 'für 1.500 Euro im Jahr', 'für 1500 Euro im Jahr'],
		['ru', 'ещё её берег', 'еще ее берег'],
		['ro', 'aceşti oameni şi ţara lor', 'acești oameni și țara lor'],
		['vi', 'một buổi hoà nhạc', 'một buổi hòa nhạc'],
		['el', 'ΟΙ ΨΑΡΑΔΕΣ ΤΟΥ ΛΙΜΑΝΙΟΥ', 'Οι ψαράδες του λιμανιού'],
		['uk', 'п’ять рибалок', "п'ять рибалок"],
		['he', 'משרד החוץ של ארה״ב', 'משרד החוץ של ארה"ב'],
		['ar', 'كان فى البيت الذى هناك', 'كان في البيت الذي هناك'],
		['ar', 'في عـــام جديد', 'في عام جديد'],
		['fa', 'او مي‌نويسد كه كتاب‌ها آنجاست', 'او می‌نویسد که کتاب‌ها آنجاست'],
		['fa', 'او می‌نویسد و کتاب‌ها را می‌خواند', 'او می نویسد و کتاب ها را می خواند'],
		['ur', 'وزير نے كہا ہے', 'وزیر نے کہا ہے'],
		['zh', '码头 已经 卖掉', '码头已经卖掉'],
		['ja', 'ｶﾞｽの値段', 'ガスの値段'],
		['th', 'ทำงานเเล้ว', 'ทํางานแล้ว']
	])('%s: %s / %s', (lang, one, other) => {
		for (const [a, b] of [
			[one, other],
			[other, one]
		] as const) {
			expect(judged(a, `${b}. ${b}`, lang).kind).toBe('typography');
		}
	});

	it('Arabic vowel signs, left out of words that they do not turn', () => {
		const { kind } = judged(
			'وقالت المديرة إن المدرسة جميلة',
			'وَقَالَتِ المُدِيرَةُ إِنَّ المَدْرَسَةَ جَمِيلَةٌ',
			'ar'
		);
		expect(kind).toBe('typography');
	});
});

describe('What can change a meaning is altered, and shown', () => {
	it.each([
		// Accents and other marks
		['de', 'Sie forderten mehr Plätze am Kai', 'Sie förderten mehr Plätze am Kai'],
		['de', 'Sie konnten es sehen', 'Sie könnten es sehen'],
		['es', 'Tiene un año y medio', 'Tiene un ano y medio'],
		['es', 'Trabajo aquí cada día', 'Trabajó aquí cada día'],
		['fr', 'À Brest ou à Vannes', 'À Brest où à Vannes'],
		['fr', 'Un péché de jeunesse', 'Un pêche de jeunesse'],
		['it', 'La nave è nel porto', 'La nave e nel porto'],
		['pt', 'A avó chegou cedo', 'A avô chegou cedo'],
		['pl', 'Nowy sąd przy porcie', 'Nowy sad przy porcie'],
		['ru', 'Мы всё узнали о порте', 'Мы все узнали о порте'],
		['tr', 'Eski sınır burada', 'Eski sinir burada'],
		['cs', 'Má to být byt', 'Má to byt byt'],
		['vi', 'Bà là má tôi', 'Bà là ma tôi'],
		['el', 'Ο νόμος της πόλης', 'Ο νομός της πόλης'],
		['en', 'She sent a résumé to them', 'She sent a resume to them'],
		['he', 'הוא שׂם לב לנמל', 'הוא שׁם לב לנמל'],
		['ur', 'لڑکے نے یہ کہا', 'لڑکی نے یہ کہا'],
		// Arabic: voice, particles, letters that look alike
		['ar', 'كَتَبَ الرجل الرسالة', 'كُتِبَ الرجل الرسالة'],
		['ar', 'وقد قُتل الصياد في الميناء', 'وقد قتل الصياد في الميناء'],
		['ar', 'قال أن يعود إلى الميناء', 'قال إن يعود إلى الميناء'],
		['ar', 'سلم علي عند الميناء', 'سلم على عند الميناء'],
		['ar', 'قرأ كتابة الصياد', 'قرأ كتابه الصياد'],
		// Letters
		['de', 'Er trank in Maßen am Kai', 'Er trank in Massen am Kai'],
		['de', 'Ich habe sie am Kai gesehen', 'Ich habe Sie am Kai gesehen'],
		// Capitals
		['en', 'They sent us to the quay', 'They sent US to the quay'],
		['en', 'He went to polish the boats', 'He went to Polish the boats'],
		['en', 'It was turkey that they ate', 'It was Turkey that they ate'],
		['en', 'Those who came were paid', 'Those WHO came were paid'],
		// Hyphens and spaces
		['en', 'She will re-sign on Monday', 'She will resign on Monday'],
		['en', 'a man-eating fish', 'a man eating fish'],
		['en', 'He is in action again', 'He is inaction again'],
		['en', 'They may be there', 'They maybe there'],
		['fr', 'Il est peut-être là', 'Il est peut être là'],
		// Apostrophes
		['en', 'We said that we’re ready', 'We said that were ready'],
		['en', 'It’s its own fault', 'Its its own fault'],
		['en', 'the boats’ owner was there', 'the boats owner was there'],
		// Brackets
		['en', 'It is [not] safe there', 'It is not safe there'],
		['en', 'It is (allegedly) safe there', 'It is allegedly safe there'],
		['en', 'They provide[d] boats', 'They provide boats'],
		// Numbers
		['en', 'It cost 1.5 million', 'It cost 15 million'],
		['en', 'It cost 1,500 pounds', 'It cost 1.500 pounds'],
		['de', 'Es kostet 1,500 Mark', 'Es kostet 1500 Mark'],
		['fr', 'Il coûte 2,5 euros', 'Il coûte 25 euros'],
		['en', 'a field of 5 m² there', 'a field of 5 m there'],
		['en', 'It grew by 10² there', 'It grew by 10 there'],
		['en', 'It fell 2½ points', 'It fell 21/2 points'],
		// Sentences
		['en', 'No. More boats are needed', 'No more boats are needed'],
		// Scripts without spaces
		['zh', '他没有卖掉码头', '他有卖掉码头'],
		['ja', '彼は岸壁を売らない', '彼は岸壁を売る'],
		['th', 'เขาไม่ขายท่าเรือ', 'เขาขายท่าเรือ']
	])('%s: %s / %s', (lang, original, quotation) => {
		const found = judged(quotation, `${original}, ${original}`, lang);
		expect(found.kind).toBe('altered');
		if (!('marks' in found)) return;
		const change = found.marks.find(({ kind }) => kind === 'change');
		expect(change && 'original' in change && change.original).toBeTruthy();
	});

	it('a hyphen, an apostrophe or a space that is gone from any word', () => {
		const words = fc.constantFrom(
			'boat',
			'quay',
			'fish',
			'harbour',
			'meet',
			'sail',
			'port',
			'hand'
		);
		fc.assert(
			fc.property(words, words, fc.constantFrom('-', '’', ' ', '‑'), (one, other, joiner) => {
				const frame = (middle: string) => `They said that ${middle} was there at noon`;
				const kinds = [
					judged(frame(`${one}${other}`), frame(`${one}${joiner}${other}`), 'en').kind,
					judged(frame(`${one}${joiner}${other}`), frame(`${one}${other}`), 'en').kind
				];
				expect(kinds).toEqual(['altered', 'altered']);
			})
		);
	});

	it('one letter of a word in any language, whatever its script', () => {
		fc.assert(
			fc.property(aSentence(...TONGUES), fc.nat(), ({ lang, sentence }, at) => {
				const places = [...sentence.matchAll(/\p{L}/gu)];
				const place = places[at % places.length]!;
				const other = [...LETTERS].find((one) => sameScript(one, place[0]) && one !== place[0])!;
				const changed = sentence.slice(0, place.index) + other + sentence.slice(place.index + 1);
				fc.pre(changed.toLowerCase() !== sentence.toLowerCase());
				expect(['altered', 'absent']).toContain(judged(changed, text(lang), lang).kind);
			}),
			{ numRuns: 200 }
		);
	});
});

/** Two of each script, none of them another keyboard's letter for one of the same sound. */
const LETTERS = 'agжщجظגט町港กม';

function sameScript(one: string, other: string): boolean {
	return (
		['Latn', 'Cyrl', 'Arab', 'Hebr', 'Thai'].some(
			(script) =>
				new RegExp(`\\p{Script=${script}}`, 'u').test(one) &&
				new RegExp(`\\p{Script=${script}}`, 'u').test(other)
		) ||
		(/\p{scx=Han}|\p{scx=Hira}/u.test(other) && one === '町')
	);
}

describe('What an editor marks', () => {
	it('as left out is an omission, in the style of any house', () => {
		const signs = [
			...['[…]', '[...]', '(…)', '(...)', '[. . .]', '…', '...', '. . .', '[..]', '(..)', '[---]'],
			...[
				'[–]',
				'/.../',
				'/…/',
				'<…>',
				'<...>',
				'⟨…⟩',
				'{…}',
				'［……］',
				'（略）',
				'（中略）',
				'[omissis]'
			],
			...['(생략)', '[snip]', '[gekürzt]', '……', '⋯⋯', '* * *', '[***]']
		];
		fc.assert(
			fc.property(aSentence(...TONGUES), fc.constantFrom(...signs), (given, sign) => {
				const { lang } = given;
				const [one, , three] = SENTENCES[lang];
				const space = UNSPACED.has(lang) ? '' : ' ';
				const pad = sign === '* * *' ? ' ' : space;
				const found = judged(`${one}${pad}${sign}${pad}${three}`, text(lang), lang);
				expect(found.kind).toBe('ellipsis');
			}),
			{ numRuns: 300 }
		);
	});

	it.each([
		['en', '(the officer, ed.)'],
		['en', '(the officer – Ed.)'],
		['en', '(emphasis added)'],
		['en', '[italics mine]'],
		['en', '(sic!)'],
		['de', '(der Leiter, Anm. d. Red.)'],
		['de', '(Anmerkung der Redaktion: der Leiter)'],
		['de', '(Hervorhebung durch den Verfasser)'],
		['fr', '(le chef, ndlr)'],
		['fr', '(NDLR : le chef)'],
		['fr', '(nous soulignons)'],
		['it', '(il capo, n.d.r.)'],
		['it', '(corsivo mio)'],
		['es', '(el jefe, N. de la R.)'],
		['es', '(énfasis añadido)'],
		['pt', '(o chefe, N. da R.)'],
		['pt', '(grifo nosso)'],
		['nl', '(de chef, red.)'],
		['pl', '(szef – przyp. red.)'],
		['ru', '(начальник. — Прим. ред.)'],
		['tr', '(şef, ed. n.)'],
		['ar', '(المدير، المحرر)'],
		['he', '(המנהל, הערת המערכת)'],
		['zh', '（局长，编者注）'],
		['ja', '（所長＝編集部注）']
	] as const)('%s: as put in is an insertion: %s', (lang, note) => {
		const [one, two] = SENTENCES[lang];
		const space = UNSPACED.has(lang) ? '' : ' ';
		const cut = UNSPACED.has(lang) ? 4 : one.indexOf(' ', 8);
		const quotation = `${one.slice(0, cut)}${space}${note}${one.slice(cut)}`;
		expect(judged(quotation, text(lang), lang).kind).toBe('bracketed');
		expect(judged(`${one} ${note}`, `${two} ${one}`, lang).kind).toBe('bracketed');
	});
});

describe('Scripts without spaces', () => {
	it('a quotation may be cut between any two syllables', () => {
		fc.assert(
			fc.property(
				aSentence('zh', 'ja', 'th'),
				fc.nat(),
				fc.integer({ min: 3, max: 9 }),
				({ lang, sentence }, from, length) => {
					const clusters = sentence.match(/[\u0e40-\u0e44]?\P{M}[\p{M}\u0e30\u0e32\u0e33]*/gu)!;
					const start = from % Math.max(1, clusters.length - length);
					const quotation = clusters.slice(start, start + length).join('');
					expect(['fragment', 'verbatim']).toContain(judged(quotation, text(lang), lang).kind);
				}
			)
		);
	});
});

describe('Languages', () => {
	it.each(TONGUES)('are guessed where no label says them: %s', (lang) => {
		const [one] = SENTENCES[lang];
		expect(judged(one, text(lang), 'und').kind).toBe('fragment');
	});

	it('are never called by a code that is none', () => {
		const found = judged(SENTENCES.ar[0], text('ru'), 'und');
		expect(found).toEqual({ kind: 'translation', from: 'ru', to: 'ar' });
	});
});
