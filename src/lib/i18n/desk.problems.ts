import type { Problem } from '#lib/domain/problem.ts';

/** A problem in words of a language; names of fields, files and commands stay as they are. */
export interface Said {
	lang: 'en' | 'ar';
	message: string;
	remedy: string;
}

type Rule = readonly [
	code: string,
	message: RegExp,
	says: (found: readonly string[]) => string,
	remedy: string | ((found: readonly string[], problem: Problem) => string)
];

const KIND: Readonly<Record<string, string>> = {
	party: 'طرف',
	source: 'مصدر',
	claim: 'قول',
	response: 'رد',
	term: 'مصطلح',
	topic: 'موضوع'
};
const kind = (name = '') => KIND[name] ?? name;

/** The owner of a quotation, as the check names it: `claim "x"`. */
const owner = (name = '') =>
	name
		.replace(/^(claim|response) /, (_, one: string) => `${kind(one)} `)
		.replace('the entry that these are a variant of', 'الاقتباس الذي هي قراءة أخرى له');

const README = 'data/README.md';
const FORM = `صحّح القيمة؛ يبيّن ${README} شكل كل حقل.`;
const WRITE_AGAIN =
	'لا تُحرَّر الأدلة باليد: اكتبها من جديد بالأمر "npm run rejoinder -- prove --texts <folder>".';
const SILENCE = 'سجّل من سأل وأضف الاقتباس الذي يقول ذلك.';

/** What a value is not, as the schema says it. */
const NOT: readonly (readonly [RegExp, string, string?])[] = [
	[/is empty: a claim needs at least one quotation$/, 'فارغ: يحتاج القول اقتباسًا واحدًا على الأقل'],
	[/is empty: a claim needs at least one point$/, 'فارغ: يحتاج القول نقطة واحدة على الأقل'],
	[/is empty: a response answers something$/, 'فارغ: الرد يجيب عن شيء', 'اختر ما يجيب عنه.'],
	[
		/is empty: a wording needs at least one proven use$/,
		'فارغ: تحتاج الصياغة استعمالًا مثبتًا واحدًا على الأقل'
	],
	[/is empty$/, 'فارغ', 'اكتبه.'],
	[/holds half of a surrogate pair$/, 'فيه نصف محرف معطوب'],
	[
		/is no id: lower-case ASCII letters, digits and single hyphens$/,
		'ليس معرّفًا: أحرف لاتينية صغيرة وأرقام وشرطات مفردة'
	],
	[/is longer than 80 characters$/, 'أطول من 80 حرفًا'],
	[
		/is no date: write 2023, 2023-05, 2023-05-02, 2023-05~ or 2020\/2021$/,
		'ليس تاريخًا: اكتب 2023 أو 2023-05 أو 2023-05-02 أو 2023-05~ أو 2020/2021'
	],
	[/is no day: write it as 2026-11-21$/, 'ليس يومًا: اكتبه هكذا 2026-11-21'],
	[/is no day of the calendar$/, 'ليس يومًا من التقويم'],
	[/is no http\(s\) address$/, 'ليس عنوان http(s)'],
	[/is no language tag such as en or ar$/, 'ليس رمز لغة مثل en أو ar'],
	[/is no whole number from 1$/, 'ليس عددًا صحيحًا يبدأ من 1'],
	[/is neither true nor false$/, 'ليس true ولا false'],
	[/is neither a text nor \{ en: …, ar: … \}$/, 'ليس نصًا ولا { en: …, ar: … }'],
	[/is none of (.*)$/, 'ليس واحدًا من: $1'],
	[
		/is neither the word unknown nor a list of \{ text, source \}$/,
		'ليس الكلمة unknown ولا قائمة من { text, source }'
	],
	[
		/names neither or both of claim and response: an answer has one target$/,
		'لا يسمّي قولًا ولا ردًا، أو يسمّي كليهما: لكل إجابة هدف واحد',
		'اختر ما يجيب عنه.'
	],
	[
		/has outcome "replied" and no quotation: quote the words, or write "replied-elsewhere"$/,
		'نتيجته "replied" ولا اقتباس فيه: اقتبس الكلام أو اكتب "replied-elsewhere"'
	],
	[
		/has outcome "replied-elsewhere" and names no source under "elsewhere"$/,
		'نتيجته "replied-elsewhere" ولا يسمّي مصدرًا في "elsewhere"'
	],
	[
		/records a silence without who asked \("asked"\) and the quotation that says so \("quotes"\)$/,
		'يسجّل صمتًا بلا ذكر من سأل ("asked") وبلا الاقتباس الذي يقول ذلك ("quotes")',
		SILENCE
	],
	[
		/records a silence and gives it moves: silence makes none$/,
		'يسجّل صمتًا ويعطيه أفعالًا: الصمت لا فعل له'
	],
	[
		/names no entry: write it as its page is addressed, claims\/<id>$/,
		'لا يسمّي مدخلًا: اكتبه كعنوان صفحته، claims/<id>'
	],
	[/changes a wording and lacks the old or the new one$/, 'يغيّر صياغة وتنقصه القديمة أو الجديدة'],
	[/is not 1, the version this build reads$/, 'ليس 1، وهي النسخة المقروءة هنا', WRITE_AGAIN],
	[/is not (\d+) bytes in hexadecimal$/, 'ليس $1 بايت بالنظام الست عشري', WRITE_AGAIN],
	[
		/is a list, expected fields$/,
		'قائمة، والمنتظر حقول',
		'اكتب حقوله بلا شرطات القائمة أو أقواسها.'
	],
	[/is no list$/, 'ليس قائمة'],
	[/is no set of fields$/, 'ليس مجموعة حقول'],
	[/is no text$/, 'ليس نصًا'],
	[/is no number$/, 'ليس عددًا'],
	[/is no value of the form expected$/, 'ليس قيمة بالشكل المنتظر'],
	[/./s, 'قيمته ليست بالشكل المنتظر']
];

/** By code, and within a code by what the message says; the first that fits is taken. */
const RULES: readonly Rule[] = [
	[
		'missing-field',
		/field "(.*)" is missing/s,
		([a]) => `الحقل "${a}" ناقص`,
		`أضفه؛ في ${README} مثال.`
	],
	[
		'unknown-field',
		/unknown field "(.*)"/s,
		([a]) => `الحقل "${a}" غير معروف`,
		`صحّح كتابته أو احذفه؛ يسرد ${README} كل الحقول.`
	],
	[
		'ambiguous',
		/^stands (\d+) times in "(.*)"/s,
		([n, a]) => `يرد ${n} مرات في "${a}"`,
		'اقتبس كلمات أكثر حوله، أو حدّد أي موضع هو المقصود ("occurrence").'
	],
	[
		'ambiguous',
		/^occurrence (\d+) is asked for, and it stands (\d+) times? in "(.*)"/s,
		([n, of, a]) => `المطلوب الموضع ${n}، وهو يرد ${of} مرة في "${a}"`,
		([, of]) => `اكتب رقم موضع من 1 إلى ${of}، أو احذفه.`
	],
	[
		'not-verbatim',
		/^not verbatim in (?:"(.*?)"|(\S+))(?:: the source has "(.*)" where this has "(.*)")?/s,
		([a, b, there, here]) =>
			`ليس حرفيًا في "${a ?? b ?? ''}"${there === undefined ? '' : `: في المصدر «${there}» وهنا «${here ?? ''}»`}`,
		'انسخ الكلمات كما هي في المصدر تمامًا. ويُكتب القفز داخل الاقتباس […].'
	],
	[
		'not-canonical',
		/./s,
		() => 'الاقتباس ليس بالشكل القياسي (مسافات مضاعفة أو خارجية، أو أسطر، أو أحرف ليست NFC)',
		'اكتبه في سطر واحد بمسافات مفردة كما يطبعه المصدر.'
	],
	[
		'cuts-a-word',
		/^begins or ends in the middle of a word of "(.*)"/s,
		([a]) => `يبدأ أو ينتهي في وسط كلمة من "${a}"`,
		'اقتبس كلمات كاملة: نصف الكلمة قد يقول عكس كلها.'
	],
	[
		'cuts-a-word',
		/in the middle of a word of the quotation of (.*)/s,
		([a]) => `تبدأ هذه الكلمات أو تنتهي في وسط كلمة من اقتباس ${owner(a)}`,
		'خذ كلمات كاملة: نصف الكلمة قد يقول عكس كلها.'
	],
	[
		'not-a-part',
		/^these words stand in no quotation of (.*)/s,
		([a]) => `لا ترد هذه الكلمات في أي اقتباس من ${owner(a)}`,
		'انسخها حرفًا بحرف من أحد اقتباساته، أو اقتبس أكثر.'
	],
	[
		'not-a-part',
		/^the wording "(.*)" does not stand in this quotation/s,
		([a]) => `الصياغة «${a}» لا ترد في هذا الاقتباس`,
		'اقتبس جملة فيها هذه الكلمات، أو أورد الكلمات التي فيها.'
	],
	[
		'duplicate-id',
		/^the point id "(.*)" is used twice in claim "(.*)"/s,
		([a, b]) => `معرّف النقطة "${a}" مستعمل مرتين في القول "${b}"`,
		'أعط هذه النقطة معرّفًا آخر.'
	],
	[
		'duplicate-id',
		/^the (\w+) id "(.*)" is already used in (.*)/s,
		([a, b, c]) => `معرّف ${kind(a)} "${b}" مستعمل من قبل في ${c}`,
		'أعط هذا معرّفًا آخر؛ معرّفات الأقوال والردود لا تتكرر في كل المواضيع.'
	],
	[
		'formerly-cycle',
		/^the former (\w+) id "(.*)" of "(.*)" is itself in use/s,
		([a, b, c]) =>
			`المعرّف السابق "${b}" (${kind(a)}) للمدخل "${c}" مستعمل هو نفسه، فيدور العنوان القديم في حلقة`,
		([, b]) => `احذف "${b}" من formerly، أو غيّر معرّف المدخل الذي يحمله الآن.`
	],
	[
		'formerly-twice',
		/^"(.*)" is given as the former id of both "(.*)" and "(.*)"/s,
		([a, b, c]) => `"${a}" معرّف سابق للمدخلين "${b}" و"${c}" معًا`,
		'أبقه عند المدخل الذي يجب أن يقود إليه العنوان القديم.'
	],
	[
		'dangling',
		/^there is no (\w+) "(.*)"/s,
		([a, b]) => `لا يوجد ${kind(a)} "${b}"`,
		(_, { remedy }) => {
			const near = /Did you mean "(.*)"\?/s.exec(remedy)?.[1];
			return near === undefined ? 'أضفه أو صحّح المعرّف.' : `هل تقصد "${near}"؟ وإلا فأضفه.`;
		}
	],
	[
		'dangling',
		/^claim "(.*)" has no point "(.*)"/s,
		([a, b]) => `ليس للقول "${a}" نقطة "${b}"`,
		'اختر إحدى نقاطه.'
	],
	[
		'dangling',
		/^point "(.*)" of a response/s,
		([a]) => `النقطة "${a}" لرد: للأقوال وحدها نقاط`,
		'احذف النقاط؛ الفعل على رد يخص كله.'
	],
	[
		'draft-referenced',
		/^the (\w+) "(.*)" is a draft/s,
		([a, b]) => `${kind(a)} "${b}" مسودة، والمسودات لا تظهر في الموقع`,
		'ارفع عنه علامة المسودة، أو اجعل هذا المدخل مسودة أيضًا.'
	],
	[
		'circular-answer',
		/^response "(.*)" answers/s,
		([a]) => `الرد "${a}" يجيب عن نفسه من خلال غيره`,
		'التعقيب يجيب عن رد أسبق: صحّح أيهما جاء أولًا.'
	],
	[
		'editorial-word',
		/^our own words say "(.*)"/s,
		([a]) => `كلامنا نحن يقول «${a}»`,
		'اكتب ببساطة ما قيل ومن قاله: يقول، يذكر، يسأل، يدعو إلى.'
	],
	[
		'bare-statement',
		/^the gist does not name its speaker, "(.*)"/s,
		([a]) => `الجملة التي من كلامنا لا تسمّي القائل "${a}"`,
		'ابدأها بمن يقولها، باسم أو تهجئة واردة في ملف الطرف.'
	],
	[
		'no-evidence',
		/^quotes "(.*)", of which no text was captured/s,
		([a]) => `يقتبس "${a}" ولم يُلتقط له نص`,
		'أضف نص هذا المصدر، أو اقتبس مصدرًا ملتقطًا.'
	],
	[
		'no-evidence',
		/^says that "(.*)" was captured/s,
		([a]) => `يقول إن "${a}" التُقط، ولا دليل عليه`,
		'صحّح الاقتباسات التي ليست في نصه، فيُكتب الدليل.'
	],
	[
		'no-text',
		/belongs to "(.*)"/s,
		([a]) => `لا نص في المجلد يخص "${a}"`,
		([a]) => `سمّ نصه الملتقط ${a}.txt، أو التقطه.`
	],
	[
		'capture-date',
		/^captured (\S+), and/s,
		([a]) => `التُقط في ${a}، والمصدر يقول غير ذلك`,
		([a]) => `اجعل في المصدر "captured: ${a}"، أو التقطه من جديد.`
	],
	[
		'same-root',
		/^the root is that of "(.*)" too/s,
		([a]) => `الجذر هو جذر "${a}" أيضًا: التُقط نص واحد كمصدرين`,
		'التقط كل وثيقة من نصها، أو احذف أحد المصدرين.'
	],
	[
		'no-such-source',
		/^evidence for "(.*)", and there is no such source/s,
		([a]) => `دليل على "${a}" ولا مصدر كهذا`,
		([a]) => `أضف data/sources/${a}.yaml، أو احذف هذا الملف.`
	],
	[
		'nothing-quotes-it',
		/^passage (\d+)/s,
		([n]) => `المقطع ${n} مكشوف ولا شيء يقتبسه`,
		`لا يُكشف إلا ما يُقتبس. ${WRITE_AGAIN}`
	],
	[
		'out-of-order',
		/^passage (\d+)/s,
		([n]) => `المقطع ${n} ليس حيث يقول رقمه وموضعه وما حوله`,
		WRITE_AGAIN
	],
	[
		'path-does-not-fit',
		/passage (\d+) does not fit a tree of (\d+)/s,
		([n, of]) => `مسار تدقيق المقطع ${n} لا يناسب شجرة من ${of} مقطعًا`,
		WRITE_AGAIN
	],
	[
		'not-proven',
		/passage (\d+)/s,
		([n]) => `مسار تدقيق المقطع ${n} لا يقود إلى الجذر: تغيّر نصه أو رقمه أو مساره`,
		WRITE_AGAIN
	],
	[
		'other-root',
		/another root, (\w+)/s,
		([a]) => `كل المقاطع المكشوفة تقود إلى جذر آخر، ${a}: تغيّر الجذر`,
		WRITE_AGAIN
	],
	[
		'file-name',
		/./s,
		() => 'اسم الملف ليس معرّفًا',
		'سمّه بأحرف لاتينية صغيرة وأرقام وشرطات مفردة: اسم الملف هو المعرّف.'
	]
];

/** What the check found, in Arabic; null for what a project of the desk cannot come to. */
export function problemInArabic(problem: Problem): Said | null {
	const { code, message } = problem;
	if (code === 'not-valid') return notValid(message);
	for (const [of, pattern, says, remedy] of RULES) {
		const found = of === code ? pattern.exec(message)?.slice(1) : undefined;
		if (!found) continue;
		return {
			lang: 'ar',
			message: says(found),
			remedy: typeof remedy === 'string' ? remedy : remedy(found, problem)
		};
	}
	return null;
}

/** `"2024-13" is no date: …`: the value where it is short, then what it is not. */
function notValid(message: string): Said {
	const value = /^"([^"]*)" /.exec(message)?.[0].trim() ?? '';
	for (const [pattern, says, remedy] of NOT) {
		const found = pattern.exec(message);
		if (!found) continue;
		const said = says.replace('$1', found[1] ?? '');
		return { lang: 'ar', message: `${value} ${said}`.trim(), remedy: remedy ?? FORM };
	}
	return { lang: 'ar', message, remedy: FORM };
}
